import type { NarrowNeedle } from '../../key/needles.ts';
import { htmlNames } from '../html-names.ts';
import type { Neighbours } from './neighbours.ts';
import { ampersand, backslash, controls, opensEscape, percent } from './signs.ts';

/**
 * The second look at escapes: most of those in ordinary text (`\u0000`, `%20`) cannot stand for any character of a secret, or
 * not for one that the characters beside them belong to, and need no decoding. Conservative: true in doubt.
 */
export interface EscapeScreen {
  /** Whether the escape at `at` may be the first one of a form. */
  mayBegin(bytes: Buffer, at: number): boolean;
  /** Whether it may be any one of a form. */
  mayStand(bytes: Buffer, at: number): boolean;
}

/** Three levels of nesting double a backslash thrice: of a longer run the last ones alone can open an escape. */
const mostBackslashes = 8;

/** @param wanted see `wantedBytes` */
export function createEscapeScreen(
  needles: readonly NarrowNeedle[],
  wanted: Uint8Array,
  { starts, ends, pairs }: Neighbours,
): EscapeScreen {
  const holdsBackslash = needles.some(({ bytes }) => bytes.includes(backslash));
  const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));

  /** By the two bytes behind the ampersand: 1 when the name of a wanted character begins so. */
  const afterAmpersand = new Uint8Array(65_536);
  for (const [name, value] of htmlNames()) {
    const isWanted = value < 0x80 ? wanted[value] === 1 : beyondAscii;
    if (isWanted) afterAmpersand[(name.charCodeAt(0) << 8) | name.charCodeAt(1)] = 1;
  }

  /** Whether two hex digits at `at` can stand for a byte that is wanted; as the first escape, between what is before `start` and behind them. */
  function hexMayFit(bytes: Buffer, start: number, at: number, step: number, isFirst: boolean): boolean {
    const high = bytes[at];
    const low = bytes[at + step];
    if (high === undefined || low === undefined || opensEscape(high) || opensEscape(low)) return true;
    const value = (digitOf(high) << 4) | digitOf(low);
    if (value < 0 || wanted[value] === 0) return false;
    if (!isFirst || opensEscape(value)) return true;
    const before = bytes[start - step] ?? 0;
    if (starts[value] === 0 && pairs[(before << 8) | value] === 0) return false;
    const after = bytes[at + step * 2];
    return after === undefined || opensEscape(after) || ends[value] === 1 || pairs[(value << 8) | after] === 1;
  }

  function ampersandMayFit(bytes: Buffer, at: number, step: number, next: number): boolean {
    if (next === 0x23) return true;
    const third = bytes[at + step * 2];
    if (third === undefined) return true;
    // The number sign of a reference, written as a reference itself; letters of names never are.
    if (next === ampersand)
      return third === 0x23 || opensEscape(third) || (third === 0x6e && bytes[at + step * 3] === 0x75);
    return opensEscape(next) || afterAmpersand[(next << 8) | third] === 1;
  }

  function backslashMayFit(bytes: Buffer, at: number, step: number, next: number, isFirst: boolean): boolean {
    let letter = next;
    let end = at + step;
    if (letter === backslash) {
      if (holdsBackslash) return true;
      let count = 1;
      for (; bytes[end] === backslash && count <= mostBackslashes; count += 1) end += step;
      if (count > mostBackslashes) return false;
      const last = bytes[end];
      if (last === undefined) return true;
      letter = last;
    }
    if (letter === 0x78) return hexMayFit(bytes, at, end + step, step, isFirst);
    if (letter !== 0x75) return mayFollow(letter);
    if (beyondAscii) return true;
    const first = bytes[end + step];
    const second = bytes[end + step * 2];
    // Only U+0000 to U+00FF can be meant, or digits that are escapes themselves.
    if (first === 0x30 && second === 0x30) return hexMayFit(bytes, at, end + step * 3, step, isFirst);
    if (first === 0x7b) return isLowNumber(bytes, end + step * 2, step);
    return first === undefined || second === undefined || opensEscape(first) || opensEscape(second);
  }

  function mayFollow(letter: number): boolean {
    const character = String.fromCharCode(letter);
    if (/[U0-7]/.test(character)) return true;
    if (!/[A-Za-z0-9]/.test(character)) return wanted[letter] === 1;
    const control = controls[character];
    return control !== undefined && wanted[control] === 1;
  }

  function mayFit(bytes: Buffer, at: number, isFirst: boolean): boolean {
    const step = bytes[at + 1] === 0 ? 2 : 1;
    const next = bytes[at + step];
    // At the end of the bytes nothing is known.
    if (next === undefined) return true;
    const sign = bytes[at];
    if (sign === ampersand) return ampersandMayFit(bytes, at, step, next);
    if (sign === percent) return next === 0x75 || hexMayFit(bytes, at, at + step, step, isFirst);
    return backslashMayFit(bytes, at, step, next, isFirst);
  }

  return {
    mayBegin: (bytes, at) => mayFit(bytes, at, true),
    mayStand: (bytes, at) => mayFit(bytes, at, false),
  };
}

/** Whether hex digits may be a number below U+0100: false for emoji. */
function isLowNumber(bytes: Buffer, from: number, step: number): boolean {
  let value = 0;
  for (let at = from; ; at += step) {
    const byte = bytes[at];
    const digit = byte === undefined ? -1 : digitOf(byte);
    if (digit < 0) return true;
    value = value * 16 + digit;
    if (value > 0xff) return false;
  }
}

/** -1 for what is no hex digit. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
