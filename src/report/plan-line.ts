import { formatDuration } from './duration.ts';
import { decisiveFailure, gist } from './failure.ts';
import { nameOf } from './named.ts';
import { resultLine } from './progress.ts';
import type { TaskResult } from './results.ts';
import { skipReason } from './skip-reason.ts';
import { rowCounts } from './summary-plan.ts';

/** What became of a task, on one line: `✓ Upload the brief: 201 Created in 1.3 s, 1 attempt`. */
export function taskLine(result: TaskResult): string {
  const { rows, skippedBecause, tolerated } = result;
  const name = nameOf(result);
  const code = decisiveFailure(result.diagnostics)?.code;
  if (skippedBecause !== undefined && code === undefined) {
    return `${skippedBecause === 'done' ? '✓' : '–'} ${name}: ${skipReason(result, skippedBecause)}`;
  }
  const note = tolerated === true ? ' (continue-on-error: the run goes on)' : '';
  if (rows !== undefined) {
    const mark = result.ok ? '✓' : '✗';
    const failure = code === undefined ? '' : `: ${code}`;
    return `${mark} ${name}: ${rowCounts(rows)} in ${formatDuration(result.durationMs)}${failure}${note}`;
  }
  const [mark = '', ...words] = resultLine(result).split(' ');
  return `${mark} ${name}: ${words.join(' ')}${note}`;
}

/** A row that failed: `✗ row 17 (line 18): 422 Unprocessable Entity: http/bad-request: …` */
export function rowLine(row: { readonly number: number; readonly line?: number }, result: TaskResult): string {
  const failure = decisiveFailure(result.diagnostics);
  const where = row.line === undefined ? `row ${row.number}` : `row ${row.number} (line ${row.line})`;
  const told = failure === undefined ? '' : `: ${failure.code}: ${gist(failure, result)}`;
  const status =
    result.response === undefined ? 'no answer' : `${result.response.status} ${result.response.statusText}`;
  return `✗ ${where}: ${result.skipped ? 'not sent' : status.trim()}${told}`;
}
