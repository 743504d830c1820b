import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { evaluate, isTruthy } from '../expect/evaluate.ts';
import type { Plan, Step, Task } from '../plan/plan.ts';
import type { SkipReason, TaskResult } from '../report/results.ts';
import type { Engine } from './engine.ts';
import { createGrace } from './grace.ts';
import { describeRequest, doneEarlier, executeNoted, lookUp, type Noted, noteKey } from './notebook.ts';
import { checkRowSources, type RowCounts } from './rows/check-sources.ts';
import { type KeptStep, PlanScope } from './scope.ts';
import {
  faultsOf,
  faultyStep,
  isRejected,
  missingValues,
  placed,
  skippedStep,
  withoutContent,
} from './step-results.ts';

/**
 * Runs the tasks of a plan in order. A failure ends it, but for `always` tasks; a rejected key ends it at once. Throws
 * `DiagnosticError` for rows at fault, before anything is sent; nothing else makes it reject.
 */
export async function executeSteps(engine: Engine): Promise<readonly TaskResult[]> {
  const { plan, signal, platform, observer } = engine;
  const counts = await checkRowSources(plan.steps, platform.files);
  const scope = new PlanScope(plan);
  if (plan.dryRun === true) {
    const { showPlan } = await import('./dry-run.ts');
    return showPlan(engine, scope, counts);
  }
  const grace = createGrace(signal, platform.clock);
  const results: TaskResult[] = [];
  let over: SkipReason | undefined;
  for (const [index, step] of plan.steps.entries()) {
    if (signal.aborted) over ??= 'cancelled';
    let result: TaskResult;
    if (over !== undefined && (over === 'rejected' || !step.always)) {
      result = await leaveOut(step, over, results, engine);
    } else if (step.always && grace.isOver()) {
      result = await tooLate(step, engine);
    } else {
      observer?.begins(step, index + 1, plan.steps.length);
      const waiting = plan.steps.slice(index + 1).filter(({ always }) => always).length;
      const turn = step.always ? grace.begin(waiting) : undefined;
      result = await runStep(step, scope, counts, turn === undefined ? engine : { ...engine, signal: turn.signal });
      turn?.clear();
      if (isRejected(result)) over = 'rejected';
      else if (!result.ok && result.tolerated !== true) over ??= signal.aborted ? 'cancelled' : 'failed';
      // Outputs show the content of the last call alone; ten mebibytes for each would add up.
      if (!result.skipped) results.splice(0, results.length, ...results.map(withoutContent));
    }
    results.push(result);
    observer?.ends(result);
  }
  return plan.shard === undefined ? results : withShardNotice(results, plan);
}

/** Said once: whoever cut the rows in slices may not have thought of the tasks around them. */
function withShardNotice(results: readonly TaskResult[], { shard, steps }: Plan): readonly TaskResult[] {
  const outside = steps.filter(({ rows }) => rows === undefined).map(({ name }) => `\`${name}\``);
  const [first, ...others] = results;
  if (outside.length === 0 || first === undefined || shard === undefined || shard.total === 1) return results;
  const notice = {
    title: 'Tasks run in every shard',
    message: `Outside a \`for-each\`, so made by each of the ${shard.total} shards: ${outside.join(', ')}.`,
  };
  return [{ ...first, notices: [notice, ...(first.notices ?? [])] }, ...others];
}

/** A step that is not reached. A plan that was cancelled between two calls failed, though every call was fine. */
async function leaveOut(
  step: Step,
  over: SkipReason,
  before: readonly TaskResult[],
  engine: Engine,
): Promise<TaskResult> {
  if (over === 'cancelled' && before.every(({ ok, tolerated }) => ok || tolerated)) {
    const found = diagnostic('net/reset', 'The job was cancelled before this task was begun.');
    return { ...(await faultyStep(step, [found], engine)), skippedBecause: over };
  }
  if (!step.always) return skippedStep(step, over);
  return skippedStep(step, over, {
    notices: [skippedAlways(step, 'the API rejected the key, so no later call can succeed')],
  });
}

