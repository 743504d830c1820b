/** A file, an archive's member or a git object that is searched: bytes in order under a label. */
export interface ScanItem {
  /** Where it is for a reader: `path`, `archive.zip!inner/member.js`, `commit abc123:path`. Redacted before it is shown. */
  readonly label: string;
  /** How many archives it is inside of. */
  readonly depth: number;
  /** Bytes in order; a chunk may be reused by the producer once the next one is asked for. Throws `UnreadError`. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Present for a file on disk: random access for zip. */
  readonly file?: string;
  /** The last bytes, for a file on disk: unpackers look there for a zip, whatever stands before it. */
  readonly tail?: Uint8Array;
  /** Hears which bytes of the item went on as they are, as a member: what is found in them is told there. In order. */
  readonly handedOn?: (from: number, until: number) => void;
}

/** Part of what was to be scanned could not be read: `scan/incomplete`. */
export interface Unread {
  readonly label: string;
  /** One short clause: "encrypted", "xz is not read", "deeper than 4 archives", "no permission". */
  readonly reason: string;
}

/** Thrown by `ScanItem.chunks` when the rest cannot be read; its message is `Unread.reason`. */
export class UnreadError extends Error {
  override readonly name = 'UnreadError';
}

/** What takes items: the searcher, and for archives within archives the same one again. */
export interface ScanSink {
  /** Searches one item to its end, and opens it when it is an archive, up to depth 4. */
  item(item: ScanItem): Promise<void>;
  unread(unread: Unread): void;
}

/** Recognises by magic bytes first, by name second; undefined when it is no archive. `head` is a copy of the first bytes (512, or fewer when the item ends before). */
export type OpenArchive = (item: ScanItem, head: Uint8Array, sink: ScanSink) => Promise<void> | undefined;
