import { ByteSource } from '../archives/byte-source.ts';
import { handOver } from '../archives/hand-over.ts';
import { type ScanSink, UnreadError } from '../port.ts';
import type { Git, GitRun } from './git-program.ts';

/** Damaged objects, each of which ends a git, before the rest is given up. */
const mostDamaged = 100;
/** Objects that are named `*.br` somewhere, and so are opened as Brotli. */
const mostBrotli = 100_000;

const kinds: Readonly<Record<string, string>> = { blob: 'git object', tree: 'git tree', commit: 'commit', tag: 'tag' };

function labelFor(prefix: string, kind: string, oid: string): string {
  return `${prefix}${kinds[kind] ?? 'git object'} ${oid.slice(0, 12)}`;
}

interface Header {
  readonly oid: string;
  readonly kind: string;
  /** Bytes. */
  readonly size: number;
}

/** Reads `oid kind size\n`; undefined at the end, and for an object that is not there. */
async function readHeader(source: ByteSource): Promise<Header | { readonly oid: string } | undefined> {
  for (let look = 64; ; look += 64) {
    const ready = await source.fill(look);
    const end = ready.indexOf(0x0a);
    if (end === -1 && ready.byteLength >= look) continue;
    if (end === -1) return undefined;
    const line = Buffer.from(ready.subarray(0, end)).toString('latin1');
    source.drop(end + 1);
    const [oid = '', kind = '', size = ''] = line.split(' ');
    return /^\d+$/.test(size) ? { oid, kind, size: Number(size) } : { oid };
  }
}

async function* contentOf(source: ByteSource, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  let left = size;
  for await (const chunk of source.take(size)) {
    left -= chunk.byteLength;
    yield chunk;
  }
  if (left > 0) throw new UnreadError('damaged: git cannot read it');
}

/** Passes a tree's bytes on, and notes which objects it calls `*.br`: Brotli is known by name alone, and an object has none. */
async function* notingBrotli(
  chunks: AsyncIterable<Uint8Array>,
  oidBytes: number,
  brotli: Set<string>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const mark = '.br\0';
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    for (let at = held.indexOf(mark); at !== -1; at = held.indexOf(mark, at + 1)) {
      const oid = held.subarray(at + mark.length, at + mark.length + oidBytes);
      if (oid.byteLength === oidBytes && brotli.size < mostBrotli) brotli.add(oid.toString('hex'));
    }
    held = Buffer.from(held.subarray(Math.max(0, held.byteLength - mark.length - oidBytes + 1)));
    yield chunk;
  }
}

/** Hands every object over that git puts out; returns how many were whole, and whether the last one broke off. */
async function readObjects(
  run: GitRun,
  sink: ScanSink,
  prefix: string,
  brotli: Set<string> | undefined,
): Promise<{ readonly whole: number; readonly broken: boolean }> {
  const source = new ByteSource(run.stdout);
  for (let whole = 0; ; whole += 1) {
    const header = await readHeader(source);
    if (header === undefined) return { whole, broken: false };
    if (!('size' in header)) {
      // A tree may name what is not here: a submodule's commit, or what a partial clone left out.
      if (brotli !== undefined)
        sink.unread({ label: labelFor(prefix, '', header.oid), reason: 'damaged: git cannot read it' });
      continue;
    }
    const { oid, kind, size } = header;
    const label = labelFor(prefix, kind, oid);
    const before = source.position;
    const content = contentOf(source, size);
    if (brotli === undefined) await handOver(sink, `${label}.br`, 0, content);
    else if (kind === 'tree') await handOver(sink, label, 0, notingBrotli(content, oid.length / 2, brotli));
    else await handOver(sink, label, 0, content);
    if (source.position - before < size) return { whole, broken: true };
    await source.skip(1);
  }
}

/** Puts the names of all objects behind the first `done` of them into the reader; tells how many there are. */
async function feedNames(
  list: GitRun,
  reader: GitRun,
  done: number,
  blame: ((oid: string) => void) | undefined,
): Promise<number> {
  const source = new ByteSource(list.stdout);
  const first = await source.fill(65);
  const line = first.indexOf(0x0a) + 1;
  if (line === 0) return 0;
  await source.skip(done * line);
  if (blame !== undefined) {
    const oid = Buffer.from((await source.fill(line)).subarray(0, line - 1)).toString('latin1');
    await source.skip(line);
    blame(oid);
  }
  for await (const chunk of source.take(Number.POSITIVE_INFINITY)) {
    if (!(await reader.write(chunk))) break;
  }
  // What the reader does not take any more is counted all the same.
  await source.skip(Number.POSITIVE_INFINITY);
  return Math.floor(source.position / line);
}

/**
 * Hands over every object that the repository holds, loose or packed, whether anything leads to it or not, in git's own
 * order. Two gits: one lists, one reads what it is told; for a git that meets a damaged object ends, and the next one must
 * go on behind it. Blobs come in pieces; git itself keeps a delta's object in memory.
 */
export async function scanObjects(git: Git, sink: ScanSink, prefix: string, signal?: AbortSignal): Promise<void> {
  const brotli = new Set<string>();
  const stopped = () => signal?.aborted === true;
  let done = 0;
  let blame: ((oid: string) => void) | undefined;
  for (let attempt = 0; ; attempt += 1) {
    const list = git.start([
      'cat-file',
      '--batch-all-objects',
      '--unordered',
      '--buffer',
      '--batch-check=%(objectname)',
    ]);
    list.endInput();
    const reader = git.start(['cat-file', '--batch', '--buffer']);
    try {
      const feeding = feedNames(list, reader, done, blame).finally(() => reader.endInput());
      const [{ whole, broken }, total] = await Promise.all([readObjects(reader, sink, prefix, brotli), feeding]);
      if (stopped()) break;
      if ((await list.ended) !== 0) {
        sink.unread({ label: `${prefix}.git`, reason: 'git cannot list its objects' });
        break;
      }
      done += whole + (blame === undefined ? 0 : 1);
      if (done >= total) break;
      // The one that broke off was told by itself.
      blame = broken
        ? () => {}
        : (oid) => sink.unread({ label: labelFor(prefix, '', oid), reason: 'damaged: git cannot read it' });
    } finally {
      list.kill();
      reader.kill();
    }
    if (attempt < mostDamaged) continue;
    sink.unread({ label: `${prefix}.git`, reason: `more than ${mostDamaged} damaged objects: the rest is not read` });
    break;
  }
  if (!stopped() && brotli.size > 0) await scanBrotli(git, sink, prefix, brotli);
}

async function scanBrotli(git: Git, sink: ScanSink, prefix: string, brotli: ReadonlySet<string>): Promise<void> {
  if (brotli.size >= mostBrotli) {
    sink.unread({ label: `${prefix}.git`, reason: `more than ${mostBrotli} Brotli files: not all are opened` });
  }
  const reader = git.start(['cat-file', '--batch', '--buffer']);
  try {
    async function feed(): Promise<void> {
      for (const oid of brotli) if (!(await reader.write(Buffer.from(`${oid}\n`)))) break;
      reader.endInput();
    }
    await Promise.all([readObjects(reader, sink, prefix, undefined), feed()]);
  } finally {
    reader.kill();
  }
}
