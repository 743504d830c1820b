/**
 * Bits: white space, line ends among it; what may stand before a plus, and behind it; what may stand before it with a
 * backslash before that; what forms with escapes are made of; quotes.
 */
export const kinds = { space: 1, lineEnd: 2, before: 4, behind: 8, letter: 16, stuff: 32, quote: 64 } as const;

const backslash = 0x5c;

/**
 * A form with escapes in it, or with joints, is a stretch of bytes that such forms are made of. Blanks, quotes and commas cut
 * ordinary text into stretches that are shorter: hardly any of its escapes and joints needs a closer look. What is here is
 * what `sieve-program.ts` does in WebAssembly; beyond the ends of the bytes both see zeros, which are in the UTF-16 of forms.
 */
export interface Stretched {
  readonly bytes: Uint8Array;
  /** By byte: bits of `kinds`. */
  readonly kinds: Uint8Array;
  /** So many bytes are long enough. */
  readonly least: number;
}

/** Whether a sign that opens escapes stands in a stretch that is long enough. */
export function isLong(text: Stretched, at: number): boolean {
  return endOf(text, at + 1, 1, kinds.stuff) - endOf(text, at - 1, -1, kinds.stuff) > text.least;
}

/**
 * Whether a plus joins strings that can hold a form together: their ends are long enough, or quotes are near, where other
 * joints may be, or line ends, which hex and base64 go over.
 */
export function joins(text: Stretched, at: number): boolean {
  let before = at - 1;
  while ((kindOf(text, before) & kinds.space) !== 0) before -= 1;
  let behind = at + 1;
  while ((kindOf(text, behind) & kinds.space) !== 0) behind += 1;
  const letters = text.bytes[before - 1] === backslash ? kinds.letter : 0;
  if ((kindOf(text, before) & (kinds.before | letters)) === 0 || (kindOf(text, behind) & kinds.behind) === 0)
    return false;
  if ((kindOf(text, before) & kindOf(text, behind) & kinds.quote) === 0) return true;
  const mask = kinds.stuff | kinds.quote;
  const last = endOf(text, behind + 1, 1, mask);
  let first = endOf(text, before - 1, -1, mask);
  if (last - behind + before - first - 2 >= text.least) return true;
  if ((kindOf(text, last) & (kinds.quote | kinds.lineEnd)) !== 0 || (kindOf(text, first) & kinds.quote) !== 0)
    return true;
  // Behind a line end may be blanks.
  while ((kindOf(text, first) & (kinds.space | kinds.lineEnd)) === kinds.space) first -= 1;
  return (kindOf(text, first) & kinds.lineEnd) !== 0;
}

/** Where the stretch that goes on from a place in either direction is over, or long enough. */
function endOf(text: Stretched, from: number, direction: 1 | -1, mask: number): number {
  let at = from;
  for (let left = text.least; left > 0; left -= 1) {
    if ((kindOf(text, at) & mask) !== kinds.stuff && !isEscapedSpace(text, at)) break;
    at += direction;
  }
  return at;
}

/** White space behind a backslash continues hex or base64 on the next line. */
function isEscapedSpace(text: Stretched, at: number): boolean {
  if ((kindOf(text, at) & kinds.space) === 0) return false;
  const before = text.bytes[at - 1];
  return before === backslash || (before === 0 && text.bytes[at - 2] === backslash);
}

function kindOf({ bytes, kinds: table }: Stretched, at: number): number {
  return table[bytes[at] ?? 0] as number;
}
