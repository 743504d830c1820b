/**
 * Proxies: http-client goes around them for loopback, so the API has a name here that only the proxy knows.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createTransport } from '../../src/transports/actions-http-client.ts';
import { closeConnectProxies, connectProxy } from '../support/connect-proxy.ts';
import { callTo, canary, textOf } from '../support/http-call.ts';
import { closeRawServers, pem, rawServer, reply } from '../support/raw-server.ts';

const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'];
const before = names.map((name) => [name, process.env[name]] as const);

beforeEach(() => {
  for (const name of names) delete process.env[name];
});
afterEach(async () => {
  await closeConnectProxies();
  await closeRawServers();
});
afterAll(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

const ca = pem('ca.pem');
const serverTls = { cert: pem('server.pem'), key: pem('server.key') };
const api = (more: object = {}) =>
  rawServer((_request, socket) => socket.write(reply('200 OK', 'through')), { tls: { ...serverTls, ...more } });

test.each(['HTTPS_PROXY', 'https_proxy'])('%s is used, with credentials; the key is inside TLS only', async (name) => {
  const server = await api();
  const proxy = await connectProxy({ hosts: { 'api.test': server.port }, credentials: 'user@corp:p:ä%' });
  process.env[name] = `http://user%40corp:p%3A%C3%A4%25@127.0.0.1:${proxy.port}`;
  const result = await callTo('https://api.test:8443/requests', { tls: { ca }, apiKeyHeader: 'X-API-Key' });
  expect(textOf(result)).toBe('through');
  expect(proxy.heads).toHaveLength(1);
  expect(proxy.heads[0]).toMatch(/^CONNECT api\.test:8443 HTTP\/1\.1\r\n/);
  expect(proxy.heads.join()).not.toContain(canary);
  expect(server.requests[0]?.head).toContain(`Host: api.test:8443\r\n`);
  expect(server.requests[0]?.head).toContain(`X-API-Key: ${canary}`);
});

test('calls of a run share a tunnel; a POST gets its own', async () => {
  const server = await api();
  const proxy = await connectProxy({ hosts: { 'api.test': server.port } });
  process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
  const transport = createTransport({ tls: { ca }, userAgent: 'x' });
  for (const method of ['GET', 'GET', 'POST']) await callTo('https://api.test/', { method, transport });
  transport.close();
  expect(server.requests.map(({ connection }) => connection)).toEqual([1, 1, 2]);
});

test('certificates are checked behind a proxy as anywhere', async () => {
  const server = await api();
  const wrong = await api({ cert: pem('wrong-host.pem') });
  const proxy = await connectProxy({ hosts: { 'api.test': server.port, 'wrong.test': wrong.port } });
  process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
  const unknown = await callTo('https://api.test/');
  expect(unknown.failure?.code).toBe('net/tls');
  expect(unknown.failure?.evidence.join()).toContain(`through the proxy http://127.0.0.1:${proxy.port}`);
  const named = await callTo('https://wrong.test/', { tls: { ca } });
  expect(named.failure?.evidence.join()).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
  expect(server.requests.length + wrong.requests.length).toBe(0);
});

/** Node itself reads the variable, so it must be in the environment of a process of its own, which must run TypeScript. */
const node24 = [process.execPath, path.resolve('node_modules/node24/bin/node')].find(
  (file) => existsSync(file) && Number(/\d+/.exec(spawnSync(file, ['-v'], { encoding: 'utf8' }).stdout)?.[0]) >= 24,
);
const testWithNode24 = node24 === undefined ? test.skip : test;

