import { DiagnosticError } from '../diagnostics/diagnostic.ts';
import { resolveUrl } from '../http/url.ts';
import type { ForEach, Scope, Step, Task } from '../plan/plan.ts';
import { countOf } from '../report/duration.ts';
import type { TaskResult } from '../report/results.ts';
import { describeCall } from './dry-run-text.ts';
import { withEmptiedNotice } from './emptied-journal.ts';
import type { Engine } from './engine.ts';
import { findNoted, findNotedRow } from './find-noted.ts';
import type { Journal } from './journal/port.ts';
import type { Looking } from './notebook.ts';
import { restoreRow, restoreStep } from './restore-step.ts';
import { type Part, partOfJournal, roundOf } from './rounds.ts';
import { ChangedRows } from './rows/changed-rows.ts';
import type { RowCounts } from './rows/check-sources.ts';
import { whereOf } from './rows/faults.ts';
import { openSource } from './rows/open-source.ts';
import { RowKeys } from './rows/row-keys.ts';
import { ExtractedLists } from './rows/row-values.ts';
import { countOfShard, isOfShard, shardOf } from './rows/shards.ts';
import { RowTally } from './rows/tally.ts';
import { type PlanScope, withItem } from './scope.ts';
import { SentFiles } from './sent-files.ts';
import { faultsOf, faultyStep, placed, skippedStep } from './step-results.ts';

/** Rows of a `for-each` that are shown; all of them are put together, so that faults of any are found. */
const mostRows = 20;

const doneText = 'done in an earlier run, as the journal says, and would not be sent again';

/** What all steps of a dry run share. */
interface Showing {
  readonly engine: Engine;
  readonly scope: PlanScope;
  readonly counts: RowCounts;
  /** With the journal, where there is one, as a dry run may use it. */
  readonly looking: Looking;
  /** For the step at hand. */
  readonly partOf: (task: Task) => Part;
  /** A line of the step at hand. */
  show(line: string): void;
}

/**
 * Shows each request as it would be sent, and sends nothing. Values that only an answer gives are left as templates; what
 * a journal knows to be done is told. Throws `DiagnosticError` for a journal that cannot be used.
 */
export async function showPlan(engine: Engine, scope: PlanScope, counts: RowCounts): Promise<readonly TaskResult[]> {
  const { steps } = engine.plan;
  const journal = await openToRead(engine);
  const { context, plan, platform, redactor, signal } = engine;
  const sentFiles = new SentFiles(platform.files, signal);
  const looking = { context, plan, platform, redactor, sentFiles, ...(journal === undefined ? {} : { journal }) };
  const results: TaskResult[] = [];
  const before = { scope, results, failed: false };
  try {
    for (const [index, step] of steps.entries()) {
      const lines: string[] = [];
      const partOf = (task: Task) => partOfJournal(step, task, before, steps);
      const showing = { engine, scope, counts, looking, partOf, show: (line: string) => void lines.push(line) };
      if (step.condition !== undefined) showing.show(`if ${step.condition}`);
      results.push(await tryToShow(step, showing));
      const title = `${index + 1}/${steps.length} ${step.name}`;
      if (engine.observer === undefined) for (const line of [title, ...lines]) engine.progress(line);
      else engine.observer.shows(title, lines);
    }
  } finally {
    await journal?.close();
  }
  return withEmptiedNotice(results, journal);
}

async function openToRead({
  plan,
  platform,
}: Engine): Promise<Pick<Journal, 'find' | 'close' | 'emptied'> | undefined> {
  if (plan.journal === undefined) return undefined;
  const { peekJournal } = await import('./journal/open-journal.ts');
  const opened = await peekJournal(plan.journal, platform.files, plan.target.baseUrl.href);
  if ('code' in opened) throw new DiagnosticError(opened);
  return opened;
}

async function tryToShow(step: Step, showing: Showing): Promise<TaskResult> {
  try {
    return step.rows === undefined ? await showStep(step, showing) : await showRows(step, step.rows, showing);
  } catch (error) {
    return faultyStep(step, faultsOf(error), showing.engine);
  }
}

async function showStep(step: Step, showing: Showing): Promise<TaskResult> {
  const { engine, scope, looking, partOf, show } = showing;
  const bound = await step.bind(scope.openFor(step));
  if ('faults' in bound) return faultyStep(step, bound.faults, engine);
  if ('missing' in bound) return showWaiting(step, scope.sealed(), bound.missing, showing);
  const { task } = bound;
  const noted = await findNoted(step, task, scope, looking, partOf(task));
  const url = await showCall(task, showing);
  if (noted?.done === undefined) return skippedStep(step, 'dry-run', { ok: true, task, url });
  show(doneText);
  return restoreStep(step, task, noted.done, scope);
}

