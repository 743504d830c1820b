import { nearestName } from '../../diagnostics/did-you-mean.ts';
import type { DataNode, ScalarNode } from '../../inputs/data-node.ts';
import { definitionOf, type InputName, inputNames } from '../../inputs/definitions.ts';
import type { Faults } from '../../inputs/written.ts';
import type { Manner } from '../templates/fill.ts';

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

/** What makes a call the call that it is; everything else can be said once for all tasks. */
const ofOneCall: ReadonlySet<InputName> = new Set([
  'path',
  'method',
  'json',
  'body',
  'body-file',
  'content-type',
  'form',
  'multipart',
  'extract',
  'save-to',
  'until',
  'fail-when',
  'paginate',
]);
export const defaultWords = callWords.filter((name) => !ofOneCall.has(name));

export const topWords = ['version', 'vars', 'defaults', 'tasks', ...runWords] as const;
export const allTaskWords = [...methodWords, ...taskOwnWords, ...callWords] as const;

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

/** What other tools and other words of ours are called. */
const elsewhere: Readonly<Record<string, string>> = {
  url: 'Write the path behind its method: `get: /requests`.',
  endpoint: 'Write the path behind its method: `get: /requests`.',
  uses: 'A task is a call: write its method and path, such as `get: /requests`.',
  run: 'A task is a call: write its method and path, such as `get: /requests`.',
  with: 'Write the words of the call beside the method, without `with`.',
  steps: 'Write `tasks:`.',
  jobs: 'Write `tasks:`.',
  env: 'Set environment variables in the step; templates read them as `env.NAME`.',
  ci: 'It is found out; the flag `--ci` of the CLI says it otherwise.',
  data: 'Write `json`, `body` or `form`.',
  payload: 'Write `json`.',
  params: 'Write `query`.',
  loop: 'Write `for-each: {in: …}`.',
  foreach: 'Write `for-each: {in: …}`.',
  matrix: 'Write `for-each: {in: …}`.',
  in: 'Write `for-each: {in: …}`.',
  as: 'Write `for-each: {in: …, as: …}`.',
  concurrency: 'Write `for-each: {in: …, concurrency: …}`.',
  'on-error': 'Write `for-each: {in: …, on-error: …}`, or `continue-on-error: true`.',
  output: 'Write `save-to`.',
  outputs: 'Write `extract`.',
  assert: 'Write `expect`.',
  when: 'Write `if`.',
  until_status: 'Write `until`.',
  'fail-on-error': 'Write `continue-on-error: true` in the task that may fail.',
};

const whereTheKeyGoes =
  'whoever can edit a task file must not be able to choose who receives the key, so this comes from inputs, flags or the environment alone';

/** Says why a word cannot stand here, and where or how it can. */
export function refuseWord(key: ScalarNode, place: 'top' | 'defaults' | 'task', faults: Faults): void {
  const name = key.text;
  const known = (inputNames as readonly string[]).includes(name) ? definitionOf(name as InputName) : undefined;
  const add = (message: string, suggestion: string, code: 'input/unknown' | 'input/invalid', evidence: string[] = []) =>
    faults.add(key, message, { code, suggestion, evidence });
  if (name === 'api-key' || name === 'api-key-fallback') {
    add(
      `\`${name}\` cannot stand in a task file: a key never stands in a file of the repository.`,
      `Remove it; give the key in \`KIMP360_${name.toUpperCase().replaceAll('-', '_')}\` or as an input, and replace a real key that stood here.`,
      'input/invalid',
    );
  } else if (known?.group === 'key' || /^(?:https?-?proxy|no-?proxy|proxy)$/i.test(name)) {
    const rotation = name === 'api-key-created' || name === 'api-key-max-age';
    add(
      rotation
        ? `\`${name}\` is about the key, and cannot stand in a task file.`
        : `\`${name}\` says where the key goes, and cannot stand in a task file.`,
      known === undefined
        ? 'Set `HTTPS_PROXY` in the environment.'
        : `Give \`${name}\` as an input of the step, or as the flag \`--${name}\`.`,
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
      Object.hasOwn(elsewhere, name)
        ? (elsewhere[name] as string)
        : `Give it as an input of the step, or as the flag \`--${name}\`.`,
      'input/invalid',
    );
  } else {
    const here: readonly string[] = place === 'top' ? topWords : place === 'task' ? allTaskWords : defaultWords;
    const near = nearestName(name, here);
    const what = place === 'top' ? 'A task file' : place === 'task' ? 'A task' : '`defaults`';
    add(
      `${what} has no word \`${name}\`.`,
      Object.hasOwn(elsewhere, name) && near !== name.toLowerCase()
        ? (elsewhere[name] as string)
        : near === undefined
          ? `It has ${list(place === 'task' ? [...taskOwnWords, ...methodWords] : here)}${place === 'task' ? ', and the words of a call that the README lists' : ''}.`
          : `Did you mean \`${near}\`?`,
      'input/unknown',
    );
  }
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
