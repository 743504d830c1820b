import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type Contexts, inputVariables } from './action-metadata.ts';
import { node24, root } from './node24.ts';
import { type ProcessEnd, startProcess } from './process.ts';
import { type RunnerAnnotation, type RunnerCommand, readLog } from './runner-commands.ts';
import { parseCommandFile } from './runner-files.ts';
import { RunnerMasks } from './runner-masks.ts';

/** A step that `uses:` the Action, and the run around it. */
export interface StepOptions {
  /** The step's `with:`. */
  readonly with?: Readonly<Record<string, string>>;
  /** Variables of the run; these win over the emulation's own, and '' stays ''. */
  readonly env?: Readonly<Record<string, string>>;
  /** Values that `secrets.*` holds: the runner masks them from the start. Left out, nothing but the Action masks. */
  readonly secrets?: readonly string[];
  /** For `${{ … }}` in the defaults of `action.yml`; merged into a plain push's. */
  readonly contexts?: Contexts;
  /** The event's payload. */
  readonly event?: unknown;
  /** Files of the checkout, by path. */
  readonly workspace?: Readonly<Record<string, string | Uint8Array>>;
  /** Symbolic links of the checkout, by path: where they lead. */
  readonly links?: Readonly<Record<string, string>>;
  /** The program; `dist/index.js` unless told. */
  readonly entry?: string;
  /** The metadata; `action.yml` unless told. */
  readonly action?: string;
  /** `node24` unless told. */
  readonly node?: string;
  /** Options of Node itself. */
  readonly nodeArgs?: readonly string[];
  readonly timeoutMs?: number;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  /** What the runner makes of the end: exit code 0 and no refused command. */
  readonly succeeded: boolean;
  readonly annotations: readonly RunnerAnnotation[];
  /** As GitHub shows it: masked, commands gone. */
  readonly log: string;
  readonly commands: readonly RunnerCommand[];
  /** Of `GITHUB_OUTPUT`, and of the old command if anything still uses it. */
  readonly outputs: Readonly<Record<string, string>>;
  /** As written; GitHub masks it line by line. */
  readonly summary: string;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: string;
  /** Values given to `add-mask`, in order. */
  readonly masks: readonly string[];
  readonly rawStdout: string;
  readonly rawStderr: string;
  /** The files that were written or changed in the workspace and in `RUNNER_TEMP`: `workspace/…`, `temp/…` → content. */
  readonly files: Readonly<Record<string, Buffer>>;
}

export interface RunningStep {
  readonly pid: number;
  readonly workspace: string;
  /** What GitHub does to a cancelled job's process: SIGINT first. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves once stdout has shown this text. */
  saw(text: string): Promise<void>;
  readonly end: Promise<StepResult>;
}

/** Runs one step as the runner does and reads what it left behind. */
export function runStep(options: StepOptions = {}): Promise<StepResult> {
  return startStep(options).end;
}

/** Like {@link runStep}, for tests that act while the step runs. */
export function startStep(options: StepOptions = {}): RunningStep {
  const node = options.node ?? node24;
  if (node === undefined) throw new Error('Node 24 is needed; wrap these tests in describeOnNode24.');
  const place = preparePlace(options);
  const before = readTree(place.folder);
  const child = startProcess(node, [...(options.nodeArgs ?? []), options.entry ?? join(root, 'dist/index.js')], {
    cwd: place.workspace,
    env: environmentOf(options, place),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  });
  return {
    pid: child.pid,
    workspace: place.workspace,
    kill: child.kill,
    saw: child.saw,
    end: child.end
      .then((end) => collect(end, options, place, before))
      .finally(() => rmSync(place.folder, { recursive: true, force: true })),
  };
}

interface Place {
  readonly folder: string;
  readonly workspace: string;
  readonly temp: string;
  readonly commands: string;
  readonly eventFile: string;
}

const commandFiles = { output: 'OUTPUT', env: 'ENV', path: 'PATH', state: 'STATE', summary: 'STEP_SUMMARY' } as const;

function preparePlace({ workspace = {}, links = {}, event = {} }: StepOptions): Place {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const temp = join(folder, 'temp');
  const place = {
    folder,
    workspace: join(folder, 'workspace'),
    temp,
    commands: join(temp, '_runner_file_commands'),
    eventFile: join(temp, '_github_workflow/event.json'),
  };
  write(place.eventFile, typeof event === 'string' ? event : JSON.stringify(event));
  mkdirSync(place.workspace, { recursive: true });
  for (const [name, content] of Object.entries(workspace)) write(join(place.workspace, name), content);
  for (const name of Object.keys(commandFiles)) write(join(place.commands, name), '');
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(place.workspace, name));
  return place;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A push to the main branch of a repository called example/project, by a step in `.github/workflows/ci.yml`. */
function environmentOf(options: StepOptions, place: Place): Record<string, string> {
  const contexts = {
    ...options.contexts,
    github: { secret_source: 'Actions', ...options.contexts?.github },
    job: {
      workflow_ref: 'example/project/.github/workflows/ci.yml@refs/heads/main',
      workflow_file_path: '.github/workflows/ci.yml',
      ...options.contexts?.job,
    },
  };
  const files = Object.entries(commandFiles).map(([name, variable]) => [
    `GITHUB_${variable}`,
    join(place.commands, name),
  ]);
  return {
    // Nothing of the machine that runs the tests but what a process needs.
    PATH: process.env.PATH ?? '',
    HOME: place.folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__example_kimp360-api-action',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'example/kimp360-api-action',
    GITHUB_ACTOR: 'octocat',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: place.eventFile,
    GITHUB_JOB: 'call',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'example/project',
    GITHUB_REPOSITORY_OWNER: 'example',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'example/project/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKSPACE: place.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'emulation',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: place.temp,
    ...Object.fromEntries(files),
    ...inputVariables(options.action ?? join(root, 'action.yml'), options.with ?? {}, contexts),
    ...options.env,
  };
}

function collect(end: ProcessEnd, options: StepOptions, place: Place, before: Map<string, Buffer>): StepResult {
  const masks = new RunnerMasks();
  for (const secret of options.secrets ?? []) masks.add(secret);
  const rawStdout = end.stdout.toString('utf8');
  const rawStderr = end.stderr.toString('utf8');
  const read = readLog(rawStdout, rawStderr, masks);
  const file = (name: keyof typeof commandFiles) => {
    const path = join(place.commands, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const changed = [...readTree(place.folder)].filter(
    ([name, content]) => !name.startsWith('temp/_runner_file_commands/') && before.get(name)?.equals(content) !== true,
  );
  return {
    exitCode: end.exitCode,
    signal: end.signal,
    timedOut: end.timedOut,
    succeeded: end.exitCode === 0 && read.refused.length === 0,
    annotations: read.annotations,
    log: read.log.join('\n'),
    commands: read.commands,
    outputs: { ...read.outputs, ...parseCommandFile(file('output')) },
    summary: file('summary'),
    env: parseCommandFile(file('env')),
    state: { ...read.state, ...parseCommandFile(file('state')) },
    path: file('path'),
    masks: read.masks,
    rawStdout,
    rawStderr,
    files: Object.fromEntries(changed),
  };
}

function readTree(folder: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(relative(folder, path).replaceAll('\\', '/'), readFileSync(path));
  }
  return found;
}
