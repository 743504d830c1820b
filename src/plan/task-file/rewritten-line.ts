import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** Longer than anybody types from a message. */
const longestLine = 200;

/**
 * The line of a task file as it should be typed, in quotes that fit: a double quote inside double quotes, or at the
 * beginning of a value, ends a text in YAML. Undefined where it cannot be said in one line.
 *
 * @param start of the line in the whole text
 */
export function rewriteLine(line: string, start: number, instead: Diagnostic['instead'], json: boolean) {
  if (instead === undefined) return undefined;
  const from = instead.span.start - start;
  const to = instead.span.end - start;
  if (from < 0 || to > line.length) return undefined;
  const typed = typedAs(instead.text, line.slice(from, to), json);
  if (typed === undefined) return undefined;
  const rewritten = (line.slice(0, from) + typed + line.slice(to)).trim();
  return rewritten.length > longestLine ? undefined : rewritten;
}

/** What now stands there tells how it is quoted. What is escaped means something else than it looks. */
function typedAs(text: string, now: string, json: boolean): string | undefined {
  if (/[\r\n]/.test(text)) return undefined;
  if (json) return JSON.stringify(text);
  if (/^["']/.test(now)) return now.includes('\\') ? undefined : quoted(text);
  return /^["'`[\]{}&*!|>%@,#?-]|: | #|:$/.test(text) ? quoted(text) : text;
}

/** Single quotes need the fewest changes to what stands between them. */
function quoted(text: string): string {
  return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}
