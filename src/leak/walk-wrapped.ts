import type { Needle } from '../key/needles.ts';
import { opensEscape, readEscapedCharacters, type Text } from './escapes.ts';
import { fits } from './fits.ts';
import { isBlank, isLineEnd, isSpace, longestBreak } from './line-breaks.ts';

/** Characters of one written character of hex or base64 at most: what encodes whole values does not pile up zeros. */
export const longestEncodedUnit = 16;

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
  readonly #text: Text;

  constructor(bytes: Uint8Array, needle: Needle, step: 1 | 2) {
    this.#bytes = bytes;
    this.#needle = needle;
    this.#inner = needle.wide ? 2 : 1;
    this.#step = needle.wide ? 2 : step;
    this.#text = { bytes, step: this.#step, cutShort: false, ranOut: false };
  }

  /** Where the pattern begins whose characters before `index` end before `at`; -1 where they do not stand there. */
  startBefore(at: number, index: number): number {
    let place = at;
    for (let before = index - this.#inner; before >= 0; before -= this.#inner) {
      const start = this.#startOfEscape(place, (value) => fits(this.#needle, before, value));
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
      else place = this.#endOfEscape(place, (value) => fits(this.#needle, next, value));
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
    return this.#startOfEscape(at, accepts);
  }

  /** Where the line break ends that begins at `at`; `at` where there is none. */
  #endOfBreak(at: number): number {
    const most = at + longestBreak * this.#step;
    let end = at;
    while (end <= most) {
      const accepts = end === at ? isLineEnd : isSpace;
      const byte = this.#bytes[end];
      const isRaw = accepts(byte) && (this.#step === 1 || this.#isZero(end + 1));
      const next = isRaw ? end + this.#step : this.#endOfEscape(end, accepts);
      if (next < 0) return end;
      end = next;
    }
    return at;
  }

  /** Where the escape begins that ends at `at`, with all of its backslashes; -1 where there is none. */
  #startOfEscape(at: number, accepts: (value: number) => boolean): number {
    for (let count = longestEncodedUnit; count > 1; count -= 1) {
      const start = at - count * this.#step;
      if (start < 0 || !opensEscape(this.#bytes[start])) continue;
      const units = readEscapedCharacters(this.#text, start);
      if (units.some(({ value, end }) => end === at && accepts(value))) return start;
    }
    return -1;
  }

  /** Where the escape at `at` ends; -1 where there is none. */
  #endOfEscape(at: number, accepts: (value: number) => boolean): number {
    if (!opensEscape(this.#bytes[at])) return -1;
    const most = at + longestEncodedUnit * this.#step;
    let farthest = -1;
    for (const { value, end } of readEscapedCharacters(this.#text, at)) {
      if (end <= most && end > farthest && accepts(value)) farthest = end;
    }
    return farthest;
  }
}
