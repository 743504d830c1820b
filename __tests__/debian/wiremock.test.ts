import { call, newKey, type Outcome, runtime, type Way, ways } from './drive.ts';
import { describeWith } from './parts.ts';
import { makeFolder, removeFolder } from './servers.ts';
import { java, startWireMock, type WireMock, wiremock } from './wiremock.ts';

const key = newKey();

describeWith([wiremock, java, runtime], 'WireMock', () => {
  let folder: string;
  let server: WireMock;

  beforeAll(async () => {
    folder = await makeFolder('wiremock');
    server = await startWireMock(folder);
  });

  afterAll(async () => {
    await server?.stop();
    await removeFolder(folder);
  });

  const to = (way: Way, path: string, inputs: Record<string, string> = {}): Promise<Outcome> =>
    call(way, {
      key,
      with: { 'base-url': server.url, path, retries: '0', 'retry-delay': '50ms', timeout: '5s', ...inputs },
    });

  const json = (body: object): object => ({ jsonBody: body, headers: { 'content-type': 'application/json' } });

  /** 503 twice, then the answer: a server that comes back. */
  async function comesBack(path: string): Promise<void> {
    const states = ['Started', 'down', 'still down'];
    for (const [index, state] of states.entries()) {
      const next = states[index + 1];
      const response =
        next === undefined ? { status: 200, ...json({ back: true }) } : { status: 503, ...json({ statusCode: 503 }) };
      await server.stub({
        scenarioName: path,
        requiredScenarioState: state,
        ...(next === undefined ? {} : { newScenarioState: next }),
        request: { urlPath: path },
        response,
      });
    }
  }

  describe.each(ways)('%s: broken answers', (way) => {
    test.each([
      ['EMPTY_RESPONSE', ['net/reset', 'net/truncated']],
      ['CONNECTION_RESET_BY_PEER', ['net/reset']],
      ['MALFORMED_RESPONSE_CHUNK', ['net/protocol', 'net/truncated']],
      ['RANDOM_DATA_THEN_CLOSE', ['net/protocol']],
    ])('%s is %j', async (fault, codes) => {
      const path = `/${way}/${fault}`;
      await server.stub({ request: { urlPath: path }, response: { status: 200, fault } });
      const outcome = await to(way, path);
      expect(codes).toContain(outcome.code);
      expect(await server.received(path)).toHaveLength(1);
    });

    test('a broken answer to a GET is asked for again', async () => {
      const path = `/${way}/again`;
      await server.stub({ request: { urlPath: path }, response: { status: 200, fault: 'CONNECTION_RESET_BY_PEER' } });
      expect((await to(way, path, { retries: '2' })).code).toBe('net/reset');
      expect(await server.received(path)).toHaveLength(3);
    });

    test('an answer that dribbles is bounded by timeout, content included', async () => {
      const path = `/${way}/dribble`;
      const chunkedDribbleDelay = { numberOfChunks: 40, totalDuration: 20_000 };
      await server.stub({
        request: { urlPath: path },
        response: { status: 200, body: 'x'.repeat(400), chunkedDribbleDelay },
      });
      const began = Date.now();
      expect((await to(way, path, { timeout: '1500ms' })).code).toBe('net/timeout');
      expect(Date.now() - began).toBeLessThan(10_000);
    });

    test('an answer that does not begin is net/timeout', async () => {
      const path = `/${way}/late`;
      await server.stub({
        request: { urlPath: path },
        response: { status: 200, ...json({}), fixedDelayMilliseconds: 20_000 },
      });
      const began = Date.now();
      expect((await to(way, path, { timeout: '1s' })).code).toBe('net/timeout');
      expect(Date.now() - began).toBeLessThan(10_000);
    });

    test('within bounds the attempts together', async () => {
      const path = `/${way}/never`;
      await server.stub({
        request: { urlPath: path },
        response: { status: 200, ...json({}), fixedDelayMilliseconds: 20_000 },
      });
      const began = Date.now();
      expect((await to(way, path, { timeout: '1s', within: '2s', retries: '50' })).code).toBe('net/timeout');
      expect(Date.now() - began).toBeLessThan(10_000);
    });

    test('a cut answer never becomes a saved file', async () => {
      const path = `/${way}/cut`;
      await server.stub({ request: { urlPath: path }, response: { status: 200, fault: 'MALFORMED_RESPONSE_CHUNK' } });
      const outcome = await to(way, path, { 'save-to': 'out/design.zip' });
      expect(outcome.ok).toBe(false);
      expect(Object.keys(outcome.files).filter((name) => name.startsWith('out/'))).toEqual([]);
    });
  });

  describe.each(ways)('%s: a server that comes back', (way) => {
    test('a GET is tried until it does', async () => {
      const path = `/${way}/get`;
      await comesBack(path);
      const outcome = await to(way, path, { retries: '3' });
      expect(outcome).toMatchObject({ ok: true, body: '{"back":true}' });
      expect(await server.received(path)).toHaveLength(3);
      if (way === 'Action') expect(outcome.outputs.attempts).toBe('3');
    });

    test('a POST is tried once, since it may have been done', async () => {
      const path = `/${way}/post`;
      await comesBack(path);
      const outcome = await to(way, path, { retries: '3', json: '{"title":"Banner"}' });
      expect(outcome.code).toBe('http/server-error');
      expect(await server.received(path)).toHaveLength(1);
    });

    test('a POST with an idempotency key is tried again with the same one', async () => {
      const path = `/${way}/post-once`;
      await comesBack(path);
      const outcome = await to(way, path, { retries: '3', json: '{"title":"Banner"}', 'idempotency-key': 'auto' });
      expect(outcome).toMatchObject({ ok: true, body: '{"back":true}' });
      const keys = (await server.received(path)).map(({ headers }) => headers['Idempotency-Key']);
      expect(keys).toHaveLength(3);
      expect(keys[0]).toMatch(/^[\w-]{16,}$/);
      expect(new Set(keys).size).toBe(1);
    });

    test('the key goes with each attempt', async () => {
      const path = `/${way}/key`;
      await comesBack(path);
      await to(way, path, { retries: '3' });
      const keys = (await server.received(path)).map(({ headers }) => headers['x-api-key']);
      expect(keys).toEqual([key, key, key]);
    });
  });
});
