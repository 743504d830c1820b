import { stringifyExactly } from './json.ts';

/** Evaluates a JMESPath expression (jmespath.org, no extensions) over parsed JSON. Throws the library's error, e.g. for `length(\`1\`)`. */
export async function evaluate(value: unknown, expression: string): Promise<unknown> {
  const jmespath = await import('jmespath');
  const search = jmespath.search ?? (jmespath as unknown as { default: typeof jmespath }).default.search;
  return search(value, expression) as unknown;
}

/** Truth as JMESPath defines it: null, false, '' and empty lists and objects are false; 0 is true. */
export function isTruthy(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && !(value instanceof Number)) return Object.keys(value).length > 0;
  return true;
}

/** A value as a user reads it: strings as they are, everything else as JSON. */
export function show(value: unknown): string {
  return typeof value === 'string' ? value : stringifyExactly(value ?? null);
}
