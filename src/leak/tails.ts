import type { Needle } from '../key/needles.ts';
import { EscapeEnds } from './escape-ends.ts';
import type { Hit } from './hit.ts';
import { startBefore } from './wrapped.ts';

/** Adds, for each pattern, the longest beginning of it that ends before `at`; what follows is taken for its next character. */
export function addTails(bytes: Uint8Array, at: number, needles: readonly Needle[], step: 1 | 2, tails: Hit[]): void {
  const ends = [new EscapeEnds(bytes, 1), new EscapeEnds(bytes, 2)] as const;
  for (const needle of needles) {
    const wide = step === 2 || needle.wide;
    // What may be wrapped is read by characters; a pattern in UTF-16 may end before the zero of its last one or behind it.
    const byCharacter = needle.encoded && needle.wide;
    const next = byCharacter && bytes[at - 1] !== 0 ? at + 1 : at;
    const inner = byCharacter ? 2 : 1;
    const characterStep = byCharacter ? 2 : step;
    let index = needle.bytes.length - 1;
    let start = -1;
    for (; start < 0 && index > 0; index -= inner) {
      start = startBefore(bytes, next, needle, index, characterStep, ends[characterStep - 1]);
    }
    if (start >= 0) tails.push({ start, end: bytes.length, wide });
  }
}
