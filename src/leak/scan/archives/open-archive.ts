import type { OpenArchive, ScanItem, ScanSink } from '../port.ts';
import { Allowance } from './allowance.ts';
import { ArchiveFault } from './archive-fault.ts';
import { historyAround } from './git-history.ts';
import { allowanceOf, handOver, type UnfoldedItem } from './hand-over.ts';
import { readHexDump } from './hex-dump.ts';
import type { Format } from './magic.ts';
import { isText, recognise } from './recognise.ts';
import { isScript } from './script-payload.ts';
import { isZipEnd } from './zip-records.ts';

/** An archive that is inside of so many others is not opened. */
const deepest = 4;
const tooDeep = `deeper than ${deepest} archives`;

async function open(
  format: Exclude<Format, { kind: 'unread' }>,
  item: ScanItem,
  head: Uint8Array,
  sink: ScanSink,
  allowance: Allowance,
): Promise<void> {
  if (format.kind === 'zip' || format.kind === 'perhaps-zip') {
    const { openZip } = await import('./zip.ts');
    const tooDeepHere = item.depth >= deepest ? tooDeep : undefined;
    const perhaps = format.kind === 'perhaps-zip';
    return openZip(item, sink, allowance, { perhaps, script: perhaps && isScript(head), tooDeep: tooDeepHere });
  }
  if (format.kind === 'tar') {
    const { openTar } = await import('./tar.ts');
    return openTar(item, sink, allowance);
  }
  if (format.kind === 'ar') {
    const { openAr } = await import('./ar.ts');
    return openAr(item, sink, allowance);
  }
  if (format.kind === 'hex-dump') {
    return handOver(sink, `${item.label}!bytes`, item.depth + 1, readHexDump(item.chunks), allowance);
  }
  const { openCompressed } = await import('./compressed.ts');
  return openCompressed(format.kind, item, sink, allowance, isText(head));
}

/** What kind of archive a file is that begins, and ends, like this; undefined for none. */
export function formatOf(label: string, head: Uint8Array, tail: Uint8Array | undefined): Format | undefined {
  return recognise(label, head) ?? (isZipEnd(tail) ? { kind: 'perhaps-zip' } : undefined);
}

/**
 * Opens zip, tar, ar, gzip, Brotli, dumps in hex and, where Node can, Zstandard, and names containers that are not read. Takes `item.chunks` from the first byte on, in
 * step with the members, and may stop before the end. Members are handed to the sink one by one; the archive's own bytes
 * are the sink's to search, for names, comments and what lies between members. Rejects with what `item.chunks` threw;
 * whatever is wrong with the archive itself goes to `sink.unread`.
 *
 * What all archives within one file may unfold to is counted together: a member carries it as `allowance`, which a sink
 * that wraps items passes on (`{ ...item, chunks }`).
 */
export const openArchive: OpenArchive = (item, head, sink) => {
  const history = item.depth > 0 ? historyAround(item.label, head) : undefined;
  if (history !== undefined) {
    sink.unread({ label: history, reason: 'the history of git, which is not searched in an archive' });
    return Promise.resolve();
  }
  const format = formatOf(item.label, head, item.tail);
  if (format === undefined) return undefined;
  if (format.kind === 'unread') {
    sink.unread({ label: item.label, reason: `${format.name} is not read` });
    return Promise.resolve();
  }
  if (item.depth >= deepest && format.kind === 'hex-dump') return undefined;
  if (item.depth >= deepest && format.kind !== 'perhaps-zip') {
    sink.unread({ label: item.label, reason: tooDeep });
    return Promise.resolve();
  }
  return openWithin(format, item, head, sink);
};

async function openWithin(
  format: Exclude<Format, { kind: 'unread' }>,
  item: ScanItem,
  head: Uint8Array,
  sink: ScanSink,
): Promise<void> {
  const brought = allowanceOf(item);
  const allowance = brought ?? new Allowance();
  const iterator = (brought === undefined ? allowance.countRead(item.chunks) : item.chunks)[Symbol.asyncIterator]();
  const chunks = { [Symbol.asyncIterator]: () => iterator };
  const opened: UnfoldedItem = { ...item, chunks, allowance };
  try {
    await open(format, opened, head, sink, allowance);
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    sink.unread({ label: item.label, reason: error.message });
  } finally {
    // An archive that was given up may be a file that is still open.
    await iterator.return?.();
  }
}
