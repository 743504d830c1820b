/** What one evaluation may look at and make: many times what the largest answer holds that is kept unless more is allowed. */
const most = 20_000_000;

/** Of a larger answer, so many times what it holds. */
const ofAnswer = 4;

/** Characters that cost as much as a value. */
const charactersOfPart = 4;

/** What is made is written out, redacted and copied afterwards. */
const ofResult = 2;

/** So many parts are counted before it is noted what was counted: values that stand in each other over and over are few. */
const countedPlainly = 500_000;

/** Deeper values are refused where they are read. */
const deepest = 1_000;

/** Why an evaluation was given up: a fault of the expression, and not of the answer. */
export class TooMuchWork extends Error {}

/**
 * Counts what an evaluation looks at and makes, in values and characters. A few characters that name a value twice, over and
 * over, make a result that no process ends writing out, and no signal is heard meanwhile.
 */
export class Work {
  /** What is evaluated over, until its size had to be known. */
  #answer: { readonly value: unknown } | undefined;
  #left = most;
  readonly #sizes = new Map<object, number>();

  constructor(answer: unknown) {
    this.#answer = { value: answer };
  }

  /** Throws an error for whoever wrote the expression. */
  spend(parts: number): void {
    this.#left -= parts;
    if (this.#left < 0) this.#extend();
  }

  /** For a value that is looked at as a whole: a part that stands in it twice counts twice. */
  spendOn(value: unknown): void {
    if (value === null || typeof value === 'number' || typeof value === 'boolean') this.#left -= 1;
    else this.spend(this.#sizeOf(value));
  }

  spendOnResult(value: unknown): void {
    this.spend(ofResult * this.#sizeOf(value));
  }

  /** A text made of so many characters. */
  spendOnText(length: number): void {
    this.spend(length / charactersOfPart);
  }

  #extend(): void {
    if (this.#answer !== undefined) {
      this.#left += Math.max(0, ofAnswer * this.#sizeOf(this.#answer.value) - most);
      this.#answer = undefined;
    }
    if (this.#left < 0) throw new TooMuchWork(`it makes more than ${most / 1e6} million values`);
  }

  #sizeOf(value: unknown): number {
    const size = sizeOf(value, 0, countedPlainly);
    return size <= countedPlainly ? size : sizeOf(value, 0, Number.POSITIVE_INFINITY, this.#sizes);
  }
}

/**
 * About how many parts a value has, itself included. Counting ends beyond `enough`.
 *
 * @param known sizes of what was counted before, which is not counted again
 */
function sizeOf(value: unknown, depth: number, enough: number, known?: Map<object, number>): number {
  if (typeof value === 'string') return 1 + value.length / charactersOfPart;
  if (value === null || typeof value !== 'object' || value instanceof Number || depth > deepest) return 1;
  const before = known?.get(value);
  if (before !== undefined) return before;
  let size = 1;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && size <= enough; at += 1) {
      size += sizeOf(value[at], depth + 1, enough - size, known);
    }
  } else {
    const map = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(map)) {
      size += name.length / charactersOfPart + sizeOf(map[name], depth + 1, enough - size, known);
      if (size > enough) break;
    }
  }
  known?.set(value, size);
  return size;
}
