import type { Needle } from '../key/needles.ts';
import { EscapeEnds } from './escape-ends.ts';
import { fits } from './fits.ts';
import { isBlank, isLineEnd, isSpace, longestBreak } from './line-breaks.ts';

/**
 * Compares bytes with an encoded pattern, from a place on in either direction, over line breaks and escapes. Places are
 * of characters in the bytes, indices of characters in the bytes of the pattern.
 */
export class WrappedWalk {
  readonly #bytes: Uint8Array;
  readonly #needle: Needle;
  /** From one character to the next, in the bytes and in the pattern. */
  readonly #step: 1 | 2;
  readonly #inner: 1 | 2;
  readonly #ends: EscapeEnds;

  /** @param ends of the same bytes and step, where several walks go over the same places */
  constructor(bytes: Uint8Array, needle: Needle, step: 1 | 2, ends?: EscapeEnds) {
    this.#bytes = bytes;
    this.#needle = needle;
    this.#inner = needle.wide ? 2 : 1;
    this.#step = needle.wide ? 2 : step;
    this.#ends = ends ?? new EscapeEnds(bytes, this.#step);
  }

  /** Where the pattern begins whose characters before `index` end before `at`; -1 where they do not stand there. */
  startBefore(at: number, index: number): number {
    let place = at;
    for (let before = index - this.#inner; before >= 0; before -= this.#inner) {
      const start = this.#ends.startOf(place, (value) => fits(this.#needle, before, value));
      const broken = this.#startOfBreak(place);
      if (this.#fits(place - this.#step, before)) {
        // What fits may be the last character of an escape: the 9 of `\u0039`, the n of `\n`.
        const whole = start < 0 ? -1 : this.startBefore(start, before);
        const behind = broken === place ? -1 : this.startBefore(broken, before + this.#inner);
        if (whole >= 0 || behind >= 0) return Math.max(whole, behind);
        place -= this.#step;
      } else if (broken === place) {
        if (start < 0) return -1;
        place = start;
      } else return this.startBefore(broken, before + this.#inner);
    }
    return place;
  }

  /** Where the pattern ends whose character at `index` stands at `at`; -1 where what follows is something else. */
  endFrom(at: number, index: number): number {
    let place = at;
    for (let next = index; next < this.#needle.bytes.length; next += this.#inner) {
      if (!this.#fits(place, next)) place = this.#endOfBreak(place);
      if (this.#fits(place, next)) place += this.#step;
      else place = this.#ends.endOf(place, (value) => fits(this.#needle, next, value));
      if (place < 0) return -1;
    }
    return place - (this.#step - 1);
  }

  #fits(place: number, index: number): boolean {
    // A place below zero would make each later access slow.
    if (place < 0 || !fits(this.#needle, index, this.#bytes[place])) return false;
    return this.#step === 1 || index === this.#needle.bytes.length - 1 || this.#isZero(place + 1);
  }

  #isZero(at: number): boolean {
    return (this.#bytes[at] ?? 0) === 0;
  }

  /** Where the line break begins that ends at `at`; `at` where there is none. */
  #startOfBreak(at: number): number {
    const least = at - longestBreak * this.#step;
    let start = at;
    let breaks = false;
    for (;;) {
      let next = this.#startOfSpace(start, isLineEnd);
      const isEnd = next >= 0;
      if (!isEnd) next = this.#startOfSpace(start, isBlank);
      if (next < 0) break;
      breaks = isEnd;
      start = next;
      if (start < least) return at;
    }
    return breaks ? start : at;
  }

  /** Where the white space begins, an escape or not, that ends at `at`; -1 where there is none. */
  #startOfSpace(at: number, accepts: (value: number) => boolean): number {
    const before = at - this.#step;
    const byte = before < 0 ? undefined : this.#bytes[before];
    if (byte !== undefined && accepts(byte)) return this.#step === 1 || this.#isZero(before + 1) ? before : -1;
    return this.#ends.startOf(at, accepts);
  }

  /** Where the line break ends that begins at `at`; `at` where there is none. */
  #endOfBreak(at: number): number {
    const most = at + longestBreak * this.#step;
    let end = at;
    while (end <= most) {
      const accepts = end === at ? isLineEnd : isSpace;
      const byte = this.#bytes[end];
      const isRaw = accepts(byte) && (this.#step === 1 || this.#isZero(end + 1));
      const next = isRaw ? end + this.#step : this.#ends.endOf(end, accepts);
      if (next < 0) return end;
      end = next;
    }
    return at;
  }
}
