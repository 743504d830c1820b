import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import fs from 'node:fs';
import { devNull } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { env, platform } from 'node:process';

export interface GitOptions {
  /** Ends every process that was started. */
  readonly signal?: AbortSignal;
  /** Where `PATH` is taken from, which is all that the child gets of it; by default the process's own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface GitRun {
  readonly stdout: AsyncIterable<Uint8Array>;
  /** Writes, and waits while git has enough; false when it does not listen any more. */
  write(bytes: Uint8Array): Promise<boolean>;
  endInput(): void;
  /** The exit status; undefined when it was killed or never ran. */
  readonly ended: Promise<number | undefined>;
  kill(): void;
}

/** Git, bound to one repository. */
export interface Git {
  /** Absolute: the folder with `HEAD`. */
  readonly directory: string;
  start(args: readonly string[]): GitRun;
  /** Runs to the end; undefined unless the exit status is 0. For short answers: more than a mebibyte is no answer. */
  ask(args: readonly string[]): Promise<string | undefined>;
}

/**
 * Nothing that a repository's own configuration says may start a program or reach the network; what is on the command line
 * wins over it. The commands used here start none by themselves; this is the second lock.
 */
const settings = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.pager=cat',
  'core.sshCommand=false',
  'core.askPass=false',
  'core.alternateRefsCommand=false',
  'credential.helper=',
  'protocol.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
  'log.showSignature=false',
  'log.mailmap=false',
  'submodule.recurse=false',
];

/** Not even the host's own environment, for what git and what it starts would take from there. */
function environmentFor(path: string, environment: Readonly<Record<string, string | undefined>>) {
  const systemRoot = environment.SYSTEMROOT ?? environment.SystemRoot;
  return {
    PATH: path,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_PAGER: 'cat',
    ...(systemRoot === undefined ? {} : { SYSTEMROOT: systemRoot }),
  };
}

/** Looks for git itself: a relative entry of `PATH`, or Windows' own search, would run a `git` of the repository. */
function findProgram(path: string): string | undefined {
  const name = platform === 'win32' ? 'git.exe' : 'git';
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const program = join(folder, name);
    try {
      fs.accessSync(program, fs.constants.X_OK);
      if (fs.statSync(program).isFile()) return program;
    } catch {
      // The next one.
    }
  }
  return undefined;
}

function wrap(child: ChildProcessWithoutNullStreams): GitRun {
  const ended = new Promise<number | undefined>((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve(code ?? undefined));
  });
  // What git says is not repeated: it may quote anything.
  child.stderr.resume();
  // It went away; `write` tells.
  child.stdin.on('error', () => {});
  return {
    stdout: child.stdout,
    ended,
    async write(bytes) {
      if (child.stdin.destroyed || !child.stdin.writable) return false;
      if (child.stdin.write(bytes)) return true;
      return new Promise((resolve) => {
        const settle = (listens: boolean) => () => {
          child.stdin.off('drain', drained).off('close', closed);
          resolve(listens);
        };
        const drained = settle(true);
        const closed = settle(false);
        child.stdin.once('drain', drained).once('close', closed);
      });
    },
    endInput: () => void child.stdin.end(),
    kill() {
      child.stdout.destroy();
      child.kill('SIGKILL');
    },
  };
}

/**
 * Makes what runs git on one repository; undefined when there is no git. The repository is named by `--git-dir`, so git looks
 * for none by itself and asks for no owner (`safe.directory`): a checkout in CI often belongs to another user.
 */
export function findGit({ signal, environment = env }: GitOptions): ((directory: string) => Git) | undefined {
  const path = environment.PATH ?? environment.Path ?? '';
  const program = findProgram(path);
  if (program === undefined) return undefined;
  const childEnvironment = environmentFor(path, environment);
  return (directory) => {
    const before = ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), `--git-dir=${directory}`];
    const start = (args: readonly string[]) => {
      const options = { env: childEnvironment, windowsHide: true, killSignal: 'SIGKILL' as const };
      const child = spawn(program, [...before, ...args], signal === undefined ? options : { ...options, signal });
      return wrap(child);
    };
    async function ask(args: readonly string[]): Promise<string | undefined> {
      const run = start(args);
      run.endInput();
      let text = '';
      for await (const chunk of run.stdout) {
        text += Buffer.from(chunk).toString();
        if (text.length > 1024 * 1024) run.kill();
      }
      return (await run.ended) === 0 ? text : undefined;
    }
    return { directory, start, ask };
  };
}
