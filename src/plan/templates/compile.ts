import { bareObject } from '../../expect/bare-object.ts';
import { isMap } from '../../expect/compare.ts';
import type { Jmespath } from '../../expect/jmespath.ts';
import { search } from '../../expect/search.ts';
import { checkExpression } from '../../inputs/expressions/check-expression.ts';
import type { Faults, Written } from '../../inputs/written.ts';
import type { Scope } from '../plan.ts';
import { type References, referencesOf } from './references.ts';

/** A sound expression, what it reads, and where it stands. */
export interface Compiled extends References {
  readonly at: Written;
  /** Read before anything was sent: it depends on `vars` and `env` alone. */
  readonly known: boolean;
}

/** Checks an expression of the scope; undefined when it has a fault. References are judged by {@link Names}. */
export async function compile(at: Written, library: Jmespath, faults: Faults): Promise<Compiled | undefined> {
  if (!(await checkExpression(at, faults))) return undefined;
  const references = referencesOf(at.text, library);
  return { ...references, at, known: references.names.every(({ path: [root] }) => root === 'vars' || root === 'env') };
}

/** The value of an expression; null when it finds nothing. Throws the library's error, e.g. for `length(\`1\`)`. */
export function evaluateIn(scope: Scope, { at, chain, names }: Compiled, library: Jmespath): unknown {
  if (chain === undefined) return search(namedIn(scope, names), at.text, library);
  // Most templates are a name and its fields; the library would parse each of them again for every row.
  let value: unknown = scope;
  for (const name of chain) {
    if (!isMap(value) || !Object.hasOwn(value, name)) return null;
    value = value[name];
  }
  return value ?? null;
}

/** What an expression reads of the scope: answers that it does not name are not looked through. */
function namedIn(scope: Scope, names: References['names']): Scope {
  const named = bareObject();
  const steps = bareObject();
  for (const { path } of names) {
    const [root, id] = path;
    if (!Object.hasOwn(scope, root)) continue;
    const value = scope[root];
    if (root !== 'steps' || id === undefined || !isMap(value)) named[root] = value;
    else {
      if (Object.hasOwn(value, id)) steps[id] = value[id];
      named[root] ??= steps;
    }
  }
  return named;
}
