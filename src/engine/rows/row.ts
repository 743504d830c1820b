import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** One row of a `for-each`, in the order of its source. */
export interface Row {
  /** From 1; what a shard is chosen by, and what users are told. */
  readonly number: number;
  /** Of the file, from 1; where it takes several, the last one of CSV and the first one of JSON. */
  readonly line?: number;
  readonly item: unknown;
}

/** A row, or what is wrong at the place where one should stand. */
export type RowOrFault = Row | { readonly fault: Diagnostic };

/** Characters of one row of a file; more is a file of another kind. */
export const longestRow = 10 * 1024 * 1024;