async function showCall(task: Task, { engine, show }: Showing, as = (line: string) => line): Promise<string> {
  const url = resolveUrl(engine.plan.target, task).href;
  for (const line of await describeCall(task, url, engine)) show(as(line));
  return url;
}

/** A call whose values come with answers: with its templates where they will stand. */
async function showWaiting(
  step: Step,
  scope: Scope,
  missing: readonly string[],
  showing: Showing,
): Promise<TaskResult> {
  const { engine, show } = showing;
  const sketch = await step.sketch?.(scope);
  if (sketch !== undefined) {
    await showCall(sketch.task, showing, (line) => engine.redactor.text(sketch.withTemplates(line)));
  } else if (step.written !== undefined) show(`${step.written.method} ${step.written.path}`);
  if (missing.length > 0) show(`not known before earlier tasks have run: ${missing.join(', ')}`);
  return skippedStep(step, 'dry-run', { ok: true, missing });
}

async function showRows(step: Step, rows: ForEach, showing: Showing): Promise<TaskResult> {
  const { engine, scope, counts, looking, partOf, show } = showing;
  const base = scope.sealed();
  const allOwn = rows.isShardsOwn === true && engine.plan.shard !== undefined ? ', all of them of this shard' : '';
  const source = await openSource(rows.source, base, counts, engine.platform.files);
  if ('faults' in source) {
    // The list comes with an answer, or the file is made by an earlier task.
    show(`for each row of a list that is not known before earlier tasks have run${allOwn}:`);
    return showWaiting(step, base, [], showing);
  }
  const shard = shardOf(rows, engine.plan);
  const keys = looking.journal === undefined ? undefined : new RowKeys(roundOf(step, looking.journal));
  const total = countOfShard(source.count, shard);
  show(`for each of ${countOf(total, 'row')}, ${rows.concurrency} at a time${allOwn}`);
  let others = 0;
  let done = 0;
  const tally = new RowTally(total, source.count - total);
  const lists = new ExtractedLists(rows.extracts ?? []);
  const otherwise = new ChangedRows();
  for await (const row of source.rows) {
    if ('fault' in row) return faultyStep(step, [row.fault], engine);
    const key = keys?.next(row.item);
    if (!isOfShard(row.number, shard)) continue;
    const item = { [rows.as]: row.item };
    // Nothing was answered, so there is no secret in it.
    const seen = step.always ? scope.openFor(step, item) : withItem(base, rows.as, row.item);
    const bound = await step.bind(seen);
    if ('faults' in bound) return placed(await faultyStep(step, bound.faults, engine), step, engine, [whereOf(row)]);
    if (key !== undefined && 'task' in bound) {
      const call = { step, task: bound.task, sealed: () => seen };
      const noted = await findNotedRow(key, call, scope, looking, partOf(bound.task));
      if (noted?.done !== undefined) {
        done += 1;
        otherwise.add(noted.done);
        const restored = await restoreRow(step, bound.task, noted.done, scope);
        tally.add(row.number, row.line, restored);
        await lists.add(lists.reserve(), restored, scope);
        continue;
      }
    }
    others += 1;
    if (others > mostRows) continue;
    show(`row ${row.number}${row.line === undefined ? '' : ` (line ${row.line})`}:`);
    if ('task' in bound) await showCall(bound.task, showing);
    else await showWaiting(step, seen, bound.missing, showing);
  }
  if (others > mostRows) show(`… and ${others - mostRows} more rows, put together in the same way`);
  if (done > 0) show(`${done} of these rows: ${doneText}`);
  if (others === 0) {
    // All that the rows give is known already, so what is made of it can be shown.
    for (const name of otherwise.unkept) lists.drop(name);
    const outcome = { ...tally.outcome(), faults: [] };
    scope.addRows(step, skippedStep(step, 'done', { ok: true }), outcome, lists.values(), lists.secretNames);
    scope.addUnkept(step, otherwise.unkept);
  }
  const because = others === 0 && done > 0 ? 'done' : 'dry-run';
  return skippedStep(step, because, { ok: true, notices: otherwise.notices(step) });
}
