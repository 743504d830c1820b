import { type DataNode, describe, type MapNode, meaningOf, type ScalarNode } from '../../inputs/data-node.ts';
import type { InputName } from '../../inputs/definitions.ts';
import type { Faults } from '../../inputs/written.ts';
import { readTask, type TaskNode } from './read-task.ts';
import type { TaskSource } from './source.ts';
import { defaultWords, refuseWord, runWords, type Word } from './words.ts';

/** A plan is read by people; a longer list is data, and has `for-each`. */
const mostTasks = 500;

/** A task file taken apart, its words not read yet. */
export interface TaskFile {
  readonly vars?: MapNode;
  readonly defaults: ReadonlyMap<InputName, Word>;
  readonly run: ReadonlyMap<InputName, Word>;
  readonly tasks: readonly TaskNode[];
}

/** Judges the shape of the whole file; everything that has its place is read on, however much is wrong elsewhere. */
export function readStructure(root: DataNode, source: TaskSource, faults: Faults): TaskFile {
  const defaults = new Map<InputName, Word>();
  const run = new Map<InputName, Word>();
  let vars: MapNode | undefined;
  let tasks: DataNode | undefined;
  if (root.kind === 'list') tasks = root;
  else if (root.kind === 'scalar') {
    faults.add(root, 'This is one value, and no task file.', {
      suggestion: /\.\w{1,5}$/.test(root.text)
        ? 'Check the path: there is no file of that name, and a task file ends in `.yml`, `.yaml` or `.json`.'
        : 'Write `tasks:` and a list of calls under it, such as `- get: /requests`.',
    });
    return { defaults, run, tasks: [] };
  } else {
    for (const { key, value } of root.entries) {
      const word = { key, value };
      if (key.text === 'version') checkVersion(value, faults);
      else if (key.text === 'tasks') tasks = value;
      else if (key.text === 'vars') vars = readMap(value, 'vars', 'title: Banner', faults);
      else if (key.text === 'defaults') readDefaults(value, defaults, faults);
      // By which an editor knows a JSON file.
      else if (key.text === '$schema') continue;
      else if (isRunWord(key)) run.set(key.text as InputName, word);
      else refuseWord(key, 'top', faults);
    }
    if (tasks === undefined) {
      faults.add(root.entries[0]?.key ?? root, 'The file has no `tasks`.', {
        suggestion: 'Write `tasks:` and a list of calls under it, such as `- get: /requests`.',
      });
    }
  }
  return {
    ...(vars === undefined ? {} : { vars }),
    defaults,
    run,
    tasks: tasks === undefined ? [] : readTasks(tasks, source, faults),
  };
}

function isRunWord({ text }: ScalarNode): boolean {
  return (runWords as readonly string[]).includes(text);
}

function checkVersion(value: DataNode, faults: Faults): void {
  if (value.kind === 'scalar' && value.text === '1') return;
  faults.add(value, 'This version reads task files of `version: 1`.', { suggestion: 'Write `version: 1`.' });
}

function readMap(value: DataNode, name: string, example: string, faults: Faults): MapNode | undefined {
  if (value.kind === 'map') return value;
  if (value.kind === 'scalar' && meaningOf(value).kind === 'null') return undefined;
  return faults.add(value, `\`${name}\` is a map, and there is ${describe(value)}.`, {
    suggestion: `Write lines such as \`${example}\` under it, indented.`,
  });
}

function readDefaults(value: DataNode, defaults: Map<InputName, Word>, faults: Faults): void {
  for (const { key, value: word } of readMap(value, 'defaults', 'timeout: 20s', faults)?.entries ?? []) {
    if ((defaultWords as readonly string[]).includes(key.text)) {
      defaults.set(key.text as InputName, { key, value: word });
    } else refuseWord(key, 'defaults', faults);
  }
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
