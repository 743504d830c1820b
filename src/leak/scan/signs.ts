import type { NarrowNeedle } from '../../key/needles.ts';
import { htmlNames } from '../html-names.ts';

export const percent = 0x25;
export const ampersand = 0x26;
export const plus = 0x2b;
export const backslash = 0x5c;

/** What `\n` and its like stand for. */
export const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27 };

export function opensEscape(byte: number): boolean {
  return byte === percent || byte === ampersand || byte === backslash;
}

/**
 * The signs that need a closer look: `%`, `&` and `\`, which open escapes, and `+`, which joins strings; each only before a
 * byte that can go on so. By {@link indexOfSign}: 4 where it does, else 0.
 */
export type SignTable = Uint8Array;

/** The low bits tell the four signs apart. */
export function indexOfSign(sign: number, next: number): number {
  return ((sign & 3) << 8) | next;
}

export function createSignTable(needles: readonly NarrowNeedle[], wanted: Uint8Array): SignTable {
  const table = new Uint8Array(1024);
  const allow = (sign: number, characters: string): void => {
    for (const character of characters) table[indexOfSign(sign, character.charCodeAt(0))] = 4;
  };
  // A zero behind it is UTF-16, or the end of the bytes.
  for (const sign of [percent, ampersand, backslash, plus]) allow(sign, '\0');
  for (const sign of [percent, ampersand, backslash]) allow(sign, '%&\\');
  allow(plus, ' \t\r\n\v\f"\'`\\');
  allow(percent, '0123456789abcdefABCDEFu');
  allow(ampersand, '#');
  const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
  for (const [name, value] of htmlNames()) {
    if (value < 0x80 ? wanted[value] === 1 : beyondAscii) allow(ampersand, name[0] as string);
  }
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = String.fromCharCode(byte);
    const isWanted = /[A-Za-z0-9]/.test(letter)
      ? /[uUx0-7]/.test(letter) || (letter in controls && wanted[controls[letter] as number] === 1)
      : wanted[byte] === 1;
    if (isWanted) allow(backslash, letter);
  }
  return table;
}

/** By value: 1 for a byte of a pattern, in either case where that counts, or what opens an escape inside an escape. */
export function wantedBytes(needles: readonly NarrowNeedle[]): Uint8Array {
  const wanted = new Uint8Array(256);
  for (const sign of [percent, ampersand, backslash]) wanted[sign] = 1;
  for (const { bytes, anyCase } of needles) {
    for (const byte of bytes) {
      wanted[byte] = 1;
      if (anyCase && byte >= 0x61 && byte <= 0x7a) wanted[byte - 0x20] = 1;
    }
  }
  return wanted;
}

const isSign = new Uint8Array(256);
for (const sign of [percent, ampersand, backslash, plus]) isSign[sign] = 1;

/** Places of the signs in order, for bytes that are few; `sieve.ts` does it for many. */
export function listSigns(bytes: Uint8Array, table: SignTable): number[] {
  const places: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (isSign[byte] === 1 && table[indexOfSign(byte, bytes[at + 1] ?? 0)] !== 0) places.push(at);
  }
  return places;
}
