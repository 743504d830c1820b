import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/server.ts';

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
  readonly json: unknown;
}

let sandbox: Sandbox;
let elapsed = 0;
const clock = { now: () => Date.UTC(2026, 0, 1) + elapsed, monotonic: () => elapsed };

async function start(options: Partial<SandboxOptions> = {}): Promise<void> {
  elapsed = 0;
  sandbox = await startSandbox({ clock, ...options });
}

afterEach(() => sandbox.close());

function send(
  method: string,
  path: string,
  { key = sandbox.keys.works, body, headers = {} }: { key?: string | null; body?: string; headers?: object } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      new URL(path, sandbox.url),
      { method, headers: { ...(key === null ? {} : { 'x-api-key': key }), ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const json = text === '' ? undefined : (JSON.parse(text) as unknown);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const asJson = { 'content-type': 'application/json' };

describe('keys', () => {
  test('are new at each start, long, and say what they are', async () => {
    await start();
    const first = sandbox.keys;
    await sandbox.close();
    await start();
    for (const name of ['works', 'forbidden', 'revoked'] as const) {
      expect(sandbox.keys[name]).toMatch(new RegExp(`^sandbox_${name}_[0-9a-f]{32}$`));
      expect(sandbox.keys[name]).not.toBe(first[name]);
    }
  });

  test('the one that works is accepted, whatever the casing of the field name', async () => {
    await start();
    expect(await send('GET', '/ping')).toMatchObject({ status: 200, json: { sandbox: true } });
    expect(await send('GET', '/ping', { key: null, headers: { 'X-API-Key': sandbox.keys.works } })).toMatchObject({
      status: 200,
    });
  });

  test('the one without permissions is answered 403, on every resource', async () => {
    await start();
    for (const path of ['/ping', '/requests', '/nowhere']) {
      expect(await send('GET', path, { key: sandbox.keys.forbidden })).toMatchObject({
        status: 403,
        json: { statusCode: 403, message: expect.any(String), error: 'Forbidden' },
      });
    }
  });

  test.each([
    ['revoked', () => sandbox.keys.revoked],
    ['unknown', () => 'sandbox_works_00000000000000000000000000000000'],
    ['with a space at its end, percent-encoded', () => `${sandbox.keys.works}%20`],
    ['sent twice', () => `${sandbox.keys.works}, ${sandbox.keys.works}`],
    ['empty', () => ''],
    ['missing', () => null],
  ])('a key that is %s is answered 401 in the documented shape', async (_name, key) => {
    await start();
    const reply = await send('GET', '/ping', { key: key() });
    expect(reply.status).toBe(401);
    expect(reply.json).toEqual({ statusCode: 401, message: expect.any(String), error: 'Unauthorized' });
  });

  test('a key in the Authorization header alone is answered 401', async () => {
    await start();
    const headers = { authorization: `Bearer ${sandbox.keys.works}` };
    expect((await send('GET', '/ping', { key: null, headers })).status).toBe(401);
  });
});

describe('resources', () => {
  test('a request is made, listed and read again', async () => {
    await start();
    const made = await send('POST', '/requests', { body: '{"title":"Placeholder title"}', headers: asJson });
    expect(made).toMatchObject({
      status: 201,
      headers: { location: '/requests/sandbox-request-1' },
      json: {
        id: 'sandbox-request-1',
        title: 'Placeholder title',
        status: 'pending',
        createdAt: '2026-01-01T00:00:00.000Z',
        files: [],
      },
    });
    expect((await send('GET', '/requests/sandbox-request-1')).json).toEqual(made.json);
    expect((await send('GET', '/requests')).json).toMatchObject({ data: [{ id: 'sandbox-request-1' }], next: null });
  });

  test.each([
    ['{}', 'title', 'required'],
    ['{"title":7}', 'title', 'type'],
    ['{"title":"  "}', 'title', 'empty'],
    [`{"title":"${'x'.repeat(201)}"}`, 'title', 'too_long'],
    ['{"title":"x","description":1}', 'description', 'type'],
    [`{"title":"x","description":"${'x'.repeat(10_001)}"}`, 'description', 'too_long'],
    ['{"title":', 'content', 'malformed_json'],
    ['[]', 'content', 'not_an_object'],
    ['null', 'content', 'not_an_object'],
  ])('content %s is answered 400 with details', async (body, field, code) => {
    await start();
    expect(await send('POST', '/requests', { body, headers: asJson })).toMatchObject({
      status: 400,
      json: { statusCode: 400, error: 'Bad Request', details: [{ field, code, message: expect.any(String) }] },
    });
    expect((await send('GET', '/requests')).json).toEqual({ data: [], next: null });
  });

  test('all faults of one content come together', async () => {
    await start();
    const { json } = await send('POST', '/requests', { body: '{"description":1}', headers: asJson });
    expect((json as { details: unknown[] }).details).toHaveLength(2);
  });

  test('content that is not said to be JSON is answered 400', async () => {
    await start();
    expect(await send('POST', '/requests', { body: '{"title":"x"}' })).toMatchObject({
      status: 400,
      json: { details: [{ code: 'content_type' }] },
    });
  });

  test('an unknown id, path or encoding is answered 404', async () => {
    await start();
    for (const path of ['/requests/none', '/requests/', '/nowhere', '/requests/%ff', '/constructor']) {
      expect(await send('GET', path)).toMatchObject({ status: 404, json: { statusCode: 404, error: 'Not Found' } });
    }
  });

  test('HEAD is GET without content; an unsupported method is answered 405 with Allow', async () => {
    await start();
    const head = await send('HEAD', '/ping');
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(String((await send('GET', '/ping')).text.length));
    expect(await send('DELETE', '/requests')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD, POST' },
      json: { statusCode: 405, error: 'Method Not Allowed' },
    });
  });

  test('a status can be asked for', async () => {
    await start();
    expect(await send('GET', '/status/503?retry-after=7')).toMatchObject({
      status: 503,
      headers: { 'retry-after': '7' },
      json: { statusCode: 503, error: 'Service Unavailable' },
    });
    expect(await send('PUT', '/status/204')).toMatchObject({ status: 204, text: '' });
    expect(await send('GET', '/status/200')).toMatchObject({ status: 200, json: { status: 200 } });
    for (const code of ['199', '600', '2e2', 'ok']) expect((await send('GET', `/status/${code}`)).status).toBe(400);
  });

  test('content above the limit is answered 413 and forgotten', async () => {
    await start();
    const body = JSON.stringify({ title: 'x', description: 'x'.repeat(1024 * 1024) });
    const declared = { ...asJson, 'content-length': String(body.length) };
    expect((await send('POST', '/requests', { body, headers: declared })).status).toBe(413);
    expect((await send('GET', '/requests')).json).toEqual({ data: [], next: null });
  });
});

describe('rate limit', () => {
  test('the 61st request of one key in a minute is answered 429 with Retry-After', async () => {
    await start();
    for (let count = 0; count < 60; count += 1) expect((await send('GET', '/ping')).status).toBe(200);
    elapsed = 20_500;
    expect(await send('GET', '/ping')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '40' },
      json: { statusCode: 429, error: 'Too Many Requests' },
    });
  });

  test('waiting as long as Retry-After says is enough; the window slides', async () => {
    await start({ ratePerMinute: 2 });
    await send('GET', '/ping');
    elapsed = 30_000;
    await send('GET', '/ping');
    const refused = await send('GET', '/ping');
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '30' } });
    elapsed += 29_999;
    expect((await send('GET', '/ping')).status).toBe(429);
    elapsed += 1;
    expect((await send('GET', '/ping')).status).toBe(200);
    expect((await send('GET', '/ping')).headers['retry-after']).toBe('30');
  });

  test('keys are counted apart, and refused keys not at all', async () => {
    await start({ ratePerMinute: 1 });
    expect((await send('GET', '/ping', { key: 'x' })).status).toBe(401);
    expect((await send('GET', '/ping')).status).toBe(200);
    expect((await send('GET', '/ping')).status).toBe(429);
    expect((await send('GET', '/ping', { key: sandbox.keys.forbidden })).status).toBe(403);
    expect((await send('GET', '/ping', { key: sandbox.keys.forbidden })).status).toBe(429);
    expect((await send('GET', '/ping', { key: 'x' })).status).toBe(401);
  });
});

