import type { ExplainedDiagnostic } from './diagnostic.ts';

/** A diagnostic cut into the parts that every renderer shows, in reading order. Empty lists are left out by renderers. */
export interface Sections {
  /** `error[auth/rejected]: The API answered 401 …`, in two pieces. */
  readonly label: string;
  readonly message: string;
  /** The one thing to type, where that is all there is to do. */
  readonly fix?: string;
  readonly evidence: readonly string[];
  readonly causes: readonly string[];
  /** The suggestion first, when there are steps after it. */
  readonly steps: readonly string[];
  readonly page: string;
}

/** The parts of a diagnostic, each said once. */
export function sectionsOf(d: ExplainedDiagnostic): Sections {
  const onlyFix = d.suggestion !== undefined && d.steps.length === 0;
  const steps = d.suggestion === undefined || onlyFix ? d.steps : [d.suggestion, ...d.steps];
  return {
    label: `${d.severity}[${d.code}]`,
    message: d.message,
    ...(onlyFix && d.suggestion !== undefined ? { fix: d.suggestion } : {}),
    evidence: d.evidence.filter((line) => line !== d.message),
    causes: d.causes,
    steps: [...new Set(steps)],
    page: d.page,
  };
}

/** The heading over causes: one cause is an answer, several are candidates. */
export function causesHeading(causes: readonly string[]): string {
  return causes.length === 1 ? 'Why' : 'Likely causes, likeliest first';
}
