/** The task files that the README shows are task files, and its tables name every word. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { methodWords, runWords, taskOwnWords } from '../../src/plan/task-file/words.ts';
import { readTasks, shown } from '../support/task-files.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);
const taskFiles = blocks.filter((text) => {
  const value: unknown = parse(text);
  return typeof value === 'object' && value !== null && 'tasks' in value;
});

test('there are task files in the README', () => {
  expect(taskFiles.length).toBeGreaterThanOrEqual(2);
  expect(taskFiles[0]).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/docs\/tasks\.schema\.json\n/);
});

test.each(taskFiles.map((text, at) => [at + 1, text] as const))('number %i is sound', async (_number, text) => {
  const { faults, warnings } = await readTasks(text, {
    environment: { GITHUB_REF_NAME: 'v1' },
    files: { 'dist/brief.pdf': 'x' },
  });
  expect([...faults, ...warnings].map(shown)).toEqual([]);
});

test('every word of its own has a row', () => {
  const section = readme.slice(readme.indexOf('## Several calls'), readme.indexOf('## Outputs'));
  const named = new Set([...section.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
  expect(
    [...methodWords, ...taskOwnWords, ...runWords, 'in', 'as', 'concurrency', 'on-error'].filter(
      (word) => !named.has(word),
    ),
  ).toEqual([]);
});
