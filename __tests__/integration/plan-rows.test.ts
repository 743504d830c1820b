/** Rows of a `for-each`: their order, side by side, failures, shards, a journal, and what later tasks see of them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiagnosticError, diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Journal, JournalEntry } from '../../src/engine/journal/port.ts';
import type { ForEach, Scope, Task } from '../../src/plan/plan.ts';
import { taskCase } from '../../src/report/junit-case.ts';
import { taskLine } from '../../src/report/plan-line.ts';
import type { TaskResult } from '../../src/report/results.ts';
import { entryOf } from '../../src/report/results-json.ts';
import { planVerdict, timeline } from '../../src/report/summary-plan.ts';
import { closeJsonApis, jsonApi } from '../support/json-api.ts';
import { aStep, evidenceOf, outcomes, runPlan } from '../support/plans.ts';
import { aReport } from '../support/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-rows-'));

afterAll(() => {
  closeJsonApis();
  rmSync(folder, { recursive: true });
});

function csv(name: string, text: string): ForEach['source'] {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { kind: 'file', path, format: 'csv' };
}

function list(...rows: readonly unknown[]): ForEach['source'] {
  return { kind: 'list', read: async () => ({ rows }) };
}

const forEach = (source: ForEach['source'], more: Partial<ForEach> = {}): ForEach => ({
  source,
  as: 'item',
  concurrency: 1,
  onError: 'stop',
  ...more,
});

const item = (scope: Scope) => scope.item as Record<string, string>;
const postItem = (scope: Scope): Partial<Task> => ({
  method: 'POST',
  path: `/items/${item(scope).n}`,
  content: { kind: 'json', text: JSON.stringify(scope.item) },
});

/** A journal in memory; what it is told stands in `told`. */
function memoryJournal(
  entries: Map<string, JournalEntry> = new Map(),
): Journal & { told: string[]; entries: Map<string, JournalEntry> } {
  const told: string[] = [];
  return {
    told,
    entries,
    find: (key) => entries.get(key),
    async begin(key, idempotencyKey, sent) {
      told.push(`begin ${idempotencyKey}`);
      entries.set(key, {
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
        ...(sent === undefined ? {} : { sent }),
      });
    },
    async fail(key) {
      told.push('fail');
      entries.set(key, { ...entries.get(key), failed: true });
    },
    async finish(key, kept) {
      told.push(`finish ${JSON.stringify(kept)}`);
      entries.set(key, { ...entries.get(key), done: { kept } });
    },
    async close() {},
  };
}

test('rows start in order, side by side, and later tasks get their values in the order of the rows', async () => {
  let waiting = 0;
  const { origin, requests, mostAtOnce } = await jsonApi(async ({ line }) => {
    const n = Number(line.split('/').at(-1));
    waiting += 1;
    await new Promise((resolve) => setTimeout(resolve, 5 * (5 - (n % 5))));
    return [201, { id: n * 10 }];
  });
  let seen: Scope | undefined;
  const { results } = await runPlan({
    origin,
    steps: [
      aStep('import', {
        rows: forEach(csv('order.csv', `n\n${Array.from({ length: 20 }, (_none, n) => n + 1).join('\n')}\n`), {
          concurrency: 4,
        }),
        make: (scope) => ({ ...postItem(scope), extract: [{ name: 'id', expression: 'id', secret: false }] }),
      }),
      aStep('after', {
        make: (scope) => {
          seen = scope;
          return { path: '/after' };
        },
      }),
    ],
  });
  expect(waiting).toBe(21);
  expect(outcomes(results)).toEqual(['import ok', 'after ok']);
  expect(mostAtOnce()).toBe(4);
  const started = requests.map(({ line }) => Number(line.split('/').at(-1))).slice(0, 20);
  // Four can be under way at once, so none starts more than three places early.
  for (const [place, n] of started.entries()) expect(Math.abs(n - place - 1)).toBeLessThan(4);
  expect(requests[0]?.body).toBe('{"n":"1"}');
  const ids = Array.from({ length: 20 }, (_none, n) => (n + 1) * 10);
  expect(seen?.id).toEqual(ids);
  expect(JSON.parse(JSON.stringify(seen?.steps))).toMatchObject({
    import: { ok: true, status: 201, outputs: { id: ids }, rows: { total: 20, succeeded: 20, failed: 0 } },
  });
  expect(results[0]?.extracted.id).toBe(JSON.stringify(ids));
  expect(results[0]?.rows).toMatchObject({ total: 20, succeeded: 20, failed: 0, notStarted: 0, attempts: 20 });
});

