/** Tasks in their order: conditions, failures, `always`, `continue-on-error`, a rejected key, a cancelled job. */
import type { ServerResponse } from 'node:http';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Step } from '../../src/plan/plan.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { decisiveFailure, findingsOf } from '../../src/report/failure.ts';
import { taskLine } from '../../src/report/plan-line.ts';
import type { TaskResult } from '../../src/report/results.ts';
import { aStep, evidenceOf, outcomes, runPlan } from '../support/plans.ts';

interface Api {
  readonly origin: string;
  readonly paths: string[];
}

const servers: http.Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

type Answer = readonly [status: number, content: unknown] | 'never';

/** Answers by path; `/name` that is not named is 200 with `{}`. */
async function api(answers: Readonly<Record<string, Answer>> = {}, onRequest?: (path: string) => void): Promise<Api> {
  const paths: string[] = [];
  const server = http.createServer((request, response: ServerResponse) => {
    const path = request.url ?? '';
    paths.push(`${request.method} ${path}`);
    onRequest?.(path);
    const answer = answers[path] ?? [200, {}];
    if (answer === 'never') return;
    response.writeHead(answer[0], { 'content-type': 'application/json' }).end(JSON.stringify(answer[1]));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, paths };
}

const runEnd = (results: readonly TaskResult[]) => decisiveFailure(findingsOf({ results, diagnostics: [] }))?.code;

test('tasks run in order, and later ones see what earlier ones got', async () => {
  const { origin, paths } = await api({
    '/create': [201, { id: 12345678901234567890n.toString(), n: 7, list: [1, 'a'] }],
  });
  const seen: unknown[] = [];
  const { results } = await runPlan({
    origin,
    steps: [
      aStep('create', {
        make: () => ({
          method: 'POST',
          path: '/create',
          extract: [
            { name: 'n', expression: 'n', secret: false },
            { name: 'list', expression: 'list', secret: false },
          ],
        }),
      }),
      aStep('use', {
        make: (scope) => {
          seen.push(scope.n, scope.list, (scope.steps as Record<string, unknown>).create);
          return { path: `/use/${scope.n}` };
        },
      }),
    ],
  });
  expect(outcomes(results)).toEqual(['create ok', 'use ok']);
  expect(paths).toEqual(['POST /create', 'GET /use/7']);
  expect(seen.slice(0, 2)).toEqual([7, [1, 'a']]);
  expect(JSON.parse(JSON.stringify(seen[2]))).toMatchObject({
    status: 201,
    ok: true,
    outputs: { n: 7, list: [1, 'a'] },
    headers: { 'content-type': 'application/json' },
    body: { n: 7 },
  });
});

test('a failure ends the plan, but for what is `always`', async () => {
  const { origin, paths } = await api({ '/two': [422, { message: 'no' }] });
  const { results } = await runPlan({
    origin,
    steps: [aStep('one'), aStep('two'), aStep('three'), aStep('tidy', { always: true }), aStep('four')],
  });
  expect(paths).toEqual(['GET /one', 'GET /two', 'GET /tidy']);
  expect(outcomes(results)).toEqual([
    'one ok',
    'two failed http/bad-request',
    'three failed',
    'tidy ok',
    'four failed',
  ]);
  expect(evidenceOf(results[1])).toContain('task: Task two (tasks.yml:3:5)');
  expect(runEnd(results)).toBe('http/bad-request');
});

test('the first failure decides, whatever an `always` task does after it', async () => {
  const { origin } = await api({ '/one': [404, {}], '/tidy': [500, {}] });
  const { results } = await runPlan({
    origin,
    steps: [aStep('one'), aStep('tidy', { always: true }), aStep('last', { always: true })],
  });
  expect(outcomes(results)).toEqual(['one failed http/not-found', 'tidy failed http/server-error', 'last ok']);
  expect(runEnd(results)).toBe('http/not-found');
});

test('`if` looks at the scope: what does not hold is skipped, and shown', async () => {
  const { origin, paths } = await api({ '/one': [200, { state: 'new', constructor: 'x' }] });
  const { results } = await runPlan({
    origin,
    plan: { scope: { vars: { deploy: 'no' } } },
    steps: [
      aStep('one', {
        make: () => ({ path: '/one', extract: [{ name: 'state', expression: 'state', secret: false }] }),
      }),
      aStep('no', { condition: "vars.deploy == 'yes'" }),
      aStep('yes', { condition: "state == 'new' && steps.one.status == `200` && steps.one.ok" }),
      aStep('proto', { condition: 'toString' }),
      aStep('broken', { condition: 'length(state, state)' }),
    ],
  });
  expect(paths).toEqual(['GET /one', 'GET /yes']);
  expect(outcomes(results)).toEqual([
    'one ok',
    'no condition',
    'yes ok',
    'proto condition',
    'broken failed input/invalid',
  ]);
  expect(results[1]?.condition).toEqual({ expression: "vars.deploy == 'yes'", values: ['vars.deploy is: "no"'] });
  expect(results[3]?.condition).toEqual({ expression: 'toString', values: ['toString is: null'] });
  expect(evidenceOf(results[4])).toContain('expression: length(state, state)');
  expect(evidenceOf(results[4])).toContain('state is: "new"');
});

test('of an `if` that does not hold each name is shown, short and without secrets', async () => {
  const { origin } = await api({
    '/one': [200, { token: 'sesame-0123', items: Array.from({ length: 200 }, () => 'x') }],
  });
  const { results } = await runPlan({
    origin,
    steps: [
      aStep('one', {
        make: () => ({
          path: '/one',
          extract: [
            { name: 'token', expression: 'token', secret: true },
            { name: 'items', expression: 'items', secret: false },
          ],
        }),
      }),
      aStep('no', { condition: 'length(items) == `1` || token == \'sesame-0123x\' || steps.one.headers."x-none"' }),
    ],
  });
  const { expression, values } = results[1]?.condition ?? { expression: '', values: [] };
  expect(expression).toBe('length(items) == `1` || token == \'***x\' || steps.one.headers."x-none"');
  expect(values).toEqual([
    expect.stringMatching(/^items is: \["x","x",.{190,200}…$/),
    'token is: "***"',
    'steps.one.headers."x-none" is: null',
  ]);
});

test('a failure speaks of words where its call stands in a task file, and of flags where it was typed', async () => {
  const { origin } = await api({ '/one': [503, {}] });
  const stepsOf = async (place: Step['place'] | undefined) => {
    const { place: _file, ...typed } = aStep('one');
    const { results } = await runPlan({ origin, steps: [place === undefined ? typed : { ...typed, place }] });
    return results[0]?.diagnostics[0]?.steps.join('\n');
  };
  expect(await stepsOf({ file: 'tasks.yml', line: 3, column: 5 })).toContain('raise `retries` and `within`');
  expect(await stepsOf(undefined)).toContain('raise `--retries` and `--within`');
});

test('`continue-on-error` goes on and can end green, with the failure shown', async () => {
  const { origin, paths } = await api({ '/one': [500, {}] });
  const { results } = await runPlan({ origin, steps: [aStep('one', { continueOnError: true }), aStep('two')] });
  expect(paths).toEqual(['GET /one', 'GET /two']);
  expect(outcomes(results)).toEqual(['one tolerated http/server-error', 'two ok']);
  expect(results[0]?.ok).toBe(false);
  expect(runEnd(results)).toBeUndefined();
  const [shown] = findingsOf({ results, diagnostics: [] });
  expect([shown?.code, shown?.severity, shown?.failing]).toEqual(['http/server-error', 'warning', false]);
});

test('a rejected key ends everything, whatever `continue-on-error` and `always` say', async () => {
  const { origin, paths } = await api({ '/one': [401, { message: 'no key' }] });
  const { results } = await runPlan({
    origin,
    steps: [aStep('one', { continueOnError: true }), aStep('two'), aStep('tidy', { always: true })],
  });
  expect(paths).toEqual(['GET /one']);
  expect(outcomes(results)).toEqual(['one failed auth/rejected', 'two rejected', 'tidy rejected']);
  expect(results[1]?.notices).toBeUndefined();
  expect(results[2]?.notices?.[0]?.message).toContain('`Task tidy` has `always`, and was skipped');
});

test('a 401 that is expected is a success like any other', async () => {
  const { origin, paths } = await api({ '/one': [401, {}] });
  const { results } = await runPlan({
    origin,
    steps: [aStep('one', { make: () => ({ path: '/one', expectStatus: [{ from: 401, to: 401 }] }) }), aStep('two')],
  });
  expect(outcomes(results)).toEqual(['one ok', 'two ok']);
  expect(paths).toHaveLength(2);
});

test('values that never came: an `always` task is skipped aloud, any other fails', async () => {
  const { origin, paths } = await api();
  const { results } = await runPlan({
    origin,
    steps: [aStep('tidy', { always: true, make: () => ['request_id'] }), aStep('use', { make: () => ['request_id'] })],
  });
  expect(paths).toEqual([]);
  expect(outcomes(results)).toEqual(['tidy missing', 'use failed input/invalid']);
  expect(results[0]?.notices?.[0]?.message).toContain('`request_id` never got a value');
  expect(results[0]?.ok).toBe(true);
  expect(evidenceOf(results[1])).toContain('needs `request_id`');
});

test('faults of a value are told at their place, and nothing is sent for it', async () => {
  const { origin, paths } = await api();
  const fault = diagnostic('input/invalid', 'The value climbs out.', {
    origin: { label: 'tasks.yml:7:11', text: 'get: /a/{{ x }}' },
    span: { start: 8, end: 15 },
  });
  const { results } = await runPlan({
    origin,
    steps: [aStep('bad', { bind: async () => ({ faults: [fault] }) }), aStep('two')],
  });
  expect(paths).toEqual([]);
  expect(results[0]?.diagnostics[0]).toMatchObject({ code: 'input/invalid', origin: { label: 'tasks.yml:7:11' } });
  expect(outcomes(results)).toEqual(['bad failed input/invalid', 'two failed']);
});

test('a fault of ours in one task keeps `always` tasks from nothing', async () => {
  const { origin, paths } = await api();
  const { results } = await runPlan({
    origin,
    steps: [
      aStep('bug', {
        bind: async () => {
          throw new TypeError('ours');
        },
      }),
      aStep('tidy', { always: true }),
    ],
  });
  expect(outcomes(results)).toEqual(['bug failed internal/bug', 'tidy ok']);
  expect(paths).toEqual(['GET /tidy']);
});

test('cancelled: the running call is stopped, `always` tasks run at once, and the run fails', async () => {
  const cancel = new AbortController();
  const { origin, paths } = await api({ '/slow': 'never' }, (path) => {
    if (path === '/slow') cancel.abort(new Error('SIGINT'));
  });
  const started = Date.now();
  const { results } = await runPlan({
    origin,
    signal: cancel.signal,
    steps: [aStep('slow', { continueOnError: true }), aStep('next'), aStep('tidy', { always: true })],
  });
  expect(paths).toEqual(['GET /slow', 'GET /tidy']);
  expect(outcomes(results)).toEqual(['slow failed net/reset', 'next cancelled', 'tidy ok']);
  expect(runEnd(results)).toBe('net/reset');
  expect(Date.now() - started).toBeLessThan(5_000);
});

test('cancelled between two calls: the run fails, and says so', async () => {
  const cancel = new AbortController();
  const { origin, paths } = await api();
  const { results } = await runPlan({
    origin,
    signal: cancel.signal,
    steps: [
      aStep('one'),
      aStep('tidy', {
        always: true,
        make: () => {
          cancel.abort(new Error('SIGTERM'));
          return { path: '/tidy' };
        },
      }),
      aStep('three'),
    ],
  });
  expect(paths).toEqual(['GET /one', 'GET /tidy']);
  expect(outcomes(results)).toEqual(['one ok', 'tidy ok', 'three cancelled']);
  expect(runEnd(results)).toBe('net/reset');
});

test('an `always` task that hangs is given up before the next signal comes', async () => {
  const cancel = new AbortController();
  const { origin } = await api({ '/slow': 'never', '/tidy': 'never' }, (path) => {
    if (path === '/slow') cancel.abort(new Error('SIGINT'));
  });
  const started = Date.now();
  const { results } = await runPlan({
    origin,
    signal: cancel.signal,
    steps: [aStep('slow'), aStep('tidy', { always: true })],
  });
  const tookMs = Date.now() - started;
  expect(outcomes(results)).toEqual(['slow failed net/reset', 'tidy failed net/reset']);
  expect(tookMs).toBeGreaterThan(6_500);
  expect(tookMs).toBeLessThan(7_450);
});

test('`always` tasks share the time of a cancelled job: one that hangs keeps no other from its start', async () => {
  const cancel = new AbortController();
  const { origin, paths } = await api({ '/slow': 'never', '/unlock': 'never', '/notify': 'never' }, (path) => {
    if (path === '/slow') cancel.abort(new Error('SIGINT'));
  });
  const started = Date.now();
  const { results } = await runPlan({
    origin,
    signal: cancel.signal,
    steps: [aStep('slow'), ...['unlock', 'notify', 'tidy'].map((id) => aStep(id, { always: true }))],
  });
  expect(paths).toEqual(['GET /slow', 'GET /unlock', 'GET /notify', 'GET /tidy']);
  expect(outcomes(results).slice(1)).toEqual(['unlock failed net/reset', 'notify failed net/reset', 'tidy ok']);
  expect(Date.now() - started).toBeLessThan(7_000);
});

test('an `always` task whose job is over before it begins was not sent, and says why', async () => {
  const cancel = new AbortController();
  let now = 0;
  const { clock } = nodePlatform();
  const { origin, paths } = await api();
  const { results } = await runPlan({
    origin,
    signal: cancel.signal,
    engine: { platform: { ...nodePlatform(), clock: { ...clock, monotonic: () => now } } },
    steps: [
      aStep('one', {
        make: () => {
          cancel.abort(new Error('SIGINT'));
          return { path: '/one' };
        },
      }),
      aStep('unlock', {
        always: true,
        // As a machine that was asleep.
        make: () => {
          now += 8_000;
          return { path: '/unlock' };
        },
      }),
      aStep('tidy', { always: true }),
    ],
  });
  expect(paths).not.toContain('GET /tidy');
  expect(results[2]).toMatchObject({ ok: false, skipped: true, attempts: [] });
  expect(evidenceOf(results[2])).toContain('nothing was sent');
  expect(taskLine(results[2] as TaskResult)).toBe('✗ Task tidy: not sent: net/reset');
});
