/** A plan gets its pace and its journal: seen at the server, and in a second run. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Step } from '../../src/plan/plan.ts';
import { aStep, type PublishedRun, publishPlan, runPlan } from '../support/plans.ts';
import { closeRawServers, rawServer } from '../support/raw-server.ts';
import { json } from '../support/task-run.ts';

afterAll(closeRawServers);

function rowsStep(rows: readonly unknown[], concurrency = 4): Step {
  return aStep('rows', {
    rows: { source: { kind: 'list', read: async () => ({ rows }) }, as: 'item', concurrency, onError: 'continue' },
    make: (scope) => ({ method: 'POST', path: `/rows/${String(scope.item)}`, idempotencyKey: `new-${Math.random()}` }),
  });
}

const newJournal = () => path.join(mkdtempSync(path.join(tmpdir(), 'equip-')), 'journal.ndjson');

test('max-rate holds over all rows', async () => {
  const at: number[] = [];
  const server = await rawServer((_request, socket) => {
    at.push(performance.now());
    socket.write(json({}));
  });
  const { results } = await runPlan({
    origin: server.origin,
    steps: [rowsStep([1, 2, 3, 4, 5, 6, 7])],
    plan: { maxRate: { count: 3, windowMs: 400 } },
  });
  expect(results[0]?.ok).toBe(true);
  expect(at).toHaveLength(7);
  expect((at[3] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(400);
  expect((at[6] ?? 0) - (at[3] ?? 0)).toBeGreaterThanOrEqual(400);
});

test('a second run with the same journal does what failed, under its old key, and nothing else', async () => {
  let broken = true;
  const server = await rawServer((request, socket) =>
    socket.write(broken && request.head.includes('/rows/2 ') ? json({}, [], '500 Oops') : json({ ok: true })),
  );
  const journal = newJournal();
  const run = () => runPlan({ origin: server.origin, steps: [rowsStep([1, 2, 2, 3])], plan: { journal } });
  await run();
  expect(server.requests).toHaveLength(4);
  expect(existsSync(`${journal}.lock`)).toBe(false);
  broken = false;
  await run();
  const keyOf = (head: string | undefined) => /Idempotency-Key: (.*)/.exec(head ?? '')?.[1];
  const second = server.requests.slice(4).map(({ head }) => head);
  const first = server.requests.slice(0, 4).map(({ head }) => head);
  expect(second).toHaveLength(2);
  expect(second.every((head) => head.includes('/rows/2 '))).toBe(true);
  expect(second.map(keyOf).sort()).toEqual(
    first
      .filter((head) => head.includes('/rows/2 '))
      .map(keyOf)
      .sort(),
  );
  const { results } = await run();
  expect(server.requests).toHaveLength(6);
  expect(results[0]?.rows).toMatchObject({ total: 4, done: 4 });
});

test('rows that an earlier run did are told as done: in the line of the task, and each in the results file', async () => {
  let broken = true;
  const server = await rawServer((request, socket) =>
    socket.write(broken && request.head.includes('/rows/2 ') ? json({}, [], '500 Oops') : json({ id: 'x' })),
  );
  const journal = newJournal();
  const resultsFile = path.join(path.dirname(journal), 'results.ndjson');
  const step = rowsStep([1, 2], 1);
  const bind: Step['bind'] = async (scope) => {
    const bound = await step.bind(scope);
    if (!('task' in bound)) return bound;
    return { task: { ...bound.task, extract: [{ name: 'id', expression: 'id', secret: false }] } };
  };
  const run = () => publishPlan({ origin: server.origin, steps: [{ ...step, bind }], plan: { journal, resultsFile } });
  const lineOf = ({ events }: PublishedRun) =>
    events
      .map(([, text]) => String(text))
      .find((text) => text.includes('Task rows:'))
      ?.replace(/ in \d.*/, '');
  await run();
  broken = false;
  expect(lineOf(await run())).toBe('✓ Task rows: 2 rows: 1 done in an earlier run, 1 succeeded');
  const rows = readFileSync(resultsFile, 'utf8')
    .split('\n')
    .flatMap((line) => (line.includes('"row"') ? [JSON.parse(line) as Record<string, unknown>] : []));
  expect(rows).toMatchObject([
    { row: 1, ok: true, skipped: true, 'skipped-because': 'done', path: '/rows/1', extracted: { id: 'x' } },
    { row: 2, ok: true, skipped: false, status: 200 },
  ]);
  const third = await run();
  expect(lineOf(third)).toBe('✓ Task rows: 2 rows: all done in an earlier run');
  expect(third.results[0]?.extracted).toEqual({ id: '["x","x"]' });
});

test('a journal that cannot be used stops the run before anything is sent', async () => {
  const server = await rawServer((_request, socket) => socket.write(json({})));
  const journal = newJournal();
  writeFileSync(journal, 'id,title\n');
  const run = runPlan({ origin: server.origin, steps: [rowsStep([1])], plan: { journal } });
  await expect(run).rejects.toMatchObject({ diagnostics: [{ code: 'input/file' }] });
  expect(server.requests).toHaveLength(0);
  expect(readFileSync(journal, 'utf8')).toBe('id,title\n');
});

test('a single call keeps a rate that it could break, by attempts, polls or pages', async () => {
  const at: number[] = [];
  const server = await rawServer((request, socket) => {
    at.push(performance.now());
    socket.write(request.number === 1 ? json({}, [], '503 Busy') : json({}));
  });
  const { place: _none, ...step } = aStep('one', { make: () => ({ path: '/', retries: 1, retryDelayMs: 1 }) });
  const plan = { maxRate: { count: 1, windowMs: 500 } };
  const { results } = await runPlan({ origin: server.origin, steps: [step], plan });
  expect(results[0]?.ok).toBe(true);
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(500);
});

test.each([
  ['empty', ''],
  ['cut off inside its first line', '{"kimp360-journal":2,"fo'],
])('a journal that is %s is told of once, and a new one is not', async (_how, text) => {
  const server = await rawServer((_request, socket) => socket.write(json({})));
  const journal = newJournal();
  const run = async (dryRun = false) => {
    const steps = [aStep('one'), aStep('two')];
    const { results } = await runPlan({ origin: server.origin, steps, plan: { journal, dryRun } });
    return results.flatMap(({ notices = [] }) => notices.map(({ message }) => message));
  };
  const told = [
    expect.stringMatching(/not one whole line in it, so nothing counts as done\. If it was restored from a cache/),
  ];
  expect([await run(true), await run()]).toEqual([[], []]);
  writeFileSync(journal, text);
  expect(await run(true)).toEqual(told);
  expect(await run()).toEqual(told);
  expect(await run()).toEqual([]);
  expect(server.requests).toHaveLength(4);
});
