/** Tar is made of blocks of so many bytes. */
export const blockSize = 512;

export interface TarHeader {
  /** As its field has it, with the `ustar` prefix before it. */
  readonly name: string;
  /** Name and prefix stand apart in the header, so that the name as a whole stands nowhere in the file. */
  readonly nameIsSplit: boolean;
  /** The type flag; an old NUL is `0`. */
  readonly type: string;
  /** Bytes of content behind the header, without padding. */
  readonly size: number;
  /** GNU's old form of a sparse file: more of its map stands in a block behind this one. */
  readonly moreMap: boolean;
}

const decoder = new TextDecoder();

function readText(block: Uint8Array, from: number, length: number): string {
  const field = block.subarray(from, from + length);
  const end = field.indexOf(0);
  return decoder.decode(end === -1 ? field : field.subarray(0, end));
}

/** Octal digits, or GNU's base 256 for what those cannot hold; undefined when it is neither. */
function readNumber(block: Uint8Array, from: number, length: number): number | undefined {
  if (((block[from] as number) & 0x80) !== 0) {
    if (block[from] !== 0x80) return undefined;
    let value = 0;
    for (const byte of block.subarray(from + 1, from + length)) value = value * 256 + byte;
    return Number.isSafeInteger(value) ? value : undefined;
  }
  const digits = readText(block, from, length).trim();
  if (digits === '') return 0;
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}

/** A quick look at the field of the checksum: false where it is blank, or holds letters or signs, as in nearly every text. */
function mayHoldChecksum(bytes: Uint8Array, start: number): boolean {
  let isBlank = true;
  for (let at = start + 148; at < start + 156 && bytes[at] !== 0; at += 1) {
    const byte = bytes[at] as number;
    if (byte <= 0x20) continue;
    if (byte < 0x80 && (byte < 0x30 || byte > 0x37)) return false;
    isBlank = false;
  }
  return !isBlank;
}

/** The sum of the header's bytes with its own field as blanks; very old tars counted signed bytes. */
function hasItsChecksum(block: Uint8Array): boolean {
  const stored = readNumber(block, 148, 8);
  let unsigned = 0;
  let signed = 0;
  for (let at = 0; at < blockSize; at += 1) {
    const byte = at >= 148 && at < 156 ? 0x20 : (block[at] as number);
    unsigned += byte;
    signed += byte < 0x80 ? byte : byte - 0x100;
  }
  return stored === unsigned || stored === signed;
}

/** Reads a header of POSIX's `ustar`, of GNU or of the seventh edition; undefined when the checksum is not its own. */
export function readTarHeader(block: Uint8Array): TarHeader | undefined {
  if (block.byteLength < blockSize || !hasItsChecksum(block)) return undefined;
  const size = readNumber(block, 124, 12);
  if (size === undefined) return undefined;
  const magic = readText(block, 257, 6);
  const name = readText(block, 0, 100);
  const prefix = magic === 'ustar' ? readText(block, 345, 155) : '';
  const flag = block[156] as number;
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    nameIsSplit: prefix !== '',
    type: flag === 0 ? '0' : String.fromCharCode(flag),
    size,
    moreMap: magic === 'ustar ' && block[482] === 1,
  };
}

/** Of the bytes from `start` to `end`; false for nearly everything that is no tar. */
export function mayBeginTar(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start >= blockSize && bytes[start] !== 0 && mayHoldChecksum(bytes, start);
}

/** Whether a file that begins like this is a tar. */
export function isTar(head: Uint8Array): boolean {
  if (!mayBeginTar(head, 0, head.byteLength)) return false;
  return readTarHeader(head.subarray(0, blockSize)) !== undefined;
}
