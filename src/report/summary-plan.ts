import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import { countAttempts } from './count-attempts.ts';
import { countOf, formatDuration } from './duration.ts';
import { countedFindings, decisiveFailure, gist } from './failure.ts';
import { code, prose } from './html.ts';
import { callOf, nameOf } from './named.ts';
import type { RowsOutcome, RunReport, SkipReason, TaskResult } from './results.ts';
import { skipDetail, skipWords } from './skip-reason.ts';
import { callCell, statusCell } from './summary-cells.ts';

/** Lines of the table of tasks; the output `results` holds all. */
const mostTasks = 200;

/** The outcome of a whole plan in one line. */
export function planVerdict({ results }: RunReport, failure: ExplainedDiagnostic | undefined): string {
  if (failure !== undefined) return `${failure.severity === 'warning' ? '⚠️' : '❌'} ${prose(failure.title)}`;
  if (results.some(({ skippedBecause }) => skippedBecause === 'dry-run')) return 'ℹ️ Dry run: nothing was sent';
  const tolerated = results.filter((result) => result.tolerated === true).length;
  const done = results.filter(({ skippedBecause }) => skippedBecause === 'done').length;
  const skipped = results.filter((result) => result.skippedBecause !== undefined).length - done;
  const succeeded = results.filter((result) => result.ok && result.skippedBecause === undefined).length;
  const more = [
    ...(done === 0 ? [] : [`${done} done in an earlier run`]),
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(tolerated === 0 ? [] : [`${tolerated} failed and ${tolerated === 1 ? 'was' : 'were'} tolerated`]),
  ];
  return `${tolerated === 0 ? '✅' : '⚠️'} ${[`${countOf(succeeded, 'task')} succeeded`, ...more].join(', ')}`;
}

/** The tasks in their order: what each sent, what came back, how long it took, and how much of that it waited. */
export function timeline(results: readonly TaskResult[], redact: (text: string) => string): string[] {
  const left = results.length - mostTasks;
  const heads = ['Task', 'Method and path', 'Status', 'Time', 'Attempts', 'Waited'];
  return [
    '<table>',
    `<tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>`,
    ...results.slice(0, mostTasks).map((result) => line(result, redact)),
    ...(left > 0
      ? [`<tr><td colspan="6">… and ${countOf(left, 'more task')}: see the output <code>results</code></td></tr>`]
      : []),
    '</table>',
    ...results.flatMap((result) => failingRows(result, redact)),
  ];
}

function line(result: TaskResult, redact: (text: string) => string): string {
  const { rows, attempts, skipped, skippedBecause } = result;
  const waitMs = rows?.waitMs ?? attempts.reduce((sum, attempt) => sum + (attempt.waitMs ?? 0), 0);
  const sent = rows === undefined ? countAttempts(attempts) : rows.attempts;
  return row([
    `${mark(result)} ${code(redact(nameOf(result)), 100)}`,
    rows === undefined ? callCell(result, redact) : writtenCall(result, redact),
    skippedBecause !== undefined
      ? skippedCell(result, skippedBecause, redact)
      : rows === undefined
        ? statusCell(result, redact)
        : prose(rowCounts(rows)),
    skippedBecause !== undefined || (skipped && rows === undefined) ? '–' : formatDuration(result.durationMs),
    String(sent),
    waitMs === 0 ? '–' : formatDuration(waitMs),
  ]);
}

function skippedCell(result: TaskResult, because: SkipReason, redact: (text: string) => string): string {
  const detail = skipDetail(result);
  return `${prose(skipWords[because])}${detail === '' ? '' : `: ${code(redact(detail), 500)}`}`;
}

function mark(result: TaskResult): string {
  if (decisiveFailure(countedFindings(result)) !== undefined) return '❌';
  if (result.tolerated === true) return '⚠️';
  return result.ok && (result.skippedBecause === undefined || result.skippedBecause === 'done') ? '✅' : '⚪';
}

/** The path of each row is another. */
function writtenCall(result: TaskResult, redact: (text: string) => string): string {
  const call = result.step?.written ?? callOf(result);
  return call === undefined ? '' : code(redact(`${call.method} ${call.path}`), 200);
}

/** `1,998 of 2,000 rows succeeded, 2 failed`; with a journal `2,000 rows: 1,998 done in an earlier run, 2 succeeded`. */
export function rowCounts({
  total,
  succeeded,
  failed,
  done,
  skipped = 0,
  notStarted,
  otherShards,
  isShardsOwn,
}: RowsOutcome): string {
  const known = [
    `${grouped(total)} ${total === 1 ? 'row' : 'rows'}: ${done === total && total > 1 ? 'all' : grouped(done)} done in an earlier run`,
    ...(succeeded === 0 ? [] : [`${grouped(succeeded)} succeeded`]),
  ];
  const parts = [
    ...(done === 0 ? [`${grouped(succeeded)} of ${grouped(total)} rows succeeded`] : known),
    ...(failed === 0 ? [] : [`${grouped(failed)} failed`]),
    ...(skipped === 0 ? [] : [`${grouped(skipped)} skipped`]),
    ...(notStarted === 0 ? [] : [`${grouped(notStarted)} not started`]),
    ...(otherShards === 0 ? [] : [`${grouped(otherShards)} of other shards`]),
    ...(isShardsOwn === true ? ['all of this shard'] : []),
  ];
  return parts.join(', ');
}

/** `12,345` */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function failingRows({ rows, ...result }: TaskResult, redact: (text: string) => string): string[] {
  if (rows === undefined || rows.failures.length === 0) return [];
  const lines = rows.failures.map(({ row: number, line: at, result: failed }) => {
    const failure = decisiveFailure(failed.diagnostics);
    return row([
      `${number}${at === undefined ? '' : ` (line ${at})`}`,
      callCell(failed, redact),
      statusCell(failed, redact),
      failure === undefined ? '' : `${code(failure.code)} ${told(failure, failed)}`,
    ]);
  });
  const more = rows.failed - rows.failures.length;
  return [
    '<details>',
    `<summary>Failing rows of ${code(redact(nameOf(result)), 100)}</summary>`,
    '<table>',
    '<tr><th>Row</th><th>Method and path</th><th>Status</th><th>Failure</th></tr>',
    ...lines,
    ...(more > 0 ? [`<tr><td colspan="4">… and ${countOf(more, 'more row')} that failed</td></tr>`] : []),
    '</table>',
    '</details>',
  ];
}

/** What the API says of it is others' text; our own message is prose. */
function told(failure: ExplainedDiagnostic, failed: TaskResult): string {
  const text = gist(failure, failed);
  return text === failure.message ? prose(text) : code(text, 300);
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
