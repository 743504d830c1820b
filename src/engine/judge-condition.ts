import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { evaluate, isTruthy } from '../expect/evaluate.ts';
import { loadJmespath } from '../expect/jmespath.ts';
import { stringifyExactly } from '../expect/json.ts';
import type { Redactor } from '../leak/port.ts';
import type { Scope } from '../plan/plan.ts';
import { referencesOf } from '../plan/templates/references.ts';
import type { UnmetCondition } from '../report/results.ts';
import type { PlanScope } from './scope.ts';

/** Names whose values are shown; an expression that reads more is hardly ever written. */
const mostNames = 8;
/** Characters of one value. */
const longestValue = 200;

/** Undefined when an `if` holds; else what it came of, or why that cannot be said. */
export async function judgeCondition(
  condition: string,
  scope: PlanScope,
  redactor: Pick<Redactor, 'text'>,
): Promise<UnmetCondition | { readonly fault: Diagnostic } | undefined> {
  try {
    if (isTruthy(await evaluate(scope.open(), condition))) return undefined;
  } catch (error) {
    const fault = diagnostic('input/invalid', 'The condition `if` could not be evaluated.', {
      origin: { label: 'if', text: condition },
      evidence: [
        `expression: ${condition}`,
        error instanceof Error ? error.message : String(error),
        ...(await valuesIn(condition, scope.sealed(), redactor)),
      ],
      cause: error,
    });
    return { fault };
  }
  return { expression: redactor.text(condition), values: await valuesIn(condition, scope.sealed(), redactor) };
}

/** What the names of an expression stand for: `steps.create.status is: 404`. Redacted before it is cut. */
async function valuesIn(condition: string, scope: Scope, redactor: Pick<Redactor, 'text'>): Promise<readonly string[]> {
  const { names } = referencesOf(condition, await loadJmespath());
  const paths = [...new Set(names.map(({ path }) => path.map(asIdentifier).join('.')))];
  const shown: string[] = [];
  for (const path of paths.slice(0, mostNames)) {
    const text = redactor.text(stringifyExactly((await evaluate(scope, path)) ?? null));
    shown.push(`${redactor.text(path)} is: ${text.length > longestValue ? `${text.slice(0, longestValue)}…` : text}`);
  }
  return shown;
}

function asIdentifier(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}
