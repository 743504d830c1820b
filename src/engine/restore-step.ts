import { show } from '../expect/evaluate.ts';
import { stringifyExactly } from '../expect/json.ts';
import type { Step, Task } from '../plan/plan.ts';
import type { Notice, TaskResult } from '../report/results.ts';
import { namesIn, wordList } from './made-of.ts';
import type { Done } from './notebook.ts';
import type { KeptStep, PlanScope } from './scope.ts';
import { howToMakeAgain, skippedStep } from './step-results.ts';

/** A step that an earlier run has done: later ones see what its journal kept. */
export async function restoreStep(step: Step, task: Task, done: Done, scope: PlanScope): Promise<TaskResult> {
  const kept = (await scope.read(done.json)) as KeptStep;
  const outputs = keptOutputs(kept.outputs, task, done);
  scope.restore(step, { ...kept, outputs });
  scope.addUnkept(step, namesIn(done.changed));
  const result = doneEarlier(step, task, outputs);
  return done.changed.length === 0 ? result : { ...result, notices: [askedSince(step, task, done.changed)] };
}

/** A row that an earlier run has done. */
export async function restoreRow(step: Step, task: Task, done: Done, scope: PlanScope): Promise<TaskResult> {
  const outputs = (await scope.read(done.json)) as Record<string, unknown>;
  return doneEarlier(step, task, keptOutputs(outputs, task, done));
}

/** What a journal kept of names that the task still extracts, and by the same expression. */
function keptOutputs(outputs: KeptStep['outputs'], { extract }: Task, { changed }: Done): Record<string, unknown> {
  const gone = namesIn(changed);
  const names = extract.map(({ name }) => name).filter((name) => Object.hasOwn(outputs, name) && !gone.includes(name));
  return Object.fromEntries(names.map((name) => [name, outputs[name]]));
}

/** The result of a call that an earlier run has made, with what its journal kept. */
function doneEarlier(step: Step, task: Task, outputs: Readonly<Record<string, unknown>>): TaskResult {
  const values = Object.entries(outputs);
  return skippedStep(step, 'done', {
    ok: true,
    task,
    extracted: Object.fromEntries(values.map(([name, value]) => [name, show(value)])),
    extractedJson: Object.fromEntries(values.map(([name, value]) => [name, stringifyExactly(value)])),
  });
}

/** A call that is not made twice cannot be judged by words that were written since. */
function askedSince(step: Step, { method }: Task, changed: readonly string[]): Notice {
  return {
    title: 'A done task was not judged anew',
    message: `\`${step.name}\` was done in an earlier run, and since then this changed: ${wordList(changed)}. Its answer was not judged by that${withoutValues(namesIn(changed))}: a ${method} is not made twice. ${howToMakeAgain(step)}`,
  };
}

/** The end of a sentence that tells of done calls: names that have no value, because nobody asked for them then. */
export function withoutValues(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `, and there is no value of ${names.map((name) => `\`${name}\``).join(', ')}`;
}
