import type { Needle } from '../key/encodings.ts';
import type { Hit } from './hit.ts';

/**
 * Exact search for many patterns at once that looks at one block of two bytes every `stride` bytes, where `stride` is one
 * less than the length of the shortest pattern: any occurrence covers one of these blocks whole, whatever its place. A
 * relative of Wu and Manber's shift table; the fixed stride needs no state between chunks, and long patterns make it cheap.
 */
export interface BlockSearch {
  /** Adds every occurrence of every pattern, in no particular order. */
  find(bytes: Uint8Array, hits: Hit[]): void;
  /** Length of the longest pattern, in bytes. */
  readonly longest: number;
}

/** Steps further apart than this gain nothing, and would fill the table with blocks. */
const longestStride = 64;

function isLowerLetter(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

/** A byte as it may stand in the text: letters in both cases where case does not matter. */
function variantsOf(byte: number, anyCase: boolean): number[] {
  return anyCase && isLowerLetter(byte) ? [byte, byte - 0x20] : [byte];
}

function standsAt(bytes: Uint8Array, start: number, { bytes: pattern, anyCase }: Needle): boolean {
  for (let at = 0; at < pattern.length; at += 1) {
    const wanted = pattern[at] as number;
    const found = bytes[start + at] as number;
    if (found === wanted) continue;
    if (!anyCase || !isLowerLetter(wanted) || found !== wanted - 0x20) return false;
  }
  return true;
}

/** Compiles the patterns, each of two bytes or more; there must be one. */
export function compileBlockSearch(needles: readonly Needle[]): BlockSearch {
  const lengths = needles.map((needle) => needle.bytes.length);
  const stride = Math.min(longestStride, Math.min(...lengths) - 1);
  const longest = Math.max(...lengths);

  /** 1 for each block that stands in a pattern where a step can meet it. Small enough to stay in the cache. */
  const known = new Uint8Array(65_536);
  /** Block → indices into `needles` and offsets in them, alternating. */
  const places = new Map<number, number[]>();
  for (const [index, { bytes, anyCase }] of needles.entries()) {
    for (let offset = 0; offset < stride; offset += 1) {
      for (const high of variantsOf(bytes[offset] as number, anyCase)) {
        for (const low of variantsOf(bytes[offset + 1] as number, anyCase)) {
          const block = (high << 8) | low;
          known[block] = 1;
          const list = places.get(block);
          if (list === undefined) places.set(block, [index, offset]);
          else list.push(index, offset);
        }
      }
    }
  }

  function verify(bytes: Uint8Array, at: number, block: number, hits: Hit[]): void {
    const list = places.get(block) as number[];
    for (let entry = 0; entry < list.length; entry += 2) {
      const needle = needles[list[entry] as number] as Needle;
      const start = at - (list[entry + 1] as number);
      const end = start + needle.bytes.length;
      if (start < 0 || end > bytes.length || !standsAt(bytes, start, needle)) continue;
      hits.push({ start, end, wide: needle.wide });
    }
  }

  return {
    longest,
    find(bytes, hits) {
      const last = bytes.length - 1;
      for (let at = 0; at < last; at += stride) {
        const block = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
        if (known[block] === 1) verify(bytes, at, block, hits);
      }
    },
  };
}
