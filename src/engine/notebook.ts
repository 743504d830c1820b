import { createHash } from 'node:crypto';
import { type Diagnostic, DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import { show } from '../expect/evaluate.ts';
import { stringifyExactly } from '../expect/json.ts';
import type { Step, Task } from '../plan/plan.ts';
import type { TaskResult } from '../report/results.ts';
import type { Engine } from './engine.ts';
import { errorCode } from './error-code.ts';
import { executeTask } from './execute-task.ts';
import type { Journal, JournalEntry } from './journal/port.ts';
import { runFacts, skippedStep } from './step-results.ts';

/** What a journal says of one call. */
export interface Noted {
  readonly key: string;
  readonly entry: JournalEntry | undefined;
  /** JSON text of what was kept, when the call was done in an earlier run and need not be repeated. */
  readonly done?: string;
}

/** Looks a call up. One that extracts a secret is never done, as secrets are never written. */
export function lookUp(journal: Journal, key: string, task: Task): Noted {
  const entry = journal.find(key);
  const kept = entry?.done?.kept.json;
  return {
    key,
    entry,
    ...(typeof kept === 'string' && !extractsSecret(task) ? { done: kept } : {}),
  };
}

/**
 * Makes a call that a journal takes note of: the idempotency key before it is sent, and what came of it afterwards. A
 * journal that cannot be written is `save/failed`; then nothing is sent.
 *
 * @param keep what the journal is to keep of it, as JSON; secrets are taken out here
 */
export async function executeNoted(
  task: Task,
  noted: Noted | undefined,
  engine: Engine,
  keep: (result: TaskResult) => Promise<unknown>,
): Promise<TaskResult> {
  const { journal, redactor } = engine;
  if (noted === undefined || journal === undefined) {
    const result = await executeTask(task, engine);
    await keep(result);
    return result;
  }
  const known = noted.entry?.idempotencyKey;
  // What was once sent under a key goes out under the same key again, though `auto` makes a new one.
  const own = known === undefined || task.idempotencyKey === undefined ? task : { ...task, idempotencyKey: known };
  try {
    if (own.idempotencyKey !== undefined && known === undefined) await journal.begin(noted.key, own.idempotencyKey);
  } catch (error) {
    const diagnostics = await engine.explain([unwritable(error, 'nothing was sent')], runFacts(engine));
    return {
      task: own,
      ok: false,
      skipped: true,
      attempts: [],
      durationMs: 0,
      extracted: {},
      extractedSecrets: {},
      diagnostics,
    };
  }
  const result = await executeTask(own, engine);
  const kept = await keep(result);
  if (!result.ok || extractsSecret(task)) return result;
  try {
    await journal.finish(noted.key, { json: stringifyExactly(redactor.data(kept)) });
    return result;
  } catch (error) {
    const found = await engine.explain(
      [unwritable(error, 'the call was made, and may be made again')],
      runFacts(engine),
    );
    return { ...result, ok: false, diagnostics: [...result.diagnostics, ...found] };
  }
}

/** The result of a call that an earlier run has made, with what its journal kept. */
export function doneEarlier(step: Step, task: Task, outputs: Readonly<Record<string, unknown>>): TaskResult {
  const values = Object.entries(outputs);
  return skippedStep(step, 'done', {
    ok: true,
    task,
    extracted: Object.fromEntries(values.map(([name, value]) => [name, show(value)])),
    extractedJson: Object.fromEntries(values.map(([name, value]) => [name, stringifyExactly(value)])),
  });
}

/** The name of a call in a journal: a digest, since what it is made of may be anything. */
export function noteKey(kind: 'task' | 'row', parts: readonly (string | number)[]): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('base64url')
    .slice(0, 24);
}

/** What is sent, but for the idempotency key: a task that would send something else is another one. */
export function describeRequest({ method, path, query, fields, content }: Task): string {
  return JSON.stringify([method, path, query, fields, content ?? null]);
}

function extractsSecret({ extract }: Task): boolean {
  return extract.some(({ secret }) => secret);
}

function unwritable(error: unknown, then: string): Diagnostic {
  if (error instanceof DiagnosticError) return error.diagnostics[0];
  return diagnostic('save/failed', `The journal could not be written; ${then}.`, {
    evidence: [`system error: ${errorCode(error)}`],
    cause: error,
  });
}
