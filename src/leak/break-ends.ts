import { type EscapeGlance, noReading, unclear } from './escape-glance.ts';
import { opensEscape } from './escapes.ts';
import { isSpace, longestBreak } from './line-breaks.ts';

/** More than a line break can span. */
export const tooLong = -3;

/**
 * Tells what stands behind line breaks of any spelling. It is asked from left to right, and goes over each character once:
 * thousands of escaped line ends in a row are as many breaks that go on to the same place.
 */
export class BreakEnds {
  readonly #bytes: Uint8Array;
  readonly #step: 1 | 2;
  readonly #glance: EscapeGlance;
  /** Where the characters begin that were gone over in a row, up to `#far`. */
  readonly #visited = new Set<number>();
  #far = -1;
  /** What stands at `#far` when it is no white space. */
  #behind: number | undefined;

  constructor(bytes: Uint8Array, step: 1 | 2, glance: EscapeGlance) {
    this.#bytes = bytes;
    this.#step = step;
    this.#glance = glance;
  }

  /**
   * The first character at `from` or later that is no white space, of the text or of an escape; `noReading` where the escape
   * stands for none, `unclear` where only a closer look or more text can tell, {@link tooLong}.
   */
  characterBehind(from: number): number {
    if (!this.#visited.has(from)) {
      this.#visited.clear();
      this.#visited.add(from);
      this.#far = from;
      this.#behind = undefined;
    }
    const most = from + longestBreak * this.#step;
    while (this.#behind === undefined && this.#far <= most) this.#goOn();
    return this.#far > most ? tooLong : (this.#behind ?? noReading);
  }

  #goOn(): void {
    const byte = this.#bytes[this.#far];
    const isSign = opensEscape(byte);
    const value = byte === undefined ? unclear : isSign ? this.#glance.look(this.#far) : byte;
    const end = isSign ? this.#glance.end : this.#far + this.#step;
    if (!isSpace(value)) this.#behind = value;
    // The semicolon may be part of it or not.
    else if (end < 0) this.#behind = unclear;
    else {
      this.#far = end;
      this.#visited.add(end);
    }
  }
}
