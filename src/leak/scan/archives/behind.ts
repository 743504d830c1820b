import type { ScanItem, ScanSink } from '../port.ts';
import type { Allowance } from './allowance.ts';
import type { ByteSource } from './byte-source.ts';
import { handOver } from './hand-over.ts';
import { recognise } from './recognise.ts';
import { blockSize } from './tar-header.ts';

/** Zeros that may stand before: tapes have them, and the last record of a tar. */
const longestPadding = 64 * 1024;

/**
 * An archive behind the end of another one, from `from` bytes after the source's place on: opened, or told as what is not
 * read. A zip finds a zip behind it by itself. The source is then at its end. All else that stands there was searched with the bytes of the file itself.
 */
export async function openBehind(
  source: ByteSource,
  item: ScanItem,
  sink: ScanSink,
  allowance: Allowance,
  { from = 0, isZip = false, name = 'behind its end' } = {},
): Promise<boolean> {
  let zeros = 0;
  let head: Uint8Array;
  for (;;) {
    const wanted = from + zeros + blockSize;
    const ready = await source.look(wanted);
    while (zeros < longestPadding && ready[from + zeros] === 0) zeros += 1;
    head = new Uint8Array(ready.subarray(from + zeros, from + zeros + blockSize));
    if (zeros === longestPadding || head.byteLength === blockSize || ready.byteLength < wanted) break;
  }
  const format = recognise('', head);
  if (format === undefined || format.kind === 'perhaps-zip' || (isZip && format.kind === 'zip')) return false;
  source.drop(from + zeros);
  const begin = source.position;
  const rest = source.take(Number.POSITIVE_INFINITY);
  await handOver(sink, `${item.label}!${name}`, item.depth + 1, rest, allowance);
  item.handedOn?.(begin, source.position);
  return true;
}
