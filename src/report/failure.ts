import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { RunReport } from './results.ts';

/** Everything that a run found: of its calls first, so that a sink that failed afterwards hides no failed call. */
export function findingsOf({
  results,
  diagnostics,
}: Pick<RunReport, 'results' | 'diagnostics'>): readonly ExplainedDiagnostic[] {
  return [...results.flatMap((result) => result.diagnostics), ...diagnostics];
}

/** The failure that decides, `fail-on-error: false` or not: a leak, else the first one. Undefined when there are warnings at most. */
export function decisiveFailure(diagnostics: readonly ExplainedDiagnostic[]): ExplainedDiagnostic | undefined {
  const failures = diagnostics.filter((one) => one.failing === true || one.severity === 'error');
  return failures.find((one) => one.code.startsWith('leak/')) ?? failures[0];
}
