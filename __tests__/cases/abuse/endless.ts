import type net from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { reply } from '../../support/raw-server.ts';
import { type Attacks, attacksBy } from './attack.ts';

const server = attacksBy('a server that never ends');
const cutter = attacksBy('a server that stops');
const impostor = attacksBy('something else than the API');
const soon = { timeout: '500ms' };
const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** Writes on and on, until the other side goes. */
function drip(socket: net.Socket, bytes: string): void {
  const timer = setInterval(() => socket.write(bytes), 20);
  socket.on('close', () => clearInterval(timer));
}

export const endless: Attacks = [
  server('says nothing', 'net/timeout', ({ api }) => api(() => {}, soon)),
  server('never ends its fields', 'net/timeout', ({ api }) =>
    api((_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      drip(socket, 'X: y\r\n');
    }, soon),
  ),
  server('says "not yet" for ever', 'net/timeout', ({ api }) =>
    api((_request, socket) => drip(socket, 'HTTP/1.1 102 Processing\r\n\r\n'), soon),
  ),
  server('trickles', 'net/timeout', ({ api }) =>
    api((_request, socket) => {
      socket.write(`${head}Content-Length: 100000\r\n\r\n`);
      drip(socket, ' ');
    }, soon),
  ),
  server(
    'trickles into a file',
    'net/timeout',
    ({ api }) =>
      api(
        (_request, socket) => {
          socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n`);
          drip(socket, '1\r\nx\r\n');
        },
        { ...soon, 'save-to': 'out.bin' },
      ),
    (result) => expect(Object.keys(result.files).filter((name) => name.startsWith('workspace/'))).toEqual([]),
  ),
  server('ends its content but not the chunk after it', 'net/timeout', ({ api }) =>
    api((_request, socket) => void socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`), soon),
  ),
  server(
    'asks to wait, again and again',
    'http/rate-limited',
    ({ api }) =>
      api((_request, socket) => void socket.write(reply('429 Too Many Requests', '{}', ['Retry-After: 0'])), {
        retries: '5',
        'retry-delay': '20ms',
      }),
    (_result, { received }) => expect(received()).toHaveLength(6),
  ),
  ...[
    ['tomorrow', 86_400],
    // Within the time of the call, but longer than anybody waits.
    ['in six minutes', 360],
  ].map(([when, seconds]) =>
    server(
      `asks to come back ${when}`,
      'http/rate-limited',
      ({ api }) =>
        api(
          (_request, socket) => void socket.write(reply('429 Too Many Requests', '{}', [`Retry-After: ${seconds}`])),
          { retries: '3' },
        ),
      (_result, { received }) => expect(received()).toHaveLength(1),
    ),
  ),
  server(
    'says 401, with retries',
    'auth/rejected',
    ({ api }) =>
      api((_request, socket) => void socket.write(reply('401 Unauthorized', '{}')), {
        retries: '3',
        'retry-delay': '1ms',
      }),
    (_result, { received }) => expect(received()).toHaveLength(1),
  ),
  server(
    'says 401 to both keys, with retries',
    'auth/rejected',
    async ({ api }) => ({
      ...(await api((_request, socket) => void socket.write(reply('401 Unauthorized', '{}')), {
        retries: '3',
        'retry-delay': '1ms',
        'api-key-fallback': 'second-key-9876543210fedcba',
      })),
      alsoSecret: ['second-key-9876543210fedcba'],
    }),
    (_result, { received }) => expect(received()).toHaveLength(2),
  ),
  server('sends more than memory holds', 'net/too-large', ({ api }) =>
    api(
      (_request, socket) => {
        socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n`);
        const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 'x'), Buffer.from('\r\n')]);
        // Whoever reads all of it sees it end, and takes it for an answer.
        let left = 512;
        const pump = () => {
          while (!socket.destroyed && left > 0) {
            left -= 1;
            if (left === 0) socket.end('0\r\n\r\n');
            else if (!socket.write(chunk)) return;
          }
        };
        socket.on('drain', pump);
        pump();
      },
      { 'max-response-size': '64KiB' },
    ),
  ),
  ...(['gzip', 'br'] as const).map((coding) =>
    server(`sends a ${coding} bomb`, 'net/too-large', ({ api }) =>
      api((_request, socket) => {
        const zeros = Buffer.alloc(12 * 1024 * 1024);
        const bomb = coding === 'gzip' ? gzipSync(zeros) : brotliCompressSync(zeros);
        socket.write(reply('200 OK', bomb, [`Content-Encoding: ${coding}`]));
      }),
    ),
  ),
  server('sends fields without measure', 'net/protocol', ({ api }) =>
    api((_request, socket) => void socket.write(`HTTP/1.1 200 OK\r\nX: ${'y'.repeat(200_000)}\r\n\r\n`)),
  ),

  cutter('hangs up at once', 'net/reset', ({ api }) => api((_request, socket) => void socket.end())),
  cutter('resets the connection', 'net/reset', ({ api }) => api((_request, socket) => void socket.resetAndDestroy())),
  cutter('hangs up in the status line', 'net/reset', ({ api }) =>
    api((_request, socket) => void socket.end('HTTP/1.1 2')),
  ),
  cutter('hangs up in the fields', 'net/reset', ({ api }) =>
    api((_request, socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Le')),
  ),
  cutter('cuts its content', 'net/truncated', ({ api }) =>
    api((_request, socket) => void socket.end(`${head}Content-Length: 100\r\n\r\n{"a":`)),
  ),
  cutter('resets in the middle of its content', 'net/truncated', ({ api }) =>
    api((_request, socket) => {
      socket.write(`${head}Content-Length: 100\r\n\r\n{"a":`);
      setTimeout(() => socket.resetAndDestroy(), 100);
    }),
  ),
  cutter('leaves the last chunk out', 'net/truncated', ({ api }) =>
    api((_request, socket) => void socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`)),
  ),
  cutter('cuts what it compressed, with the right length', 'net/truncated', ({ api }) =>
    api((_request, socket) => {
      const half = gzipSync(Buffer.from(JSON.stringify({ a: 'b'.repeat(1000) }))).subarray(0, 20);
      socket.write(reply('200 OK', half, ['Content-Encoding: gzip']));
    }),
  ),
  cutter(
    'cuts a file',
    'net/truncated',
    ({ api }) =>
      api((_request, socket) => void socket.end(`${head}Content-Length: 100\r\n\r\nhalf`), {
        'save-to': 'out/half.bin',
      }),
    (result) => expect(Object.keys(result.files).filter((name) => name.startsWith('workspace/'))).toEqual([]),
  ),
  cutter('cuts an error', 'auth/rejected', ({ api }) =>
    api((_request, socket) => void socket.end('HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\n{"message":')),
  ),

  impostor('does not speak HTTP', 'net/protocol', ({ api }) =>
    api((_request, socket) => void socket.end('SSH-2.0-server\r\n')),
  ),
  impostor('sends two lengths', 'net/protocol', ({ api }) =>
    api((_request, socket) => void socket.end(`${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`)),
  ),
  impostor('is a sign-in page, with 200', 'expect/not-json', ({ api }) =>
    api((_request, socket) => void socket.write(reply('200 OK', signIn, ['Content-Type: text/html'])), {
      extract: 'id: id',
    }),
  ),
  impostor('is a sign-in page, with 401', 'auth/edge-blocked', ({ api }) =>
    api((_request, socket) => void socket.write(reply('401 Unauthorized', signIn, ['Content-Type: text/html']))),
  ),
  impostor('is a sign-in page that calls itself JSON', 'expect/not-json', ({ api }) =>
    api((_request, socket) => void socket.write(reply('200 OK', signIn, ['Content-Type: application/json'])), {
      expect: 'id',
    }),
  ),
  impostor('switches protocols', 'net/protocol', ({ api }) =>
    api(
      (_request, socket) =>
        void socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    ),
  ),
];

const signIn = '<!doctype html><title>Sign in</title><form><input type="password"></form>';
