import { createHash } from 'node:crypto';
import { canary, oddCanary, runAction } from '../support/action.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { closeRawServers, type RawRequest, type RawServer, rawServer, reply } from '../support/raw-server.ts';
import type { StepOptions, StepResult } from '../support/runner.ts';

afterAll(closeRawServers);

const json = 'Content-Type: application/json';
const fine = reply('200 OK', '{"id":1}', [json]);

interface Sent {
  readonly result: StepResult;
  readonly request: RawRequest;
  readonly server: RawServer;
}

/** What arrives of a call that succeeds. */
async function send(inputs: Readonly<Record<string, string>>, more: StepOptions = {}): Promise<Sent> {
  const server = await rawServer((_request, socket) => void socket.write(fine));
  const result = await runAction({ ...more, with: { 'base-url': server.origin, path: '/requests', ...inputs } });
  expect([result.outputs['error-code'], result.exitCode]).toEqual(['', 0]);
  expect(server.requests).toHaveLength(1);
  return { result, request: server.requests[0] as RawRequest, server };
}

const fieldsOf = ({ head }: RawRequest) => head.split('\r\n').slice(1);
const field = (request: RawRequest, name: string) =>
  fieldsOf(request)
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    ?.replace(/^[^:]+: */, '');

describeOnNode24('the key on the wire', () => {
  test.concurrent.each([
    ['x-api-key', '', `x-api-key: ${canary}`],
    ['X-API-Key', '', `X-API-Key: ${canary}`],
    ['X-Api-KEY', 'Token', `X-Api-KEY: Token ${canary}`],
    ['Authorization', 'Bearer', `Authorization: Bearer ${canary}`],
    ['authorization', 'bearer', `authorization: bearer ${canary}`],
  ])('%s %s', async (name, scheme, line) => {
    const { request } = await send({ 'api-key-header': name, 'api-key-scheme': scheme });
    expect(fieldsOf(request)).toContain(line);
    // Once, and under no other name.
    expect(request.head.split(canary)).toHaveLength(2);
  });

  test.concurrent('arrives with every character that a field can hold', async () => {
    const server = await rawServer((_request, socket) => void socket.write(fine));
    await runAction({ key: oddCanary, with: { 'base-url': server.origin, path: '/' } });
    expect(server.requests[0]?.head).toContain(`\r\nx-api-key: ${oddCanary}\r\n`);
  });

  test.concurrent.each([
    ['the input before the variable', { 'api-key': canary }, { KIMP360_API_KEY: 'variable-key-0123456789' }, canary],
    ['the variable when the input is empty', { 'api-key': '' }, { KIMP360_API_KEY: canary }, canary],
  ])('%s', async (_name, inputs, env, expected) => {
    const { request } = await send(inputs, { env });
    expect(field(request, 'x-api-key')).toBe(expected);
  });
});

