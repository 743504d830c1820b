import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { stringifyExactly } from '../../expect/json.ts';
import type { Row } from './row.ts';

/** `input/invalid` in a file of rows, at a line. `row` is told where one of them is at fault: from 1, as results count them. */
export function rowFault(
  path: string,
  line: number | undefined,
  message: string,
  details: { readonly row?: number; readonly evidence?: readonly string[]; readonly suggestion: string },
): Diagnostic {
  const row = details.row === undefined ? '' : `, row ${details.row}`;
  return diagnostic('input/invalid', message, {
    origin: { label: line === undefined ? path : `${path}:${line}` },
    evidence: [line === undefined ? `file: ${path}` : `place: ${path}:${line}${row}`, ...(details.evidence ?? [])],
    suggestion: details.suggestion,
  });
}

/** What a line holds, short enough to be read; it is redacted before it is shown. */
export function excerpt(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** `row 17 (line 18): {"mail":"…"}` */
export function whereOf({ number, line, item }: Row): string {
  const where = line === undefined ? `row ${number}` : `row ${number} (line ${line})`;
  return `${where}: ${excerpt(stringifyExactly(item))}`;
}
