import { isSoftenable } from '../diagnostics/codes.ts';
import type { Diagnostic, ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import type { Redactor } from '../leak/port.ts';
import { sealDiagnostic } from './seal.ts';

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
  { redactor, errorsUrl, failOnError }: Explaining,
): Promise<readonly ExplainedDiagnostic[]> {
  if (found.length === 0) return [];
  const { explain } = await import('../diagnostics/explain.ts');
  const links = errorsUrl === undefined ? {} : { errorsUrl };
  const explained = found.map((one): ExplainedDiagnostic => {
    const whole = explain(sealDiagnostic(one, redactor), facts, links);
    if (whole.severity !== 'error') return whole;
    return { ...whole, failing: true, severity: !failOnError && isSoftenable(whole.code) ? 'warning' : 'error' };
  });
  return explained.sort((a, b) => Number(b.failing ?? false) - Number(a.failing ?? false));
}
