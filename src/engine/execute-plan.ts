import type { Plan, Step, Task } from '../plan/plan.ts';
import { resultLine } from '../report/progress.ts';
import type { TaskResult } from '../report/results.ts';
import type { Engine } from './engine.ts';
import { executeTask } from './execute-task.ts';

/** Runs a plan. What a single call does not need is loaded with the first step that does. Throws `DiagnosticError` for rows at fault, before anything is sent. */
export async function executePlan(engine: Engine): Promise<readonly TaskResult[]> {
  const [step, ...others] = engine.plan.steps;
  if (step === undefined) return [];
  if (others.length > 0 || !isPlainCall(step, engine.plan)) {
    const { executeSteps } = await import('./execute-steps.ts');
    const { withEquipment } = await import('./equip-plan.ts');
    return withEquipment(engine, executeSteps);
  }
  const bound = await step.bind(engine.plan.scope);
  if (!('task' in bound)) throw new Error('A single call has no values to wait for.');
  const result = await executeTask(bound.task, await pacedFor(bound.task, engine));
  engine.progress(resultLine(result));
  return [result];
}

/** Most single calls cannot make more requests than `max-rate` allows at once, and load nothing for it. */
async function pacedFor(task: Task, engine: Engine): Promise<Engine> {
  const { maxRate, shard } = engine.plan;
  if (maxRate === undefined) return engine;
  // Each attempt can be redirected five times.
  const mostRequests = (task.retries + 1) * 6;
  const bounded = task.polling === undefined && task.pagination === undefined && shard === undefined;
  if (bounded && mostRequests <= maxRate.count) return engine;
  const { withPace } = await import('./equip-plan.ts');
  return withPace(engine);
}

/** A call that came from inputs, with nothing before, around or after it. */
function isPlainCall(step: Step, { dryRun, journal }: Plan): boolean {
  const { place, condition, rows, always, continueOnError } = step;
  const asked = place ?? condition ?? rows ?? journal;
  return asked === undefined && !always && !continueOnError && dryRun !== true;
}
