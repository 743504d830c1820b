import { evaluateOver } from './evaluate.ts';
import { type JsonContent, stringifyExactly } from './json.ts';

/** `status == 'done'` only says `false`; what stood on its left is what the reader wants to know: `status is: "open"`. */
export async function comparedValues(expression: string, parsed: JsonContent): Promise<string[]> {
  const left = /^\s*([\w.[\]-]+)\s*(?:==|!=|<=|>=|<|>)\s*\S/.exec(expression)?.[1];
  if (left === undefined) return [];
  const found = await evaluateOver(parsed, left);
  return 'value' in found ? [`${left} is: ${stringifyExactly(found.value)}`] : [];
}
