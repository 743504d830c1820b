import { stringifyExactly } from '../expect/json.ts';
import type { Redactor } from '../leak/port.ts';
import type { KeptStep } from './scope.ts';

/** What is to be kept of a call; of a row, what it extracted and nothing else. */
export type ToKeep = KeptStep | Pick<KeptStep, 'outputs'>;

/** The same as a journal has it: JSON texts without any secret. */
export interface Kept {
  readonly json: string;
  /** What others wrote of it: no name of ours, and none that `extract` gives. */
  readonly foreign: string;
}

/**
 * Redacts what is to be kept. Names of ours and those that `extract` gives stay, whatever a secret is spelt like: a later
 * run looks for them. Those of header fields and of members of an answer are the server's.
 */
export function keptOf(made: ToKeep, redactor: Pick<Redactor, 'data'>): Kept {
  const outputs = redactMembers(made.outputs, redactor);
  const foreign = Object.values(outputs);
  if (!('status' in made)) return { json: stringifyExactly(outputs), foreign: stringifyExactly(foreign) };
  const { outputs: _redacted, ...others } = made;
  const own = redactMembers(others, redactor);
  return {
    json: stringifyExactly({ ...own, outputs }),
    foreign: stringifyExactly([...foreign, ...Object.values(own)]),
  };
}

function redactMembers(members: Readonly<Record<string, unknown>>, redactor: Pick<Redactor, 'data'>) {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, redactor.data(value)]));
}
