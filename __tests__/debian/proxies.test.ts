import { readFile } from 'node:fs/promises';
import { createAuthority, openssl } from './certificates.ts';
import { call, newKey, type Outcome, runtime, type Way, ways } from './drive.ts';
import { enforceKey, keyStates, logTo, type Nginx, nginx, startNginx } from './nginx.ts';
import { describeWith } from './parts.ts';
import { passwordHelper, type RunningProxy, squid, startSquid, startTinyproxy, tinyproxy } from './proxies.ts';
import { freePorts, makeFolder, removeFolder } from './servers.ts';

const key = newKey();
const host = 'api.kimp360.test';
const denied = 'denied.kimp360.test';
/** Leads to the same server, whose certificate does not have it. */
const misnamed = 'misnamed.kimp360.test';
const credentials = { user: 'builder', password: newKey() };
/** Characters that a URL has to escape. */
const awkward = { user: 'us er', password: `${newKey()}:@/%+` };

describeWith([nginx, squid, passwordHelper, openssl, runtime], 'squid in front of nginx', () => {
  let folder: string;
  let squidFolder: string;
  let awkwardFolder: string;
  let server: Nginx;
  let proxy: RunningProxy;
  let proxyPort = 0;
  let awkwardProxy: RunningProxy;
  let awkwardPort = 0;
  let deadPort = 0;
  let apiPort = 0;
  let mutualPort = 0;
  let closedPort = 0;
  let files: Record<string, string>;

  beforeAll(async () => {
    folder = await makeFolder('proxied');
    squidFolder = await makeFolder('squid');
    awkwardFolder = await makeFolder('squid');
    [apiPort = 0, mutualPort = 0, proxyPort = 0, awkwardPort = 0, deadPort = 0, closedPort = 0] = await freePorts(6);
    const authority = await createAuthority(folder, 'private-ca');
    const stranger = await createAuthority(folder, 'stranger-ca');
    const certificate = await authority.issue({ name: 'api', alternativeNames: [`DNS:${host}`, `DNS:${denied}`] });
    const client = await authority.issue({ name: 'client', alternativeNames: ['DNS:client'] });
    const block = (port: number, name: string, extra: string): string => `server {
      listen 127.0.0.1:${port} ssl;
      ssl_certificate ${certificate.cert};
      ssl_certificate_key ${certificate.key};
      ${logTo(folder, name)}
      ${extra}
      location = /ping { ${enforceKey()} return 200 '{"through":"the proxy"}'; }
      location = /upload { client_max_body_size 20m; ${enforceKey()} try_files /none @taken; }
      location @taken { return 200 '{"length":"$content_length"}'; }
    }`;
    server = await startNginx(
      folder,
      [
        keyStates({ good: key, forbidden: newKey() }),
        block(apiPort, 'api', ''),
        block(mutualPort, 'mutual', `ssl_verify_client on; ssl_client_certificate ${authority.cert};`),
      ].join('\n'),
      [apiPort, mutualPort],
    );
    const names = { hosts: [host, misnamed], denied: [denied] };
    proxy = await startSquid(squidFolder, { port: proxyPort, ...names, credentials });
    awkwardProxy = await startSquid(awkwardFolder, { port: awkwardPort, ...names, credentials: awkward });
    files = {
      'ca.pem': await readFile(authority.cert, 'utf8'),
      'stranger.pem': await readFile(stranger.cert, 'utf8'),
      'client.pem': await readFile(client.cert, 'utf8'),
      'client-key.pem': await readFile(client.key, 'utf8'),
    };
  });

  afterAll(async () => {
    await Promise.all([proxy?.stop(), awkwardProxy?.stop(), server?.stop()]);
    await Promise.all([folder, squidFolder, awkwardFolder].map(removeFolder));
  });

  const proxyUrl = (user = credentials.user, password = credentials.password): string =>
    `http://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${proxyPort}`;

  const to = (way: Way, env: Record<string, string>, inputs: Record<string, string> = {}): Promise<Outcome> =>
    call(way, {
      key,
      with: {
        'base-url': `https://${host}:${apiPort}`,
        path: '/ping',
        'ca-file': 'ca.pem',
        retries: '0',
        timeout: '10s',
        ...inputs,
      },
      env,
      files,
      secrets: [
        credentials.password,
        awkward.password,
        Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64'),
      ],
    });

  /** What reached the API and the proxy's own record of it. */
  async function seen(
    during: () => Promise<Outcome>,
  ): Promise<{ outcome: Outcome; requests: string[]; connects: string[] }> {
    const before = [(await server.readLog('api')).length, (await connectsOf(proxy)).length] as const;
    const outcome = await during();
    return {
      outcome,
      requests: (await server.readLog('api')).slice(before[0]),
      connects: (await connectsOf(proxy)).slice(before[1]),
    };
  }

  describe.each(ways)('%s', (way) => {
    test.each(['HTTPS_PROXY', 'https_proxy'])('goes through the proxy of %s with its credentials', async (variable) => {
      const { outcome, requests, connects } = await seen(() => to(way, { [variable]: proxyUrl() }));
      expect(outcome).toMatchObject({ ok: true, body: '{"through":"the proxy"}' });
      expect(requests).toEqual([expect.stringContaining(`GET /ping key=${key} `)]);
      expect(connects).toEqual([
        expect.stringMatching(`TCP_TUNNEL/200 .* CONNECT ${host}:${apiPort} ${credentials.user} `),
      ]);
    });

    test('decodes credentials that a URL has to escape', async () => {
      const user = encodeURIComponent(awkward.user);
      const url = `http://${user}:${encodeURIComponent(awkward.password)}@127.0.0.1:${awkwardPort}`;
      expect(await to(way, { HTTPS_PROXY: url })).toMatchObject({ ok: true });
    });

    test('sends a body through it', async () => {
      const content = 'x'.repeat(3_000_000);
      const outcome = await call(way, {
        key,
        with: {
          'base-url': `https://${host}:${apiPort}`,
          path: '/upload',
          'ca-file': 'ca.pem',
          'body-file': 'brief.txt',
        },
        env: { HTTPS_PROXY: proxyUrl() },
        files: { ...files, 'brief.txt': content },
        secrets: [credentials.password],
      });
      expect(outcome).toMatchObject({ ok: true, body: '{"length":"3000000"}' });
    });

    test.each([
      ['no credentials', (): string => `http://127.0.0.1:${proxyPort}`],
      ['a wrong password', (): string => proxyUrl(credentials.user, 'a-wrong-password')],
    ])('%s is auth/proxy, and not the fault of the key', async (_what, url) => {
      const { outcome, requests } = await seen(() => to(way, { HTTPS_PROXY: url() }));
      expect(outcome.code).toBe('auth/proxy');
      expect(outcome.text).toContain(`127.0.0.1:${proxyPort}`);
      expect(requests).toEqual([]);
    });

    test('a proxy that is not there is named', async () => {
      const outcome = await to(way, { HTTPS_PROXY: `http://user:${credentials.password}@127.0.0.1:${deadPort}` });
      expect(outcome.code).toMatch(/^net\/(proxy|refused)$/);
      expect(outcome.text).toMatch(/proxy/i);
      expect(outcome.text).toContain(`127.0.0.1:${deadPort}`);
    });

    test('a CONNECT that the proxy denies with 403 is net/proxy, not auth/forbidden', async () => {
      const { outcome, connects } = await seen(() =>
        to(way, { HTTPS_PROXY: proxyUrl() }, { 'base-url': `https://${denied}:${apiPort}` }),
      );
      expect(outcome.code).toBe('net/proxy');
      expect(outcome.text).toContain('403');
      expect(connects).toEqual([expect.stringContaining('TCP_DENIED/403')]);
    });

    test('a server that the proxy can not reach is net/proxy', async () => {
      const outcome = await to(way, { HTTPS_PROXY: proxyUrl() }, { 'base-url': `https://${host}:${closedPort}` });
      expect(outcome.code).toBe('net/proxy');
    });

    test('a name that the proxy does not know is net/proxy', async () => {
      const outcome = await to(
        way,
        { HTTPS_PROXY: proxyUrl() },
        { 'base-url': `https://unknown.kimp360.test:${apiPort}` },
      );
      expect(outcome.code).toMatch(/^net\/(proxy|dns)$/);
    });

    // The name exists in the proxy's own hosts file alone: going around the proxy can only fail.
    test.each([host, '.kimp360.test', '*'])('NO_PROXY=%s goes around it', async (list) => {
      const { outcome, requests, connects } = await seen(() =>
        to(way, { HTTPS_PROXY: proxyUrl(), NO_PROXY: list }, { timeout: '5s' }),
      );
      expect(outcome.code).toMatch(/^net\/(dns|timeout)$/);
      expect({ requests, connects }).toEqual({ requests: [], connects: [] });
    });

    test('NO_PROXY of other hosts does not', async () => {
      const env = { HTTPS_PROXY: proxyUrl(), NO_PROXY: 'other.example,localhost,127.0.0.1' };
      expect(await to(way, env)).toMatchObject({ ok: true });
    });

    test.each([
      ['no CA', {}],
      ["a stranger's CA", { 'ca-file': 'stranger.pem' }],
    ])('a server that %s vouches for is net/tls behind the proxy too', async (_what, inputs) => {
      const { outcome, requests } = await seen(() =>
        call(way, {
          key,
          with: { 'base-url': `https://${host}:${apiPort}`, path: '/ping', retries: '0', ...inputs },
          env: { HTTPS_PROXY: proxyUrl() },
          files,
          secrets: [credentials.password],
        }),
      );
      expect(outcome.code).toBe('net/tls');
      expect(requests).toEqual([]);
    });

    test('a certificate for another name is net/tls behind the proxy too', async () => {
      const { outcome, requests, connects } = await seen(() =>
        to(way, { HTTPS_PROXY: proxyUrl() }, { 'base-url': `https://${misnamed}:${apiPort}` }),
      );
      expect(outcome.code).toBe('net/tls');
      expect(outcome.text).toContain(misnamed);
      expect(requests).toEqual([]);
      expect(connects).toEqual([expect.stringContaining('TCP_TUNNEL/200')]);
    });

    test('TLS checks switched off are refused behind the proxy too', async () => {
      const { outcome, requests, connects } = await seen(() =>
        to(way, { HTTPS_PROXY: proxyUrl(), NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
      );
      expect(outcome.code).toBe('net/tls-disabled');
      expect({ requests, connects }).toEqual({ requests: [], connects: [] });
    });

    test('a client certificate reaches the server through the proxy', async () => {
      const base = { 'base-url': `https://${host}:${mutualPort}` };
      const pair = { 'client-cert-file': 'client.pem', 'client-key-file': 'client-key.pem' };
      const before = (await server.readLog('mutual')).length;
      expect(await to(way, { HTTPS_PROXY: proxyUrl() }, { ...base, ...pair })).toMatchObject({ ok: true });
      expect((await server.readLog('mutual')).slice(before)).toEqual([
        expect.stringMatching(/status=200 .* client=CN=client$/),
      ]);
      expect((await to(way, { HTTPS_PROXY: proxyUrl() }, base)).ok).toBe(false);
    });
  });

  describeWith([tinyproxy], 'tinyproxy before squid', () => {
    const own = { user: 'tiny', password: newKey() };
    let tinyFolder: string;
    let tiny: RunningProxy;
    let tinyPort = 0;

    beforeAll(async () => {
      tinyFolder = await makeFolder('tinyproxy');
      [tinyPort = 0] = await freePorts(1);
      const next = `${credentials.user}:${credentials.password}@127.0.0.1:${proxyPort}`;
      tiny = await startTinyproxy(tinyFolder, { port: tinyPort, credentials: own, next });
    });

    afterAll(async () => {
      await tiny?.stop();
      await removeFolder(tinyFolder);
    });

    test.each(ways)('%s goes through both', async (way) => {
      const outcome = await to(way, { HTTPS_PROXY: `http://${own.user}:${own.password}@127.0.0.1:${tinyPort}` });
      expect(outcome).toMatchObject({ ok: true, body: '{"through":"the proxy"}' });
      expect(await tiny.readLog()).toEqual(
        expect.arrayContaining([expect.stringContaining(`CONNECT ${host}:${apiPort}`)]),
      );
    });

    test.each(ways)('%s: its 407 is auth/proxy', async (way) => {
      expect((await to(way, { HTTPS_PROXY: `http://127.0.0.1:${tinyPort}` })).code).toBe('auth/proxy');
    });

    // tinyproxy answers a wrong password with 401, which is the API's word for a dead key.
    test.each(ways)('%s: its 401 for a wrong password is not taken for the API’s', async (way) => {
      const { outcome, requests } = await seen(() =>
        to(way, { HTTPS_PROXY: `http://${own.user}:wrong@127.0.0.1:${tinyPort}` }),
      );
      expect(outcome.code).toMatch(/^(auth|net)\/proxy$/);
      expect(requests).toEqual([]);
    });
  });
});

async function connectsOf(proxy: RunningProxy): Promise<string[]> {
  return (await proxy.readLog()).filter((line) => line.includes(' CONNECT '));
}
