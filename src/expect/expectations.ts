import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { evaluate, isTruthy } from './evaluate.ts';
import { parseJsonContent, stringifyExactly } from './json.ts';

/** Characters of a response that a failed expectation shows. */
const excerptLength = 1_000;

/**
 * Checks every expectation, so that one run shows all that do not hold.
 *
 * @param redact applied to what is quoted of the response, before it is cut to length: a key that stands across the
 * cut would no longer be found afterwards.
 */
export async function checkExpectations(
  expectations: readonly string[],
  content: Uint8Array,
  contentType: string,
  redact: (text: string) => string,
): Promise<readonly Diagnostic[]> {
  if (expectations.length === 0) return [];
  const parsed = parseJsonContent(content, contentType);
  if ('failure' in parsed) return [parsed.failure];
  const failures: Diagnostic[] = [];
  for (const expression of expectations) {
    const failure = await checkOne(expression, parsed.value, content, redact);
    if (failure !== undefined) failures.push(failure);
  }
  return failures;
}

async function checkOne(
  expression: string,
  value: unknown,
  content: Uint8Array,
  redact: (text: string) => string,
): Promise<Diagnostic | undefined> {
  let got: unknown;
  let problem: string | undefined;
  try {
    got = await evaluate(value, expression);
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  if (problem === undefined && isTruthy(got)) return undefined;
  const operands = problem === undefined ? await comparedValues(expression, value) : [];
  return diagnostic('expect/failed', `The response does not meet the expectation \`${expression}\`.`, {
    evidence: [
      `expression: ${expression}`,
      problem === undefined ? `got: ${stringifyExactly(got ?? null)}` : `could not be evaluated: ${problem}`,
      ...operands,
      `response: ${new TextDecoder().decode(content)}`,
    ].map((line) => cut(redact(line))),
  });
}

function cut(line: string): string {
  return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}

/** `status == 'done'` only says `false`; what stood on its left is what the reader wants to know. */
async function comparedValues(expression: string, value: unknown): Promise<string[]> {
  const sides = /^\s*([\w.[\]-]+)\s*(?:==|!=|<=|>=|<|>)\s*\S/.exec(expression);
  if (sides?.[1] === undefined) return [];
  try {
    return [`${sides[1]} is: ${stringifyExactly((await evaluate(value, sides[1])) ?? null)}`];
  } catch {
    return [];
  }
}
