import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { type Diagnostic, DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Task } from '../plan/plan.ts';
import type { TaskResult } from '../report/results.ts';
import type { Engine } from './engine.ts';
import { errorCode } from './error-code.ts';
import { executeTask } from './execute-task.ts';
import type { Journal, JournalEntry } from './journal/port.ts';
import { keptOf, type ToKeep } from './kept.ts';
import { type MadeOf, newlyAsked, newlySent, readMadeOf } from './made-of.ts';
import { firstRead, notKept, readStarred } from './starred.ts';
import { runFacts } from './step-results.ts';

/** What is needed to look a call up; a dry run has a journal that it can only read. */
export interface Looking extends Pick<Engine, 'context' | 'plan' | 'platform' | 'redactor' | 'sentFiles'> {
  readonly journal?: Pick<Journal, 'find'>;
}

/** A call as a journal knows it. */
export interface JournalCall {
  readonly key: string;
  readonly task: Task;
  /** Digests of what it is made of. What its key is made of already need not be among them. */
  readonly words: MadeOf;
  /** Digest of what it sends, where its key is not made of that: a row is known by its item. */
  readonly sent?: string;
}

/** What an earlier run did. */
export interface Done {
  /** JSON text of what was kept. */
  readonly json: string;
  /** Words that changed since, `extract.name` for each name: see `made-of.ts`. */
  readonly changed: readonly string[];
}

/** What a task that changes something sends, beside what it sent when it was last done. */
export interface LastMade {
  readonly key: string;
  readonly words: MadeOf;
  /** Words that are other ones now. */
  readonly changed: readonly string[];
}

/** What a journal says of one call. */
export interface Noted extends Pick<JournalCall, 'key' | 'words' | 'sent'> {
  readonly entry: JournalEntry | undefined;
  /** When the call was done in an earlier run and need not be repeated. */
  readonly done?: Done;
  /** An earlier run sent it, or was about to, and ended before the answer; nothing keeps the API from doing it twice. */
  readonly inFlight?: true;
  /** The same, but its idempotency key keeps the API from that; what is sent under it changed since. */
  readonly changedInFlight?: true;
  /** Of a task that is no `for-each`. */
  readonly lastMade?: LastMade;
  /** It is made in each run, under one key, for a value that no journal keeps; what is sent under it changed since. */
  readonly changedAgain?: true;
}

/**
 * Looks a call up; undefined without a journal. One that extracts a secret is never done, as secrets are never written.
 * Nor is a GET or HEAD of whose answer something else was asked then, a download whose file is gone, or what gave a value
 * that is needed and held a secret; where only another POST could bring that back, `DiagnosticError` is thrown.
 */
export async function lookUp(call: JournalCall, looking: Looking): Promise<Noted | undefined> {
  const { journal } = looking;
  if (journal === undefined) return undefined;
  const { key, task, words, sent } = call;
  const entry = journal.find(key);
  const noted = { key, words, entry, ...(sent === undefined ? {} : { sent }) };
  if (entry === undefined) return noted;
  const done = doneOf(call, entry, looking);
  if (done !== undefined && (await holdsSaved(task, done, looking))) return { ...noted, done };
  const open = entry.done === undefined && entry.failed === undefined;
  if (open && isOnceOnly(task)) return { ...noted, inFlight: true };
  if (!isChanged(noted) || isSafe(task)) return noted;
  // What extracts a secret was perhaps done: nothing of it is written.
  if (entry.done !== undefined || (open && extractsSecret(task))) return { ...noted, changedAgain: true };
  return open ? { ...noted, changedInFlight: true } : noted;
}

/** Whether what was sent under its idempotency key is another call now. */
function isChanged({ entry, sent, words }: Pick<Noted, 'entry' | 'sent' | 'words'>): boolean {
  if (entry?.idempotencyKey === undefined || sent === undefined) return false;
  if (entry.done === undefined) return entry.sent !== undefined && entry.sent !== sent;
  return entry.done.withheld !== true && newlySent(readMadeOf(entry.done.kept.words), words).length > 0;
}

/** The idempotency key under which a call goes out once more. What was answered, and is another call now, gets a new one. */
function keyOfThen(noted: Noted): string | undefined {
  return noted.entry?.failed === true && isChanged(noted) ? undefined : noted.entry?.idempotencyKey;
}

/** What an entry says to be done, and stays so. */
function doneOf({ task, words, sent }: JournalCall, entry: JournalEntry, { plan }: Looking): Done | undefined {
  const { done, idempotencyKey } = entry;
  if (extractsSecret(task)) return undefined;
  if (done?.withheld === true && isOnceOnly(task)) return withheldOf(task, sent, plan);
  const json = done?.kept.json;
  if (typeof json !== 'string') return undefined;
  const then = readMadeOf(done?.kept.words);
  const asked = newlyAsked(then, words);
  if (isSafe(task) && asked.length > 0) return undefined;
  const needed = firstRead(readStarred(done?.kept.starred), task, plan);
  if (needed === undefined) return { json, changed: [...newlySent(then, words), ...asked] };
  if (isSafe(task) || (task.idempotencyKey !== undefined && idempotencyKey !== undefined)) return undefined;
  throw notKept(needed, task);
}

