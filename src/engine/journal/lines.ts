/** The first line of a journal. */
export interface Header {
  readonly version: number;
  /** What the runs that wrote it called: nothing that was done there counts elsewhere. */
  readonly belongsTo: string;
}

/** A line that says that something is about to be sent, that it was answered but is not done, or that it is done. */
export interface Line {
  readonly kind: 'begin' | 'failed' | 'done';
  readonly key: string;
  readonly idempotencyKey?: string;
  /** Digest of what was to be sent under that key. */
  readonly sent?: string;
  /** Of what is done. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** What was to be kept held a secret, and was not written. */
  readonly withheld?: true;
}

/** Since 2 a done call tells what it was made of, and files that were sent count by their content. */
export const journalVersion = 2;
const name = 'kimp360-journal';

export function writeHeader(belongsTo: string): string {
  return `${JSON.stringify({ [name]: journalVersion, for: belongsTo })}\n`;
}

/** Whether a text is the beginning of a header that was cut off. */
export function isTornHeader(text: string): boolean {
  const start = `{"${name}":`;
  return text.length < start.length ? start.startsWith(text) : text.startsWith(start);
}

export function readHeader(text: string): Header | undefined {
  const read = parseMap(text);
  const version = read?.[name];
  const belongsTo = read?.for;
  return typeof version === 'number' && typeof belongsTo === 'string' ? { version, belongsTo } : undefined;
}

export function writeLine({ kind, key, idempotencyKey, sent, kept, withheld }: Line): string {
  return `${JSON.stringify({ [kind]: key, 'idempotency-key': idempotencyKey, sent, kept, withheld })}\n`;
}

export function readLine(text: string): Line | undefined {
  const read = parseMap(text);
  if (read === undefined) return undefined;
  const { begin, failed, done, sent, kept, withheld, 'idempotency-key': idempotencyKey } = read;
  const key = begin ?? failed ?? done;
  if (typeof key !== 'string' || (idempotencyKey !== undefined && typeof idempotencyKey !== 'string')) return undefined;
  const own = {
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(typeof sent === 'string' ? { sent } : {}),
  };
  if (typeof begin === 'string') return { kind: 'begin', key, ...own };
  if (typeof failed === 'string') return { kind: 'failed', key, ...own };
  if (withheld === true) return { kind: 'done', key, ...own, withheld };
  if (!isMap(kept)) return undefined;
  return { kind: 'done', key, ...own, kept };
}

function parseMap(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
