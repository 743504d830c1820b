import { nearestName } from '../../diagnostics/did-you-mean.ts';
import { type DataNode, describe, type MapNode, meaningOf, type ScalarNode } from '../../inputs/data-node.ts';
import type { InputName } from '../../inputs/definitions.ts';
import type { Faults } from '../../inputs/written.ts';
import { ownNames } from '../templates/known-names.ts';
import { mayHoldTemplates } from '../templates/scan.ts';
import type { TaskSource } from './source.ts';
import { isCallWord, isMethodWord, mannerOf, readWords, type Word } from './words.ts';

/** One task taken apart, its words not read yet. */
export interface TaskNode {
  readonly node: DataNode;
  readonly id: string;
  /** Absent when the task has no id of its own. */
  readonly idKey?: ScalarNode;
  readonly name?: ScalarNode;
  readonly condition?: ScalarNode;
  readonly always: boolean;
  readonly continueOnError: boolean;
  readonly forEach?: ForEachNode;
  readonly words: ReadonlyMap<InputName, Word>;
  /** The names that `extract` gives, as far as they can be read. */
  readonly extracts: readonly ScalarNode[];
  /** `extract` is no map: nobody knows which names it should give. */
  readonly extractsUnclear: boolean;
}

export interface ForEachNode {
  readonly key: ScalarNode;
  /** Absent when it is at fault. */
  readonly in?: DataNode;
  readonly as: string;
  readonly concurrency: number;
  readonly onError: 'stop' | 'continue';
}

const mostConcurrent = 100;

/** @param index from 0 */
export function readTask(node: DataNode, index: number, source: TaskSource, faults: Faults): TaskNode | undefined {
  if (node.kind !== 'map') {
    const lone = node.kind === 'scalar' ? /^(get|post|put|patch|delete|head)\s+(\/\S*)$/i.exec(node.text) : null;
    return faults.add(node, `A task is a map, and there is ${describe(node)}.`, {
      suggestion:
        lone === null
          ? 'Write for example `- get: /requests`.'
          : `Write \`- ${lone[1]?.toLowerCase()}: ${lone[2]}\`, with a colon.`,
    });
  }
  const given = readWords(node, 'task', faults);
  const methods = [...given].filter(([name]) => isMethodWord(name));
  const words = new Map<InputName, Word>();
  for (const [name, word] of given) {
    const replaced = (name === 'path' || name === 'method') && methods.length > 0;
    if (isCallWord(name) && !replaced && !isOfAnotherShape(name, word)) words.set(name, word);
  }
  const [method] = methods;
  if (method !== undefined) {
    const [name, { key, value }] = method;
    words.set('path', { key, value });
    words.set('method', { key, value: { ...key, kind: 'scalar', text: name.toUpperCase(), plain: true } });
  }
  checkMethod(node, given, faults);
  // Which of them is meant is not known, so nothing more is said of it.
  if (methods.length > 1) words.delete('method');
  for (const [name, { value }] of words) {
    if (name === 'extract' || name === 'expect') source.spare(value.span);
    if (mannerOf[name] !== undefined || name === 'method') continue;
    if (refuseTemplates(name, value, faults)) words.delete(name);
  }
  const idKey = readId(given.get('id'), faults);
  const name = readScalar(given.get('name'), 'The name of a task', faults);
  const condition = readCondition(given.get('if'), faults);
  const forEach = given.get('for-each');
  const rows = forEach === undefined ? undefined : readForEach(forEach, faults);
  return {
    node,
    id: idKey?.text ?? `task-${index + 1}`,
    ...(idKey === undefined ? {} : { idKey }),
    ...(name === undefined ? {} : { name }),
    ...(condition === undefined ? {} : { condition }),
    always: readBoolean(given.get('always'), faults),
    continueOnError: readBoolean(given.get('continue-on-error'), faults),
    ...(rows === undefined ? {} : { forEach: rows }),
    words,
    extracts: namesOf(words.get('extract')?.value, faults),
    extractsUnclear: given.has('extract') && given.get('extract')?.value.kind !== 'map',
  };
}