/** What is known of a call of which nothing could be kept, and that is not made twice. */
function withheldOf(task: Task, sent: string | undefined, plan: Looking['plan']): Done {
  const needed = firstRead([...task.extract.map(({ name }) => ['outputs', name]), []], task, plan);
  if (needed !== undefined) throw notKept(needed, task);
  return { json: sent === undefined ? '{"status":null,"headers":{},"outputs":{}}' : '{}', changed: [] };
}

/** A call that may be made once more, as it changes nothing. */
export function isSafe({ method }: Pick<Task, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Whether the file that a call saved is still there, or there was none. */
async function holdsSaved(task: Task, { changed }: Done, { context, platform }: Looking): Promise<boolean> {
  const { saveTo, method, name } = task;
  if (saveTo === undefined) return true;
  if ((await platform.files.stat(resolve(context.workspace, saveTo))) !== undefined) return true;
  if (isSafe(task)) return false;
  const evidence = [`save-to: ${saveTo}`, 'the journal says that it was done'];
  if (changed.includes('save-to')) {
    throw new DiagnosticError(
      diagnostic(
        'input/file',
        `\`${name}\` saved to another file in an earlier run, and a ${method} is not made twice.`,
        {
          evidence,
          suggestion:
            'Move that file to where `save-to` names it now, or name a new journal, if all of it may be done again.',
        },
      ),
    );
  }
  throw new DiagnosticError(
    diagnostic(
      'input/file',
      `The file that \`${name}\` saved in an earlier run is gone, and a ${method} is not made twice.`,
      {
        evidence,
        suggestion:
          'Keep the files together with the journal, in the same cache; or name a new journal, if all of it may be done again.',
      },
    ),
  );
}

/** A call that takes effect once more each time that it is sent. */
function isOnceOnly({ method, idempotencyKey }: Task): boolean {
  return (method === 'POST' || method === 'PATCH') && idempotencyKey === undefined;
}

/**
 * Makes a call that a journal takes note of: before it is sent, its idempotency key, or that it will be sent, where
 * nothing makes it safe to send again; and what came of it afterwards. A journal that cannot be written is `save/failed`;
 * then nothing is sent.
 *
 * @param keep what the journal is to keep of it; secrets are taken out here
 */
export async function executeNoted(
  task: Task,
  noted: Noted | undefined,
  engine: Engine,
  keep: (result: TaskResult) => Promise<ToKeep>,
): Promise<TaskResult> {
  const { journal, redactor } = engine;
  if (noted === undefined || journal === undefined) {
    const result = await executeTask(task, engine);
    await keep(result);
    return result;
  }
  const known = keyOfThen(noted);
  // What was once sent under a key goes out under the same key again, though `auto` makes a new one.
  const own = known === undefined || task.idempotencyKey === undefined ? task : { ...task, idempotencyKey: known };
  try {
    const isNew = own.idempotencyKey !== undefined && known === undefined;
    const isAnswered = noted.entry?.failed === true;
    if (isNew || isAnswered || isOnceOnly(own)) await journal.begin(noted.key, own.idempotencyKey, noted.sent);
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
  const made = await keep(result);
  try {
    const isBegun = own.idempotencyKey !== undefined || isOnceOnly(own);
    if (!result.ok && isBegun && isSettled(result)) await journal.fail(noted.key);
    if (!result.ok || extractsSecret(task)) return result;
    const { json, foreign, starred } = keptOf(made, redactor);
    const more = starred.length === 0 ? {} : { starred };
    await journal.finish(noted.key, { json, words: noted.words, ...more }, foreign);
    if (noted.lastMade !== undefined) await journal.finish(noted.lastMade.key, { words: noted.lastMade.words }, '');
    return result;
  } catch (error) {
    const found = await engine.explain(
      [unwritable(error, 'the call was made, and may be made again')],
      runFacts(engine),
    );
    return { ...result, ok: false, diagnostics: [...result.diagnostics, ...found] };
  }
}

/** The name of a call, or of another thing, in a journal: a digest, since what it is made of may be anything. */
export function noteKey(kind: 'task' | 'row' | 'round' | 'path' | 'made', parts: readonly (string | number)[]): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('base64url')
    .slice(0, 24);
}

/** Whether it is known what became of a request: it was answered, or never left. */
function isSettled({ attempts, response, diagnostics }: TaskResult): boolean {
  if (response !== undefined || attempts.length === 0) return true;
  return diagnostics.some(({ code }) => code === 'net/dns' || code === 'net/refused');
}

/** Whether it runs in every run, because what it gives is never written down. */
export function extractsSecret({ extract }: Task): boolean {
  return extract.some(({ secret }) => secret);
}

/** `save/failed`, or the fault that the error carries. @param then what that means for the call */
export function unwritable(error: unknown, then: string): Diagnostic {
  if (error instanceof DiagnosticError) return error.diagnostics[0];
  return diagnostic('save/failed', `The journal could not be written; ${then}.`, {
    evidence: [`system error: ${errorCode(error)}`],
    cause: error,
  });
}
