import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ForEach, Scope, Step, Task } from '../../plan/plan.ts';
import type { TaskResult } from '../../report/results.ts';
import type { Engine } from '../engine.ts';
import { findNotedRow } from '../find-noted.ts';
import { executeNoted } from '../notebook.ts';
import { restoreRow } from '../restore-step.ts';
import { type Part, roundOf } from '../rounds.ts';
import { type PlanScope, withItem } from '../scope.ts';
import {
  faultsOf,
  faultyStep,
  isRejected,
  missingValues,
  placed,
  skippedStep,
  stepFacts,
  valuesNeverCame,
} from '../step-results.ts';
import type { CalledPaths } from './called-paths.ts';
import { ChangedRows } from './changed-rows.ts';
import type { RowCounts } from './check-sources.ts';
import { whereOf } from './faults.ts';
import { sizeNotices, skippedNotices } from './notices.ts';
import { openSource } from './open-source.ts';
import type { Row, RowOrFault } from './row.ts';
import { RowKeys } from './row-keys.ts';
import { ExtractedLists } from './row-values.ts';
import { sayingWaits } from './row-waits.ts';
import { RowsSentAgain } from './sent-again.ts';
import { countOfShard, isOfShard, shardOf } from './shards.ts';
import { RowTally } from './tally.ts';

/** Characters of JSON that outputs hold of the lists of one task. */
const mostShown = 128 * 1024;

/** What the steps before a `for-each` have left for its rows. */
export interface BeforeRows {
  readonly scope: PlanScope;
  readonly counts: RowCounts;
  readonly partOf: (task: Task) => Part;
  /** Hears of every row that was sent. */
  readonly called?: CalledPaths;
}

type Sequence<T> = AsyncIterable<T> | Iterable<T>;

/** What the rows of one step share. */
interface RowsRun {
  readonly step: Step;
  readonly rows: ForEach;
  readonly before: BeforeRows;
  /** The scope without an item: made once. */
  readonly base: Scope;
  /** The same without secrets. */
  readonly sealed: Scope;
  readonly engine: Engine;
  readonly tally: RowTally;
  readonly lists: ExtractedLists;
  readonly keys: RowKeys | undefined;
  /** What ends the rows as a whole: their source broke, or a key was rejected. */
  readonly faults: Diagnostic[];
  readonly sentAgain: RowsSentAgain;
  readonly changed: ChangedRows;
  stopped: boolean;
  running: number;
}

/** The rows of a `for-each`, side by side where that is asked for; they start in order. Memory does not grow with them. */
export async function runRows(step: Step, rows: ForEach, before: BeforeRows, engine: Engine): Promise<TaskResult> {
  const { scope, counts } = before;
  const base = scope.open();
  const source = await openSource(rows.source, scope.openFor(step), counts, engine.platform.files);
  if ('faults' in source) {
    const { faults, missing } = source;
    if (step.always && missing !== undefined && scope.notKeeping(missing) === undefined)
      return valuesNeverCame(step, missing);
    return faultyStep(step, faults, engine);
  }
  if (rows.source.kind === 'file') engine.savedInRun?.read(rows.source.path);
  const shard = shardOf(rows, engine.plan);
  const total = countOfShard(source.count, shard);
  const run: RowsRun = {
    step,
    rows,
    before,
    base,
    sealed: scope.sealed(),
    engine: withoutLines(engine),
    tally: new RowTally(total, source.count - total),
    lists: new ExtractedLists(rows.extracts ?? []),
    keys: engine.journal === undefined ? undefined : new RowKeys(roundOf(step, engine.journal)),
    faults: [],
    sentAgain: new RowsSentAgain(),
    changed: new ChangedRows(),
    stopped: false,
    running: 0,
  };
  await startAll(run, source.rows);
  return finish(run);
}

/** What each row sends and gets would drown the log, so nothing is put together for it; what all of them wait for is told. */
function withoutLines({ keyLabel: _label, ...engine }: Engine): Engine {
  return { ...engine, progress: sayingWaits(engine.progress, engine.platform.clock) };
}

async function startAll(run: RowsRun, source: Sequence<RowOrFault>): Promise<void> {
  const { engine, rows, keys } = run;
  const shard = shardOf(rows, engine.plan);
  let started = 0;
  let broken: { readonly error: unknown } | undefined;
  let wake: () => void = () => undefined;
  const end = () => {
    started -= 1;
    wake();
  };
  const fail = (error: unknown) => {
    broken ??= { error };
    end();
  };
  const atMost = async (count: number) => {
    while (started > count) await new Promise<void>((resolve) => (wake = resolve));
  };
  for await (const row of source) {
    if ('fault' in row) {
      // It was whole when it was looked at: somebody wrote to it meanwhile.
      run.faults.push(row.fault);
      break;
    }
    const key = keys?.next(row.item);
    if (!isOfShard(row.number, shard)) continue;
    if (started >= rows.concurrency) await atMost(rows.concurrency - 1);
    if (run.stopped || broken !== undefined || engine.signal.aborted) break;
    started += 1;
    startRow(run, row, key, run.lists.reserve()).then(end, fail);
  }
  await atMost(0);
  if (broken !== undefined) throw broken.error;
}

