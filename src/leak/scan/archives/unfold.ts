import zlib from 'node:zlib';
import { UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';
import type { ByteSource } from './byte-source.ts';

/** One write to the engine, and one chunk out of it; in bytes. */
const chunkSize = 64 * 1024;
/** What is unfolded at once, without the thread pool, comes to so many bytes at most. */
const atOnceSize = 1024 * 1024;

type Coding = 'deflate' | 'brotli';

/** The stream is not what it should be, or ends before its end. */
function damaged(error: unknown, coding: Coding): UnreadError {
  if ((error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR') return new UnreadError('cut short');
  return new UnreadError(coding === 'brotli' ? 'damaged, or not Brotli' : 'damaged');
}

/** Small members are the most; each would otherwise cost an engine with its threads and windows. */
function unfoldAtOnce(bytes: Uint8Array): { readonly content: Uint8Array; readonly taken: number } | undefined {
  try {
    const result: unknown = zlib.inflateRawSync(bytes, { info: true, maxOutputLength: atOnceSize });
    const { buffer, engine } = result as { buffer: Uint8Array; engine: zlib.InflateRaw };
    return { content: buffer, taken: engine.bytesWritten };
  } catch {
    return undefined;
  }
}

/**
 * Yields what a compressed stream unfolds to, and leaves the source right behind the stream's end, wherever that is; after
 * damage it stands some way before the place. `limit` is how many bytes the stream has, when something else told.
 * Throws `UnreadError`.
 */
export async function* unfold(
  source: ByteSource,
  coding: Coding,
  allowance: Allowance,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (coding === 'deflate') {
    const ready = (await source.fill(Math.min(limit, chunkSize))).subarray(0, Math.min(limit, chunkSize));
    const whole = unfoldAtOnce(ready);
    if (whole !== undefined) {
      source.drop(whole.taken);
      allowance.spend(whole.content.byteLength);
      if (whole.content.byteLength > 0) yield whole.content;
      return;
    }
  }
  const engine =
    coding === 'brotli' ? zlib.createBrotliDecompress({ chunkSize }) : zlib.createInflateRaw({ chunkSize });
  const closed = new Promise<void>((resolve) => {
    engine.once('close', resolve);
  });
  let left = limit;
  let upstream: { readonly error: unknown } | undefined;

  async function feed(): Promise<void> {
    while (!engine.destroyed) {
      const ready = await source.fill(1);
      const chunk = ready.subarray(0, Math.min(ready.byteLength, chunkSize, left));
      if (chunk.byteLength === 0) {
        engine.end();
        return;
      }
      const before = engine.bytesWritten;
      const written = new Promise<void>((resolve) => {
        engine.write(chunk, () => resolve());
      });
      await Promise.race([written, closed]);
      // What the engine did not take stands behind the stream's end.
      const taken = engine.bytesWritten - before;
      source.drop(taken);
      left -= taken;
      if (taken < chunk.byteLength) return;
    }
  }

  const feeding = feed().catch((error: unknown) => {
    upstream = { error };
    engine.destroy();
  });
  try {
    for await (const chunk of engine as AsyncIterable<Uint8Array>) {
      allowance.spend(chunk.byteLength);
      yield chunk;
    }
  } catch (error) {
    if (upstream !== undefined) throw upstream.error;
    throw error instanceof UnreadError ? error : damaged(error, coding);
  } finally {
    engine.destroy();
    await feeding;
  }
  if (upstream !== undefined) throw upstream.error;
}
