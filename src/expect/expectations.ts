import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { comparedValues } from './compared-values.ts';
import { evaluateOver, isTruthy } from './evaluate.ts';
import { type JsonContent, type ParsedContent, stringifyExactly } from './json.ts';

/**
 * The beginning of a text without secrets, of `length` characters or more: a key that stands across the cut would no
 * longer be found afterwards.
 */
export type RedactExcerpt = (text: string, length: number) => string;

/** Characters of a response that a failed expectation shows. */
const excerptLength = 1_000;

/**
 * Checks every expectation, so that one run shows all that do not hold.
 *
 * @param redact applied to what is quoted of the response, before it is cut to length.
 */
export async function checkExpectations(
  expectations: readonly string[],
  parsed: ParsedContent,
  content: Uint8Array,
  redact: RedactExcerpt,
): Promise<readonly Diagnostic[]> {
  if (expectations.length === 0) return [];
  if ('failure' in parsed) return [parsed.failure];
  const failures: Diagnostic[] = [];
  for (const expression of expectations) {
    const failure = await checkOne(expression, parsed, content, redact);
    if (failure !== undefined) failures.push(failure);
  }
  return failures;
}

async function checkOne(
  expression: string,
  parsed: JsonContent,
  content: Uint8Array,
  redact: RedactExcerpt,
): Promise<Diagnostic | undefined> {
  const got = await evaluateOver(parsed, expression);
  if ('value' in got && isTruthy(got.value)) return undefined;
  return diagnostic('expect/failed', `The response does not meet the expectation \`${expression}\`.`, {
    evidence: [
      `expression: ${expression}`,
      ...('value' in got
        ? [`got: ${stringifyExactly(got.value)}`, ...(await comparedValues(expression, parsed))]
        : [`could not be evaluated: ${got.problem}`]),
      `response: ${new TextDecoder().decode(content).trimEnd()}`,
    ].map((line) => cut(redact(line, excerptLength))),
  });
}

function cut(line: string): string {
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
