import type { InputName } from './definitions.ts';

/**
 * What describes one call, and so cannot stand beside a task file (SPEC §7): `own` makes a call the call that it is; of
 * the others a task file can have a default for all its tasks.
 */
const singleCall = {
  path: 'own',
  method: 'own',
  query: 'default',
  json: 'own',
  body: 'own',
  'body-file': 'own',
  'content-type': 'own',
  form: 'own',
  multipart: 'own',
  'expect-status': 'default',
  expect: 'default',
  extract: 'own',
  'save-to': 'own',
  until: 'own',
  'fail-when': 'own',
  paginate: 'own',
} as const satisfies Partial<Record<InputName, 'own' | 'default'>>;

export const singleCallInputs = Object.keys(singleCall) as readonly InputName[];

const kinds: Partial<Record<InputName, 'own' | 'default'>> = singleCall;

export function isOfSingleCall(name: InputName): boolean {
  return kinds[name] !== undefined;
}

/** Whether all tasks of a file can have it in common. */
export function canBeDefault(name: InputName): boolean {
  return kinds[name] !== 'own';
}
