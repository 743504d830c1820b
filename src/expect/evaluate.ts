import { type JsonContent, stringifyExactly } from './json.ts';
import { inexact, isInexact } from './numbers.ts';
import { isTruthy, type Jmespath, search } from './search.ts';

export { isTruthy };

export type Evaluation = { readonly value: unknown } | { readonly problem: string };

/** Evaluates a JMESPath expression (jmespath.org, no extensions) over parsed JSON. Throws the library's error, e.g. for `length(\`1\`)`. */
export async function evaluate(value: unknown, expression: string): Promise<unknown> {
  const library = (await import('jmespath')) as unknown as Jmespath & { default?: Jmespath };
  return search(value, expression, library.default ?? library);
}

/** What an expression finds in a response, or why it cannot be said. Never rejects. */
export async function evaluateOver({ value }: JsonContent, expression: string): Promise<Evaluation> {
  try {
    const found = (await evaluate(value, expression)) ?? null;
    return isInexact(found) ? { problem: inexact } : { value: found };
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'the result is nested too deeply' };
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** A value as a user reads it: strings as they are, everything else as JSON. */
export function show(value: unknown): string {
  return typeof value === 'string' ? value : stringifyExactly(value ?? null);
}
