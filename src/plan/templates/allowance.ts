const mebibyte = 2 ** 20;

/** What one value may grow to: as much as a response is kept in memory. */
const ofOneValue = 10 * mebibyte;

/** What all templates may give that are filled as the file is read. */
const ofReading = 64 * mebibyte;

/** Levels of a value: each variable may put another one around the last. */
const deepest = 1_000;

/** How much templates may still give, in characters: a value that holds another twice, forty times over, would fill any memory. */
export class Allowance {
  readonly most: number;
  #left: number;

  readonly #ofEach: number;

  /** @param ofEach what every part of a value costs beside its text: nodes with places take more room than characters */
  private constructor(most: number, ofEach: number) {
    this.most = most;
    this.#left = most;
    this.#ofEach = ofEach;
  }

  static ofOneValue(): Allowance {
    return new Allowance(ofOneValue, 2);
  }

  static ofReading(): Allowance {
    return new Allowance(ofReading, 64);
  }

  /** Whether there was room for a value as text or JSON. Throws a `RangeError` for one that is nested too deeply. */
  take(value: unknown): boolean {
    this.#left -= costOf(value, this.#left, this.#ofEach, 0);
    return this.#left >= 0;
  }
}

/** Roughly the length of a value as JSON; what is beyond `enough` is not counted. */
function costOf(value: unknown, enough: number, ofEach: number, depth: number): number {
  if (typeof value === 'string') return value.length + ofEach;
  if (value === null || typeof value !== 'object' || value instanceof Number) return ofEach;
  if (depth > deepest) throw new RangeError('The value is nested too deeply.');
  let cost = ofEach;
  for (const [name, part] of Object.entries(value)) {
    if (!Array.isArray(value)) cost += name.length + ofEach;
    cost += costOf(part, enough - cost, ofEach, depth + 1);
    if (cost > enough) break;
  }
  return cost;
}
