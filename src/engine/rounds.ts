import type { Step, Task } from '../plan/plan.ts';
import type { TaskResult } from '../report/results.ts';
import type { Engine } from './engine.ts';
import type { Journal } from './journal/port.ts';
import { extractsSecret, isSafe, noteKey, unwritable } from './notebook.ts';
import type { CalledPaths } from './rows/called-paths.ts';
import type { PlanScope } from './scope.ts';
import { runFacts } from './step-results.ts';

/*
 * What a journal says of `always` tasks, and of what they deleted:
 *
 * 1. In a run that fails, an `always` task is made, whatever the journal says, and nothing is noted of it: what it does
 *    there says nothing about the next run. But of a `for-each` that deletes, the rows that are done stay done.
 * 2. In any other run it is done once, as any task is, and made again when anything was made in this run. But a DELETE that is
 *    about something of the plan is made again for that alone: where a task was made whose values it uses, or that called
 *    what it deletes or something under it. What failed has made nothing; nor has, for a DELETE, a GET.
 * 3. The rows of an `always` task are rows: each is done by itself, and made again where a task was made that they are about;
 *    one that deletes what a row of an earlier task made, where that row was made. That other rows were made is no reason.
 * 4. When a DELETE took away what a run had made, and the run failed, the tasks it is about begin a new round, as do all
 *    that build on them, and the DELETE itself: what was noted of them counts no more.
 */

/** Which part a journal has in a call: what it says counts; it is made again, and noted; or none. */
export type Part = 'counts' | 'again' | 'none';

/** What there is to know when an `always` task has its turn. */
export interface BeforeAlways {
  readonly scope: PlanScope;
  /** Of the steps before it, in their order. */
  readonly results: readonly TaskResult[];
  /** The run failed, or was cancelled. */
  readonly failed: boolean;
  /** Of rows that were sent; given where an `always` task has rows. */
  readonly called?: CalledPaths;
}

/** Rules 1 to 3, for a task or for one row of it. */
export function partOfJournal(
  step: Step,
  task: Task,
  { scope, results, failed, called }: BeforeAlways,
  steps: readonly Step[],
): Part {
  if (!step.always) return 'counts';
  const deletes = task.method === 'DELETE';
  if (failed && !(deletes && step.rows !== undefined)) return 'none';
  if (deletes && step.rows !== undefined && called?.has(task.path) === true) return 'again';
  const reads = scope.readsOf(step);
  const subjects = scope.subjectsOf(step);
  const makers = results.flatMap((result, at) => {
    const maker = steps[at];
    if (maker === undefined || (step.rows !== undefined && result.rows !== undefined)) return [];
    const isRead = reads.has(maker.id);
    // What has to be asked for in every run, such as a token, counts only for who uses it.
    if (!isRead && (maker.always || (result.task !== undefined && extractsSecret(result.task)))) return [];
    const makes = result.task === undefined || !isSafe(result.task);
    const isSubject = subjects.has(maker.id) || (makes && callsUnder(maker, result, step, task));
    if (deletes && !isSubject && !makes) return [];
    return [{ isSubject, made: hasMade(result) }];
  });
  const subject = makers.filter(({ isSubject }) => isSubject);
  const counting = step.rows !== undefined || (deletes && subject.length > 0) ? subject : makers;
  return counting.some(({ made }) => made) ? 'again' : 'counts';
}

/** Or would have, in a dry run. */
function hasMade({ ok, skipped, skippedBecause, rows }: TaskResult): boolean {
  if (skippedBecause === 'dry-run') return true;
  return !skipped && (rows === undefined ? ok : rows.succeeded > 0);
}

/**
 * What names a step in a journal: its id, and the round that it is in. What was done in an earlier round was undone since,
 * and counts no more.
 */
export function roundOf({ id }: Step, journal: Pick<Journal, 'find'>): readonly string[] {
  const round = journal.find(roundKey(id))?.idempotencyKey;
  return round === undefined ? [id] : [id, round];
}

function roundKey(id: string): string {
  return noteKey('round', [id]);
}

/**
 * Rule 4. The result of the `always` task says which tasks are not done any more.
 *
 * @param before the results of the steps before it, in their order
 */
export async function beginAnew(
  cleaner: Step,
  result: TaskResult,
  before: readonly TaskResult[],
  scope: PlanScope,
  engine: Engine,
): Promise<TaskResult> {
  const { journal, plan, platform } = engine;
  if (journal === undefined || !hasDeleted(result)) return result;
  const gone = new Set(scope.subjectsOf(cleaner));
  const undone: Step[] = [];
  for (const [at, one] of before.entries()) {
    const step = plan.steps[at];
    if (step === undefined || step.always) continue;
    const builds = [...scope.readsOf(step)].some((id) => gone.has(id));
    if (!builds && !gone.has(step.id) && !callsUnder(step, one, cleaner, result.task)) continue;
    gone.add(step.id);
    undone.push(step);
  }
  if (undone.length === 0) return result;
  try {
    for (const { id } of [...undone, cleaner]) await journal.begin(roundKey(id), platform.uuid());
  } catch (error) {
    const found = unwritable(error, 'the next run does not know what was deleted');
    return {
      ...result,
      ok: false,
      diagnostics: [...result.diagnostics, ...(await engine.explain([found], runFacts(engine)))],
    };
  }
  const notice = {
    title: 'The next run makes again what was deleted',
    message: `The task \`${cleaner.name}\` deleted what this run had made, so for a run with the same journal these tasks are not done: ${undone.map(({ name }) => `\`${name}\``).join(', ')}.`,
  };
  return { ...result, notices: [...(result.notices ?? []), notice] };
}

/** What is not there any more was deleted too, whoever did it, and in whichever run. */
function hasDeleted({ ok, skipped, task, rows, response }: TaskResult): boolean {
  if (rows !== undefined) {
    const deletes = (task ?? rows.failures[0]?.result.task)?.method === 'DELETE';
    return deletes && (rows.succeeded + rows.done > 0 || rows.failures.some(({ result }) => isGone(result.response)));
  }
  return task?.method === 'DELETE' && ((ok && !skipped) || isGone(response));
}

function isGone(response: TaskResult['response']): boolean {
  return response?.status === 404 || response?.status === 410;
}

/** Whether a step called what another one deletes, or something under it. Rows are many: theirs are compared as written. */
function callsUnder(maker: Step, { task }: TaskResult, cleaner: Step, deletion: Task | undefined): boolean {
  if (liesUnder(task?.path, deletion?.path)) return true;
  return maker.rows !== undefined && liesUnder(maker.written?.path, cleaner.written?.path);
}

function liesUnder(path: string | undefined, deleted: string | undefined): boolean {
  const [own, other] = [path, deleted].map((one) => one?.split('?', 1)[0]?.replace(/^\/|\/$/g, ''));
  return own !== undefined && other !== undefined && `${own}/`.startsWith(`${other}/`);
}

/** For a failure that says that something is not there, or not as it should be: which of its values are of an earlier run. */
export function earlierMakers(step: Step, before: readonly TaskResult[], scope: PlanScope): readonly string[] {
  const reads = scope.readsOf(step);
  return before.flatMap(({ skippedBecause, step: maker }) =>
    skippedBecause === 'done' && maker !== undefined && reads.has(maker.id) ? [maker.name] : [],
  );
}
