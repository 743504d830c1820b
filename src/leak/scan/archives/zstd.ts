import zlib from 'node:zlib';
import { UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';
import { ByteSource } from './byte-source.ts';
import { unfold } from './unfold.ts';

/** RFC 8878 §3.1. */
const frameMagic = 0xfd2fb528;
const skippable = 0x184d2a50;

/** Node reads Zstandard since 22.15. */
export const readsZstd = typeof zlib.createZstdDecompress === 'function';

async function startOf(source: ByteSource): Promise<number> {
  const ready = await source.fill(4);
  return ready.byteLength < 4 ? 0 : new DataView(ready.buffer, ready.byteOffset, 4).getUint32(0, true);
}

function isSkippable(start: number): boolean {
  return start >>> 4 === skippable >>> 4;
}

/** Yields one frame, by what it says of its own length: the engine alone does not tell where a frame ends. */
async function* frameOf(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  async function* take(count: number): AsyncGenerator<Uint8Array, void, undefined> {
    const begin = source.position;
    yield* source.take(count);
    if (source.position - begin < count) throw new UnreadError('cut short');
  }
  const descriptor = (await source.fill(5))[4];
  if (descriptor === undefined) throw new UnreadError('cut short');
  const isSingle = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] as number;
  const contentSize = [isSingle ? 1 : 0, 2, 4, 8][descriptor >>> 6] as number;
  yield* take(5 + (isSingle ? 0 : 1) + dictionary + contentSize);
  for (let last = false; !last; ) {
    const [one = 0, two = 0, three] = await source.fill(3);
    if (three === undefined) throw new UnreadError('cut short');
    const block = one | (two << 8) | (three << 16);
    last = (block & 1) === 1;
    // A run of one byte is that byte.
    yield* take(3 + (((block >>> 1) & 3) === 1 ? 1 : block >>> 3));
  }
  if ((descriptor & 4) !== 0) yield* take(4);
}

/** Yields the content of all frames as one, and leaves the source behind the last. Throws `UnreadError`. */
export async function* unzstd(source: ByteSource, allowance: Allowance): AsyncGenerator<Uint8Array, void, undefined> {
  for (let first = true; ; first = false) {
    const start = await startOf(source);
    if (isSkippable(start)) {
      const ready = await source.fill(8);
      if (ready.byteLength < 8) throw new UnreadError('cut short');
      const length = 8 + new DataView(ready.buffer, ready.byteOffset, 8).getUint32(4, true);
      if ((await source.skip(length)) < length) throw new UnreadError('cut short');
    } else if (start === frameMagic) yield* unfold(new ByteSource(frameOf(source)), 'zstd', allowance);
    else if (first) throw new UnreadError('damaged, or not Zstandard');
    else return;
  }
}
