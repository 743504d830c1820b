import type { Step, Task } from '../plan/plan.ts';
import type { TaskResult } from '../report/results.ts';
import type { Engine } from './engine.ts';
import type { Journal } from './journal/port.ts';
import { describeRequest, extractsSecret, type Looking, lookUp, type Noted, noteKey, unwritable } from './notebook.ts';
import type { PlanScope } from './scope.ts';
import { runFacts } from './step-results.ts';

/**
 * What names a step in a journal: its id, and the round that it is in. What was done in an earlier round was undone since,
 * and counts no more.
 */
export function roundOf({ id }: Step, journal: Pick<Journal, 'find'>): readonly string[] {
  const round = journal.find(roundKey(id))?.idempotencyKey;
  return round === undefined ? [id] : [id, round];
}

/** A task is known by what it sends; what differs from run to run, such as a token, stands for itself. */
export async function findNoted(
  step: Step,
  task: Task,
  scope: PlanScope,
  looking: Looking,
): Promise<Noted | undefined> {
  if (looking.journal === undefined) return undefined;
  const sealed = await step.bind(scope.sealed());
  const request = 'task' in sealed ? describeRequest(sealed.task) : '';
  return lookUp(noteKey('task', [...roundOf(step, looking.journal), request]), task, looking);
}

function roundKey(id: string): string {
  return noteKey('round', [id]);
}

/** An `always` task has no part in the journal after a failure: what it does in a run that fails says nothing about the next. */
export function withoutJournal({ journal: _journal, ...engine }: Engine): Engine {
  return engine;
}

/**
 * An `always` task is no more done than what came before it: where something was made in this run, it is made too,
 * whatever an earlier run did. What has to be asked for in every run, such as a token, counts only for who uses it.
 */
export function asAlways(step: Step, before: readonly TaskResult[], scope: PlanScope, engine: Engine): Engine {
  const { journal } = engine;
  const isNew = ({ skipped, task, step: maker }: TaskResult) =>
    !skipped && (task === undefined || !extractsSecret(task) || scope.readsOf(step).has(maker?.id ?? ''));
  if (!step.always || journal === undefined || !before.some(isNew)) return engine;
  return {
    ...engine,
    journal: {
      find: () => undefined,
      begin: (key, idempotencyKey) => journal.begin(key, idempotencyKey),
      fail: (key) => journal.fail(key),
      finish: (key, kept) => journal.finish(key, kept),
      close: () => journal.close(),
    },
  };
}

/**
 * When a plan failed and an `always` task deleted what it had made, the next run with the same journal has to make it
 * again: the tasks whose values the deletion used, those that called what was deleted, and all that build on them begin a
 * new round. The result of the `always` task says which they are.
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
  const gone = new Set(scope.readsOf(cleaner));
  const undone: Step[] = [];
  for (const [at, { task }] of before.entries()) {
    const step = plan.steps[at];
    if (step === undefined || step.always) continue;
    const builds = [...scope.readsOf(step)].some((id) => gone.has(id));
    if (!builds && !gone.has(step.id) && !liesUnder(task?.path, result.task?.path)) continue;
    gone.add(step.id);
    undone.push(step);
  }
  if (undone.length === 0) return result;
  try {
    for (const { id } of undone) await journal.begin(roundKey(id), platform.uuid());
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

/** What is not there any more was deleted too, whoever did it. */
function hasDeleted({ ok, skipped, task, rows, response }: TaskResult): boolean {
  if (task?.method !== 'DELETE') return false;
  if (rows !== undefined) return rows.succeeded > 0;
  return (ok && !skipped) || response?.status === 404 || response?.status === 410;
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
