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
    const casesOf = (byte: number): number[] =>
      anyCase && byte >= 0x61 && byte <= 0x7a ? [byte, byte - 0x20] : [byte];
    for (const byte of casesOf(bytes[0] as number)) starts[byte] = 1;
    for (const byte of casesOf(bytes.at(-1) as number)) ends[byte] = 1;
    for (let at = 1; at < bytes.length; at += 1) {
      for (const first of casesOf(bytes[at - 1] as number)) {
        for (const second of casesOf(bytes[at] as number)) {
          pairs[(first << 8) | second] = 1;
          if (encoded) encodedPairs[(first << 8) | second] = 1;
        }
      }
    }
  }
  return { starts, ends, pairs, encodedPairs };
}
