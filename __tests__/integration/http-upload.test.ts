/** Content that is sent: streamed, whole again at each attempt, and never in the way of an answer. */
import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openContent } from '../../src/http/content.ts';
import type { Content } from '../../src/plan/plan.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import type { Field } from '../../src/transports/port.ts';
import { callTo } from '../support/http-call.ts';
import { closeRawServers, pem, rawServer, reply } from '../support/raw-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'upload-'));
afterEach(closeRawServers);
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

async function opened(content: Content) {
  const result = await openContent(content, nodePlatform().files);
  if ('failure' in result) throw new Error(result.failure.message);
  const fields: Field[] = [['content-type', result.contentType]];
  return { body: result.body, fields, method: 'POST' };
}

test('json, text and form go out as they are written', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK')));
  await callTo(server.origin, await opened({ kind: 'json', text: '{"n":12345678901234567890,"v":"1.0"}' }));
  await callTo(server.origin, await opened({ kind: 'text', text: 'Grüße' }));
  await callTo(
    server.origin,
    await opened({
      kind: 'form',
      pairs: [
        ['a', '1'],
        ['a', 'b c&d'],
        ['ü', ''],
      ],
    }),
  );
  expect(server.requests.map(({ head, body }) => [/content-type: (.*)/.exec(head)?.[1], body.toString()])).toEqual([
    ['application/json', '{"n":12345678901234567890,"v":"1.0"}'],
    ['text/plain; charset=utf-8', 'Grüße'],
    ['application/x-www-form-urlencoded', 'a=1&a=b+c%26d&%C3%BC='],
  ]);
});

test('multipart: the bytes of every part, names escaped, of known length', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK')));
  const png = file('a "b"\n.png', Buffer.from([0x89, 0x50, 0, 0xff]));
  await callTo(
    server.origin,
    await opened({
      kind: 'multipart',
      parts: [
        { kind: 'value', name: 'titl"e\r\n', value: '@not-a-file\n' },
        { kind: 'file', name: 'file', path: png },
        { kind: 'file', name: 'other', path: png, contentType: 'text/x-own', filename: 'x.bin' },
      ],
    }),
  );
  const { head = '', body = Buffer.alloc(0) } = server.requests[0] ?? {};
  const boundary = /content-type: multipart\/form-data; boundary=(\S+)/.exec(head)?.[1];
  expect(head).toContain(`content-length: ${body.byteLength}`);
  expect(body.toString('latin1').split(`--${boundary}`)).toEqual([
    '',
    '\r\nContent-Disposition: form-data; name="titl%22e%0D%0A"\r\n\r\n@not-a-file\n\r\n',
    '\r\nContent-Disposition: form-data; name="file"; filename="a %22b%22%0A.png"\r\nContent-Type: image/png\r\n\r\n\x89P\0\xff\r\n',
    '\r\nContent-Disposition: form-data; name="other"; filename="x.bin"\r\nContent-Type: text/x-own\r\n\r\n\x89P\0\xff\r\n',
    '--\r\n',
  ]);
});

test('a file goes out whole again at each attempt', async () => {
  const server = await rawServer(({ number }, socket) => socket.write(reply(number < 3 ? '503 Busy' : '200 OK')));
  const content = Buffer.alloc(300_000, 'abc');
  const call = await opened({ kind: 'file', path: file('brief.pdf', content) });
  const result = await callTo(server.origin, { ...call, method: 'PUT', retries: 2 });
  expect(result.response?.status).toBe(200);
  expect(server.requests.map(({ body }) => body.equals(content))).toEqual([true, true, true]);
  expect(server.requests[0]?.head).toMatch(/content-type: application\/pdf\r\n.*content-length: 300000/s);
});

test.each(['shorter', 'longer'])('a file that becomes %s while it is sent never looks whole', async (change) => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK')));
  const name = file(`changing-${change}.bin`, Buffer.alloc(200_000));
  const call = await opened({ kind: 'file', path: name });
  if (change === 'shorter') truncateSync(name, 1000);
  else appendFileSync(name, 'more');
  const result = await callTo(server.origin, { ...call, retries: 3, method: 'PUT' });
  expect(result.failure?.code).toBe('input/file');
  expect(result.failure?.message).toContain('changed while it was sent');
  expect(result.attempts).toHaveLength(1);
  expect(server.requests).toHaveLength(0);
});

