import { type Diagnostic, DiagnosticError } from '../../diagnostics/diagnostic.ts';
import type { Step } from '../../plan/plan.ts';
import type { Files } from '../../platform/port.ts';
import { type RowFile, readRows } from './read-rows.ts';
import type { Row } from './row.ts';

/** Faults of one file that are told one by one. */
const mostFaults = 10;

/** Rows of so small a file are kept from the first pass to the second, in memory that does not grow with larger ones. */
const mostKeptBytes = 512 * 1024;

/** What the first pass found in a file: how many rows, and of a small one the rows themselves. */
export interface CountedRows {
  readonly count: number;
  readonly kept?: readonly Row[];
  /** Of CSV with any row. */
  readonly columns?: readonly string[];
}

/** By path and format. */
export type RowCounts = Map<string, CountedRows>;

/**
 * Reads every file of rows once, before the first call: a plan must not stop half-way for a comma. Throws
 * `DiagnosticError` with the faults of all of them.
 */
export async function checkRowSources(steps: readonly Step[], files: Files): Promise<RowCounts> {
  const counts: RowCounts = new Map();
  const faults: Diagnostic[] = [];
  for (const { rows } of steps) {
    if (rows?.source.kind !== 'file' || rows.source.madeEarlier === true) continue;
    if (!counts.has(keyOf(rows.source))) faults.push(...(await countRows(rows.source, files, counts)));
    faults.push(...judgeColumns(rows.source, counts));
  }
  const [first, ...others] = faults;
  if (first !== undefined) throw new DiagnosticError(first, ...others);
  return counts;
}

/** Reads a file to its end; returns its faults, and remembers what it found. */
export async function countRows(source: RowFile, files: Files, counts: RowCounts): Promise<readonly Diagnostic[]> {
  const faults: Diagnostic[] = [];
  const found = await files.stat(source.path).catch(() => undefined);
  const size = found?.size ?? Number.POSITIVE_INFINITY;
  // What is no plain file has no size.
  const kept: Row[] | undefined = size > 0 && size <= mostKeptBytes ? [] : undefined;
  let count = 0;
  let more = 0;
  let columns: readonly string[] | undefined;
  for await (const row of readRows(source, files)) {
    if (!('fault' in row)) {
      count += 1;
      kept?.push(row);
      if (source.format === 'csv') columns ??= Object.keys(row.item as object);
    } else if (faults.length < mostFaults) faults.push(row.fault);
    else more += 1;
  }
  const small = kept === undefined ? {} : { kept };
  counts.set(keyOf(source), { count, ...small, ...(columns === undefined ? {} : { columns }) });
  const last = faults.pop();
  if (last === undefined) return [];
  const told = more === 0 ? last : { ...last, evidence: [...last.evidence, `and ${more} more faults in this file`] };
  return [...faults, told];
}

/** Columns that templates read and the file does not have. */
export function judgeColumns(source: RowFile, counts: RowCounts): readonly Diagnostic[] {
  const columns = counts.get(keyOf(source))?.columns;
  return columns === undefined ? [] : (source.judgeColumns?.(columns) ?? []);
}

export function keyOf({ format, path }: RowFile): string {
  return `${format} ${path}`;
}
