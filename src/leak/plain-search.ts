import type { Needle } from '../key/needles.ts';
import type { Hit } from './hit.ts';

/**
 * The same search as `block-table.ts`, one pattern after the other by the platform's own `indexOf`. It needs no tables:
 * for the lines of a log and the values of outputs it is done before those were built.
 */
export function searchPlainly(bytes: Buffer, needles: readonly Needle[], hits: Hit[]): void {
  const holdsZero = bytes.includes(0);
  let lowered: Buffer | undefined;
  for (const needle of needles) {
    // UTF-16 of ASCII, and of hex and base64, has zeros; that of other text may have none.
    if (needle.wide && !holdsZero && needle.bytes.includes(0)) continue;
    if (needle.anyCase) lowered ??= lowerCase(bytes);
    const haystack = needle.anyCase ? (lowered as Buffer) : bytes;
    for (let at = haystack.indexOf(needle.bytes); at >= 0; at = haystack.indexOf(needle.bytes, at + 1)) {
      hits.push({ start: at, end: at + needle.bytes.length, wide: needle.wide });
    }
  }
}

/** In Latin-1 every byte is one character, and lower case stays one byte. */
function lowerCase(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');
}
