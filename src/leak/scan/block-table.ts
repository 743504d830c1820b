import type { Needle } from '../../key/needles.ts';
import { BlockPlaces } from '../block-places.ts';
import type { Hit } from '../hit.ts';

/**
 * What `block-search.ts` does with blocks of two bytes, with blocks of four, letters folded: so few blocks of a text are one
 * of a pattern that hardly any needs a closer look. It takes patterns of eight bytes or more.
 */
export interface BlockTable {
  /** By the upper 16 bits of a block's hash: the bit that its next three bits number is set when the block may be one of a pattern. */
  readonly bits: Uint8Array;
  /** Bytes from one block that is looked at to the next: every occurrence of every pattern holds one of them whole. */
  readonly stride: number;
  /** Adds what stands around the block at `at`. */
  verify(bytes: Buffer, at: number, hits: Hit[]): void;
}

/** Steps further apart gain nothing, and would fill the table. */
const longestStride = 64;
/** Bytes of a block. */
export const blockBytes = 4;
/** Makes small letters of capitals, and something of everything else that is the same on both sides. */
export const foldingMask = 0x20202020;
/** Knuth's multiplier, odd and near the golden ratio of 2^32. */
export const multiplier = 0x9e3779b1 | 0;

export function createBlockTable(needles: readonly Needle[]): BlockTable {
  const shortest = Math.min(...needles.map(({ bytes }) => bytes.length));
  const stride = Math.min(longestStride, shortest - blockBytes + 1);
  const bits = new Uint8Array(65_536);
  const places = new BlockPlaces(needles);
  for (const [index, { bytes }] of needles.entries()) {
    for (let offset = 0; offset < stride; offset += 1) {
      const block = foldedBlock(bytes, offset);
      const hash = Math.imul(block, multiplier);
      bits[hash >>> 16] = (bits[hash >>> 16] as number) | (1 << ((hash >>> 13) & 7));
      places.add(block, index, offset);
    }
  }
  return {
    bits,
    stride,
    verify: (bytes, at, hits) => places.verify(bytes, at, foldedBlock(bytes, at), hits),
  };
}

/** Four bytes, the first one lowest, as a signed number. */
function foldedBlock(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  const high = (bytes[at + 2] as number) | ((bytes[at + 3] as number) << 8);
  return low | (high << 16) | foldingMask;
}

/** Places of blocks that may be one of a pattern, for bytes that are few; `sieve.ts` does it for many. */
export function listBlocks(bytes: Uint8Array, { bits, stride }: Pick<BlockTable, 'bits' | 'stride'>): number[] {
  const found: number[] = [];
  for (let at = 0; at <= bytes.length - blockBytes; at += stride) {
    const hash = Math.imul(foldedBlock(bytes, at), multiplier);
    if ((((bits[hash >>> 16] as number) >>> ((hash >>> 13) & 7)) & 1) === 1) found.push(at);
  }
  return found;
}
