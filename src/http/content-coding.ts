import zlib from 'node:zlib';
import { TransportError } from '../transports/port.ts';

type Decoder = ReturnType<typeof zlib.createGunzip> | ReturnType<typeof zlib.createBrotliDecompress>;

/** Removes one content coding while the content streams; at most a few chunks are ahead of the reader. */
export async function* removeCoding(coded: AsyncIterable<Uint8Array>, coding: string): AsyncGenerator<Uint8Array> {
  const chunks = coded[Symbol.asyncIterator]();
  try {
    // Empty content has no coding, whatever the field says.
    const first = await nextNonEmpty(chunks);
    if (first === undefined) return;
    const decoder = createDecoder(coding, first);
    const fed = feed(decoder, first, chunks);
    // Told below; unheard until then, it would end the process.
    fed.catch(() => undefined);
    try {
      yield* decoder as AsyncIterable<Uint8Array>;
      // Padding after the end of the coded content counts as nothing; that the connection was cut counts.
      await fed;
    } finally {
      decoder.destroy();
    }
  } catch (error) {
    throw classify(error, coding);
  } finally {
    // Not waited for: when the reader stops early, a read of the connection may be under way, and that ends only when
    // the reader drops the connection, which comes next.
    chunks.return?.().catch(() => undefined);
  }
}

async function nextNonEmpty(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) return undefined;
    if (value.byteLength > 0) return value;
  }
}

/** Writes all chunks into the decoder, as fast as it is read; what fails on the way fails the decoder too. */
async function feed(decoder: Decoder, first: Uint8Array, chunks: AsyncIterator<Uint8Array>): Promise<void> {
  let resume = () => {};
  decoder.on('drain', () => resume());
  decoder.on('close', () => resume());
  try {
    let next: IteratorResult<Uint8Array> = { value: first };
    while (next.done !== true) {
      const room = new Promise<void>((resolve) => {
        resume = resolve;
      });
      if (!decoder.destroyed && !decoder.readableEnded && !decoder.write(next.value)) await room;
      next = await chunks.next();
    }
    if (!decoder.destroyed) decoder.end();
  } catch (error) {
    decoder.destroy(error as Error);
    throw error;
  }
}

function createDecoder(coding: string, first: Uint8Array): Decoder {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip();
    case 'deflate':
      // Meant to be zlib's format (RFC 9110 §8.4.1.2), but some servers send the bare one.
      return isZlib(first) ? zlib.createInflate() : zlib.createInflateRaw();
    case 'br':
      return zlib.createBrotliDecompress();
    case 'zstd':
      // Node 22.15 and newer.
      if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress();
  }
  throw undecodable(
    'The content coding of the answer is not one that can be decoded.',
    `content-encoding ${coding.slice(0, 40)}`,
  );
}

function isZlib(first: Uint8Array): boolean {
  const [method = 0, flags] = first;
  return (method & 0x0f) === 8 && (flags === undefined || ((method << 8) | flags) % 31 === 0);
}

function classify(error: unknown, coding: string): unknown {
  if (error instanceof TransportError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') {
    return new TransportError('truncated', `The ${coding} content ends too early.`, { sent: true, code });
  }
  return undecodable(`The content is not the ${coding} that it claims to be.`, code);
}

function undecodable(message: string, code: string | undefined): TransportError {
  return new TransportError('protocol', message, { sent: true, code });
}
