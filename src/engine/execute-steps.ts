import { diagnostic } from '../diagnostics/diagnostic.ts';
import { formatMs } from '../http/duration.ts';
import type { Step, Task } from '../plan/plan.ts';
import type { Notice, SkipReason, TaskResult } from '../report/results.ts';
import { withEmptiedNotice } from './emptied-journal.ts';
import type { Engine } from './engine.ts';
import { findNoted } from './find-noted.ts';
import { createGrace, type Grace } from './grace.ts';
import { judgeCondition } from './judge-condition.ts';
import { KeysInRun } from './keys-in-run.ts';
import { madeAgain } from './last-made.ts';
import { executeNoted, type Noted } from './notebook.ts';
import { restoreStep } from './restore-step.ts';
import { type BeforeAlways, beginAnew, earlierMakers, partOfJournal } from './rounds.ts';
import type { CalledPaths } from './rows/called-paths.ts';
import { checkRowSources, type RowCounts } from './rows/check-sources.ts';
import { SavedInRun } from './saved-in-run.ts';
import { PlanScope } from './scope.ts';
import {
  faultsOf,
  faultyStep,
  isRejected,
  missingValues,
  placed,
  skippedAlways,
  skippedStep,
  valuesNeverCame,
  withoutContent,
} from './step-results.ts';

/**
 * Runs the tasks of a plan in order. A failure ends it, but for `always` tasks; a rejected key ends it at once. Throws
 * `DiagnosticError` for rows at fault, and for files of an earlier run that are gone, before anything is sent; nothing
 * else makes it reject.
 */
export async function executeSteps(given: Engine): Promise<readonly TaskResult[]> {
  const { plan, signal, platform, observer } = given;
  const counts = await checkRowSources(plan.steps, platform.files);
  const scope = new PlanScope(plan);
  if (plan.dryRun === true) {
    const { showPlan } = await import('./dry-run.ts');
    return showPlan(given, scope, counts);
  }
  const taken = { keysInRun: new KeysInRun(), savedInRun: new SavedInRun(given.context.workspace) };
  const engine = { ...(await withSentFiles(given)), ...taken };
  const grace = createGrace(
    signal,
    platform.clock,
    plan.steps.some(({ always }) => always) ? given.parting : undefined,
  );
  const results: TaskResult[] = [];
  const called = await pathsToKnow(engine);
  const so = (failed: boolean): SoFar => ({ scope, counts, results, failed, ...(called && { called }) });
  let over: SkipReason | undefined;
  for (const [index, step] of plan.steps.entries()) {
    if (signal.aborted) over ??= 'cancelled';
    let result: TaskResult;
    if (over !== undefined && (over === 'rejected' || !step.always)) {
      result = await leaveOut(step, over, results, engine);
    } else if (step.always && grace.isOver()) {
      result = await tooLate(step, grace, engine);
    } else {
      observer?.begins(step, index + 1, plan.steps.length);
      const waiting = plan.steps.slice(index + 1).filter(({ always }) => always).length;
      if (step.always) {
        const turn = grace.begin(waiting);
        result = await runStep(step, so(over !== undefined), { ...engine, signal: turn.signal });
        turn.clear();
        if (over !== undefined) result = await beginAnew(step, result, results, scope, engine);
      } else {
        result = await runStep(step, so(false), engine);
      }
      if (isRejected(result)) over = 'rejected';
      else if (!result.ok && result.tolerated !== true) over ??= signal.aborted ? 'cancelled' : 'failed';
      // Outputs show the content of the last call alone; ten mebibytes for each would add up.
      if (!result.skipped) results.splice(0, results.length, ...results.map(withoutContent));
    }
    results.push(result);
    observer?.ends(result);
  }
  grace.end();
  return withEmptiedNotice(results, engine.journal);
}

/** What the steps before one have left. */
interface SoFar extends BeforeAlways {
  readonly counts: RowCounts;
}

/** Where an `always` task has rows, which of the things that they delete this run has made. */
async function pathsToKnow({ plan, journal }: Engine): Promise<CalledPaths | undefined> {
  if (journal === undefined || !plan.steps.some(({ always, rows }) => always && rows !== undefined)) return undefined;
  const { CalledPaths: Paths } = await import('./rows/called-paths.ts');
  return new Paths();
}

