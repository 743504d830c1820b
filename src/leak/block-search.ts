import type { Needle } from '../key/needles.ts';
import { BlockPlaces } from './block-places.ts';
import { variantsAt } from './fits.ts';
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

/** Compiles the patterns, each of two bytes or more; there must be one. */
export function compileBlockSearch(needles: readonly Needle[]): BlockSearch {
  const lengths = needles.map((needle) => needle.bytes.length);
  const stride = Math.min(longestStride, Math.min(...lengths) - 1);
  const longest = Math.max(...lengths);

  /** 1 for each block that stands in a pattern where a step can meet it. Small enough to stay in the cache. */
  const known = new Uint8Array(65_536);
  const places = new BlockPlaces(needles);
  for (const [index, needle] of needles.entries()) {
    for (let offset = 0; offset < stride; offset += 1) {
      for (const high of variantsAt(needle, offset)) {
        for (const low of variantsAt(needle, offset + 1)) {
          const block = (high << 8) | low;
          known[block] = 1;
          places.add(block, index, offset);
        }
      }
    }
  }

  return {
    longest,
    find(bytes, hits) {
      const last = bytes.length - 1;
      for (let at = 0; at < last; at += stride) {
        const block = ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
        if (known[block] === 1) places.verify(bytes, at, block, hits);
      }
    },
  };
}
