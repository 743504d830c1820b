import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import type { RunEnvironmentFacts } from '../diagnostics/facts.ts';
import type { StepFacts } from './calling-step.ts';
import { parallelOf } from './parallel.ts';
import type { HostContext, HostName } from './port.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Files by which a step talks to the runner, and the event's own. */
const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const runnerFiles = [...commandFiles, 'GITHUB_EVENT_PATH'];

/** Inputs that nobody types: their defaults in `action.yml` are contexts that no variable holds. */
const contextInputs = {
  secretSource: 'INPUT_GITHUB-SECRET-SOURCE',
  jobWorkflowRef: 'INPUT_JOB-WORKFLOW-REF',
  jobWorkflowFile: 'INPUT_JOB-WORKFLOW-FILE-PATH',
};

/** What GitHub, or a server that speaks its language, tells about the run. Reads no file until a failure asks for one. */
export function githubContext(env: Environment): HostContext {
  const workspace = resolve(variable(env, 'GITHUB_WORKSPACE') ?? process.cwd());
  const name = hostOf(env);
  const errorsUrl = name === 'github' ? errorPages(env) : undefined;
  const parallel = parallelOf(env);
  return {
    name,
    environment: environmentFacts(env),
    workspace,
    takesOutputs: true,
    dropsMaskedOutputs: true,
    ...(variable(env, 'GITHUB_OUTPUT') === undefined
      ? { outputsLost: 'The variable `GITHUB_OUTPUT`, which names the file for them, is not set.' }
      : {}),
    temp: resolve(variable(env, 'RUNNER_TEMP') ?? tmpdir()),
    commandFiles: commandFiles.flatMap((name) => {
      const path = variable(env, name);
      return path === undefined ? [] : { name, path: resolve(path) };
    }),
    get protectedFiles() {
      return protectedFiles(env);
    },
    ...(parallel === undefined ? {} : { parallel }),
    ...(errorsUrl === undefined ? {} : { errorsUrl }),
    async callingStep() {
      const { findCallingStep } = await import('./calling-step.ts');
      return findCallingStep(stepFacts(env, workspace));
    },
    async keyHandover() {
      const { findKeyHandover } = await import('./calling-step.ts');
      return findKeyHandover(stepFacts(env, workspace));
    },
  };
}

function stepFacts(env: Environment, workspace: string): StepFacts {
  return {
    workspace,
    repository: variable(env, 'GITHUB_REPOSITORY'),
    workflowRef: variable(env, 'GITHUB_WORKFLOW_REF'),
    jobWorkflowRef: variable(env, contextInputs.jobWorkflowRef),
    jobWorkflowFile: variable(env, contextInputs.jobWorkflowFile),
    job: variable(env, 'GITHUB_JOB'),
    step: variable(env, 'GITHUB_ACTION'),
    action: variable(env, 'GITHUB_ACTION_REPOSITORY'),
    composite: variable(env, 'GITHUB_ACTION_PATH') !== undefined,
  };
}

/** '' counts as absent, and so does an expression that the server did not evaluate. */
function variable(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === undefined || value === '' || value.includes('${{') ? undefined : value;
}

function hostOf(env: Environment): HostName {
  return isTrue(env.GITEA_ACTIONS) || isTrue(env.FORGEJO_ACTIONS) ? 'gitea' : 'github';
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^(true|1)$/i.test(value);
}

function environmentFacts(env: Environment): RunEnvironmentFacts {
  const facts: Record<string, string | boolean> = {
    host: hostOf(env),
    // '' says that the server does not tell.
    secretSource: variable(env, contextInputs.secretSource) ?? '',
    composite: variable(env, 'GITHUB_ACTION_PATH') !== undefined,
    act: isTrue(env.ACT),
    gitea: isTrue(env.GITEA_ACTIONS),
    forgejo: isTrue(env.FORGEJO_ACTIONS),
  };
  const told = {
    eventName: 'GITHUB_EVENT_NAME',
    actor: 'GITHUB_ACTOR',
    triggeringActor: 'GITHUB_TRIGGERING_ACTOR',
    repository: 'GITHUB_REPOSITORY',
    workflowRef: 'GITHUB_WORKFLOW_REF',
    jobWorkflowRef: contextInputs.jobWorkflowRef,
  };
  for (const [fact, name] of Object.entries(told)) {
    const value = variable(env, name);
    if (value !== undefined) facts[fact] = value;
  }
  return addEventFacts(facts as unknown as RunEnvironmentFacts, variable(env, 'GITHUB_EVENT_PATH'));
}

/** What the payload tells, read when it is first asked for: only failures do, and payloads are large. */
function addEventFacts(facts: RunEnvironmentFacts, file: string | undefined): RunEnvironmentFacts {
  let payload: unknown;
  let read = false;
  const property = (path: readonly string[], tell: (value: unknown) => unknown) => ({
    enumerable: true,
    get: () => {
      if (!read) payload = readPayload(file);
      read = true;
      return tell(path.reduce(memberOf, payload));
    },
  });
  const at = (type: 'string' | 'boolean', ...path: readonly string[]) =>
    property(path, (value) => (typeof value === type ? value : undefined));
  return Object.defineProperties(facts, {
    headRepository: at('string', 'pull_request', 'head', 'repo', 'full_name'),
    headRepositoryDeleted: property(['pull_request', 'head', 'repo'], (value) => (value === null ? true : undefined)),
    headIsFork: at('boolean', 'pull_request', 'head', 'repo', 'fork'),
    pullRequestAuthor: at('string', 'pull_request', 'user', 'login'),
    repositoryIsFork: at('boolean', 'repository', 'fork'),
  });
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function readPayload(file: string | undefined): unknown {
  try {
    return file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A payload that cannot be read tells nothing; the diagnosis hedges then.
    return undefined;
  }
}

function protectedFiles(env: Environment): readonly string[] {
  const files = runnerFiles.flatMap((name) => variable(env, name) ?? []).map((file) => resolve(file));
  // Other steps' command files lie in the same folder.
  const folders = files.map((file) => dirname(file)).filter((folder) => basename(folder) === '_runner_file_commands');
  return [...new Set([...files, ...folders])];
}

/** The error pages of the very version that runs; only when all of server, repository and ref are known and well-formed. */
function errorPages(env: Environment): string | undefined {
  const server = variable(env, 'GITHUB_SERVER_URL');
  const repository = variable(env, 'GITHUB_ACTION_REPOSITORY');
  const ref = variable(env, 'GITHUB_ACTION_REF');
  if (server === undefined || repository === undefined || ref === undefined) return undefined;
  if (!/^https?:\/\/[\w.:-]+(\/[\w.-]+)*$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  return `${server}/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}/docs/errors.md`;
}
