import { type ScanItem, type ScanSink, UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';
import { openBehind } from './behind.ts';
import { ByteSource } from './byte-source.ts';
import { gunzip } from './gzip.ts';
import { handOver } from './hand-over.ts';
import { isTar } from './tar-header.ts';
import { unfold } from './unfold.ts';
import { readsZstd, unzstd } from './zstd.ts';

type Coding = 'gzip' | 'brotli' | 'zstd';

function decode(coding: Coding, source: ByteSource, allowance: Allowance): AsyncGenerator<Uint8Array, void, undefined> {
  if (coding === 'brotli') return unfold(source, coding, allowance);
  return coding === 'gzip' ? gunzip(source, allowance) : unzstd(source, allowance);
}

/** The file's name without its ending; `.tgz` and the like never get here with a tar inside, so theirs is no better. */
function innerName(label: string): string {
  const name = label.slice(Math.max(label.lastIndexOf('/'), label.lastIndexOf('!')) + 1);
  const stem = name.replace(/\.(?:gz|br|gzip|zst)$/i, '');
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
 * Opens a stream of gzip, Brotli or Zstandard. A tar in it keeps the label and the depth of the file, for `.tar.gz` is one archive to its
 * reader: members are `pkg.tgz!package/index.js`. Any other content is `app.js.gz!app.js`, one deeper. What stands behind the stream's
 * end is no content: an archive there is opened as one.
 */
export async function openCompressed(
  coding: Coding,
  item: ScanItem,
  sink: ScanSink,
  allowance: Allowance,
  ignoreOthers: boolean,
): Promise<void> {
  if (coding === 'zstd' && !readsZstd) {
    sink.unread({ label: item.label, reason: 'Zstandard, with a Node before 22.15, is not read' });
    return;
  }
  const source = new ByteSource(item.chunks);
  let ended = false;
  async function* content(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* decode(coding, source, allowance);
    ended = true;
  }
  const { head, failed, whole } = await lookAhead(content());
  if (failed && ignoreOthers && source.position === 0) return;
  if (isTar(head)) await handOver(sink, item.label, item.depth, whole, allowance);
  else await handOver(sink, `${item.label}!${innerName(item.label)}`, item.depth + 1, whole, allowance);
  if (ended) await openBehind(source, item, sink, allowance);
}
