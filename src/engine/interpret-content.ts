import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkExpectations } from '../expect/expectations.ts';
import { extractValues } from '../expect/extractions.ts';
import { Secret } from '../key/secret.ts';
import type { Task } from '../plan/plan.ts';
import type { Engine } from './engine.ts';

/** Expectations and extraction over an expected answer. Extracted secrets are masked before anything else sees them. */
export async function interpretContent(task: Task, content: Uint8Array, contentType: string, engine: Engine) {
  const redact = (text: string) => engine.redactor.text(text);
  const taken = await extractValues(task.extract, content, contentType, redact);
  const extracted: Record<string, string> = {};
  const secrets: Record<string, Secret> = {};
  for (const { name, value, secret } of taken.values) {
    if (!secret) {
      extracted[name] = value;
      continue;
    }
    const hidden = new Secret(value);
    engine.hide(hidden);
    secrets[name] = hidden;
    extracted[name] = '***';
  }
  const unmet = await checkExpectations(task.expect, content, contentType, redact);
  const failures: readonly Diagnostic[] = [...unmet, ...withoutTwins(taken.failures, unmet)];
  return { extracted, secrets, failures };
}

/** `expect/not-json` is said once, though both looked at the same content. */
function withoutTwins(later: readonly Diagnostic[], earlier: readonly Diagnostic[]): readonly Diagnostic[] {
  const notJson = earlier.some((one) => one.code === 'expect/not-json');
  return later.filter((one) => !(notJson && one.code === 'expect/not-json'));
}
