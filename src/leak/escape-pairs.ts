import type { Needle } from '../key/needles.ts';
import { controlOf, isAlphanumeric } from './escapes.ts';
import { otherCaseAt } from './fits.ts';
import { htmlNames } from './html-names.ts';
import { isLineEnd } from './line-breaks.ts';

/** Which bytes can stand side by side in a pattern with escapes in it, and how many bytes one has at least. */
export interface EscapePairs {
  /** By {@link pairOf}: 1 for two that can. */
  readonly known: Uint8Array;
  readonly shortest: number;
}

/** As two bytes are read in one go, the first one lowest. */
export function pairOf(first: number, second: number): number {
  return first | (second << 8);
}

const codes = (text: string): number[] => Array.from(text, (one) => one.charCodeAt(0));
const signs = codes('%&\\');
const digits = codes('0123456789abcdefABCDEF');
const spaces = codes('\n\r\t ');
/** Letters and marks that escapes are made of, beside digits and names. */
const syntax = codes('uUxX#;{}');

/**
 * Compiles what can stand beside what. In ordinary text about every other pair can not, so that two or three looks tell
 * that nothing stands around a place. Every pair that a reading of `escapes.ts` goes over is in it, and some more: an escape
 * of any kind may end wherever its last character can stand, and be part of another one.
 */
export function compileEscapePairs(needles: readonly Needle[]): EscapePairs {
  const known = new Uint8Array(65_536);
  const allow = (first: readonly number[], second: readonly number[]): void => {
    for (const one of first) for (const other of second) known[pairOf(one, other)] = 1;
  };
  const inPatterns = new Set<number>();
  const inEncoded = new Set<number>();
  for (const needle of needles) {
    for (let index = 0; index < needle.bytes.length; index += 1) {
      const here = variantsAt(needle, index);
      for (const byte of here) {
        inPatterns.add(byte);
        if (needle.encoded) inEncoded.add(byte);
      }
      if (index > 0) allow(variantsAt(needle, index - 1), here);
    }
  }
  const patterns = [...inPatterns];
  const encoded = [...inEncoded];
  const breaks = encoded.length > 0 ? spaces : [];
  const names = [...htmlNames().keys()].map(codes);
  const letters = [...new Set(names.flat())];
  const beyondAscii = patterns.some((byte) => byte > 0x7f);
  const isMeant = (value: number) => inPatterns.has(value) || breaks.includes(value);

  const marks = [...new Set([...syntax, ...patterns, ...breaks])].filter((byte) => !isAlphanumeric(byte));
  const controls = codes('abefnrtv').filter((letter) => isMeant(controlOf(letter) as number));
  const ends = [...digits, ...controls, ...marks];
  const all = [...new Set([...patterns, ...signs, ...digits, ...syntax, ...letters, ...controls, ...breaks])];

  // Two digits in a row are of an escape, or the end of one and what follows.
  allow(ends, all);
  allow(all, signs);
  const values = beyondAscii ? digits : codes('01234567');
  allow(codes('%'), [...values, ...codes('u')]);
  allow(codes('&'), [...codes('#'), ...names.map((name) => name[0] as number)]);
  allow(codes('\\'), [...codes('uUx01234567'), ...controls, ...marks, ...signs]);
  // What is more than ASCII begins with another digit.
  allow(codes('uU'), [...(beyondAscii ? digits : codes('0')), ...codes('{')]);
  allow(codes('xX{'), digits);
  allow(codes('#'), [...digits, ...codes('xX')]);
  for (const name of names) {
    for (const [index, letter] of name.entries()) allow([letter], [name[index + 1] ?? 0x3b]);
  }
  for (const sign of signs) if (inPatterns.has(sign)) allow([sign], all);
  // A line break in hex or base64: a line end, or several, and blanks behind each.
  allow(encoded, breaks.filter(isLineEnd));
  allow(breaks, [...breaks, ...encoded, ...signs]);
  // UTF-16.
  allow([0], all);
  allow(all, [0]);
  const shortest = needles.reduce((least, { bytes }) => Math.min(least, bytes.length), Number.POSITIVE_INFINITY);
  return { known, shortest };
}

/** Bytes that fit the one at `index`. */
function variantsAt(needle: Needle, index: number): readonly number[] {
  return [needle.bytes[index] as number, otherCaseAt(needle, index)];
}