test('each answer has its own request id, and the log knows it but no key', async () => {
  await start();
  const real = 'a-key-that-somebody-sent-here-by-mistake';
  const replies = [
    await send('GET', '/ping'),
    await send('GET', '/ping', { key: real }),
    await send('GET', '/requests', { key: null, headers: { 'X-API-Key': sandbox.keys.forbidden } }),
    await send('GET', '/ping', { key: '' }),
  ];
  expect(replies.map((reply) => reply.headers['x-request-id'])).toEqual([
    'sandbox-1',
    'sandbox-2',
    'sandbox-3',
    'sandbox-4',
  ]);
  expect(sandbox.requests).toMatchObject([
    { id: 'sandbox-1', method: 'GET', path: '/ping', key: 'works', status: 200 },
    { id: 'sandbox-2', key: 'unknown', status: 401 },
    {
      id: 'sandbox-3',
      path: '/requests',
      key: 'forbidden',
      status: 403,
      fieldNames: expect.arrayContaining(['X-API-Key']),
    },
    { key: 'missing', status: 401 },
  ]);
  expect(JSON.stringify(sandbox.requests)).not.toContain(real);
});

test('it listens on the loopback address alone and says when the port is taken', async () => {
  await start();
  expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const port = Number(new URL(sandbox.url).port);
  const elsewhere = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.2', () => resolve('connected'));
    socket.on('error', () => resolve('refused'));
    socket.on('connect', () => socket.destroy());
  });
  expect(elsewhere).toBe('refused');
  await expect(startSandbox({ clock, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('content that is announced too long is refused before it is sent', async () => {
  await start();
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1', () => {
      const head = `POST /requests HTTP/1.1\r\nhost: x\r\nx-api-key: ${sandbox.keys.works}\r\ncontent-length: 9999999\r\n\r\n`;
      socket.write(head);
    });
    socket.once('data', (chunk: Buffer) => resolve(chunk.toString()));
  });
  expect(answer).toMatch(/^HTTP\/1.1 413 [\s\S]*connection: close/i);
});

test('a client that goes away in the middle of its content does no harm', async () => {
  await start();
  await new Promise<void>((resolve) => {
    const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1', () => {
      socket.write(
        `POST /requests HTTP/1.1\r\nhost: x\r\nx-api-key: ${sandbox.keys.works}\r\ncontent-length: 99\r\n\r\n{`,
      );
      setTimeout(() => socket.destroy(), 20);
    });
    socket.on('close', () => resolve());
  });
  expect((await send('GET', '/ping')).status).toBe(200);
});
