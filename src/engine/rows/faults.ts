import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

/** `input/invalid` in a file of rows, at a line. @param text the line, for the caret; left out where it is no text to show */
export function rowFault(
  path: string,
  line: number | undefined,
  message: string,
  details: { readonly evidence?: readonly string[]; readonly suggestion?: string } = {},
): Diagnostic {
  return diagnostic('input/invalid', message, {
    origin: { label: line === undefined ? path : `${path}:${line}` },
    evidence: [line === undefined ? `file: ${path}` : `place: ${path}:${line}`, ...(details.evidence ?? [])],
    ...(details.suggestion === undefined ? {} : { suggestion: details.suggestion }),
  });
}

/** What a line holds, short enough to be read; it is redacted before it is shown. */
export function excerpt(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
