import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { type Diagnostic, DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/did-you-mean.ts';
import { type HostTraits, traitsOf } from '../hosts/host-traits.ts';
import { parallelOf } from '../hosts/parallel.ts';
import type { HostAdapter, HostContext, HostName } from '../hosts/port.ts';
import { type ContentPlace, contentRefused, showContent } from './content.ts';
import { detectCi, runsInCi } from './detect-ci.ts';
import { deliverOut, writeErr } from './session.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Who runs a command of the CLI. */
export interface CliHost {
  readonly adapter: HostAdapter;
  readonly readContext: () => HostContext;
}

/** How each CI is spoken to; only the adapter of the one that runs us is loaded. */
const hosts: Readonly<Record<HostName, (environment: Environment) => Promise<HostAdapter>>> = {
  github: async (environment) => (await import('../hosts/github-cli.ts')).createGithubCliHost(process, environment),
  gitea: async (environment) => (await import('../hosts/gitea.ts')).createGiteaHost(await hosts.github(environment)),
  azure: async (environment) => (await import('../hosts/azure.ts')).createAzureHost(process, environment),
  gitlab: async (environment) =>
    (await import('../hosts/gitlab.ts')).createGitlabHost(process, environment, process.cwd()),
  buildkite: async (environment) => (await import('../hosts/buildkite.ts')).createBuildkiteHost(process, environment),
  teamcity: async (environment) => (await import('../hosts/teamcity.ts')).createTeamcityHost(process, environment),
  jenkins: async (environment) =>
    (await import('../hosts/log-only.ts')).createLogOnlyHost('jenkins', process, environment),
  circleci: async (environment) =>
    (await import('../hosts/log-only.ts')).createLogOnlyHost('circleci', process, environment),
  bitbucket: async (environment) => (await import('../hosts/bitbucket.ts')).createBitbucketHost(process, environment),
  plain: async (environment) => (await import('../hosts/terminal.ts')).createTerminalHost(process, environment),
};
const known = Object.keys(hosts);

/** The fault in the value of `--ci`, if there is one. */
export function checkCiName(name: string | undefined): Diagnostic | undefined {
  if (name === undefined || known.includes(name)) return undefined;
  const nearest = nearestName(name, known);
  return diagnostic('input/invalid', `--ci must name a CI system: ${known.join(', ')}.`, {
    suggestion: nearest === undefined ? 'Leave --ci out to let it be detected.' : `Did you mean \`--ci ${nearest}\`?`,
  });
}

/**
 * @param ci value of `--ci`, checked; undefined to detect.
 * @param refusal what is told of content that must not be printed here
 */
export async function createCliHost(
  ci: string | undefined,
  environment: Environment,
  refusal = contentRefused,
): Promise<CliHost> {
  const detected = detectCi(environment);
  const name = (ci as HostName | undefined) ?? detected;
  const traits = traitsOf(name);
  const base = await hosts[name](environment);
  const place = placeOf(ci, traits, environment);
  return {
    adapter: {
      ...base,
      mask: sayingWhenUnmasked(base),
      async content(bytes) {
        const shown = showContent(bytes, place);
        if ('refused' in shown) throw new DiagnosticError(refusal(shown.refused));
        if (await deliverOut(shown.bytes)) return;
        throw new DiagnosticError(
          diagnostic('save/failed', 'Not all of the content could be written to stdout: its reader went away.'),
        );
      },
    },
    readContext: traits.speaksGithub ? await githubReader(environment, base) : () => plainContext(name, environment),
  };
}

/** `--ci plain` says that nobody reads stdout for commands; any other name says that somebody does. */
function placeOf(ci: string | undefined, traits: HostTraits, environment: Environment): ContentPlace {
  if (ci === undefined ? runsInCi(environment) : ci !== 'plain') return traits.commandsOnStdout ? 'commands' : 'ci';
  return process.stdout.isTTY ? 'terminal' : 'pipe';
}

/** A CI that cannot mask at run time is one where nothing but the redactor keeps the key out: that is said, once. */
function sayingWhenUnmasked(base: HostAdapter): HostAdapter['mask'] {
  let said = base.name === 'plain';
  return (...secrets) => {
    const masked = base.mask(...secrets);
    if (!masked && !said) {
      said = true;
      void writeErr(
        `${base.unmasked ?? `${base.name} cannot mask values while a job runs`}: nothing of this command shows the key, but other commands could.\n`,
      );
    }
    return masked;
  };
}

/** Paths on the command line are relative to the working directory, in a workflow too. */
async function githubReader(environment: Environment, { unmasked }: HostAdapter): Promise<() => HostContext> {
  const { githubContext } = await import('../hosts/github-context.ts');
  return () => {
    // Nobody reads the outputs of a command that is no step of its own.
    const { outputsLost, ...context } = githubContext(environment);
    const leaves = unmasked !== undefined && outputsLost === undefined ? { leavesUnmasked: true } : {};
    // Not copied: parts of it are read from the event's file when they are first asked for.
    return {
      ...context,
      ...leaves,
      environment: Object.assign(context.environment, { cli: true }),
      workspace: process.cwd(),
    };
  };
}

/** A laptop, or a CI without contexts of its own: its name still tells why a key could be missing. */
export function plainContext(name: HostName, environment: Environment = {}): HostContext {
  const workspace = process.cwd();
  const parallel = parallelOf(environment);
  const { takesOutputs = false, reports } = traitsOf(name);
  return {
    ...(parallel === undefined ? {} : { parallel }),
    name,
    environment: { host: name, cli: true },
    workspace,
    temp: environment.AGENT_TEMPDIRECTORY || tmpdir(),
    takesOutputs,
    protectedFiles: (reports?.files ?? []).map((file) => resolve(workspace, file)),
    ...(reports === undefined
      ? {}
      : { junitReport: resolve(workspace, reports.junit), mostRowCases: reports.mostRowCases }),
    callingStep: async () => undefined,
  };
}
