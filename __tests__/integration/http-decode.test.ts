/** Content codings: removed while streaming, bounded, and never trusted. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { callTo, textOf } from '../support/http-call.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterEach(closeRawServers);

const text = 'Grüße, 世界. '.repeat(20);

const serving = (coding: string, content: Buffer, fields: readonly string[] = []) =>
  rawServer((_request, socket) => socket.write(reply('200 OK', content, [`Content-Encoding: ${coding}`, ...fields])));

test.each<[string, Buffer]>([
  ['gzip', gzipSync(text)],
  ['X-GZIP', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['deflate', deflateRawSync(text)],
  ['br', brotliCompressSync(text)],
  ['identity', Buffer.from(text)],
  ['deflate, gzip', gzipSync(deflateSync(text))],
  ['gzip, identity, br', brotliCompressSync(gzipSync(text))],
])('%s', async (coding, content) => {
  const server = await serving(coding, content);
  const result = await callTo(server.origin);
  expect(result.failure).toBeUndefined();
  expect(textOf(result)).toBe(text);
  expect(result.response?.contentBytes).toBe(Buffer.byteLength(text));
});

test.each<[string, string, Buffer]>([
  ['net/protocol', 'gzip', Buffer.from('<html>not gzip</html>')],
  ['net/protocol', 'gzip', Buffer.concat([gzipSync(text), Buffer.from('trailing')])],
  ['net/protocol', 'br', Buffer.from('<html>not br</html>')],
  ['net/protocol', 'deflate', Buffer.from('<html>')],
  ['net/protocol', 'sdch', Buffer.from('x')],
  ['net/protocol', 'gzip, gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(gzipSync('x'))))],
  ['net/truncated', 'gzip', gzipSync(text).subarray(0, 20)],
  ['net/truncated', 'br', brotliCompressSync(text).subarray(0, 20)],
  ['net/truncated', 'deflate', deflateSync(text).subarray(0, 20)],
])('%s for broken %s', async (code, coding, content) => {
  const server = await serving(coding, content);
  const result = await callTo(server.origin);
  expect(result.failure?.code).toBe(code);
  expect(result.response).toBeUndefined();
});

test.each([
  [
    'gzip, gzip, gzip, gzip',
    gzipSync(gzipSync(gzipSync(gzipSync('x')))),
    /^The content that .* sent is compressed 4 times over, and is decompressed 3 times at most\.$/,
  ],
  ['gzip', gzipSync(text).subarray(0, 20), /^The compressed content that .* sent ends in the middle: part of it is/],
  ['gzip', Buffer.from('plain'), /could not be decompressed/],
])('what is told of broken %s is true', async (coding, content, message) => {
  const server = await serving(coding, content);
  const { failure } = await callTo(server.origin);
  expect(failure?.message).toMatch(message);
});

test('compressed content that the connection cuts', async () => {
  const server = await rawServer((_request, socket) =>
    socket.end(
      Buffer.concat([
        Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9999\r\n\r\n'),
        gzipSync(text),
      ]),
    ),
  );
  expect((await callTo(server.origin)).failure?.code).toBe('net/truncated');
});

test('much content, compressed, and read slower than it comes', async () => {
  const much = Buffer.from(text.repeat(20_000));
  const server = await serving('gzip', gzipSync(much));
  const result = await callTo(server.origin, { maxResponseBytes: much.byteLength });
  expect(result.response?.contentBytes).toBe(much.byteLength);
  expect(Buffer.from(result.response?.content ?? []).equals(much)).toBe(true);
});

test('a bomb ends the call before it is unpacked, and the connection with it', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  let closed: () => void;
  const dropped = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const server = await rawServer((_request, socket) => {
    socket.on('close', () => closed());
    socket.write('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n');
    socket.write(`${bomb.byteLength.toString(16)}\r\n`);
    socket.write(bomb);
  });
  const result = await callTo(server.origin, { maxResponseBytes: 100_000 });
  expect(result.failure?.code).toBe('net/too-large');
  await dropped;
});

test('the limit is the last byte that is allowed', async () => {
  const server = await serving('gzip', gzipSync('12345678'));
  expect(textOf(await callTo(server.origin, { maxResponseBytes: 8 }))).toBe('12345678');
  expect((await callTo(server.origin, { maxResponseBytes: 7 })).failure?.code).toBe('net/too-large');
});

test('padding after the end of the compressed content is passed over', async () => {
  const server = await serving('gzip', Buffer.concat([gzipSync(text), Buffer.alloc(9)]));
  expect((await callTo(server.origin)).response?.contentBytes).toBe(Buffer.byteLength(text));
});
