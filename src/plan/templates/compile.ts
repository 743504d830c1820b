import { checkExpression, type JmespathLibrary } from '../../inputs/expressions/check-expression.ts';
import type { Faults, Written } from '../../inputs/written.ts';
import type { Scope } from '../plan.ts';
import { type References, referencesOf } from './references.ts';
import { isMap } from './values.ts';

/** The JMESPath library with the part that evaluates. */
export interface Evaluator extends JmespathLibrary {
  search(value: unknown, expression: string): unknown;
}

/** A sound expression, what it reads, and where it stands. */
export interface Compiled extends References {
  readonly at: Written;
  /** Read before anything was sent: it depends on `vars` and `env` alone. */
  readonly known: boolean;
}

/** Checks an expression of the scope; undefined when it has a fault. References are judged by {@link Names}. */
export async function compile(at: Written, library: Evaluator, faults: Faults): Promise<Compiled | undefined> {
  if (!(await checkExpression(at, faults))) return undefined;
  const references = referencesOf(at.text, library);
  return { ...references, at, known: references.names.every(({ path: [root] }) => root === 'vars' || root === 'env') };
}

/** The value of an expression; null when it finds nothing. Throws the library's error, e.g. for `length(\`1\`)`. */
export function evaluateIn(scope: Scope, { at, chain }: Compiled, library: Evaluator): unknown {
  if (chain === undefined) return library.search(scope, at.text) ?? null;
  // Most templates are a name and its fields; the library would parse each of them again for every row.
  let value: unknown = scope;
  for (const name of chain) {
    if (!isMap(value) || !Object.hasOwn(value, name)) return null;
    value = value[name];
  }
  return value ?? null;
}
