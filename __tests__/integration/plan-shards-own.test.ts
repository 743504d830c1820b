/** Lists that are made of the rows which a shard took: they are its own, and taken whole. */
import { timeline } from '../../src/report/summary-plan.ts';
import { closeJsonApis } from '../support/json-api.ts';
import { story } from '../support/resumed.ts';

afterAll(closeJsonApis);

const create =
  "- { id: make, for-each: { in: ['a', 'b', 'c', 'd', 'e'], as: row }, post: '/make/{{ row }}', extract: { ids: id } }";
const drop = (list: string) => `- { for-each: { in: "{{ ${list} }}", as: id }, delete: "/made/{{ id }}" }`;

/** What the shards sent together, and the results of the last one. */
async function inShards(total: number, ...tasks: readonly string[]) {
  const lines: string[] = [];
  let results: Awaited<ReturnType<Awaited<ReturnType<typeof story>>['run']>>['results'] = [];
  for (let index = 1; index <= total; index += 1) {
    const { runTasks } = await story((line) => {
      const [, path = ''] = line.split(' ');
      if (line.startsWith('POST /make/')) return [201, { id: path.slice('/make/'.length) }];
      if (line.startsWith('GET /list')) return [200, { data: ['p', 'q', 'r', 's'] }];
      return line.startsWith('POST /batch') ? [201, { members: [`${index}-x`, `${index}-y`] }] : undefined;
    });
    const run = await runTasks(tasks.join('\n'), { plan: { shard: { index, total } } });
    expect(run.outcomes.filter((one) => !/ (?:ok|no-rows)$/.test(one))).toEqual([]);
    lines.push(...run.lines);
    results = run.results;
  }
  return { lines: lines.sort(), results };
}

const deleted = (lines: readonly string[]) => lines.filter((line) => line.startsWith('DELETE'));

test.each(['ids', 'ids[?@]', 'steps.make.outputs.ids', 'ids[].{id: @}[].id'])(
  'a list of what rows gave, `%s`, is taken whole by the shard that has it',
  async (list) => {
    const { lines, results } = await inShards(2, create, drop(list));
    expect(deleted(lines)).toEqual(['a', 'b', 'c', 'd', 'e'].map((id) => `DELETE /made/${id}`));
    expect(results[1]?.rows).toMatchObject({ total: 2, succeeded: 2, otherShards: 0, isShardsOwn: true });
    const [first, second] = timeline(results, (text) => text).filter((line) => line.includes('rows succeeded'));
    expect(first).toContain('2 of 2 rows succeeded, 3 of other shards');
    expect(second).toContain('2 of 2 rows succeeded, all of this shard');
  },
);

test('what a task makes of such a list is of this shard too', async () => {
  const batch = '- { post: /batch, json: "{{ ids }}", extract: { members: members } }';
  const { lines } = await inShards(2, create, batch, drop('members'));
  expect(deleted(lines)).toEqual(['1-x', '1-y', '2-x', '2-y'].map((id) => `DELETE /made/${id}`));
});

test('a list of a task outside rows is the same in every shard, and shared out, though it has a name of rows', async () => {
  const list = '- { get: /list, extract: { ids: data } }';
  const other = await inShards(2, create, list, drop('ids'));
  expect(deleted(other.lines)).toEqual(['p', 'q', 'r', 's'].map((id) => `DELETE /made/${id}`));
  const first = await inShards(2, list, create.replace('ids:', 'made:'), drop('ids'));
  expect(deleted(first.lines)).toEqual(deleted(other.lines));
});

test('a dry run says which lists are taken whole', async () => {
  const { runTasks } = await story();
  const shown: string[] = [];
  await runTasks([create, drop('ids')].join('\n'), {
    plan: { shard: { index: 1, total: 2 }, dryRun: true },
    engine: { progress: (line) => void shown.push(line) },
  });
  expect(shown).toContain('for each of 3 rows, 1 at a time');
  expect(shown).toContain(
    'for each row of a list that is not known before earlier tasks have run, all of them of this shard:',
  );
});

test('rows of a file that such a task saved are taken whole', async () => {
  const { runTasks } = await story((line) =>
    line.startsWith('GET /report') ? [200, [{ id: 'x' }, { id: 'y' }]] : undefined,
  );
  const { lines, outcomes } = await runTasks(
    [
      create.replace('ids: id', 'made: id'),
      '- { get: "/report?of={{ made[0] }}", save-to: out/own.json }',
      '- { for-each: { in: out/own.json, as: row }, delete: "/made/{{ row.id }}" }',
    ].join('\n'),
    { plan: { shard: { index: 1, total: 2 } } },
  );
  expect(outcomes).toEqual(['make ok', 'task-2 ok', 'task-3 ok']);
  expect(deleted(lines)).toEqual(['DELETE /made/x', 'DELETE /made/y']);
});
