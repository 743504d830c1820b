import { DiagnosticError } from '../../diagnostics/diagnostic.ts';
import { parseJsonText } from '../../expect/json.ts';
import { written } from '../../inputs/written.ts';
import type { Files } from '../../platform/port.ts';
import { excerpt, rowFault } from './faults.ts';
import { readText } from './read-text.ts';
import { explainRepeatedName, keepOne } from './repeated-name.ts';
import { longestRow, type RowOrFault } from './row.ts';

/** Rows of a file with one JSON value a line; blank lines are no rows. */
export async function* readNdjson(path: string, files: Files): AsyncGenerator<RowOrFault> {
  let number = 0;
  let line = 0;
  for await (const text of readLines(path, files)) {
    line += 1;
    if (text.trim() === '') continue;
    number += 1;
    try {
      const item = await parseJsonText(text);
      const repeated = await explainRepeatedName(text, item);
      if (repeated === undefined) yield { number, line, item };
      else
        yield { fault: rowFault(path, line, repeated, { evidence: [`line: ${excerpt(text)}`], suggestion: keepOne }) };
    } catch {
      yield {
        fault: rowFault(path, line, `Line ${line} is not JSON.`, {
          row: number,
          evidence: [...(await columnOf(text)), `line: ${excerpt(text)}`],
          suggestion: 'Write one whole JSON value on each line, without commas between the lines.',
        }),
      };
    }
  }
}

/** Where in a line the JSON ends to be some, and why; nothing for a line that would take long to read again. */
async function columnOf(text: string): Promise<readonly string[]> {
  if (text.length > 10_000) return [];
  const { readJson } = await import('../../inputs/reading/read-json.ts');
  const reading = readJson(written({ label: 'line' }, text));
  if ('node' in reading) return [];
  const { message, start } = reading.fault;
  return [`column ${Array.from(text.slice(0, start)).length + 1}: ${message}`];
}

/** Lines without their ends, CRLF or LF. */
async function* readLines(path: string, files: Files): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of readText(path, files)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestRow) {
      throw new DiagnosticError(
        rowFault(path, undefined, 'A line of the file is longer than 10 MiB.', {
          suggestion: 'Write one JSON value on each line; put long content into files of its own.',
        }),
      );
    }
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
