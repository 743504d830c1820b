import type { Needle } from '../key/needles.ts';
import { otherCaseAt } from './fits.ts';

/** Which bytes stand where in the patterns; 1 for yes. */
export interface Neighbours {
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  /** By first byte, times 256, and the byte behind it. */
  readonly pairs: Uint8Array;
  /** Indices in `pairs` of what ends a pattern. */
  readonly lastPairs: ReadonlySet<number>;
  /** The same as `pairs`, of hex and base64 alone: a line break may stand between the two. */
  readonly encodedPairs: Uint8Array;
  /** First bytes of those. */
  readonly encodedFirsts: Uint8Array;
}

/** In plain loops: where many bytes are searched this would be compiled over and over, and it is over before that pays. */
export function createNeighbours(needles: readonly Needle[]): Neighbours {
  const pairs = new Uint8Array(65_536);
  const lastPairs = new Set<number>();
  const encodedPairs = new Uint8Array(65_536);
  const encodedFirsts = new Uint8Array(256);
  const starts = new Uint8Array(256);
  const ends = new Uint8Array(256);
  for (const needle of needles) {
    const { bytes, encoded } = needle;
    let first = bytes[0] as number;
    let otherFirst = otherCaseAt(needle, 0);
    starts[first] = 1;
    starts[otherFirst] = 1;
    for (let at = 1; at < bytes.length; at += 1) {
      const second = bytes[at] as number;
      const otherSecond = otherCaseAt(needle, at);
      mark(pairs, first, otherFirst, second, otherSecond);
      if (encoded) {
        mark(encodedPairs, first, otherFirst, second, otherSecond);
        encodedFirsts[first] = 1;
        encodedFirsts[otherFirst] = 1;
      }
      if (at === bytes.length - 1) {
        for (const before of [first, otherFirst])
          for (const last of [second, otherSecond]) lastPairs.add((before << 8) | last);
      }
      first = second;
      otherFirst = otherSecond;
    }
    ends[first] = 1;
    ends[otherFirst] = 1;
  }
  return { starts, ends, pairs, lastPairs, encodedPairs, encodedFirsts };
}

/** Each of two bytes before each of two others. */
function mark(pairs: Uint8Array, first: number, otherFirst: number, second: number, otherSecond: number): void {
  pairs[(first << 8) | second] = 1;
  pairs[(first << 8) | otherSecond] = 1;
  pairs[(otherFirst << 8) | second] = 1;
  pairs[(otherFirst << 8) | otherSecond] = 1;
}
