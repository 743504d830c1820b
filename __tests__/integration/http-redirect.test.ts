/** Where the key goes when an answer says "elsewhere": judged by what every server got. */
import { callTo, canary, textOf } from '../support/http-call.ts';
import { closeRawServers, pem, type RawServer, rawServer, reply } from '../support/raw-server.ts';

afterEach(closeRawServers);

/** A server whose path names the status and, after it, the location: `/302?to=…`. */
async function redirecting(): Promise<RawServer> {
  return rawServer(({ head }, socket) => {
    const [, status, to] = /^\S+ \/(3\d\d)\?to=(\S*) /.exec(head) ?? [];
    if (status === undefined) socket.write(reply('200 OK', 'arrived'));
    else
      socket.write(
        reply(`${status} Moved`, 'x'.repeat(1000), to === undefined ? [] : [`Location: ${decodeURIComponent(to)}`]),
      );
  });
}

const via = (server: RawServer, status: number, to: string) =>
  `${server.origin}/${status}?to=${encodeURIComponent(to)}`;
const sent = (server: RawServer) => server.requests.map(({ head }) => head.split(' HTTP/')[0]);
const keys = (server: RawServer) => server.requests.map(({ head }) => head.includes(canary));

test('inside the origin a redirect is followed with the key; a relative location works', async () => {
  const server = await redirecting();
  const result = await callTo(via(server, 302, '../next?x=1#part'));
  expect(textOf(result)).toBe('arrived');
  expect(result.response?.url.href).toBe(`${server.origin}/next?x=1`);
  expect(result.origins).toEqual([server.origin]);
  expect(sent(server).slice(1)).toEqual(['GET /next?x=1']);
  expect(keys(server)).toEqual([true, true]);
});

test.each([
  [301, 'POST', 'GET', ''],
  [302, 'POST', 'GET', ''],
  [303, 'POST', 'GET', ''],
  [303, 'PUT', 'GET', ''],
  [303, 'HEAD', 'HEAD', ''],
  [301, 'PUT', 'PUT', 'content'],
  [307, 'POST', 'POST', 'content'],
  [308, 'POST', 'POST', 'content'],
])('%i makes of a %s a %s', async (status, method, after, content) => {
  const server = await redirecting();
  const body = {
    length: 7,
    open: async function* () {
      yield Buffer.from('content');
    },
  };
  const result = await callTo(via(server, status, '/next'), {
    method,
    ...(method === 'HEAD' ? {} : { body, fields: [['content-type', 'text/plain']] }),
  });
  expect(result.response?.status).toBe(200);
  expect(sent(server)[1]).toBe(`${after} /next`);
  expect(server.requests[1]?.body.toString()).toBe(content);
  expect(/content-type/i.test(server.requests[1]?.head ?? '')).toBe(content !== '');
});

test('another origin, a port being enough, gets nothing', async () => {
  const server = await redirecting();
  const other = await redirecting();
  const result = await callTo(via(server, 302, `${other.origin}/next?token=secret`));
  expect(result.failure?.code).toBe('redirect/cross-origin');
  expect(result.failure?.message).toContain(`from ${server.origin} to ${other.origin}`);
  expect(JSON.stringify(result.failure)).not.toContain('token=secret');
  expect(result.attempts).toHaveLength(1);
  expect(other.connections()).toBe(0);
});

test('a host name is another origin than its address', async () => {
  const server = await redirecting();
  const result = await callTo(via(server, 302, `http://localhost:${server.port}/next`));
  expect(result.failure?.code).toBe('redirect/cross-origin');
  expect(server.requests).toHaveLength(1);
});

test('without-key: another origin gets neither key, cookies nor any field of the caller, nor does the way back', async () => {
  const server = await redirecting();
  const other = await redirecting();
  const back = `${server.origin}/back`;
  const result = await callTo(via(server, 302, via(other, 302, back)), {
    redirects: 'without-key',
    idempotencyKey: 'idempotent-1',
    fields: [
      ['cookie', 'session=secret'],
      ['authorization', 'Basic c2VjcmV0'],
      ['x-own', 'secret'],
    ],
  });
  expect(result.response).toMatchObject({ status: 200, keySent: false });
  expect(result.origins).toEqual([server.origin, other.origin]);
  expect(server.requests[0]?.head).toContain('x-own: secret');
  for (const request of [other.requests[0], server.requests[1]]) {
    expect(request?.head.split('\r\n').slice(2)).toEqual([
      'accept: */*',
      'accept-encoding: gzip, deflate, br',
      'user-agent: kimp360-test',
      'Connection: keep-alive',
    ]);
  }
});

