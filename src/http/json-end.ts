import { TransportError } from '../transports/port.ts';

/** The message of the error for content that was most likely cut, where nothing but its form shows it. */
export const incompleteJson = 'The content ends where the connection was closed, and is not complete JSON.';

/** Of content that is no list, map or text: longer ones are numbers, and end anywhere. */
const longestWord = 64;

/** Passes content on, and throws `truncated` at its end when it is JSON that is not complete: brackets or a text left open. */
export async function* checkJsonEnd(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = new JsonReader();
  for await (const chunk of content) {
    reader.read(chunk);
    yield chunk;
  }
  if (reader.isCut()) throw new TransportError('truncated', incompleteJson, { sent: true });
}

/** Follows brackets and quotes. It judges no grammar: what is no JSON to begin with is not for it to say. */
class JsonReader {
  #depth = 0;
  #inText = false;
  #escaped = false;
  /** No claim is made: it does not begin like JSON, or closes what was never opened. */
  #foreign = false;
  /** The beginning, as long as it may be all. */
  #word = '';
  #began = false;

  read(chunk: Uint8Array): void {
    if (this.#word.length < longestWord) this.#word += Buffer.from(chunk.subarray(0, longestWord)).toString('latin1');
    for (let at = 0; at < chunk.length && !this.#foreign; at += 1) {
      const byte = chunk[at] as number;
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === 0x5c) this.#escaped = true;
        else if (byte === 0x22) this.#inText = false;
      } else this.#readOutside(byte);
    }
  }

  #readOutside(byte: number): void {
    if (byte === 0x22) this.#inText = true;
    else if (byte === 0x5b || byte === 0x7b) this.#depth += 1;
    else if (byte === 0x5d || byte === 0x7d) this.#depth -= 1;
    if (this.#began || isSpace(byte)) {
      this.#foreign ||= this.#depth < 0;
      return;
    }
    this.#began = true;
    this.#foreign = !/["[{tfn]/.test(String.fromCharCode(byte));
  }

  isCut(): boolean {
    if (this.#foreign || !this.#began) return false;
    if (this.#inText || this.#depth > 0) return true;
    const word = this.#word.trim();
    return ['true', 'false', 'null'].some((whole) => word !== whole && whole.startsWith(word));
  }
}

/** White space of JSON, and the bytes of a byte order mark. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf;
}