/** An `always` task of a cancelled job for which no time is left: what it would show of an attempt would be no attempt. */
async function tooLate(step: Step, engine: Engine): Promise<TaskResult> {
  const found = diagnostic('net/reset', 'The job was cancelled, and its time was over before this task was begun.', {
    evidence: ['nothing was sent', 'a cancelled job leaves its `always` tasks 7 seconds together'],
  });
  return { ...(await faultyStep(step, [found], engine)), skippedBecause: 'cancelled' };
}

async function runStep(step: Step, scope: PlanScope, counts: RowCounts, engine: Engine): Promise<TaskResult> {
  const { clock } = engine.platform;
  const started = clock.monotonic();
  let result: TaskResult;
  try {
    result = await tryStep(step, scope, counts, engine);
  } catch (error) {
    // What cannot be foreseen must not keep `always` tasks from running.
    result = await faultyStep(step, faultsOf(error), engine);
  }
  const failed = !result.ok && result.skippedBecause === undefined;
  const tolerated = failed && step.continueOnError && !isRejected(result) && !engine.signal.aborted;
  return {
    ...result,
    ...(result.skipped ? {} : { durationMs: clock.monotonic() - started }),
    ...(tolerated ? { tolerated } : {}),
  };
}

async function tryStep(step: Step, scope: PlanScope, counts: RowCounts, engine: Engine): Promise<TaskResult> {
  if (step.condition !== undefined) {
    const held = await judgeCondition(step.condition, scope);
    if (typeof held === 'object') return faultyStep(step, [held], engine);
    if (!held) return skippedStep(step, 'condition', { ok: true });
  }
  if (step.rows !== undefined) {
    const { runRows } = await import('./rows/run-rows.ts');
    return runRows(step, step.rows, scope, counts, engine);
  }
  const bound = await step.bind(scope.open());
  if ('faults' in bound) return faultyStep(step, bound.faults, engine);
  if ('missing' in bound) return withoutValues(step, bound.missing, engine);
  for (const secret of bound.hide ?? []) engine.hide(secret);
  const noted = await findNoted(step, bound.task, scope, engine);
  if (noted?.done !== undefined) return restoreStep(step, bound.task, noted.done, scope);
  const result = await executeNoted(bound.task, noted, engine, (made) => scope.add(step, made));
  return placed(result, step, engine);
}

async function judgeCondition(condition: string, scope: PlanScope): Promise<boolean | Diagnostic> {
  try {
    return isTruthy(await evaluate(scope.open(), condition));
  } catch (error) {
    return diagnostic('input/invalid', 'The condition `if` could not be evaluated.', {
      origin: { label: 'if', text: condition },
      evidence: [`expression: ${condition}`, error instanceof Error ? error.message : String(error)],
      cause: error,
    });
  }
}

/** Nothing to tidy up where nothing was made; any other task was meant to run. */
async function withoutValues(step: Step, names: readonly string[], engine: Engine): Promise<TaskResult> {
  if (!step.always) {
    return { ...(await faultyStep(step, [missingValues(step, names)], engine)), missing: names };
  }
  const list = names.map((name) => `\`${name}\``).join(', ');
  return skippedStep(step, 'missing', {
    ok: true,
    missing: names,
    notices: [skippedAlways(step, `${list} never got a value, because the task that gives it did not succeed`)],
  });
}

function skippedAlways(step: Step, why: string) {
  return {
    title: 'An always task was skipped',
    message: `The task \`${step.name}\` has \`always\`, and was skipped: ${why}.`,
  };
}

/** A task is known by what it sends; what differs from run to run, such as a token, stands for itself. */
async function findNoted(step: Step, task: Task, scope: PlanScope, { journal }: Engine): Promise<Noted | undefined> {
  if (journal === undefined) return undefined;
  const sealed = await step.bind(scope.sealed());
  const request = 'task' in sealed ? describeRequest(sealed.task) : '';
  return lookUp(journal, noteKey('task', [step.id, request]), task);
}

async function restoreStep(step: Step, task: Task, json: string, scope: PlanScope): Promise<TaskResult> {
  const kept = (await scope.read(json)) as KeptStep;
  scope.restore(step, kept);
  return doneEarlier(step, task, kept.outputs);
}
