/** A scan's sink for tests of its readers: opens archives in archives as the real one does, and keeps what came. */
import { openArchive } from '../../src/leak/scan/archives/open-archive.ts';
import { type ScanItem, type ScanSink, UnreadError } from '../../src/leak/scan/port.ts';

export interface CollectedItem {
  readonly label: string;
  readonly depth: number;
  readonly content: Buffer;
  readonly size: number;
}

export class CollectingSink implements ScanSink {
  readonly items: CollectedItem[] = [];
  /** `label: reason`. */
  readonly unreads: string[] = [];
  /** Bytes of an item that are kept; the rest is counted. */
  readonly keep: number;

  constructor(keep = 1024 * 1024) {
    this.keep = keep;
  }

  unread({ label, reason }: { readonly label: string; readonly reason: string }): void {
    this.unreads.push(`${label}: ${reason}`);
  }

  async item(item: ScanItem): Promise<void> {
    const parts: Buffer[] = [];
    let kept = 0;
    let size = 0;
    const source = item.chunks[Symbol.asyncIterator]();
    let ended = false;
    const keep = this.keep;
    async function next(): Promise<Uint8Array | undefined> {
      if (ended) return undefined;
      const result = await source.next();
      ended = result.done === true;
      if (result.done === true) return undefined;
      size += result.value.byteLength;
      if (kept < keep) parts.push(Buffer.from(result.value.subarray(0, keep - kept)));
      kept += Math.min(result.value.byteLength, keep - kept);
      return result.value;
    }
    const first: Uint8Array[] = [];
    const record = () => {
      this.items.push({ label: item.label, depth: item.depth, content: Buffer.concat(parts), size });
    };
    try {
      while (!ended && first.reduce((sum, part) => sum + part.byteLength, 0) < 512) {
        const chunk = await next();
        if (chunk !== undefined) first.push(new Uint8Array(chunk));
      }
      // Each chunk is overwritten as soon as the next is asked for, as a file's buffer is.
      const chunks = async function* (): AsyncGenerator<Uint8Array> {
        yield* first;
        for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
          const reused = Buffer.from(chunk);
          yield reused;
          reused.fill(0x21);
        }
      };
      const head = new Uint8Array(Buffer.concat(first).subarray(0, 512));
      const opened = openArchive({ ...item, chunks: chunks() }, head, this);
      if (opened !== undefined) await opened;
      while (!ended) await next();
      record();
    } catch (error) {
      record();
      if (!(error instanceof UnreadError)) throw error;
      this.unread({ label: item.label, reason: error.message });
    }
  }

  /** Labels of the items that hold the text, or whose label does. */
  labelsWith(text: string): string[] {
    return this.items
      .filter(({ label, content }) => label.includes(text) || content.includes(text))
      .map(({ label }) => label);
  }
}

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}

/** Scans bytes as a file of this name, in chunks of `size`. */
export async function scanBytes(label: string, bytes: Uint8Array, size = 64 * 1024): Promise<CollectingSink> {
  const sink = new CollectingSink();
  await sink.item({ label, depth: 0, chunks: cut(bytes, size) });
  return sink;
}