test('content of unknown length that breaks never looks whole', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK')));
  const body = {
    async *open() {
      yield Buffer.from('part');
      throw new Error('disk on fire');
    },
  };
  const result = await callTo(server.origin, { method: 'POST', body });
  expect(result.failure?.code).toBe('input/file');
  expect(server.requests).toHaveLength(0);
});

test('a file that is not there, or is a folder, is told before anything is sent', async () => {
  for (const name of [path.join(folder, 'missing.bin'), folder]) {
    const result = await openContent({ kind: 'file', path: name }, nodePlatform().files);
    expect(result).toMatchObject({ failure: { code: 'input/file', origin: { label: 'body-file', text: name } } });
  }
});

/** Endless content that counts how much of it was asked for. */
function endless() {
  const chunk = Buffer.alloc(65_536, 'x');
  const state = { bytes: 0 };
  let close: () => void;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  return {
    state,
    closed,
    body: {
      length: 10 ** 12,
      async *open() {
        try {
          for (;;) {
            state.bytes += chunk.byteLength;
            yield chunk;
          }
        } finally {
          close();
        }
      },
    },
  };
}

/** Content that needs a few turns of the event loop for each of its chunks. */
function slow(chunks: number, size: number) {
  return {
    length: chunks * size,
    async *open() {
      for (let index = 0; index < chunks; index += 1) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        yield Buffer.alloc(size, 'x');
      }
    },
  };
}

test.each([
  [
    'keeps the connection open and reads on',
    (socket: import('node:net').Socket, answer: Buffer) => socket.write(answer),
  ],
  ['closes at once', (socket: import('node:net').Socket, answer: Buffer) => socket.end(answer)],
  [
    'resets the connection after it',
    (socket: import('node:net').Socket, answer: Buffer) => {
      socket.pause();
      socket.end(answer, () => socket.destroy());
    },
  ],
  [
    'stops reading',
    (socket: import('node:net').Socket, answer: Buffer) => {
      socket.pause();
      socket.write(answer);
    },
  ],
])('an answer in the middle of an upload is taken when the server %s', async (_how, respond) => {
  for (const [method, status] of [
    ['POST', '401 Unauthorized'],
    ['PUT', '413 Too Large'],
    ['PATCH', '302 Found'],
  ] as const) {
    const server = await rawServer((_request, socket) => respond(socket, reply(status, '{"message":"no"}')), {
      early: true,
    });
    const { body, closed } = endless();
    const result = await callTo(server.origin, { method, body, redirects: 'none', timeoutMs: 3_000 });
    expect(result.response?.status).toBe(Number(status.slice(0, 3)));
    expect(Buffer.from(result.response?.content ?? []).toString()).toBe('{"message":"no"}');
    await closed;
  }
});

test.each([
  ['keeps the connection', []],
  ['closes it after the content', ['Connection: close']],
] as const)(
  'an expected answer that comes early does not cut the upload: a server that %s gets it whole',
  async (_how, fields) => {
    for (const method of ['PUT', 'POST']) {
      let got = 0;
      const server = await rawServer(
        (_request, socket) => {
          socket.write(reply('201 Created', '{}', fields));
          socket.on('data', (chunk: Buffer) => {
            got += chunk.byteLength;
          });
        },
        { early: true },
      );
      const result = await callTo(server.origin, { method, body: slow(20, 65_536) });
      expect(result.failure).toBeUndefined();
      expect(Buffer.from(result.response?.content ?? []).toString()).toBe('{}');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(got).toBeGreaterThan(19 * 65_536);
    }
  },
);