test('`on-error: stop` starts no further row, and lets those that run come to their end', async () => {
  const ended: string[] = [];
  const { origin, requests } = await jsonApi(async ({ line }) => {
    if (line.endsWith('/2')) return [422, { message: 'no' }];
    await new Promise((resolve) => setTimeout(resolve, 100));
    ended.push(line);
    return [200, {}];
  });
  const { results } = await runPlan({
    origin,
    steps: [
      aStep('import', {
        rows: forEach(csv('stop.csv', 'n\n1\n2\n3\n4\n5\n6\n'), { concurrency: 3 }),
        make: postItem,
      }),
      aStep('after'),
      aStep('tidy', { always: true }),
    ],
  });
  expect(requests.map(({ line }) => line)).toEqual(['POST /items/1', 'POST /items/2', 'POST /items/3', 'GET /tidy']);
  expect(ended.slice(0, 2).sort()).toEqual(['POST /items/1', 'POST /items/3']);
  expect(outcomes(results)).toEqual(['import failed http/bad-request', 'after failed', 'tidy ok']);
  expect(results[0]?.rows).toMatchObject({ total: 6, succeeded: 2, failed: 1, notStarted: 3 });
  expect(evidenceOf(results[0])).toContain('row 2 (line 3): {"n":"2"}');
});

test('a row that nobody can take note of ends the rows; those that run come to their end', async () => {
  const { origin, requests } = await jsonApi(async ({ line }) => {
    if (!line.endsWith('/2')) await new Promise((resolve) => setTimeout(resolve, 50));
    return [200, {}];
  });
  const quiet = { begins: () => undefined, rows: () => undefined, ends: () => undefined, shows: () => undefined };
  const noted: number[] = [];
  const row = async (_step: unknown, { number }: { readonly number: number }) => {
    if (number === 2) throw new DiagnosticError(diagnostic('save/failed', 'The results file cannot be written.'));
    noted.push(number);
  };
  const { results } = await runPlan({
    origin,
    steps: [
      aStep('import', {
        rows: forEach(csv('unnoted.csv', 'n\n1\n2\n3\n4\n5\n6\n'), { concurrency: 3 }),
        make: postItem,
      }),
      aStep('tidy', { always: true }),
    ],
    engine: { observer: { ...quiet, row } },
  });
  expect(requests.map(({ line }) => line).sort()).toEqual([
    'GET /tidy',
    'POST /items/1',
    'POST /items/2',
    'POST /items/3',
  ]);
  expect(noted.sort()).toEqual([1, 3]);
  expect(outcomes(results)).toEqual(['import failed save/failed', 'tidy ok']);
});

test('`on-error: continue` makes every row, fails in the end, and tells the failures apart', async () => {
  const { origin, requests } = await jsonApi(({ line }) => {
    const n = Number(line.split('/').at(-1));
    if (n % 3 === 0) return [404, {}];
    return n % 5 === 0 ? [422, {}] : undefined;
  });
  const rows = Array.from({ length: 40 }, (_none, n) => ({ n: n + 1 }));
  const { results } = await runPlan({
    origin,
    steps: [aStep('import', { rows: forEach(list(...rows), { onError: 'continue' }), make: postItem })],
  });
  expect(requests).toHaveLength(40);
  const [result] = results;
  expect(result?.ok).toBe(false);
  expect(result?.rows).toMatchObject({
    total: 40,
    succeeded: 21,
    failed: 19,
    codes: { 'http/not-found': 13, 'http/bad-request': 6 },
  });
  expect(result?.rows?.failures).toHaveLength(10);
  expect(result?.diagnostics.map(({ code }) => code)).toEqual(['http/not-found', 'http/bad-request']);
  expect(evidenceOf(result)).toContain('13 rows failed with http/not-found');
});

