import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.ts';
import type { Step } from '../plan/plan.ts';
import type { Engine } from './engine.ts';
import { findNoted } from './find-noted.ts';
import { judgeCondition } from './judge-condition.ts';
import { restoreStep } from './restore-step.ts';
import { PlanScope } from './scope.ts';

/**
 * Looks for the files that tasks saved which a journal says are done. Throws `DiagnosticError` with all that are gone and
 * cannot be fetched again: better before the first call than between two. Rows are looked at when their turn comes.
 */
export async function checkSaved(engine: Engine): Promise<void> {
  const scope = new PlanScope(engine.plan);
  const faults: Diagnostic[] = [];
  for (const step of engine.plan.steps) {
    if (step.rows !== undefined || step.always) continue;
    try {
      await takeIfDone(step, scope, engine);
    } catch (error) {
      // What else goes wrong here goes wrong again in the task's turn, and is told there.
      if (error instanceof DiagnosticError) faults.push(...error.diagnostics);
    }
  }
  const [first, ...others] = faults;
  if (first !== undefined) throw new DiagnosticError(first, ...others);
}

/** What cannot be bound yet waits for a task that will run, and so runs itself. */
async function takeIfDone(step: Step, scope: PlanScope, engine: Engine): Promise<void> {
  if (step.condition !== undefined && (await judgeCondition(step.condition, scope, engine.redactor)) !== undefined) {
    return;
  }
  const bound = await step.bind(scope.open());
  if (!('task' in bound)) return;
  for (const secret of bound.hide ?? []) engine.hide(secret);
  const noted = await findNoted(step, bound.task, scope, engine);
  if (noted?.done !== undefined) await restoreStep(step, bound.task, noted.done, scope);
}
