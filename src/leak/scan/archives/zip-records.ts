/**
 * The records of a zip, as PKWARE's APPNOTE 6.3 lays them out. Each reader returns undefined when the bytes are none, which
 * is how a signature that only stands there by chance, in a program in front or in deleted entries, is told apart.
 */

/** Bytes before the variable part. */
export const localSize = 30;
export const centralSize = 46;
export const endSize = 22;
export const end64Size = 56;

export const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  data: 0x08074b50,
};

export interface ZipEntry {
  readonly name: string;
  /** The name's bytes as a number, to compare without keeping them. */
  readonly nameSum: number;
  /** APPNOTE 4.4.5. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Sizes and checksum stand behind the data. */
  readonly describedAfter: boolean;
  readonly checksum: number;
  /** Bytes of the entry's data as it is stored. */
  readonly packedSize: number;
  readonly size: number;
  /** Of the whole record. */
  readonly length: number;
}

export interface CentralEntry extends ZipEntry {
  /** Of the local record, as the archive counts. */
  readonly offset: number;
}

export interface EndRecord {
  /** The archive goes on in other files. */
  readonly split: boolean;
  readonly entries: number;
  readonly directorySize: number;
  readonly directoryOffset: number;
  readonly commentLength: number;
}

/** What methods are called whose data is not read. */
export const methodNames: ReadonlyMap<number, string> = new Map([
  [1, 'shrink'],
  [2, 'reduce'],
  [3, 'reduce'],
  [4, 'reduce'],
  [5, 'reduce'],
  [6, 'implode'],
  [9, 'Deflate64'],
  [10, 'PKWARE implode'],
  [12, 'bzip2'],
  [14, 'LZMA'],
  [16, 'IBM CMPSC'],
  [18, 'IBM TERSE'],
  [19, 'LZ77'],
  [20, 'Zstandard'],
  [93, 'Zstandard'],
  [94, 'MP3'],
  [95, 'xz'],
  [96, 'JPEG'],
  [97, 'WavPack'],
  [98, 'PPMd'],
  [99, 'AES'],
]);

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isMethod(method: number): boolean {
  return method === 0 || method === 8 || methodNames.has(method);
}

/** Whether what stands at `at` can be an entry's record, as far as its fixed part tells. */
export function holdsLocalRecord(head: Uint8Array, at: number): boolean {
  const bytes = head.subarray(at);
  if (bytes.byteLength <= localSize || (bytes[4] as number) > 100) return false;
  const view = viewOf(bytes);
  return (
    view.getUint32(0, true) === signature.local && isMethod(view.getUint16(8, true)) && view.getUint16(26, true) > 0
  );
}

/** Whether bytes that begin with the end's signature are a zip without entries. */
export function holdsEmptyEnd(head: Uint8Array): boolean {
  return head.byteLength >= endSize && head.subarray(4, 20).every((byte) => byte === 0);
}

/** Of the bytes from `start` to `end`, by the first one of the record. */
export function mayBeZipEnd(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start >= endSize && bytes[end - endSize] === 0x50;
}

/** Whether a file's last bytes are those of a zip that has no comment. */
export function isZipEnd(tail: Uint8Array | undefined): boolean {
  if (tail?.[0] !== 0x50 || tail.byteLength !== endSize) return false;
  const view = viewOf(tail);
  return view.getUint32(0, true) === signature.end && view.getUint16(20, true) === 0;
}

const full = 0xffffffff;
const decoder = new TextDecoder();

