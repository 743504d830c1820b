import type { NarrowNeedle } from '../../key/needles.ts';
import { htmlNames } from '../html-names.ts';
import { isLineEnd, isSpace } from '../line-breaks.ts';
import type { Neighbours } from '../neighbours.ts';
import { endOfBreaks } from './escaped-breaks.ts';
import { digitOf, isAlphanumeric, readNumber } from './escaped-numbers.ts';
import { ampersand, backslash, mostBackslashes, opensEscape, percent, readPlainEscape } from './plain-escape.ts';
import { controls } from './signs.ts';

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

const longestOctal = 3;
/** Pairs of characters of a pattern beside an escaped line break that make a closer look worth its while. */
const enoughPairs = 4;

/** @param wanted see `wantedBytes` */
export function createEscapeScreen(
  needles: readonly NarrowNeedle[],
  wanted: Uint8Array,
  { starts, ends, pairs, lastPairs, encodedPairs }: Neighbours,
): EscapeScreen {
  const holdsBackslash = needles.some(({ bytes }) => bytes.includes(backslash));
  const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
  /** By value: 1 for a sign that opens escapes and is a character of a pattern too. */
  const wantedBeside = new Uint8Array(256);
  for (const { bytes } of needles) for (const byte of bytes) wantedBeside[byte] = 1;
  const names = [...htmlNames()]
    .filter(([, value]) => (value < 0x80 ? wanted[value] === 1 || isLineEnd(value) : beyondAscii))
    .map(([name, value]) => ({ name: Buffer.from(name), value }));

  /** Whether a value is wanted; of the first escape of a form, between what is before `start` and at `end`. */
  function fits(bytes: Buffer, value: number, start: number, end: number, step: 1 | 2, isFirst: boolean): boolean {
    if (isLineEnd(value) && (!isFirst || mayBreak(bytes, start, end, step))) return true;
    if (wanted[value] !== 1) return false;
    // It opens one in its turn, with what is behind it.
    if (opensEscape(value)) return wantedBeside[value] === 1 || mayGoOn(bytes, value, end, step);
    if (!isFirst) return true;
    const before = bytes[start - step] ?? 0;
    if (lastPairs.has((before << 8) | value)) return true;
    if (starts[value] === 0 && pairs[(before << 8) | value] === 0) return false;
    const after = bytes[end];
    if (after === undefined) return true;
    return opensEscape(after) ? mayFollow(bytes, end, step, value) : pairs[(value << 8) | after] === 1;
  }

  /** Whether the escape at `at` may go on behind a character of a form. */
  function mayFollow(bytes: Buffer, at: number, step: 1 | 2, before: number): boolean {
    const plain = beyondAscii || holdsBackslash ? undefined : readPlainEscape(bytes, at, step);
    if (plain === undefined) return true;
    const { value, isDoubled } = plain;
    if (isLineEnd(value) || opensEscape(value) || (isDoubled && mayBeLetter(value))) return true;
    return pairs[(before << 8) | value] === 1;
  }

  /** Whether a character that is an escape itself makes another one with the backslash before it. */
  function mayBeLetter(value: number): boolean {
    const letter = String.fromCharCode(value);
    const control = controls[letter] ?? -1;
    return /[uUx0-7]/.test(letter) || isLineEnd(control) || wanted[control] === 1;
  }

  /** Whether hex or base64 may go on behind an escaped line end. */
  function mayBreak(bytes: Buffer, start: number, end: number, step: 1 | 2): boolean {
    const before = bytes[start - step] ?? 0;
    const after = bytes[endOfBreaks(bytes, end, step)];
    if (after === undefined || opensEscape(after)) return true;
    return (
      encodedPairs[(before << 8) | after] === 1 &&
      mayGoOnFrom(bytes, start - step, -step) &&
      mayGoOnFrom(bytes, endOfBreaks(bytes, end, step), step)
    );
  }

  /**
   * Whether hex or base64 may go on from one of its characters: numbers in lines have pairs that stand in it, but hardly so
   * many in a row. Before its first escape all of it is written as it is.
   */
  function mayGoOnFrom(bytes: Buffer, from: number, step: number): boolean {
    for (let at = from, count = 0; count < enoughPairs; at += step, count += 1) {
      const byte = bytes[at] as number;
      const next = bytes[at + step];
      if (next === undefined || opensEscape(next) || isSpace(next)) return true;
      const pair = step < 0 ? (next << 8) | byte : (byte << 8) | next;
      if (encodedPairs[pair] === 0) return (step < 0 ? starts : ends)[byte] === 1;
    }
    return true;
  }

  /** Two hex digits at `at`, or what may be digits written as escapes. */
  function hexMayFit(bytes: Buffer, start: number, at: number, step: 1 | 2, isFirst: boolean): boolean {
    const high = bytes[at];
    const low = bytes[at + step];
    if (high === undefined || low === undefined) return true;
    if (opensEscape(high)) return opensDeeper(bytes, at, step);
    if (digitOf(high) < 0) return false;
    if (opensEscape(low)) return opensDeeper(bytes, at + step, step);
    const value = (digitOf(high) << 4) | digitOf(low);
    // It may be a code point, which is more than one byte in a pattern.
    if (beyondAscii && value > 0x7f) return true;
    return value >= 0 && fits(bytes, value, start, at + step * 2, step, isFirst);
  }

  function ampersandMayFit(bytes: Buffer, at: number, step: 1 | 2, next: number, isFirst: boolean): boolean {
    if (next === 0x23) return numberMayFit(bytes, at, at + step * 2, step, isFirst);
    if (opensEscape(next)) return opensDeeper(bytes, at + step, step);
    return nameMayFit(bytes, at, at + step, step, isFirst);
  }

  function nameMayFit(bytes: Buffer, start: number, at: number, step: 1 | 2, isFirst: boolean): boolean {
    for (const { name, value } of names) {
      if (!startsAt(bytes, at, step, name)) continue;
      const end = at + name.length * step;
      const sign = bytes[end];
      if (sign === undefined || opensEscape(sign)) return true;
      if (sign === 0x3b && (value > 0x7f || fits(bytes, value, start, end + step, step, isFirst))) return true;
    }
    return false;
  }

  /** What follows `&#`: a number with or without its semicolon. */
  function numberMayFit(bytes: Buffer, start: number, at: number, step: 1 | 2, isFirst: boolean): boolean {
    if (beyondAscii) return true;
    const isHex = bytes[at] === 0x78 || bytes[at] === 0x58;
    const digits = isHex ? at + step : at;
    const value = readNumber(bytes, digits, step, isHex ? 16 : 10);
    if (value < 0) return true;
    if (value > 0xff) return false;
    let end = digits;
    while (digitOf(bytes[end] ?? 0) >= 0) end += step;
    if (fits(bytes, value, start, end, step, isFirst)) return true;
    return bytes[end] === 0x3b && fits(bytes, value, start, end + step, step, isFirst);
  }

  /** Whether a sign that was written as an escape may open one with what stands at `at`. */
  function mayGoOn(bytes: Buffer, sign: number, at: number, step: 1 | 2): boolean {
    const next = bytes[at];
    if (next === undefined || next === 0 || opensEscape(next)) return true;
    if (sign === percent) return next === 0x75 || digitOf(next) >= 0;
    if (sign === ampersand) return next === 0x23 || nameMayFit(bytes, at, at, step, false);
    if (!isAlphanumeric(next)) return wanted[next] === 1;
    return /[uUx0-7nr]/.test(String.fromCharCode(next)) || wanted[controls[String.fromCharCode(next)] ?? -1] === 1;
  }

  function backslashMayFit(bytes: Buffer, at: number, step: 1 | 2, next: number, isFirst: boolean): boolean {
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
    if (isAlphanumeric(letter)) {
      const control = controls[String.fromCharCode(letter)] ?? -1;
      return wanted[control] === 1 || (isFirst && isLineEnd(control) && mayBreak(bytes, at, end + step, step));
    }
    if (opensEscape(letter)) return true;
    return fits(bytes, letter, at, end + step, step, isFirst);
  }

  /** Four hex digits at `at`, or any number of them in braces. */
  function unicodeMayFit(bytes: Buffer, start: number, at: number, step: 1 | 2, isFirst: boolean): boolean {
    if (beyondAscii) return true;
    const first = bytes[at];
    const second = bytes[at + step];
    // Only U+0000 to U+00FF can be meant, or digits that are escapes themselves.
    if (first === 0x30 && second === 0x30) return hexMayFit(bytes, start, at + step * 2, step, isFirst);
    if (first === 0x7b) {
      const value = readNumber(bytes, at + step, step, 16);
      return value < 0 || (value < 0x100 && fits(bytes, value, start, bytes.length, step, isFirst));
    }
    return first === undefined || second === undefined || opensEscape(first) || opensEscape(second);
  }

  function octalMayFit(bytes: Buffer, at: number, step: 1 | 2): boolean {
    let value = 0;
    for (let count = 0; count < longestOctal; count += 1) {
      const byte = bytes[at + count * step];
      if (byte === undefined) return true;
      if (opensEscape(byte)) return mayBeOctal(bytes, at + count * step, step);
      if (byte < 0x30 || byte > 0x37) return false;
      value = value * 8 + byte - 0x30;
      if (value < 256 && (wanted[value] === 1 || isLineEnd(value) || (beyondAscii && value > 0x7f))) return true;
    }
    return false;
  }

  /** Whether the escape at `at` may be an octal digit. */
  function mayBeOctal(bytes: Buffer, at: number, step: 1 | 2): boolean {
    const plain = readPlainEscape(bytes, at, step);
    if (plain === undefined || plain.isDoubled || opensEscape(plain.value)) return true;
    return plain.value >= 0x30 && plain.value <= 0x37;
  }

  function mayFit(bytes: Buffer, at: number, isFirst: boolean): boolean {
    const step = bytes[at + 1] === 0 ? 2 : 1;
    const next = bytes[at + step];
    // At the end of the bytes nothing is known.
    if (next === undefined) return true;
    const sign = bytes[at];
    if (sign === ampersand) return ampersandMayFit(bytes, at, step, next, isFirst);
    if (sign === percent) return next === 0x75 || hexMayFit(bytes, at, at + step, step, isFirst);
    return backslashMayFit(bytes, at, step, next, isFirst);
  }

  return {
    mayBegin: (bytes, at) => mayFit(bytes, at, true),
    mayStand: (bytes, at) => mayFit(bytes, at, false),
  };
}

/** Whether an escape inside an escape may stand for what an escape is made of: a digit, `u`, `#`. */
function opensDeeper(bytes: Buffer, at: number, step: 1 | 2): boolean {
  const next = bytes[at + step];
  if (next === undefined || next === 0 || opensEscape(next)) return true;
  if (bytes[at] === percent) return next === 0x75 || digitOf(next) >= 0;
  // `&#35;` or `&num;`.
  if (bytes[at] === ampersand) return next === 0x23 || startsAt(bytes, at + step, step, numberSign);
  return next === 0x75 || next === 0x55 || next === 0x78 || (next >= 0x30 && next <= 0x37) || next === 0x23;
}

const numberSign = Buffer.from('num');

/** Whether a name stands at `at`, as far as the bytes go. */
function startsAt(bytes: Buffer, at: number, step: 1 | 2, name: Uint8Array): boolean {
  for (let index = 0; index < name.length; index += 1) {
    const byte = bytes[at + index * step];
    if (byte !== undefined && byte !== name[index]) return false;
  }
  return true;
}
