import type { LogFile } from '../../platform/port.ts';
import { type Header, isTornHeader, readHeader, readLine } from './lines.ts';
import type { JournalEntry } from './port.ts';
import { RowIndex } from './row-index.ts';

const chunkBytes = 256 * 1024;
const newline = 10;
/** A file that somebody named by mistake may be one long line. */
const longestHeaderBytes = 64 * 1024;

/** What a file holds. */
export type JournalContent =
  | { readonly kind: 'new' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'journal'; readonly header: Header; readonly index: RowIndex; readonly goodBytes: number }
  /** A line that is not the last cannot be read; counted from 1. */
  | { readonly kind: 'damaged'; readonly line: number };

/**
 * Reads a journal into an index, one piece at a time. What stands behind the last whole line, or in a last line that
 * cannot be read, was never acted upon: it lies behind `goodBytes`.
 */
export function readJournal(file: LogFile): JournalContent {
  let header: Header | undefined;
  const index = new RowIndex();
  let goodBytes = 0;
  let number = 0;
  let bad: number | undefined;
  for (const { text, offset, end } of linesOf(file)) {
    number += 1;
    if (header === undefined) {
      header = readHeader(text);
      if (header === undefined) return { kind: 'foreign' };
      goodBytes = end;
      continue;
    }
    if (bad !== undefined) return { kind: 'damaged', line: bad };
    const line = readLine(text);
    if (line === undefined) {
      bad = number;
      continue;
    }
    index.set(line.key, { offset, done: line.kind === 'done' });
    goodBytes = end;
  }
  if (header !== undefined) return { kind: 'journal', header, index, goodBytes };
  const rest = Buffer.from(file.readAt(0, longestHeaderBytes)).toString('utf8');
  return isTornHeader(rest) ? { kind: 'new' } : { kind: 'foreign' };
}

/** What the journal knows of a row or task. Throws when the file changed since its index was made. */
export function readEntry(file: LogFile, index: RowIndex, key: string): JournalEntry | undefined {
  const found = index.get(key);
  if (found === undefined) return undefined;
  const line = readLine(readLineAt(file, found.offset));
  if (line === undefined || line.key !== key) throw new Error('The journal was changed by somebody else meanwhile.');
  const { idempotencyKey, sent, kept, withheld } = line;
  const done = !found.done ? undefined : withheld === true ? { kept: {}, withheld } : { kept: kept ?? {} };
  return {
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(sent === undefined ? {} : { sent }),
    ...(line.kind === 'failed' ? { failed: true } : {}),
    ...(done === undefined ? {} : { done }),
  };
}

/** The text of the line that begins at an offset. */
function readLineAt(file: LogFile, offset: number): string {
  const parts: Uint8Array[] = [];
  for (let at = offset; ; ) {
    const piece = file.readAt(at, at === offset ? 512 : chunkBytes);
    const end = piece.indexOf(newline);
    parts.push(end < 0 ? piece : piece.subarray(0, end));
    if (end >= 0 || piece.byteLength === 0) return Buffer.concat(parts).toString('utf8');
    at += piece.byteLength;
  }
}

/** Every line that ends; `end` lies behind its line break. */
function* linesOf(file: LogFile): Generator<{ text: string; offset: number; end: number }> {
  let rest: Uint8Array = new Uint8Array();
  let offset = 0;
  for (let at = 0; ; ) {
    const piece = file.readAt(at, chunkBytes);
    if (piece.byteLength === 0) return;
    at += piece.byteLength;
    const bytes = rest.byteLength === 0 ? piece : Buffer.concat([rest, piece]);
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
      yield { text, offset: offset + start, end: offset + end + 1 };
      start = end + 1;
    }
    rest = bytes.subarray(start);
    offset += start;
    if (offset === 0 && rest.byteLength > longestHeaderBytes) return;
  }
}
