import type { SkipReason, TaskResult } from './results.ts';

/** Why nothing was sent. Without code spans: an expression holds backticks of its own. */
export const skipWords: Readonly<Record<SkipReason, string>> = {
  condition: 'skipped: its if did not hold',
  failed: 'not reached: an earlier task failed',
  rejected: 'not reached: the API rejected the key',
  cancelled: 'not reached: the job was cancelled',
  missing: 'skipped: its values never came',
  'no-rows': 'skipped: no rows',
  done: 'done in an earlier run',
  'dry-run': 'not sent: dry run',
};

/** The names that never came, what the task's `if` came of, or where the rows are; others' text. Empty where there is nothing of the kind. */
export function skipDetail({ missing = [], condition, rows }: TaskResult): string {
  if (rows !== undefined && rows.otherShards > 0) return `${rows.otherShards} of other shards`;
  if (condition === undefined) return missing.join(', ');
  const values = condition.values.length === 0 ? '' : ` (${condition.values.join('; ')})`;
  return `${condition.expression}${values}`;
}

/** Why nothing was sent for a task, in one line. */
export function skipReason(result: TaskResult, because: SkipReason): string {
  const detail = skipDetail(result);
  return detail === '' ? skipWords[because] : `${skipWords[because]}: ${detail}`;
}
