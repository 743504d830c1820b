import { catalogue } from '../../src/diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { rank } from '../../src/diagnostics/explain.ts';
import type { RunFacts } from '../../src/diagnostics/facts.ts';
import { weigh } from '../../src/diagnostics/rules/index.ts';

/** The ids of the causes that a reader of this failure is shown, likeliest first, with blanks between them. */
export function ranked(found: Diagnostic, facts: RunFacts): string {
  return rank(catalogue[found.code].remedies, weigh(found, facts))
    .map(({ id }) => id)
    .join(' ');
}
