import { isMap } from '../expect/compare.ts';
import { stringifyExactly } from '../expect/json.ts';
import type { Redactor } from '../leak/port.ts';
import type { KeptStep } from './scope.ts';

/** What is to be kept of a call; of a row, what it extracted and nothing else. */
export type ToKeep = KeptStep | Pick<KeptStep, 'outputs'>;

/** The way to a part of what a call gave, as `steps.<id>` has it: `outputs`, `url`. */
export type PartPath = readonly string[];

/** The same as a journal has it: JSON texts without any secret. */
export interface Kept {
  readonly json: string;
  /** What others wrote of it: no name of ours, and none that `extract` gives. */
  readonly foreign: string;
  /** Parts in which a secret stood: what is kept of them is not what they were, and no later run may send it. */
  readonly starred: readonly PartPath[];
}

/**
 * Redacts what is to be kept. Names of ours and those that `extract` gives stay, whatever a secret is spelt like: a later
 * run looks for them. Those of header fields and of members of an answer are the server's.
 */
export function keptOf(made: ToKeep, redactor: Pick<Redactor, 'data'>): Kept {
  const outputs = redactMembers(made.outputs, redactor);
  const foreign = Object.values(outputs);
  const starred = starredIn(made.outputs, outputs, ['outputs']);
  if (!('status' in made)) {
    return { json: stringifyExactly(outputs), foreign: stringifyExactly(foreign), starred };
  }
  const { outputs: _redacted, ...others } = made;
  const own = redactMembers(others, redactor);
  return {
    json: stringifyExactly({ ...own, outputs }),
    foreign: stringifyExactly([...foreign, ...Object.values(own)]),
    starred: [...starred, ...starredIn(others, own, [])],
  };
}

function redactMembers(members: Readonly<Record<string, unknown>>, redactor: Pick<Redactor, 'data'>) {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, redactor.data(value)]));
}

/** Where two values differ. A list differs as a whole: a template hardly ever reads one item of it. */
function starredIn(before: unknown, after: unknown, path: PartPath): readonly PartPath[] {
  if (isMap(before) && isMap(after)) {
    const names = Object.keys(before);
    if (!names.every((name) => Object.hasOwn(after, name))) return [path];
    return names.flatMap((name) => starredIn(before[name], after[name], [...path, name]));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.some((item, at) => starredIn(item, after[at], path).length > 0) ? [path] : [];
  }
  return typeof before === 'string' && before !== after ? [path] : [];
}
