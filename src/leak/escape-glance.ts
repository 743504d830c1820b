import { controlOf, digitValue, isAlphanumeric, longestOpening, longestUnit, opensEscape } from './escapes.ts';
import { htmlNames, longestHtmlName } from './html-names.ts';

/** No reading: the sign stands for itself. */
export const noReading = -1;
/** Several readings, or one that only a closer look can tell. */
export const unclear = -2;
/** As characters are told: none of this width stands there. */
const noCharacter = -1;

const ampersand = 0x26;
const backslash = 0x5c;
const greatestCodePoint = 0x10ffff;
const braceOpen = 0x7b;
const braceClose = 0x7d;
/** What escapes are made of beside signs, digits and letters: `#;{}`. */
const marks = [0x23, 0x3b, braceOpen, braceClose];

/**
 * Tells of most escapes at a glance which character they stand for. `readEscapedCharacters` tells all readings of all
 * escapes, and makes objects for them; a search that would drop nearly all of these asks here first. A glance may see too
 * much, never too little: `left` is how many more signs may open escapes in one another, and no reading has more of them.
 */
export class EscapeGlance {
  /** Where the character behind the one that was told last begins; -1 where that is not certain. */
  end = -1;
  readonly #bytes: Uint8Array;
  readonly #step: 1 | 2;

  constructor(bytes: Uint8Array, step: 1 | 2) {
    this.#bytes = bytes;
    this.#step = step;
  }

  /**
   * The only character but a sign that opens escapes that the escape at `at` can stand for; {@link noReading} where it can
   * stand for none but signs.
   */
  look(at: number): number {
    const value = this.#after(this.#bytes[at] as number, at + this.#step, longestOpening);
    if (value < 0) this.end = -1;
    return value;
  }

  #character(at: number): number {
    return this.#step === 1 || this.#bytes[at - 1] === 0 ? (this.#bytes[at] ?? noCharacter) : noCharacter;
  }

  /** What a sign that opens escapes stands for with what follows it; the sign may itself be the end of an escape. */
  #after(sign: number, at: number, left: number): number {
    const next = this.#character(at);
    if (left === 0 || next === noCharacter) return noReading;
    if (sign === backslash) return this.#afterBackslash(next, at, left);
    if (sign === ampersand) return this.#afterAmpersand(next, at, left);
    return next === 0x75 ? this.#hex(at + this.#step, 4, left) : this.#hex(at, 2, left);
  }

  /** What was read, or what it stands for in turn if it opens an escape. */
  #settle(value: number, end: number, left: number): number {
    if (opensEscape(value)) return this.#after(value, end, left - 1);
    this.end = end;
    return value;
  }

  /** A sign that opens escapes where a digit or the like should be: is it one, written as an escape a level below? */
  #instead(sign: number, at: number, left: number): number {
    if (!opensEscape(sign)) return noReading;
    const value = this.#after(sign, at + this.#step, left >> 1);
    return value === unclear || isAlphanumeric(value) || marks.includes(value) ? unclear : noReading;
  }

  #hex(from: number, count: number, left: number): number {
    let value = 0;
    let at = from;
    for (let place = 0; place < count; place += 1, at += this.#step) {
      const next = this.#character(at);
      const digit = digitValue(next, 16);
      if (digit < 0) return this.#instead(next, at, left);
      value = value * 16 + digit;
    }
    return value > greatestCodePoint ? noReading : this.#settle(value, at, left);
  }

  #afterBackslash(next: number, at: number, left: number): number {
    const end = at + this.#step;
    // What is behind it is a sign that opens an escape in turn: as its end, or as an escape that this one is followed by.
    if (opensEscape(next)) {
      const value = this.#after(next, end, left - 1);
      return isAlphanumeric(value) ? unclear : value;
    }
    if (!isAlphanumeric(next)) return this.#settle(next, end, left);
    if (next === 0x75)
      return this.#character(end) === braceOpen ? this.#braces(end + this.#step, left) : this.#hex(end, 4, left);
    if (next === 0x78) return this.#hex(end, 2, left);
    if (next === 0x55) return this.#hex(end, 8, left);
    // One digit to three.
    if (next <= 0x37) return unclear;
    const control = controlOf(next);
    return control === undefined ? noReading : this.#settle(control, end, left);
  }

  #braces(first: number, left: number): number {
    let value = 0;
    for (let at = first; ; at += this.#step) {
      const next = this.#character(at);
      if (next === braceClose) return at === first ? noReading : this.#settle(value, at + this.#step, left);
      const digit = digitValue(next, 16);
      if (digit < 0) return this.#instead(next, at, left);
      value = value * 16 + digit;
      if (value > greatestCodePoint || at - first > longestUnit * this.#step) return noReading;
    }
  }

  #afterAmpersand(next: number, at: number, left: number): number {
    if (next === 0x23) return this.#afterHash(at + this.#step, left);
    return isAlphanumeric(next) ? this.#name(at, left) : this.#instead(next, at, left);
  }

  #afterHash(from: number, left: number): number {
    const isHex = (this.#character(from) | 0x20) === 0x78;
    const radix = isHex ? 16 : 10;
    const first = isHex ? from + this.#step : from;
    let value = 0;
    for (let at = first; ; at += this.#step) {
      const next = this.#character(at);
      const digit = digitValue(next, radix);
      if (digit < 0) {
        if (this.#instead(next, at, left) === unclear) return unclear;
        if (at === first) return noReading;
        return opensEscape(value) ? this.#opened(value, next, at, left) : this.#number(value);
      }
      value = value * radix + digit;
      // More zeros than a reading can have.
      if (value > greatestCodePoint || at - first > longestUnit * this.#step) return noReading;
    }
  }

  /** The semicolon may belong to it or not. */
  #number(value: number): number {
    this.end = -1;
    return value;
  }

  /** What a sign told by its number stands for, which may end with the semicolon or before it. */
  #opened(sign: number, next: number, at: number, left: number): number {
    const before = this.#after(sign, at, left - 1);
    if (next !== 0x3b || before === unclear) return before;
    const { end } = this;
    const behind = this.#after(sign, at + this.#step, left - 1);
    if (behind === noReading) {
      this.end = end;
      return before;
    }
    if (before === noReading || behind === unclear) return behind;
    if (before !== behind) return unclear;
    if (this.end !== end) this.end = -1;
    return behind;
  }

  #name(from: number, left: number): number {
    let name = '';
    for (let at = from; name.length <= longestHtmlName; at += this.#step) {
      const next = this.#character(at);
      if (isAlphanumeric(next)) {
        name += String.fromCharCode(next);
        continue;
      }
      if (next !== 0x3b) return this.#instead(next, at, left);
      const value = htmlNames().get(name);
      return value === undefined ? noReading : this.#settle(value, at + this.#step, left);
    }
    return noReading;
  }
}
