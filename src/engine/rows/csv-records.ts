import type { Parser } from 'csv-parse';
import { type Diagnostic, DiagnosticError } from '../../diagnostics/diagnostic.ts';
import type { Files } from '../../platform/port.ts';
import { rowFault } from './faults.ts';
import { readText } from './read-text.ts';
import { longestRow } from './row.ts';

/** The values of one row of a CSV file, or the names of its columns. */
export interface CsvRecord {
  readonly record: readonly string[];
  /** Of the file, from 1; the last one of those that it takes. */
  readonly line: number;
}

/**
 * The records of a CSV file, as many at a time as a piece of it holds. As long as no quote stands in it, every line is one
 * record and every comma ends a value; from the first quote on csv-parse reads it. Throws
 * `DiagnosticError` for what is no CSV.
 */
export async function* readRecords(path: string, files: Files): AsyncGenerator<readonly CsvRecord[]> {
  let lines = 0;
  let rest = '';
  let quoted: QuotedCsv | undefined;
  for await (const piece of readText(path, files)) {
    if (quoted === undefined && !piece.includes('"') && rest.length + piece.length <= longestRow) {
      const text = rest + piece;
      const end = endOfLines(text);
      const whole = linesOf(text.slice(0, end));
      rest = text.slice(end);
      yield recordsOf(whole, lines);
      lines += whole.length;
      continue;
    }
    quoted ??= await openQuoted(path, lines);
    const text = rest + piece;
    rest = '';
    yield* quoted.read(text);
  }
  if (quoted !== undefined) yield* quoted.read(undefined);
  else yield recordsOf(linesOf(rest), lines);
}

/** Behind the last line end of a text that goes on: a CR at its end may be the first half of one. */
function endOfLines(text: string): number {
  const sure = text.endsWith('\r') ? text.slice(0, -1) : text;
  return Math.max(sure.lastIndexOf('\n'), sure.lastIndexOf('\r')) + 1;
}

/** The lines of a text without their ends; nothing behind the last end is no line. */
function linesOf(text: string): readonly string[] {
  const lines = text.includes('\r') ? text.split(/\r\n?|\n/) : text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** @param before lines that stand before them in the file */
function recordsOf(lines: readonly string[], before: number): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  lines.forEach((line, at) => {
    if (line !== '') records.push({ record: line.split(','), line: before + at + 1 });
  });
  return records;
}

interface QuotedCsv {
  /** Without a text, what is left at the end. What is wrong with it is thrown behind the records that stand before that. */
  read(text: string | undefined): AsyncGenerator<readonly CsvRecord[]>;
}

/** @param before lines that were read already */
async function openQuoted(path: string, before: number): Promise<QuotedCsv> {
  const { CsvError, parse } = await import('csv-parse');
  let records: CsvRecord[] = [];
  const parser = parse({
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    // None goes through the stream, which would cost more for each than to parse it.
    on_record: (record: readonly string[], { lines }) => {
      records.push({ record, line: before + lines });
      return null;
    },
  });
  // It tells of an error as an event too, which must not go unheard.
  parser.on('error', () => undefined);
  return {
    async *read(text) {
      const broken = await give(parser, text);
      const batch = records;
      records = [];
      yield batch;
      if (broken instanceof CsvError) throw new DiagnosticError(quotingFault(path, broken, before));
      if (broken !== undefined) throw broken;
    },
  };
}

/** Parses a piece of the text, or, without one, what is left at its end; gives what is wrong with it. */
function give(parser: Parser, text: string | undefined): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const told = (error?: Error | null) => resolve(error ?? undefined);
    if (text === undefined) parser.end(told);
    else parser.write(text, told);
  });
}

function quotingFault(path: string, error: Error & { readonly code: string }, before: number): Diagnostic {
  const told: unknown = (error as { lines?: unknown }).lines;
  const line = typeof told === 'number' ? before + told : undefined;
  const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
  return rowFault(path, line, open ? 'A double quote is opened and never closed.' : 'The CSV file cannot be read.', {
    evidence: [error.code],
    suggestion: 'Write a double quote inside a quoted value twice: `"so ""called"""`.',
  });
}
