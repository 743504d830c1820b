/** What later tasks know of rows that failed. */

import { rowText } from '../../src/report/junit-case.ts';
import { rowLine } from '../../src/report/plan-line.ts';
import { rowCounts } from '../../src/report/summary-plan.ts';
import { closeJsonApis } from '../support/json-api.ts';
import { evidenceOf } from '../support/plans.ts';
import { story } from '../support/resumed.ts';

afterAll(closeJsonApis);

const make = (more: string) =>
  `- { id: make, for-each: { in: ['a', 'b', 'c', 'd'], as: row, on-error: continue }, post: '/make/{{ row }}', extract: { ids: id }${more} }`;
const tidy = (list = 'ids') =>
  `- { id: tidy, for-each: { in: "{{ ${list} }}", as: q }, delete: "/made/{{ q }}", always: true }`;

/** Every row is made, but `c` gets no answer of its own. */
const api = () =>
  story((line) => {
    const id = line.split('/').at(-1);
    if (id === 'c' && line.startsWith('POST')) return [422, {}];
    return line.startsWith('POST') ? [201, { id }] : undefined;
  });

test('a row that fails its `expect` hands on what it extracted, and one without a value is skipped aloud', async () => {
  const { runTasks } = await api();
  const { results, outcomes, lines, notices } = await runTasks([make(`, expect: "id != 'b'"`), tidy()].join('\n'));
  expect(outcomes).toEqual(['make failed expect/failed', 'tidy ok']);
  expect(results[0]?.extracted.ids).toBe('["a","b",null,"d"]');
  expect(lines.filter((line) => line.startsWith('DELETE'))).toEqual(['a', 'b', 'd'].map((id) => `DELETE /made/${id}`));
  const rows = results[1]?.rows;
  if (rows === undefined) throw new Error('The task has no rows.');
  expect(rows).toMatchObject({ total: 4, succeeded: 3, failed: 0, skipped: 1, notStarted: 0 });
  expect(rowCounts(rows)).toBe('3 of 4 rows succeeded, 1 skipped');
  expect(rowText(rows)).toBe('4 rows: 3 succeeded, 0 failed, 1 skipped.');
  expect(notices).toContain(
    'Of `DELETE /made/{{ q }}`, which has `always`, 1 of 4 rows was skipped: its item is `null`, which stands where a row before never got a value.',
  );
});

test('`[?@]` leaves out the rows without a value, and another task than an `always` one fails at them', async () => {
  const { runTasks } = await api();
  const filtered = await runTasks([make(''), tidy('ids[?@]')].join('\n'));
  expect(filtered.results[1]?.rows).toMatchObject({ total: 3, succeeded: 3 });
  expect(filtered.results[1]?.rows?.skipped).toBeUndefined();
  const later = await (await api()).runTasks(
    [make(', continue-on-error: true'), tidy().replace(', always: true', '')].join('\n'),
  );
  expect(later.outcomes).toEqual(['make tolerated http/bad-request', 'tidy failed input/invalid']);
  expect(evidenceOf(later.results[1])).toContain('The template gives nothing.');
});

test('rows of an `always` task are skipped aloud where no row before gave any value', async () => {
  const { runTasks } = await story((line) => (line.startsWith('POST') ? [422, {}] : undefined));
  const { outcomes, notices, lines } = await runTasks([make(''), tidy()].join('\n'));
  expect(outcomes).toEqual(['make failed http/bad-request', 'tidy missing']);
  expect(lines).toHaveLength(4);
  expect(notices).toEqual([expect.stringContaining('`ids` never got a value')]);
});

test('the line of a row that fails its `expect` has the value that it got', async () => {
  const { runTasks } = await story((line) =>
    line.startsWith('POST') ? [201, { id: line.split('/').at(-1), note: 'n'.repeat(500) }] : undefined,
  );
  const lineOf = async (expectation: string) => {
    const { results } = await runTasks(
      make(`, expect: "${expectation}"`).replace('id: make', `id: m${expectation.length}`),
    );
    const [failure] = results[0]?.rows?.failures ?? [];
    if (failure === undefined) throw new Error('No row failed.');
    return rowLine({ number: failure.row }, failure.result);
  };
  expect(await lineOf("id != 'b'")).toContain(`expect/failed: expression: id != 'b'; id is: "b"`);
  expect(await lineOf("contains(id, 'z')")).toContain("expression: contains(id, 'z'); got: false");
  expect(await lineOf("note == 'x'")).toMatch(/; note is: "n{190}…$/);
});

test('a dry run shows what is made of rows that a journal knows to be done, all of them', async () => {
  const { runTasks } = await api();
  const tasks = (rows: string) =>
    [
      make('').replace("['a', 'b', 'c', 'd']", rows),
      '- { for-each: { in: "{{ ids }}", as: q }, put: "/made/{{ q }}" }',
    ].join('\n');
  const shown: string[] = [];
  const dryRun = { plan: { dryRun: true }, engine: { progress: (line: string) => void shown.push(line) } };
  await runTasks(tasks("['a', 'b']").split('\n')[0] ?? '');
  await runTasks(tasks("['a', 'b']"), dryRun);
  expect(shown).toContain('for each of 2 rows, 1 at a time');
  expect(shown.filter((line) => line.startsWith('PUT'))).toEqual([
    expect.stringMatching(/\/made\/a$/),
    expect.stringMatching(/\/made\/b$/),
  ]);
  shown.splice(0);
  await runTasks(tasks("['a', 'b', 'd']"), dryRun);
  expect(shown).toContain('for each row of a list that is not known before earlier tasks have run:');
});
