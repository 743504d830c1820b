import { type Diagnostic, DiagnosticError } from '../../diagnostics/diagnostic.ts';
import { bareObject } from '../../expect/bare-object.ts';
import type { Files } from '../../platform/port.ts';
import { readRecords } from './csv-records.ts';
import { excerpt, rowFault } from './faults.ts';
import type { RowOrFault } from './row.ts';

/**
 * Rows of a CSV file (RFC 4180), as many at a time as a piece of it holds: the first line names the columns, every value is
 * text. CRLF, LF and CR end a line; blank lines are no rows. A row with more or fewer values than columns is a fault of its own.
 */
export async function* readCsv(path: string, files: Files): AsyncGenerator<readonly RowOrFault[]> {
  let columns: readonly string[] | undefined;
  let number = 0;
  for await (const records of readRecords(path, files)) {
    const rows: RowOrFault[] = [];
    for (const { record, line } of records) {
      if (columns === undefined) {
        columns = record.map((name) => name.trim());
        const fault = headerFault(path, columns, line);
        if (fault !== undefined) throw new DiagnosticError(fault);
        continue;
      }
      number += 1;
      if (record.length === columns.length) rows.push({ number, line, item: itemOf(columns, record) });
      else rows.push({ fault: raggedFault(path, line, number, columns, record) });
    }
    yield rows;
  }
  if (columns === undefined) {
    throw new DiagnosticError(
      rowFault(path, undefined, 'The CSV file is empty.', { suggestion: 'Its first line must name the columns.' }),
    );
  }
}

function itemOf(columns: readonly string[], record: readonly string[]): unknown {
  const item = bareObject();
  columns.forEach((name, at) => {
    item[name] = record[at];
  });
  return item;
}

function headerFault(path: string, columns: readonly string[], line: number): Diagnostic | undefined {
  const [first = ''] = columns;
  const separator = columns.length === 1 ? /[;\t|]/.exec(first)?.[0] : undefined;
  if (separator !== undefined) {
    const name = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' }[separator] ?? separator;
    return rowFault(path, line, `The columns of the CSV file are separated by ${name}.`, {
      evidence: [`first line: ${excerpt(first)}`],
      suggestion: 'Save it with commas between the values.',
    });
  }
  const empty = columns.indexOf('');
  if (empty >= 0) {
    return rowFault(path, line, `Column ${empty + 1} of the CSV file has no name.`, {
      evidence: [`first line: ${excerpt(columns.join(','))}`],
      suggestion: 'Write a name for each column in the first line, and no comma behind the last one.',
    });
  }
  const met = new Set<string>();
  // Not by looking back from each: a file can have very many columns.
  const twice = columns.find((name) => met.size === met.add(name).size);
  if (twice === undefined) return undefined;
  return rowFault(path, line, `Two columns of the CSV file are called \`${twice}\`.`, {
    evidence: [`first line: ${excerpt(columns.join(','))}`],
    suggestion: 'Give one of them another name in the first line, or leave that column out.',
  });
}

function raggedFault(
  path: string,
  line: number,
  row: number,
  columns: readonly string[],
  record: readonly string[],
): Diagnostic {
  const without = columns.slice(record.length);
  const beyond = record.slice(columns.length);
  const values = `${record.length} ${record.length === 1 ? 'value' : 'values'}`;
  return rowFault(path, line, `Line ${line} has ${values}, but the first line names ${columns.length} columns.`, {
    row,
    evidence: [
      `columns: ${excerpt(columns.join(', '))}`,
      `values: ${excerpt(record.join(', '))}`,
      without.length > 0
        ? `columns without a value: ${excerpt(without.join(', '))}`
        : `values beyond the last column: ${excerpt(beyond.join(', '))}`,
    ],
    suggestion:
      without.length > 0
        ? 'Write a comma before each further value, also where it is empty.'
        : 'Put a value that holds a comma into double quotes.',
  });
}
