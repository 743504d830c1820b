import { nearestName } from '../../diagnostics/did-you-mean.ts';
import type { DataNode, MapNode, ScalarNode } from '../../inputs/data-node.ts';
import { definitionOf, type InputName, inputNames } from '../../inputs/definitions.ts';
import { canBeDefault } from '../../inputs/single-call.ts';
import type { Faults } from '../../inputs/written.ts';
import type { Manner } from '../templates/fill.ts';
import { foreignWord } from './foreign-words.ts';

/** A name of a map in a task file, with its value. */
export interface Word {
  readonly key: ScalarNode;
  readonly value: DataNode;
}

/** `get: /path` and its siblings: method and path in one word. */
export const methodWords = ['get', 'post', 'put', 'patch', 'delete', 'head'] as const;

/** What a task says beside what it sends and expects. */
export const taskOwnWords = ['name', 'id', 'if', 'always', 'continue-on-error', 'for-each'] as const;

/** Words of the definitions that a task may have, and that a file may have at its top. */
export const callWords = inputNames.filter((name) => definitionOf(name).places.includes('task'));
export const runWords = inputNames.filter((name) => definitionOf(name).places.includes('plan') && name !== 'vars');

export const defaultWords = callWords.filter(canBeDefault);

export const topWords = ['version', 'vars', 'defaults', 'tasks', ...runWords] as const;
export const allTaskWords = [...methodWords, ...taskOwnWords, ...callWords] as const;

const wordsAt: Readonly<Record<Place, readonly string[]>> = {
  // By `$schema` an editor knows a JSON file.
  top: [...topWords, '$schema'],
  defaults: defaultWords,
  task: allTaskWords,
};

/** Which of the maps of a task file. */
type Place = 'top' | 'defaults' | 'task';

export function isMethodWord(name: string): boolean {
  return (methodWords as readonly string[]).includes(name);
}

export function isCallWord(name: string): name is InputName {
  return (callWords as readonly string[]).includes(name);
}

/**
 * The words of a map. One that cannot stand there is a fault; where it is as good as certain which one was meant, and
 * that is not there as well, its value is read on as if it stood there, so that one slip is one fault.
 */
export function readWords({ entries }: MapNode, place: Place, faults: Faults): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const meant = new Map<string, Word>();
  for (const word of entries) {
    const name = word.key.text;
    if (wordsAt[place].includes(name)) words.set(name, word);
    else {
      const instead = refuseWord(word.key, place, faults);
      if (instead !== undefined && !meant.has(instead)) meant.set(instead, word);
    }
  }
  return new Map([...meant, ...words]);
}

/** How the value of a template becomes part of a word; words that are not listed take no templates. */
export const mannerOf: Readonly<Partial<Record<InputName, Manner>>> = {
  path: 'path',
  query: 'pairs',
  headers: 'text',
  json: 'json',
  body: 'content',
  'body-file': 'file',
  'content-type': 'text',
  form: 'pairs',
  multipart: 'parts',
  timeout: 'text',
  within: 'text',
  retries: 'text',
  'retry-delay': 'text',
  'idempotency-key': 'text',
  'max-response-size': 'text',
  'expect-status': 'text',
  expect: 'expression',
  until: 'expression',
  'fail-when': 'expression',
  interval: 'text',
  'save-to': 'file',
};

/** Words that stay sound, or as wrong as they are, when `x` stands for a value that is not known yet. */
export const guessable: ReadonlySet<InputName> = new Set([
  'path',
  'query',
  'headers',
  'json',
  'body',
  'form',
  'multipart',
  'idempotency-key',
  'expect',
  'until',
  'fail-when',
]);

const whereTheKeyGoes =
  'whoever can edit a task file must not be able to choose who receives the key, so this comes from inputs, flags or the environment alone';

/** Says why a word cannot stand here, and where or how it can. Returns the word that was meant in its place. */
function refuseWord(key: ScalarNode, place: Place, faults: Faults): string | undefined {
  const name = key.text;
  const input = inputNamed(name);
  const known = input === undefined ? undefined : definitionOf(input);
  const foreign = foreignWord(name, place);
  const add = (message: string, suggestion: string, code: 'input/unknown' | 'input/invalid', evidence: string[] = []) =>
    faults.add(key, message, { code, suggestion, evidence });
  if (input === 'api-key' || input === 'api-key-fallback') {
    add(
      `\`${name}\` cannot stand in a task file: a key never stands in a file of the repository.`,
      `Remove it; give the key in \`KIMP360_${input.toUpperCase().replaceAll('-', '_')}\` or as an input, and replace a real key that stood here.`,
      'input/invalid',
    );
  } else if (known?.group === 'key' || /^(?:https?-?proxy|no-?proxy|proxy)$/i.test(name)) {
    const rotation = input === 'api-key-created' || input === 'api-key-max-age';
    add(
      rotation
        ? `\`${name}\` is about the key, and cannot stand in a task file.`
        : `\`${name}\` says where the key goes, and cannot stand in a task file.`,
      input === undefined
        ? 'Set `HTTPS_PROXY` in the environment.'
        : `Give \`${input}\` as an input of the step, or as the flag \`--${input}\`.`,
      'input/invalid',
      rotation ? [] : [whereTheKeyGoes],
    );
  } else if (known?.group === 'context') {
    add(`\`${name}\` is set by the step itself.`, 'Remove it.', 'input/invalid');
  } else if (place !== 'top' && (topWords as readonly string[]).includes(name)) {
    add(`\`${name}\` concerns the whole run.`, `Write it at the top of the file, beside \`tasks\`.`, 'input/invalid');
  } else if (place === 'top' && (allTaskWords as readonly string[]).includes(name)) {
    add(
      `\`${name}\` is a word of a task.`,
      (defaultWords as readonly string[]).includes(name)
        ? 'Write it in the task, or under `defaults` for all of them.'
        : 'Write it in the task, in the list under `tasks`.',
      'input/invalid',
    );
  } else if (place === 'defaults' && (allTaskWords as readonly string[]).includes(name)) {
    add(`\`${name}\` belongs to one task, and has no default.`, 'Write it in the task.', 'input/invalid');
  } else if (known !== undefined) {
    add(
      `\`${name}\` cannot stand in a task file.`,
      foreign?.write ?? `Give it as an input of the step, or as the flag \`--${name}\`.`,
      'input/invalid',
    );
  } else {
    const here = wordsAt[place].filter((one) => !one.startsWith('$'));
    const near = nearestName(name, here);
    const what = place === 'top' ? 'A task file' : place === 'task' ? 'A task' : '`defaults`';
    const misspelt = foreign === undefined || near === name.toLowerCase();
    add(
      `${what} has no word \`${name}\`.`,
      !misspelt
        ? foreign.write
        : near === undefined
          ? `It has ${list(place === 'task' ? [...taskOwnWords, ...methodWords] : here)}${place === 'task' ? ', and the words of a call that the README lists' : ''}.`
          : `Did you mean \`${near}\`?`,
      'input/unknown',
    );
    return misspelt ? near : foreign.as;
  }
  return undefined;
}

/** The input of that name; those that say where the key goes are known however they are spelt. */
function inputNamed(name: string): InputName | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_]/g, '');
  return (
    inputNames.find((one) => one === name) ??
    inputNames.find((one) => definitionOf(one).group === 'key' && plain(one) === plain(name))
  );
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
