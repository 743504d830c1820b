import { Secret } from '../key/secret.ts';
import type { Task } from '../plan/plan.ts';
import type { Engine } from './engine.ts';

/** More are no secrets but somebody's data; each costs a mask, and forms to look for. */
const mostLeaves = 1_000;
/** In characters. */
export const longestSecret = 64 * 1024;

/** Said of an answer instead of what stands in it. */
export const staysHidden = 'the answer stays hidden: what `extract` marks secret cannot be told in it';

/**
 * Hides what `extract` marks secret in any JSON answer, before anything else looks at it: an answer that is not the
 * expected one may hold it too. Every text and number in a marked value is hidden for itself, for it may come back
 * written in another way. False when it could stand anywhere: content that begins like JSON but cannot be read, or a value
 * that is too large to be hidden.
 */
export async function hideDeclaredSecrets(task: Task, content: Uint8Array, engine: Engine): Promise<boolean> {
  const marked = task.extract.filter(({ secret }) => secret);
  if (marked.length === 0 || content.byteLength === 0) return true;
  const { parseJsonContent } = await import('../expect/json.ts');
  const { evaluate, show } = await import('../expect/evaluate.ts');
  const { TooMuchWork } = await import('../expect/work.ts');
  const { isMaskable } = await import('../key/maskable.ts');
  const parsed = await parseJsonContent(content, '');
  if ('failure' in parsed) return !/^\s*[[{"]/.test(new TextDecoder().decode(content.subarray(0, 1024)));
  const leaves = new Set<string>();
  let bearable = true;
  for (const { expression } of marked) {
    try {
      bearable = addLeaves(await evaluate(parsed.value, expression), leaves, show) && bearable;
    } catch (error) {
      // An expression that does not fit this answer finds nothing in it; the extraction reports that.
      if (error instanceof TooMuchWork) bearable = false;
    }
  }
  for (const leaf of [...leaves].filter(isMaskable)) engine.hide(new Secret(leaf));
  return bearable;
}

/** Collects the texts and numbers of a value; false when they are too many or too long. */
function addLeaves(value: unknown, leaves: Set<string>, show: (value: unknown) => string): boolean {
  if (typeof value === 'string' || typeof value === 'number' || value instanceof Number) {
    const text = show(value);
    if (text.length > longestSecret) return false;
    leaves.add(text);
    return leaves.size <= mostLeaves;
  }
  if (value === null || typeof value !== 'object') return true;
  return Object.values(value).every((part) => addLeaves(part, leaves, show));
}
