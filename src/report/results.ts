import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { AttemptRecord, CallResponse } from '../http/call.ts';
import type { Secret } from '../key/secret.ts';
import type { Unread } from '../leak/scan/port.ts';
import type { Finding, ScanTotals } from '../leak/scan/scan-report.ts';
import type { FilePlace, Task } from '../plan/plan.ts';

/** Something to tell beside what was found: no fault, and no code of its own. */
export interface Notice {
  readonly title: string;
  readonly message: string;
}

/**
 * Why no request left the machine for a step: its `if` did not hold; an earlier task failed; the API rejected the key;
 * the job was cancelled; values that it needs never came; its `for-each` has no rows, here or at all; a journal knows that it
 * was done; requests are only shown.
 */
export type SkipReason = 'condition' | 'failed' | 'rejected' | 'cancelled' | 'missing' | 'no-rows' | 'done' | 'dry-run';

/** An `if` that did not hold: the expression, and what its names stood for, as `status is: "open"`. Redacted. */
export interface UnmetCondition {
  readonly expression: string;
  readonly values: readonly string[];
}

/** Where a result stands in a plan that came from a task file. */
export interface StepFacts {
  readonly id: string;
  readonly name: string;
  readonly place?: FilePlace;
  /** As written in the file; shown where no call was made. */
  readonly written?: { readonly method: string; readonly path: string };
}

/** One row of a `for-each` that failed. */
export interface RowFailure {
  /** From 1, over all shards. */
  readonly row: number;
  /** Of the file that holds it, from 1. */
  readonly line?: number;
  readonly result: TaskResult;
}

/** What became of the rows of a `for-each`; rows of other shards are counted apart. */
export interface RowsOutcome {
  /** `succeeded + failed + done + skipped + notStarted`. */
  readonly total: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Skipped, because a journal knows that they were done in an earlier run. */
  readonly done: number;
  /** Of an `always` task: their item is `null`, as the value that it should be never came. Absent for none. */
  readonly skipped?: number;
  readonly notStarted: number;
  readonly otherShards: number;
  /** None was left to other shards: the list is made of rows that this shard took. */
  readonly isShardsOwn?: true;
  /** Of all rows together. */
  readonly attempts: number;
  /** Waits between attempts, of all rows together. */
  readonly waitMs: number;
  /** How many rows failed with each code, in the order in which they came up. */
  readonly codes: Readonly<Record<string, number>>;
  /** The first of them; their content is cut short. */
  readonly failures: readonly RowFailure[];
  /** What ended the rows as a whole and is no row's: these stand among the task's diagnostics. */
  readonly faults: readonly ExplainedDiagnostic[];
}

/** What became of one task: what outputs, summary, support bundle and reports are made of. */
export interface TaskResult {
  /** Absent when its values were never put together; of a `for-each`, the last one sent. */
  readonly task?: Task;
  /** Absent for a single call. */
  readonly step?: StepFacts;
  /** Present when `skipped`, but for a call whose content could not be opened. */
  readonly skippedBecause?: SkipReason;
  /** The names that never came, or are not known yet in a dry run. */
  readonly missing?: readonly string[];
  /** Present when `skippedBecause` is `condition`. */
  readonly condition?: UnmetCondition;
  /** Of a `for-each`; everything else in the result is that of the last row sent. */
  readonly rows?: RowsOutcome;
  /** `continue-on-error`: the failure is shown, and the run can end green. */
  readonly tolerated?: boolean;
  readonly ok: boolean;
  /** True when no request left the machine for it. */
  readonly skipped: boolean;
  /** The absolute URL of the first attempt. */
  readonly url?: string;
  readonly attempts: readonly AttemptRecord[];
  readonly durationMs: number;
  readonly response?: CallResponse;
  /** Absolute path of the file that holds the content: `save-to`, or where a large one was spilled. */
  readonly bodyFile?: string;
  readonly requestId?: string;
  /** Extracted values by name; `***` where `secret: true`. */
  readonly extracted: Readonly<Record<string, string>>;
  /** The same as JSON text, with all digits; `"***"` where `secret: true`. */
  readonly extractedJson?: Readonly<Record<string, string>>;
  /** The values behind the `***` of `extracted`. */
  readonly extractedSecrets: Readonly<Record<string, Secret>>;
  /** Failures first, then warnings. */
  readonly diagnostics: readonly ExplainedDiagnostic[];
  /** Annotated as warnings. */
  readonly notices?: readonly Notice[];
}

/** What a scan did and found. Labels are not redacted yet. */
export interface ScanResult {
  readonly totals: ScanTotals;
  /** Those that are listed. */
  readonly findings: readonly Finding[];
  /** How many there are. */
  readonly found: number;
  readonly unread: readonly Unread[];
  /** Unread as well, but listed in `scan-allow-unread`. */
  readonly allowed: readonly Unread[];
  /** What a reader must know of what was not searched, a sentence each. */
  readonly notes: readonly string[];
}

/** A whole run, ready to be reported. */
export interface RunReport {
  readonly ok: boolean;
  readonly results: readonly TaskResult[];
  readonly scan?: ScanResult;
  /** Of the run as a whole: key and input faults, warnings. */
  readonly diagnostics: readonly ExplainedDiagnostic[];
  readonly durationMs: number;
  readonly keyFingerprint?: string;
  readonly keyHeader: string;
  readonly keyScheme?: string;
  readonly baseUrl?: string;
  /** Paths as the caller gave them, for the command that reproduces a call. */
  readonly caFile?: string;
  readonly clientCertFile?: string;
  readonly clientKeyFile?: string;
}
