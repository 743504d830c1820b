/** How many connections the calls of a plan take. */
import { aStep, runPlan } from '../support/plans.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterAll(closeRawServers);

const rows = (count: number, concurrency: number) => ({
  source: { kind: 'list' as const, read: async () => ({ rows: Array.from({ length: count }, (_none, n) => n) }) },
  as: 'item',
  concurrency,
  onError: 'stop' as const,
});

test.each([
  ['GET', {}, 4],
  ['PUT', { method: 'PUT', content: { kind: 'text', text: 'x' } }, 4],
  ['POST with an idempotency key', { method: 'POST', idempotencyKey: 'k' }, 4],
  // The server may close an idle connection at any time, and nobody could tell whether it did the thing before.
  ['POST', { method: 'POST' }, 40],
] as const)('rows side by side share connections: %s', async (_what, task, connections) => {
  const server = await rawServer((_request, socket) => void socket.write(reply('200 OK', '{}')));
  const { results } = await runPlan({
    origin: server.origin,
    steps: [aStep('rows', { rows: rows(40, 4), make: (scope) => ({ path: `/items/${scope.item}`, ...task }) })],
  });
  expect(results[0]?.rows?.succeeded).toBe(40);
  expect(server.connections()).toBe(connections);
});

test('a connection that the server closed meanwhile is no failure of what may be repeated', async () => {
  let closed = 0;
  const server = await rawServer((request, socket) => {
    if (request.number > 1 && request.connection === 1) {
      closed += 1;
      socket.destroy();
      return;
    }
    socket.write(reply('200 OK', '{}'));
  });
  const { results } = await runPlan({
    origin: server.origin,
    steps: [aStep('one'), aStep('two', { make: () => ({ method: 'POST', path: '/two', idempotencyKey: 'k' }) })],
  });
  expect(closed).toBe(1);
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect(server.requests.map(({ head }) => /idempotency-key: (\w+)/i.exec(head)?.[1])).toEqual([undefined, 'k', 'k']);
});
