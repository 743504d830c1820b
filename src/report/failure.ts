import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';

/** The failure that decides, `fail-on-error: false` or not; undefined when there are warnings at most. */
export function decisiveFailure(diagnostics: readonly ExplainedDiagnostic[]): ExplainedDiagnostic | undefined {
  return diagnostics.find((one) => one.failing === true || one.severity === 'error');
}
