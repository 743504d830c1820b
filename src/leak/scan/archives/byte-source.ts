const nothing = new Uint8Array(0);

/**
 * Reads a stream of chunks by the byte: looks ahead without taking, and takes exactly as much as a format says. Holds one
 * chunk, or as much as was asked to be looked at. An error of the stream is thrown again by each later read: after it the
 * stream must not look as if it had ended.
 */
export class ByteSource {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #ready: Uint8Array = nothing;
  #position = 0;
  #ended = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes were taken or skipped. */
  get position(): number {
    return this.#position;
  }

  /**
   * The next bytes, at least `count` of them unless the stream ends before; a view, valid until the next read. Throws the
   * stream's error when it comes before `count` bytes; fewer can still be had then.
   */
  async fill(count: number): Promise<Uint8Array> {
    if (this.#ready.byteLength === 0 && count > 0) this.#ready = await this.#next();
    if (this.#ready.byteLength >= count || this.#ended) return this.#ready;
    // Copies: the producer may use its buffers again.
    const parts = [new Uint8Array(this.#ready)];
    let size = this.#ready.byteLength;
    try {
      while (size < count && !this.#ended) {
        const chunk = new Uint8Array(await this.#next());
        parts.push(chunk);
        size += chunk.byteLength;
      }
    } finally {
      this.#ready = Buffer.concat(parts, size);
    }
    return this.#ready;
  }

  /** As {@link fill}, but an error that comes after some bytes is left to the next read: they are to be searched first. */
  async look(count: number): Promise<Uint8Array> {
    try {
      return await this.fill(count);
    } catch (error) {
      if (this.#ready.byteLength === 0) throw error;
      return this.#ready;
    }
  }

  /** Takes bytes that {@link fill} has shown. */
  drop(count: number): void {
    this.#ready = this.#ready.subarray(count);
    this.#position += count;
  }

  /** Passes over `count` bytes; returns how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      const ready = await this.fill(1);
      if (ready.byteLength === 0) break;
      const taken = Math.min(left, ready.byteLength);
      this.drop(taken);
      left -= taken;
    }
    return count - left;
  }

  /** Yields the next `count` bytes, or fewer when the stream ends before. */
  async *take(count: number): AsyncGenerator<Uint8Array, void, undefined> {
    let left = count;
    while (left > 0) {
      const ready = await this.fill(1);
      if (ready.byteLength === 0) return;
      const part = ready.subarray(0, Math.min(left, ready.byteLength));
      this.drop(part.byteLength);
      left -= part.byteLength;
      yield part;
    }
  }

  async #next(): Promise<Uint8Array> {
    if (this.#failure !== undefined) throw this.#failure.error;
    if (this.#ended) return nothing;
    try {
      const result = await this.#iterator.next();
      if (result.done !== true) return result.value;
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
    this.#ended = true;
    return nothing;
  }
}
