/** A plan that failed, taken up again with its journal: what was tidied up, saved, or on its way when it ended. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ForEach, Scope, Step, Task } from '../../src/plan/plan.ts';
import { closeJsonApis } from '../support/json-api.ts';
import { aStep, evidenceOf, outcomes, type RunOptions } from '../support/plans.ts';
import { story as anyStory } from '../support/resumed.ts';

afterAll(closeJsonApis);

/** The same steps in every run. */
async function story(steps: readonly Step[], answer?: Parameters<typeof anyStory>[0]) {
  const one = await anyStory(answer);
  return { ...one, run: (more: Partial<RunOptions> = {}) => one.run(steps, more) };
}

const idOf = (scope: Scope) => String(scope.request_id);
const extract: Task['extract'] = [{ name: 'request_id', expression: 'id', secret: false }];
const create = aStep('create', {
  make: () => ({ method: 'POST', path: '/requests', idempotencyKey: `new-${Math.random()}`, extract }),
});
const rowsOf = (rows: readonly unknown[], more: Partial<ForEach> = {}): ForEach => ({
  source: { kind: 'list', read: async () => ({ rows }) },
  as: 'item',
  concurrency: 1,
  onError: 'continue',
  ...more,
});
const tidy = aStep('tidy', { always: true, make: (scope) => ({ method: 'DELETE', path: `/requests/${idOf(scope)}` }) });

describe('what an `always` task deleted after a failure', () => {
  test('is made again, with all that builds on it and nothing else; after a success nothing is', async () => {
    let fail = true;
    const steps = [
      aStep('release', { make: () => ({ method: 'POST', path: '/releases' }) }),
      create,
      aStep('upload', { make: (scope) => ({ method: 'POST', path: `/requests/${idOf(scope)}/files` }) }),
      aStep('import', {
        rows: rowsOf([1, 2]),
        make: (scope) => ({ method: 'POST', path: `/requests/${idOf(scope)}/items/${scope.item}` }),
      }),
      aStep('wait', { make: (scope) => ({ path: `/requests/${idOf(scope)}` }) }),
      tidy,
    ];
    const { run, requests } = await story(steps, (line) => (fail && line.startsWith('GET ') ? [409, {}] : undefined));
    const first = await run();
    expect(first.lines.at(-1)).toBe('DELETE /requests/2');
    expect(first.notices).toEqual([
      'The task `Task tidy` deleted what this run had made, so for a run with the same journal these tasks are not done: `Task create`, `Task upload`, `Task import`, `Task wait`.',
    ]);
    fail = false;
    const second = await run();
    expect(second.lines).toEqual([
      'POST /requests',
      'POST /requests/6/files',
      'POST /requests/6/items/1',
      'POST /requests/6/items/2',
      'GET /requests/6',
      'DELETE /requests/6',
    ]);
    expect(second.results.every(({ ok }) => ok)).toBe(true);
    expect(second.notices).toEqual([]);
    const keys = requests
      .filter(({ line }) => line === 'POST /requests')
      .map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(2);
    const third = await run();
    expect(third.lines).toEqual([]);
    expect(outcomes(third.results)).toEqual([
      'release done',
      'create done',
      'upload done',
      'import ok',
      'wait done',
      'tidy done',
    ]);
  });

  test('is found by its path too, and when somebody else deleted it first', async () => {
    let fail = true;
    const steps = [
      aStep('lock', { make: () => ({ method: 'PUT', path: '/locks/deploy?wait=1' }) }),
      aStep('mark', { make: () => ({ method: 'PUT', path: '/locks/deploying' }) }),
      aStep('work', { make: () => ({ path: '/work' }) }),
      aStep('unlock', { always: true, make: () => ({ method: 'DELETE', path: '/locks/deploy' }) }),
    ];
    const { run } = await story(steps, (line) => {
      if (line === 'DELETE /locks/deploy' && fail) return [404, {}];
      return line === 'GET /work' && fail ? [500, {}] : undefined;
    });
    expect((await run()).lines).toHaveLength(4);
    fail = false;
    expect((await run()).lines).toEqual(['PUT /locks/deploy?wait=1', 'GET /work', 'DELETE /locks/deploy']);
  });

  test('after a success, an `always` task runs again for what was made since, and for a token that it uses', async () => {
    const rows: unknown[] = [1];
    const steps = [
      aStep('login', {
        make: () => ({ path: '/login', extract: [{ name: 'token', expression: 'id', secret: true }] }),
      }),
      aStep('import', { rows: rowsOf(rows), make: ({ item }) => ({ path: `/items/${item}` }) }),
      aStep('notify', { always: true, make: () => ({ path: '/notify' }) }),
      aStep('logout', { always: true, make: ({ token }) => ({ path: '/logout', query: [['token', String(token)]] }) }),
    ];
    const { run } = await story(steps, (line) =>
      line === 'GET /login' ? [200, { id: 'secret-12345678' }] : undefined,
    );
    const logout = 'GET /logout?token=secret-12345678';
    expect((await run()).lines).toEqual(['GET /login', 'GET /items/1', 'GET /notify', logout]);
    expect((await run()).lines).toEqual(['GET /login', logout]);
    rows.push(2);
    expect((await run()).lines).toEqual(['GET /login', 'GET /items/2', 'GET /notify', logout]);
  });

  test('nothing is made again after an `always` task of another method; what is missing then is told', async () => {
    let broken = true;
    const steps = [
      create,
      aStep('wait', { make: (scope) => ({ path: `/requests/${idOf(scope)}` }) }),
      aStep('cancel', { always: true, make: (scope) => ({ method: 'POST', path: `/requests/${idOf(scope)}/cancel` }) }),
    ];
    const { run } = await story(steps, (line) => (broken && line.startsWith('GET ') ? [404, {}] : undefined));
    expect(evidenceOf((await run()).results[1])).not.toContain('journal');
    const second = await run();
    expect(second.lines).toEqual(['GET /requests/1', 'POST /requests/1/cancel']);
    expect(evidenceOf(second.results[1])).toContain(
      'made in an earlier run, and not again, by the journal: `Task create`; if that is gone, name a new journal',
    );
    broken = false;
    expect((await run()).lines).toEqual(['GET /requests/1', 'POST /requests/1/cancel']);
    expect((await run()).lines).toEqual([]);
  });
});

