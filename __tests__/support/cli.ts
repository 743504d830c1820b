import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expectNoTrace } from './no-leak.ts';
import { root } from './node24.ts';
import { startProcess } from './process.ts';

/** The machine's own Node: inside npm scripts an installed Node 24 comes first on PATH. */
export const machineNode = process.env.npm_node_execpath ?? process.execPath;

export interface CliOptions {
  /** Nothing of the test's own environment is passed on but PATH. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Files of the working directory, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly node?: string;
  /** `dist/cli.js` unless told. */
  readonly entry?: string;
  readonly timeoutMs?: number;
  /** The program that starts the CLI in a shell, and reads its stderr from a pipe, as the runner of GitHub does: `Runner.Worker`. */
  readonly runner?: string;
  /** The script of that shell; the command is `"$@"`. */
  readonly script?: string;
}

export interface CliResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stdoutBytes: Buffer;
  readonly stderr: string;
  /** Every file of the working directory afterwards. */
  readonly files: Readonly<Record<string, Buffer>>;
}

export interface RunningCli {
  readonly cwd: string;
  kill(signal: NodeJS.Signals): void;
  saw(text: string): Promise<void>;
  readonly end: Promise<CliResult>;
}

/** Runs the CLI in a working directory of its own. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return startCli(args, options).end;
}

/** Like {@link runCli}, for tests that act while it runs. */
export function startCli(args: readonly string[], options: CliOptions = {}): RunningCli {
  const cwd = mkdtempSync(join(tmpdir(), 'cli-'));
  for (const [name, content] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  const command = [options.node ?? machineNode, options.entry ?? join(root, 'dist/cli.js'), ...args];
  const [file, ...parameters] = options.runner === undefined ? command : underRunner(command, options);
  const child = startProcess(file as string, parameters, {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...options.env },
    ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  });
  const end = child.end
    .then(
      (ended): CliResult => ({
        exitCode: ended.exitCode,
        signal: ended.signal,
        timedOut: ended.timedOut,
        stdout: ended.stdout.toString('utf8'),
        stdoutBytes: ended.stdout,
        stderr: ended.stderr.toString('utf8'),
        files: readFolder(cwd),
      }),
    )
    .finally(() => rmSync(cwd, { recursive: true, force: true }));
  return { cwd, kill: child.kill, saw: child.saw, end };
}

/** Bash by the name of a runner: it reads the stderr of a script from a pipe, and shows it when the script has ended. */
function underRunner(command: readonly string[], { runner = '', script = '"$@"' }: CliOptions): readonly string[] {
  const read =
    'exec 3>&1; told=$(bash -c "$0" step "$@" 2>&1 1>&3); status=$?; printf "%s\\n" "$told" >&2; exit $status';
  return ['bash', '-c', 'name=$1; shift; exec -a "$name" bash -c "$@"', 'start', runner, read, script, ...command];
}

/** Fails on the key in anything that the CLI left behind; files that the test itself put there are named as allowed. */
export function expectNoCliLeak(result: CliResult, key: string, allowedFiles: readonly string[] = []): void {
  const files = Object.entries(result.files).filter(([name]) => !allowedFiles.includes(name));
  expectNoTrace({ stdout: result.stdoutBytes, stderr: result.stderr, ...Object.fromEntries(files) }, key);
}

function readFolder(folder: string): Record<string, Buffer> {
  const found: Record<string, Buffer> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path);
  }
  return found;
}