/** A word that was meant, with a value that it cannot have: nothing more is said of it. */
function isOfAnotherShape(name: InputName, { key, value }: Word): boolean {
  if (key.text === name) return false;
  if (name === 'extract') return value.kind !== 'map';
  return name === 'path' && !(value.kind === 'scalar' && value.text.startsWith('/'));
}

function checkMethod(node: MapNode, given: ReadonlyMap<string, Word>, faults: Faults): void {
  const [first, second] = [...given].filter(([name]) => isMethodWord(name)).map(([, { key }]) => key);
  const others = node.entries.map(({ key }) => key).filter(({ text }) => text === 'path' || text === 'method');
  if (first !== undefined && second !== undefined) {
    faults.add(second, `A task makes one call, and here are \`${first.text}\` and \`${second.text}\`.`, {
      code: 'input/conflict',
      suggestion: 'Write two tasks.',
    });
  } else if (first !== undefined && others[0] !== undefined) {
    faults.add(others[0], `\`${first.text}\` says method and path already.`, {
      code: 'input/conflict',
      suggestion: `Remove \`${others[0].text}\`, or write \`method\` and \`path\` instead of \`${first.text}\`.`,
    });
  } else if (first === undefined && !given.has('path')) {
    faults.add(node.entries[0]?.key ?? node, 'This task does not say what to call.', {
      suggestion: 'Write method and path: `get: /requests`.',
    });
  }
}

/** Whether there was one. */
function refuseTemplates(name: string, node: DataNode, faults: Faults): boolean {
  if (node.kind === 'scalar') {
    const open = node.text.indexOf('{{');
    if (open < 0 || node.text.indexOf('}}', open) < 0) return false;
    faults.add(node, `\`${name}\` takes no templates: it is JMESPath over the answer already.`, {
      suggestion: 'Write the expression without `{{` and `}}`.',
    });
    return true;
  }
  const items = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return items.map((item) => refuseTemplates(name, item, faults)).includes(true);
}

function readScalar(word: Word | undefined, what: string, faults: Faults): ScalarNode | undefined {
  if (word === undefined) return undefined;
  const { value } = word;
  if (value.kind === 'scalar' && meaningOf(value).kind !== 'null') return value;
  return faults.add(value, `${what} is one text, and there is ${describe(value)}.`, {
    suggestion: 'Write it on one line, behind the colon.',
  });
}

function readId(word: Word | undefined, faults: Faults): ScalarNode | undefined {
  const id = readScalar(word, 'The id of a task', faults);
  if (id === undefined || /^[A-Za-z_][\w-]{0,99}$/.test(id.text)) return id;
  const better = id.text
    .replace(/[^\w]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .replace(/^(?=\d)/, '_')
    .slice(0, 40);
  return faults.add(id, `\`${id.text}\` cannot be the id of a task.`, {
    suggestion: `Write letters, digits and \`_\`, not beginning with a digit${better === '' ? '' : `: \`${better}\``}.`,
  });
}

function readCondition(word: Word | undefined, faults: Faults): ScalarNode | undefined {
  const condition = readScalar(word, 'The condition `if`', faults);
  const status = /^(always|failure|success|cancelled)\(\)$/.exec(condition?.text ?? '')?.[1];
  if (condition !== undefined && status !== undefined) {
    return faults.add(condition, `\`${status}()\` is a function of GitHub's workflows, not of a task file.`, {
      suggestion:
        status === 'success'
          ? 'Remove it: a task is made only while nothing has failed.'
          : 'Write `always: true`, and `if` with what must hold, such as `if: steps.create.ok`.',
    });
  }
  if (condition === undefined || !mayHoldTemplates(condition.text)) return condition;
  const inner = /^\$?\{\{\s*(.*?)\s*\}\}$/s.exec(condition.text)?.[1];
  return faults.add(condition, '`if` is an expression already, and takes no templates.', {
    suggestion: inner === undefined ? 'Write the expression without `{{` and `}}`.' : `Write \`if: ${inner}\`.`,
  });
}

