import type { ContentSink } from '../../http/call.ts';

/** Where the items of all pages come together. Faults of the disk are thrown as `DiagnosticError`. */
export interface Collection {
  /** @param items JSON texts, one for each item */
  add(items: readonly string[]): Promise<void>;
  /** How many there are. */
  items(): number;
  /** The whole list; the content is absent where it went to a file. */
  commit(): Promise<{ readonly content?: Uint8Array; readonly contentBytes: number }>;
  /** Forgets everything; safe to call after `commit`. */
  discard(): Promise<void>;
}

/** One JSON array in memory. */
export function collectInMemory(): Collection {
  let parts: Uint8Array[] = [];
  let count = 0;
  return {
    async add(items) {
      if (items.length === 0) return;
      parts.push(Buffer.from(`${count === 0 ? '' : ','}${items.join(',')}`));
      count += items.length;
    },
    items: () => count,
    async commit() {
      const content = Buffer.concat([Buffer.from('['), ...parts, Buffer.from(']')]);
      return { content, contentBytes: content.byteLength };
    },
    async discard() {
      parts = [];
    },
  };
}

/** NDJSON in a file, one item a line, that appears whole or not at all; one page at a time is in memory. */
export function collectInFile(open: () => Promise<ContentSink>): Collection {
  let sink: ContentSink | undefined;
  let count = 0;
  let contentBytes = 0;
  const opened = async () => {
    sink ??= await open();
    return sink;
  };
  return {
    async add(items) {
      const file = await opened();
      const lines = Buffer.from(items.map((item) => `${item}\n`).join(''));
      await file.write(lines);
      count += items.length;
      contentBytes += lines.byteLength;
    },
    items: () => count,
    async commit() {
      await (await opened()).commit();
      return { contentBytes };
    },
    async discard() {
      await sink?.discard();
    },
  };
}
