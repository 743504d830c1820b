import { UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';
import type { ByteSource } from './byte-source.ts';
import { crc32 } from './crc32.ts';
import { unfold } from './unfold.ts';

/** RFC 1952 §2.3.1: bits of the header's flags. */
const flag = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10 };

function isMember(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function need(source: ByteSource, count: number): Promise<DataView> {
  const ready = await source.fill(count);
  if (ready.byteLength < count) throw new UnreadError('cut short');
  return new DataView(ready.buffer, ready.byteOffset, count);
}

async function skipText(source: ByteSource): Promise<void> {
  for (;;) {
    const ready = await source.fill(1);
    if (ready.byteLength === 0) throw new UnreadError('cut short');
    const end = ready.indexOf(0);
    source.drop(end === -1 ? ready.byteLength : end + 1);
    if (end !== -1) return;
  }
}

/** Names and comments are not handed on: they stand uncompressed in the file, which is searched as it is. */
async function skipHeader(source: ByteSource): Promise<void> {
  const header = await need(source, 10);
  if (header.getUint8(2) !== 8) throw new UnreadError('damaged, or not gzip');
  const flags = header.getUint8(3);
  source.drop(10);
  if (flags & flag.extra) {
    const length = (await need(source, 2)).getUint16(0, true);
    source.drop(2);
    await source.skip(length);
  }
  if (flags & flag.name) await skipText(source);
  if (flags & flag.comment) await skipText(source);
  if (flags & flag.headerCrc) await source.skip(2);
}

/**
 * Yields the content of all members (RFC 1952), as one. Zeros between members are passed over, as tapes have them; what
 * else follows the last is no content; the source is left there. Throws `UnreadError`.
 */
export async function* gunzip(source: ByteSource, allowance: Allowance): AsyncGenerator<Uint8Array, void, undefined> {
  do {
    if (!isMember(await source.fill(2))) throw new UnreadError('damaged, or not gzip');
    await skipHeader(source);
    let checksum = 0;
    let size = 0;
    for await (const chunk of unfold(source, 'deflate', allowance)) {
      checksum = crc32(chunk, checksum);
      size += chunk.byteLength;
      yield chunk;
    }
    const trailer = await need(source, 8);
    if (trailer.getUint32(0, true) !== checksum || trailer.getUint32(4, true) !== size % 2 ** 32) {
      throw new UnreadError('damaged: its checksum is another');
    }
    source.drop(8);
    while ((await source.fill(1))[0] === 0) source.drop(1);
  } while (isMember(await source.fill(2)));
}
