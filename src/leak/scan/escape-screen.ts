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
const longestOctal = 3;

/** @param wanted see `wantedBytes` */
export function createEscapeScreen(
  needles: readonly NarrowNeedle[],
  wanted: Uint8Array,
  { starts, ends, pairs }: Neighbours,
): EscapeScreen {
  const holdsBackslash = needles.some(({ bytes }) => bytes.includes(backslash));
  const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
  const names = [...htmlNames()]
    .filter(([, value]) => (value < 0x80 ? wanted[value] === 1 : beyondAscii))
    .map(([name]) => Buffer.from(name));

  /** Whether a value is wanted; of the first escape of a form, between what is before `start` and at `end`. */
  function fits(bytes: Buffer, value: number, start: number, end: number, step: number, isFirst: boolean): boolean {
    if (wanted[value] !== 1) return false;
    if (!isFirst || opensEscape(value)) return true;
    const before = bytes[start - step] ?? 0;
    if (starts[value] === 0 && pairs[(before << 8) | value] === 0) return false;
    const after = bytes[end];
    return after === undefined || opensEscape(after) || ends[value] === 1 || pairs[(value << 8) | after] === 1;
  }

  /** Two hex digits at `at`, or what may be digits written as escapes. */
  function hexMayFit(bytes: Buffer, start: number, at: number, step: number, isFirst: boolean): boolean {
    const high = bytes[at];
    const low = bytes[at + step];
    if (high === undefined || low === undefined) return true;
    if (opensEscape(high)) return opensDeeper(bytes, at, step);
    if (digitOf(high) < 0) return false;
    if (opensEscape(low)) return opensDeeper(bytes, at + step, step);
    const value = (digitOf(high) << 4) | digitOf(low);
    return value >= 0 && fits(bytes, value, start, at + step * 2, step, isFirst);
  }

  function ampersandMayFit(bytes: Buffer, at: number, step: number, next: number): boolean {
    if (next === 0x23) return true;
    if (opensEscape(next)) return opensDeeper(bytes, at + step, step);
    return names.some((name) => startsAt(bytes, at + step, step, name));
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
    if (letter === 0x75) return unicodeMayFit(bytes, at, end + step, step, isFirst);
    if (letter === 0x55) return true;
    if (letter >= 0x30 && letter <= 0x37) return octalMayFit(bytes, end, step);
    if (isAlphanumeric(letter)) return wanted[controls[String.fromCharCode(letter)] ?? -1] === 1;
    if (opensEscape(letter)) return true;
    return fits(bytes, letter, at, end + step, step, isFirst);
  }

  /** Four hex digits at `at`, or any number of them in braces. */
  function unicodeMayFit(bytes: Buffer, start: number, at: number, step: number, isFirst: boolean): boolean {
    if (beyondAscii) return true;
    const first = bytes[at];
    const second = bytes[at + step];
    // Only U+0000 to U+00FF can be meant, or digits that are escapes themselves.
    if (first === 0x30 && second === 0x30) return hexMayFit(bytes, start, at + step * 2, step, isFirst);
    if (first === 0x7b) return isLowNumber(bytes, at + step, step);
    return first === undefined || second === undefined || opensEscape(first) || opensEscape(second);
  }

  function octalMayFit(bytes: Buffer, at: number, step: number): boolean {
    let value = 0;
    for (let count = 0; count < longestOctal; count += 1) {
      const byte = bytes[at + count * step];
      if (byte === undefined || opensEscape(byte)) return true;
      if (byte < 0x30 || byte > 0x37) return false;
      value = value * 8 + byte - 0x30;
      if (value < 256 && wanted[value] === 1) return true;
    }
    return false;
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

/** Whether an escape inside an escape may stand for what an escape is made of: a digit, `u`, `#`. */
function opensDeeper(bytes: Buffer, at: number, step: number): boolean {
  const next = bytes[at + step];
  if (next === undefined || next === 0 || opensEscape(next)) return true;
  if (bytes[at] === percent) return next === 0x75 || digitOf(next) >= 0;
  // `&#35;` or `&num;`.
  if (bytes[at] === ampersand) return next === 0x23 || startsAt(bytes, at + step, step, numberSign);
  return next === 0x75 || next === 0x55 || next === 0x78 || (next >= 0x30 && next <= 0x37) || next === 0x23;
}

const numberSign = Buffer.from('num');

/** Whether a name stands at `at`, as far as the bytes go. */
function startsAt(bytes: Buffer, at: number, step: number, name: Uint8Array): boolean {
  return name.every((letter, index) => (bytes[at + index * step] ?? letter) === letter);
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

function isAlphanumeric(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}

/** -1 for what is no hex digit. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
