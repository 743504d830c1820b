import type { NarrowNeedle } from '../../key/needles.ts';
import { htmlNames } from '../html-names.ts';
import { createNeighbours } from '../neighbours.ts';
import { createFirstEscapes, mayBeFirst } from './first-escapes.ts';
import { ampersand, backslash, percent } from './plain-escape.ts';
import { isLong, joins, kinds } from './stretches.ts';
import { stuffOf } from './stuff.ts';

export const plus = 0x2b;

/** What `\n` and its like stand for. */
export const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27 };

/**
 * The signs that need a closer look: `%`, `&` and `\`, which open escapes, and `+`, which joins strings; each only behind a
 * byte and before five that can stand so, and in a stretch of text that can hold a form: see `stretches.ts`.
 */
export interface SignTable {
  /**
   * By {@link indexOfSign}: 1024 entries for the byte before it, each a set of bits, then as many for each of those behind. A
   * sign is told when the six have a bit in common; a plus only when something else than white space, that can be part of a
   * joint, stands at both its sides. Behind these, 256 entries of {@link kinds}.
   */
  readonly bytes: Uint8Array;
  /** Bytes of a stretch that is long enough. */
  readonly least: number;
  /** By which an escape is told only when it may be the first one of a form: see `first-escapes.ts`. */
  readonly first: Uint8Array;
}

/** The low bits tell the four signs apart. */
export function indexOfSign(sign: number, byte: number): number {
  return ((sign & 3) << 8) | byte;
}

/** Entries for one of the bytes beside a sign. */
export const signEntries = 1024;
/** Bytes behind a sign that are looked at. */
const lookahead = 5;
/** Where the kinds of bytes begin. */
export const kindEntries = signEntries * (1 + lookahead);
/** A longer stretch would tell no more. */
const longEnough = 32;

/** Of line breaks in hex and base64. */
const space = ' \t\r\n';
const openers = '%&\\';
/** A zero is UTF-16, or the end of the bytes. */
const unknown = '\0';
const loose = `${openers}${unknown}`;

export function createSignTable(
  needles: readonly NarrowNeedle[],
  wanted: Uint8Array,
  neighbours = createNeighbours(needles),
): SignTable {
  const table = new Uint8Array(kindEntries + 256);
  const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
  const bits = new Map<number, number>();
  const mark = (entry: number, bit: number): void => {
    table[entry] = (table[entry] as number) | bit;
  };
  const words = new Uint32Array(table.buffer);
  const allow = (position: number, sign: number, bit: number, set: string | undefined): void => {
    const from = position * signEntries + indexOfSign(sign, 0);
    // Four entries at a time.
    if (set === undefined)
      for (let word = from >> 2; word < (from + 256) >> 2; word += 1)
        words[word] = (words[word] as number) | (bit * 0x01010101);
    for (const one of set ?? '') mark(from + one.charCodeAt(0), bit);
  };
  /** Tells `sign` behind one of a set and before one of each of the others; anything where there is none. */
  const tellBehind = (before: string | undefined, sign: number, sets: readonly (string | undefined)[]): void => {
    const bit = 1 << (bits.get(sign) ?? 0);
    bits.set(sign, (bits.get(sign) ?? 0) + 1);
    allow(0, sign, bit, before);
    for (let position = 1; position <= lookahead; position += 1) allow(position, sign, bit, sets[position - 1]);
  };
  const tell = (sign: number, ...sets: readonly (string | undefined)[]): void => tellBehind(undefined, sign, sets);
  const names = [...htmlNames()].filter(([name, value]) =>
    value < 0x80 ? wanted[value] === 1 || name === 'NewLine' : beyondAscii,
  );
  const bytes = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  const standForThemselves = bytes.filter((one) => !/[A-Za-z0-9]/.test(one) && wanted[one.charCodeAt(0)] === 1);
  const controlLetters = Object.keys(controls).filter((letter) => wanted[controls[letter] as number] === 1);
  const singles = `Ux01234567%&${unknown}${standForThemselves.filter((one) => one !== '\\').join('')}${controlLetters.join('')}`;
  const holdsBackslash = needles.some((needle) => needle.bytes.includes(backslash));
  const encoded = needles.filter((needle) => needle.encoded);
  const inEncoded = [...new Set(encoded.map(({ text, anyCase }) => (anyCase ? bothCases(text) : text)).join(''))].join(
    '',
  );

  // Two hex digits of what is wanted, or of a line end in hex or base64.
  const meant = bytes.filter((_, value) => wanted[value] === 1 || value === 0x0a || value === 0x0d);
  const digits = meant.map((one) => Buffer.from(one, 'latin1').toString('hex'));
  const digitsAt = (place: number) => bothCases(digits.map((two) => two[place]).join(''));
  const [high, low] = [digitsAt(0), `${digitsAt(1)}${loose}`];
  const nameAt = (place: number) =>
    names.some(([name]) => name.length < place)
      ? undefined
      : names.map(([name]) => name[place] ?? `;${loose}`).join('') + unknown;

  tell(plus);
  tell(percent, `u${loose}`);
  tell(percent, high, low);
  tell(ampersand, `#%\\${unknown}`);
  tell(ampersand, '&', `#n${loose}`);
  // A line break in hex or base64, where it is not told already: `\\n`, `\\r`, and what their backslash is doubled to.
  if (inEncoded !== '') tellBehind(`${inEncoded}${space}`, backslash, ['nr', `${inEncoded}${space}${loose}`]);
  tell(ampersand, names.map(([name]) => name[0]).join(''), nameAt(1), nameAt(2), nameAt(3), nameAt(4));
  tell(backslash, singles);
  if (beyondAscii) tell(backslash, 'u');
  else {
    const alone = bothCases(digits.map(([first, second]) => (first === '0' ? second : '')).join(''));
    tell(backslash, 'u', loose);
    tell(backslash, 'u', '{', `0${high}${alone}${loose}`);
    tell(backslash, 'u', '0', loose);
    tell(backslash, 'u', '0', '0', loose);
    tell(backslash, 'u', '0', '0', high, low);
  }
  tell(backslash, '\\', holdsBackslash ? undefined : `\\unr${singles}`);
  const { bytes: stuff, shortest } = stuffOf(needles);
  const call = (kind: number, characters: string): void => {
    for (const one of characters) mark(kindEntries + one.charCodeAt(0), kind);
  };
  for (const [byte, isStuff] of stuff.entries()) if (isStuff === 1) mark(kindEntries + byte, kinds.stuff);
  call(kinds.space, ' \t\r\n\v\f');
  call(kinds.lineEnd, '\r\n');
  call(kinds.quote, `"'\``);
  call(kinds.before | kinds.behind, `"'\`${unknown}`);
  call(kinds.behind, '\\');
  // The letter of `\n`, where the strings stand in a string themselves.
  call(kinds.letter, 'nrt');
  return {
    bytes: table,
    least: Math.min(shortest, longEnough),
    first: createFirstEscapes(needles, wanted, neighbours),
  };
}

function bothCases(text: string): string {
  return text.toLowerCase() + text.toUpperCase();
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
    let bits = table.bytes[indexOfSign(byte, bytes[at - 1] ?? 0)] as number;
    for (let position = 1; position <= lookahead; position += 1) {
      bits &= table.bytes[position * signEntries + indexOfSign(byte, bytes[at + position] ?? 0)] as number;
    }
    if (bits === 0) continue;
    const text = { bytes, kinds: table.bytes.subarray(kindEntries), least: table.least };
    if (byte === plus ? joins(text, at) : mayBeFirst(bytes, at, table.first) && isLong(text, at)) places.push(at);
  }
  return places;
}
