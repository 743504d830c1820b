import type { NarrowNeedle } from '../../key/needles.ts';
import { htmlNames } from '../html-names.ts';

/**
 * The first look for escapes: most of those in ordinary text (`\n`, `&&`, `%20`) cannot stand for any character of a secret,
 * and need no decoding. Conservative: an escape that can is always told.
 */
export interface EscapeScreen {
  /** Looks through bytes from their start. */
  over(bytes: Buffer): EscapeCandidates;
}

export interface EscapeCandidates {
  /** The next place, at `from` or later, of an escape that may belong to a form; the number of bytes when there is none. `from` never falls. */
  next(from: number): number;
}

const percent = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
const openers = [percent, ampersand, backslash] as const;

/** What `\n` and its like stand for. */
const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27 };

export function createEscapeScreen(needles: readonly NarrowNeedle[]): EscapeScreen {
  /** By value: 1 for a byte of a pattern, or what opens an escape inside an escape. */
  const wanted = new Uint8Array(256);
  for (const sign of openers) wanted[sign] = 1;
  for (const { bytes, anyCase } of needles) {
    for (const byte of bytes) {
      wanted[byte] = 1;
      if (anyCase && byte >= 0x61 && byte <= 0x7a) wanted[byte - 0x20] = 1;
    }
  }
  const holdsBackslash = needles.some(({ bytes }) => bytes.includes(backslash));
  const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));

  /** By the byte behind the backslash: 1 when the escape may be wanted. */
  const afterBackslash = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = String.fromCharCode(byte);
    if (/[uUx0-7]/.test(letter)) afterBackslash[byte] = 1;
    else if (!/[A-Za-z0-9]/.test(letter)) afterBackslash[byte] = wanted[byte] as number;
    else if (letter in controls) afterBackslash[byte] = wanted[controls[letter] as number] as number;
  }
  /** By the two bytes behind the ampersand: 1 when the name of a wanted character begins so. */
  const afterAmpersand = new Uint8Array(65_536);
  for (const [name, value] of htmlNames()) {
    const isWanted = value < 0x80 ? wanted[value] === 1 : beyondAscii;
    if (isWanted) afterAmpersand[(name.charCodeAt(0) << 8) | name.charCodeAt(1)] = 1;
  }

  /** Whether two hex digits at `at`, or what may be digits written as escapes, can stand for a wanted byte. */
  function hexMayFit(bytes: Buffer, at: number, step: number): boolean {
    const high = bytes[at];
    const low = bytes[at + step];
    if (high === undefined || low === undefined || opens(high) || opens(low)) return true;
    const value = (digitOf(high) << 4) | digitOf(low);
    return value >= 0 && wanted[value] === 1;
  }

  function isPlausible(bytes: Buffer, at: number): boolean {
    const step = bytes[at + 1] === 0 ? 2 : 1;
    const next = bytes[at + step];
    // At the end of the bytes nothing is known.
    if (next === undefined) return true;
    switch (bytes[at]) {
      case percent:
        return next === 0x75 || ((isHex(next) || opens(next)) && hexMayFit(bytes, at + step, step));
      case ampersand: {
        if (next === 0x23 || opens(next)) return true;
        const third = bytes[at + step * 2];
        return third === undefined || afterAmpersand[(next << 8) | third] === 1;
      }
      default:
        return backslashMayFit(bytes, at, step, next);
    }
  }

  function backslashMayFit(bytes: Buffer, at: number, step: number, next: number): boolean {
    let letter = next;
    let end = at + step;
    if (letter === backslash) {
      if (holdsBackslash) return true;
      while (bytes[end] === backslash) end += step;
      const last = bytes[end];
      if (last === undefined) return true;
      letter = last;
    }
    if (afterBackslash[letter] !== 1) return false;
    if (letter === 0x78) return hexMayFit(bytes, end + step, step);
    if (letter !== 0x75 || beyondAscii) return true;
    const first = bytes[end + step];
    const second = bytes[end + step * 2];
    // Only U+0000 to U+00FF can be meant, or digits that are escapes themselves.
    if (first === 0x30 && second === 0x30) return hexMayFit(bytes, end + step * 3, step);
    return first === undefined || second === undefined || first === 0x7b || opens(first) || opens(second);
  }

  return {
    over(bytes) {
      const places = [-1, -1, -1];
      return {
        next(from) {
          let nearest = bytes.length;
          for (let sign = 0; sign < openers.length; sign += 1) {
            let place = places[sign] as number;
            if (place < from) {
              const opener = openers[sign] as number;
              place = bytes.indexOf(opener, from);
              while (place >= 0 && !isPlausible(bytes, place)) place = bytes.indexOf(opener, place + 1);
              if (place < 0) place = bytes.length;
              places[sign] = place;
            }
            if (place < nearest) nearest = place;
          }
          return nearest;
        },
      };
    },
  };
}

function opens(byte: number): boolean {
  return byte === percent || byte === ampersand || byte === backslash;
}

function isHex(byte: number): boolean {
  return digitOf(byte) >= 0;
}

/** -1 for what is no hex digit. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
