/** TLS: whom the key is sent to, and what a failed handshake says. */
import net, { type Socket } from 'node:net';
import { refuseDisabledTls } from '../../src/transports/tls.ts';
import { findTlsFault } from '../../src/transports/tls-fault.ts';
import { callTo, canary } from '../support/http-call.ts';
import { closeRawServers, pem, type RawServer, rawServer, reply } from '../support/raw-server.ts';

afterEach(closeRawServers);

const ca = pem('ca.pem');
const ok = (_request: unknown, socket: import('node:net').Socket) => socket.write(reply('200 OK'));
const secured = (cert: string, more: object = {}): Promise<RawServer> =>
  rawServer(ok, { tls: { cert: pem(cert), key: pem('server.key'), ...more } });
const byName = (server: RawServer) => `https://localhost:${server.port}/`;

test('a private authority is trusted when it is named, by name and by address', async () => {
  const server = await secured('server.pem');
  expect(await callTo(byName(server), { tls: { ca } })).toMatchObject({ response: { status: 200 } });
  expect(await callTo(server.origin, { tls: { ca } })).toMatchObject({ response: { status: 200 } });
  expect(server.requests[0]?.head).toContain(canary);
});

test.each([
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'server.pem', false, /authority that this machine does not know/, /ca-file/],
  ['CERT_HAS_EXPIRED', 'expired.pem', true, /has expired/, /renew/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'wrong-host.pem', true, /another host/, /base-url/],
])('%s: nothing is sent, and the evidence says why', async (code, cert, withCa, reason, suggestion) => {
  const server = await secured(cert);
  const { failure, attempts } = await callTo(byName(server), { tls: withCa ? { ca } : {}, retries: 3 });
  expect(failure?.code).toBe('net/tls');
  const evidence = failure?.evidence.join('\n') ?? '';
  expect(evidence).toContain(code);
  expect(evidence).toMatch(reason);
  expect(evidence).toContain('Example test authority');
  expect(failure?.suggestion).toMatch(suggestion);
  if (cert === 'expired.pem') expect(evidence).toContain('Feb  1 00:00:00 2020 GMT');
  if (cert === 'wrong-host.pem') expect(evidence).toContain('other.test');
  expect(attempts).toHaveLength(1);
  expect(server.requests).toHaveLength(0);
});

test('a port that speaks no TLS, and one that hangs up during the handshake', async () => {
  const plain = await rawServer((_request, socket) => socket.end('HTTP/1.1 400 Bad\r\n\r\n'));
  const talking = await rawServer(() => undefined);
  const net = await import('node:net');
  const loud = net.createServer((socket) => socket.end('220 smtp.example\r\n'));
  const mute = net.createServer((socket) => socket.destroy());
  for (const server of [loud, mute]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as import('node:net').AddressInfo;
    const { failure } = await callTo(`https://localhost:${port}/`, { method: 'POST' });
    expect(failure?.code).toBe('net/tls');
    server.close();
  }
  expect(plain.requests.length + talking.requests.length).toBe(0);
});

test('a handshake that never ends is bounded like everything else', async () => {
  const net = await import('node:net');
  const server = net.createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as import('node:net').AddressInfo;
  const started = performance.now();
  const { failure, attempts } = await callTo(`https://localhost:${port}/`, {
    timeoutMs: 100,
    retries: 1,
    method: 'POST',
  });
  expect(failure?.code).toBe('net/timeout');
  expect(failure?.evidence).toContain('no connection to the API stood yet: the TLS handshake had not ended');
  // The request provably never left, so even a POST is tried again.
  expect(attempts).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(2_000);
  server.close();
});

test('a client certificate is shown to the API, and to no other origin', async () => {
  const asking = { requestCert: true, rejectUnauthorized: false, ca };
  const other = await secured('server.pem', asking);
  const server = await rawServer(
    ({ head }, socket) =>
      socket.write(
        head.startsWith('GET /away') ? reply('302 Found', '', [`Location: ${byName(other)}`]) : reply('200 OK'),
      ),
    { tls: { cert: pem('server.pem'), key: pem('server.key'), ...asking, rejectUnauthorized: true } },
  );
  const tls = { ca, cert: pem('client.pem'), key: pem('client.key') };
  expect(await callTo(byName(server), { tls })).toMatchObject({ response: { status: 200 } });
  expect(server.requests[0]?.client).toBe('Example client');
  const away = await callTo(`${byName(server)}away`, { tls, redirects: 'without-key' });
  expect(away.response?.status).toBe(200);
  expect(other.requests[0]?.client).toBeUndefined();
  expect(other.requests[0]?.head).not.toContain(canary);

  const { failure } = await callTo(byName(server), { tls: { ca } });
  expect(failure?.code).toBe('net/tls');
  expect(failure?.suggestion).toContain('client-cert-file');
});

