import type { InputValues } from '../../inputs/definitions.ts';
import type { HeaderEntry } from '../../inputs/kinds/headers.ts';
import { checkRepetition, checkSecretsWithJournal } from '../../inputs/plan-rules.ts';
import { checkRules, type Given } from '../../inputs/rules.ts';
import type { Faults } from '../../inputs/written.ts';
import { methodOf } from '../task-from-values.ts';
import type { Building } from './build-step.ts';
import { type CallWord, givenOf } from './call-words.ts';
import type { TaskNode } from './read-task.ts';

/** The rules between the words of one call. */
export function checkWords(
  task: TaskNode,
  words: readonly CallWord[],
  values: Partial<InputValues>,
  by: Building,
): void {
  const { faults } = by;
  const given = givenOf(words);
  const first = faults.errors.length;
  // Of the run's own words the rules see where the key goes alone; the rest is judged once for all tasks.
  const { 'base-url': baseUrl, 'api-key-header': keyHeader } = by.base;
  const target = {
    ...(baseUrl === undefined ? {} : { 'base-url': baseUrl }),
    ...(keyHeader === undefined ? {} : { 'api-key-header': keyHeader }),
  };
  checkRules(given, { ...target, ...values }, faults);
  checkRepetition(given, values, faults);
  if (by.journal) checkSecretsWithJournal(given, values, methodOf(values), faults);
  checkKeyOfRows(task, words, faults);
  checkInheritedExpect(given, values, faults);
  const method = task.words.get('method')?.key.text;
  for (const [at, one] of [...faults.errors.entries()].slice(first)) {
    faults.errors[at] = {
      ...one,
      ...(one.suggestion === undefined ? {} : { suggestion: inTaskWords(one.suggestion, method) }),
    };
  }
}

/** `method: POST` is written `post:` where the method is a word of its own. */
function inTaskWords(suggestion: string, word: string | undefined): string {
  if (word === undefined || word === 'method') return suggestion;
  return suggestion
    .replace(/`method: (\w+)`/g, (_all, name: string) => `\`${name.toLowerCase()}:\` instead of \`${word}:\``)
    .replace(/`path: ([^`]*)`/g, (_all, path: string) => `\`${word}: ${path}\``);
}

/** What `defaults` expect of a content holds for a task that has none at hand as well, unless it says otherwise. */
function checkInheritedExpect(given: Given, values: Partial<InputValues>, faults: Faults): void {
  if (given.has('expect') || (values.expect ?? []).length === 0) return;
  const place = given.get('save-to') ?? (values.method === 'HEAD' ? given.get('method') : undefined);
  if (place === undefined) return;
  faults.add(place, '`expect` of `defaults` needs the content in memory, and this task does not keep it there.', {
    code: 'input/conflict',
    suggestion: 'Write `expect: []` in this task.',
  });
}

/** With one key for all rows the API would take the second for a repetition of the first. */
function checkKeyOfRows({ forEach }: TaskNode, words: readonly CallWord[], faults: Faults): void {
  if (forEach === undefined) return;
  for (const one of words) {
    const fixed = one.known && one.name === 'idempotency-key' && one.value !== 'auto';
    const entry =
      one.known && one.name === 'headers'
        ? ((one.value ?? []) as readonly HeaderEntry[]).find(
            ({ field }) => field[0].toLowerCase() === 'idempotency-key',
          )
        : undefined;
    if (!fixed && entry === undefined) continue;
    faults.add(
      entry?.at ?? one.word.value,
      'All rows would carry the same idempotency key, and the API would do only the first.',
      {
        suggestion: `Write \`idempotency-key: auto\`, or put what tells the rows apart into it, such as \`{{ ${forEach.as}.id }}\`.`,
      },
    );
  }
}