describeOnNode24('the request', () => {
  test.concurrent('is a GET with what an API needs, and no more', async () => {
    const { request, server } = await send({});
    expect(request.head.split('\r\n')[0]).toBe('GET /requests HTTP/1.1');
    const names = fieldsOf(request).map((line) => line.split(':')[0]?.toLowerCase());
    expect(names.sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent', 'x-api-key']);
    expect(field(request, 'accept')).toBe('application/json');
    expect(field(request, 'host')).toBe(`127.0.0.1:${server.port}`);
    expect(request.body).toHaveLength(0);
  });

  test.concurrent('keeps the prefix, the query and the fields of the caller', async () => {
    const server = await rawServer((_request, socket) => void socket.write(fine));
    await runAction({
      with: {
        'base-url': `${server.origin}/v1/`,
        path: '/requests?a=1',
        query: 'state: [open, closed]\nq: "a b&c=ü"\nn: 1.0',
        headers: 'Accept: application/vnd.example+json\nX-Tenant-ID: "a: b"',
      },
    });
    const request = server.requests[0] as RawRequest;
    expect(request.head.split('\r\n')[0]).toMatch(
      /^GET \/v1\/requests\?a=1&state=open&state=closed&q=a(?:%20|\+)b%26c%3D%C3%BC&n=1\.0 HTTP\/1\.1$/,
    );
    expect(fieldsOf(request)).toContain('X-Tenant-ID: a: b');
    expect(field(request, 'accept')).toBe('application/vnd.example+json');
  });

  test.concurrent.each([
    [
      '{"n": 1.0, "big": 12345678901234567890, "text": "1.0"}',
      '{"n": 1.0, "big": 12345678901234567890, "text": "1.0"}',
    ],
    [
      'title: "1.0"\nn: 1.50\nyes: true\nnone: null\nlist: [a, 1]',
      '{"title":"1.0","n":1.50,"yes":true,"none":null,"list":["a",1]}',
    ],
    ['[]', '[]'],
  ])('json %j', async (input, expected) => {
    const { request } = await send({ json: input });
    const compact = (text: string) => text.replace(/([,:{[]) +/g, '$1');
    expect(compact(request.body.toString())).toBe(compact(expected));
    expect(request.head).toMatch(/^POST /);
    expect(field(request, 'content-type')).toBe('application/json');
    expect(field(request, 'content-length')).toBe(String(request.body.byteLength));
  });

  test.concurrent('form', async () => {
    const { request } = await send({ form: 'a: "1 & 2"\nb: [x, "ü=+"]', method: 'PUT' });
    expect(request.head).toMatch(/^PUT /);
    expect(field(request, 'content-type')).toBe('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(request.body.toString())]).toEqual([
      ['a', '1 & 2'],
      ['b', 'x'],
      ['b', 'ü=+'],
    ]);
  });

  test.concurrent('multipart: byte for byte, with a length', async () => {
    const picture = Buffer.from([0, 255, 13, 10, 45, 45, 128, 0]);
    const { request } = await send(
      { multipart: 'title: "a b"\nfile: "@out/picture.bin;type=image/png;filename=x.png"\nat: "@@home"' },
      { workspace: { 'out/picture.bin': picture } },
    );
    const boundary = /^multipart\/form-data; boundary="?([^";]+)/.exec(field(request, 'content-type') ?? '')?.[1];
    const parts = request.body.toString('latin1').split(`--${boundary}`);
    expect(parts).toHaveLength(5);
    expect(parts[0]).toBe('');
    expect(parts[4]).toMatch(/^--\r\n/);
    const [title, file, at] = parts.slice(1, 4).map((part) => {
      const [head = '', ...content] = part.split('\r\n\r\n');
      return { head, content: content.join('\r\n\r\n').replace(/\r\n$/, '') };
    });
    expect(title?.head).toMatch(/form-data; name="title"/);
    expect(title?.content).toBe('a b');
    expect(file?.head).toMatch(/form-data; name="file"; filename="x\.png"\r\ncontent-type: image\/png/i);
    expect(Buffer.from(file?.content ?? '', 'latin1')).toEqual(picture);
    expect(at?.content).toBe('@home');
    expect(field(request, 'content-length')).toBe(String(request.body.byteLength));
    expect(field(request, 'transfer-encoding')).toBeUndefined();
  });

  test.concurrent('body, and body-file: byte for byte', async () => {
    const text = await send({ body: '::error::ü\n ', 'content-type': 'text/csv' });
    expect(text.request.body).toEqual(Buffer.from('::error::ü\n '));
    expect(field(text.request, 'content-type')).toBe('text/csv');
    const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256));
    const file = await send({ 'body-file': 'big.bin', method: 'PUT' }, { workspace: { 'big.bin': content } });
    expect(file.request.body.equals(content)).toBe(true);
    expect(field(file.request, 'content-length')).toBe('300000');
  });

  test.concurrent('HEAD has an answer without content', async () => {
    const server = await rawServer(
      (_request, socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n'),
    );
    const { outputs } = await runAction({ with: { 'base-url': server.origin, path: '/', method: 'HEAD' } });
    expect(outputs).toMatchObject({ ok: 'true', status: '200', body: '' });
  });
});

