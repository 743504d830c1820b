import { nearestName } from '../diagnostics/did-you-mean.ts';
import { isMap } from '../expect/compare.ts';
import { parseJsonContent } from '../expect/json.ts';
import { loadJmespath } from '../inputs/expressions/check-expression.ts';
import type { Task } from '../plan/plan.ts';
import { referencesOf } from '../plan/templates/references.ts';
import type { Notice } from '../report/results.ts';

/**
 * Whether an expression that holds names a field that looks misspelt: `statuss != 'pending'` holds for every answer. A name
 * with another value behind `||` may well be missing.
 */
export async function doubtHeld(
  { expect, polling }: Pick<Task, 'expect' | 'polling'>,
  content: Uint8Array,
): Promise<readonly Notice[]> {
  const conditions = [
    ...(polling === undefined ? [] : [['until', polling.until] as const]),
    ...expect.map((expression) => ['expect', expression] as const),
  ];
  if (conditions.length === 0) return [];
  const parsed = await parseJsonContent(content, '');
  if ('failure' in parsed || !isMap(parsed.value)) return [];
  const { value } = parsed;
  const library = await loadJmespath();
  return conditions.flatMap(([word, expression]) => {
    for (const { path, guarded } of referencesOf(expression, library).names) {
      const [wanted] = path;
      const near = guarded || Object.hasOwn(value, wanted) ? undefined : nearestName(wanted, Object.keys(value));
      if (near !== undefined) return [doubt(word, expression, wanted, near)];
    }
    return [];
  });
}

function doubt(word: string, expression: string, wanted: string, near: string): Notice {
  return {
    title: `\`${word}\` names a field that is not there`,
    message: `\`${word}: ${expression}\` holds, but the answer has no \`${wanted}\`; did you mean \`${near.slice(0, 60)}\`? If the API leaves it out at times, write \`(${wanted} || '')\`.`,
  };
}
