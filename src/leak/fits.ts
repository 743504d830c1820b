import type { Needle } from '../key/needles.ts';

/** Whether the byte may stand for the one at `index` of a pattern. */
export function fits({ bytes, anyCase }: Needle, index: number, byte: number | undefined): boolean {
  const wanted = bytes[index] as number;
  return byte === wanted || (anyCase && isLowerLetter(wanted) && byte === wanted - 0x20);
}

/** The other byte that fits the one at `index`, or the same where there is none. */
export function otherCaseAt({ bytes, anyCase }: Needle, index: number): number {
  const byte = bytes[index] as number;
  return anyCase && isLowerLetter(byte) ? byte - 0x20 : byte;
}

/** Whether the first `count` bytes of the pattern stand at `start`, side by side or, with 2 for `step`, with zeros between. */
export function standsAt(bytes: Uint8Array, start: number, needle: Needle, count: number, step: 1 | 2): boolean {
  for (let index = 0, at = start; index < count; index += 1, at += step) {
    if (!fits(needle, index, bytes[at]) || (step === 2 && bytes[at + 1] !== 0)) return false;
  }
  return true;
}

function isLowerLetter(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}
