import { type DataNode, describe, type MapNode, meaningOf, type ScalarNode } from '../../inputs/data-node.ts';
import type { InputName } from '../../inputs/definitions.ts';
import type { Faults } from '../../inputs/written.ts';
import { readTask, type TaskNode } from './read-task.ts';
import type { TaskSource } from './source.ts';
import { isCallWord, readWords, runWords, type Word } from './words.ts';

/** A plan is read by people; a longer list is data, and has `for-each`. */
const mostTasks = 500;

/** A task file taken apart, its words not read yet. */
export interface TaskFile {
  readonly vars?: MapNode;
  /** They are at fault, or stand under another name: nobody knows which there should be. */
  readonly varsUnclear: boolean;
  readonly defaults: ReadonlyMap<InputName, Word>;
  readonly run: ReadonlyMap<InputName, Word>;
  readonly tasks: readonly TaskNode[];
}

/** Judges the shape of the whole file; everything that has its place is read on, however much is wrong elsewhere. */
export function readStructure(root: DataNode, source: TaskSource, faults: Faults): TaskFile {
  if (root.kind === 'scalar') {
    faults.add(root, 'This is one value, and no task file.', {
      suggestion: /\.\w{1,5}$/.test(root.text)
        ? 'Check the path: there is no file of that name, and a task file ends in `.yml`, `.yaml` or `.json`.'
        : 'Write `tasks:` and a list of calls under it, such as `- get: /requests`.',
    });
    return { varsUnclear: false, defaults: new Map(), run: new Map(), tasks: [] };
  }
  const words = root.kind === 'list' ? new Map<string, Word>() : readWords(root, 'top', faults);
  const tasks = root.kind === 'list' ? root : words.get('tasks')?.value;
  const version = words.get('version')?.value;
  if (version !== undefined) checkVersion(version, faults);
  const beforeVars = faults.errors.length;
  const vars = readMap(words.get('vars')?.value, 'vars', 'title: Banner', faults);
  const varsUnclear = faults.errors.length > beforeVars;
  const defaults = readDefaults(words.get('defaults')?.value, faults);
  if (tasks === undefined && root.kind === 'map') {
    faults.add(root.entries[0]?.key ?? root, 'The file has no `tasks`.', {
      suggestion: 'Write `tasks:` and a list of calls under it, such as `- get: /requests`.',
    });
  }
  const run = new Map<InputName, Word>();
  for (const name of runWords) {
    const word = words.get(name);
    if (word !== undefined) run.set(name, word);
  }
  return {
    ...(vars === undefined ? {} : { vars }),
    varsUnclear,
    defaults,
    run,
    tasks: tasks === undefined ? [] : readTasks(tasks, source, faults),
  };
}

function checkVersion(value: DataNode, faults: Faults): void {
  if (value.kind === 'scalar' && value.text === '1') return;
  faults.add(value, 'This version reads task files of `version: 1`.', { suggestion: 'Write `version: 1`.' });
}

function readMap(value: DataNode | undefined, name: string, example: string, faults: Faults): MapNode | undefined {
  if (value === undefined || value.kind === 'map') return value;
  if (value.kind === 'scalar' && meaningOf(value).kind === 'null') return undefined;
  return faults.add(value, `\`${name}\` is a map, and there is ${describe(value)}.`, {
    suggestion: `Write lines such as \`${example}\` under it, indented.`,
  });
}

function readDefaults(value: DataNode | undefined, faults: Faults): ReadonlyMap<InputName, Word> {
  const map = readMap(value, 'defaults', 'timeout: 20s', faults);
  if (map === undefined) return new Map();
  return new Map(
    [...readWords(map, 'defaults', faults)].filter((entry): entry is [InputName, Word] => isCallWord(entry[0])),
  );
}

function readTasks(node: DataNode, source: TaskSource, faults: Faults): TaskNode[] {
  const example = 'Write a list: `- get: /requests` on the line below, and one such item for each call.';
  if (node.kind !== 'list') {
    faults.add(node, `\`tasks\` is a list, and there is ${describe(node)}.`, { suggestion: example });
    return [];
  }
  if (node.items.length === 0) faults.add(node, 'The list of tasks is empty.', { suggestion: example });
  if (node.items.length > mostTasks) {
    faults.add(node.items[mostTasks] as DataNode, `A file has ${mostTasks} tasks at most.`, {
      suggestion: 'Use `for-each` for calls that are alike.',
    });
  }
  const ids = new Map<string, ScalarNode>();
  const tasks: TaskNode[] = [];
  for (const [index, item] of node.items.slice(0, mostTasks).entries()) {
    const task = readTask(item, index, source, faults);
    if (task === undefined) continue;
    const twin = task.idKey === undefined ? undefined : ids.get(task.id);
    if (task.idKey !== undefined && twin !== undefined) {
      faults.add(
        task.idKey,
        `Two tasks have the id \`${task.id}\`; the other stands in line ${source.lineOf(twin.span.start)}.`,
        {
          suggestion: 'Choose another id for one of them.',
        },
      );
    } else if (task.idKey !== undefined) ids.set(task.id, task.idKey);
    tasks.push(task);
  }
  return tasks.map((task, index) => (task.idKey === undefined ? { ...task, id: freeId(index, ids) } : task));
}

function freeId(index: number, taken: ReadonlyMap<string, unknown>): string {
  let id = `task-${index + 1}`;
  while (taken.has(id)) id = `${id}-`;
  return id;
}
