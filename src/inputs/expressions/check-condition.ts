import { evaluate, isTruthy } from '../../expect/evaluate.ts';
import { loadJmespath } from '../../expect/jmespath.ts';
import { referencesOf } from '../../plan/templates/references.ts';
import type { Faults, Written } from '../written.ts';
import { checkExpression } from './check-expression.ts';

/**
 * Checks an expression that an answer is to meet. One that reads nothing of the answer and is `useless` would judge no
 * answer at all, and nobody would ever see it: a list of expectations that all hold, a `fail-when` that stops nothing.
 */
export async function checkCondition(value: Written, faults: Faults, useless: 'always' | 'never'): Promise<boolean> {
  if (!(await checkExpression(value, faults))) return false;
  // What templates gave are literals, and may be all that is asked.
  const { origin, span } = value;
  if (origin.text === undefined || origin.text.slice(span.start, span.end).includes('{{')) return true;
  const { names, wholeScope } = referencesOf(value.text, await loadJmespath());
  if (names.length > 0 || wholeScope || !(await isThroughout(value.text, useless))) return true;
  const field = useless === 'always' ? `status == ${textIn(value.text) ?? "'done'"}` : "status == 'rejected'";
  faults.add(
    value,
    useless === 'always'
      ? 'The expression holds whatever the answer is, as it reads nothing of it.'
      : 'The expression never holds, whatever the answer is, as it reads nothing of it.',
    { suggestion: `Compare a field of the answer: \`${field}\`.` },
  );
  return false;
}

/** Over one answer, which is as good as any: it is not read. What cannot be evaluated tells on itself. */
async function isThroughout(expression: string, useless: 'always' | 'never'): Promise<boolean> {
  try {
    return isTruthy(await evaluate({}, expression)) === (useless === 'always');
  } catch {
    return false;
  }
}

/** A text that stands alone is what the answer should say. */
function textIn(expression: string): string | undefined {
  return /^\s*('[^'\\]{1,40}')\s*$/.exec(expression)?.[1];
}
