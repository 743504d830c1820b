/** Plans whose API asks for a wait: how long it is waited for, what is told of it, and who is turned away. */
import { createPacer } from '../../src/engine/pace/pacer.ts';
import type { ForEach } from '../../src/plan/plan.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { aStep, evidenceOf, outcomes, runPlan } from '../support/plans.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterAll(closeRawServers);

function rowsOf(count: number, concurrency = 1): ForEach {
  const rows = Array.from({ length: count }, (_, at) => ({ number: at + 1, item: at }));
  return {
    source: { kind: 'list', read: async () => ({ rows: rows.map(({ item }) => item) }) },
    as: 'item',
    concurrency,
    onError: 'continue',
  };
}

const pacer = () => createPacer({ count: 600, windowMs: 60_000 }, undefined, nodePlatform().clock);
const spent = (reset: string) => ['X-RateLimit-Limit: 60', 'X-RateLimit-Remaining: 0', `X-RateLimit-Reset: ${reset}`];

test('a reset that nobody waits for turns away every row and `always` task at once, and says when to come back', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', '{}', spent('3600'))));
  const began = performance.now();
  const { results } = await runPlan({
    origin: server.origin,
    engine: { pacer: pacer() },
    steps: [
      aStep('import', { rows: rowsOf(3, 2), make: () => ({ path: '/row', withinMs: 600_000 }) }),
      aStep('tidy', { always: true, make: () => ({ path: '/tidy', withinMs: 600_000 }) }),
    ],
  });
  expect(performance.now() - began).toBeLessThan(60_000);
  expect(server.requests.length).toBeLessThan(3);
  expect(outcomes(results)).toEqual(['import failed http/rate-limited', 'tidy failed http/rate-limited']);
  expect(evidenceOf(results[1])).toMatch(/so the request was not sent; come back in 60 min \(\d{4}-.*Z\)\./);
  expect(evidenceOf(results[1])).toContain('longer than the 5 min that are waited at most');
});

test('a reset behind what is left of `within` is not waited for', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', '{}', spent('60'))));
  const began = performance.now();
  const { results } = await runPlan({
    origin: server.origin,
    engine: { pacer: pacer() },
    steps: [aStep('one'), aStep('two', { make: () => ({ path: '/two', withinMs: 30_000 }) })],
  });
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(outcomes(results)).toEqual(['one ok', 'two failed http/rate-limited']);
  expect(evidenceOf(results[1])).toContain('30s (within) are left');
});

test.each(['99999999999999', '99999999', '-5'])('a reset of %s means nothing, and stops nobody', async (reset) => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', '{}', spent(reset))));
  const steps = ['one', 'two', 'three'].map((id) => aStep(id, { make: () => ({ path: `/${id}`, withinMs: 5_000 }) }));
  const { results } = await runPlan({ origin: server.origin, engine: { pacer: pacer() }, steps });
  expect(outcomes(results)).toEqual(['one ok', 'two ok', 'three ok']);
});

test('rows that wait at the same time say so once, and how long', async () => {
  const server = await rawServer(({ number }, socket) =>
    socket.write(number <= 4 ? reply('429 Too Many Requests', '', ['Retry-After: 3']) : reply('200 OK', '{}')),
  );
  const told: (readonly [string, number | undefined])[] = [];
  const { results } = await runPlan({
    origin: server.origin,
    engine: { progress: (line, waitMs) => told.push([line, waitMs]) },
    steps: [aStep('import', { rows: rowsOf(4, 4), make: () => ({ path: '/row', retries: 3 }) })],
  });
  expect(outcomes(results)).toEqual(['import ok']);
  expect(told).toEqual([['429 from the API; attempt 2 of 4 in 3s', 3_000]]);
});

test('rows that wait for their turn because the server has nothing left say so', async () => {
  const server = await rawServer(({ number }, socket) =>
    socket.write(reply('200 OK', '{}', number === 1 ? spent('4') : [])),
  );
  const told: string[] = [];
  await runPlan({
    origin: server.origin,
    engine: { pacer: pacer(), progress: (line) => told.push(line) },
    steps: [aStep('import', { rows: rowsOf(2), make: () => ({ path: '/row' }) })],
  });
  expect(told).toEqual([expect.stringMatching(/^the API takes no more requests until .*Z: waiting [34]/)]);
});
