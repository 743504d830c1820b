import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import type { FileLock, HeldLock } from './port.ts';

/** A process that lives shows it so often, for those who cannot look at it: on another machine or in another container. */
const beatMs = 1_000;
const watchedMs = 3_500;
const settledMs = 30;

interface Owner {
  readonly nonce: string;
  readonly pid: number;
  /** Where that number means this process: machine and, on Linux, namespace of processes. */
  readonly place: string;
  /** When it was started, in the machine's own count, where it tells; a number alone is soon used again. */
  readonly started?: string;
}

/** See `Files.lock`. */
export async function takeLock(file: string): Promise<FileLock | HeldLock> {
  const own = ourselves();
  try {
    await fs.promises.writeFile(file, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
    return hold(file, own);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // It may have been made this very moment, and not be written yet.
  const other = readOwner(file) ?? (await pause(settledMs).then(() => readOwner(file)));
  if (other !== undefined && (await isAlive(file, other, own))) return { heldBy: nameOf(other) };
  // Of several that find it left behind, the last to put its own in place has it.
  const temporary = `${file}.${own.nonce}`;
  await fs.promises.writeFile(temporary, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
  await fs.promises.rename(temporary, file);
  await pause(settledMs);
  const winner = readOwner(file);
  return winner?.nonce === own.nonce
    ? hold(file, own)
    : { heldBy: winner === undefined ? 'another run' : nameOf(winner) };
}

function hold(file: string, { nonce }: Owner): FileLock {
  let ours = true;
  const look = () => {
    ours &&= readOwner(file)?.nonce === nonce;
    return ours;
  };
  const beat = setInterval(() => {
    if (!look()) return;
    const now = new Date();
    fs.promises.utimes(file, now, now).catch(() => undefined);
  }, beatMs);
  beat.unref();
  return {
    isOurs: () => ours,
    async release() {
      clearInterval(beat);
      if (look()) await fs.promises.rm(file, { force: true });
    },
  };
}

async function isAlive(file: string, other: Owner, own: Owner): Promise<boolean> {
  if (other.place !== own.place) return beats(file);
  if (other.started !== undefined) return other.started === startOf(other.pid);
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return beats(file);
}

/** Whether somebody touches the file. No clocks are compared: those of two machines may differ. */
async function beats(file: string): Promise<boolean> {
  const first = touchedAt(file);
  for (let waited = 0; waited < watchedMs; waited += beatMs / 4) {
    await pause(beatMs / 4);
    if (touchedAt(file) !== first) return true;
  }
  return false;
}

function touchedAt(file: string): number | undefined {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function readOwner(file: string): Owner | undefined {
  try {
    const owner = JSON.parse(fs.readFileSync(file, 'utf8')) as Owner;
    return typeof owner === 'object' && owner !== null && typeof owner.nonce === 'string' ? owner : undefined;
  } catch {
    return undefined;
  }
}

function ourselves(): Owner {
  const started = startOf(process.pid);
  return {
    nonce: randomUUID(),
    pid: process.pid,
    place: placeOfProcesses(),
    ...(started === undefined ? {} : { started }),
  };
}

function placeOfProcesses(): string {
  try {
    return `${os.hostname()} ${fs.readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return os.hostname();
  }
}

/** The 22nd field of `/proc/PID/stat` (proc(5)), counted behind the name, which may hold anything. */
function startOf(pid: number): string | undefined {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function nameOf({ pid, place }: Owner): string {
  return `process ${pid} on ${place.split(' ', 1)[0] ?? 'another machine'}`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
