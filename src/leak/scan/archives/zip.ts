import { type ScanItem, type ScanSink, UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';
import { ArchiveFault } from './archive-fault.ts';
import { openBehind } from './behind.ts';
import { ByteSource } from './byte-source.ts';
import { handOver } from './hand-over.ts';
import { passScript } from './script-payload.ts';
import { type DataSeen, readData, skipData } from './zip-data.ts';
import { ZipLedger } from './zip-ledger.ts';
import {
  centralSize,
  type EndRecord,
  end64Size,
  endSize,
  localSize,
  methodNames,
  readCentralEntry,
  readEnd,
  readEnd64,
  readLocalEntry,
  signature,
  type ZipEntry,
} from './zip-records.ts';

export interface ZipOptions {
  /** It may as well be no zip at all: a program or a picture that could carry one behind it. */
  readonly perhaps: boolean;
  /** It begins as a script: any archive may stand behind the text. */
  readonly script: boolean;
  /** A zip that is found is not opened, since it lies too deep. */
  readonly tooDeep: string | undefined;
}

/** Leaves the source at the next `PK`; false when there is none any more. */
async function findRecord(source: ByteSource): Promise<boolean> {
  for (;;) {
    const ready = await source.fill(4);
    if (ready.byteLength < 4) return false;
    const at = Buffer.from(ready.buffer, ready.byteOffset, ready.byteLength).indexOf('PK');
    if (at === 0) return true;
    source.drop(at === -1 ? ready.byteLength - 1 : at);
  }
}

function isWithin(bytes: Uint8Array, fixed: number, nameAt: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return fixed + view.getUint16(nameAt, true) + view.getUint16(nameAt + 2, true);
}

function unreadMethod(entry: ZipEntry): string | undefined {
  if (entry.encrypted || entry.method === 99) return 'encrypted';
  const name = methodNames.get(entry.method);
  return name === undefined ? undefined : `${name} in a zip is not read`;
}

/**
 * Opens a zip in one pass from its first byte, as it comes out of a pipe or another archive, by the records before each
 * entry; the central directory at the end is compared with what was read (`zip-ledger.ts`). So entries are read too that
 * the directory does not list, that stand behind a program, between others or behind the end, and those that are left when
 * the directory is cut off. Names and comments are not handed on: they stand in the zip's own bytes, in both directories.
 *
 * Written here, for the readers that exist either believe the directory alone and need random access (yauzl), so they miss
 * what is hidden from it and read nothing of a damaged archive, or take an entry's size from its own record (fflate).
 */
export async function openZip(
  item: ScanItem,
  sink: ScanSink,
  allowance: Allowance,
  { perhaps, script, tooDeep }: ZipOptions,
): Promise<void> {
  const source = new ByteSource(item.chunks);
  const ledger = new ZipLedger();
  let wide: EndRecord | undefined;
  let widePosition = 0;
  let hasEntry = false;
  let hasEnd = false;
  if (script) {
    await passScript(source);
    if (await openBehind(source, item, sink, allowance, { isZip: true, name: 'behind the script' })) return;
  }
  while (await findRecord(source)) {
    if (allowance.exhausted) throw new ArchiveFault('the rest is not read: it unfolds to too much');
    const ready = await source.fill(endSize);
    const mark = new DataView(ready.buffer, ready.byteOffset, 4).getUint32(0, true);
    if (mark === signature.local) await local();
    else if (mark === signature.central) await central();
    else if (mark === signature.end64) await end64();
    else if (mark === signature.end) await end();
    else source.drop(2);
  }
  if (!hasEnd && (!perhaps || hasEntry)) throw new ArchiveFault('cut short, or damaged: it has no central directory');

  async function local(): Promise<void> {
    const position = source.position;
    const fixed = await source.fill(localSize);
    const length = fixed.byteLength < localSize ? 0 : isWithin(fixed, localSize, 26);
    const entry = readLocalEntry(await source.fill(length));
    if (entry === undefined) {
      source.drop(2);
      return;
    }
    if (tooDeep !== undefined) throw new ArchiveFault(tooDeep);
    hasEntry = true;
    source.drop(entry.length);
    const seen: DataSeen = {};
    await readEntry(entry, seen);
    ledger.addLocal(position, entry, seen);
  }

  async function readEntry(entry: ZipEntry, seen: DataSeen): Promise<void> {
    const label = `${item.label}!${entry.name}`;
    const reason = unreadMethod(entry);
    const start = source.position;
    if (reason === undefined) {
      if (entry.packedSize === 0 && !entry.describedAfter) seen.packedSize = 0;
      else await handOver(sink, label, item.depth + 1, readData(source, entry, allowance, seen), allowance);
      if (entry.method === 0) item.handedOn?.(start, start + (seen.packedSize ?? 0));
      // After damage the next record is found where the entry said that its data ends, if it said so.
      if (seen.packedSize === undefined && !allowance.exhausted) {
        await source.skip(start + entry.packedSize - source.position);
      }
      return;
    }
    sink.unread({ label, reason });
    try {
      await skipData(source, entry, seen);
    } catch (error) {
      if (!(error instanceof UnreadError)) throw error;
      sink.unread({ label, reason: error.message });
    }
  }

  async function central(): Promise<void> {
    const fixed = await source.fill(centralSize);
    const length = fixed.byteLength < centralSize ? 0 : isWithin(fixed, centralSize, 28);
    const entry = readCentralEntry(await source.fill(length));
    if (entry !== undefined) ledger.addCentral(entry);
    // Not past its name and comment: whatever else stands there is looked through.
    source.drop(entry === undefined ? 2 : centralSize);
  }

  async function end64(): Promise<void> {
    wide = readEnd64(await source.fill(end64Size));
    widePosition = source.position;
    source.drop(4);
  }

  async function end(): Promise<void> {
    const record = readEnd(await source.fill(endSize));
    const directoryEnd = record === undefined ? 0 : record.directorySize + record.directoryOffset;
    if (record === undefined || (wide === undefined && directoryEnd > source.position)) {
      source.drop(2);
      return;
    }
    hasEnd = true;
    const reason = wide === undefined ? ledger.close(record, source.position) : ledger.close(wide, widePosition);
    wide = undefined;
    if (reason !== undefined) sink.unread({ label: item.label, reason });
    source.drop(endSize);
    await openBehind(source, item, sink, allowance, { from: record.commentLength, isZip: true });
  }
}
