import { resultLine } from '../report/progress.ts';
import type { TaskResult } from '../report/results.ts';
import type { Engine } from './engine.ts';
import { executeTask } from './execute-task.ts';

/** Runs the tasks of a plan in order; the first failure ends it. */
export async function executePlan(engine: Engine): Promise<readonly TaskResult[]> {
  const results: TaskResult[] = [];
  for (const step of engine.plan.steps) {
    const bound = await step.bind(engine.plan.scope);
    if (!('task' in bound)) throw new Error('A single call has no values to wait for.');
    const result = await executeTask(bound.task, engine);
    results.push(result);
    engine.progress(resultLine(result));
    if (!result.ok || engine.signal.aborted) break;
  }
  return results;
}
