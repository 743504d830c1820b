/** A number whose digits a double does not keep, mostly a large integer. Behaves as a number; keeps the digits as they were received. */
export class ExactNumber extends Number {
  readonly source: string;

  constructor(source: string) {
    super(source);
    this.source = source;
  }

  /** For JMESPath's `to_string`; all digits where the runtime can write them (Node 21 and newer). */
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

/** Levels of a result; what is deeper is nobody's data. */
const deepest = 1_000;

/**
 * The numbers of one answer. The same large integer is the same object wherever it stands, because JMESPath compares
 * objects that are neither lists nor maps by identity: so `a.id == b.id` and `contains(ids, id)` are exact.
 */
export class AnswerNumbers {
  readonly #exact = new Map<string, ExactNumber>();
  readonly #decimals = new Set<number>();

  /** Whether it matters how a number was written. What is large matters in any case. */
  wants(source: string): boolean {
    return isLarge(Number(source));
  }

  /** The value of a number as it was written. */
  take(source: string): number | ExactNumber {
    const number = Number(source);
    if (!isLarge(number)) return number;
    if (/[.eE]/.test(source)) {
      if (Number.isFinite(number)) this.#decimals.add(number);
      return number;
    }
    return this.takeWritten(source);
  }

  protected takeWritten(source: string): ExactNumber {
    let number = this.#exact.get(source);
    if (number === undefined) {
      number = new ExactNumber(source);
      this.#exact.set(source, number);
    }
    return number;
  }

  /**
   * Whether a result holds a number that was computed beyond what a double can hold, and whose digits would be wrong.
   * Throws a `RangeError` for a result that is nested too deeply to be written out.
   */
  isInexact(result: unknown, depth = 0): boolean {
    if (typeof result === 'number') return isLarge(result) && !this.#decimals.has(result);
    if (result === null || typeof result !== 'object' || result instanceof Number) return false;
    if (depth > deepest) throw new RangeError('too deep');
    const parts: readonly unknown[] = Array.isArray(result) ? result : Object.values(result);
    for (const part of parts) if (this.isInexact(part, depth + 1)) return true;
    return false;
  }
}

/** Numbers of an answer that is passed on: `1.10` and `0.1000000000000000055` stay as they are, whatever a double makes of them. */
export class WrittenNumbers extends AnswerNumbers {
  override wants(source: string): boolean {
    return isLarge(Number(source)) || String(Number(source)) !== source;
  }

  override take(source: string): number | ExactNumber {
    const number = Number(source);
    return isLarge(number) || String(number) !== source ? this.takeWritten(source) : number;
  }
}
