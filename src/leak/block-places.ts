import type { Needle } from '../key/needles.ts';
import { standsAt } from './fits.ts';
import type { Hit } from './hit.ts';

/** Where each block of the patterns stands in them. */
export class BlockPlaces {
  readonly #needles: readonly Needle[];
  /** Block → indices into the needles and offsets in them, alternating. */
  readonly #places = new Map<number, number[]>();

  constructor(needles: readonly Needle[]) {
    this.#needles = needles;
  }

  add(block: number, index: number, offset: number): void {
    const list = this.#places.get(block);
    if (list === undefined) this.#places.set(block, [index, offset]);
    else list.push(index, offset);
  }

  /** Adds every pattern that stands around the block at `at`. */
  verify(bytes: Uint8Array, at: number, block: number, hits: Hit[]): void {
    const list = this.#places.get(block);
    if (list === undefined) return;
    for (let entry = 0; entry < list.length; entry += 2) {
      const needle = this.#needles[list[entry] as number] as Needle;
      const start = at - (list[entry + 1] as number);
      const end = start + needle.bytes.length;
      if (start < 0 || end > bytes.length || !standsAt(bytes, start, needle, needle.bytes.length, 1)) continue;
      hits.push({ start, end, wide: needle.wide });
    }
  }
}
