import type { TransportBody } from '../transports/port.ts';

/** A text in UTF-8, ready to be sent. */
export function bytesBody(text: string): TransportBody & { readonly length: number } {
  const bytes = new TextEncoder().encode(text);
  return {
    length: bytes.byteLength,
    open: () => once(bytes),
  };
}

/** Not within `open`: a generator of its own for each body would keep it until a full collection; see `readContent`. */
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
