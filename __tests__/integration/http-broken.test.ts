/** Answers that are cut, late, endless or not HTTP: each ends the call, with its own code. */
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { callTo, canary, textOf } from '../support/http-call.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterEach(closeRawServers);

type Socket = import('node:net').Socket;

const untold = (content: string | Buffer, type = 'application/json', version = '1.1') =>
  Buffer.concat([Buffer.from(`HTTP/${version} 200 OK\r\nContent-Type: ${type}\r\n\r\n`), Buffer.from(content)]);
const halves = ['{"a":[1,2', '{"a":"b', '["\\"]', '[{}', '{"a":"\u00e9', '"text', 'tru', '{"a":1}\n{"b":', ' \ufeff['];
const wholes = [
  '{"a":"]}\\""}',
  '[]\n',
  '"[{"',
  'true',
  '12',
  '',
  '  ',
  '{"a":1}\n{"a":2}\n',
  ")]}',\n{",
  '<p>"{',
  'It[s',
];

const broken: Record<string, readonly [code: string, (socket: Socket) => void]> = {
  'content cut short of its content-length': [
    'net/truncated',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart'),
  ],
  'a chunked content without its last chunk': [
    'net/truncated',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npart\r\n'),
  ],
  'a reset in the middle of the content': [
    'net/truncated',
    (socket) =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart', () =>
        setTimeout(() => socket.resetAndDestroy(), 20),
      ),
  ],
  'a reset in the middle of content that ends with the connection': [
    'net/truncated',
    (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n{"a":1}', () => setTimeout(() => socket.resetAndDestroy(), 20)),
  ],
  'a transfer coding under the chunks': [
    'net/protocol',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n4\r\npart\r\n0\r\n\r\n'),
  ],
  'a transfer coding without chunks': [
    'net/protocol',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\npart'),
  ],
  'a status that HTTP does not have': ['net/protocol', (socket) => socket.end('HTTP/1.1 000 OK\r\n\r\n{}')],
  'the highest of those': [
    'net/protocol',
    (socket) => socket.end('HTTP/1.1 099 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}'),
  ],
  'another protocol that nobody asked for': [
    'net/protocol',
    (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'),
  ],
  'a chunk size that is no number': [
    'net/protocol',
    (socket) => socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npart\r\nzz\r\n'),
  ],
  'a reset instead of an answer': ['net/reset', (socket) => socket.resetAndDestroy()],
  'a connection that is closed without an answer': ['net/reset', (socket) => socket.end()],
  'fields that never come to an end': ['net/reset', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-')],
  'something that is not HTTP': ['net/protocol', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')],
  'both lengths at once': [
    'net/protocol',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
  ],
  'fields without limit': [
    'net/protocol',
    (socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`),
  ],
  'another protocol': [
    'net/protocol',
    (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
  ],
  'an answer that says nothing': ['net/timeout', () => undefined],
  'an answer that stops in the fields': ['net/timeout', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-')],
  'content that stops': ['net/timeout', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart')],
  'content that trickles': [
    'net/timeout',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n');
      const timer = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => clearInterval(timer));
    },
  ],
  'content that never ends': [
    'net/too-large',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const more = () => {
        while (socket.writable && socket.write(Buffer.alloc(65_536, 'x')));
      };
      socket.on('drain', more);
      more();
    },
  ],
};

test.each(Object.entries(broken))('%s', async (_name, [code, answer]) => {
  const server = await rawServer((_request, socket) => answer(socket));
  const result = await callTo(`${server.origin}/secret-path?token=secret-query`, { timeoutMs: 250 });
  expect(result.failure?.code).toBe(code);
  expect(result.response).toBeUndefined();
  expect(result.attempts).toMatchObject([{ number: 1, error: code }]);
  const told = JSON.stringify([result.failure?.message, result.failure?.evidence, result.failure?.suggestion]);
  expect(told).toContain(`127.0.0.1:${server.port}`);
  expect(told).not.toMatch(/secret-query/);
  expect(told).not.toContain(canary);
});

test.each(['000', '099', '101'])('a status line of %s is quoted, and never the last word', async (status) => {
  const server = await rawServer((_request, socket) => socket.end(`HTTP/1.1 ${status} X\r\n\r\n`));
  const { failure, attempts } = await callTo(server.origin, { expects: () => true, retries: 3 });
  expect(failure?.evidence[0]).toContain(`(status ${status})`);
  expect(attempts).toHaveLength(1);
});

test('nobody listens', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  const { failure } = await callTo(`http://127.0.0.1:${port}/`);
  expect(failure?.code).toBe('net/refused');
  expect(failure?.evidence.join('\n')).toContain('ECONNREFUSED');
});

test('a name that does not exist', async () => {
  const { failure } = await callTo('https://no-such-host.invalid/', { timeoutMs: 10_000 });
  expect(failure?.code).toBe('net/dns');
  expect(failure?.message).toBe('The host name no-such-host.invalid could not be resolved.');
});

test('the time of all attempts together is bounded, and an answer beats the news that time is up', async () => {
  const server = await rawServer(({ number }, socket) => {
    if (number === 1) socket.write(reply('503 Service Unavailable', 'busy'));
  });
  const result = await callTo(server.origin, { withinMs: 300, retries: 5 });
  expect(result.failure).toBeUndefined();
  expect(textOf(result)).toBe('busy');
  expect(result.attempts).toMatchObject([{ status: 503 }, { error: 'net/timeout' }]);
  expect(result.durationMs).toBeLessThan(2_000);
});

test('a status that nobody expected outlives content that breaks', async () => {
  const server = await rawServer((_request, socket) =>
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\n{"message":'),
  );
  const result = await callTo(server.origin);
  expect(result.failure).toBeUndefined();
  expect(result.response).toMatchObject({ status: 403, contentFailure: { code: 'net/truncated' } });
  expect(textOf(result)).toBe('{"message":');
});

test('content that ends with the connection is whole when the connection ends well', async () => {
  const server = await rawServer((_request, socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n{"a":1}'));
  const result = await callTo(server.origin);
  expect(textOf(result)).toBe('{"a":1}');
});

test('a status that nobody expected outlives content over the limit: its part is kept', async () => {
  const bomb = gzipSync(Buffer.alloc(5_000_000, 'x'));
  const answers: readonly Buffer[] = [
    reply('401 Unauthorized', 'x'.repeat(3_000)),
    reply('401 Unauthorized', bomb, ['Content-Encoding: gzip']),
    Buffer.from(`HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\n\r\n800\r\n${'x'.repeat(0x800)}\r\n`),
  ];
  for (const answer of answers) {
    const server = await rawServer(({ head }, socket) =>
      socket.write(head.includes(canary) ? answer : reply('200 OK', 'in')),
    );
    const rejected = await callTo(server.origin, { maxResponseBytes: 1024 });
    expect(rejected.response).toMatchObject({
      status: 401,
      contentBytes: 1024,
      contentFailure: { code: 'net/too-large' },
    });
    expect(textOf(rejected)).toBe('x'.repeat(1024));
    expect(textOf(await callTo(server.origin, { maxResponseBytes: 1024, fallback: true }))).toBe('in');
  }
});

test('a busy server is tried again, however long its excuse', async () => {
  const server = await rawServer(({ number }, socket) =>
    socket.write(number === 1 ? reply('503 Busy', 'x'.repeat(3_000)) : reply('200 OK', 'done')),
  );
  expect(textOf(await callTo(server.origin, { maxResponseBytes: 1024, retries: 1 }))).toBe('done');
});

test('a cancelled job ends the call at once, in an attempt and between two', async () => {
  const silent = await rawServer(() => undefined);
  const busy = await rawServer((_request, socket) => socket.write(reply('503 Busy', '', ['Retry-After: 60'])));
  for (const { origin } of [silent, busy]) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('SIGINT')), 60);
    const result = await callTo(origin, { signal: controller.signal, retries: 2, withinMs: 100_000 });
    expect(result.durationMs).toBeLessThan(2_000);
    expect(result.attempts).toHaveLength(1);
    expect(result.failure?.code ?? result.response?.status).toBe(origin === silent.origin ? 'net/reset' : 503);
  }
});

test('an announced length over the limit is refused unread', async () => {
  const server = await rawServer((_request, socket) =>
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n'),
  );
  const { failure } = await callTo(server.origin);
  expect(failure?.code).toBe('net/too-large');
  expect(failure?.message).toContain('1MiB');
  expect(failure?.suggestion).toContain('`max-response-size: 5MiB`');
});

test.each(halves)('JSON that ends where the connection does, and is not whole, was cut: %s', async (content) => {
  for (const [type, version] of [
    ['application/json', '1.1'],
    ['application/problem+json; charset=utf-8', '1.0'],
  ] as const) {
    const server = await rawServer((_request, socket) => socket.end(untold(content, type, version)));
    const saved: string[] = [];
    const sink = {
      write: (chunk: Uint8Array) => void saved.push(Buffer.from(chunk).toString()),
      commit: async () => void saved.push('committed'),
      discard: async () => void saved.push('discarded'),
    };
    for (const openSink of [undefined, async () => sink]) {
      const { failure, response } = await callTo(server.origin, openSink === undefined ? {} : { openSink });
      expect([failure?.code, response]).toEqual(['net/truncated', undefined]);
      expect(failure?.message).toContain('ends where the connection was closed, and is not complete JSON');
    }
    expect(saved.at(-1)).toBe('discarded');
    expect(saved).not.toContain('committed');
  }
});

test.each(wholes)('what is whole, or does not begin like JSON, is not said to be cut: %s', async (content) => {
  const server = await rawServer((_request, socket) => socket.end(untold(content)));
  expect(textOf(await callTo(server.origin))).toBe(content);
});

test.each([
  ['another media type', () => untold('{"a":', 'text/plain')],
  ['JSON in a sequence', () => untold('{"a":', 'application/json-seq')],
  ['a length', () => reply('200 OK', '{"a":', ['Content-Type: application/json'])],
])('half of a map is content like any other with %s', async (_what, answer) => {
  const server = await rawServer((_request, socket) => socket.end(answer()));
  expect(textOf(await callTo(server.origin))).toBe('{"a":');
});

test('JSON in small pieces and compressed is followed to its end', async () => {
  const pieces = await rawServer((_request, socket) => {
    const bytes = [...untold('{"a\\"":"[\\\\"}')];
    const timer = setInterval(() => {
      const byte = bytes.shift();
      if (byte !== undefined) socket.write(Buffer.of(byte));
      else socket.end();
      if (byte === undefined) clearInterval(timer);
    }, 1);
  });
  expect(textOf(await callTo(pieces.origin))).toBe('{"a\\"":"[\\\\"}');
  const packed = await rawServer((_request, socket) =>
    socket.end(untold(gzipSync('{"a":1}'), 'application/json\r\nContent-Encoding: gzip')),
  );
  expect(textOf(await callTo(packed.origin))).toBe('{"a":1}');
});

test('half of an error in JSON is kept with its status', async () => {
  const server = await rawServer((_request, socket) =>
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\n\r\n{"message":"no'),
  );
  const { response } = await callTo(server.origin);
  expect([response?.status, response?.contentFailure?.code]).toEqual([403, 'net/truncated']);
});
