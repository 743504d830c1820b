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
  const outputs = Object.entries(kept.outputs);
  return skippedStep(step, 'done', {
    ok: true,
    task,
    extracted: Object.fromEntries(outputs.map(([name, value]) => [name, show(value)])),
    extractedJson: Object.fromEntries(outputs.map(([name, value]) => [name, stringifyExactly(value)])),
  });
}