test('a rejected key ends rows too, whatever `on-error` says', async () => {
  const { origin, requests } = await jsonApi(({ line }) => (line.endsWith('/2') ? [401, {}] : undefined));
  const rows = Array.from({ length: 10 }, (_none, n) => ({ n: n + 1 }));
  const { results } = await runPlan({
    origin,
    steps: [
      aStep('import', { rows: forEach(list(...rows), { onError: 'continue' }), make: postItem }),
      aStep('tidy', { always: true }),
    ],
  });
  expect(requests).toHaveLength(2);
  expect(outcomes(results)).toEqual(['import failed auth/rejected', 'tidy rejected']);
});

test('a row whose values are at fault is not sent; the others are', async () => {
  const { origin, requests } = await jsonApi();
  const { results } = await runPlan({
    origin,
    steps: [
      aStep('get', {
        rows: forEach(list({ n: 'a' }, { n: '..' }, { n: 'b' }), { onError: 'continue' }),
        make: (scope) => ({ path: `/items/${item(scope).n}/x` }),
      }),
    ],
  });
  expect(requests.map(({ line }) => line)).toEqual(['GET /items/a/x', 'GET /items/b/x']);
  expect(results[0]?.rows).toMatchObject({ succeeded: 2, failed: 1, codes: { 'input/invalid': 1 } });
});

test('a ragged row of any file keeps the whole plan from starting', async () => {
  const { origin, requests } = await jsonApi();
  const run = runPlan({
    origin,
    steps: [aStep('first'), aStep('import', { rows: forEach(csv('ragged.csv', 'a,b\n1,2\n3\n')), make: postItem })],
  });
  await expect(run).rejects.toMatchObject({ diagnostics: [{ code: 'input/invalid' }] });
  expect(requests).toEqual([]);
});

test('shards share the rows out, and all of them together make every row once', async () => {
  const { origin, requests } = await jsonApi();
  const source = csv('shards.csv', `n\n${Array.from({ length: 11 }, (_none, n) => n + 1).join('\n')}\n`);
  const totals: unknown[] = [];
  for (const index of [1, 2, 3]) {
    const { results } = await runPlan({
      origin,
      plan: { shard: { index, total: 3 } },
      steps: [aStep('import', { rows: forEach(source), make: postItem }), aStep('outside')],
    });
    totals.push([results[0]?.rows?.total, results[0]?.rows?.otherShards]);
    // Whoever reads the file warns of it.
    expect(results.flatMap(({ notices = [] }) => notices)).toEqual([]);
  }
  expect(totals).toEqual([
    [4, 7],
    [4, 7],
    [3, 8],
  ]);
  const rows = requests.filter(({ line }) => line.startsWith('POST')).map(({ line }) => Number(line.split('/').at(-1)));
  expect(rows).toEqual([1, 4, 7, 10, 2, 5, 8, 11, 3, 6, 9]);
  expect(requests.filter(({ line }) => line === 'GET /outside')).toHaveLength(3);
});

test('cancelled: running rows are stopped, no other starts, and `always` tasks run', async () => {
  const cancel = new AbortController();
  const { origin, requests } = await jsonApi(({ line }) => {
    if (!line.startsWith('POST')) return undefined;
    if (line.endsWith('/3')) cancel.abort(new Error('SIGINT'));
    return line.endsWith('/1') ? [200, {}] : 'never';
  });
  const { results } = await runPlan({
    origin,
    signal: cancel.signal,
    steps: [
      aStep('import', {
        rows: forEach(list(...[1, 2, 3, 4, 5].map((n) => ({ n }))), { concurrency: 2, onError: 'continue' }),
        make: postItem,
      }),
      aStep('tidy', { always: true }),
    ],
  });
  expect(requests.map(({ line }) => line)).toEqual(['POST /items/1', 'POST /items/2', 'POST /items/3', 'GET /tidy']);
  expect(outcomes(results)).toEqual(['import failed net/reset', 'tidy ok']);
  expect(results[0]?.rows).toMatchObject({ succeeded: 1, failed: 2, notStarted: 2 });
});

