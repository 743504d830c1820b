import { tmpdir } from 'node:os';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/did-you-mean.ts';
import type { HostAdapter, HostContext, HostName } from '../hosts/port.ts';
import { createTerminalHost } from '../hosts/terminal.ts';
import { type ContentPlace, type ShownContent, showContent } from './content.ts';
import { detectCi, runsInCi } from './detect-ci.ts';
import { writeOut } from './session.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Who runs a command of the CLI, and what became of the content that it was to print. */
export interface CliHost {
  readonly adapter: HostAdapter;
  readonly readContext: () => HostContext;
  /** Set when there was content that must not be printed here. */
  refused(): Extract<ShownContent, { refused: string }>['refused'] | undefined;
}

/** Names of the contract (SPEC §8) that a later version brings; until then their runs are told what a terminal is told. */
const later: readonly string[] = [
  'gitea',
  'azure',
  'gitlab',
  'buildkite',
  'teamcity',
  'jenkins',
  'circleci',
  'bitbucket',
];
const known = ['github', 'plain'] as const;

/** The fault in the value of `--ci`, if there is one. */
export function checkCiName(name: string | undefined): Diagnostic | undefined {
  if (name === undefined || (known as readonly string[]).includes(name)) return undefined;
  if (later.includes(name)) {
    return diagnostic('input/invalid', `This version has no --ci ${name} yet; it has github and plain.`, {
      suggestion: 'Leave --ci out: calls work everywhere, and the log of such a CI is protected all the same.',
    });
  }
  const nearest = nearestName(name, [...known, ...later]);
  return diagnostic('input/invalid', '--ci must name a CI system: github or plain.', {
    suggestion: nearest === undefined ? 'Leave --ci out to let it be detected.' : `Did you mean \`--ci ${nearest}\`?`,
  });
}

/** @param ci value of `--ci`, checked; undefined to detect. */
export async function createCliHost(ci: string | undefined, environment: Environment): Promise<CliHost> {
  const detected = detectCi(environment);
  const name = (ci as HostName | undefined) ?? detected;
  const speaksGithub = name === 'github' || name === 'gitea';
  const base = speaksGithub ? await githubHost(environment) : createTerminalHost(process, environment);
  const place = placeOf(ci, environment);
  let refused: ReturnType<CliHost['refused']>;
  return {
    adapter: {
      ...base,
      async content(bytes) {
        const shown = showContent(bytes, place);
        if ('refused' in shown) refused = shown.refused;
        else await writeOut(shown.bytes);
      },
    },
    readContext: speaksGithub ? await githubReader(environment) : () => plainContext(name),
    refused: () => refused,
  };
}

/** `--ci plain` says that nobody reads stdout for commands; any other name says that somebody does. */
function placeOf(ci: string | undefined, environment: Environment): ContentPlace {
  if (ci === undefined ? runsInCi(environment) : ci !== 'plain') return 'ci';
  return process.stdout.isTTY ? 'terminal' : 'pipe';
}

async function githubHost(environment: Environment): Promise<HostAdapter> {
  const { createGithubCliHost } = await import('../hosts/github-cli.ts');
  return createGithubCliHost(process, environment);
}

/** Paths on the command line are relative to the working directory, in a workflow too. */
async function githubReader(environment: Environment): Promise<() => HostContext> {
  const { githubContext } = await import('../hosts/github-context.ts');
  return () => {
    // Nobody reads the outputs of a command that is no step of its own.
    const { outputsLost: _lost, ...context } = githubContext(environment);
    // Not copied: parts of it are read from the event's file when they are first asked for.
    return { ...context, environment: Object.assign(context.environment, { cli: true }), workspace: process.cwd() };
  };
}

/** A laptop, or a CI whose own language is not spoken yet: its name still tells why a key could be missing. */
export function plainContext(name: HostName): HostContext {
  return {
    name,
    environment: { host: name, cli: true },
    workspace: process.cwd(),
    temp: tmpdir(),
    takesOutputs: false,
    protectedFiles: [],
    callingStep: async () => undefined,
  };
}