async function startRow(run: RowsRun, row: Row, key: string | undefined, place: number): Promise<void> {
  const { tally, engine, step, rows, lists } = run;
  run.running += 1;
  let result: TaskResult;
  try {
    result = await tryRow(run, row, key);
  } catch (error) {
    result = await faultyStep(step, faultsOf(error), engine);
  }
  run.running -= 1;
  const whole = result.ok ? result : placed(result, step, engine, [whereOf(row)]);
  // What a row made is there, though it is not as it should be: an `always` task has to know of it.
  await lists.add(place, whole, run.before.scope);
  tally.add(row.number, row.line, whole);
  run.before.called?.add(whole);
  await engine.observer?.row(step, row, whole);
  if (endsRows(whole, rows.onError)) run.stopped = true;
  engine.observer?.rows(tally.progress(run.running));
}

async function tryRow(run: RowsRun, row: Row, key: string | undefined): Promise<TaskResult> {
  const { step, rows, base, engine, before } = run;
  const { scope } = before;
  // All rows are made of the same values of earlier steps, so one of them tells which; an `always` row is to know at once.
  const watches = run.tally.progress(0).done === 0 && (step.always || run.running === 1);
  const bound = await step.bind(
    watches ? scope.openFor(step, { [rows.as]: row.item }) : withItem(base, rows.as, row.item),
  );
  if (step.always && row.item === null && !('task' in bound)) return valuesNeverCame(step, [rows.as]);
  if ('faults' in bound) return faultyStep(step, bound.faults, engine);
  if ('missing' in bound) {
    return faultyStep(step, [missingValues(step, bound.missing, scope.notKeeping(bound.missing))], engine);
  }
  const { task, hide = [] } = bound;
  for (const secret of hide) engine.hide(secret);
  const call = { step, task, sealed: () => withItem(run.sealed, rows.as, row.item) };
  const noted = key === undefined ? undefined : await findNotedRow(key, call, scope, engine, before.partOf(task));
  if (noted?.done !== undefined) {
    run.changed.add(noted.done);
    engine.savedInRun?.take(task, { step, row: row.number });
    return restoreRow(step, task, noted.done, scope);
  }
  const taken = engine.savedInRun?.take(task, { step, row: row.number });
  if (taken !== undefined) return faultyStep(step, [taken], engine);
  if (noted !== undefined) run.sentAgain.add(noted, row);
  const shared = engine.keysInRun?.take(task, { step, row: row.number }) ?? [];
  const result = await executeNoted(task, noted, engine, async (made) => ({ outputs: await scope.outputsOf(made) }));
  engine.savedInRun?.settle(task, result);
  return shared.length === 0 ? result : { ...result, notices: [...(result.notices ?? []), ...shared] };
}

/** A full disk, or a key that is rejected, is the same for every row. */
function endsRows(result: TaskResult, onError: ForEach['onError']): boolean {
  if (result.ok) return false;
  return onError === 'stop' || isRejected(result) || result.diagnostics.some(({ code }) => code === 'save/failed');
}

async function finish(run: RowsRun): Promise<TaskResult> {
  const { step, tally, engine, lists, before, changed } = run;
  for (const name of changed.unkept) lists.drop(name);
  const outcome = tally.outcome();
  if (engine.signal.aborted && outcome.notStarted > 0) run.faults.push(stoppedAfter(step, outcome));
  const own = run.faults.length === 0 ? [] : (await faultyStep(step, run.faults, engine)).diagnostics;
  const texts = lists.texts();
  const shown = JSON.stringify(texts).length <= mostShown ? texts : {};
  const last = tally.last ?? skippedStep(step, undefined, tally.task === undefined ? {} : { task: tally.task });
  const isOwn = run.rows.isShardsOwn === true && engine.plan.shard !== undefined;
  const rows = { ...outcome, ...(isOwn ? { isShardsOwn: true as const } : {}), faults: own };
  const ok = outcome.failed === 0 && own.length === 0;
  const result: TaskResult = {
    ...last,
    step: stepFacts(step),
    rows,
    ok,
    ...(ok && outcome.total === 0 ? { skippedBecause: 'no-rows' } : {}),
    extracted: shown,
    extractedJson: shown,
    extractedSecrets: {},
    notices: [
      ...tally.notices,
      ...skippedNotices(step, outcome),
      ...sizeNotices(step, lists.overflowed, shown !== texts),
      ...run.sentAgain.notices(step),
      ...changed.notices(step),
    ],
    diagnostics: [...tally.findings(), ...own],
  };
  before.scope.addRows(step, result, rows, lists.values(), lists.secretNames);
  before.scope.addUnkept(step, changed.unkept);
  return result;
}

/** Rows that nobody began failed in no way of their own: without a word of it they would be missed by nobody. */
function stoppedAfter({ name }: Step, { succeeded, done, total }: ReturnType<RowTally['outcome']>): Diagnostic {
  return diagnostic(
    'net/reset',
    `The job was cancelled: \`${name}\` was stopped after ${succeeded + done} of ${total} rows.`,
  );
}
