import { referencesOf } from '../../plan/templates/references.ts';
import type { Faults, Written } from '../written.ts';
import { checkExpression, loadJmespath } from './check-expression.ts';

/** Checks an expression that an answer is to meet: one that reads nothing of it holds always or never. */
export async function checkCondition(value: Written, faults: Faults): Promise<boolean> {
  if (!(await checkExpression(value, faults))) return false;
  // What templates gave are literals, and may be all that is asked.
  const { origin, span } = value;
  if (origin.text === undefined || origin.text.slice(span.start, span.end).includes('{{')) return true;
  const { names, wholeScope } = referencesOf(value.text, await loadJmespath());
  if (names.length > 0 || wholeScope) return true;
  faults.add(value, 'The expression reads nothing of the answer, so it is the same for every answer.', {
    suggestion: `Compare a field of the answer: \`status == ${textIn(value.text) ?? "'done'"}\`.`,
  });
  return false;
}

/** A text that stands alone is what the answer should say. */
function textIn(expression: string): string | undefined {
  return /^\s*('[^'\\]{1,40}')\s*$/.exec(expression)?.[1];
}
