import type { RedactedBytes } from '../leak/port.ts';
import { ifClean, joinRedacted, joinWhole, keepRedacted } from '../leak/redact-whole.ts';
import type { CallResponse, ContentRedactor, ContentSink } from './call.ts';

/** So much of the newest content is redacted last, because where it ends early the beginning of a secret may stand. */
const latestBytes = 64 * 1024;

/**
 * Keeps content in memory, and beside it what may be shown of it, which is made while the content comes. `discard`
 * leaves both readable, because a part may still be worth showing.
 */
export class MemorySink implements ContentSink {
  readonly #redactor: ContentRedactor | undefined;
  /** Of content that is more than the newest part of it. */
  #redaction: ReturnType<ContentRedactor['stream']> | undefined;
  readonly #chunks: Uint8Array[] = [];
  readonly #safe: RedactedBytes[] = [];
  readonly #latest: Uint8Array[] = [];
  #latestLength = 0;
  #whole = false;

  constructor(redactor?: ContentRedactor) {
    this.#redactor = redactor;
  }

  write(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    if (this.#redactor === undefined) return;
    this.#latest.push(chunk);
    this.#latestLength += chunk.byteLength;
    for (;;) {
      const [oldest] = this.#latest;
      if (oldest === undefined || this.#latestLength - oldest.byteLength < latestBytes) return;
      this.#latest.shift();
      this.#latestLength -= oldest.byteLength;
      this.#redaction ??= this.#redactor.stream();
      this.#safe.push(keepRedacted(this.#redaction.push(oldest)));
    }
  }

  async commit(): Promise<void> {
    this.#whole = true;
  }

  async discard(): Promise<void> {}

  /** All that was written, as one piece. */
  content(): Uint8Array {
    return join(this.#chunks);
  }

  /** The content without any secret, the very same bytes when there was none. Undefined without a redactor. Asked once. */
  redacted(): CallResponse['redacted'] {
    if (this.#redactor === undefined || this.#chunks.length === 0) return undefined;
    const rest = join(this.#latest);
    const last = this.#whole ? rest : this.#redactor.withoutTail(rest);
    if (this.#redaction === undefined) return this.#redactor.whole(last);
    // `end` moves nothing, so that what `push` gave is still good.
    this.#safe.push(this.#redaction.push(last), this.#redaction.end());
    const { hits } = this.#redaction;
    const received = this.content();
    const clean = last === rest ? ifClean(received, this.#redaction) : undefined;
    const content = clean ?? (this.#whole ? joinWhole(this.#safe, received) : joinRedacted(this.#safe));
    this.#redaction.vouch(content);
    return { content, hits };
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}