describe('a file that a done task saved, and that is gone', () => {
  test('is fetched again, by a task and by a row', async () => {
    const steps = [
      aStep('one', { make: () => ({ path: '/one', saveTo: 'one.json' }) }),
      aStep('each', {
        rows: rowsOf(['a', 'b']),
        make: ({ item }) => ({ path: `/each/${item}`, saveTo: `${item}.json` }),
      }),
    ];
    const { run, workspace } = await story(steps);
    expect((await run()).lines).toHaveLength(3);
    expect((await run()).lines).toEqual([]);
    for (const name of ['one.json', 'b.json']) rmSync(path.join(workspace, name));
    expect((await run()).lines).toEqual(['GET /one', 'GET /each/b']);
    expect(readFileSync(path.join(workspace, 'b.json'), 'utf8')).toBe('{}');
  });

  test('is a fault before the first call, where a POST made it; of a row, before that row', async () => {
    const steps = [
      aStep('login', { make: () => ({ path: '/login', extract: [{ name: 't', expression: 'id', secret: true }] }) }),
      aStep('render', { make: () => ({ method: 'POST', path: '/render', saveTo: 'render.pdf' }) }),
      aStep('each', {
        rows: rowsOf(['a', 'b']),
        make: ({ item }) => ({ method: 'POST', path: `/each/${item}`, saveTo: `${item}.pdf` }),
      }),
      aStep('tidy', { always: true }),
    ];
    const { run, workspace } = await story(steps, (line) =>
      line === 'GET /login' ? [200, { id: 'secret-12345678' }] : undefined,
    );
    expect((await run()).lines).toHaveLength(5);
    rmSync(path.join(workspace, 'a.pdf'));
    const rows = await run();
    expect(rows.lines).toEqual(['GET /login', 'GET /tidy']);
    expect(outcomes(rows.results)[2]).toBe('each failed input/file');
    expect(evidenceOf(rows.results[2])).toContain('save-to: a.pdf');
    rmSync(path.join(workspace, 'render.pdf'));
    let sent: readonly string[] = ['never ran'];
    const late = run().then(({ lines }) => {
      sent = lines;
    });
    await expect(late).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'input/file',
          message: 'The file that `Task render` saved in an earlier run is gone, and a POST is not made twice.',
        },
      ],
    });
    expect(sent).toEqual(['never ran']);
  });
});

describe('what was on its way without an idempotency key', () => {
  const each = (more: Partial<Task>, keyed = false) =>
    aStep('each', {
      rows: rowsOf([1, 2, 3, 4], { concurrency: 2 }),
      make: ({ item }) => ({
        method: 'POST',
        path: `/each/${item}`,
        ...(keyed ? { idempotencyKey: `k-${item}` } : {}),
        ...more,
      }),
    });

  test('is sent again and named; rows that were answered are not', async () => {
    const cancel = new AbortController();
    let first = true;
    const { run } = await story([each({})], async (line) => {
      if (!first || line === 'POST /each/2') return undefined;
      if (line === 'POST /each/1') return [422, {}];
      if (line === 'POST /each/4') cancel.abort(new Error('SIGINT'));
      return 'never';
    });
    await run({ signal: cancel.signal });
    first = false;
    const second = await run();
    // Two at a time may arrive in any order.
    expect([...second.lines].sort()).toEqual(['POST /each/1', 'POST /each/3', 'POST /each/4']);
    expect(second.results[0]?.ok).toBe(true);
    expect(second.notices).toEqual([
      'Rows 3, 4 of `Task each` were begun by an earlier run that got no answer, without an idempotency key, and were sent again: look whether they took effect twice. With `idempotency-key: auto` an API that honours it does each row once.',
    ]);
    expect((await run()).notices).toEqual([]);
  });

  test.each<[what: string, task: Partial<Task>, keyed: boolean]>([
    ['a key', {}, true],
    ['a method that may be repeated', { method: 'PUT' }, false],
  ])('with %s it needs no word', async (_what, task, keyed) => {
    let first = true;
    const { run } = await story([each(task, keyed)], () => (first ? 'never' : undefined));
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(new Error('SIGINT')), 300);
    await run({ signal: cancel.signal });
    first = false;
    const second = await run();
    expect(second.lines).toHaveLength(4);
    expect(second.notices).toEqual([]);
  });

  test('a task is named as well', async () => {
    let first = true;
    const { run } = await story(
      [aStep('one', { make: () => ({ method: 'POST', path: '/one', timeoutMs: 200 }) })],
      () => (first ? 'never' : undefined),
    );
    await run();
    first = false;
    expect((await run()).notices).toEqual([expect.stringContaining('`Task one` was begun by an earlier run')]);
  });
});
