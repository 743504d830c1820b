/** The annotation that the README shows is what the step prints: `UPDATE_GOLDEN=1` draws it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeOnNode24, root } from '../support/node24.ts';
import { failureOfReadme } from '../support/readme-failure.ts';

/** Lines of the message; the picture below it has the rest. */
const mostLines = 8;

describeOnNode24('the README', () => {
  test('shows the annotation of a failing call', async () => {
    const { annotations } = await failureOfReadme();
    expect(annotations).toHaveLength(1);
    const { title = '', message = '', file, line } = annotations[0] ?? {};
    const lines = message.split('\n');
    const left = lines.slice(mostLines).filter((one) => /^\d+\. /.test(one)).length;
    const drawn = [
      `┌ Error · ${file}, line ${line}`,
      ...[title, '', ...lines.slice(0, mostLines)].map((one) => `│ ${one}`.trimEnd()),
      `└ (drawn from a call to the sandbox with a revoked key; ${left} more steps, and a link to the page, follow)`,
    ].join('\n');
    const page = join(root, 'README.md');
    const before = readFileSync(page, 'utf8');
    const after = before.replace(
      /(<!-- annotation:start -->\n\n```text\n)[\s\S]*?(\n```)/,
      (_all, open, close) => open + drawn + close,
    );
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(page, after);
    else expect(before).toBe(after);
    expect(after).toContain(`${title}\n`);
  });
});
