import { resolveUrl } from '../http/url.ts';
import type { Binding, Scope, Step, Task } from '../plan/plan.ts';
import type { TaskResult } from '../report/results.ts';
import { describeCall } from './dry-run-text.ts';
import type { Engine } from './engine.ts';
import type { RowCounts } from './rows/check-sources.ts';
import { whereOf } from './rows/faults.ts';
import { openSource } from './rows/open-source.ts';
import { countOfShard, isOfShard } from './rows/shards.ts';
import { type PlanScope, withItem } from './scope.ts';
import { faultyStep, placed, skippedStep } from './step-results.ts';

/** Rows of a `for-each` that are shown; all of them are put together, so that faults of any are found. */
const mostRows = 20;

/** Shows each request as it would be sent, and sends nothing. Values that only an answer gives are named. */
export async function showPlan(engine: Engine, scope: PlanScope, counts: RowCounts): Promise<readonly TaskResult[]> {
  const { steps } = engine.plan;
  const results: TaskResult[] = [];
  for (const [index, step] of steps.entries()) {
    const lines: string[] = [];
    const show = (line: string) => lines.push(line);
    if (step.condition !== undefined) show(`if ${step.condition}`);
    const result =
      step.rows === undefined
        ? await showStep(step, await step.bind(scope.sealed()), engine, show)
        : await showRows(step, scope.sealed(), counts, engine, show);
    const title = `${index + 1}/${steps.length} ${step.name}`;
    if (engine.observer === undefined) for (const line of [title, ...lines]) engine.progress(line);
    else engine.observer.shows(title, lines);
    results.push(result);
  }
  return results;
}

async function showStep(step: Step, bound: Binding, engine: Engine, show: (line: string) => void): Promise<TaskResult> {
  if ('faults' in bound) return faultyStep(step, bound.faults, engine);
  if ('missing' in bound) {
    if (step.written !== undefined) show(`${step.written.method} ${step.written.path}`);
    show(`not known before earlier tasks have run: ${bound.missing.join(', ')}`);
    return skippedStep(step, 'dry-run', { ok: true, missing: bound.missing });
  }
  return showTask(step, bound.task, engine, show);
}

async function showTask(step: Step, task: Task, engine: Engine, show: (line: string) => void): Promise<TaskResult> {
  const url = resolveUrl(engine.plan.target, task).href;
  for (const line of await describeCall(task, url, engine)) show(line);
  return skippedStep(step, 'dry-run', { ok: true, task, url });
}

async function showRows(
  step: Step,
  base: Scope,
  counts: RowCounts,
  engine: Engine,
  show: (line: string) => void,
): Promise<TaskResult> {
  const { rows, written } = step;
  if (rows === undefined) throw new Error('Only a step with rows is shown with them.');
  const source = await openSource(rows.source, base, counts, engine.platform.files);
  if ('faults' in source) {
    // The list comes with an answer, or the file is made by an earlier task.
    if (written !== undefined) show(`${written.method} ${written.path}`);
    show('the rows are not known before earlier tasks have run');
    return skippedStep(step, 'dry-run', { ok: true });
  }
  const { shard } = engine.plan;
  show(`for each of ${countOfShard(source.count, shard)} rows, ${rows.concurrency} at a time`);
  let shown = 0;
  for await (const row of source.rows) {
    if ('fault' in row) return faultyStep(step, [row.fault], engine);
    if (!isOfShard(row.number, shard)) continue;
    shown += 1;
    const say = shown <= mostRows ? show : () => undefined;
    if (shown <= mostRows) show(`row ${row.number}${row.line === undefined ? '' : ` (line ${row.line})`}:`);
    const result = await showStep(step, await step.bind(withItem(base, rows.as, row.item)), engine, say);
    if (!result.ok) return placed(result, step, engine, [whereOf(row)]);
  }
  if (shown > mostRows) show(`… and ${shown - mostRows} more rows, put together in the same way`);
  return skippedStep(step, 'dry-run', { ok: true });
}
