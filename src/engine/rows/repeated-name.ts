import { written } from '../../inputs/written.ts';

export const keepOne = 'Keep one of the two.';

/**
 * What is wrong with the JSON of a row in which a name stands twice in one object; undefined where none does. A name for which
 * two values are written is refused wherever its author can mend it, as in the input `json`; of an answer the last one counts.
 *
 * @param value what the text was parsed to, where each name stands once
 */
export async function explainRepeatedName(text: string, value: unknown): Promise<string | undefined> {
  if (countColons(text) === countMembers(value)) return undefined;
  const { readJson } = await import('../../inputs/reading/read-json.ts');
  const reading = readJson(written({ label: '' }, text.trim()));
  return 'fault' in reading ? reading.fault.message : undefined;
}

/** Those outside of strings: each stands behind a name. */
function countColons(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 58) count += 1;
    else if (sign === 34) {
      for (at += 1; at < text.length && text.charCodeAt(at) !== 34; at += 1) if (text.charCodeAt(at) === 92) at += 1;
    }
  }
  return count;
}

function countMembers(value: unknown): number {
  if (value === null || typeof value !== 'object' || value instanceof Number) return 0;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : parts.length;
  for (const part of parts) count += countMembers(part);
  return count;
}
