/** What leaves: the bytes of requests. */
import net from 'node:net';
import { createTransport } from '../../src/transports/actions-http-client.ts';
import { callTo, canary, textOf } from '../support/http-call.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterEach(closeRawServers);

test('a GET with the key, defaults, and nothing else', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', '{"a":1}')));
  const result = await callTo(`${server.origin}/requests?a=b%20c&q=1`);
  expect(textOf(result)).toBe('{"a":1}');
  expect(result.response).toMatchObject({ status: 200, statusText: 'OK', keySent: true, sunk: false, contentBytes: 7 });
  expect(server.requests[0]?.head.split('\r\n')).toEqual([
    'GET /requests?a=b%20c&q=1 HTTP/1.1',
    `Host: 127.0.0.1:${server.port}`,
    'accept: application/json',
    'accept-encoding: gzip, deflate, br',
    'user-agent: kimp360-test',
    `x-api-key: ${canary}`,
    'Connection: keep-alive',
  ]);
});

test('every name keeps its casing, every field its place, repeated ones stay apart', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK')));
  await callTo(`${server.origin}/`, {
    apiKeyHeader: 'X-API-Key',
    apiKeyScheme: 'Bearer',
    fields: [
      ['X-Trace', '1'],
      ['ACCEPT', 'text/plain'],
      ['x-trace', '2'],
      ['Accept-Encoding', 'identity'],
      ['User-Agent', 'mine'],
    ],
  });
  expect(server.requests[0]?.head.split('\r\n').slice(2)).toEqual([
    'X-Trace: 1',
    'ACCEPT: text/plain',
    'x-trace: 2',
    'Accept-Encoding: identity',
    'User-Agent: mine',
    `X-API-Key: Bearer ${canary}`,
    'Connection: keep-alive',
  ]);
});

test('content of known length has a content-length; of unknown length it is chunked, whatever the method', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK')));
  const chunks = ['first ', 'second'].map((text) => Buffer.from(text));
  const open = async function* () {
    yield* chunks;
  };
  for (const method of ['POST', 'DELETE', 'GET']) {
    expect(await callTo(server.origin, { method, body: { length: 12, open } })).toMatchObject({
      response: { status: 200 },
    });
    expect(await callTo(server.origin, { method, body: { open } })).toMatchObject({ response: { status: 200 } });
  }
  expect(server.requests.map(({ body }) => body.toString())).toEqual(new Array(6).fill('first second'));
  expect(server.requests.map(({ head }) => /content-length: .*|transfer-encoding: .*/.exec(head)?.[0])).toEqual(
    new Array(3).fill(['content-length: 12', 'transfer-encoding: chunked']).flat(),
  );
});

test('methods that mean content say that there is none', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK')));
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']) await callTo(server.origin, { method });
  expect(server.requests.map(({ head }) => `${head.split(' ')[0]} ${/content-length: 0/.test(head)}`)).toEqual([
    'POST true',
    'PUT true',
    'PATCH true',
    'DELETE false',
    'HEAD false',
  ]);
});

test('HEAD, 204, 304 and empty answers have no content, whatever their fields say', async () => {
  const answers = [
    'HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n',
    'HTTP/1.1 204 No Content\r\nContent-Encoding: gzip\r\n\r\n',
    'HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Encoding: gzip\r\n\r\n',
    'HTTP/1.0 200\r\n\r\n',
  ];
  const server = await rawServer(({ number }, socket) => {
    const answer = answers[number - 1] ?? '';
    if (answer.startsWith('HTTP/1.0')) socket.end(answer);
    else socket.write(answer);
  });
  const statuses = [];
  for (let n = 0; n < answers.length; n += 1) {
    const result = await callTo(server.origin, { method: n === 0 ? 'HEAD' : 'GET', expects: () => true });
    statuses.push([result.response?.status, result.response?.contentBytes]);
  }
  expect(statuses).toEqual([
    [200, 0],
    [204, 0],
    [304, 0],
    [200, 0],
    [200, 0],
  ]);
});

test('interim answers are passed over', async () => {
  const server = await rawServer((_request, socket) =>
    socket.write(
      `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n${reply('201 Created', 'ok')}`,
    ),
  );
  expect(await callTo(server.origin)).toMatchObject({ response: { status: 201 } });
});

test('calls of a run share a connection; one that must not be repeated gets its own', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK')));
  const transport = createTransport({ tls: {}, userAgent: 'kimp360-test' });
  for (const method of ['GET', 'PUT', 'POST', 'POST', 'GET']) await callTo(server.origin, { method, transport });
  transport.close();
  expect(server.requests.map(({ connection }) => connection)).toEqual([1, 1, 2, 3, 1]);
});

test('a kept connection that the server closes as it is used again costs no attempt', async () => {
  const server = await rawServer(({ number }, socket) => {
    if (number === 2) socket.destroy();
    else socket.write(reply('200 OK', String(number)));
  });
  const transport = createTransport({ tls: {}, userAgent: 'kimp360-test' });
  await callTo(server.origin, { transport });
  const second = await callTo(server.origin, { transport });
  transport.close();
  expect(textOf(second)).toBe('3');
  expect(second.attempts).toHaveLength(1);
  expect(server.requests.map(({ connection }) => connection)).toEqual([1, 1, 2]);
});

test('an IPv6 literal is an address like any other', async () => {
  const server = net.createServer((socket) => socket.once('data', (head) => socket.end(reply('200 OK', head))));
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(0, '::1', () => resolve(true));
  });
  if (!listening) return;
  const { port } = server.address() as net.AddressInfo;
  expect(textOf(await callTo(`http://[::1]:${port}/`))).toContain(`Host: [::1]:${port}\r\n`);
  server.close();
});

test('a field value that HTTP cannot carry is refused before anything is sent', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK')));
  const result = await callTo(server.origin, { fields: [['x-name', 'a\r\nx-injected: 1']] });
  expect(result.failure?.code).toBe('net/protocol');
  expect(JSON.stringify(result)).not.toContain('injected');
  expect(server.connections()).toBe(0);
});
