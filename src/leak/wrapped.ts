import type { Needle } from '../key/needles.ts';
import { type EscapeEnds, longestEncodedUnit } from './escape-ends.ts';
import { fits, standsAt } from './fits.ts';
import type { Hit } from './hit.ts';
import { longestBreak } from './line-breaks.ts';
import { WrappedWalk } from './walk-wrapped.ts';

/**
 * Hex and base64 are wrapped by what writes them: `base64`, `openssl`, PEM, MIME, `xxd -p`. Their patterns may have line
 * breaks between any two characters, and these may be escapes, as single characters may: JSON that holds a certificate.
 */

/** Characters of the shortest line that is looked for. */
const shortestLine = 20;
function charactersOf({ bytes, wide }: Needle): number {
  return wide ? (bytes.length + 1) / 2 : bytes.length;
}

/**
 * Bytes of a pattern that stand in one piece at least, whatever its lines: over one break its longer half does, over more of
 * them a whole line. Pieces that are all shorter are no hit, so that what is found does not depend on where one looks.
 */
export function leastRun(needle: Needle): number {
  if (!needle.encoded) return needle.bytes.length;
  const characters = Math.min(Math.ceil(charactersOf(needle) / 2), shortestLine);
  return needle.wide ? characters * 2 - 1 : characters;
}

/** Bytes that an encoded pattern can span at most, read byte by byte or, with 2 for `step`, as UTF-16. */
export function longestWrapped(needle: Needle, step: 1 | 2): number {
  const breaks = Math.floor(charactersOf(needle) / shortestLine) + 2;
  return (charactersOf(needle) * longestEncodedUnit + breaks * longestBreak) * step;
}

/** The pattern that stands around the one of its bytes at `offset`, which is at `at`. */
export function findAround(bytes: Uint8Array, at: number, needle: Needle, offset: number): Hit | undefined {
  const { length } = needle.bytes;
  if (!needle.encoded) {
    const start = at - offset;
    const stands = start >= 0 && start + length <= bytes.length && standsAt(bytes, start, needle, length, 1);
    return stands ? { start, end: start + length, wide: needle.wide } : undefined;
  }
  const step = needle.wide ? 2 : 1;
  // In UTF-16 every second byte is a zero.
  const odd = needle.wide ? offset & 1 : 0;
  const back = runBefore(bytes, at + odd, needle, offset + odd);
  const on = runFrom(bytes, at + odd, needle, offset + odd);
  if (back + on >= length) return { start: at - offset, end: at - offset + length, wide: needle.wide };
  if (back + on < leastRun(needle)) return undefined;
  const walk = new WrappedWalk(bytes, needle, step);
  // Not from where the piece begins: its first characters may be the last ones of an escape.
  const start = walk.startBefore(at + odd, offset + odd);
  if (start < 0) return undefined;
  const end = walk.endFrom(at + odd + on, offset + odd + on);
  if (end < 0 || end - start > longestWrapped(needle, step)) return undefined;
  return { start, end, wide: needle.wide };
}

/** Bytes of an encoded pattern before `index` that stand before `at` in one piece. Most blocks of ordinary text end here. */
function runBefore(bytes: Uint8Array, at: number, needle: Needle, index: number): number {
  const step = needle.wide ? 2 : 1;
  let run = 0;
  while (run < index && run < at && fits(needle, index - run - step, bytes[at - run - step])) {
    if (step === 2 && bytes[at - run - 1] !== 0) break;
    run += step;
  }
  return run;
}

/** The same from `index` on. */
function runFrom(bytes: Uint8Array, at: number, needle: Needle, index: number): number {
  const step = needle.wide ? 2 : 1;
  const { length } = needle.bytes;
  let run = 0;
  while (index + run < length && at + run < bytes.length && fits(needle, index + run, bytes[at + run])) {
    if (step === 2 && index + run + 1 < length && bytes[at + run + 1] !== 0) break;
    run += step;
  }
  return run;
}

/**
 * Where a pattern begins of which the characters before the one at `index` of its bytes end before `at`; -1 where they do
 * not stand there.
 *
 * @param ends of the bytes, read in steps of that size or, for a wide pattern, of two
 */
export function startBefore(
  bytes: Uint8Array,
  at: number,
  needle: Needle,
  index: number,
  step: 1 | 2,
  ends?: EscapeEnds,
): number {
  if (needle.encoded) return new WrappedWalk(bytes, needle, step, ends).startBefore(at, index);
  const start = at - index * step;
  return standsAt(bytes, start, needle, index, step) ? start : -1;
}
