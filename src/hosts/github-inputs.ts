import type { RawInputs } from '../inputs/port.ts';
import type { RawKey, RawKeys } from '../key/port.ts';
import { Secret } from '../key/secret.ts';

type Environment = Record<string, string | undefined>;

/** The variables that may hold a key, in the order in which they are asked. */
const sources = {
  primary: ['INPUT_API-KEY', 'KIMP360_API_KEY'],
  fallback: ['INPUT_API-KEY-FALLBACK', 'KIMP360_API_KEY_FALLBACK'],
} as const;

/** Takes the keys out of the environment, untrimmed; an empty input counts as not given, and the variable is asked. */
export function takeGithubKeys(env: Environment): RawKeys {
  const unused: Secret[] = [];
  const take = ([input, variable]: readonly [string, string]): RawKey | undefined => {
    const fromInput = takeSecret(env, input);
    const fromVariable = takeSecret(env, variable);
    if (fromInput !== undefined) {
      if (fromVariable !== undefined) unused.push(fromVariable);
      return { secret: fromInput, source: 'input', label: `input "${inputName(input)}"` };
    }
    return fromVariable === undefined ? undefined : { secret: fromVariable, source: 'environment', label: variable };
  };
  const primary = take(sources.primary);
  const fallback = take(sources.fallback);
  return {
    ...(primary === undefined ? {} : { primary }),
    ...(fallback === undefined ? {} : { fallback }),
    unused,
  };
}

function takeSecret(env: Environment, name: string): Secret | undefined {
  const value = env[name];
  delete env[name];
  return value === undefined || value === '' ? undefined : new Secret(value);
}

/**
 * Every other `INPUT_*`, by the name that the user typed: the runner upper-cases it and makes `_` of spaces; hyphens
 * stay. Call {@link takeGithubKeys} first, so that no key is among them.
 */
export function githubInputs(env: Environment): RawInputs {
  const values: [string, string][] = [];
  for (const variable of Object.keys(env)) {
    const value = variable.startsWith('INPUT_') ? env[variable] : undefined;
    if (value !== undefined && value !== '') values.push([inputName(variable), value]);
  }
  return {
    values: Object.fromEntries(values),
    label: (name) => `input "${name}"`,
    unknown: 'warn',
  };
}

function inputName(variable: string): string {
  return variable.slice('INPUT_'.length).toLowerCase();
}
