/** Line breaks as tools put them into hex and base64: a line end, or several, and the indentation behind each. */

/** Characters of one at most, in escapes or not. It bounds what a stream holds back. */
export const longestBreak = 128;

export function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** What may follow a line end. */
export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

export function isSpace(byte: number | undefined): boolean {
  return isBlank(byte) || isLineEnd(byte);
}

/** Where the line break begins, not of escapes, that ends before `at`; `at` where there is none. With 2 for `step`, in UTF-16. */
export function startOfBreak(bytes: Uint8Array, at: number, step: 1 | 2): number {
  const least = Math.max(0, at - longestBreak * step);
  let start = at;
  for (let place = at - step; place >= least && isSpace(bytes[place]); place -= step) {
    if (step === 2 && bytes[place + 1] !== 0) break;
    if (isLineEnd(bytes[place])) start = place;
  }
  return start;
}

/** A text without its line breaks, and without the zeros of UTF-16; undefined when it has no line break. */
export function withoutBreaks(text: string): string | undefined {
  if (!/[\r\n]/.test(text)) return undefined;
  return text.replaceAll('\0', '').replace(/[\r\n][\r\n\t ]*/g, '');
}
