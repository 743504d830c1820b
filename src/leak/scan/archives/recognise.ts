import { isTar } from './tar-header.ts';

/** What an item is, as far as opening it goes. */
export type Format =
  | { readonly kind: 'zip' | 'gzip' | 'brotli' | 'tar' }
  /** It may carry a zip behind what it is. */
  | { readonly kind: 'perhaps-zip' }
  /** A container that is not read; `name` says which. */
  | { readonly kind: 'unread'; readonly name: string };

function bytesOf(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

interface Magic {
  readonly format: Format;
  readonly bytes: readonly number[];
}

function unread(name: string, bytes: string): Magic {
  return { format: { kind: 'unread', name }, bytes: bytesOf(bytes) };
}

function zip(bytes: string): Magic {
  return { format: { kind: 'zip' }, bytes: bytesOf(bytes) };
}

function perhaps(bytes: string): Magic {
  return { format: { kind: 'perhaps-zip' }, bytes: bytesOf(bytes) };
}

const magics: readonly Magic[] = [
  zip('PK\x03\x04'),
  zip('PK\x05\x06'),
  zip('PK\x07\x08'),
  zip('PK00PK\x03\x04'),
  { format: { kind: 'gzip' }, bytes: [0x1f, 0x8b] },
  unread('xz', '\xfd7zXZ\0'),
  unread('bzip2', 'BZh'),
  unread('7z', '7z\xbc\xaf\x27\x1c'),
  unread('RAR', 'Rar!\x1a\x07'),
  unread('Zstandard', '\x28\xb5\x2f\xfd'),
  unread('LZ4', '\x04\x22\x4d\x18'),
  unread('lzip', 'LZIP'),
  unread('lzop', '\x89LZO\0\r\n\x1a\n'),
  unread('compress', '\x1f\x9d'),
  unread('a cabinet', 'MSCF\0\0\0\0'),
  unread('RPM', '\xed\xab\xee\xdb'),
  unread('a Debian package', '!<arch>\ndebian-binary'),
  unread('SquashFS', 'hsqs'),
  unread('xar', 'xar!'),
  // Programs and pictures: self-extracting archives, browser extensions, and what somebody hid.
  perhaps('MZ'),
  perhaps('\x7fELF'),
  perhaps('\xcf\xfa\xed\xfe'),
  perhaps('\xca\xfe\xba\xbe'),
  perhaps('#!'),
  perhaps('Cr24'),
  perhaps('\xff\xd8\xff'),
  perhaps('\x89PNG'),
  perhaps('GIF8'),
  perhaps('%PDF'),
];

const names: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:zip|jar|war|ear|aar|whl|nupkg|snupkg|vsix|xpi|apk|ipa|docx|xlsx|pptx|odt|epub)$/i, { kind: 'zip' }],
  [/\.(?:gz|gzip|tgz)$/i, { kind: 'gzip' }],
  [/\.br$/i, { kind: 'brotli' }],
  [/\.tar$/i, { kind: 'tar' }],
  [/\.(?:xz|txz)$/i, { kind: 'unread', name: 'xz' }],
  [/\.(?:bz2|tbz2?)$/i, { kind: 'unread', name: 'bzip2' }],
  [/\.7z$/i, { kind: 'unread', name: '7z' }],
  [/\.rar$/i, { kind: 'unread', name: 'RAR' }],
  [/\.(?:zst|tzst)$/i, { kind: 'unread', name: 'Zstandard' }],
  [/\.(?:lzma|tlz)$/i, { kind: 'unread', name: 'LZMA' }],
  [/\.lz4$/i, { kind: 'unread', name: 'LZ4' }],
  [/\.dmg$/i, { kind: 'unread', name: 'a disk image' }],
];

/** Whether a file that begins like this is text, which was searched whole as it is, whatever its name says. */
export function isText(head: Uint8Array): boolean {
  return !head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);
}

/**
 * What a file is by its first bytes, else by its name; undefined when it is no container. A name alone counts only when
 * the content is no text: a text called `notes.gz` hides nothing.
 */
export function recognise(label: string, head: Uint8Array): Format | undefined {
  const byName = names.find(([pattern]) => pattern.test(label))?.[1];
  const byMagic = magics.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte))?.format;
  if (byMagic !== undefined && byMagic.kind !== 'perhaps-zip') return byMagic;
  if (isTar(head)) return { kind: 'tar' };
  if (byName !== undefined && head.byteLength > 0 && (byName.kind === 'brotli' || !isText(head))) return byName;
  return byMagic;
}
