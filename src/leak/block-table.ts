import type { Needle } from '../key/needles.ts';
import type { Hit } from './hit.ts';
import { findAround, leastRun } from './wrapped.ts';

/**
 * Exact search for many patterns at once that looks at one block of four bytes every `stride` bytes: each occurrence has a
 * piece so long that it covers one of these blocks whole, whatever its place. A relative of Wu and Manber's shift table; the
 * fixed stride needs no state between chunks, long patterns make it cheap, and so few blocks of a text are one of a pattern,
 * letters folded, that hardly any needs a closer look. It takes patterns of four bytes or more.
 */
export interface BlockTable {
  /**
   * Bits, so that all of them are in the nearest cache and few are set: the block may be one of a pattern. The upper 15 bits
   * of its hash are a byte, the lowest five a bit of the four bytes from there on, the lowest bits first.
   */
  readonly known: Uint8Array;
  /** Bytes from one block that is looked at to the next. */
  readonly stride: number;
  /** So many blocks one behind the other, that one among them, each occurrence covers whole: fewer known ones are none. */
  readonly row: number;
  /** Adds what stands around the block at `at`. */
  verify(bytes: Uint8Array, at: number, hits: Hit[]): void;
}

/** Steps further apart gain nothing, and would fill the table. */
const longestStride = 64;
/** Bytes of a block. */
export const blockBytes = 4;
/** A longer row would tell no more. */
const longestRow = 4;
/** Makes small letters of capitals, and something of everything else that is the same on both sides. */
export const foldingMask = 0x20202020;
/** What is left of a hash when it is shifted by so much is a byte of {@link BlockTable.known}. */
export const byteShift = 17;
/** Knuth's multiplier, odd and near the golden ratio of 2^32. */
export const multiplier = 0x9e3779b1 | 0;

export function createBlockTable(needles: readonly Needle[]): BlockTable {
  // With thousands of secrets the patterns are more than a call takes as arguments.
  const piece = needles.reduce((least, needle) => Math.min(least, leastRun(needle)), Number.POSITIVE_INFINITY);
  const stride = Math.min(longestStride, piece - blockBytes + 1);
  const row = Math.min(longestRow, rowIn(piece));
  const known = new Uint8Array(2 ** (32 - byteShift) + blockBytes);
  for (const needle of needles) markBlocks(known, needle, row > 1 ? needle.bytes.length : metIn(needle, stride));
  // Most texts hold no block that needs a closer look.
  let places: ReadonlyMap<number, readonly number[]> | undefined;
  return {
    known,
    stride,
    row,
    verify(bytes, at, hits) {
      places ??= placesOf(needles, stride);
      const list = places.get(foldedBlock(bytes, at));
      if (list === undefined) return;
      for (let entry = 0; entry < list.length; entry += 2) {
        const hit = findAround(bytes, at, needles[list[entry] as number] as Needle, list[entry + 1] as number);
        if (hit !== undefined) hits.push(hit);
      }
    },
  };
}

/** Where a step meets a whole pattern first; behind a line break it may be anywhere. */
function metIn({ bytes, encoded }: Needle, stride: number): number {
  return encoded ? bytes.length : stride;
}

/** Those that begin at one of the first `most` bytes. */
function markBlocks(known: Uint8Array, { bytes }: Needle, most: number): void {
  const last = Math.min(most - 1, bytes.length - blockBytes);
  for (let offset = 0; offset <= last; offset += 1) {
    const hash = Math.imul(foldedBlock(bytes, offset), multiplier);
    const place = byteOf(hash);
    known[place] = (known[place] as number) | (1 << (hash & 7));
  }
}

/** @param block as {@link foldedBlock} makes it */
function isKnown(known: Uint8Array, block: number): boolean {
  const hash = Math.imul(block, multiplier);
  return (((known[byteOf(hash)] as number) >>> (hash & 7)) & 1) === 1;
}

function byteOf(hash: number): number {
  return (hash >>> byteShift) + ((hash >>> 3) & 3);
}

/** Block → indices into the needles and offsets in them, alternating. */
function placesOf(needles: readonly Needle[], stride: number): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [index, needle] of needles.entries()) {
    const last = Math.min(metIn(needle, stride) - 1, needle.bytes.length - blockBytes);
    for (let offset = 0; offset <= last; offset += 1) {
      const block = foldedBlock(needle.bytes, offset);
      const list = places.get(block);
      if (list === undefined) places.set(block, [index, offset]);
      else list.push(index, offset);
    }
  }
  return places;
}

/** Blocks in a row around any block of a piece, at least: those that fit before it, it, and those that fit behind. */
function rowIn(piece: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let before = 0; before <= piece - blockBytes; before += 1) {
    const behind = piece - blockBytes - before;
    least = Math.min(least, Math.floor(before / blockBytes) + 1 + Math.floor(behind / blockBytes));
  }
  return least;
}

/** Four bytes, the first one lowest, as a signed number; zeros where there are none. */
function foldedBlock(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  const high = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
  return low | (high << 16) | foldingMask;
}

/** Places of blocks that may be one of a pattern; the scan's sieve does the same, sixteen bytes at a time. */
export function listBlocks(
  bytes: Uint8Array,
  { known, stride, row }: Pick<BlockTable, 'known' | 'stride' | 'row'>,
): number[] {
  const found: number[] = [];
  // Four times as fast as the four bytes one by one.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - blockBytes;
  // A loop without closures takes a third of the time.
  for (let at = 0; at <= last; at += stride) {
    if (isKnown(known, view.getInt32(at, true) | foldingMask)) found.push(at);
  }
  return row === 1 ? found : found.filter((at) => isInRow(bytes, at, known, row));
}

/** Whether a known block has so many others beside it. */
function isInRow(bytes: Uint8Array, at: number, known: Uint8Array, row: number): boolean {
  const isOne = (place: number) => isKnown(known, foldedBlock(bytes, place));
  let length = 1;
  for (let before = at - blockBytes; length < row && isOne(before); before -= blockBytes) length += 1;
  for (let behind = at + blockBytes; length < row && isOne(behind); behind += blockBytes) length += 1;
  return length >= row;
}
