import type { Step } from '../plan/plan.ts';

/** Who makes a call: a task, or one of its rows. */
export interface Caller {
  readonly step: Step;
  /** From 1. */
  readonly row?: number;
}

export function nameOfCaller({ step, row }: Caller): string {
  return row === undefined ? `\`${step.name}\`` : `row ${row} of \`${step.name}\``;
}
