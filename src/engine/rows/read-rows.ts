import { type Diagnostic, DiagnosticError, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RowSource } from '../../plan/plan.ts';
import type { Files } from '../../platform/port.ts';
import { errorCode } from '../error-code.ts';
import type { RowOrFault } from './row.ts';

export type RowFile = Extract<RowSource, { kind: 'file' }>;

/** The rows of a file, one after the other; what makes it unreadable as a whole is the last fault. Never rejects for what a file holds. */
export async function* readRows(source: RowFile, files: Files): AsyncGenerator<RowOrFault> {
  try {
    if (source.format === 'csv') {
      const { readCsv } = await import('./csv.ts');
      for await (const rows of readCsv(source.path, files)) for (const row of rows) yield row;
    } else yield* await open(source, source.format, files);
  } catch (error) {
    if (error instanceof DiagnosticError) {
      for (const fault of error.diagnostics) yield { fault };
    } else {
      yield { fault: unreadable(source.path, error) };
    }
  }
}

async function open(
  { path }: RowFile,
  format: Exclude<RowFile['format'], 'csv'>,
  files: Files,
): Promise<AsyncGenerator<RowOrFault>> {
  switch (format) {
    case 'ndjson':
      return (await import('./ndjson.ts')).readNdjson(path, files);
    case 'json':
      return (await import('./json-list.ts')).readJsonList(path, files);
  }
}

function unreadable(path: string, error: unknown): Diagnostic {
  return diagnostic('input/file', 'The file of the rows cannot be read.', {
    evidence: [`path: ${path}`, `system error: ${errorCode(error)}`],
    cause: error,
  });
}

/** The rows of a list that stands in the task file or came with an answer. */
export function* listRows(rows: readonly unknown[]): Generator<RowOrFault> {
  for (const [index, item] of rows.entries()) yield { number: index + 1, item };
}
