/** Conditions whose values come from templates, or that read all there is: none of them is taken for one that reads nothing. */
import { readTasks } from '../support/task-files.ts';

test.each([
  "expect: '{{ vars.ready }}'",
  "expect: ['{{ vars.ready }} == `true`']",
  "until: '{{ steps.one.ok }}'",
  "until: 'length(@) > `0`'",
  "expect: '[0]'",
  "expect: '*'",
  "if: 'vars.ready'",
])('%s', async (word) => {
  const text = `version: 1\nvars: { ready: true }\ntasks:\n  - { id: one, get: /a }\n  - get: /b\n    ${word}\n`;
  const { plan, faults } = await readTasks('tasks.yml', { files: { 'tasks.yml': text } });
  expect(faults).toEqual([]);
  expect(plan?.steps).toHaveLength(2);
});
