import type { SkipReason, TaskResult } from './results.ts';

/** Why nothing was sent. Without code spans: an expression holds backticks of its own. */
export const skipWords: Readonly<Record<SkipReason, string>> = {
  condition: 'skipped: its if did not hold',
  failed: 'not reached: an earlier task failed',
  rejected: 'not reached: the API rejected the key',
  cancelled: 'not reached: the job was cancelled',
  missing: 'skipped: its values never came',
  done: 'done in an earlier run',
  'dry-run': 'not sent: dry run',
};

/** The names that never came, or what the task's `if` came of; others' text. Empty where there is nothing of the kind. */
export function skipDetail({ missing = [], condition }: TaskResult): string {
  if (condition === undefined) return missing.join(', ');
  const values = condition.values.length === 0 ? '' : ` (${condition.values.join('; ')})`;
  return `${condition.expression}${values}`;
}

/** Why nothing was sent for a task, in one line. */
export function skipReason(result: TaskResult, because: SkipReason): string {
  const detail = skipDetail(result);
  return detail === '' ? skipWords[because] : `${skipWords[because]}: ${detail}`;
}
