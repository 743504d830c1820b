/**
 * A number that a double does not write as it was written: a large integer, `1.10`, `0.1234567890123456789`, `1e400`.
 * Behaves as a number; keeps its characters.
 */
export class ExactNumber extends Number {
  readonly source: string;

  constructor(source: string) {
    super(source);
    this.source = source;
  }

  /** Not a whole number as JSON writes one, so that a double stands for it in computations. */
  get isDecimal(): boolean {
    return /[.eE]/.test(this.source);
  }

  /** For `JSON.stringify`; all digits where the runtime can write them (Node 21 and newer), see `stringifyExactly`. */
  toJSON(): unknown {
    const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };
    return rawJSON === undefined ? Number(this.source) : rawJSON(this.source);
  }
}

const largestSafe = Number.MAX_SAFE_INTEGER;

/** Whether a double may have lost digits: what is computed from such numbers must not pass for exact. */
export function isLarge(number: number): boolean {
  return !(number <= largestSafe && number >= -largestSafe);
}

/** Whether a double writes a number of JSON in other characters than its author. */
export function isRewritten(source: string): boolean {
  // Most are short integers; the longest that is always safe has 15 digits.
  if (/^-?[1-9]\d{0,14}$|^0$/.test(source)) return false;
  const number = Number(source);
  return isLarge(number) || String(number) !== source;
}

/** Why a function gives no number. */
export const inexact = 'the number is too large to be computed exactly';

/** Levels of a result; what is deeper is nobody's data. */
const deepest = 1_000;

/**
 * Whether a result holds a number that was computed beyond what a double can hold, and whose digits would be wrong.
 * Throws a `RangeError` for a result that is nested too deeply to be written out.
 */
export function isInexact(result: unknown, depth = 0): boolean {
  if (typeof result === 'number') return isLarge(result);
  if (result === null || typeof result !== 'object' || result instanceof Number) return false;
  if (depth > deepest) throw new RangeError('too deep');
  const parts: readonly unknown[] = Array.isArray(result) ? result : Object.values(result);
  for (const part of parts) if (isInexact(part, depth + 1)) return true;
  return false;
}

/** The value of a number as it was written. What two of them mean beside each other is for `compare.ts` to say. */
export function numberOf(source: string): number | ExactNumber {
  return isRewritten(source) ? new ExactNumber(source) : Number(source);
}