describe('with a journal', () => {
  const step = (rows: readonly unknown[], auto: () => string) =>
    aStep('import', {
      rows: forEach(list(...rows), { onError: 'continue' }),
      make: (scope) => ({
        ...postItem(scope),
        idempotencyKey: auto(),
        extract: [{ name: 'id', expression: 'id', secret: false }],
      }),
    });

  test('what is done is skipped, failed rows run again under the same key, twins are told apart', async () => {
    let fail = true;
    const { origin, requests } = await jsonApi(({ line }) =>
      line.endsWith('/2') && fail ? [409, {}] : [201, { id: `id-${line.split('/').at(-1)}` }],
    );
    let made = 0;
    const auto = () => {
      made += 1;
      return `auto-${made}`;
    };
    const journal = memoryJournal();
    const rows = [{ n: 1 }, { n: 2 }, { n: 1 }, { n: 3 }];
    const first = await runPlan({ origin, steps: [step(rows, auto)], engine: { journal } });
    expect(first.results[0]?.rows).toMatchObject({ succeeded: 3, failed: 1, done: 0 });
    expect(journal.told.slice(0, 2)).toEqual([
      'begin auto-1',
      expect.stringMatching(/^finish \{"json":"\{\\"id\\":\\"id-1\\"\}","words":\{"method":"\S{6}",.*\}\}$/),
    ]);

    fail = false;
    const before = requests.length;
    let seen: unknown;
    const changed = [{ n: 3 }, { n: 1 }, { n: 2 }, { n: 1 }, { n: 1 }, { n: 4 }];
    const second = await runPlan({
      origin,
      steps: [
        step(changed, auto),
        aStep('after', {
          make: (scope) => {
            seen = scope.id;
            return { path: '/after' };
          },
        }),
      ],
      engine: { journal },
    });
    const sent = requests.slice(before);
    expect(sent.map(({ line }) => line)).toEqual(['POST /items/2', 'POST /items/1', 'POST /items/4', 'GET /after']);
    expect(sent[0]?.headers['idempotency-key']).toBe(requests[1]?.headers['idempotency-key']);
    expect(second.results[0]?.rows).toMatchObject({ total: 6, succeeded: 3, done: 3, failed: 0 });
    expect(seen).toEqual(['id-3', 'id-1', 'id-2', 'id-1', 'id-1', 'id-4']);
  });

  test('the key of a row is on disk before the row is sent', async () => {
    const order: string[] = [];
    const { origin } = await jsonApi(({ headers }) => {
      order.push(`sent ${headers['idempotency-key']}`);
      return [201, { id: 1 }];
    });
    const journal = memoryJournal();
    const slow: Journal = {
      ...journal,
      async begin(key, idempotencyKey) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push(`begun ${idempotencyKey}`);
        await journal.begin(key, idempotencyKey);
      },
    };
    await runPlan({ origin, steps: [step([{ n: 1 }], () => 'k1')], engine: { journal: slow } });
    expect(order).toEqual(['begun k1', 'sent k1']);
  });

  test('a journal that cannot be written stops everything before the call', async () => {
    const { origin, requests } = await jsonApi();
    const full: Journal = {
      ...memoryJournal(),
      begin: () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    };
    const { results } = await runPlan({
      origin,
      steps: [step([{ n: 1 }, { n: 2 }], () => 'k1')],
      engine: { journal: full },
    });
    expect(requests).toEqual([]);
    expect(results[0]?.rows).toMatchObject({ failed: 1, notStarted: 1, codes: { 'save/failed': 1 } });
  });

  test('a task is known by what it sends; its values are kept, secrets are not, and such a task runs again', async () => {
    const token = { text: 'first-token-0123456789' };
    const { origin, requests } = await jsonApi(({ line }) => {
      if (line === 'POST /login') return [200, { token: token.text }];
      return [201, { id: 12345678901234567890n.toString() }];
    });
    const journal = memoryJournal();
    let title = 'one';
    const plan = {
      origin,
      engine: { journal },
      steps: [
        aStep('login', {
          make: () => ({
            method: 'POST',
            path: '/login',
            idempotencyKey: 'login',
            extract: [{ name: 'token', expression: 'token', secret: true }],
          }),
        }),
        aStep('create', {
          make: (scope) => ({
            method: 'POST',
            path: '/create',
            fields: [['authorization', `Bearer ${scope.token}`]],
            content: { kind: 'text', text: title },
            extract: [{ name: 'id', expression: 'id', secret: false }],
          }),
        }),
        aStep('use', {
          make: (scope) => ({
            path: `/use/${scope.id}/${(scope.steps as { create: { status: number } }).create.status}`,
          }),
        }),
      ],
    };
    const first = await runPlan(plan);
    expect(outcomes(first.results)).toEqual(['login ok', 'create ok', 'use ok']);
    expect(requests[1]?.headers.authorization).toBe('Bearer first-token-0123456789');
    token.text = 'second-token-0123456789';
    const second = await runPlan(plan);
    expect(outcomes(second.results)).toEqual(['login ok', 'create done', 'use done']);
    expect(second.results[1]?.extracted).toEqual({ id: '12345678901234567890' });
    title = 'two';
    const third = await runPlan(plan);
    expect(outcomes(third.results)).toEqual(['login ok', 'create ok', 'use done']);
    expect(requests.map(({ line }) => line)).toEqual([
      'POST /login',
      'POST /create',
      'GET /use/12345678901234567890/201',
      'POST /login',
      'POST /login',
      'POST /create',
    ]);
    expect(JSON.stringify([...journal.entries])).not.toMatch(/first-token|second-token/);
  });
});

