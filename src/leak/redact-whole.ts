import type { Files } from '../platform/port.ts';
import type { ByteRedactor, RedactedBytes, Redactor } from './port.ts';
import { stillJson } from './still-json.ts';

/** What is shown in place of content that nobody can tell to be without secrets. */
export const hiddenContent = new TextEncoder().encode('***') as RedactedBytes;

export const emptyContent = new Uint8Array() as RedactedBytes;

/** Redacts content that is all there; the very same bytes when nothing was found. What is known to be clean is not searched. */
export function redactWhole(content: Uint8Array, redactor: Redactor): { content: RedactedBytes; hits: number } {
  if (content.byteLength === 0 || redactor.isClean(content)) return { content: content as RedactedBytes, hits: 0 };
  return redactor.whole(content);
}

/** Content that a stream was given whole and found nothing in; undefined where it found something. */
export function ifClean(content: Uint8Array, { hits }: Pick<ByteRedactor, 'hits'>): RedactedBytes | undefined {
  return hits === 0 ? (content as RedactedBytes) : undefined;
}

/** What a stream released, to be kept beyond its next `push`. */
export function keepRedacted(part: RedactedBytes): RedactedBytes {
  return new Uint8Array(part) as Uint8Array as RedactedBytes;
}

/** Parts of redacted content, which end where a stream ended them. */
export function joinRedacted(parts: readonly RedactedBytes[]): RedactedBytes {
  return (parts.length === 1 ? parts[0] : Buffer.concat(parts)) as RedactedBytes;
}

/** The same for content that is all there: JSON stays JSON. */
export function joinWhole(parts: readonly RedactedBytes[], content: Uint8Array): RedactedBytes {
  return stillJson(content, joinRedacted(parts)) as RedactedBytes;
}

/** JSON text on one line, of data in which every text but `ours` is redacted: a line of a file of ours. */
export function redactJsonLine(data: unknown, redactor: Redactor, ours: ReadonlySet<string>): RedactedBytes {
  return new TextEncoder().encode(`${JSON.stringify(redactor.record(data, ours))}\n`) as RedactedBytes;
}

/** JSON text, one member a line, of data in which every text but `ours` is redacted: a file of ours. */
export function redactJson(data: unknown, redactor: Redactor, ours: ReadonlySet<string>): RedactedBytes {
  return new TextEncoder().encode(`${JSON.stringify(redactor.record(data, ours), undefined, 2)}\n`) as RedactedBytes;
}

/** Text that is made with a redactor at hand: every text of others in it goes through `redact`, before it is escaped. */
export function redactRendered(
  render: (redact: (text: string) => string) => string,
  redactor: Redactor,
): RedactedBytes {
  return new TextEncoder().encode(render((text) => redactor.text(text))) as RedactedBytes;
}

/** Part of a file that holds what was redacted before it was written there, by this run. */
export async function* redactedPart(
  files: Pick<Files, 'tail'>,
  path: string,
  from: number,
  to: number,
): AsyncGenerator<RedactedBytes> {
  let left = to - from;
  if (left === 0) return;
  for await (const chunk of files.tail(path, from)) {
    yield chunk.subarray(0, left) as RedactedBytes;
    left -= Math.min(left, chunk.byteLength);
    if (left === 0) return;
  }
  throw new Error('A file of this run became shorter.');
}