test('switched-off certificate checks are refused, and would not count anyway', async () => {
  expect(refuseDisabledTls({})).toBeUndefined();
  expect(refuseDisabledTls({ NODE_TLS_REJECT_UNAUTHORIZED: '1' })).toBeUndefined();
  expect(refuseDisabledTls({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toMatchObject({
    code: 'net/tls-disabled',
    severity: 'error',
  });
});

test('files that are no certificate or no matching key are told apart before a request', async () => {
  const cert = pem('client.pem');
  expect(await findTlsFault({})).toBeUndefined();
  expect(await findTlsFault({ ca, cert, key: pem('client.key') })).toBeUndefined();
  expect(await findTlsFault({ ca: Buffer.from('hello') })).toMatchObject({
    code: 'input/file',
    origin: { label: 'ca-file' },
  });
  expect(await findTlsFault({ cert })).toMatchObject({ origin: { label: 'client-cert-file' } });
  expect(await findTlsFault({ key: pem('client.key') })).toMatchObject({ origin: { label: 'client-key-file' } });
  expect((await findTlsFault({ cert, key: pem('server.key') }))?.message).toContain('does not belong');
  expect((await findTlsFault({ cert: Buffer.from('x'), key: pem('server.key') }))?.code).toBe('input/file');
});

describe('content that only the end of the connection delimits', () => {
  const answer = (status: string) => `HTTP/1.1 ${status}\r\nx-request-id: r1\r\n\r\n`;
  const content = Buffer.alloc(300_000, 'x');

  test.each(['TLSv1.2', 'TLSv1.3'] as const)('is whole when TLS ends in order (%s)', async (version) => {
    const server = await rawServer(
      (_request, socket) => {
        socket.write(answer('200 OK'));
        socket.end(content);
      },
      { tls: { cert: pem('server.pem'), key: pem('server.key'), maxVersion: version } },
    );
    for (const method of ['GET', 'POST']) {
      const { response, failure } = await callTo(server.origin, { tls: { ca }, method });
      expect(failure).toBeUndefined();
      expect(response?.contentBytes).toBe(content.byteLength);
    }
  });

  test.each(['TLSv1.2', 'TLSv1.3'] as const)('is cut when only the connection below TLS ends (%s)', async (version) => {
    for (const end of [(socket: Socket) => socket.end(), (socket: Socket) => socket.resetAndDestroy()]) {
      let status = '200 OK';
      let cut = () => {};
      const server = await rawServer(
        (_request, socket) => {
          socket.write(answer(status));
          socket.write(content, () => setTimeout(() => cut(), 30));
        },
        { tls: { cert: pem('server.pem'), key: pem('server.key'), maxVersion: version } },
      );
      const relay = net.createServer((below) => {
        const above = net.connect(server.port, '127.0.0.1');
        below.pipe(above);
        above.pipe(below, { end: false });
        below.on('error', () => undefined);
        above.on('error', () => undefined);
        below.on('close', () => above.destroy());
        cut = () => {
          above.unpipe(below);
          end(below);
        };
      });
      await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
      const url = `https://127.0.0.1:${(relay.address() as net.AddressInfo).port}/`;
      const whole = await callTo(url, { tls: { ca } });
      expect(whole.failure?.code).toBe('net/truncated');
      expect(whole.failure?.evidence.join()).toContain('TLS');
      status = '403 Forbidden';
      const { response } = await callTo(url, { tls: { ca } });
      expect(response).toMatchObject({ status: 403, contentFailure: { code: 'net/truncated' } });
      expect(response?.contentBytes).toBe(content.byteLength);
      relay.close();
    }
  });

  test('is read no faster than it is worked on', async () => {
    const server = await rawServer(
      (_request, socket) => {
        socket.write(answer('200 OK'));
        socket.end(Buffer.alloc(3_000_000, 'x'));
      },
      { tls: { cert: pem('server.pem'), key: pem('server.key') } },
    );
    const sunk: number[] = [];
    const { failure } = await callTo(server.origin, {
      tls: { ca },
      maxResponseBytes: 10 ** 7,
      openSink: async () => ({
        async write(chunk) {
          sunk.push(chunk.byteLength);
          if (sunk.length < 20) await new Promise((resolve) => setTimeout(resolve, 10));
        },
        async commit() {},
        async discard() {},
      }),
    });
    expect(failure).toBeUndefined();
    expect(sunk.reduce((sum, bytes) => sum + bytes, 0)).toBe(3_000_000);
  });
});
