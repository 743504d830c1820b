import { EscapeGlance, noReading, unclear } from './escape-glance.ts';
import { opensEscape, readEscapedCharacters, type Text, type Unit } from './escapes.ts';

/**
 * Characters of one written character of hex or base64 at most: an escape of which every character is one. Zeros are not
 * piled up there.
 */
export const longestEncodedUnit = 64;

const none: readonly Unit[] = [];

/** An escape that ends at some place, and what it can stand for. */
interface Ending {
  readonly start: number;
  readonly value: number;
}

/**
 * Escapes as they are met from behind: any sign before a place can be the beginning of one that ends there. It looks at each
 * sign once, whoever asks how often; what stands for a sign that opens escapes is not told, for hex and base64 hold none.
 */
export class EscapeEnds {
  readonly #text: Text;
  readonly #glance: EscapeGlance;
  readonly #readings = new Map<number, readonly Unit[]>();
  /** No sign stands between these. */
  #quietFrom = 0;
  #quietTo = -1;
  /** Where it was asked for last, and what ends there, the longest first. */
  #askedFor = -1;
  #endings: readonly Ending[] = [];

  constructor(bytes: Uint8Array, step: 1 | 2) {
    this.#text = { bytes, step, cutShort: false, ranOut: false };
    this.#glance = new EscapeGlance(bytes, step);
  }

  /** Where the longest escape begins that ends at `at`, with all of its backslashes; -1 where there is none. */
  startOf(at: number, accepts: (value: number) => boolean): number {
    if (this.#isQuiet(Math.max(0, at - longestEncodedUnit * this.#text.step), at)) return -1;
    if (at !== this.#askedFor) {
      this.#endings = this.#endingAt(at);
      this.#askedFor = at;
    }
    for (const { start, value } of this.#endings) if (accepts(value)) return start;
    return -1;
  }

  /** Where the longest escape at `at` ends; -1 where there is none. */
  endOf(at: number, accepts: (value: number) => boolean): number {
    const { bytes, step } = this.#text;
    if (!opensEscape(bytes[at])) return -1;
    const most = at + longestEncodedUnit * step;
    let farthest = -1;
    for (const { value, end } of this.#readingsOf(at)) {
      if (end <= most && end > farthest && accepts(value)) farthest = end;
    }
    return farthest;
  }

  #isQuiet(from: number, to: number): boolean {
    if (to < this.#quietFrom || to > this.#quietTo) {
      this.#quietFrom = to;
      this.#quietTo = to;
    }
    while (this.#quietFrom > from) {
      if (opensEscape(this.#text.bytes[this.#quietFrom - 1])) return false;
      this.#quietFrom -= 1;
    }
    return true;
  }

  #endingAt(at: number): readonly Ending[] {
    const { bytes, step } = this.#text;
    const endings: Ending[] = [];
    for (let count = longestEncodedUnit; count > 1; count -= 1) {
      const start = at - count * step;
      if (start < 0 || !opensEscape(bytes[start])) continue;
      for (const { value, end } of this.#readingsOf(start)) if (end === at) endings.push({ start, value });
    }
    return endings;
  }

  #readingsOf(start: number): readonly Unit[] {
    let units = this.#readings.get(start);
    if (units === undefined) {
      units = this.#read(start);
      this.#readings.set(start, units);
    }
    return units;
  }

  #read(start: number): readonly Unit[] {
    const value = this.#glance.look(start);
    // What is beyond ASCII is no digit of hex or base64, and no blank.
    if (value === noReading || (value !== unclear && value > 0x7f)) return none;
    return readEscapedCharacters(this.#text, start);
  }
}
