import { fstatSync, type Stats } from 'node:fs';
import { escapeData } from './command-text.ts';
import { writeOutputs } from './github-outputs.ts';
import { appendSummary } from './github-summary.ts';
import type { HostAdapter } from './port.ts';
import { createTerminalHost, type TerminalStreams, writer } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The CLI in a `run:` step of GitHub Actions, or of a server that speaks its language. Stdout belongs to the
 * response's content; the runner obeys commands on stderr as well, and reads it first.
 */
export function createGithubCliHost(streams: TerminalStreams, env: Environment): HostAdapter {
  const say = writer(streams.stderr);
  const issue = (name: string, data: string, properties: Record<string, string | number | undefined> = {}) => {
    const given = Object.entries(properties).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
    );
    say(`::${[name, given.join(',')].join(' ').trimEnd()}::${escapeData(data)}\n`);
  };
  const obeyed = reachesRunner();
  return {
    ...createTerminalHost(streams, env),
    name: 'github',
    ...(obeyed ? {} : { unmasked: whyUnmasked(process.platform) }),
    mask(...secrets) {
      if (!obeyed) return false;
      for (const secret of secrets) issue('add-mask', secret.reveal());
      return true;
    },
    group(title, text) {
      issue('group', title);
      say(`${text}\n`);
      issue('endgroup', '');
    },
    openGroup: (title) => issue('group', title),
    closeGroup: () => issue('endgroup', ''),
    annotate({ severity, title, message, place }) {
      issue(severity, message, { title, file: place?.file, line: place?.line, col: place?.column });
    },
    async summarize(markdown) {
      appendSummary(env.GITHUB_STEP_SUMMARY, markdown);
    },
    outputs: (outputs) => writeOutputs(env.GITHUB_OUTPUT, outputs),
  };
}

/**
 * Whether stderr goes to a pipe of its own, as the runner's does, or to a terminal. A mask that no runner reads is the key in a
 * file: `2>build.log`, or `x=$(kimp360 … 2>&1)`.
 */
function reachesRunner(): boolean {
  try {
    return isOwnPipe(fstatSync(1), fstatSync(2), process.platform);
  } catch {
    return false;
  }
}

type Stream = Pick<Stats, 'isFile' | 'isFIFO' | 'ino' | 'dev'>;

/**
 * On Windows no number tells one pipe from another: Node gives that of the handle, and the two handles that `2>&1` makes of one
 * pipe have two; and PowerShell, the shell of a step there, reads `$x = kimp360 … 2>&1` from two pipes of its own. So where both
 * are pipes the key, which the runner masks anyway when it is a secret of the workflow, is not risked for its other forms.
 */
export function isOwnPipe(out: Stream, err: Stream, platform: NodeJS.Platform): boolean {
  if (err.isFile()) return false;
  if (!err.isFIFO() || !out.isFIFO()) return true;
  return platform !== 'win32' && !(out.ino === err.ino && out.dev === err.dev);
}

export function whyUnmasked(platform: NodeJS.Platform): string {
  return platform === 'win32'
    ? 'no masks are registered, as nobody can tell on Windows whether the runner reads stderr (the Action registers them)'
    : 'no masks are registered, as stderr does not go to the runner';
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
