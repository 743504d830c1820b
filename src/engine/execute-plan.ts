import type { Plan, Step } from '../plan/plan.ts';
import { resultLine } from '../report/progress.ts';
import type { TaskResult } from '../report/results.ts';
import type { Engine } from './engine.ts';
import { executeTask } from './execute-task.ts';

/** Runs a plan. What a single call does not need is loaded with the first step that does. Throws `DiagnosticError` for rows at fault, before anything is sent. */
export async function executePlan(engine: Engine): Promise<readonly TaskResult[]> {
  const [step, ...others] = engine.plan.steps;
  if (others.length > 0 || !isPlainCall(step, engine.plan)) {
    const { executeSteps } = await import('./execute-steps.ts');
    return executeSteps(engine);
  }
  const bound = await step.bind(engine.plan.scope);
  if (!('task' in bound)) throw new Error('A single call has no values to wait for.');
  const result = await executeTask(bound.task, engine);
  engine.progress(resultLine(result));
  return [result];
}

/** A call that came from inputs, with nothing before, around or after it. */
function isPlainCall(step: Step, { dryRun, journal }: Plan): boolean {
  const { place, condition, rows, always, continueOnError } = step;
  const asked = place ?? condition ?? rows ?? journal;
  return asked === undefined && !always && !continueOnError && dryRun !== true;
}
