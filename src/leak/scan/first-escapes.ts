import type { NarrowNeedle } from '../../key/needles.ts';
import { isLineEnd } from '../line-breaks.ts';
import type { Neighbours } from '../neighbours.ts';
import { ampersand, backslash, opensEscape, percent, readPlainEscape } from './plain-escape.ts';

/**
 * Bits of two bytes: they are neighbours in a pattern; they are the last ones of it, or nothing else tells; the second begins
 * one, whatever the first is; the second may be the beginning of another escape.
 */
const bits = { pair: 1, last: 2, starts: 4, unknown: 8 } as const;
/** What an escape and the byte before it must have, or it and the one behind it; `last` at the former is enough. */
export const sides = { last: bits.last, before: bits.pair | bits.starts, behind: bits.pair | bits.unknown } as const;

/** Behind the first escape: the end of the bytes or UTF-16, or another escape. */
const unknown = [0, percent, ampersand, backslash];

/**
 * What the first escape of a form stands for follows the character before it in a pattern, and the one behind it follows
 * that: of ordinary text hardly any does. By first byte, times 256, and the byte behind it: see {@link sides}.
 *
 * This is what `escape-screen.ts` tells of plain escapes, and what `first-escapes-program.ts` asks in WebAssembly.
 */
export function createFirstEscapes(
  needles: readonly NarrowNeedle[],
  wanted: Uint8Array,
  { starts, pairs, lastPairs }: Neighbours,
): Uint8Array {
  const table = new Uint8Array(pairs);
  if (needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f || byte === backslash)))
    return table.fill(bits.last);
  const add = (pair: number, bit: number): void => {
    table[pair] = (table[pair] as number) | bit;
  };
  for (const pair of lastPairs) add(pair, bits.last);
  for (let value = 0; value < 256; value += 1) {
    if (wanted[value] !== 1 && !isLineEnd(value)) continue;
    for (const behind of unknown) add((value << 8) | behind, bits.unknown);
    const isUntold = isLineEnd(value) || opensEscape(value);
    if (!isUntold && starts[value] === 0) continue;
    for (let before = 0; before < 256; before += 1) add((before << 8) | value, isUntold ? bits.last : bits.starts);
  }
  return table;
}

/** Whether the escape at `at` may be the first one of a form; true in doubt. */
export function mayBeFirst(bytes: Uint8Array, at: number, table: Uint8Array): boolean {
  const plain = readPlainEscape(bytes, at, 1);
  if (plain === undefined) return true;
  const { value, end } = plain;
  const before = table[((bytes[at - 1] ?? 0) << 8) | value] as number;
  const behind = table[(value << 8) | (bytes[end] ?? 0)] as number;
  return (before & sides.last) !== 0 || ((before & sides.before) !== 0 && (behind & sides.behind) !== 0);
}
