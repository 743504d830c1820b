import { isLineEnd, isSpace, longestBreak } from '../line-breaks.ts';
import { backslash } from './plain-escape.ts';

/** The letter of `\n`, `\r` or `\t`. */
function isLetter(byte: number | undefined): boolean {
  return byte === 0x6e || byte === 0x72 || byte === 0x74;
}

/** Behind white space from `at` on, that which backslashes write too: a quick look, for screens. */
export function endOfBreaks(bytes: Buffer, at: number, step: 1 | 2): number {
  const limit = at + longestBreak * step;
  let end = at;
  while (end <= limit) {
    let letter = end;
    while (bytes[letter] === backslash) letter += step;
    if (isSpace(bytes[end])) end += step;
    else if (letter > end && isLetter(bytes[letter])) end = letter + step;
    else break;
  }
  return end;
}

/** Where such white space begins that ends before `at`. */
export function startOfBreaks(bytes: Buffer, at: number, step: 1 | 2): number {
  const limit = at - longestBreak * step;
  let start = at;
  while (start >= limit) {
    if (isSpace(bytes[start - step])) start -= step;
    else if (isLetter(bytes[start - step]) && bytes[start - step * 2] === backslash) {
      start -= step;
      while (bytes[start - step] === backslash) start -= step;
    } else break;
  }
  return start;
}

/** Whether white space, written so or not, has a line end. */
export function holdsLineEnd(bytes: Buffer, from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) {
    if (isLineEnd(bytes[at]) || bytes[at] === 0x6e || bytes[at] === 0x72) return true;
  }
  return false;
}
