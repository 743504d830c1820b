import type { Step } from '../plan/plan.ts';
import type { TaskResult } from '../report/results.ts';

/** How far a `for-each` is; rows of other shards do not count. */
export interface RowsProgress {
  readonly total: number;
  /** Answered or skipped, failed ones included. */
  readonly done: number;
  readonly failed: number;
  readonly running: number;
}

/** Which row of a `for-each`. */
export interface RowPlace {
  /** From 1, over all shards. */
  readonly number: number;
  /** Of the file that holds it, from 1. */
  readonly line?: number;
}

/** Hears of a plan as it goes, and shows it. */
export interface PlanObserver {
  /** @param number from 1 */
  begins(step: Step, number: number, total: number): void;
  /** One row was answered, failed before it was sent, or was done in an earlier run. The next one waits for the promise. */
  row(step: Step, row: RowPlace, result: TaskResult): Promise<void>;
  /** Called after every row; what is shown comes at a pace of its own. */
  rows(progress: RowsProgress): void;
  ends(result: TaskResult): void;
  /** In a dry run: what a step would send. */
  shows(title: string, lines: readonly string[]): void;
}
