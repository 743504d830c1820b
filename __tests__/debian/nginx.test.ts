import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { call, newKey, type Outcome, runtime, type Way, ways } from './drive.ts';
import { enforceKey, errorBody, keyStates, logTo, type Nginx, nginx, startNginx } from './nginx.ts';
import { describeWith } from './parts.ts';
import { freePorts, makeFolder, removeFolder } from './servers.ts';

const good = newKey();
const forbidden = newKey();
const callersCookie = newKey();
const download = randomBytes(24 * 1024 * 1024);
const text = Buffer.from(
  Array.from({ length: 60_000 }, (_, line) => `${line}: repeated words, repeated words\n`).join(''),
);

describeWith([nginx, runtime], 'nginx', () => {
  let folder: string;
  let server: Nginx;
  let api: string;
  let other: string;

  beforeAll(async () => {
    folder = await makeFolder('nginx');
    const files = join(folder, 'files');
    await mkdir(files);
    await writeFile(join(files, 'design.zip'), download);
    await writeFile(join(files, 'lines.txt'), text);
    const [apiPort = 0, otherPort = 0] = await freePorts(2);
    api = `http://127.0.0.1:${apiPort}`;
    other = `http://127.0.0.1:${otherPort}`;
    server = await startNginx(folder, [limits(), apiServer(apiPort), otherServer(otherPort)].join('\n'), [
      apiPort,
      otherPort,
    ]);
  });

  afterAll(async () => {
    await server?.stop();
    await removeFolder(folder);
  });

  function limits(): string {
    return `${keyStates({ good, forbidden })}
      limit_req_status 429;
      limit_req_zone $http_x_api_key$uri zone=slow:1m rate=12r/m;
      limit_req_zone $http_x_api_key zone=closed:1m rate=1r/m;`;
  }

  function apiServer(port: number): string {
    return `server {
      listen 127.0.0.1:${port};
      root ${join(folder, 'files')};
      absolute_redirect off;
      ${logTo(folder, 'api')}
      location = /ping { ${enforceKey()} return 200 '{"ok":true,"id":9007199254740993}'; }

      # limit_req has no say where a location ends in return, so the answer stands in a named location.
      location /limited/ { limit_req zone=slow; error_page 429 = @wait; try_files /none @served; }
      location = /closed { limit_req zone=closed; error_page 429 = @wait; try_files /none @served; }
      location @served { ${enforceKey()} return 200 '{"served":true}'; }
      location @wait {
        default_type application/json;
        add_header Retry-After 6 always;
        return 429 '${errorBody(429, 'Too Many Requests', 'Rate limit exceeded')}';
      }
      location = /tomorrow {
        default_type application/json;
        add_header Retry-After 86400 always;
        return 429 '${errorBody(429, 'Too Many Requests', 'Daily limit')}';
      }

      ${[301, 302, 303, 307, 308].map((status) => `location = /away/${status} { return ${status} ${other}/landing; }`).join('\n')}
      location = /away/and-back { return 302 ${other}/back; }
      location = /relative { return 302 /ping; }
      location = /absolute { return 307 http://127.0.0.1:${port}/ping; }
      location = /loop { return 302 /loop; }
      location = /file { return 302 file:///etc/hostname; }
      location = /received { default_type application/json; return 200 '{"received":true}'; }

      location = /silent { return 444; }
      location = /page/401 { return 401; }
      location = /page/403 { deny all; }
      location = /page/maintenance { default_type text/html; return 403 '<!doctype html><title>Access denied</title><h1>Access denied</h1><script>alert(1)</script>'; }

      location = /design.zip { }
      location = /lines.txt { gzip on; gzip_types text/plain; gzip_min_length 1; gzip_http_version 1.0; }
    }`;
  }

  function otherServer(port: number): string {
    return `server {
      listen 127.0.0.1:${port};
      default_type application/json;
      ${logTo(folder, 'other')}
      location = /landing { return 200 '{"landed":true}'; }
      location = /back { return 302 ${api}/received; }
    }`;
  }

  const to = (way: Way, path: string, inputs: Record<string, string> = {}, key = good): Promise<Outcome> =>
    call(way, {
      key,
      with: { 'base-url': api, path, retries: '0', ...inputs },
      secrets: 'headers' in inputs ? [callersCookie] : [],
    });

  /** The requests that a server wrote down since the call began. */
  async function sentTo(
    name: string,
    path: string,
    during: () => Promise<Outcome>,
  ): Promise<{ outcome: Outcome; lines: string[] }> {
    const before = (await server.readLog(name)).length;
    const outcome = await during();
    const lines = (await server.readLog(name)).slice(before);
    return { outcome, lines: lines.filter((line) => line.split(' ')[1]?.startsWith(path)) };
  }

  describe.each(ways)('%s: keys', (way) => {
    test('a good key gets its JSON', async () => {
      const { outcome, lines } = await sentTo('api', '/ping', () => to(way, '/ping'));
      expect(outcome).toMatchObject({ ok: true, code: '' });
      expect(JSON.parse(outcome.body)).toMatchObject({ ok: true });
      expect(outcome.body).toContain('9007199254740993');
      expect(lines).toEqual([expect.stringContaining(`GET /ping key=${good} `)]);
    });

    test('an unknown key is auth/rejected, once, with the steps of the guide', async () => {
      const { outcome, lines } = await sentTo('api', '/ping', () => to(way, '/ping', { retries: '3' }, newKey()));
      expect(outcome.code).toBe('auth/rejected');
      expect(outcome.text).toMatch(/My Account → Settings → Zapier Integration/);
      expect(outcome.text).toContain('Invalid API key');
      expect(lines).toHaveLength(1);
    });

    test('a key sent in another field is auth/rejected too', async () => {
      const outcome = await to(way, '/ping', { 'api-key-header': 'x-apikey' });
      expect(outcome.code).toBe('auth/rejected');
      expect(outcome.text).toContain('x-apikey');
    });

    test('a key without the permission is auth/forbidden', async () => {
      const outcome = await to(way, '/ping', {}, forbidden);
      expect(outcome.code).toBe('auth/forbidden');
      expect(outcome.text).toContain('Insufficient permissions');
    });

    test('the fallback answers for a dead first key', async () => {
      const outcome = await call(way, {
        key: newKey(),
        with: { 'base-url': api, path: '/ping', ...(way === 'Action' ? { 'api-key-fallback': good } : {}) },
        env: way === 'CLI' ? { KIMP360_API_KEY_FALLBACK: good } : {},
        secrets: [good],
      });
      expect(outcome.ok).toBe(true);
      expect(outcome.text).toMatch(/key\/fallback-used|fallback/i);
    });
  });

  describe.each(ways)('%s: rate limits', (way) => {
    test('a 429 is waited out as Retry-After says, and the call succeeds', async () => {
      const path = `/limited/${way}`;
      await spend(path);
      await logged('api', path);
      const { outcome, lines } = await sentTo('api', path, () => to(way, path, { retries: '2' }));
      expect(outcome.ok).toBe(true);
      expect(lines.map((line) => /status=(\d+)/.exec(line)?.[1])).toEqual(['429', '200']);
      if (way === 'Action') expect(Number(outcome.outputs['duration-ms'])).toBeGreaterThanOrEqual(6000);
    });

    test('a limit that stays is http/rate-limited, and another key does not feel it', async () => {
      await spend('/closed');
      const outcome = await to(way, '/closed', { retries: '0' });
      expect(outcome.code).toBe('http/rate-limited');
      expect((await to(way, '/closed', {}, newKey())).code).toBe('auth/rejected');
    });

    test('a day of Retry-After ends the call at once and says when to come back', async () => {
      const { outcome, lines } = await sentTo('api', '/tomorrow', () => to(way, '/tomorrow', { retries: '3' }));
      expect(outcome.code).toBe('http/rate-limited');
      expect(lines).toHaveLength(1);
      expect(outcome.text).toMatch(/24 ?h|1 day|86,?400/);
    });
  });

  describe.each(ways)('%s: redirections', (way) => {
    test.each([301, 302, 303, 307, 308])(
      '%d to another origin ends the call; nothing is sent there',
      async (status) => {
        const { outcome, lines } = await sentTo('other', '/', () => to(way, `/away/${status}`));
        expect(outcome.code).toBe('redirect/cross-origin');
        expect(outcome.text).toContain(other);
        expect(lines).toEqual([]);
      },
    );

    test.each([302, 307])('%d is followed without key, cookies or any caller field when asked for', async (status) => {
      const headers = JSON.stringify({
        cookie: `session=${callersCookie}`,
        authorization: `Bearer ${callersCookie}`,
        'x-custom': 'mine',
      });
      const { outcome, lines } = await sentTo('other', '/', () =>
        to(way, `/away/${status}`, { redirects: 'without-key', headers }),
      );
      expect(outcome).toMatchObject({ ok: true, body: '{"landed":true}' });
      expect(lines).toEqual([expect.stringContaining('GET /landing key=- authorization=- cookie=- custom=- ')]);
    });

    test('the key is not attached again on the way back', async () => {
      const { outcome, lines } = await sentTo('api', '/received', () =>
        to(way, '/away/and-back', { redirects: 'without-key' }),
      );
      expect(outcome.ok).toBe(true);
      expect(lines).toEqual([expect.stringContaining('GET /received key=- ')]);
    });

    test.each([307, 308])('a body is never replayed to another origin by %d', async (status) => {
      const inputs = { redirects: 'without-key', json: '{"a":1}' };
      const { outcome, lines } = await sentTo('other', '/', () => to(way, `/away/${status}`, inputs));
      expect(outcome.code).toMatch(/^redirect\//);
      expect(lines).toEqual([]);
    });

    test('a 3xx is an answer like any other with redirects: none', async () => {
      const { outcome, lines } = await sentTo('other', '/', () =>
        to(way, '/away/302', { redirects: 'none', 'expect-status': '302' }),
      );
      expect(outcome.ok).toBe(true);
      expect(lines).toEqual([]);
    });

    test.each(['/relative', '/absolute'])('%s is followed on the same origin, with the key', async (path) => {
      const { outcome, lines } = await sentTo('api', '/ping', () => to(way, path));
      expect(outcome.ok).toBe(true);
      expect(lines).toEqual([expect.stringContaining(`GET /ping key=${good} `)]);
    });

    test('a loop is redirect/loop, another scheme is refused', async () => {
      expect((await to(way, '/loop')).code).toBe('redirect/loop');
      expect((await to(way, '/file')).code).toMatch(/^redirect\/(unsupported|cross-origin|downgrade)$/);
    });
  });

  describe.each(ways)('%s: answers that are not the API', (way) => {
    test('a connection that is closed without an answer is net/reset', async () => {
      const outcome = await to(way, '/silent');
      expect(outcome.code).toMatch(/^net\/(reset|truncated)$/);
    });

    test.each(['/page/401', '/page/403', '/page/maintenance'])('the HTML of %s is auth/edge-blocked', async (path) => {
      const outcome = await to(way, path);
      expect(outcome.code).toBe('auth/edge-blocked');
      expect(outcome.text).toMatch(/nginx/);
      expect(outcome.text).not.toContain('<script>');
    });

    test('a wrong path is http/not-found', async () => {
      expect((await to(way, '/nowhere')).code).toBe('http/not-found');
    });
  });

  describe.each(ways)('%s: downloads', (way) => {
    test('a large file is saved byte for byte', async () => {
      const outcome = await to(way, '/design.zip', { 'save-to': 'out/design.zip' });
      expect(outcome.ok).toBe(true);
      expect(Object.keys(outcome.files)).toEqual(expect.arrayContaining(['out/design.zip']));
      expect(outcome.files['out/design.zip']?.equals(download)).toBe(true);
    });

    test('a compressed one is saved as it was before compression', async () => {
      const { outcome, lines } = await sentTo('api', '/lines.txt', () =>
        to(way, '/lines.txt', { 'save-to': 'out/lines.txt' }),
      );
      expect(outcome.ok).toBe(true);
      expect(lines).toEqual([expect.stringContaining('status=200 coding=gzip')]);
      expect(outcome.files['out/lines.txt']?.equals(text)).toBe(true);
    });
  });

  /** Uses up a limit with the good key, so that the next request meets it. */
  /** nginx writes its log after the answer. */
  async function logged(name: string, path: string): Promise<void> {
    const stands = (lines: readonly string[]) => lines.some((line) => line.split(' ')[1]?.startsWith(path));
    while (!stands(await server.readLog(name))) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  function spend(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const sent = request(`${api}${path}`, { headers: { 'x-api-key': good }, agent: false }, (response) => {
        response.resume();
        response.once('end', resolve);
      });
      sent.once('error', reject);
      sent.end();
    });
  }
});
