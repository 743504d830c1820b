import type { HostAdapter } from './port.ts';
import type { LiveLine } from './terminal-live.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A stream of the process; `isTTY` is set when a person looks at it. */
export interface TerminalStream {
  readonly isTTY?: boolean;
  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: () => void): unknown;
}

export interface TerminalStreams {
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
}

/** A laptop, or a CI that we know nothing of: content on stdout, everything else on stderr, nothing masked. */
export function createTerminalHost(streams: TerminalStreams, env: Environment): HostAdapter {
  const paint = painter(wantsColour(streams.stderr, env));
  const line = watchedLine(streams.stderr, env);
  const write = writer(streams.stderr);
  const say = (text: string) => (line === undefined ? void write(text) : line.above(() => void write(text)));
  const content = writer(streams.stdout);
  return {
    name: 'plain',
    mask: () => false,
    log(text) {
      say(`${paintLines(text, paint)}\n`);
    },
    group(title, text) {
      say(`${paint('bold', title)}\n${indent(text)}\n`);
    },
    ...(line === undefined ? {} : { live: line.draw }),
    annotate({ severity, title, message, text }) {
      say(`${paintLines(text ?? `${severity}: ${title}\n${message}`, paint)}\n`);
    },
    async summarize() {},
    outputs() {},
    content,
  };
}

/** A line that a person watches; what draws it is loaded with the first one. */
function watchedLine(stream: TerminalStream, env: Environment): LiveLine | undefined {
  if (stream.isTTY !== true || env.TERM === 'dumb') return undefined;
  let loading = false;
  let line: LiveLine | undefined;
  let latest: string | undefined;
  return {
    draw(text) {
      latest = text;
      line?.draw(text);
      if (loading) return;
      loading = true;
      import('./terminal-live.ts').then(
        ({ createLiveLine }) => {
          line = createLiveLine(stream);
          line.draw(latest);
        },
        // The line is a comfort; what is logged says the same.
        () => undefined,
      );
    },
    above(print) {
      if (line === undefined) print();
      else line.above(print);
    },
  };
}

/**
 * Whether to colour what goes to a stream: `FORCE_COLOR` decides, else `NO_COLOR` (no-color.org), else a terminal
 * that is not `dumb` gets colour.
 */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: Environment): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined) return !/^(0|false)$/i.test(force);
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/**
 * Writes to a stream whose reader may go away (`| head`): what comes after that is dropped, and nothing crashes.
 * The promise resolves when the bytes are out.
 */
export function writer(stream: TerminalStream): (chunk: string | Uint8Array) => Promise<void> {
  let gone = false;
  stream.on('error', () => {
    gone = true;
  });
  return (chunk) =>
    new Promise((resolve) => {
      if (gone) return resolve();
      stream.write(chunk, () => resolve());
    });
}

const colours = { error: 'red', warning: 'yellow', notice: 'cyan', '✓': 'green', '✗': 'red' } as const;

/** Colours how our own lines begin; text arrives without any escape, as nothing else is let through to a terminal. */
function paintLines(text: string, paint: Painter): string {
  return text.replace(
    /^(✓|✗|error|warning|notice)((?:\[[\w/-]+\])?: ?)?/gm,
    (all, word: keyof typeof colours, code?: string) =>
      code === undefined && /\w/.test(word) ? all : paint(colours[word], all),
  );
}

const styles = { bold: [1, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] } as const;
type Style = keyof typeof styles;
type Painter = (style: Style, text: string) => string;

function painter(coloured: boolean): Painter {
  if (!coloured) return (_style, text) => text;
  return (style, text) => `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
