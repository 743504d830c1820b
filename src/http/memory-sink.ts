import type { ContentSink } from './call.ts';

/** Keeps content in memory; `discard` leaves it readable, because a part may still be worth showing. */
export class MemorySink implements ContentSink {
  readonly #chunks: Uint8Array[] = [];

  write(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
  }

  async commit(): Promise<void> {}

  async discard(): Promise<void> {}

  /** All that was written, as one piece. */
  content(): Uint8Array {
    return this.#chunks.length === 1 && this.#chunks[0] !== undefined ? this.#chunks[0] : Buffer.concat(this.#chunks);
  }
}
