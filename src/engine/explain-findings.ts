import type { Diagnostic, ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import type { Redactor } from '../leak/port.ts';

export interface Explaining {
  readonly redactor: Redactor;
  readonly errorsUrl?: string;
  /** False: what came back becomes a warning (SPEC §3, `fail-on-error`). */
  readonly failOnError: boolean;
}

/** Redacts findings, adds causes and steps, and sorts failures before warnings. The catalogue is loaded here, when first needed. */
export async function explainFindings(
  found: readonly Diagnostic[],
  facts: RunFacts,
  explaining: Explaining,
): Promise<readonly ExplainedDiagnostic[]> {
  if (found.length === 0) return [];
  const { sealAndExplain } = await import('./seal-and-explain.ts');
  return sealAndExplain(found, facts, explaining);
}
