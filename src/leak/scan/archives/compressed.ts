import { type ScanItem, type ScanSink, UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';
import { ByteSource } from './byte-source.ts';
import { gunzip } from './gzip.ts';
import { handOver } from './hand-over.ts';
import { isTar } from './tar-header.ts';
import { unfold } from './unfold.ts';

/** The file's name without its ending; `.tgz` and the like never get here with a tar inside, so theirs is no better. */
function innerName(label: string): string {
  const name = label.slice(Math.max(label.lastIndexOf('/'), label.lastIndexOf('!')) + 1);
  const stem = name.replace(/\.(?:gz|br|gzip)$/i, '');
  return stem === name || stem === '' ? 'content' : stem;
}

/** The first bytes of a content, then all of it; an error that is met on the way is thrown where it stands. */
async function lookAhead(content: AsyncIterable<Uint8Array>) {
  const source = new ByteSource(content);
  let head: Uint8Array;
  let failed = false;
  try {
    head = new Uint8Array((await source.fill(512)).subarray(0, 512));
  } catch (error) {
    if (!(error instanceof UnreadError)) throw error;
    failed = true;
    head = new Uint8Array(0);
  }
  return { head, failed, whole: source.take(Number.POSITIVE_INFINITY) };
}

/**
 * Opens a gzip or Brotli stream. A tar in it keeps the label and the depth of the file, for `.tar.gz` is one archive to its
 * reader: members are `pkg.tgz!package/index.js`. Any other content is `app.js.gz!app.js`, one deeper.
 */
export async function openCompressed(
  coding: 'gzip' | 'brotli',
  item: ScanItem,
  sink: ScanSink,
  allowance: Allowance,
  ignoreOthers: boolean,
): Promise<void> {
  const source = new ByteSource(item.chunks);
  const content = coding === 'gzip' ? gunzip(source, allowance) : unfold(source, 'brotli', allowance);
  const { head, failed, whole } = await lookAhead(content);
  if (failed && ignoreOthers && source.position === 0) return;
  if (isTar(head)) {
    await handOver(sink, item.label, item.depth, whole, allowance);
    return;
  }
  await handOver(sink, `${item.label}!${innerName(item.label)}`, item.depth + 1, whole, allowance);
}
