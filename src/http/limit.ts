/** More content came than `max-response-size` allows. */
export class ContentTooLarge extends Error {
  override readonly name = 'ContentTooLarge';
  readonly limitBytes: number;
  /** What the answer says of its own length, where that is the length of its content. */
  readonly announcedBytes: number | undefined;

  constructor(limitBytes: number, announcedBytes?: number) {
    super('The content is larger than allowed.');
    this.limitBytes = limitBytes;
    this.announcedBytes = announcedBytes;
  }
}

/** Passes content on up to the limit and throws {@link ContentTooLarge} at the first byte over it; the source is closed then. */
export async function* limitContent(
  content: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<Uint8Array> {
  let left = limitBytes;
  for await (const chunk of content) {
    if (chunk.byteLength <= left) {
      left -= chunk.byteLength;
      yield chunk;
      continue;
    }
    if (left > 0) yield chunk.subarray(0, left);
    throw new ContentTooLarge(limitBytes);
  }
}
