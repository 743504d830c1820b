/** Calls that keep a pace: what takes a slot, and which clock stands still while it is waited for. */
import { createPacer } from '../../src/engine/pace/pacer.ts';
import type { Rate } from '../../src/plan/plan.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { callTo } from '../support/http-call.ts';
import { closeRawServers, type RawServer, rawServer, reply } from '../support/raw-server.ts';
import { json, runTask, serverOf } from '../support/task-run.ts';

afterAll(closeRawServers);

const pacerOf = (count: number, windowMs: number) => createPacer({ count, windowMs }, undefined, nodePlatform().clock);

/** A server that notes when each request came, in milliseconds. */
async function timed(answer: Parameters<typeof rawServer>[0]): Promise<{ server: RawServer; at: number[] }> {
  const at: number[] = [];
  const server = await rawServer((request, socket) => {
    at.push(performance.now());
    answer(request, socket);
  });
  return { server, at };
}

/** The most requests in any window. */
function densest(at: readonly number[], { windowMs }: Rate): number {
  return Math.max(...at.map((end) => at.filter((one) => one > end - windowMs && one <= end).length));
}

test('attempts and redirects inside the origin take a slot each, and timeout stands still meanwhile', async () => {
  const answers = [
    reply('503 Busy'),
    reply('302 Found', '', ['Location: /b']),
    reply('302 Found', '', ['Location: /c']),
    reply('200 OK'),
  ];
  const { server, at } = await timed((request, socket) => socket.write(answers[request.number - 1] ?? ''));
  const result = await callTo(`${server.origin}/a`, { pacer: pacerOf(1, 400), retries: 1, timeoutMs: 300 });
  expect(result.response?.status).toBe(200);
  expect(at).toHaveLength(4);
  for (const [place, time] of at.slice(1).entries()) expect(time - (at[place] ?? 0)).toBeGreaterThanOrEqual(400);
});

test('a foreign origin has no part in it', async () => {
  const foreign = await rawServer((_request, socket) => socket.write(reply('200 OK')));
  const server = await rawServer((_request, socket) =>
    socket.write(reply('302 Found', '', [`Location: ${foreign.origin}/x`])),
  );
  const result = await callTo(server.origin, { pacer: pacerOf(1, 60_000), redirects: 'without-key' });
  expect(result.response?.status).toBe(200);
});

test('within counts the wait, and says what the time went into', async () => {
  const { server, at } = await timed((_request, socket) => socket.write(reply('200 OK')));
  const pacer = pacerOf(1, 60_000);
  await callTo(server.origin, { pacer });
  const result = await callTo(server.origin, { pacer, withinMs: 300 });
  expect(at).toHaveLength(1);
  expect(result.attempts).toEqual([]);
  expect(result.failure).toMatchObject({
    code: 'net/timeout',
    message: 'The rate limit left no room for the request within 300ms (within).',
  });
  expect(result.progress).toEqual([expect.stringMatching(/^waiting (60s|1m), so that no more requests leave/)]);
  const job = new AbortController();
  setTimeout(() => job.abort(new Error('over')), 100);
  const stopped = await callTo(server.origin, { pacer, signal: job.signal });
  expect(stopped.failure?.code).toBe('net/reset');
});

test('an attempt that fails gives its slot back one window later', async () => {
  const { server, at } = await timed((request, socket) => {
    if (request.number === 1) socket.destroy();
    else socket.write(reply('200 OK'));
  });
  const result = await callTo(server.origin, { pacer: pacerOf(1, 300), retries: 1 });
  expect(result.response?.status).toBe(200);
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(300);
});

test('calls side by side keep the limit, and use it: three windows of 20 take two and a bit', async () => {
  const rate = { count: 20, windowMs: 1_000 };
  const { server, at } = await timed((_request, socket) => socket.write(reply('200 OK')));
  const pacer = pacerOf(rate.count, rate.windowMs);
  let left = 60;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await callTo(server.origin, { pacer });
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  expect(at).toHaveLength(60);
  expect(densest(at, rate)).toBeLessThanOrEqual(20);
  expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeLessThan(10_000);
});

test('polls and pages take slots too', async () => {
  const rate = { count: 2, windowMs: 300 };
  const open = json({ status: 'open' });
  const { server, at } = await timed((request, socket) =>
    socket.write(request.number < 6 ? open : json({ status: 'done' })),
  );
  await runTask(
    server.origin,
    { polling: { until: "status == 'done'", intervalMs: 1 } },
    { engine: { pacer: pacerOf(rate.count, rate.windowMs) } },
  );
  expect(at).toHaveLength(6);
  expect(densest(at, rate)).toBe(2);
  const pages = await serverOf([json({ data: [1], next: 'b' }), json({ data: [2], next: 'c' }), json({ data: [3] })]);
  const began = performance.now();
  await runTask(
    pages.origin,
    { pagination: { items: 'data', next: { kind: 'expression', expression: 'next' }, param: 'p', maxPages: 9 } },
    { engine: { pacer: pacerOf(rate.count, rate.windowMs) } },
  );
  expect(performance.now() - began).toBeGreaterThanOrEqual(300);
});

test('a 429 holds every other call until Retry-After', async () => {
  const { server, at } = await timed((request, socket) =>
    socket.write(request.number === 1 ? reply('429 Too Many Requests', '', ['Retry-After: 1']) : reply('200 OK')),
  );
  const pacer = createPacer(undefined, undefined, nodePlatform().clock);
  await callTo(server.origin, { pacer });
  await callTo(server.origin, { pacer });
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(990);
});

test('a call that waited for its turn has causes that speak of the pace, or of the cancelled job, and of no network', async () => {
  const { server } = await timed((_request, socket) => socket.write(json({})));
  const pacer = pacerOf(1, 60_000);
  await callTo(server.origin, { pacer });
  const job = new AbortController();
  setTimeout(() => job.abort(new Error('over')), 100);
  const cancelled = await runTask(server.origin, {}, { engine: { pacer }, signal: job.signal });
  const late = await runTask(server.origin, { withinMs: 200 }, { engine: { pacer } });
  const causes = ({ result }: typeof late) => result.diagnostics.map(({ code, causes }) => [code, ...causes]);
  expect(causes(cancelled)).toEqual([['net/reset', 'Somebody, or a time limit of the job, cancelled the run.']]);
  expect(causes(late)).toEqual([['net/timeout', expect.stringContaining('and the API allow')]]);
  expect(server.requests).toHaveLength(1);
});
