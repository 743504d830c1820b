/**
 * Conditions whose values come from templates, that read all there is, or whose outcome nobody can miss: none of them is taken
 * for one that lets every answer pass.
 */
import { readTasks } from '../support/task-files.ts';

test.each([
  "expect: '{{ vars.ready }}'",
  "expect: ['{{ vars.ready }} == `true`']",
  "until: '{{ steps.one.ok }}'",
  "until: 'length(@) > `0`'",
  "expect: '[0]'",
  "expect: '*'",
  "if: 'vars.ready'",
  'if: "`false`"',
  'if: "`true`"',
  'expect: "`false`"',
  'until: "`false`"',
  'until: "length(`1`)"',
  'until: a\n    fail-when: "`true`"',
])('%s', async (word) => {
  const text = `version: 1\nvars: { ready: true }\ntasks:\n  - { id: one, get: /a }\n  - get: /b\n    ${word}\n`;
  const { plan, faults } = await readTasks('tasks.yml', { files: { 'tasks.yml': text } });
  expect(faults).toEqual([]);
  expect(plan?.steps).toHaveLength(2);
});
