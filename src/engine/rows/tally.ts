import type { ExplainedDiagnostic } from '../../diagnostics/diagnostic.ts';
import { countAttempts } from '../../report/count-attempts.ts';
import { decisiveFailure } from '../../report/failure.ts';
import type { Notice, RowFailure, RowsOutcome, TaskResult } from '../../report/results.ts';
import type { RowsProgress } from '../observer.ts';
import { withoutContent } from '../step-results.ts';

/** Failing rows that are kept with all that came back. */
const mostFailures = 10;
/** Findings that are told apart; of each code the first one is told. */
const mostCodes = 20;

/** Adds up what became of rows, in memory that does not grow with them. */
export class RowTally {
  readonly #total: number;
  readonly #otherShards: number;
  readonly #codes = new Map<string, number>();
  readonly #firsts = new Map<string, ExplainedDiagnostic>();
  readonly #notices = new Map<string, Notice>();
  readonly #failures: RowFailure[] = [];
  #succeeded = 0;
  #failed = 0;
  #done = 0;
  #skipped = 0;
  #attempts = 0;
  #waitMs = 0;
  #last: TaskResult | undefined;
  #task: TaskResult['task'];

  /** @param total rows of this shard */
  constructor(total: number, otherShards: number) {
    this.#total = total;
    this.#otherShards = otherShards;
  }

  /** Tells whether the row is one of the first that failed. */
  add(row: number, line: number | undefined, result: TaskResult): boolean {
    this.#attempts += countAttempts(result.attempts);
    for (const { waitMs } of result.attempts) this.#waitMs += waitMs ?? 0;
    if (!result.skipped) this.#last = result;
    this.#task = result.task ?? this.#task;
    for (const one of result.diagnostics) {
      if (this.#firsts.size < mostCodes && !this.#firsts.has(one.code)) this.#firsts.set(one.code, one);
    }
    if (result.skippedBecause === 'missing') {
      this.#skipped += 1;
      return false;
    }
    for (const notice of result.notices ?? []) this.#notices.set(notice.title, notice);
    if (result.ok) {
      if (result.skippedBecause === 'done') this.#done += 1;
      else this.#succeeded += 1;
      return false;
    }
    this.#failed += 1;
    const code = decisiveFailure(result.diagnostics)?.code ?? 'internal/bug';
    this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
    if (this.#failures.length >= mostFailures) return false;
    this.#failures.push({ row, ...(line === undefined ? {} : { line }), result: withoutContent(result) });
    return true;
  }

  get failed(): number {
    return this.#failed;
  }

  /** The last row that was sent. */
  get last(): TaskResult | undefined {
    return this.#last;
  }

  /** The call of the last row that was sent, or need not be. */
  get task(): TaskResult['task'] {
    return this.#task;
  }

  get notices(): readonly Notice[] {
    return [...this.#notices.values()];
  }

  progress(running: number): RowsProgress {
    const done = this.#succeeded + this.#failed + this.#done + this.#skipped;
    return { total: this.#total, done, failed: this.#failed, running };
  }

  /** The first finding of each kind, failures before warnings, with how many rows had the same. */
  findings(): readonly ExplainedDiagnostic[] {
    const told = [...this.#firsts.values()].map((one) => {
      const count = this.#codes.get(one.code) ?? 0;
      return count > 1 ? { ...one, evidence: [...one.evidence, `${count} rows failed with ${one.code}`] } : one;
    });
    return told.sort((a, b) => Number(b.failing ?? false) - Number(a.failing ?? false));
  }

  outcome(): Omit<RowsOutcome, 'faults'> {
    return {
      total: this.#total,
      succeeded: this.#succeeded,
      failed: this.#failed,
      done: this.#done,
      ...(this.#skipped === 0 ? {} : { skipped: this.#skipped }),
      notStarted: this.#total - this.#succeeded - this.#failed - this.#done - this.#skipped,
      otherShards: this.#otherShards,
      attempts: this.#attempts,
      waitMs: this.#waitMs,
      codes: Object.fromEntries(this.#codes),
      failures: this.#failures,
    };
  }
}
