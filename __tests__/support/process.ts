import { spawn } from 'node:child_process';

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  /** True when the time was up and the process was killed. */
  readonly timedOut: boolean;
}

export interface RunningProcess {
  readonly pid: number;
  /** Sends a signal to this process alone. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves once stdout has shown this text; rejects when the process ends before. */
  saw(text: string): Promise<void>;
  readonly end: Promise<ProcessEnd>;
}

export interface ProcessOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly timeoutMs?: number;
}

/** Starts a real process, with exactly this environment, and keeps what it writes. */
export function startProcess(file: string, args: readonly string[], options: ProcessOptions): RunningProcess {
  const child = spawn(file, args, { cwd: options.cwd, env: { ...options.env }, stdio: 'pipe' });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  let timedOut = false;
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A program that does not read its stdin may be gone before it is written.
  child.stdin.on('error', () => {});
  child.stdin.end(options.stdin ?? '');
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill('SIGKILL');
  }, options.timeoutMs ?? 20_000);
  const end = new Promise<ProcessEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr), timedOut });
    });
  });
  return {
    pid: child.pid ?? -1,
    kill: (signal) => void child.kill(signal),
    saw: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if ([stdout, stderr].some((stream) => Buffer.concat(stream).includes(text))) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        look();
        end.then(() => reject(new Error(`The process ended without writing ${JSON.stringify(text)}.`)), reject);
      }),
    end,
  };
}