function readBoolean(word: Word | undefined, faults: Faults): boolean {
  if (word === undefined) return false;
  const { key, value } = word;
  const meaning = value.kind === 'scalar' ? meaningOf({ ...value, plain: true }) : undefined;
  if (meaning?.kind === 'boolean') return meaning.value;
  faults.add(value, `\`${key.text}\` is \`true\` or \`false\`.`, { suggestion: `Write \`${key.text}: true\`.` });
  return false;
}

const forEachWords = ['in', 'as', 'concurrency', 'on-error'];

function readForEach({ key, value }: Word, faults: Faults): ForEachNode {
  if (value.kind !== 'map') {
    const unknown: ForEachNode = { key, as: 'item', concurrency: 1, onError: 'stop' };
    // Another word stood there, which was refused already.
    if (key.text !== 'for-each') return unknown;
    const shown = value.kind === 'scalar' && value.text !== '' && value.text.length < 80 ? value.text : 'rows.csv';
    faults.add(value, `\`for-each\` is a map, and there is ${describe(value)}.`, {
      suggestion: `Write \`for-each: {in: ${/^[\w./-]+$/.test(shown) ? shown : JSON.stringify(shown)}}\`.`,
    });
    return unknown;
  }
  const given = new Map<string, DataNode>();
  for (const { key: word, value: node } of value.entries) {
    if (forEachWords.includes(word.text)) given.set(word.text, node);
    else {
      const near = nearestName(word.text, forEachWords);
      faults.add(word, `\`for-each\` has no word \`${word.text}\`.`, {
        code: 'input/unknown',
        suggestion:
          near === undefined ? 'It has `in`, `as`, `concurrency` and `on-error`.' : `Did you mean \`${near}\`?`,
      });
    }
  }
  const rows = given.get('in');
  const as = readItemName(given.get('as'), faults);
  const concurrency = readConcurrency(given.get('concurrency'), faults);
  const onError = readOnError(given.get('on-error'), faults);
  if (rows === undefined) {
    faults.add(key, '`for-each` does not say where its rows come from.', {
      suggestion: 'Write `in:` with a list, a `.csv`, `.ndjson` or `.json` file, or "{{ expression }}".',
    });
  }
  return { key, ...(rows === undefined ? {} : { in: rows }), as, concurrency, onError };
}

function readItemName(node: DataNode | undefined, faults: Faults): string {
  if (node === undefined) return 'item';
  const name = node.kind === 'scalar' ? node.text : '';
  if (/^[A-Za-z_]\w{0,99}$/.test(name) && !ownNames.includes(name)) return name;
  faults.add(
    node,
    ownNames.includes(name) ? `\`${name}\` has a meaning of its own.` : '`as` is a name for the item of each row.',
    {
      suggestion: 'Write letters, digits and `_`, for example `as: row`.',
    },
  );
  return 'item';
}

function readConcurrency(node: DataNode | undefined, faults: Faults): number {
  if (node === undefined) return 1;
  const number = node.kind === 'scalar' && /^\d{1,3}$/.test(node.text) ? Number(node.text) : 0;
  if (number >= 1 && number <= mostConcurrent) return number;
  faults.add(node, `\`concurrency\` is a whole number from 1 to ${mostConcurrent}.`, {
    suggestion: 'Write for example `concurrency: 4`.',
  });
  return 1;
}

function readOnError(node: DataNode | undefined, faults: Faults): 'stop' | 'continue' {
  if (node === undefined) return 'stop';
  if (node.kind === 'scalar' && (node.text === 'stop' || node.text === 'continue')) return node.text;
  faults.add(node, '`on-error` is `stop` or `continue`.', {
    suggestion: 'Write `on-error: continue` to make the other rows when one has failed.',
  });
  return 'stop';
}

function namesOf(extract: DataNode | undefined, faults: Faults): readonly ScalarNode[] {
  if (extract?.kind !== 'map') return [];
  const keys = extract.entries.map(({ key }) => key);
  for (const key of keys) {
    if (ownNames.includes(key.text)) {
      faults.add(key, `\`${key.text}\` has a meaning of its own in templates.`, { suggestion: 'Choose another name.' });
    }
  }
  return keys;
}
