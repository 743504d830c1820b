import type { Shard } from '../plan/plan.ts';
import type { InputName, InputValues } from './definitions.ts';
import type { Given } from './rules.ts';
import { singleCallInputs } from './single-call.ts';
import type { Faults, Written } from './written.ts';

/** Methods that may be sent again without harm, whatever came of the first time (RFC 9110 §9.2.1). */
export const safeMethods: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'OPTIONS',
  'QUERY',
  'SEARCH',
  'PROPFIND',
  'REPORT',
]);

/** Judges the words of a call that is repeated, beside each other and beside the call's other words. */
export function checkRepetition(given: Given, values: Partial<InputValues>, faults: Faults): void {
  const conflict = (name: InputName, message: string, suggestion: string) => {
    const place = given.get(name);
    if (place !== undefined) faults.add(place, message, { code: 'input/conflict', suggestion });
  };
  const polls = given.has('until');
  if (!polls) {
    conflict(
      'fail-when',
      '`fail-when` ends the polling of `until`, which is not given.',
      'Add `until`, or write `expect` for a single answer.',
    );
    conflict(
      'interval',
      '`interval` is the pace of `until`, which is not given.',
      'Add `until`, or remove `interval`.',
    );
  } else {
    conflict('paginate', '`until` repeats one call, and `paginate` goes on to the next page.', 'Keep one of the two.');
  }
  for (const name of ['until', 'fail-when'] as const) {
    if (given.has('save-to')) {
      conflict(
        name,
        `\`${name}\` needs the content in memory, and \`save-to\` streams it to a file.`,
        'Fetch the file in a call of its own, once the wait is over.',
      );
    }
  }
  if (values.method === 'HEAD') {
    for (const name of ['until', 'paginate'] as const) {
      conflict(name, `\`${name}\` needs content, and the answer to HEAD has none.`, 'Write `method: GET`.');
    }
  }
  const { interval, within } = values;
  if (polls && interval !== undefined && within !== undefined && interval > within) {
    conflict(
      'interval',
      '`interval` is longer than `within`, so the call would be made once.',
      'Write a shorter `interval`, or a longer `within`.',
    );
  }
}

/**
 * With a journal, a re-run skips what is done; but a secret is never written down, so the call that gives it is made
 * again, and must be one that may be.
 */
export function checkSecretsWithJournal(
  given: Given,
  values: Pick<Partial<InputValues>, 'extract' | 'idempotency-key' | 'headers' | 'method'>,
  method: string,
  faults: Faults,
): void {
  const secret = values.extract?.find((one) => one.secret);
  const place = given.get('extract');
  if (secret === undefined || place === undefined || safeMethods.has(method)) return;
  const keyed = values.headers?.some(({ field }) => field[0].toLowerCase() === 'idempotency-key') === true;
  if (keyed || given.has('idempotency-key') || values['idempotency-key'] !== undefined) return;
  faults.add(
    place,
    `A re-run with \`journal\` sends this ${method} again, because its secret \`${secret.name}\` is never written down.`,
    {
      suggestion: 'Add `idempotency-key: auto`, so that the API does it once.',
    },
  );
}

/** Variables are read by the templates of a task file alone. */
export function checkVars(given: Given, faults: Faults): void {
  const at = given.get('vars');
  if (at === undefined || given.has('tasks')) return;
  faults.add(at, '`vars` are read by the templates of a task file, and no `tasks` are given.', {
    code: 'input/conflict',
    suggestion: 'Give `tasks`, or remove `vars`.',
  });
}

/** `auto` needs a host that tells the place. */
export function checkShard(given: Given, values: Partial<InputValues>, place: Shard | undefined, faults: Faults): void {
  const at = given.get('shard');
  if (at === undefined || values.shard !== 'auto' || place !== undefined) return;
  faults.add(at, 'This run has no place in a job matrix or parallel group that `auto` could take.', {
    suggestion: 'Write it out: `1/5` for the first of five.',
  });
}

/** Refuses what only one call can mean, beside `tasks`; it is left out of what is judged further. */
export function takeOutSingleCall(given: Map<InputName, Written>, values: Partial<InputValues>, faults: Faults): void {
  const taken = values as Record<string, unknown>;
  for (const name of singleCallInputs) {
    const place = given.get(name);
    if (place === undefined) continue;
    faults.add(place, `\`${name}\` describes a single call, and \`tasks\` brings calls of its own.`, {
      code: 'input/conflict',
      suggestion: 'Write it in the task that it belongs to, or leave the task file out.',
    });
    given.delete(name);
    // A default of its own stands for what was not given.
    if (name !== 'expect-status') delete taken[name];
  }
  const key = given.get('idempotency-key');
  if (key === undefined || values['idempotency-key'] === 'auto' || values['idempotency-key'] === undefined) return;
  faults.add(key, 'One idempotency key for all tasks would make the API do only the first of them.', {
    code: 'input/conflict',
    suggestion: 'Write `idempotency-key: auto`, or a key in each task.',
  });
}
