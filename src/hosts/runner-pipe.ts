import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** Programs that run the steps of a job and read what these write: GitHub's, Gitea's and Forgejo's. */
const runners: ReadonlySet<string> = new Set(['Runner.Worker', 'act_runner', 'forgejo-runner']);
/** Of processes that started one another; there are five or six between a runner and a command in a script. */
const mostAncestors = 64;

/**
 * Whether the runner itself reads what is written to a descriptor: a process from which this one descends is a runner, and
 * holds the reading end of that very pipe. Anything else may be a program that keeps what it reads: `2> >(tee log)`,
 * `$x = … 2>&1`. Linux alone tells, and not of a runner that started a container around this process.
 */
export function isReadByRunner(descriptor: number): boolean {
  try {
    const pipe = readlinkSync(`/proc/self/fd/${descriptor}`);
    if (!pipe.startsWith('pipe:')) return false;
    let pid = process.ppid;
    for (let count = 0; pid > 0 && count < mostAncestors; count += 1) {
      if (runners.has(programOf(pid)) && readsFrom(pid, pipe)) return true;
      pid = parentOf(pid);
    }
  } catch {
    // Another system, or a process of somebody else: then nobody can tell.
  }
  return false;
}

/** By what it was called as: the name of its first thread is its own affair. */
function programOf(pid: number): string {
  return basename(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0', 1)[0] ?? '');
}

function parentOf(pid: number): number {
  // The second field is a name in brackets, and may hold anything.
  const [, , parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '0').split(' ');
  return Number(parent);
}

function readsFrom(pid: number, pipe: string): boolean {
  return readdirSync(`/proc/${pid}/fd`).some((name) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${name}`) === pipe && isForReading(pid, name);
    } catch {
      // Closed meanwhile.
      return false;
    }
  });
}

function isForReading(pid: number, descriptor: string): boolean {
  const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8'))?.[1];
  return flags !== undefined && (Number.parseInt(flags, 8) & 3) === 0;
}