test('a server that answers while it reads is read and fed at once', async () => {
  const piece = Buffer.alloc(1024 * 1024, 'x');
  const server = await rawServer(
    (_request, socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${piece.byteLength * 20}\r\n\r\n`);
      let sent = 0;
      socket.on('data', () => {
        if (sent++ < 20 && !socket.write(piece)) {
          socket.pause();
          socket.once('drain', () => socket.resume());
        }
      });
    },
    { early: true },
  );
  const result = await callTo(server.origin, {
    method: 'PUT',
    body: slow(100, 65_536),
    maxResponseBytes: 10 ** 8,
  });
  expect(result.response?.contentBytes).toBe(piece.byteLength * 20);
});

const hangUps: readonly (readonly [string, (socket: import('node:net').Socket) => unknown])[] = [
  ['resets at once', (socket) => setTimeout(() => socket.resetAndDestroy(), 5)],
  ['resets', (socket) => setTimeout(() => socket.resetAndDestroy(), 30)],
  ['closes at once', (socket) => socket.destroy()],
  ['closes', (socket) => setTimeout(() => socket.destroy(), 30)],
];

test.each(hangUps)(
  'an answer that is complete stands when the server answers 200 early and then %s',
  async (_what, then) => {
    const server = await rawServer(
      (_request, socket) => {
        socket.pause();
        socket.write(reply('200 OK', '{}'), () => then(socket));
      },
      { early: true },
    );
    for (let count = 1; count <= 5; count += 1) {
      const { body, closed } = endless();
      const result = await callTo(server.origin, {
        method: 'PUT',
        body,
        timeoutMs: 3_000,
        retries: 2,
        retryDelayMs: 1,
      });
      expect([result.failure?.code, result.response?.status]).toEqual([undefined, 200]);
      expect(Buffer.from(result.response?.content ?? []).toString()).toBe('{}');
      expect(server.requests).toHaveLength(count);
      await closed;
    }
  },
);

test.each(hangUps)('an answer that is cut is none when the server %s', async (_what, then) => {
  const server = await rawServer(
    (_request, socket) => {
      socket.pause();
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{}', () => then(socket));
    },
    { early: true },
  );
  const { body, closed } = endless();
  const result = await callTo(server.origin, { method: 'POST', body, timeoutMs: 3_000 });
  expect([result.failure?.code, result.response]).toEqual(['net/truncated', undefined]);
  await closed;
});

test('a server that answers 200 early, reads no more and keeps the connection is waited for in vain', async () => {
  const server = await rawServer(
    (_request, socket) => {
      socket.pause();
      socket.write(reply('200 OK', '{}'));
    },
    { early: true },
  );
  const { body, closed } = endless();
  const result = await callTo(server.origin, { method: 'PUT', body, timeoutMs: 700 });
  expect([result.failure?.code, result.response]).toEqual(['net/timeout', undefined]);
  await closed;
});

test('content that breaks after an early answer is no success', async () => {
  const server = await rawServer((_request, socket) => void socket.write(reply('200 OK', '{}')), { early: true });
  const body = {
    async *open() {
      yield Buffer.alloc(65_536);
      await new Promise((resolve) => setTimeout(resolve, 100));
      throw new Error('the disk is gone');
    },
  };
  const result = await callTo(server.origin, { method: 'PUT', body });
  expect(result.failure?.code).toBe('input/file');
});

test('the same over TLS', async () => {
  const server = await rawServer(
    (_request, socket) => {
      socket.pause();
      socket.end(reply('401 Unauthorized', 'no'), () => socket.destroy());
    },
    { early: true, tls: { cert: pem('server.pem'), key: pem('server.key') } },
  );
  const { body, closed } = endless();
  const result = await callTo(server.origin, { method: 'POST', body, tls: { ca: pem('ca.pem') } });
  expect(result.response?.status).toBe(401);
  await closed;
});

test('content is read no faster than the server takes it', async () => {
  const server = await rawServer((_request, socket) => socket.pause(), { early: true });
  const { body, state, closed } = endless();
  const result = await callTo(server.origin, { method: 'POST', body, timeoutMs: 400 });
  expect(result.failure?.code).toBe('net/timeout');
  expect(state.bytes).toBeLessThan(20 * 1024 * 1024);
  await closed;
});