test('rows that are none give empty lists', async () => {
  const { origin } = await jsonApi(async () => [200, {}]);
  let seen: Scope | undefined;
  const { results } = await runPlan({
    origin,
    steps: [
      aStep('none', { rows: forEach(list(), { extracts: ['ids'] }) }),
      aStep('after', {
        make: (scope) => {
          seen = scope;
          return { path: '/after' };
        },
      }),
    ],
  });
  expect(outcomes(results)).toEqual(['none no-rows', 'after ok']);
  expect(seen?.ids).toEqual([]);
  expect(seen?.steps).toMatchObject({ none: { ok: true, rows: { total: 0 } } });
});

test('rows that are none, or none of this shard, are skipped, and told so wherever a task is told of', async () => {
  const { origin } = await jsonApi(async () => [200, {}]);
  for (const [source, shard, reason] of [
    [csv('none.csv', 'n\n'), undefined, 'skipped: no rows'],
    [csv('one.csv', 'n\n1\n'), { index: 2, total: 2 }, 'skipped: no rows: 1 of other shards'],
  ] as const) {
    const { results } = await runPlan({
      origin,
      steps: [aStep('none', { rows: forEach(source), make: postItem })],
      ...(shard === undefined ? {} : { plan: { shard } }),
    });
    const [none] = results as [TaskResult];
    expect(entryOf(none)).toMatchObject({ ok: true, skipped: true, 'skipped-because': 'no-rows' });
    expect(taskLine(none)).toBe(`– Task none: ${reason}`);
    expect(taskCase(none, 'none', undefined).verdict).toBe('skipped');
    expect(
      timeline(results, (text) => text)
        .join('')
        .replace(/<.*?>/g, ''),
    ).toContain(`⚪ Task none${reason}–0–`);
    expect(planVerdict(aReport({ results }), undefined)).toBe('✅ 0 tasks succeeded, 1 skipped');
  }
});
