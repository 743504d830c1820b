import type { RedactedBytes } from '../leak/port.ts';
import { joinRedacted } from '../leak/redact-whole.ts';
import type { AtomicFile, FileMark } from '../platform/port.ts';

/** Bytes that are collected before they are written. */
const chunkBytes = 64 * 1024;
/** Bytes that may wait for a slow disk before whoever adds more has to wait too. */
const mostWaiting = 1024 * 1024;

/** A file that grows while a run goes on; what goes wrong with it is told at its end. */
export class QueuedFile {
  readonly #file: AtomicFile;
  #waiting: RedactedBytes[] = [];
  #waitingBytes = 0;
  #onTheWay = 0;
  #size = 0;
  #written = Promise.resolve();
  #problem: { readonly error: unknown } | undefined;

  constructor(file: AtomicFile) {
    this.#file = file;
  }

  /** Of all that was added, written or not. In bytes. */
  get size(): number {
    return this.#size;
  }

  /** Resolves at once, unless the disk is far behind. Parts are written in the order of the calls. */
  add(bytes: RedactedBytes): Promise<void> {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.byteLength;
    this.#size += bytes.byteLength;
    if (this.#waitingBytes >= chunkBytes) this.#flush();
    return this.#onTheWay > mostWaiting ? this.#written : Promise.resolve();
  }

  /** Puts the file in its place. Throws what went wrong with it, earlier too. */
  async commit(): Promise<FileMark | undefined> {
    this.#flush();
    await this.#written;
    if (this.#problem !== undefined) throw this.#problem.error;
    return this.#file.commit();
  }

  /** Leaves nothing behind, unless it was committed. */
  discard(): Promise<void> {
    return this.#file.discard();
  }

  #flush(): void {
    const lines = joinRedacted(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#onTheWay += lines.byteLength;
    this.#written = this.#written
      .then(() => (this.#problem === undefined ? this.#file.write(lines) : undefined))
      .catch((error: unknown) => {
        this.#problem = { error };
      })
      .finally(() => {
        this.#onTheWay -= lines.byteLength;
      });
  }
}
