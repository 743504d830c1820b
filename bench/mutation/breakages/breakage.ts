/** One text of a source file that is replaced; it must stand there exactly once. */
export interface Edit {
  /** Below `src`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** What somebody could break without noticing, were there no row that turns red. */
export interface Breakage {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Titles of the rows that it is aimed at. */
  readonly rows: RegExp;
}

/** A breakage that is one edit. */
export function breakage(name: string, rows: RegExp, file: string, from: string, to: string): Breakage {
  return { name, rows, edits: [{ file, from, to }] };
}