describeOnNode24('further attempts', () => {
  const busy = (after: string) => reply('503 Service Unavailable', '{}', [`Retry-After: ${after}`]);
  const twice = (first: Buffer) => rawServer(({ number }, socket) => void socket.write(number === 1 ? first : fine));

  test.concurrent('Retry-After is waited for', async () => {
    const server = await twice(busy('1'));
    const { outputs, log } = await runAction({ with: { 'base-url': server.origin, path: '/', retries: '3' } });
    expect(outputs).toMatchObject({ ok: 'true', attempts: '2', status: '200' });
    expect(Number(outputs['duration-ms'])).toBeGreaterThanOrEqual(1000);
    expect(log).toMatch(/503 .*attempt 2 of 4 in 1/);
  });

  test.concurrent.each([
    ['POST', {}, 1],
    ['POST', { 'idempotency-key': 'auto' }, 2],
    ['POST', { 'idempotency-key': 'order-17' }, 2],
    ['PUT', {}, 2],
  ])('%s with %j is sent %i times', async (method, inputs, times) => {
    const server = await twice(busy('0'));
    const result = await runAction({
      with: { 'base-url': server.origin, path: '/', retries: '1', json: '{"a":1}', method, ...inputs },
    });
    expect(server.requests).toHaveLength(times);
    expect(result.outputs.attempts).toBe(String(times));
    const keys = new Set(server.requests.map((request) => field(request, 'idempotency-key')));
    expect(keys.size).toBe(1);
    const [key] = keys;
    if (!('idempotency-key' in inputs)) expect(key).toBeUndefined();
    else expect(key).toMatch(inputs['idempotency-key'] === 'auto' ? /^[0-9a-f-]{36}$/ : /^order-17$/);
    expect(server.requests.map((request) => request.body.toString())).toEqual(Array(times).fill('{"a":1}'));
  });

  test.concurrent('a file is read again', async () => {
    const content = Buffer.alloc(100_000, 'abc');
    const server = await twice(reply('429 Too Many Requests', '{}', ['Retry-After: 0']));
    const { exitCode } = await runAction({
      with: { 'base-url': server.origin, path: '/', retries: '1', 'body-file': 'a.bin' },
      workspace: { 'a.bin': content },
    });
    expect(exitCode).toBe(0);
    expect(server.requests.map(({ body }) => body.equals(content))).toEqual([true, true]);
  });

  test.concurrent('401 is tried with the fallback once, and never again with the same key', async () => {
    const second = 'second-key-9876543210fedcba';
    const server = await rawServer((_request, socket) => void socket.write(reply('401 Unauthorized', '{}', [json])));
    const result = await runAction({
      with: { 'base-url': server.origin, path: '/', retries: '3', 'api-key-fallback': second },
      alsoSecret: [second],
    });
    expect(server.requests.map((request) => field(request, 'x-api-key'))).toEqual([canary, second]);
    expect(result.outputs).toMatchObject({ 'error-code': 'auth/rejected', attempts: '2' });
  });

  test.concurrent('a refusal that judges no key is told of the key that it was the answer to', async () => {
    const second = 'second-key-9876543210fedcba';
    const print = createHash('sha256').update(second).digest('hex').slice(0, 8);
    const server = await rawServer((request, socket) => {
      const first = field(request, 'x-api-key') === canary;
      socket.write(reply(first ? '401 Unauthorized' : '403 Forbidden', '{}'));
    });
    const { outputs, annotations, summary } = await runAction({
      with: { 'base-url': server.origin, path: '/', 'api-key-fallback': second },
      alsoSecret: [second],
    });
    expect(outputs).toMatchObject({ 'error-code': 'auth/forbidden', 'key-fingerprint': print });
    expect(annotations[0]?.message).toContain(
      `the key was sent in \`x-api-key\` (the fallback key, fingerprint ${print})`,
    );
    expect(annotations[0]?.message).toMatch(/the first key \(fingerprint [\da-f]{8}\) was answered 401/);
    expect(summary).toContain(`Key: fingerprint <code>${print}</code>`);
  });

  test.concurrent('nothing is tried again when the answer is expected', async () => {
    const server = await rawServer((_request, socket) => void socket.write(reply('401 Unauthorized', '{}', [json])));
    const { outputs, exitCode } = await runAction({
      with: {
        'base-url': server.origin,
        path: '/',
        'expect-status': '2xx, 401',
        'api-key-fallback': 'second-key-98765',
      },
    });
    expect([exitCode, outputs.ok, outputs.status, server.requests.length]).toEqual([0, 'true', '401', 1]);
  });
});
