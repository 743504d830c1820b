import { loadJmespath } from './jmespath.ts';
import { type JsonContent, stringifyExactly } from './json.ts';
import { inexact, isInexact } from './numbers.ts';
import { isTruthy, search } from './search.ts';
import { TooMuchWork } from './work.ts';

export { isTruthy };

export type Evaluation =
  | { readonly value: unknown }
  | {
      readonly problem: string;
      /** A fault of the expression itself: no other answer mends it. */
      readonly hopeless?: true;
    };

const ofExpression = /^(?:ArgumentError|Unknown function|The step of a slice)/;

/** Evaluates a JMESPath expression (jmespath.org, no extensions) over parsed JSON. Throws the library's error, e.g. for `length(\`1\`)`. */
export async function evaluate(value: unknown, expression: string): Promise<unknown> {
  return search(value, expression, await loadJmespath());
}

/** What an expression finds in a response, or why it cannot be said. Never rejects. */
export async function evaluateOver({ value }: JsonContent, expression: string): Promise<Evaluation> {
  try {
    const found = (await evaluate(value, expression)) ?? null;
    return isInexact(found) ? { problem: inexact } : { value: found };
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'the result is nested too deeply' };
    const problem = error instanceof Error ? error.message : String(error);
    return error instanceof TooMuchWork || ofExpression.test(problem) ? { problem, hopeless: true } : { problem };
  }
}

/** A value as a user reads it: strings as they are, everything else as JSON. */
export function show(value: unknown): string {
  return typeof value === 'string' ? value : stringifyExactly(value ?? null);
}
