import { isSoftenable } from '../diagnostics/codes.ts';
import type { Diagnostic, ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import { explain } from '../diagnostics/explain.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import type { Explaining } from './explain-findings.ts';
import { sealDiagnostic } from './seal.ts';

/** What `explainFindings` does with findings; apart from it because it brings the catalogue with it. */
export function sealAndExplain(
  found: readonly Diagnostic[],
  facts: RunFacts,
  { redactor, errorsUrl, failOnError }: Explaining,
): readonly ExplainedDiagnostic[] {
  const links = errorsUrl === undefined ? {} : { errorsUrl };
  const explained = found.map((one): ExplainedDiagnostic => {
    const whole = explain(sealDiagnostic(one, redactor), facts, links);
    if (whole.severity !== 'error') return whole;
    return { ...whole, failing: true, severity: !failOnError && isSoftenable(whole.code) ? 'warning' : 'error' };
  });
  return explained.sort((a, b) => Number(b.failing ?? false) - Number(a.failing ?? false));
}
