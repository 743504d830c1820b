/** No file that a run reads, and none that it writes otherwise, is overwritten: told before the first call. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { RawInputs } from '../../src/inputs/port.ts';
import { makeFolders } from '../support/inputs.ts';
import { rowsOnPosix } from '../support/on-posix.ts';
import { bindStep, readTasks, shown } from '../support/task-files.ts';

const files = { 'rows.csv': 'id\n1\n', 'body.json': '{}', 'ca.pem': 'x', 'd/there.json': '{}' };

async function reading(text: string, inputs: RawInputs['values'] = {}) {
  const folders = makeFolders();
  mkdirSync(join(folders.workspace, 'd'));
  for (const link of rowsOnPosix(['l'])) symlinkSync('d', join(folders.workspace, link));
  return readTasks('d/tasks.yml', { folders, inputs, files: { ...files, 'd/tasks.yml': text } });
}

const told = async (text: string, inputs: RawInputs['values'] = {}) =>
  (await reading(text, inputs)).faults.map((one) => shown(one).split('\n')[0]);

type Row = [what: string, text: string, inputs: RawInputs['values'], message: string];

const get = 'tasks:\n  - get: /a\n';

/** Where `l` is a link to the folder `d`. */
const linked: readonly Row[] = rowsOnPosix<Row>([
  ['over a link', `report-json: l/tasks.yml\n${get}`, {}, '`report-json` would overwrite the task file itself.'],
  ['a broken one', 'a: [', { 'report-junit': 'l/tasks.yml' }, '`report-junit` would overwrite the task file itself.'],
  [
    'what an input writes',
    `results-file: l/a.json\n${get}`,
    { 'support-file': 'd/a.json' },
    '`results-file` would overwrite the file of `support-file`.',
  ],
  [
    'what the run writes',
    `results-file: d/a.json\n${get}    save-to: l/a.json\n`,
    {},
    '`save-to` would overwrite the file of `results-file`.',
  ],
  [
    'what a task sends',
    'report-json: l/there.json\ntasks:\n  - post: /a\n    body-file: d/there.json\n',
    {},
    '`report-json` would overwrite this file, which the task reads.',
  ],
]);

test.each<Row>([
  ...linked,
  ['the task file', `results-file: d/tasks.yml\n${get}`, {}, '`results-file` would overwrite the task file itself.'],
  ['by an input', get, { journal: 'd/tasks.yml' }, '`journal` would overwrite the task file itself.'],
  ['by a task', `${get}    save-to: d/tasks.yml\n`, {}, '`save-to` would overwrite the task file itself.'],
  [
    'a certificate',
    `${get}    save-to: ca.pem\n`,
    { 'ca-file': 'ca.pem' },
    '`save-to` would overwrite the file of `ca-file`.',
  ],
  [
    'the rows',
    'journal: rows.csv\ntasks:\n  - get: /a/{{ item.id }}\n    for-each: { in: rows.csv }\n',
    {},
    '`journal` would overwrite this file, which the task reads.',
  ],
  [
    'what it sends itself',
    'tasks:\n  - post: /a\n    body-file: body.json\n    save-to: ./body.json\n',
    {},
    '`save-to` would overwrite the file of `body-file`.',
  ],
  [
    'what it uploads itself',
    'tasks:\n  - post: /a\n    multipart: { f: "@body.json" }\n    save-to: ./body.json\n',
    {},
    '`save-to` would overwrite the file of `multipart`.',
  ],
  [
    'what an earlier task sent',
    `tasks:\n  - post: /a\n    body-file: body.json\n  - get: /b\n    save-to: body.json\n`,
    {},
    '`save-to` would overwrite the file that the task in line 2 reads.',
  ],
  [
    'what an earlier task uploaded',
    `tasks:\n  - post: /a\n    multipart: { f: "@body.json" }\n  - get: /b\n    save-to: ./body.json\n`,
    {},
    '`save-to` would overwrite the file that the task in line 2 reads.',
  ],
  [
    'the rows of an earlier task',
    'tasks:\n  - get: /a/{{ item.id }}\n    for-each: { in: rows.csv }\n  - get: /rows\n    save-to: rows.csv\n',
    {},
    '`save-to` would overwrite the file that the task in line 2 reads.',
  ],
  [
    'one name twice',
    `results-file: a.json\nreport-json: a.json\n${get}`,
    {},
    '`report-json` would overwrite the file of `results-file`.',
  ],
])('%s', async (_what, text, inputs, message) => {
  expect(await told(text, inputs)).toContain(`error[input/conflict]: ${message}`);
});

test('a report that tells of the fault is not written there either', async () => {
  const { reports } = await reading('a: [', { 'report-json': 'd/tasks.yml', 'report-junit': 'junit.xml' });
  expect(Object.keys(reports ?? {})).toEqual(['reportJunit']);
  const own = await reading(
    `report-json: body.json\nreport-junit: d/tasks.yml\ntasks:\n  - { post: /a, body-file: body.json }\n`,
  );
  expect(own.reports).toEqual({});
});

test('a path that is known only in the task’s turn', async () => {
  const { plan } = await reading(
    'tasks:\n  - get: /a\n    extract: { name: name }\n  - get: /b\n    save-to: d/{{ name }}.yml\n',
  );
  if (plan === undefined) throw new Error('The file is not sound.');
  const bound = await bindStep(plan, 2, { name: 'tasks' });
  expect('faults' in bound ? bound.faults.map(({ message }) => message) : bound).toEqual([
    '`save-to` would overwrite the task file itself.',
  ]);
  expect('task' in (await bindStep(plan, 2, { name: 'other' }))).toBe(true);
});

test.each([
  [
    'what one task saves is sent by a later one',
    '  - get: /a\n    save-to: out.json\n  - post: /b\n    body-file: out.json\n',
  ],
  ['although it was there before', '  - get: /a\n    save-to: body.json\n  - post: /b\n    body-file: body.json\n'],
  [
    'rows that an earlier task saved',
    '  - get: /a\n    save-to: rows.csv\n  - get: /b/{{ item.id }}\n    for-each: { in: rows.csv }\n',
  ],
  [
    'and is saved anew after that',
    '  - get: /a\n    save-to: body.json\n  - post: /b\n    body-file: body.json\n  - get: /c\n    save-to: body.json\n',
  ],
  [
    'two tasks write one file',
    '  - get: /a\n    if: env.A || `false`\n    save-to: o.json\n  - get: /b\n    if: "!(env.A)"\n    save-to: o.json\n',
  ],
])('%s', async (_what, tasks) => {
  expect(await told(`tasks:\n${tasks}`)).toEqual([]);
});
