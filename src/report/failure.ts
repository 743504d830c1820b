import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { RunReport, TaskResult } from './results.ts';

/** Characters of the value that an expectation got, beside others on a line. */
const longestValue = 200;

/** Everything that a run found: of its calls first, so that a sink that failed afterwards hides no failed call. */
export function findingsOf({
  results,
  diagnostics,
}: Pick<RunReport, 'results' | 'diagnostics'>): readonly ExplainedDiagnostic[] {
  return [...results.flatMap(countedFindings), ...diagnostics];
}

/** What a call found, as it counts for the run: of a tolerated failure only warnings are left. */
export function countedFindings({ tolerated, diagnostics }: TaskResult): readonly ExplainedDiagnostic[] {
  if (tolerated !== true) return diagnostics;
  return diagnostics.map((one) => (one.failing === true ? { ...one, failing: false, severity: 'warning' } : one));
}

/**
 * The failure that decides, `fail-on-error: false` or not; undefined when there are warnings at most. A leak wins, as in the
 * exit status (SPEC §5), and what fails the step comes before what `fail-on-error: false` made a warning of.
 */
export function decisiveFailure(diagnostics: readonly ExplainedDiagnostic[]): ExplainedDiagnostic | undefined {
  const errors = diagnostics.filter((one) => one.severity === 'error');
  return (
    errors.find((one) => one.code.startsWith('leak/')) ?? errors[0] ?? diagnostics.find((one) => one.failing === true)
  );
}

/** The codes that a report names: words of ours, whatever else is spelt like them. */
export function codesOf(report: Pick<RunReport, 'results' | 'diagnostics'>): ReadonlySet<string> {
  return new Set(findingsOf(report).map((one) => one.code));
}

/** What to tell of a failure in half a line: the message of one with an answer repeats its status, what the API says of it does not. */
export function gist({ code, evidence, message }: ExplainedDiagnostic, { response }: TaskResult): string {
  const [first, got, compared] = response === undefined ? [] : evidence;
  if (first === undefined) return message;
  if (code !== 'expect/failed' || got === undefined) return first;
  // The expression stands in the file; what came instead, no one knows yet.
  const value = compared === undefined || compared.startsWith('response: ') ? got : compared;
  return value.startsWith('response: ') ? first : `${first}; ${cut(value)}`;
}

function cut(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}
