/** Numbers keep the characters that they were written in, from an answer, a row or `vars` to wherever they are used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../support/inputs.ts';
import { publishPlan, runPlan } from '../support/plans.ts';
import type { RawServer } from '../support/raw-server.ts';
import { planOfTasks } from '../support/task-files.ts';
import { json, serverOf, targetsOf } from '../support/task-run.ts';

const long = '0.1234567890123456789';
const answer = `{"long":${long},"price":1.10,"huge":1e400,"tiny":-0.0,"list":[{"n":1.10,"k":"a"},{"n":2.50,"k":"b"}]}`;

const tasks = `
vars: { fixed: 1.10, huge: 1e400, deep: { list: [1.00, ${long}] } }
tasks:
  - id: first
    get: /first
    expect: [ "price == \`1.1\`", "list[?n == \`2.5\`].k | [0] == 'b'" ]
    extract: { long: long, price: price, huge: huge, tiny: tiny, filtered: "list[?n == \`1.1\`].n | [0]" }
  - post: /a/{{ price }}/{{ huge }}?q={{ long }}
    query: { p: "{{ price }}", v: "{{ vars.fixed }}" }
    headers: { x-long: "{{ long }} {{ vars.huge }}" }
    json: { long: "{{ long }}", huge: "{{ huge }}", tiny: "{{ tiny }}", text: "is {{ price }}", vars: "{{ vars.deep }}", first: "{{ steps.first.body.list }}", filtered: "{{ filtered }}", equal: "{{ price == vars.fixed }}", found: "{{ steps.first.body.list[?n == \`2.5\`].n | [0] }}" }
  - for-each: { in: "{{ steps.first.body.list }}" }
    put: /list/{{ item.n }}
    extract: { both: "[long, price]" }
  - for-each: { in: [1.50, ${long}] }
    put: /own/{{ item }}
  - for-each: { in: rows.ndjson }
    put: /ndjson/{{ item.n }}
  - for-each: { in: rows.json }
    put: /json/{{ item.n }}
  - for-each: { in: rows.csv }
    put: /csv/{{ item.n }}
`;

const files = { 'rows.ndjson': '{"n":1.20}\n', 'rows.json': '[{"n":1e400}]', 'rows.csv': 'n\n1.30\n' };
const servers: RawServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

const targets = [
  '/first',
  `/a/1.10/1e400?q=${long}&p=1.10&v=1.10`,
  '/list/1.10',
  '/list/2.50',
  '/own/1.50',
  `/own/${long}`,
  '/ndjson/1.20',
  '/json/1e400',
  '/csv/1.30',
];

test('a number passes through a plan as it was written', async () => {
  const server = await serverOf([json(answer)]);
  servers.push(server);
  const folders = makeFolders();
  const { steps, scope } = await planOfTasks(tasks, { files, folders });
  const { outputs, report } = await publishPlan({ origin: server.origin, steps, plan: { scope } });
  expect(report.results.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  expect(targetsOf(server)).toEqual(targets);
  const post = server.requests[1];
  expect(post?.body.toString()).toBe(
    `{"long":${long},"huge":1e400,"tiny":-0.0,"text":"is 1.10","vars":{"list":[1.00,${long}]},"first":[{"n":1.10,"k":"a"},{"n":2.50,"k":"b"}],"filtered":1.10,"equal":true,"found":2.50}`,
  );
  expect(post?.head).toContain(`x-long: ${long} 1e400\r\n`);
  expect(outputs).toMatchObject({ long, price: '1.10', huge: '1e400', tiny: '-0.0', filtered: '1.10' });
  expect(outputs.both).toBe(`[[${long},1.10],[${long},1.10]]`);
  expect(outputs.extracted).toContain(`"long":${long},"price":1.10,"huge":1e400`);
  expect(outputs.results).toContain(`"long":"${long}","price":"1.10","huge":"1e400"`);
});

test('a journal keeps them for the next run', async () => {
  const server = await serverOf([json(answer)]);
  servers.push(server);
  const folders = makeFolders();
  const journal = join(folders.workspace, 'journal.ndjson');
  const run = async () => {
    const { steps, scope } = await planOfTasks(tasks, { files, folders });
    await runPlan({ origin: server.origin, steps: steps.slice(0, 1), plan: { scope, journal } });
    const all = await runPlan({ origin: server.origin, steps: steps.slice(0, 3), plan: { scope, journal } });
    expect(all.results.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  };
  await run();
  expect(targetsOf(server)).toEqual(targets.slice(0, 4));
  expect(readFileSync(journal, 'utf8').replaceAll('\\"', '"')).toContain(`"long":${long},"price":1.10,"huge":1e400`);
});

test.each([
  ['0x10', '16'],
  ['0o7', '7'],
  ['1_000', '1000'],
  ['+1', '1'],
  ['.5', '0.5'],
  ['.inf', undefined],
  ['.nan', undefined],
])('`vars` do not take %s for something else', async (written, number) => {
  const reading = planOfTasks(`vars: { a: ${written} }\ntasks:\n  - get: /a/{{ vars.a }}\n`);
  await expect(reading).rejects.toThrow(
    number === undefined
      ? `JSON has no number \`${written}\``
      : `Write the number ${number}, or the text "${written}".`,
  );
});
