import { Secret } from '../key/secret.ts';
import type { Task } from '../plan/plan.ts';
import type { Engine } from './engine.ts';

/**
 * Hides what `extract` marks secret in any JSON answer, before anything else looks at it: an answer that is not the
 * expected one may hold it too. Every text and number in a marked value is hidden for itself, for it may come back
 * written in another way. Content that begins like JSON but cannot be read could hold it anywhere: false then.
 */
export async function hideDeclaredSecrets(task: Task, content: Uint8Array, engine: Engine): Promise<boolean> {
  const marked = task.extract.filter(({ secret }) => secret);
  if (marked.length === 0 || content.byteLength === 0) return true;
  const { parseJsonContent } = await import('../expect/json.ts');
  const { evaluate } = await import('../expect/evaluate.ts');
  const { isMaskable } = await import('../key/maskable.ts');
  const parsed = await parseJsonContent(content, '');
  if ('failure' in parsed) return !/^\s*[[{"]/.test(new TextDecoder().decode(content.subarray(0, 1024)));
  for (const { expression } of marked) {
    try {
      const leaves = leavesOf(await evaluate(parsed.value, expression));
      for (const leaf of leaves.filter(isMaskable)) engine.hide(new Secret(leaf));
    } catch {
      // An expression that does not fit this answer finds nothing in it; the extraction reports that.
    }
  }
  return true;
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [];
}
