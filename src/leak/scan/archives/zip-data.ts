import { UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';
import type { ByteSource } from './byte-source.ts';
import { crc32 } from './crc32.ts';
import { unfold } from './unfold.ts';
import { readDescriptor, readUint64, signature, type ZipEntry } from './zip-records.ts';

/** The longest data descriptor, and the longest signature before the next record. */
const behind = 28;
/** The longest data descriptor without a signature of its own. */
const before = 20;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

interface DataEnd {
  readonly end: number;
  readonly descriptor: number;
  readonly checksum: number;
}

/** Whether the data ends around `at`, where `P` stands; the descriptor must tell just the size that there was. */
function endAround(bytes: Uint8Array, at: number, passed: number): DataEnd | undefined {
  const view = viewOf(bytes);
  if (at + 16 > bytes.byteLength) return undefined;
  const mark = view.getUint32(at, true);
  if (mark === signature.data) {
    const checksum = view.getUint32(at + 4, true);
    const size = passed + at;
    // Of sizes of 8 bytes the lower halves; what is left of such a descriptor is passed over as no record.
    return view.getUint32(at + 8, true) === size % 2 ** 32 ? { end: at, descriptor: 16, checksum } : undefined;
  }
  if (mark !== signature.local && mark !== signature.central) return undefined;
  if (at >= 12 && view.getUint32(at - 8, true) === (passed + at - 12) % 2 ** 32) {
    return { end: at - 12, descriptor: 12, checksum: view.getUint32(at - 12, true) };
  }
  if (at >= 20 && readUint64(view, at - 16) === passed + at - 20) {
    return { end: at - 20, descriptor: 20, checksum: view.getUint32(at - 20, true) };
  }
  return undefined;
}

/**
 * Yields data that is stored as it is and whose size stands behind it only, as writers to a pipe leave it: up to the first
 * descriptor that tells just the size that was passed.
 */
async function* takeUntilDescriptor(source: ByteSource): AsyncGenerator<Uint8Array, DataEnd, undefined> {
  let passed = 0;
  let from = 0;
  for (;;) {
    const ready = await source.look(4096);
    const last = ready.byteLength < 4096;
    const limit = last ? ready.byteLength : ready.byteLength - behind;
    const bytes = Buffer.from(ready.buffer, ready.byteOffset, ready.byteLength);
    for (let at = bytes.indexOf('PK', from); at !== -1 && at < limit; at = bytes.indexOf('PK', at + 1)) {
      const end = endAround(bytes, at, passed);
      if (end === undefined) continue;
      if (end.end > 0) yield ready.subarray(0, end.end);
      source.drop(end.end + end.descriptor);
      return end;
    }
    const safe = last ? limit : limit - before;
    if (safe > 0) yield ready.subarray(0, safe);
    source.drop(safe);
    passed += safe;
    from = last ? 0 : before;
    if (last && (await source.fill(1)).byteLength === 0) throw new UnreadError('cut short');
  }
}

/** What was found out about an entry's data on the way. */
export interface DataSeen {
  /** Bytes in the archive, without the descriptor; undefined after damage. */
  packedSize?: number;
  /** What came out; undefined when it was not read. */
  size?: number;
  checksum?: number;
}

/** Whether only the data's own end tells where it ends. */
export function endsUntold(entry: ZipEntry): boolean {
  return entry.describedAfter && entry.packedSize === 0;
}

/** Passes over an entry's data without reading it. Throws `UnreadError` when it is cut. */
export async function skipData(source: ByteSource, entry: ZipEntry, seen: DataSeen): Promise<void> {
  const start = source.position;
  if (!endsUntold(entry)) {
    if ((await source.skip(entry.packedSize)) < entry.packedSize) throw new UnreadError('cut short');
    seen.packedSize = entry.packedSize;
    return;
  }
  const data = takeUntilDescriptor(source);
  for (;;) {
    const result = await data.next();
    if (result.done !== true) continue;
    seen.packedSize = source.position - start - result.value.descriptor;
    return;
  }
}

/** Yields an entry's content, stored or deflated, and leaves the source behind it. Throws `UnreadError`. */
export async function* readData(
  source: ByteSource,
  entry: ZipEntry,
  allowance: Allowance,
  seen: DataSeen,
): AsyncGenerator<Uint8Array, void, undefined> {
  const start = source.position;
  const untold = endsUntold(entry);
  let checksum = 0;
  let size = 0;
  const count = (chunk: Uint8Array) => {
    checksum = crc32(chunk, checksum);
    size += chunk.byteLength;
  };
  let told = entry.checksum;
  if (entry.method === 0 && untold) {
    const data = takeUntilDescriptor(source);
    for (;;) {
      const result = await data.next();
      if (result.done === true) {
        told = result.value.checksum;
        break;
      }
      count(result.value);
      yield result.value;
    }
    seen.packedSize = size;
  } else {
    const content =
      entry.method === 0
        ? source.take(entry.packedSize)
        : unfold(source, 'deflate', allowance, untold ? Number.POSITIVE_INFINITY : entry.packedSize);
    for await (const chunk of content) {
      count(chunk);
      yield chunk;
    }
    const packedSize = source.position - start;
    if (entry.method === 0 && packedSize < entry.packedSize) throw new UnreadError('cut short');
    seen.packedSize = packedSize;
    if (!untold && packedSize !== entry.packedSize) throw new UnreadError('damaged: its size is another');
    if (entry.describedAfter) {
      const descriptor = readDescriptor(await source.fill(24), packedSize, size);
      if (descriptor === undefined) throw new UnreadError('damaged: its size is another');
      source.drop(descriptor.length);
      told = descriptor.checksum;
    }
  }
  seen.size = size;
  seen.checksum = checksum;
  if (!entry.describedAfter && size !== entry.size) throw new UnreadError('damaged: its size is another');
  if (told !== checksum) throw new UnreadError('damaged: its checksum is another');
}
