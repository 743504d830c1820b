import zlib from 'node:zlib';
import { UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';
import { ByteSource } from './byte-source.ts';

/** One write to the engine, and one chunk out of it; in bytes. */
const chunkSize = 64 * 1024;
/** What is unfolded at once, without the thread pool, comes to so many bytes at most. */
const atOnceSize = 1024 * 1024;

/** Chunks that came out and wait. */
const mostReady = 4;

type Coding = 'deflate' | 'brotli' | 'zstd';

function damaged(coding: Coding, error: NodeJS.ErrnoException): UnreadError {
  if (error.code?.endsWith('windowTooLarge') === true) {
    return new UnreadError('Zstandard with a window of more than 128 MiB is not read');
  }
  return new UnreadError(coding === 'brotli' ? 'damaged, or not Brotli' : 'damaged');
}

function createEngine(coding: Coding): zlib.InflateRaw | zlib.BrotliDecompress | zlib.ZstdDecompress {
  if (coding === 'deflate') return zlib.createInflateRaw({ chunkSize });
  return coding === 'brotli' ? zlib.createBrotliDecompress({ chunkSize }) : zlib.createZstdDecompress({ chunkSize });
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

/** What a stream came to. */
interface Course {
  /** Bytes that came out. */
  out: number;
  /** The bytes at which the engine gave up, when they are the stream's first. */
  first: Uint8Array | undefined;
}

/** What a stream unfolds to, `pieceSize` bytes of it at a time; all that came out before an error is yielded before it. */
async function* run(
  source: ByteSource,
  coding: Coding,
  limit: number,
  pieceSize: number,
  course: Course,
): AsyncGenerator<Uint8Array, void, undefined> {
  const engine = createEngine(coding);
  const ready: Uint8Array[] = [];
  let wake = () => {};
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  const stop = (error: unknown) => {
    failure ??= { error };
    wake();
  };
  // Not by the stream's own iterator: an error would throw away what came out before.
  engine.on('data', (chunk: Uint8Array) => {
    ready.push(chunk);
    if (ready.length >= mostReady) engine.pause();
    wake();
  });
  engine.once('end', () => {
    ended = true;
    wake();
  });
  engine.on('error', (error) => stop(damaged(coding, error)));
  const closed = new Promise<void>((resolve) => {
    engine.once('close', () => {
      resolve();
      wake();
    });
  });

  /** Tells how many bytes the engine took; fewer than there are when the stream ends before. */
  async function write(bytes: Uint8Array): Promise<number> {
    const before = engine.bytesWritten;
    const written = new Promise<void>((resolve) => {
      engine.write(bytes, () => resolve());
    });
    await Promise.race([written, closed]);
    return engine.bytesWritten - before;
  }

  async function feed(): Promise<void> {
    let left = limit;
    while (!engine.destroyed && !ended) {
      const size = Math.min(pieceSize, left);
      const piece = (await source.look(size)).subarray(0, size);
      if (piece.byteLength === 0) {
        // The source is just one frame, whole.
        if (coding === 'zstd') return void engine.end();
        // Whether the stream is at its end, too, shows in what an engine does with one byte more.
        if ((await write(new Uint8Array(1))) > 0 || failure !== undefined) {
          failure = { error: new UnreadError('cut short') };
          engine.destroy();
        }
        return;
      }
      const taken = await write(piece);
      if (failure !== undefined && left === limit) course.first = new Uint8Array(piece);
      source.drop(taken);
      left -= taken;
      if (taken < piece.byteLength) return;
    }
  }

  const feeding = feed().catch((error: unknown) => {
    stop(error);
    engine.destroy();
  });
  try {
    for (;;) {
      const chunk = ready.shift();
      if (chunk !== undefined) {
        course.out += chunk.byteLength;
        yield chunk;
        if (ready.length === 0) engine.resume();
      } else if (ended) {
        return;
      } else if (failure !== undefined) {
        await feeding;
        throw failure.error;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    engine.destroy();
    await feeding;
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

/** What else can be had of a short stream that is damaged: taken by few bytes, the engine gives up later. */
async function* salvage(coding: Coding, { first, out }: Course): AsyncGenerator<Uint8Array, void, undefined> {
  if (first === undefined) return;
  let passed = 0;
  const pieceSize = first.byteLength <= 4096 ? 1 : 64;
  try {
    const source = new ByteSource(only(first));
    for await (const chunk of run(source, coding, Number.POSITIVE_INFINITY, pieceSize, { out: 0, first: undefined })) {
      const known = Math.min(chunk.byteLength, Math.max(0, out - passed));
      passed += chunk.byteLength;
      if (known < chunk.byteLength) yield chunk.subarray(known);
    }
  } catch (error) {
    // The same damage again, which is told already.
    if (!(error instanceof UnreadError)) throw error;
  }
}

/**
 * Yields what a compressed stream unfolds to, and leaves the source right behind the stream's end, wherever that is; after
 * damage it stands some way before the place. `limit` is how many bytes the stream has, when something else told.
 * Throws `UnreadError`, after what could be read.
 */
export async function* unfold(
  source: ByteSource,
  coding: Coding,
  allowance: Allowance,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (coding === 'deflate') {
    const size = Math.min(limit, chunkSize);
    const ready = (await source.look(size)).subarray(0, size);
    const whole = unfoldAtOnce(ready);
    if (whole !== undefined) {
      source.drop(whole.taken);
      allowance.spend(whole.content.byteLength);
      if (whole.content.byteLength > 0) yield whole.content;
      return;
    }
  }
  const course: Course = { out: 0, first: undefined };
  try {
    for await (const chunk of run(source, coding, limit, chunkSize, course)) {
      allowance.spend(chunk.byteLength);
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof UnreadError) || allowance.exhausted) throw error;
    for await (const chunk of salvage(coding, course)) {
      allowance.spend(chunk.byteLength);
      yield chunk;
    }
    throw error;
  }
}
