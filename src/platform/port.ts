import type { RedactedBytes } from '../leak/port.ts';

/**
 * What the core needs of the machine. `platform/node.ts` is the one implementation; nothing else in `src`
 * touches `process`, the clock or files, entries and adapters apart.
 */
export interface Clock {
  /** Milliseconds since the epoch, wall clock. */
  now(): number;
  /** Milliseconds, monotonic, for durations and deadlines. */
  monotonic(): number;
  /** Resolves after `ms`; rejects with `signal.reason` when aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** A signal that aborts after `ms` or with any of the given ones; `clear` releases the timer. */
  deadline(
    ms: number,
    reason: () => unknown,
    ...signals: AbortSignal[]
  ): { readonly signal: AbortSignal; clear(): void };
}

export interface FileInfo {
  readonly size: number;
  readonly kind: 'file' | 'directory' | 'other';
}

/** How a plain file is at one moment: what tells later that somebody wrote to it, or put another in its place. */
export interface FileMark {
  readonly size: number;
  /** Device, number, size and times of the last changes: equal as long as nobody touched the file. */
  readonly state: string;
}

/** Writes over parts of a file that stays where it is and as long as it is. */
export interface Blotter {
  /** Makes a `*` of every byte of the half-open range but line ends and zeros. Throws Node's own errors. */
  blot(start: number, end: number): void;
  close(): void;
}

/** The folder of a file that was to be written is not the one any more that it was when it was looked at. */
export class MovedFolder extends Error {
  override readonly name = 'MovedFolder';
}

/** A file that is written beside its target and renamed onto it: all or nothing. */
export interface AtomicFile {
  write(chunk: RedactedBytes): Promise<void>;
  /** Flushes and renames. Tells how the file was as it got its name, unless somebody wrote to it in that moment. */
  commit(): Promise<FileMark | undefined>;
  /** Deletes the temporary file; safe to call twice and after `commit`. */
  discard(): Promise<void>;
}

/** A file that grows line by line, and keeps what was appended whatever happens to the process or the machine. */
export interface LogFile {
  /** How many names it has: more than one are hard links. */
  readonly names: number;
  /** In bytes. */
  size(): number;
  /** Resolves when the bytes are on the disk. When it rejects, with Node's error, what was written of them is taken back where that is possible. */
  append(bytes: Uint8Array): Promise<void>;
  /** At most so many bytes; fewer at the end of the file. */
  readAt(offset: number, length: number): Uint8Array;
  /** Drops everything behind. */
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

/** Somebody else is writing to a file. */
export interface HeldLock {
  /** In words, as far as the lock tells: `process 4711 on build-7`. */
  readonly heldBy: string;
}

/** That nobody else writes to a file, as long as all ask. */
export interface FileLock {
  /** False when it was taken away, because this process seemed dead. */
  isOurs(): boolean;
  release(): Promise<void>;
}

export interface Files {
  /** Throws Node's own errors (`ENOENT` …). */
  read(path: string): Promise<Uint8Array>;
  readText(path: string): Promise<string>;
  /** Follows links; undefined when there is nothing. */
  stat(path: string): Promise<FileInfo | undefined>;
  /** The path with every link resolved; undefined when there is nothing. */
  realPath(path: string): Promise<string | undefined>;
  /** Whether the last component itself is a symbolic link. */
  isLink(path: string): Promise<boolean>;
  /** Streams the file in chunks from the start; closes it when the consumer stops. */
  open(path: string): AsyncIterable<Uint8Array>;
  /** Writes a file that is not there yet, whole or not at all, readable by its owner alone. Throws Node's own errors. */
  create(path: string, content: RedactedBytes): Promise<void>;
  /** The folder that a file at this path would come to lie in, links resolved, whether its folders are there yet or not. */
  landing(path: string): Promise<string>;
  /**
   * Creates folders on the way. With `landing`, as that method told earlier, the file comes to lie there or nowhere:
   * {@link MovedFolder} is thrown, at once or by `commit`, when someone put another folder or a link in its place.
   */
  atomic(path: string, landing?: string): Promise<AtomicFile>;
  remove(path: string): Promise<void>;
  /** Links followed; undefined where no plain file is. Looks at the file, and does not read it. */
  mark(path: string): FileMark | undefined;
  /**
   * Streams a plain file from the byte `from` on; nothing of a pipe or a device, which are not waited for. A chunk is
   * good until the next one is asked for. Throws Node's own errors.
   */
  tail(path: string, from: number): AsyncIterable<Uint8Array>;
  /** Undefined where nothing should be written over: a link, a file that has a second name, or that is not the one of `mark` any more. */
  blotter(path: string, mark: FileMark): Promise<Blotter | undefined>;
  /** Opens a log, or makes an empty one, readable by its owner alone, and the folders on the way. Throws Node's own errors. */
  openLog(path: string): Promise<LogFile>;
  /** Takes a lock, over one that a process that is gone left behind. Throws Node's own errors. */
  lock(path: string): Promise<FileLock | HeldLock>;
}

export interface Platform {
  readonly clock: Clock;
  readonly files: Files;
  /** A number in [0, 1), for jitter. */
  random(): number;
  /** 20 letters and digits that differ each time, for names; they could be guessed. */
  chanceName(): string;
  /** A random UUID, for idempotency keys. */
  uuid(): string;
  /** `linux x64`, `v24.1.0`: for the support bundle and the user agent. */
  readonly versions: { readonly node: string; readonly os: string };
}
