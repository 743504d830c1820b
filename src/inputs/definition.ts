import type { Kind } from './kind.ts';

/** Sections of the README's tables and of `--help`, in this order. */
export const inputGroups = {
  key: 'The key and where it goes',
  call: 'The call',
  success: 'What counts as success, and what is kept',
  plan: 'Several calls',
  run: 'The run',
  scan: 'What is searched for the key',
  output: 'Files that are written',
  context: 'Set by the step itself',
} as const;

export type InputGroup = keyof typeof inputGroups;

/** Where a value may stand: an input of the Action, a flag, a word of one task, a word of a whole task file. */
export type InputPlace = 'action' | 'flag' | 'task' | 'plan';

export interface FlagTraits {
  /** An argument takes its place: `PATH`, or the command's own name. */
  readonly givenBy?: 'argument' | 'command';
  /** Takes no value. */
  readonly switch?: true;
  /** The flag may be repeated; this stands between the values. */
  readonly join?: string;
}

/** Everything that is known of one input: what `action.yml`, README, `--help`, parser and types are made of. */
export interface InputDefinition<V = unknown, D extends string | undefined = string | undefined> {
  /** How its text is read; absent for what the step reads in another way (the keys, the context). */
  readonly kind?: Kind<V>;
  /** Written out in `action.yml`; a default that depends on other inputs is told in the description instead. */
  readonly default?: D;
  /** How a default that depends on other inputs is described in the tables. */
  readonly defaultNote?: string;
  /** One or two sentences in Markdown. */
  readonly description: string;
  readonly group: InputGroup;
  readonly places: readonly InputPlace[];
  /** Its text is never quoted. */
  readonly secret?: true;
  readonly flag?: FlagTraits;
}

export function define<V, const D extends string | undefined = undefined>(
  definition: InputDefinition<V, D> & { readonly kind: Kind<V> },
): InputDefinition<V, D> & { readonly kind: Kind<V> } {
  return definition;
}
