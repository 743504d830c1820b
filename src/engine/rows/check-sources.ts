import { type Diagnostic, DiagnosticError } from '../../diagnostics/diagnostic.ts';
import type { Step } from '../../plan/plan.ts';
import type { Files } from '../../platform/port.ts';
import { type RowFile, readRows } from './read-rows.ts';

/** Faults of one file that are told one by one. */
const mostFaults = 10;

/** How many rows a file has, by path and format, and of CSV with any row the columns. */
export type RowCounts = Map<string, { readonly rows: number; readonly columns?: readonly string[] }>;

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

/** Reads a file to its end; returns its faults, and remembers how many rows it has. */
export async function countRows(source: RowFile, files: Files, counts: RowCounts): Promise<readonly Diagnostic[]> {
  const faults: Diagnostic[] = [];
  let rows = 0;
  let more = 0;
  let columns: readonly string[] | undefined;
  for await (const row of readRows(source, files)) {
    if (!('fault' in row)) {
      rows += 1;
      if (source.format === 'csv') columns ??= Object.keys(row.item as object);
    } else if (faults.length < mostFaults) faults.push(row.fault);
    else more += 1;
  }
  counts.set(keyOf(source), { rows, ...(columns === undefined ? {} : { columns }) });
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
