import { exitStatusOf } from '../../diagnostics/codes.ts';
import type { Diagnostic, ExplainedDiagnostic } from '../../diagnostics/diagnostic.ts';

/** What one check found: one line, and what to do where there is something to do. */
export interface Finding {
  readonly mark: 'pass' | 'warning' | 'failure';
  /** Begins with what was checked: `DNS: …`. */
  readonly text: string;
  /** Lines below it: evidence, then what to do. */
  readonly notes: readonly string[];
  /** Of a failure: the exit status that a call would have ended with. */
  readonly exitStatus: number;
}

export function pass(text: string, ...notes: string[]): Finding {
  return { mark: 'pass', text, notes, exitStatus: 0 };
}

export function warn(text: string, ...notes: string[]): Finding {
  return { mark: 'warning', text, notes, exitStatus: 0 };
}

export function fail(text: string, exitStatus: number, ...notes: string[]): Finding {
  return { mark: 'failure', text, notes, exitStatus };
}

/** A diagnostic as a finding; with its first steps where it was explained. */
export function findingOf(topic: string, found: Diagnostic | ExplainedDiagnostic): Finding {
  const steps = 'steps' in found ? found.steps.slice(0, 3) : [];
  const notes = [
    ...found.evidence,
    ...(found.suggestion === undefined ? [] : [found.suggestion]),
    ...steps.map((step) => `→ ${step}`),
    `more: kimp360 explain ${found.code}`,
  ];
  const text = `${topic}: ${found.message}`;
  return found.severity === 'error' ? fail(text, exitStatusOf(found.code), ...notes) : warn(text, ...notes);
}
