export const percent = 0x25;
export const ampersand = 0x26;
export const backslash = 0x5c;
const [zero, smallU, smallX] = [0x30, 0x75, 0x78];

export function opensEscape(byte: number): boolean {
  return byte === percent || byte === ampersand || byte === backslash;
}

/** What a byte is behind a backslash but for a hex digit: itself, or the beginning of what only a closer look tells. */
export const itself = 0x80;
const untold = 0x40;
/** By byte: the value of a hex digit, or one of the above. A zero is UTF-16, or the end of the bytes. */
export const meanings = new Uint8Array(256).fill(itself);
for (const one of '\0%&\\GHIJKLMNOPQRSTUVWXYZghijklmnopqrstuvwxyz') meanings[one.charCodeAt(0)] = untold;
for (const one of '0123456789ABCDEFabcdef') meanings[one.charCodeAt(0)] = Number.parseInt(one, 16);

/** Three levels of nesting double a backslash thrice: of a longer run the last ones alone can open an escape. */
export const mostBackslashes = 8;

export interface PlainEscape {
  readonly value: number;
  /** Where the character behind it begins. */
  readonly end: number;
  /** Behind more than one backslash: the escape that the last of them opens may also be what follows the first. */
  readonly isDoubled: boolean;
}

/** An escape that is `%XX`, `\xXX`, `\u00XX` or a sign behind a backslash, which may be several; undefined for others. */
export function readPlainEscape(bytes: Uint8Array, at: number, step: 1 | 2): PlainEscape | undefined {
  const byteAt = (place: number): number => bytes[at + place * step] ?? 0;
  const isSlash = bytes[at] === backslash;
  if (!isSlash && bytes[at] !== percent) return undefined;
  let digits = 1;
  while (isSlash && byteAt(digits) === backslash) {
    if (digits === mostBackslashes) return undefined;
    digits += 1;
  }
  const isDoubled = digits > 1;
  if (isSlash) {
    const letter = byteAt(digits);
    if (meanings[letter] === itself) return { value: letter, end: at + (digits + 1) * step, isDoubled };
    if (letter === smallX) digits += 1;
    else if (letter === smallU && byteAt(digits + 1) === zero && byteAt(digits + 2) === zero) digits += 3;
    else return undefined;
  }
  const [high, low] = [meanings[byteAt(digits)] as number, meanings[byteAt(digits + 1)] as number];
  return (high | low) > 15 ? undefined : { value: (high << 4) | low, end: at + (digits + 2) * step, isDoubled };
}
