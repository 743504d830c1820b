import { checkConnection } from '../../src/commands/doctor/check-connection.ts';
import { checkCertificate, checkClock, checkDns, hostOf } from '../../src/commands/doctor/check-network.ts';
import { checkExtraCertificates, checkNode } from '../../src/commands/doctor/check-node.ts';
import { checkRoute } from '../../src/commands/doctor/check-proxy.ts';
import type { Finding } from '../../src/commands/doctor/finding.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { nodeTransports } from '../../src/transports/node-transports.ts';
import type { TlsMaterial } from '../../src/transports/port.ts';
import { closeRawServers, pem, rawServer, reply } from '../support/raw-server.ts';

const { clock } = nodePlatform();
const { signal } = new AbortController();
afterEach(closeRawServers);

function secureServer(certificate = 'server') {
  return rawServer((_request, socket) => socket.end(reply('200 OK')), {
    tls: { cert: pem(`${certificate}.pem`), key: pem('server.key') },
  });
}

async function connect(origin: string, tls: TlsMaterial = {}, timeoutMs = 5_000): Promise<readonly Finding[]> {
  const transport = nodeTransports({}, '0.0.0').create(tls);
  try {
    return await checkConnection({ url: new URL(origin), transport, tls, clock, timeoutMs, signal });
  } finally {
    transport.close();
  }
}

const lines = (found: readonly Finding[]) => found.map(({ mark, text }) => `${mark} ${text}`);

describe('connection', () => {
  test('with a private CA is trusted, and the certificate is told', async () => {
    const { origin, port } = await secureServer();
    const found = await connect(origin, { ca: pem('ca.pem') });
    expect(lines(found)).toEqual([
      `pass Connection: 127.0.0.1:${port} answers (TLS trusted, no proxy)`,
      expect.stringMatching(
        /^pass Certificate: localhost, issued by Example test authority, until \w+ +\d+ .*2125 GMT$/,
      ),
    ]);
  });

  test('without that CA fails with 4, and the certificate is told all the same', async () => {
    const { origin, port, requests } = await secureServer();
    const found = await connect(origin);
    expect(found[0]).toMatchObject({ mark: 'failure', exitStatus: 4 });
    expect(lines(found)[0]).toContain(`No trusted TLS connection to 127.0.0.1:${port}`);
    expect(lines(found)[1]).toContain('Certificate: localhost');
    expect(requests).toEqual([]);
  });

  test('to a server whose certificate has expired says since when', async () => {
    const { origin } = await secureServer('expired');
    const found = await connect(origin, { ca: pem('ca.pem') });
    expect(found.map(({ mark }) => mark)).toEqual(['failure', 'warning']);
    expect(lines(found)[1]).toMatch(/2020 GMT: expired$/);
  });

  test('to a server that never answers ends in time', async () => {
    const { origin } = await rawServer(() => {});
    const [finding] = await connect(origin, {}, 100);
    expect(finding).toMatchObject({ mark: 'failure', exitStatus: 4 });
    expect(finding?.text).toContain('did not answer');
  });

  test('to a server that speaks no TLS fails, and no certificate is told', async () => {
    const { port } = await rawServer((_request, socket) => socket.end('no\r\n\r\n'));
    const found = await connect(`https://127.0.0.1:${port}`, {}, 1_000);
    expect(found.map(({ mark }) => mark)).toEqual(['failure']);
  });
});

test('a certificate near its end is a warning', async () => {
  const { port } = await secureServer();
  const now = Date.UTC(2125, 11, 25);
  const finding = await checkCertificate({ host: '127.0.0.1', port, ca: pem('ca.pem'), now, signal });
  expect(finding).toMatchObject({ mark: 'warning', text: expect.stringMatching(/: 6 days left$/) });
});

test('the clock is compared with the server, when it tells', () => {
  const now = Date.UTC(2026, 10, 24, 12, 0, 0);
  expect(checkClock('Tue, 24 Nov 2026 12:00:59 GMT', now)).toMatchObject({ mark: 'pass' });
  expect(checkClock('Tue, 24 Nov 2026 12:05:00 GMT', now)?.text).toContain('300 s behind the server');
  expect(checkClock('Tue, 24 Nov 2026 11:55:00 GMT', now)?.text).toContain('300 s ahead of the server');
  expect(checkClock('yesterday', now)).toBeUndefined();
  expect(checkClock(undefined, now)).toBeUndefined();
});

test('names are resolved as a connection resolves them', async () => {
  expect((await checkDns('localhost')).text).toMatch(/^DNS: localhost is .*(127\.0\.0\.1|::1)/);
  expect(await checkDns(hostOf(new URL('http://[::1]:80')))).toMatchObject({ mark: 'pass' });
  expect(await checkDns('placeholder.invalid')).toMatchObject({ mark: 'failure', exitStatus: 4 });
});

test('a proxy is named without its password, and its own name is what must resolve', async () => {
  const environment = { HTTPS_PROXY: 'http://user:proxy-password@localhost:3128', NO_PROXY: 'internal.example' };
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    const transport = nodeTransports(process.env, '0.0.0').create({});
    const found = await checkRoute(new URL('https://api.example'), transport, environment);
    expect(lines(found)[0]).toBe(
      'pass Proxy: http://localhost:3128 is used for api.example (HTTPS_PROXY, NO_PROXY are set)',
    );
    expect(lines(found)[1]).toMatch(/^pass DNS of the proxy: localhost is /);
    expect(JSON.stringify(found)).not.toContain('proxy-password');
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
    Object.assign(process.env, before);
  }
});

test('a proxy for http: alone is told to be none for https:', async () => {
  const transport = nodeTransports({}, '0.0.0').create({});
  const found = async (url: string, environment: Record<string, string>) =>
    lines(await checkRoute(new URL(url), transport, environment))[0];
  const proxy = 'http://localhost:3128';
  expect(await found('https://localhost', { HTTP_PROXY: proxy })).toBe(
    'pass Proxy: none is used for localhost (HTTP_PROXY is set, which is for `http:` alone: for this URL it is HTTPS_PROXY)',
  );
  expect(await found('https://localhost', { HTTPS_PROXY: proxy })).toContain('(HTTPS_PROXY is set)');
  expect(await found('http://localhost', { HTTP_PROXY: proxy })).toContain('(HTTP_PROXY is set)');
});

test('an old Node, and a file of authorities that is not there', async () => {
  expect(checkNode('v18.20.0')).toMatchObject({ mark: 'failure', exitStatus: 2 });
  expect(checkNode('v20.11.0')).toMatchObject({ mark: 'pass' });
  expect(await checkExtraCertificates({})).toBeUndefined();
  expect(await checkExtraCertificates({ NODE_EXTRA_CA_CERTS: '/no/such/file' })).toMatchObject({ mark: 'warning' });
  expect(await checkExtraCertificates({ NODE_EXTRA_CA_CERTS: import.meta.filename })).toMatchObject({ mark: 'pass' });
  // It stands in the place of all others.
  expect(await checkExtraCertificates({ NODE_EXTRA_CA_CERTS: import.meta.filename }, true)).toMatchObject({
    mark: 'warning',
  });
});
