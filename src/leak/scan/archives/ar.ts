import { type ScanItem, type ScanSink, UnreadError } from '../port.ts';
import type { Allowance } from './allowance.ts';
import { ArchiveFault } from './archive-fault.ts';
import { openBehind } from './behind.ts';
import { ByteSource } from './byte-source.ts';
import { handOver } from './hand-over.ts';

const magicSize = 8;
const headerSize = 60;
/** A table of long names that is longer is not read as one. */
const longestTable = 16 * 1024 * 1024;

interface ArHeader {
  /** As its field has it, without the blanks behind it. */
  readonly name: string;
  readonly size: number;
}

function readHeader(bytes: Uint8Array): ArHeader | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 0, headerSize);
  const size = /^ *(\d{1,10}) *$/.exec(text.slice(48, 58))?.[1];
  if (size === undefined || !text.endsWith('`\n')) return undefined;
  return { name: text.slice(0, 16).trimEnd(), size: Number(size) };
}

async function* contentOf(source: ByteSource, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  const begin = source.position;
  yield* source.take(size);
  if (source.position - begin < size) throw new UnreadError('cut short');
}

/**
 * Opens an `ar`: Debian's packages, static libraries. Long names stand in a table of their own (System V, GNU: `/12`) or
 * before the content (BSD: `#1/20`). Names and tables are not handed on: they stand in the file's own bytes.
 */
export async function openAr(item: ScanItem, sink: ScanSink, allowance: Allowance): Promise<void> {
  const source = new ByteSource(item.chunks);
  let table = '';
  await source.skip(magicSize);
  while (!allowance.exhausted) {
    const ready = await source.look(headerSize);
    if (ready.byteLength === 0) return;
    const header = readHeader(ready);
    if (header === undefined) {
      if (await openBehind(source, item, sink, allowance)) return;
      throw new ArchiveFault(ready.byteLength < headerSize ? 'cut short' : `damaged at byte ${source.position}`);
    }
    source.drop(headerSize);
    await readMember(header);
    // Members begin at even places.
    if (header.size % 2 === 1) await source.skip(1);
  }
  throw new ArchiveFault('the rest is not read: it unfolds to too much');

  async function readMember({ name, size }: ArHeader): Promise<void> {
    if (name === '//' && size <= longestTable) {
      const bytes = await source.fill(size);
      if (bytes.byteLength < size) throw new ArchiveFault('cut short');
      table = Buffer.from(bytes.subarray(0, size)).toString('latin1');
      source.drop(size);
      return;
    }
    const before = Math.min(size, Number(/^#1\/(\d{1,4})$/.exec(name)?.[1] ?? 0));
    const long = Buffer.from((await source.look(before)).subarray(0, before))
      .toString()
      .replace(/\0+$/, '');
    source.drop(Math.min(before, (await source.look(before)).byteLength));
    const begin = source.position;
    const label = `${item.label}!${before > 0 ? long : nameOf(name)}`;
    if (size > before) await handOver(sink, label, item.depth + 1, contentOf(source, size - before), allowance);
    item.handedOn?.(begin, source.position);
  }

  function nameOf(field: string): string {
    const at = /^\/(\d+)$/.exec(field)?.[1];
    if (at === undefined) return field.length > 1 ? field.replace(/\/$/, '') : field;
    return table.slice(Number(at)).replace(/\/?(?:\n.*)?$/s, '');
  }
}
