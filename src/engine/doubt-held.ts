import { nearestName } from '../diagnostics/did-you-mean.ts';
import { isMap } from '../expect/compare.ts';
import { evaluate } from '../expect/evaluate.ts';
import { type Jmespath, loadJmespath } from '../expect/jmespath.ts';
import type { ParsedContent } from '../expect/json.ts';
import type { Task } from '../plan/plan.ts';
import { referencesOf } from '../plan/templates/references.ts';
import type { Notice } from '../report/results.ts';

/** Two fields beside each other, as a word without its quotes is one: `status == done`. */
const twoFields = /^\s*[\w.-]+\s*==\s*([\w.-]+)\s*$/;

/**
 * Whether an expression that holds names a field that looks misspelt: `statuss != 'pending'` holds for every answer. A name
 * with another value behind `||` may well be missing. `status == done` holds where there is neither, for nothing equals nothing.
 */
export async function doubtHeld(
  { expect, polling }: Pick<Task, 'expect' | 'polling'>,
  parsed: ParsedContent,
): Promise<readonly Notice[]> {
  const conditions = [
    ...(polling === undefined ? [] : [['until', polling.until] as const]),
    ...expect.map((expression) => ['expect', expression] as const),
  ];
  if (conditions.length === 0) return [];
  if ('failure' in parsed || !isMap(parsed.value)) return [];
  const { value } = parsed;
  const library = await loadJmespath();
  const doubts: Notice[] = [];
  for (const [word, expression] of conditions) {
    const misspelt = misspeltIn(expression, value, library);
    const right = twoFields.exec(expression)?.[1];
    if (misspelt !== undefined) doubts.push(doubt(word, expression, ...misspelt));
    else if (right !== undefined && (await evaluate(value, right)) === null)
      doubts.push(doubtNothing(word, expression, right));
  }
  return doubts;
}

/** A field that is read and is not there, and the one with a like name that is. */
function misspeltIn(expression: string, value: object, library: Jmespath): [wanted: string, near: string] | undefined {
  for (const { path, guarded } of referencesOf(expression, library).names) {
    const [wanted] = path;
    const near = guarded || Object.hasOwn(value, wanted) ? undefined : nearestName(wanted, Object.keys(value));
    if (near !== undefined) return [wanted, near];
  }
  return undefined;
}

function doubt(word: string, expression: string, wanted: string, near: string): Notice {
  return {
    title: `\`${word}\` names a field that is not there`,
    message: `\`${word}: ${expression}\` holds, but the answer has no \`${wanted}\`; did you mean \`${near.slice(0, 60)}\`? If the API leaves it out at times, write \`(${wanted} || '')\`.`,
  };
}

function doubtNothing(word: string, expression: string, right: string): Notice {
  return {
    title: `\`${word}\` compares what is not there`,
    message: `\`${word}: ${expression}\` holds, but only because both are nothing in the answer. A text stands in quotes: \`'${right}'\`.`,
  };
}
