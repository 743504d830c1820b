/** More content came than `max-response-size` allows. */
export class ContentTooLarge extends Error {
  override readonly name = 'ContentTooLarge';
  readonly limitBytes: number;

  constructor(limitBytes: number) {
    super('The content is larger than allowed.');
    this.limitBytes = limitBytes;
  }
}

/** Passes content on and throws {@link ContentTooLarge} with the first byte over the limit; the source is closed then. */
export async function* limitContent(
  content: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.byteLength;
    if (bytes > limitBytes) throw new ContentTooLarge(limitBytes);
    yield chunk;
  }
}
