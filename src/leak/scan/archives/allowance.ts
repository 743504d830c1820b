import { UnreadError } from '../port.ts';

const gibibyte = 1024 ** 3;
/** So much may come out of any file, whatever its size: deflate alone makes a gibibyte of a mebibyte. */
const freely = 2 * gibibyte;
/** Beyond that, so many bytes may come out for each byte that went in. Logs reach about 50, deflate's limit is 1032. */
const ratio = 200;

/**
 * What one file may unfold to, with all archives inside of it taken together, so that archives in archives cannot multiply
 * their ratios. A limit that is reached ends the reading with a reason.
 */
export class Allowance {
  #read = 0;
  #unfolded = 0;
  #exhausted = false;
  readonly #freely: number;

  constructor(limit: number = freely) {
    this.#freely = limit;
  }

  get exhausted(): boolean {
    return this.#exhausted;
  }

  /** Counts bytes of the outermost file. */
  async *countRead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of chunks) {
      this.#read += chunk.byteLength;
      yield chunk;
    }
  }

  /** Counts bytes that came out of a compressed stream. Throws `UnreadError` when they are too many. */
  spend(bytes: number): void {
    this.#unfolded += bytes;
    if (this.#unfolded <= Math.max(this.#freely, this.#read * ratio)) return;
    this.#exhausted = true;
    throw new UnreadError(
      `unfolds to more than ${Math.floor(this.#unfolded / 2 ** 20)} MiB, over ${ratio} times its size`,
    );
  }
}
