import { type ScanItem, type ScanSink, UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';
import { ArchiveFault } from './archive-fault.ts';
import { openBehind } from './behind.ts';
import { ByteSource } from './byte-source.ts';
import { handOver } from './hand-over.ts';
import { readPaxRecords } from './pax-records.ts';
import { blockSize, readTarHeader, type TarHeader } from './tar-header.ts';

/** A header of names or attributes that is longer is not read as one. */
const longestMeta = 1024 * 1024;

/** Types whose size field counts no content: links, devices, folders, pipes. */
const withoutContent = new Set(['1', '2', '3', '4', '5', '6']);

/** What headers before a member's own said about it. */
interface Foretold {
  name?: string;
  size?: number;
  /** The content begins with a map of the parts of a sparse file, which is no part of the file. */
  mapFirst?: boolean;
}

function padded(size: number): number {
  return Math.ceil(size / blockSize) * blockSize;
}

function isZero(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** Reads a header's content whole. */
async function readMeta(source: ByteSource, size: number): Promise<Uint8Array> {
  const ready = await source.fill(padded(size));
  if (ready.byteLength < size) throw new ArchiveFault('cut short');
  const meta = new Uint8Array(ready.subarray(0, size));
  source.drop(Math.min(padded(size), ready.byteLength));
  return meta;
}

function foretell(records: Map<string, string>, foretold: Foretold): void {
  const name = records.get('GNU.sparse.name') ?? records.get('path');
  if (name !== undefined) foretold.name = name;
  const size = records.get('size');
  if (size !== undefined && /^\d{1,15}$/.test(size)) foretold.size = Number(size);
  if (records.get('GNU.sparse.major') === '1') foretold.mapFirst = true;
}

/** Skips the map that pax 1.0 puts before a sparse file's content: lines of decimal numbers, the first is how many pairs. */
async function skipMap(source: ByteSource, size: number): Promise<number> {
  let taken = 0;
  let text = '';
  for (;;) {
    const block = await source.fill(blockSize);
    if (block.byteLength < blockSize || taken + blockSize > Math.min(size, longestMeta)) return taken;
    text += Buffer.from(block.subarray(0, blockSize)).toString('latin1');
    source.drop(blockSize);
    taken += blockSize;
    const lines = text.split('\n');
    if (!(lines.length <= Number(lines[0]) * 2 + 1)) return taken;
  }
}

async function* contentOf(source: ByteSource, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  let left = size;
  for await (const chunk of source.take(size)) {
    left -= chunk.byteLength;
    yield chunk;
  }
  if (left > 0) throw new UnreadError('cut short');
}

async function* only(text: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield Buffer.from(text);
}

/**
 * Opens a tar: `ustar`, GNU with its long names, pax. Goes on behind the end marker, for tars that were put one behind the
 * other, and looks for the next header behind a damaged one. Names, links and pax attributes are not handed on: they stand
 * in the tar's own bytes, which are searched as well; a name in two fields is, for it stands nowhere as a whole. Sparse
 * files are searched without their holes. Written here since a reader made for unpacking stops at what is damaged or comes
 * behind the end.
 */
export async function openTar(item: ScanItem, sink: ScanSink, allowance: Allowance): Promise<void> {
  const source = new ByteSource(item.chunks);
  let foretold: Foretold = {};
  let ended = false;
  let damaged = false;
  while (!allowance.exhausted) {
    const block = await source.fill(blockSize);
    if (block.byteLength === 0) return;
    const header = readTarHeader(block);
    if (header === undefined) {
      const zero = isZero(block.subarray(0, blockSize));
      if (!zero && ended && (await openBehind(source, item, sink, allowance))) return;
      if (!zero && !ended && !damaged) {
        damaged = true;
        const reason = block.byteLength < blockSize ? 'cut short' : `damaged at byte ${source.position}`;
        sink.unread({ label: item.label, reason });
      }
      ended ||= zero;
      source.drop(Math.min(blockSize, block.byteLength));
      continue;
    }
    source.drop(blockSize);
    ended = false;
    damaged = false;
    foretold = await readMember(header, foretold);
  }
  throw new ArchiveFault('the rest is not read: it unfolds to too much');

  async function readMember(header: TarHeader, before: Foretold): Promise<Foretold> {
    if ('LKxgX'.includes(header.type)) {
      if (header.size > longestMeta) {
        sink.unread({ label: item.label, reason: `damaged: a header of ${header.size} bytes` });
        await source.skip(padded(header.size));
        return before;
      }
      const meta = await readMeta(source, header.size);
      if (header.type === 'L') before.name = Buffer.from(meta).toString().replace(/\0.*/s, '');
      if (header.type === 'x' || header.type === 'X') foretell(readPaxRecords(meta), before);
      return before;
    }
    for (let more = header.moreMap; more; ) {
      const block = await source.fill(blockSize);
      if (block.byteLength < blockSize) throw new ArchiveFault('cut short');
      more = block[504] === 1;
      source.drop(blockSize);
    }
    const label = `${item.label}!${before.name ?? header.name}`;
    const size = withoutContent.has(header.type) ? 0 : (before.size ?? header.size);
    // A label is searched as a name, but only that of a member with content, and only behind the last `!`.
    if (header.nameIsSplit && (size === 0 || header.name.includes('!'))) {
      await handOver(sink, label, item.depth + 1, only(header.name), allowance);
    }
    const begin = source.position;
    const map = before.mapFirst === true ? await skipMap(source, size) : 0;
    const from = source.position;
    if (size > map) await handOver(sink, label, item.depth + 1, contentOf(source, size - map), allowance);
    item.handedOn?.(from, source.position);
    await source.skip(begin + padded(size) - source.position);
    return {};
  }
}