/** What a journal has to be looked into for. Throws `DiagnosticError` for files of an earlier run that are gone. */
async function withSentFiles(engine: Engine): Promise<Engine> {
  if (engine.journal === undefined) return engine;
  const { SentFiles } = await import('./sent-files.ts');
  const { checkSaved } = await import('./check-saved.ts');
  const equipped = { ...engine, sentFiles: new SentFiles(engine.platform.files, engine.signal) };
  await checkSaved(equipped);
  return equipped;
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
async function tooLate(step: Step, { ms = 0 }: Grace, engine: Engine): Promise<TaskResult> {
  const found = diagnostic('net/reset', 'The job was cancelled, and its time was over before this task was begun.', {
    evidence: ['nothing was sent', `the \`always\` tasks of this cancelled job had ${formatMs(ms)} together`],
  });
  return { ...(await faultyStep(step, [found], engine)), skippedBecause: 'cancelled' };
}

async function runStep(step: Step, so: SoFar, engine: Engine): Promise<TaskResult> {
  const { clock } = engine.platform;
  const started = clock.monotonic();
  let result: TaskResult;
  try {
    result = await tryStep(step, so, engine);
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

async function tryStep(step: Step, so: SoFar, engine: Engine): Promise<TaskResult> {
  const { scope, counts, results } = so;
  if (step.condition !== undefined) {
    const unmet = await judgeCondition(step.condition, scope, engine.redactor);
    if (unmet !== undefined && 'fault' in unmet) return faultyStep(step, [unmet.fault], engine);
    if (unmet !== undefined) return skippedStep(step, 'condition', { ok: true, condition: unmet });
  }
  const partOf = (task: Task) => partOfJournal(step, task, so, engine.plan.steps);
  if (step.rows !== undefined) {
    const { runRows } = await import('./rows/run-rows.ts');
    const called = step.always || so.called === undefined ? {} : { called: so.called };
    return runRows(step, step.rows, { scope, counts, partOf, ...called }, engine);
  }
  const bound = await step.bind(scope.openFor(step));
  if ('faults' in bound) return faultyStep(step, bound.faults, engine);
  if ('missing' in bound) return withoutValues(step, bound.missing, scope, engine);
  const { task, hide = [] } = bound;
  for (const secret of hide) engine.hide(secret);
  const noted = await findNoted(step, task, scope, engine, partOf(task));
  if (noted?.done !== undefined) {
    engine.savedInRun?.take(task, { step });
    return restoreStep(step, task, noted.done, scope);
  }
  const taken = engine.savedInRun?.take(task, { step });
  if (taken !== undefined) return faultyStep(step, [taken], engine);
  const shared = engine.keysInRun?.take(task, { step }) ?? [];
  let content: Uint8Array | undefined;
  const hearContent = (heard: Uint8Array) => {
    // No template reads the key, be it that a server sent it back.
    if (!engine.holdsKey(Buffer.from(heard).toString('utf8'))) content = heard;
  };
  const hearing = scope.holdsBody(step.id) ? { ...engine, hearContent } : engine;
  const result = await executeNoted(task, noted, hearing, (made) => scope.add(step, made, content));
  engine.savedInRun?.settle(task, result);
  const whole = placed(result, step, engine, ofEarlierRun(step, result, results, scope));
  const again = [...shared, ...(noted === undefined ? [] : noticesOfAgain(step, noted))];
  return again.length === 0 ? whole : { ...whole, notices: [...(whole.notices ?? []), ...again] };
}

/** What is gone, or not as it should be, may have been made, and undone, by an earlier run. */
function ofEarlierRun(
  step: Step,
  { response }: TaskResult,
  before: readonly TaskResult[],
  scope: PlanScope,
): readonly string[] {
  if (response === undefined || ![404, 409, 410].includes(response.status)) return [];
  const makers = earlierMakers(step, before, scope);
  if (makers.length === 0) return [];
  const names = makers.map((name) => `\`${name}\``).join(', ');
  return [`made in an earlier run, and not again, by the journal: ${names}; if that is gone, name a new journal`];
}

/** Why a task was made that an earlier run made, or may have made. */
function noticesOfAgain(step: Step, { entry, inFlight, lastMade }: Noted): readonly Notice[] {
  if (inFlight === true) return [sentAgain(step)];
  return entry === undefined && lastMade !== undefined && lastMade.changed.length > 0
    ? [madeAgain(step, lastMade)]
    : [];
}

function sentAgain({ name }: Step): Notice {
  return {
    title: 'A task may have been done twice',
    message: `\`${name}\` was begun by an earlier run that got no answer, without an idempotency key, and was sent again: look whether it took effect twice. With \`idempotency-key: auto\` an API that honours it does it once.`,
  };
}

/** Any other task than an `always` one was meant to run. */
async function withoutValues(
  step: Step,
  names: readonly string[],
  scope: PlanScope,
  engine: Engine,
): Promise<TaskResult> {
  const notKeeping = scope.notKeeping(names);
  if (!step.always || notKeeping !== undefined) {
    return { ...(await faultyStep(step, [missingValues(step, names, notKeeping)], engine)), missing: names };
  }
  return valuesNeverCame(step, names);
}
