/** Which requests go out again, when, and with which key. */
import { callTo, canary, canaryFallback, keyRing, textOf } from '../support/http-call.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterEach(closeRawServers);

/** Answers with each status in turn, the last one for ever. */
const answering = (statuses: readonly (number | 'reset')[], fields: readonly string[] = []) =>
  rawServer(({ number }, socket) => {
    const status = statuses[Math.min(number, statuses.length) - 1];
    if (status === 'reset') socket.resetAndDestroy();
    else socket.write(reply(`${status} Status`, `answer ${number}`, status === 200 ? [] : fields));
  });

test.each([408, 425, 429, 500, 502, 503, 504])('a GET is sent again after %i', async (status) => {
  const server = await answering([status, status, 200]);
  const result = await callTo(server.origin, { retries: 3 });
  expect(textOf(result)).toBe('answer 3');
  expect(result.attempts).toMatchObject([
    { number: 1, status, waitMs: expect.any(Number), usedFallback: false },
    { number: 2, status },
    { number: 3, status: 200 },
  ]);
  expect(result.progress[0]).toMatch(new RegExp(`^${status} from the API; attempt 2 of 4 in \\d+ms$`));
});

test.each([400, 401, 403, 404, 409, 422, 501])('nothing is sent again after %i', async (status) => {
  const server = await answering([status, 200]);
  const result = await callTo(server.origin, { retries: 3, idempotencyKey: 'k' });
  expect(result.response?.status).toBe(status);
  expect(server.requests).toHaveLength(1);
});

test('the last answer is the result when the attempts are used up', async () => {
  const server = await answering([500]);
  const result = await callTo(server.origin, { retries: 2 });
  expect(textOf(result)).toBe('answer 3');
  expect(result.failure).toBeUndefined();
});

test('a failed connection is tried again, and the failure says how often', async () => {
  const server = await answering(['reset']);
  const result = await callTo(server.origin, { method: 'DELETE', retries: 2 });
  expect(result.failure?.code).toBe('net/reset');
  expect(result.failure?.evidence.join()).toMatch(/3 attempts in/);
  expect(server.requests).toHaveLength(3);
});

test.each(['POST', 'PATCH'])(
  'a %s goes out again only with an idempotency key, which stays the same',
  async (method) => {
    for (const first of [503, 408, 'reset'] as const) {
      const server = await answering([first, 200]);
      await callTo(server.origin, { method, retries: 3 });
      expect(server.requests).toHaveLength(1);
      const keyed = await answering([first, 200]);
      const result = await callTo(keyed.origin, { method, retries: 3, idempotencyKey: 'order-1' });
      expect(result.response?.status).toBe(200);
      expect(keyed.requests.map(({ head }) => /Idempotency-Key: .*/.exec(head)?.[0])).toEqual([
        'Idempotency-Key: order-1',
        'Idempotency-Key: order-1',
      ]);
    }
  },
);

test('a POST goes out again after 429, and when nobody listened', async () => {
  const server = await answering([429, 200]);
  expect((await callTo(server.origin, { method: 'POST', retries: 1 })).response?.status).toBe(200);
  const gone = await answering([200]);
  await gone.close();
  const result = await callTo(gone.origin, { method: 'POST', retries: 2 });
  expect(result.attempts.map(({ error }) => error)).toEqual(['net/refused', 'net/refused', 'net/refused']);
});

test('a POST that was not answered in time may have arrived, so it is not sent again', async () => {
  const server = await rawServer(() => undefined);
  const result = await callTo(server.origin, { method: 'POST', retries: 2, timeoutMs: 100 });
  expect(result.failure?.code).toBe('net/timeout');
  expect(server.requests).toHaveLength(1);
});

test('an expected status is final', async () => {
  const server = await answering([503, 200]);
  const result = await callTo(server.origin, { retries: 3, expects: (status) => status === 503 });
  expect(result.response?.status).toBe(503);
  expect(server.requests).toHaveLength(1);
});

