import type { SkipReason, TaskResult } from './results.ts';

/** Without code spans: an expression holds backticks of its own. */
const words: Readonly<Record<SkipReason, string>> = {
  condition: 'skipped: its if did not hold',
  failed: 'not reached: an earlier task failed',
  rejected: 'not reached: the API rejected the key',
  cancelled: 'not reached: the job was cancelled',
  missing: 'skipped: its values never came',
  done: 'done in an earlier run',
  'dry-run': 'not sent: dry run',
};

/** Why nothing was sent for a task, with the names that never came, or what its `if` came of. */
export function skipReason({ missing = [], condition }: TaskResult, because: SkipReason): string {
  const expression = condition === undefined ? '' : `: ${condition.expression}`;
  const values = condition === undefined ? missing.join(', ') : condition.values.join('; ');
  return `${words[because]}${expression}${values === '' ? '' : ` (${values})`}`;
}
