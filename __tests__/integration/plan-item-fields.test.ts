/** A field of an item that no row has: told before the first call, at its place in the task file. */
import { rmSync } from 'node:fs';
import { DiagnosticError } from '../../src/diagnostics/diagnostic.ts';
import { type Folders, makeFolders } from '../support/inputs.ts';
import { closeJsonApis, jsonApi } from '../support/json-api.ts';
import { outcomes, runPlan } from '../support/plans.ts';
import { planOfTasks, shown } from '../support/task-files.ts';

const made: Folders[] = [];

afterAll(() => {
  closeJsonApis();
  for (const { workspace } of made) rmSync(workspace, { recursive: true });
});

const people = { 'people.csv': 'id,email,E-Mail\n1,a@example.com,b\n' };

/** What the run tells before its first call, or what became of its tasks. */
async function run(tasks: string, files: Readonly<Record<string, string>>) {
  const folders = makeFolders();
  made.push(folders);
  const plan = await planOfTasks(tasks, { folders, files });
  const api = await jsonApi(({ line }) => (line.startsWith('GET') ? [200, people['people.csv']] : undefined));
  try {
    const { results } = await runPlan({ origin: api.origin, steps: plan.steps, plan: { scope: plan.scope } });
    return { told: outcomes(results), sent: api.requests.length };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { told: error.diagnostics.map(shown), sent: api.requests.length };
  }
}

const post = (json: string, source = 'people.csv') =>
  `  - post: /people/{{ item.id }}\n    for-each: { in: ${source} }\n    json: ${json}\n`;

test('a column that the CSV file does not have, in each task that reads it', async () => {
  const tasks = `tasks:\n  - get: /first\n${post('{ mail: "{{ item.emial }}" }')}${post('"{{ item.phone }}"')}`;
  const { told, sent } = await run(tasks, people);
  expect(told).toEqual([
    expect.stringMatching(
      /^error\[input\/invalid\]: `people\.csv` has no column `emial`\.\n.*line 5, column 28\n.*\n +│ +\^{5}\n {2}Fix: Did you mean `item\.email`\?$/,
    ),
    expect.stringMatching(
      /`people\.csv` has no column `phone`\.\n.*line 8, column 20\n[\s\S]*Its columns are `id`, `email`, `E-Mail`\.$/,
    ),
  ]);
  expect(sent).toBe(0);
});

test('a name with another value behind it may be absent, and so may fields of NDJSON', async () => {
  const tasks = `tasks:\n${post('"{{ item.note || item.email }}"')}${post('"{{ item.note }}"', 'people.ndjson')}`;
  const { told, sent } = await run(tasks, { ...people, 'people.ndjson': '{"id":1}\n' });
  expect(told).toEqual(['task-1 ok', 'task-2 ok']);
  expect(sent).toBe(2);
});

test('a file that an earlier task saves is judged when its turn comes, before its rows', async () => {
  const tasks = `tasks:\n  - get: /people\n    save-to: people.csv\n${post('"{{ item.emial }}"')}`;
  const { told, sent } = await run(tasks, people);
  expect(told).toEqual(['task-1 ok', 'task-2 failed input/invalid']);
  expect(sent).toBe(1);
});
