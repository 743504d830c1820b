import { countAttempts } from './count-attempts.ts';
import { decisiveFailure } from './failure.ts';
import { callOf, nameOf, placeOf } from './named.ts';
import type { RowsOutcome, RunReport, SkipReason, TaskResult, UnmetCondition } from './results.ts';

/** One entry of the output `results`; the words are those of the outputs. */
export interface ResultEntry {
  readonly id: string;
  readonly name: string;
  /** `release.yml:12:5`; absent for a single call. */
  readonly place?: string;
  /** Absent where the call was never put together. */
  readonly method?: string;
  readonly path?: string;
  readonly ok: boolean;
  readonly skipped: boolean;
  readonly 'skipped-because'?: SkipReason;
  /** The `if` that did not hold, and what its names stood for. */
  readonly condition?: UnmetCondition;
  /** True where `continue-on-error` lets the run go on. */
  readonly tolerated?: boolean;
  /** Absent without an answer. */
  readonly status?: number;
  /** Absent on success. */
  readonly 'error-code'?: string;
  readonly attempts: number;
  readonly 'duration-ms': number;
  readonly 'request-id'?: string;
  readonly 'body-file'?: string;
  /** `***` where the value is secret; of a `for-each`, lists in the order of the rows. */
  readonly extracted: Readonly<Record<string, string>>;
  readonly rows?: RowsEntry;
}

/** The rows of a `for-each` together; `failures` holds the first ten. */
export interface RowsEntry {
  readonly total: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly done: number;
  /** Absent for none. */
  readonly skipped?: number;
  readonly 'not-started': number;
  readonly 'other-shards': number;
  readonly attempts: number;
  readonly 'error-codes': Readonly<Record<string, number>>;
  readonly failures: readonly RowEntry[];
}

/** One row, in `failures` and on a line of a results file that ends in `.ndjson`. */
export interface RowEntry extends ResultEntry {
  /** From 1. */
  readonly row: number;
  readonly line?: number;
}

/** What the output `results` and the file of `results-file` hold: one entry per task, in order. */
export function resultsOf(report: RunReport): readonly ResultEntry[] {
  return report.results.map(entryOf);
}

export function entryOf(result: TaskResult): ResultEntry {
  const { step, task, response, requestId, bodyFile, rows, tolerated, skippedBecause, condition } = result;
  const code = decisiveFailure(result.diagnostics)?.code;
  const place = placeOf(result);
  const call = callOf(result);
  return {
    id: step?.id ?? task?.id ?? '',
    name: nameOf(result),
    ...(place === undefined ? {} : { place }),
    ...(call === undefined ? {} : { method: call.method, path: call.path }),
    ok: result.ok,
    skipped: result.skipped,
    ...(skippedBecause === undefined ? {} : { 'skipped-because': skippedBecause }),
    ...(condition === undefined ? {} : { condition }),
    ...(tolerated === undefined ? {} : { tolerated }),
    ...(response === undefined ? {} : { status: response.status }),
    ...(code === undefined ? {} : { 'error-code': code }),
    attempts: countAttempts(result.attempts),
    'duration-ms': Math.round(result.durationMs),
    ...(requestId === undefined ? {} : { 'request-id': requestId }),
    ...(bodyFile === undefined ? {} : { 'body-file': bodyFile }),
    extracted: result.extracted,
    ...(rows === undefined ? {} : { rows: rowsEntryOf(rows) }),
  };
}

/** @param row its number, from 1, and its line in the file that holds it */
export function rowEntryOf(result: TaskResult, row: { readonly number: number; readonly line?: number }): RowEntry {
  return { row: row.number, ...(row.line === undefined ? {} : { line: row.line }), ...entryOf(result) };
}

function rowsEntryOf(rows: RowsOutcome): RowsEntry {
  return {
    total: rows.total,
    succeeded: rows.succeeded,
    failed: rows.failed,
    done: rows.done,
    ...(rows.skipped === undefined ? {} : { skipped: rows.skipped }),
    'not-started': rows.notStarted,
    'other-shards': rows.otherShards,
    attempts: rows.attempts,
    'error-codes': rows.codes,
    failures: rows.failures.map(({ row, line, result }) =>
      rowEntryOf(result, { number: row, ...(line === undefined ? {} : { line }) }),
    ),
  };
}
