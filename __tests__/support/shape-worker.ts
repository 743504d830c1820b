/**
 * Reads the task files and inputs of a JSON list on stdin, and writes a line for each, as soon as it is read: a JSON text of
 * `plan`, or of the number of faults and the first of them as it is shown.
 */
import { json } from 'node:stream/consumers';
import { parseInputs } from '../../src/inputs/parse-inputs.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { makeFolders } from './inputs.ts';
import { readTasks, shown } from './task-files.ts';

/** A task file, or the text of an input. */
export interface Shape {
  readonly text: string;
  readonly input?: string;
}

function readInput(name: string, text: string) {
  return parseInputs(
    { values: { path: '/a', method: 'POST', [name]: text }, label: (one) => `input "${one}"`, unknown: 'warn' },
    {
      files: nodePlatform().files,
      context: { ...makeFolders(), protectedFiles: [] },
      namedOnCommandLine: false,
      environment: {},
      newIdempotencyKey: () => 'key',
    },
  );
}

for (const { text, input } of (await json(process.stdin)) as readonly Shape[]) {
  const reading =
    input === undefined ? readTasks('tasks.yml', { files: { 'tasks.yml': text } }) : readInput(input, text);
  const { plan, faults } = await reading;
  const lines = faults.map(shown);
  console.log(JSON.stringify(plan === undefined ? `${faults.length} ${lines[0]}` : 'plan'));
}
