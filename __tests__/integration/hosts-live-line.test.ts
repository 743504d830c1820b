/** The line that a person watches: drawn anew in its place, with the log above it. */
import { createTerminalHost } from '../../src/hosts/terminal.ts';
import type { Redacted } from '../../src/leak/port.ts';

/** A terminal of 40 columns that knows what log-update uses: colours, the cursor up, lines erased. */
function screen() {
  const lines = [''];
  let row = 0;
  let column = 0;
  const put = (text: string) => {
    for (const [, code, sign = ''] of text.matchAll(/(\u001b\[[\d;?]*[A-Za-z])|([^\u001b])/g)) {
      if (code === undefined) {
        if (sign === '\n') {
          row += 1;
          column = 0;
          lines[row] ??= '';
        } else {
          const line = lines[row] ?? '';
          lines[row] = line.slice(0, column).padEnd(column) + sign + line.slice(column + 1);
          column += 1;
        }
        continue;
      }
      const count = Number(/\d+/.exec(code)?.[0] ?? 1);
      if (code.endsWith('A')) row = Math.max(row - count, 0);
      else if (code.endsWith('B')) row += count;
      else if (code.endsWith('G')) column = count - 1;
      else if (code.endsWith('K')) lines[row] = '';
      else if (code.endsWith('J')) lines.splice(row + 1);
    }
  };
  return { lines: () => lines.map((line) => line.trimEnd()).filter((line) => line !== ''), put };
}

function terminal(isTTY: boolean, env: Record<string, string> = {}) {
  const shown = screen();
  const stream = {
    isTTY,
    columns: 40,
    write(chunk: string | Uint8Array, done?: () => void) {
      shown.put(String(chunk));
      done?.();
      return true;
    },
    on() {},
  };
  const quiet = { write: () => true, on() {} };
  return { host: createTerminalHost({ stdout: quiet, stderr: stream }, { NO_COLOR: '1', ...env }), ...shown };
}

const said = (text: string) => text as Redacted;

test('is drawn in one place, below the log, and leaves nothing behind', async () => {
  const { host, lines } = terminal(true);
  host.log(said('before'));
  host.live?.(said('1/2 first'));
  // What draws it is loaded with the first line.
  await import('../../src/hosts/terminal-live.ts');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(lines()).toEqual(['before', '1/2 first']);
  host.live?.(said('1/2 first, longer'));
  expect(lines()).toEqual(['before', '1/2 first, longer']);
  host.log(said('✓ a row'));
  host.live?.(said('2/2 second'));
  expect(lines()).toEqual(['before', '✓ a row', '2/2 second']);
  host.live?.(said('x'.repeat(100)));
  expect(lines()).toEqual(['before', '✓ a row', `${'x'.repeat(38)}…`]);
  host.live?.(undefined);
  host.log(said('after'));
  expect(lines()).toEqual(['before', '✓ a row', 'after']);
});

test('where nobody watches there is none', () => {
  expect(terminal(false).host.live).toBeUndefined();
  expect(terminal(true, { TERM: 'dumb' }).host.live).toBeUndefined();
});
