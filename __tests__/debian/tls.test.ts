import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Authority, bundle, createAuthority, createSelfSignedServer, openssl } from './certificates.ts';
import { call, newKey, type Outcome, runtime, type Way, ways } from './drive.ts';
import { enforceKey, keyStates, logTo, type Nginx, nginx, startNginx } from './nginx.ts';
import { describeWith } from './parts.ts';
import { freePorts, makeFolder, removeFolder } from './servers.ts';

const key = newKey();
const here = ['DNS:localhost', 'IP:127.0.0.1'];
const servers = ['good', 'old-tls', 'expired', 'not-yet', 'wrong-host', 'self-signed', 'mutual', 'downgrade'] as const;
type Name = (typeof servers)[number];

describeWith([nginx, openssl, runtime], 'TLS at nginx', () => {
  let folder: string;
  let server: Nginx;
  let ports: Record<Name, number>;
  /** PEM files as a user has them in the workspace. */
  let files: Record<string, string>;

  beforeAll(async () => {
    folder = await makeFolder('tls');
    const authority = await createAuthority(folder, 'private-ca');
    const stranger = await createAuthority(folder, 'stranger-ca');
    const free = await freePorts(servers.length);
    ports = Object.fromEntries(servers.map((name, index) => [name, free[index]])) as Record<Name, number>;
    server = await startNginx(folder, await configure(authority), free);
    const client = await authority.issue({ name: 'client', alternativeNames: ['DNS:client'] });
    const foreign = await stranger.issue({ name: 'client', alternativeNames: ['DNS:client'] });
    files = await readAll({
      'ca.pem': authority.cert,
      'stranger.pem': stranger.cert,
      'both.pem': await bundle(join(folder, 'both.pem'), stranger, authority),
      'client.pem': client.cert,
      'client-key.pem': client.key,
      'foreign.pem': foreign.cert,
      'foreign-key.pem': foreign.key,
    });
  });

  afterAll(async () => {
    await server?.stop();
    await removeFolder(folder);
  });

  async function configure(authority: Authority): Promise<string> {
    const good = await authority.issue({ name: 'good', alternativeNames: here });
    const certificates = {
      good,
      'old-tls': good,
      mutual: good,
      downgrade: good,
      expired: await authority.issue({
        name: 'expired',
        alternativeNames: here,
        from: '20240101000000Z',
        until: '20240201000000Z',
      }),
      'not-yet': await authority.issue({
        name: 'not-yet',
        alternativeNames: here,
        from: '20990101000000Z',
        until: '20990201000000Z',
      }),
      'wrong-host': await authority.issue({ name: 'wrong-host', alternativeNames: ['DNS:elsewhere.example'] }),
      'self-signed': await createSelfSignedServer(folder, { name: 'self-signed', alternativeNames: here }),
    };
    const extra: Partial<Record<Name, string>> = {
      good: 'ssl_protocols TLSv1.3;',
      'old-tls': 'ssl_protocols TLSv1.2;',
      mutual: `ssl_verify_client on; ssl_client_certificate ${authority.cert};`,
      downgrade: `location = /away { return 302 http://127.0.0.1:1/; }`,
    };
    const blocks = servers.map(
      (name) => `server {
        listen 127.0.0.1:${ports[name]} ssl;
        ssl_certificate ${certificates[name].cert};
        ssl_certificate_key ${certificates[name].key};
        ${logTo(folder, name)}
        location = /ping { ${enforceKey()} return 200 '{"secure":true}'; }
        ${extra[name] ?? ''}
      }`,
    );
    return [keyStates({ good: key, forbidden: newKey() }), ...blocks].join('\n');
  }

  const to = (
    way: Way,
    name: Name,
    inputs: Record<string, string> = {},
    env: Record<string, string> = {},
  ): Promise<Outcome> =>
    call(way, {
      key,
      with: { 'base-url': `https://127.0.0.1:${ports[name]}`, path: '/ping', retries: '0', timeout: '10s', ...inputs },
      env,
      files,
    });

  const trusted = { 'ca-file': 'ca.pem' };

  describe.each(ways)('%s', (way) => {
    test.each(['good', 'old-tls'] as const)('a server of a private CA is trusted with ca-file (%s)', async (name) => {
      expect(await to(way, name, trusted)).toMatchObject({ ok: true, body: '{"secure":true}' });
      expect(await to(way, name, { 'ca-file': 'both.pem' })).toMatchObject({ ok: true });
    });

    test.each([
      ['good', {}, /self-signed certificate in|unknown|not trusted|unable to (get|verify)|issuer|authorit/i],
      ['good', { 'ca-file': 'stranger.pem' }, /unable to|unknown|not trusted|issuer|authorit/i],
      ['expired', trusted, /expired/i],
      ['not-yet', trusted, /not yet valid|2099/i],
      ['wrong-host', trusted, /elsewhere\.example/],
      ['self-signed', trusted, /self-signed|self signed/i],
      ['self-signed', {}, /self-signed|self signed/i],
    ] as const)('%s with %j is net/tls, says why, and sends nothing', async (name, inputs, reason) => {
      const before = (await server.readLog(name)).length;
      const outcome = await to(way, name, inputs);
      expect(outcome.code).toBe('net/tls');
      expect(outcome.text).toMatch(reason);
      expect((await server.readLog(name)).slice(before)).toEqual([]);
    });

    test('a client certificate is shown, and its lack is not called a wrong key', async () => {
      const pair = { 'client-cert-file': 'client.pem', 'client-key-file': 'client-key.pem' };
      const before = (await server.readLog('mutual')).length;
      expect(await to(way, 'mutual', { ...trusted, ...pair })).toMatchObject({ ok: true });
      expect((await server.readLog('mutual')).slice(before)).toEqual([
        expect.stringMatching(/status=200 .* client=CN=client$/),
      ]);
      const without = await to(way, 'mutual', trusted);
      expect(without.ok).toBe(false);
      expect(without.code).not.toMatch(/^auth\/(rejected|forbidden)$/);
      expect(without.text).toMatch(/certificate/i);
      const foreign = { 'client-cert-file': 'foreign.pem', 'client-key-file': 'foreign-key.pem' };
      expect((await to(way, 'mutual', { ...trusted, ...foreign })).ok).toBe(false);
    });

    test('TLS checks switched off by the environment are refused, and nothing is sent', async () => {
      const before = (await server.readLog('self-signed')).length;
      const outcome = await to(way, 'self-signed', {}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
      expect(outcome.code).toBe('net/tls-disabled');
      expect((await server.readLog('self-signed')).slice(before)).toEqual([]);
    });

    test('a redirection from https to http is redirect/downgrade, also without the key', async () => {
      for (const redirects of ['same-origin', 'without-key']) {
        const outcome = await to(way, 'downgrade', { ...trusted, path: '/away', redirects });
        expect(outcome.code).toBe('redirect/downgrade');
      }
    });
  });
});

async function readAll(paths: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const pairs = Object.entries(paths).map(async ([name, path]) => [name, await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(pairs));
}
