import { show } from '../expect/evaluate.ts';
import { stringifyExactly } from '../expect/json.ts';
import type { Step, Task } from '../plan/plan.ts';
import type { TaskResult } from '../report/results.ts';
import type { KeptStep, PlanScope } from './scope.ts';
import { skippedStep } from './step-results.ts';

/** A step that an earlier run has done: later ones see what its journal kept. */
export async function restoreStep(step: Step, task: Task, json: string, scope: PlanScope): Promise<TaskResult> {
  const kept = (await scope.read(json)) as KeptStep;
  scope.restore(step, kept);
  return doneEarlier(step, task, kept.outputs);
}

/** The result of a call that an earlier run has made, with what its journal kept. */
export function doneEarlier(step: Step, task: Task, outputs: Readonly<Record<string, unknown>>): TaskResult {
  const values = Object.entries(outputs);
  return skippedStep(step, 'done', {
    ok: true,
    task,
    extracted: Object.fromEntries(values.map(([name, value]) => [name, show(value)])),
    extractedJson: Object.fromEntries(values.map(([name, value]) => [name, stringifyExactly(value)])),
  });
}
