/** Files that tasks and rows of one run save: none takes the place of another in silence. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeJsonApis } from '../support/json-api.ts';
import { evidenceOf } from '../support/plans.ts';
import { story } from '../support/resumed.ts';
import { faultsOfTasks } from '../support/task-files.ts';

afterAll(closeJsonApis);

/** Says who asked; `/missing…` is not there. */
const api = () => story((line) => (line.includes('/missing') ? [404, {}] : [200, { asked: line }]));

test.each([1, 3])(
  'of two rows with one file the second is refused before it is sent, %s at a time',
  async (concurrency) => {
    const { runTasks, workspace } = await api();
    const { results, lines } = await runTasks(
      `- { id: rows, for-each: { in: ['a', 'b', 'a'], as: x, concurrency: ${concurrency}, on-error: continue }, get: '/of/{{ x }}', save-to: 'out/{{ x }}.json' }`,
    );
    expect(results[0]?.rows).toMatchObject({ succeeded: 2, failed: 1, codes: { 'save/refused': 1 } });
    expect(evidenceOf(results[0])).toContain('saved by: row 1 of `GET /of/{{ x }}`');
    expect(evidenceOf(results[0])).toContain('refused to: row 3 of `GET /of/{{ x }}`');
    expect([...lines].sort()).toEqual(['GET /of/a', 'GET /of/b']);
    expect(existsSync(join(workspace, 'out/a.json'))).toBe(true);
  },
);

test('a row that saved nothing leaves its file to another', async () => {
  const { runTasks, workspace } = await api();
  const { results } = await runTasks(
    "- { for-each: { in: ['missing', 'there'], as: x, on-error: continue }, get: '/{{ x }}', save-to: \"out/{{ x && 'same' }}.json\" }",
  );
  expect(results[0]?.rows).toMatchObject({ succeeded: 1, failed: 1 });
  expect(readFileSync(join(workspace, 'out/same.json'), 'utf8')).toContain('GET /there');
});

const save = (path: string, more = '') => `- { get: ${path}, save-to: out/one.json${more} }`;

test('two tasks that save to one file are told before the first call', async () => {
  const [fault] = await faultsOfTasks(`tasks:\n${save('/a')}\n${save('/b')}`);
  expect(fault).toContain('error[input/conflict]: The task in line 2 saves the same file, which would be overwritten.');
  expect(fault).toContain('give it an `if`');
});

test('what was read in between is saved anew', async () => {
  const { runTasks, workspace } = await api();
  const { outcomes } = await runTasks(
    [save('/a'), '- { post: /b, body-file: out/one.json }', save('/c'), '- { post: /d, body-file: out/one.json }'].join(
      '\n',
    ),
  );
  expect(outcomes).toEqual(['task-1 ok', 'task-2 ok', 'task-3 ok', 'task-4 ok']);
  expect(readFileSync(join(workspace, 'out/one.json'), 'utf8')).toContain('GET /c');
});

test('alternatives may share a file, and only where both have run is one of them refused', async () => {
  const { runTasks, workspace } = await api();
  const one = await runTasks([save('/a', ', id: a, if: "`true`"'), save('/b', ', if: "!(steps.a.ok)"')].join('\n'));
  expect(one.outcomes).toEqual(['a ok', 'task-2 condition']);
  const fallback = await runTasks(
    [save('/missing', ', id: a, continue-on-error: true'), save('/b', ', id: b, if: "!(steps.a.ok)"')].join('\n'),
  );
  expect(fallback.outcomes).toEqual(['a tolerated http/not-found', 'b ok']);
  expect(readFileSync(join(workspace, 'out/one.json'), 'utf8')).toContain('GET /b');
  const both = await runTasks([save('/c', ', id: c'), save('/d', ', id: d, if: "steps.c.ok"')].join('\n'));
  expect(both.outcomes).toEqual(['c ok', 'd failed save/refused']);
  expect(both.lines).toEqual(['GET /c']);
});
