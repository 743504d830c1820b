/** What one evaluation may look at and make: many times what the largest answer holds. */
const most = 20_000_000;

/** Deeper values are refused where they are read. */
const deepest = 1_000;

/**
 * Counts what an evaluation looks at and makes. A few characters that name a value twice, over and over, make a result that
 * no process ends writing out, and no signal is heard meanwhile.
 */
export class Work {
  #left = most;

  /** Throws an error for whoever wrote the expression. */
  spend(parts: number): void {
    this.#left -= parts;
    if (this.#left < 0) throw new Error(`it makes more than ${most / 1e6} million values`);
  }

  /** For a value that is looked at as a whole: a part that stands in it twice counts twice. */
  spendOn(value: unknown): void {
    this.spend(partsOf(value, this.#left, 0));
  }
}

/** About how many parts a value has, lists and maps counted twice; what is beyond `enough` is not counted. */
function partsOf(value: unknown, enough: number, depth: number): number {
  if (value === null || typeof value !== 'object' || value instanceof Number || depth > deepest) return 1;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = 1 + parts.length;
  for (let at = 0; at < parts.length && count <= enough; at += 1) {
    const part = parts[at];
    if (part !== null && typeof part === 'object') count += partsOf(part, enough - count, depth + 1);
  }
  return count;
}
