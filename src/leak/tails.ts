import type { Needle } from '../key/needles.ts';
import { standsAt } from './fits.ts';
import type { Hit } from './hit.ts';

/** Adds, for each pattern, the longest beginning of it that ends before `at`; what follows is taken for its next character. */
export function addTails(bytes: Uint8Array, at: number, needles: readonly Needle[], step: 1 | 2, tails: Hit[]): void {
  for (const needle of needles) {
    let count = needle.bytes.length - 1;
    while (count > 0 && !standsAt(bytes, at - count * step, needle, count, step)) count -= 1;
    if (count > 0) tails.push({ start: at - count * step, end: bytes.length, wide: step === 2 || needle.wide });
  }
}
