import type { Diagnostic } from '../diagnostic.ts';

/** What the evidence of a run says about the causes of one diagnostic. */
export interface Weighing {
  /** The higher, the likelier; a cause that is not listed has 0. */
  readonly weights: ReadonlyMap<string, number>;
  /** Causes that the run disproves. */
  readonly excluded: ReadonlySet<string>;
  /** Sharper words for a cause, from what was seen. */
  readonly sentences: ReadonlyMap<string, string>;
  /** Lines that the diagnostic itself does not have yet. */
  readonly evidence: readonly string[];
}

/** Collects a {@link Weighing}, one observation after the other. */
export class Scales implements Weighing {
  readonly weights = new Map<string, number>();
  readonly excluded = new Set<string>();
  readonly sentences = new Map<string, string>();
  readonly evidence: string[] = [];

  /** An observation that speaks for a cause; several add up. */
  favour(weight: number, ...causes: string[]): this {
    for (const cause of causes) this.weights.set(cause, (this.weights.get(cause) ?? 0) + weight);
    return this;
  }

  /** An observation that disproves causes. */
  exclude(...causes: string[]): this {
    for (const cause of causes) this.excluded.add(cause);
    return this;
  }

  /** Replaces the catalogue's sentence for a cause. */
  say(cause: string, sentence: string): this {
    this.sentences.set(cause, sentence);
    return this;
  }

  see(...lines: string[]): this {
    this.evidence.push(...lines);
    return this;
  }
}

/** How much an observation speaks for a cause. */
export const slight = 1;
export const strong = 4;
/** Outweighs everything that is merely likely. */
export const decisive = 16;

/** All that a diagnostic says by itself, for rules that look for a code in it. */
export function textOf(found: Diagnostic): string {
  return [found.message, ...found.evidence].join('\n');
}
