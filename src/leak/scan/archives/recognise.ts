import { isHexDump } from './hex-dump.ts';
import { type Format, formatByMagic } from './magic.ts';
import { isTar } from './tar-header.ts';

const names: readonly (readonly [string, Format])[] = [
  ['zip jar war ear aar whl nupkg snupkg vsix xpi apk ipa docx xlsx pptx odt epub', { kind: 'zip' }],
  ['gz gzip tgz', { kind: 'gzip' }],
  ['br', { kind: 'brotli' }],
  ['zst tzst', { kind: 'zstd' }],
  ['tar', { kind: 'tar' }],
  ['deb', { kind: 'ar' }],
  ['xz txz', { kind: 'unread', name: 'xz' }],
  ['bz2 tbz tbz2', { kind: 'unread', name: 'bzip2' }],
  ['7z', { kind: 'unread', name: '7z' }],
  ['rar', { kind: 'unread', name: 'RAR' }],
  ['lzma tlz', { kind: 'unread', name: 'LZMA' }],
  ['lz4', { kind: 'unread', name: 'LZ4' }],
  ['dmg', { kind: 'unread', name: 'a disk image' }],
];

const byEnding: ReadonlyMap<string, Format> = new Map(
  names.flatMap(([endings, format]) => endings.split(' ').map((ending) => [ending, format] as const)),
);

/** By character code: 1 for the last characters of these endings. */
const lastOfEndings = new Uint8Array(128);
for (const ending of byEnding.keys()) lastOfEndings[ending.charCodeAt(ending.length - 1)] = 1;

/** Whether a name may be an archive's, by its last character: that of most is no archive's. */
export function mayNameArchive(label: string): boolean {
  const last = label.charCodeAt(label.length - 1);
  // Some others have a letter of ASCII as their small one.
  return last > 0x7f || lastOfEndings[last] === 1 || lastOfEndings[last | 0x20] === 1;
}

function formatByName(label: string): Format | undefined {
  const dot = label.lastIndexOf('.');
  // The longest ending is `.snupkg`.
  return dot < 0 || label.length - dot > 7 ? undefined : byEnding.get(label.slice(dot + 1).toLowerCase());
}

/** Whether a file that begins like this is text, which was searched whole as it is, whatever its name says. */
export function isText(head: Uint8Array): boolean {
  return !head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);
}

/**
 * What a file is by its first bytes, else by its name; undefined when it is no container. A text hides nothing, whatever it
 * is called (`notes.gz`) and whatever letters it begins with (`BZh`), unless it is an `ar` of texts, a zip stands
 * behind it, it is called Brotli, which has no bytes of its own to be known by, or it is a dump of other bytes.
 */
export function recognise(label: string, head: Uint8Array): Format | undefined {
  const byMagic = formatByMagic(head);
  if (byMagic?.kind === 'ar') return byMagic;
  const isPerhapsZip = byMagic?.kind === 'perhaps-zip';
  const byName = formatByName(label);
  if (byMagic !== undefined && !isPerhapsZip && !isText(head)) return byMagic;
  if (isTar(head)) return { kind: 'tar' };
  if (byName !== undefined && head.byteLength > 0 && (byName.kind === 'brotli' || !isText(head))) return byName;
  if (isPerhapsZip) return byMagic;
  return isHexDump(head) ? { kind: 'hex-dump' } : undefined;
}
