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
 * The signs that need a closer look: `%`, `&` and `\`, which open escapes, and `+`, which joins strings; each only before two
 * bytes that can go on so. By {@link indexOfSign}: 1024 entries for the byte behind it, each a set of bits, then 1024
 * for the one behind that. A sign is told when the two have a bit in common.
 */
export type SignTable = Uint8Array;

/** The low bits tell the four signs apart. */
export function indexOfSign(sign: number, byte: number): number {
  return ((sign & 3) << 8) | byte;
}

/** Entries for one of the two bytes. */
export const signEntries = 1024;

const hex = '0123456789abcdefABCDEF';
const openers = '%&\\';
/** A zero is UTF-16, or the end of the bytes. */
const unknown = '\0';

export function createSignTable(needles: readonly NarrowNeedle[], wanted: Uint8Array): SignTable {
  const table = new Uint8Array(signEntries * 2);
  const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
  const bits = new Map<number, number>();
  /** Tells `sign` before one of `next` and one of `third`; anything when there is no third. */
  const tell = (sign: number, next: string, third?: string): void => {
    const number = bits.get(sign) ?? 0;
    bits.set(sign, number + 1);
    for (const character of next) add(indexOfSign(sign, character.charCodeAt(0)), number);
    for (let byte = 0; byte < 256; byte += 1) {
      if (third === undefined || third.includes(String.fromCharCode(byte)))
        add(signEntries + indexOfSign(sign, byte), number);
    }
  };
  const add = (index: number, number: number): void => {
    table[index] = (table[index] as number) | (1 << number);
  };
  const names = [...htmlNames()].filter(([, value]) => (value < 0x80 ? wanted[value] === 1 : beyondAscii));
  const bytes = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  const standForThemselves = bytes.filter(
    (letter) => !/[A-Za-z0-9]/.test(letter) && wanted[letter.charCodeAt(0)] === 1,
  );
  const controlLetters = Object.keys(controls).filter((letter) => wanted[controls[letter] as number] === 1);

  tell(plus, ` \t\r\n\v\f"'\`\\${unknown}`);
  tell(percent, `u${openers}${unknown}`);
  tell(percent, hex, `${hex}${openers}${unknown}`);
  tell(ampersand, `#%\\${unknown}`);
  tell(ampersand, '&', `#n${openers}${unknown}`);
  tell(ampersand, names.map(([name]) => name[0]).join(''), names.map(([name]) => name[1]).join('') + unknown);
  tell(backslash, `U01234567${openers}${unknown}${standForThemselves.join('')}${controlLetters.join('')}`);
  tell(backslash, 'x', `${hex}${openers}${unknown}`);
  tell(backslash, 'u', beyondAscii ? undefined : `0{${openers}${unknown}`);
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
    if (isSign[byte] === 0) continue;
    const next = table[indexOfSign(byte, bytes[at + 1] ?? 0)] as number;
    if ((next & (table[signEntries + indexOfSign(byte, bytes[at + 2] ?? 0)] as number)) !== 0) places.push(at);
  }
  return places;
}