testWithNode24.each(['', 'proxy'])('NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing, %s', async (way) => {
  const server = await api();
  const proxy = await connectProxy({ hosts: { 'api.test': server.port } });
  const url = way === 'proxy' ? 'https://api.test/' : `https://localhost:${server.port}/`;
  const script = path.resolve('__tests__/support/print-failure.ts');
  const child = spawn(node24 ?? '', ['--no-warnings', script, url], {
    env: {
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      ...(way === 'proxy' ? { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` } : {}),
    },
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  await new Promise((resolve) => child.on('close', resolve));
  expect(out).toBe('net/tls\n');
  expect(server.requests).toHaveLength(0);
});

test('a client certificate goes through to the API, and not to the proxy', async () => {
  const server = await api({ requestCert: true, rejectUnauthorized: true, ca });
  const proxy = await connectProxy({
    hosts: { 'api.test': server.port },
    tls: { ...serverTls, requestCert: true, rejectUnauthorized: false, ca },
  });
  process.env.HTTPS_PROXY = `https://localhost:${proxy.port}`;
  const result = await callTo('https://api.test/', { tls: { ca, cert: pem('client.pem'), key: pem('client.key') } });
  expect(result.failure).toBeUndefined();
  expect(server.requests[0]?.client).toBe('Example client');
});

test('a proxy that wants other credentials is auth/proxy, and is asked once', async () => {
  const proxy = await connectProxy({ hosts: {}, credentials: 'user:right' });
  process.env.HTTPS_PROXY = `http://user:wrong-password@127.0.0.1:${proxy.port}`;
  const result = await callTo('https://api.test/', { retries: 3 });
  expect(result.failure?.code).toBe('auth/proxy');
  expect(JSON.stringify(result)).not.toContain('wrong-password');
  expect(proxy.heads).toHaveLength(1);
});

test.each([
  ['says 403', 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n', 1, 'CONNECT_403'],
  ['says 502', 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n', 2, 'CONNECT_502'],
  ['says something that is not HTTP', 'SSH-2.0\r\n', 2, 'HPE_INVALID'],
])('a proxy that %s is net/proxy', async (_what, instead, asked, code) => {
  const proxy = await connectProxy({ hosts: {}, instead });
  process.env.HTTPS_PROXY = `127.0.0.1:${proxy.port}`;
  const result = await callTo('https://api.test/', { retries: 1, method: 'POST' });
  expect(result.failure?.code).toBe('net/proxy');
  expect(result.failure?.evidence.join()).toContain(code);
  expect(proxy.heads).toHaveLength(asked);
});

test('a proxy that says nothing is bounded by the timeout', async () => {
  const proxy = await connectProxy({ hosts: {}, instead: '' });
  process.env.HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
  const { failure } = await callTo('https://api.test/', { timeoutMs: 100 });
  expect(failure?.code).toBe('net/timeout');
  expect(failure?.evidence).toContain('no connection to the API stood yet: the proxy had not opened one');
  expect(failure?.suggestion).toBeUndefined();
  // Left open, it would keep the process from ending.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(proxy.open()).toBe(0);
});

test('a proxy that is not there, or is no URL, is never gone around', async () => {
  for (const [value, code] of [
    ['http://127.0.0.1:1', 'ECONNREFUSED'],
    ['http://user:secret-password@bad host', 'PROXY_INVALID'],
    ['socks5://127.0.0.1:1080', 'PROXY_UNSUPPORTED'],
  ] as const) {
    process.env.HTTPS_PROXY = value;
    const result = await callTo('https://api.test/');
    expect(result.failure?.code).toBe('net/proxy');
    expect(result.failure?.evidence.join()).toContain(code);
    expect(JSON.stringify(result)).not.toContain('secret-password');
  }
});

test('NO_PROXY and loopback go around; the name of the proxy has no user-info', async () => {
  const transport = createTransport({ tls: {}, userAgent: 'x' });
  process.env.HTTPS_PROXY = 'http://user:password@proxy.test:3128';
  process.env.HTTP_PROXY = 'other.test:80';
  process.env.NO_PROXY = 'inside.test, .corp.test';
  const proxyFor = (url: string) => transport.proxyFor(new URL(url));
  expect(proxyFor('https://api.test/')).toBe('http://proxy.test:3128');
  expect(proxyFor('http://api.test/')).toBe('http://other.test');
  expect(proxyFor('https://inside.test/')).toBeUndefined();
  expect(proxyFor('https://a.corp.test/')).toBeUndefined();
  expect(proxyFor('https://localhost:1/')).toBeUndefined();
  expect(proxyFor('http://127.0.0.1/')).toBeUndefined();
});
