import type { NarrowNeedle } from '../../key/needles.ts';

/** Which bytes stand where in the patterns; 1 for yes. */
export interface Neighbours {
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  /** By first byte, times 256, and the byte behind it. */
  readonly pairs: Uint8Array;
  /** The same of hex and base64 alone: a line break may stand between the two. */
  readonly encodedPairs: Uint8Array;
}

export function createNeighbours(needles: readonly NarrowNeedle[]): Neighbours {
  const pairs = new Uint8Array(65_536);
  const encodedPairs = new Uint8Array(65_536);
  const starts = new Uint8Array(256);
  const ends = new Uint8Array(256);
  for (const { bytes, anyCase, encoded } of needles) {
    const other = (byte: number): number => (anyCase && byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte);
    let first = bytes[0] as number;
    starts[first] = 1;
    starts[other(first)] = 1;
    for (let at = 1; at < bytes.length; at += 1) {
      const second = bytes[at] as number;
      mark(pairs, first, other(first), second, other(second));
      if (encoded) mark(encodedPairs, first, other(first), second, other(second));
      first = second;
    }
    ends[first] = 1;
    ends[other(first)] = 1;
  }
  return { starts, ends, pairs, encodedPairs };
}

/** Each of two bytes before each of two others. */
function mark(pairs: Uint8Array, first: number, otherFirst: number, second: number, otherSecond: number): void {
  pairs[(first << 8) | second] = 1;
  pairs[(first << 8) | otherSecond] = 1;
  pairs[(otherFirst << 8) | second] = 1;
  pairs[(otherFirst << 8) | otherSecond] = 1;
}