test('Retry-After is waited for, in seconds or as a date by the clock of the server', async () => {
  const seconds = await answering([503, 200], ['Retry-After: 1']);
  expect((await callTo(seconds.origin, { retries: 1 })).attempts[0]?.waitMs).toBe(1000);
  const date = await answering(
    [429, 200],
    ['Date: Sat, 01 Jan 2000 00:00:00 GMT', 'Retry-After: Sat, 01 Jan 2000 00:00:01 GMT'],
  );
  expect((await callTo(date.origin, { retries: 1, method: 'POST' })).attempts[0]?.waitMs).toBe(1000);
});

test.each(['0', '0.0', 'Sat, 01 Jan 2000 00:00:00 GMT'])(
  'a Retry-After of %s leaves the usual delay as it is',
  async (value) => {
    const server = await answering([503], [`Retry-After: ${value}`]);
    const { attempts } = await callTo(server.origin, { retries: 3, retryDelayMs: 200, random: () => 0.5 });
    expect(attempts.map(({ waitMs }) => waitMs)).toEqual([100, 200, 400, undefined]);
  },
);

test.each(['9'.repeat(24), 'Wed, 24 Nov 9999 12:00:00 GMT', new Date(Date.now() + 4_000_000).toUTCString()])(
  'a Retry-After of %s ends the call at once and is told',
  async (value) => {
    const server = await answering([429], [`Retry-After: ${value}`]);
    const result = await callTo(server.origin, { retries: 2 });
    expect(result.attempts).toHaveLength(1);
    expect(result.response?.status).toBe(429);
    expect(result.retryAfterMs).toBeGreaterThan(3_000_000);
  },
);

test('a Retry-After over five minutes, or past within, ends the call at once and is told', async () => {
  const long = await answering([429], ['Retry-After: 301']);
  expect(await callTo(long.origin, { retries: 3, withinMs: 1_000_000 })).toMatchObject({
    response: { status: 429 },
    retryAfterMs: 301_000,
    attempts: [{ number: 1 }],
  });
  const past = await answering([503], ['Retry-After: 60']);
  expect(await callTo(past.origin, { retries: 3, withinMs: 5_000 })).toMatchObject({
    response: { status: 503 },
    retryAfterMs: 60_000,
  });
});

test('a wait that would outlast within is not begun', async () => {
  const server = await answering([500]);
  const started = performance.now();
  const result = await callTo(server.origin, { retries: 3, withinMs: 2_000, retryDelayMs: 1_000_000_000 });
  expect(result.response?.status).toBe(500);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('after a 401 the fallback is tried once, and that is no retry', async () => {
  const server = await rawServer(({ head }, socket) =>
    socket.write(head.includes(canaryFallback) ? reply('200 OK', 'fine') : reply('401 Unauthorized')),
  );
  const keys = keyRing(true);
  const result = await callTo(server.origin, { keys, retries: 0, method: 'POST' });
  expect(textOf(result)).toBe('fine');
  expect(result.attempts).toMatchObject([
    { number: 1, status: 401, usedFallback: false },
    { number: 2, status: 200, usedFallback: true },
  ]);
  expect(keys.verdicts).toEqual(['primary rejected', 'fallback accepted']);
  await callTo(server.origin, { keys });
  expect(server.requests.map(({ head }) => head.includes(canary))).toEqual([true, false, false]);
});

test('both keys rejected: two requests, no more', async () => {
  const server = await answering([401]);
  const keys = keyRing(true);
  const result = await callTo(server.origin, { keys, retries: 3 });
  expect(result.response?.status).toBe(401);
  expect(server.requests).toHaveLength(2);
  expect(keys.verdicts).toEqual(['primary rejected', 'fallback rejected']);
  await callTo(server.origin, { keys, retries: 3 });
  expect(server.requests).toHaveLength(3);
});

test('an expected 401 tries no fallback and judges no key', async () => {
  const server = await answering([401]);
  const keys = keyRing(true);
  const result = await callTo(server.origin, { keys, expects: (status) => status === 401 });
  expect(result.response?.status).toBe(401);
  expect(server.requests).toHaveLength(1);
  expect(keys.verdicts).toEqual([]);
});
