import { holdsEmptyEnd, holdsLocalRecord } from './zip-records.ts';

/** What an item is, as far as opening it goes. */
export type Format =
  | { readonly kind: 'zip' | 'gzip' | 'brotli' | 'zstd' | 'tar' | 'ar' }
  /** It may carry a zip behind what it is. */
  | { readonly kind: 'perhaps-zip' }
  /** Text that shows other bytes. */
  | { readonly kind: 'hex-dump' }
  /** A container that is not read; `name` says which. */
  | { readonly kind: 'unread'; readonly name: string };

interface Magic {
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** What else must be true of the first bytes: few letters alone stand at the beginning of texts, too. */
  readonly fits?: (head: Uint8Array) => boolean;
}

type Fits = Magic['fits'];

function magic(format: Format, text: string, fits?: Fits): Magic {
  return { format, bytes: Buffer.from(text, 'latin1'), ...(fits === undefined ? {} : { fits }) };
}

function unread(name: string, text: string, fits?: Fits): Magic {
  return magic({ kind: 'unread', name }, text, fits);
}

function stands(head: Uint8Array, at: number, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[at + index] === byte);
}

const zip: Format = { kind: 'zip' };
const perhapsZip: Format = { kind: 'perhaps-zip' };

/** The more exact come first. */
const magics: readonly Magic[] = [
  magic(zip, 'PK\x03\x04', (head) => holdsLocalRecord(head, 0)),
  magic(zip, 'PK\x07\x08PK\x03\x04', (head) => holdsLocalRecord(head, 4)),
  magic(zip, 'PK00PK\x03\x04', (head) => holdsLocalRecord(head, 4)),
  magic(zip, 'PK\x05\x06', holdsEmptyEnd),
  // The first record may be damaged, and others stand behind it.
  magic(perhapsZip, 'PK\x03\x04'),
  magic(perhapsZip, 'PK\x05\x06'),
  magic(perhapsZip, 'PK\x07\x08'),
  // RFC 1952: deflate is the only method, and three flags are reserved.
  magic({ kind: 'gzip' }, '\x1f\x8b\x08', (head) => ((head[3] ?? 0) & 0xe0) === 0),
  magic({ kind: 'zstd' }, '\x28\xb5\x2f\xfd'),
  magic({ kind: 'ar' }, '!<arch>\n', (head) => stands(head, 66, [0x60, 0x0a])),
  unread('xz', '\xfd7zXZ\0'),
  // A block begins with the digits of pi; a stream without one ends with those of its square root.
  unread(
    'bzip2',
    'BZh',
    (head) =>
      (head[3] ?? 0) >= 0x31 &&
      (head[3] ?? 0) <= 0x39 &&
      (stands(head, 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) || stands(head, 4, [0x17, 0x72, 0x45, 0x38, 0x50, 0x90])),
  ),
  unread('7z', '7z\xbc\xaf\x27\x1c\0'),
  unread('RAR', 'Rar!\x1a\x07\0'),
  unread('RAR', 'Rar!\x1a\x07\x01\0'),
  unread('LZ4', '\x04\x22\x4d\x18', (head) => ((head[4] ?? 0) & 0xc0) === 0x40),
  unread('lzip', 'LZIP', (head) => (head[4] ?? 2) <= 1),
  unread('lzop', '\x89LZO\0\r\n\x1a\n'),
  // Nine to sixteen bits for a code; two flags are reserved.
  unread('compress', '\x1f\x9d', (head) => [9, 10, 11, 12, 13, 14, 15, 16].includes((head[2] ?? 0) & 0x7f)),
  unread('a cabinet', 'MSCF\0\0\0\0'),
  unread('RPM', '\xed\xab\xee\xdb', (head) => head[4] === 3 || head[4] === 4),
  unread('a thin archive', '!<thin>\n'),
  unread('SquashFS', 'hsqs'),
  unread('xar', 'xar!\0'),
  // Programs and pictures: self-extracting archives, browser extensions, and what somebody hid.
  ...[
    'MZ',
    '\x7fELF',
    '\xcf\xfa\xed\xfe',
    '\xca\xfe\xba\xbe',
    '#!',
    'Cr24',
    '\xff\xd8\xff',
    '\x89PNG',
    'GIF8',
    '%PDF',
  ].map((text) => magic(perhapsZip, text)),
];

/** By the first byte, times 256, and the second one: most files begin as none. */
const beginnings = new Uint8Array(65_536);
for (const { bytes } of magics) beginnings[((bytes[0] as number) << 8) | (bytes[1] as number)] = 1;

/** Whether the first two bytes are those of a known format. */
export function beginsAsMagic(bytes: Uint8Array, start: number): boolean {
  return beginnings[((bytes[start] as number) << 8) | (bytes[start + 1] as number)] === 1;
}

/** What a file is by its first bytes alone. */
export function formatByMagic(head: Uint8Array): Format | undefined {
  if (!beginsAsMagic(head, 0)) return undefined;
  return magics.find(
    ({ bytes, fits }) => bytes.every((byte, index) => head[index] === byte) && (fits === undefined || fits(head)),
  )?.format;
}
