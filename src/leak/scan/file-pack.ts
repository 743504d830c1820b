import fs from 'node:fs';
import { LineCount } from './line-count.ts';
import type { Searching } from './scan-sink.ts';
import type { FileToSearch } from './search-file.ts';
import type { FoundSecret } from './secret-search.ts';
import type { Sieve } from './sieve.ts';

/** Bytes of a pack: few enough to stay in the cache of one core. */
const packBytes = 256 * 1024;
/** A file of so many bytes is not small. One in a hundred of those in installed packages is as large. */
const smallBytes = 128 * 1024;
/** Bytes between two files: no form goes over them. */
const gapBytes = 64;
/** It is in no UTF-8 and no white space, and opens nothing. In UTF-16 so many of them are no text. */
const gapByte = 0xff;

interface Packed {
  readonly file: FileToSearch;
  readonly start: number;
  readonly end: number;
}

/** What was read of a file: a part of the buffer, valid until the next one is read. */
export interface Beginning {
  readonly buffer: Buffer;
  readonly start: number;
  readonly end: number;
  /** Whether that is all. */
  readonly isWhole: boolean;
}

const { fill } = Uint8Array.prototype;

/** Small files, one behind the other in one buffer, which are searched together: that costs hardly more than one of them. */
export class FilePack {
  readonly #searching: Searching;
  readonly #files: Packed[] = [];
  #sieve: Sieve | undefined;
  #size = 0;

  constructor(searching: Searching) {
    this.#searching = searching;
  }

  /** Reads a file, to its end if it is small, behind what is in the pack. It is in the pack when it is kept then. */
  read(descriptor: number): Beginning {
    this.#sieve ??= this.#searching.search.sieve(packBytes);
    const { buffer } = this.#sieve;
    if (packBytes - this.#size < smallBytes) this.search();
    const start = this.#size;
    const most = start + smallBytes;
    let end = start;
    let count = -1;
    while (count !== 0 && end < most) {
      count = fs.readSync(descriptor, buffer, end, most - end, null);
      end += count;
    }
    return { buffer, start, end, isWhole: count === 0 };
  }

  /** The bytes must be those that were read last. */
  keep(file: FileToSearch, { buffer, start, end }: Beginning): void {
    this.#files.push({ file, start, end });
    this.#size = Math.min(end + gapBytes, packBytes);
    // Buffer's own way to fill takes longer than the filling.
    fill.call(buffer, gapByte, end, this.#size);
  }

  /** Searches what is in the pack, and empties it. */
  search(): void {
    if (this.#sieve === undefined || this.#size === 0) return;
    const { buffer } = this.#sieve;
    const sieved = this.#sieve.sift(this.#size);
    const { found } = this.#searching.search.find(buffer.subarray(0, this.#size), sieved);
    let index = 0;
    for (const one of found) {
      while (one.start >= (this.#files[index] as Packed).end) index += 1;
      this.#tell(this.#files[index] as Packed, one, buffer);
    }
    this.#files.length = 0;
    this.#size = 0;
  }

  #tell({ file, start }: Packed, found: FoundSecret, buffer: Buffer): void {
    const { report } = this.#searching;
    const { label } = file;
    const line = report.lists(label) ? { line: new LineCount().add(buffer, start, found.start).line } : {};
    report.add({ label, place: 'content', ...found, ...line, file: label });
  }
}
