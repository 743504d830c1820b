import type { Scope, Step, Task } from '../plan/plan.ts';
import { lastMadeOf } from './last-made.ts';
import { askedOf, contentKinds, digestOfAll, digestsOf, type MadeOf, sentBy } from './made-of.ts';
import { isSafe, type JournalCall, type Looking, lookUp, type Noted, noteKey } from './notebook.ts';
import { type Part, roundOf } from './rounds.ts';
import type { PlanScope } from './scope.ts';

/** A call as it will be made. */
export interface BoundCall {
  readonly step: Step;
  readonly task: Task;
  /** What the call was bound with, but without secrets. */
  readonly sealed: () => Scope;
}

/** A task is known by what it sends, files and all. */
export async function findNoted(
  step: Step,
  task: Task,
  scope: PlanScope,
  looking: Looking,
  part: Part = 'counts',
): Promise<Noted | undefined> {
  const { journal } = looking;
  if (journal === undefined || part === 'none') return undefined;
  const { sent, asked } = await wordsOf({ step, task, sealed: () => scope.sealed() }, scope, looking);
  const body = scope.holdsBody(step.id) ? { [`steps.${step.id}.body`]: '' } : {};
  const round = roundOf(step, journal);
  const key = noteKey('task', [...round, JSON.stringify(sent)]);
  const noted = await notedOf({ key, task, words: digestsOf({ ...asked, ...body }) }, part, looking);
  return noted === undefined || isSafe(task) ? noted : { ...noted, lastMade: lastMadeOf(sent, round, journal) };
}

/** A row is known by its item and by the files that it sends. @param key see `RowKeys` */
export async function findNotedRow(
  key: string,
  call: BoundCall,
  scope: PlanScope,
  looking: Looking,
  part: Part = 'counts',
): Promise<Noted | undefined> {
  if (part === 'none') return undefined;
  const { sent, asked, files } = await wordsOf(call, scope, looking);
  const own = files.length === 0 ? key : noteKey('row', [key, ...files]);
  const words = digestsOf({ ...sent, ...asked });
  return notedOf({ key: own, task: call.task, words, sent: digestOfAll(sent) }, part, looking);
}

async function notedOf(call: JournalCall, part: Part, looking: Looking): Promise<Noted | undefined> {
  if (part !== 'again') return lookUp(call, looking);
  const { task: _made, ...known } = call;
  return { ...known, entry: undefined };
}

interface Words {
  readonly sent: MadeOf;
  readonly asked: MadeOf;
  readonly files: readonly string[];
}

async function wordsOf(call: BoundCall, scope: PlanScope, looking: Looking): Promise<Words> {
  const known = scope.holdsSecrets ? await withoutSecrets(call, looking) : call.task;
  const files = (await looking.sentFiles?.digestsOf(call.task.content)) ?? [];
  return { sent: sentBy(known, files), asked: askedOf(known, looking.context.workspace), files };
}

/** The call as it is known from run to run: what is another one each time, such as a token, stands for itself. */
async function withoutSecrets({ step, task, sealed }: BoundCall, { redactor }: Looking): Promise<Task> {
  const bound = await step.bind(sealed());
  return 'task' in bound ? bound.task : redactor.record(task, contentKinds);
}
