import { LineCount } from './line-count.ts';
import type { FoundSecret, SecretSearch } from './secret-search.ts';
import type { Sieve } from './sieve.ts';

/** A hit with its place in the whole item. */
export interface PlacedSecret extends Omit<FoundSecret, 'start' | 'end'> {
  /** Bytes from the start of the item. */
  readonly offset: number;
  /** Where it ends, as `offset` counts. */
  readonly end: number;
  /** 1-based, when the window counts lines. */
  readonly line?: number;
}

/** Bytes that are searched at a time: few enough to stay in the cache of one core. */
export const windowBytes = 256 * 1024;

/**
 * Searches bytes of any number in one buffer of constant size. What may go on behind the buffer is kept in front of what
 * comes next, so that the result is the same wherever the bytes are cut.
 */
export class SlidingWindow {
  readonly #search: SecretSearch;
  readonly #sieve: Sieve;
  readonly #buffer: Buffer;
  #report: (found: PlacedSecret) => void = () => {};
  #countsLines = false;
  #size = 0;
  /** Where the buffer begins in the item. */
  #base = 0;
  #lines = new LineCount();
  /** Hits that begin before here were told already, or overlap one that was. */
  #covered = 0;

  constructor(search: SecretSearch) {
    this.#search = search;
    this.#sieve = search.sieve(windowBytes + search.mostHeld);
    this.#buffer = this.#sieve.buffer;
  }

  /** Begins another item. Lines are counted as bytes go by, for what cannot be read twice. */
  begin(report: (found: PlacedSecret) => void, countsLines: boolean): void {
    this.#report = report;
    this.#countsLines = countsLines;
    this.#size = 0;
    this.#base = 0;
    this.#lines = new LineCount();
    this.#covered = 0;
  }

  /** Bytes of the item that hold nothing any more that was not reported. */
  get searched(): number {
    return this.#base;
  }

  /** Where to put the next bytes; never empty. `advance` tells how many were put there. */
  space(): Buffer {
    return this.#buffer.subarray(this.#size, Math.min(this.#buffer.length, this.#size + windowBytes));
  }

  advance(count: number): void {
    this.#size += count;
    if (this.#buffer.length - this.#size < windowBytes) this.#look(false);
  }

  /** Takes bytes from elsewhere. */
  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const space = this.space();
      const part = bytes.subarray(at, at + space.length);
      space.set(part);
      at += part.length;
      this.advance(part.length);
    }
  }

  /** Searches what is left. */
  end(): void {
    this.#look(true);
  }

  /** Up to `most` of the last bytes, once all are searched; a view, valid until the next item. */
  lastBytes(most: number): Uint8Array {
    return this.#buffer.subarray(Math.max(0, this.#size - most), this.#size);
  }

  #look(last: boolean): void {
    const bytes = this.#buffer.subarray(0, this.#size);
    const { found, held } = this.#search.find(bytes, this.#sieve.sift(this.#size));
    const until = last ? this.#size : this.#size - held;
    let counted = 0;
    for (const { start, end, matched, wide, split } of found) {
      if (start >= until) break;
      const isNew = this.#base + start >= this.#covered;
      this.#covered = Math.max(this.#covered, this.#base + end);
      if (!isNew) continue;
      if (this.#countsLines) {
        this.#lines.add(bytes, counted, start);
        counted = start;
      }
      const line = this.#countsLines ? { line: this.#lines.line } : {};
      this.#report({ offset: this.#base + start, end: this.#base + end, ...line, matched, wide, split });
    }
    if (last) return;
    if (this.#countsLines) this.#lines.add(bytes, counted, until);
    this.#buffer.copyWithin(0, until, this.#size);
    this.#base += until;
    this.#size -= until;
  }
}
