import { CsvError, type Parser, parse } from 'csv-parse';
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

/** The records of a CSV file, as many at a time as a piece of it holds. Throws `DiagnosticError` for what is no CSV. */
export async function* readRecords(path: string, files: Files): AsyncGenerator<readonly CsvRecord[]> {
  let records: CsvRecord[] = [];
  const parser = parse({
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    // None goes through the stream, which would cost more for each than to parse it.
    on_record: (record: readonly string[], { lines }) => {
      records.push({ record, line: lines });
      return null;
    },
  });
  // It tells of an error as an event too, which must not go unheard.
  parser.on('error', () => undefined);
  async function* read(text: string | undefined): AsyncGenerator<readonly CsvRecord[]> {
    const broken = await give(parser, text);
    const batch = records;
    records = [];
    // What is wrong comes behind the records that stand before it.
    yield batch;
    if (broken instanceof CsvError) throw new DiagnosticError(quotingFault(path, broken));
    if (broken !== undefined) throw broken;
  }
  for await (const piece of readText(path, files)) yield* read(piece);
  yield* read(undefined);
}

/** Parses a piece of the text, or, without one, what is left at its end; gives what is wrong with it. */
function give(parser: Parser, text: string | undefined): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const told = (error?: Error | null) => resolve(error ?? undefined);
    if (text === undefined) parser.end(told);
    else parser.write(text, told);
  });
}

function quotingFault(path: string, error: CsvError): Diagnostic {
  const told: unknown = (error as { lines?: unknown }).lines;
  const line = typeof told === 'number' ? told : undefined;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return rowFault(path, line, 'A row of the CSV file is larger than 10 MiB.', {
      suggestion:
        'Look for a double quote that is opened in this row and not closed; put long content into files of its own.',
    });
  }
  const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
  return rowFault(path, line, open ? 'A double quote is opened and never closed.' : 'The CSV file cannot be read.', {
    evidence: [error.code],
    suggestion: 'Write a double quote inside a quoted value twice: `"so ""called"""`.',
  });
}