test('without-key: content is never sent again to another origin, nor is a method that changes things', async () => {
  const server = await redirecting();
  const other = await redirecting();
  const body = {
    length: 1,
    open: async function* () {
      yield Buffer.from('x');
    },
  };
  for (const [status, method] of [
    [307, 'POST'],
    [308, 'PUT'],
    [302, 'PUT'],
    [307, 'DELETE'],
  ] as const) {
    const result = await callTo(via(server, status, other.origin), {
      method,
      redirects: 'without-key',
      ...(method === 'DELETE' ? {} : { body }),
    });
    expect(result.failure?.code).toBe('redirect/unsupported');
  }
  expect(other.connections()).toBe(0);
  const after = await callTo(via(server, 303, other.origin), { method: 'POST', redirects: 'without-key', body });
  expect(after.response).toMatchObject({ status: 200, keySent: false });
  expect(other.requests[0]?.head).toMatch(/^GET /);
});

test('a 401 from another origin judges no key', async () => {
  const other = await rawServer((_request, socket) => socket.write(reply('401 Unauthorized')));
  const server = await rawServer((_request, socket) =>
    socket.write(reply('302 Found', '', [`Location: ${other.origin}`])),
  );
  const result = await callTo(server.origin, { redirects: 'without-key', fallback: true });
  expect(result.response).toMatchObject({ status: 401, keySent: false });
  expect(other.requests).toHaveLength(1);
});

test.each([
  ['redirect/unsupported', 'file:///etc/passwd'],
  ['redirect/unsupported', 'javascript:alert(1)'],
  ['redirect/unsupported', 'http://'],
  ['redirect/unsupported', 'http://user:pw@127.0.0.1/'],
  ['redirect/unsupported', 'https://169.254.169.254/latest'],
  ['redirect/unsupported', 'http://169.254.169.254/latest'],
])('%s for %s', async (code, location) => {
  const server = await redirecting();
  for (const redirects of ['same-origin', 'without-key'] as const) {
    const result = await callTo(via(server, 302, location), { redirects, retries: 2 });
    expect(result.failure?.code).toBe(code);
    expect(JSON.stringify(result.failure)).not.toContain('pw@');
  }
  expect(server.requests).toHaveLength(2);
});

test('from http on this machine to http on another: another origin, and no way to go for want of TLS', async () => {
  const server = await redirecting();
  const there = via(server, 302, 'http://192.0.2.1/');
  const elsewhere = await callTo(there);
  expect(elsewhere.failure?.code).toBe('redirect/cross-origin');
  const bare = await callTo(there, { redirects: 'without-key' });
  expect(bare.failure?.code).toBe('redirect/downgrade');
  expect(bare.failure?.message).toContain('without TLS');
});

test('https never becomes http, not even on this machine', async () => {
  const other = await redirecting();
  const server = await rawServer(
    (_request, socket) => socket.write(reply('302 Found', '', [`Location: ${other.origin}/`])),
    { tls: { cert: pem('server.pem'), key: pem('server.key') } },
  );
  for (const redirects of ['same-origin', 'without-key'] as const) {
    const { failure } = await callTo(server.origin, { redirects, tls: { ca: pem('ca.pem') } });
    expect(failure?.code).toBe('redirect/downgrade');
  }
  expect(other.connections()).toBe(0);
});

test('a redirect without a location', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('301 Moved')));
  expect((await callTo(server.origin)).failure?.code).toBe('redirect/unsupported');
});

test('five hops are followed, a sixth is not; a circle is seen at once', async () => {
  const server = await rawServer(({ head }, socket) => {
    const left = Number(/^GET \/(\d+)/.exec(head)?.[1] ?? 0);
    if (left === 0) socket.write(reply('200 OK', 'arrived'));
    else if (left === 99) socket.write(reply('302 Found', '', ['Location: /99']));
    else socket.write(reply('302 Found', '', [`Location: /${left - 1}`]));
  });
  expect(textOf(await callTo(`${server.origin}/5`))).toBe('arrived');
  expect((await callTo(`${server.origin}/10`)).failure?.code).toBe('redirect/loop');
  expect(server.requests).toHaveLength(12);
  expect((await callTo(`${server.origin}/99`)).failure?.code).toBe('redirect/loop');
  expect(server.requests).toHaveLength(13);
});

test('none: a redirect is an answer; so is one that the caller expects, and a 304', async () => {
  const server = await redirecting();
  const none = await callTo(via(server, 302, '/next'), { redirects: 'none' });
  expect(none.response).toMatchObject({ status: 302, contentBytes: 1000, keySent: true });
  const expected = await callTo(via(server, 307, '/next'), { expects: (status) => status === 307 });
  expect(expected.response?.status).toBe(307);
  expect((await callTo(via(server, 304, '/next'))).response?.status).toBe(304);
  expect(server.requests).toHaveLength(3);
});

test('raw UTF-8 in a location means UTF-8', async () => {
  const server = await rawServer(({ number }, socket) =>
    socket.write(number === 1 ? reply('302 Found', '', ['Location: /größe']) : reply('200 OK')),
  );
  await callTo(server.origin);
  expect(sent(server)[1]).toBe('GET /gr%C3%B6%C3%9Fe');
});