function sum(bytes: Uint8Array): number {
  let value = 0x811c9dc5;
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

export function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** The numbers of the zip64 extra field, in order. */
function readZip64(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  for (let at = 0; at + 4 <= bytes.byteLength; ) {
    const length = view.getUint16(at + 2, true);
    const end = Math.min(at + 4 + length, bytes.byteLength);
    if (view.getUint16(at, true) === 1) {
      const numbers: number[] = [];
      for (let next = at + 4; next + 8 <= end; next += 8) numbers.push(readUint64(view, next));
      return numbers;
    }
    at = end;
  }
  return [];
}

/** `flags` is where the general purpose bits stand; what follows them is the same in both records. */
function readEntry(bytes: Uint8Array, flagsAt: number, fixed: number, commentLength: number): ZipEntry | undefined {
  const view = viewOf(bytes);
  const flags = view.getUint16(flagsAt, true);
  const method = view.getUint16(flagsAt + 2, true);
  const nameLength = view.getUint16(flagsAt + 20, true);
  const extraLength = view.getUint16(flagsAt + 22, true);
  const end = fixed + nameLength + extraLength;
  if (!isMethod(method) || nameLength === 0 || end > bytes.byteLength) return undefined;
  const nameBytes = bytes.subarray(fixed, fixed + nameLength);
  if (nameBytes.includes(0)) return undefined;
  const long = readZip64(bytes.subarray(fixed + nameLength, end));
  const widen = (value: number) => (value === full ? (long.shift() ?? value) : value);
  const size = widen(view.getUint32(flagsAt + 16, true));
  return {
    name: decoder.decode(nameBytes),
    nameSum: sum(nameBytes),
    method,
    encrypted: (flags & 0x2041) !== 0,
    describedAfter: (flags & 8) !== 0,
    checksum: view.getUint32(flagsAt + 8, true),
    size,
    packedSize: widen(view.getUint32(flagsAt + 12, true)),
    length: end + commentLength,
  };
}

/** `bytes` begin with the signature and hold the variable part too, unless the file ends. */
export function readLocalEntry(bytes: Uint8Array): ZipEntry | undefined {
  if (bytes.byteLength < localSize || (bytes[4] as number) > 100) return undefined;
  return readEntry(bytes, 6, localSize, 0);
}

export function readCentralEntry(bytes: Uint8Array): CentralEntry | undefined {
  if (bytes.byteLength < centralSize || (bytes[6] as number) > 100) return undefined;
  const view = viewOf(bytes);
  const entry = readEntry(bytes, 8, centralSize, view.getUint16(32, true));
  if (entry === undefined) return undefined;
  const offset = view.getUint32(42, true);
  if (offset !== full) return { ...entry, offset };
  const extra = centralSize + view.getUint16(28, true);
  const wide = readZip64(bytes.subarray(extra, extra + view.getUint16(30, true)));
  const before = [24, 20].filter((at) => view.getUint32(at, true) === full).length;
  return { ...entry, offset: wide[before] ?? offset };
}

export function readEnd(bytes: Uint8Array): EndRecord | undefined {
  if (bytes.byteLength < endSize) return undefined;
  const view = viewOf(bytes);
  const disks = [view.getUint16(4, true), view.getUint16(6, true)];
  return {
    split: disks.some((disk) => disk !== 0 && disk !== 0xffff),
    entries: view.getUint16(10, true),
    directorySize: view.getUint32(12, true),
    directoryOffset: view.getUint32(16, true),
    commentLength: view.getUint16(20, true),
  };
}

export function readEnd64(bytes: Uint8Array): EndRecord | undefined {
  if (bytes.byteLength < end64Size) return undefined;
  const view = viewOf(bytes);
  return {
    split: view.getUint32(16, true) !== 0 || view.getUint32(20, true) !== 0,
    entries: readUint64(view, 32),
    directorySize: readUint64(view, 40),
    directoryOffset: readUint64(view, 48),
    commentLength: 0,
  };
}

/** A data descriptor: signature or not, checksum, and two sizes of 4 or 8 bytes. */
export interface Descriptor {
  readonly checksum: number;
  readonly length: number;
}

/** Reads the descriptor of data of these sizes; of its four forms the one that tells them. */
export function readDescriptor(bytes: Uint8Array, packedSize: number, size: number): Descriptor | undefined {
  const view = viewOf(bytes);
  const signed = bytes.byteLength >= 4 && view.getUint32(0, true) === signature.data;
  for (const from of signed ? [4, 0] : [0]) {
    if (bytes.byteLength < from + 12) continue;
    const checksum = view.getUint32(from, true);
    const short = view.getUint32(from + 4, true) === packedSize % 2 ** 32;
    if (short && view.getUint32(from + 8, true) === size % 2 ** 32) return { checksum, length: from + 12 };
    if (bytes.byteLength < from + 20) continue;
    if (readUint64(view, from + 4) === packedSize && readUint64(view, from + 12) === size) {
      return { checksum, length: from + 20 };
    }
  }
  return undefined;
}
