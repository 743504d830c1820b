import { controlOf, digitValue, isAlphanumeric, longestUnit, opensEscape } from './escapes.ts';
import { htmlNames, longestHtmlName } from './html-names.ts';

/** No reading: the sign stands for itself. */
export const noReading = -1;
/** Several readings, or one that only a closer look can tell. */
export const unclear = -2;
/** As characters are told: none of this width stands there; the bytes end before it. */
const noCharacter = -1;
const past = -2;

const percent = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
const greatestCodePoint = 0x10ffff;
/** As deep as `readEscapedCharacters` goes, or deeper: a glance may see too much, never too little. */
const depths = 3;
/** More digits than a reading can have. */
const mostDigits = longestUnit;

/**
 * Tells of most escapes at a glance which character they stand for. `readEscapedCharacters` tells all readings of all
 * escapes, and makes objects for them; a search that would drop nearly all of these asks here first.
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
    this.end = -1;
    return this.#opensNothing(at) ? noReading : this.#look(at, depths);
  }

  /** A run of `%` and `&` that is longer than escapes are deep: none of them is a digit or a name. */
  #opensNothing(at: number): boolean {
    for (let place = at + depths * this.#step; place >= at; place -= this.#step) {
      const byte = this.#bytes[place];
      if (byte !== percent && byte !== ampersand) return false;
    }
    const byte = this.#bytes[at + (depths + 1) * this.#step];
    return byte === percent || byte === ampersand;
  }

  #look(at: number, depth: number): number {
    this.end = -1;
    return this.#after(this.#bytes[at] as number, at + this.#step, depth, depths);
  }

  #character(at: number): number {
    if (at >= this.#bytes.length) return past;
    return this.#step === 1 || this.#bytes[at - 1] === 0 ? (this.#bytes[at] as number) : noCharacter;
  }

  /** What a sign that opens escapes stands for with what follows it; the sign may itself be the end of an escape. */
  #after(sign: number, at: number, depth: number, nestings: number): number {
    const next = this.#character(at);
    if (next < 0) return next === past ? unclear : noReading;
    if (sign === backslash) return this.#afterBackslash(next, at, depth, nestings);
    if (sign === ampersand) return this.#afterAmpersand(next, at, depth, nestings);
    return next === 0x75 ? this.#hex(at + this.#step, 4, depth, nestings) : this.#hex(at, 2, depth, nestings);
  }

  /** What was read, or what it stands for in turn if it opens an escape. */
  #settle(value: number, end: number, depth: number, nestings: number): number {
    if (opensEscape(value)) return nestings > 0 ? this.#after(value, end, depth, nestings - 1) : noReading;
    this.end = end;
    return value;
  }

  /** A sign that opens escapes where a digit or the like should be: is it one, written as an escape? */
  #instead(at: number, depth: number): number {
    return depth > 0 && this.#look(at, depth - 1) !== noReading ? unclear : noReading;
  }

  #hex(from: number, count: number, depth: number, nestings: number): number {
    let value = 0;
    let at = from;
    for (let place = 0; place < count; place += 1, at += this.#step) {
      const next = this.#character(at);
      if (next === past) return unclear;
      const digit = digitValue(next, 16);
      if (digit < 0) return opensEscape(next) ? this.#instead(at, depth) : noReading;
      value = value * 16 + digit;
    }
    return value > greatestCodePoint ? noReading : this.#settle(value, at, depth, nestings);
  }

  #afterBackslash(next: number, at: number, depth: number, nestings: number): number {
    const end = at + this.#step;
    if (opensEscape(next)) return this.#afterEscapedSign(next, at, depth, nestings);
    if (!isAlphanumeric(next)) return this.#settle(next, end, depth, nestings);
    if (next === 0x75) return this.#character(end) === 0x7b ? unclear : this.#hex(end, 4, depth, nestings);
    if (next === 0x78) return this.#hex(end, 2, depth, nestings);
    if (next === 0x55) return this.#hex(end, 8, depth, nestings);
    if (next >= 0x30 && next <= 0x37) return unclear;
    const control = controlOf(next);
    return control === undefined ? noReading : this.#settle(control, end, depth, nestings);
  }

  /** `\\` and the like: the sign itself, which may open an escape in turn, or what it stands for with what follows. */
  #afterEscapedSign(sign: number, at: number, depth: number, nestings: number): number {
    const inner = depth > 0 ? this.#look(at, depth - 1) : noReading;
    if (inner === unclear || isAlphanumeric(inner)) return unclear;
    this.end = -1;
    const nested = nestings > 0 ? this.#after(sign, at + this.#step, depth, nestings - 1) : noReading;
    if (inner === noReading || inner === nested) return nested;
    this.end = -1;
    return nested === noReading ? inner : unclear;
  }

  #afterAmpersand(next: number, at: number, depth: number, nestings: number): number {
    if (next === 0x23) return this.#afterHash(at + this.#step, depth);
    if (isAlphanumeric(next)) return this.#name(at, depth, nestings);
    return opensEscape(next) ? this.#instead(at, depth) : noReading;
  }

  #afterHash(from: number, depth: number): number {
    const isHex = (this.#character(from) | 0x20) === 0x78;
    const radix = isHex ? 16 : 10;
    let value = 0;
    let at = isHex ? from + this.#step : from;
    for (let count = 0; ; count += 1, at += this.#step) {
      const next = this.#character(at);
      if (next === past) return unclear;
      const digit = digitValue(next, radix);
      if (digit < 0) {
        if (opensEscape(next) && this.#instead(at, depth) === unclear) return unclear;
        // The semicolon may belong to it or not.
        this.end = -1;
        return count === 0 ? noReading : opensEscape(value) ? unclear : value;
      }
      value = value * radix + digit;
      if (value > greatestCodePoint || count >= mostDigits) return noReading;
    }
  }

  #name(from: number, depth: number, nestings: number): number {
    let name = '';
    for (let at = from; name.length <= longestHtmlName; at += this.#step) {
      const next = this.#character(at);
      if (next === past) return unclear;
      if (isAlphanumeric(next)) {
        name += String.fromCharCode(next);
        continue;
      }
      if (opensEscape(next)) return this.#instead(at, depth);
      const value = next === 0x3b ? htmlNames().get(name) : undefined;
      return value === undefined ? noReading : this.#settle(value, at + this.#step, depth, nestings);
    }
    return noReading;
  }
}
