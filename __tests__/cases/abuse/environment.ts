import { connectProxy } from '../../support/connect-proxy.ts';
import { rawServer, reply } from '../../support/raw-server.ts';
import type { StepResult } from '../../support/runner.ts';
import { type Attacks, attacksBy, type Field, whenSent } from './attack.ts';

const env = attacksBy('the environment');
const step = attacksBy('an earlier step');
const author = attacksBy('an input from outside');
const fine = (_request: unknown, socket: { write(bytes: Buffer): void }) =>
  void socket.write(reply('200 OK', '{}', ['Content-Type: application/json']));

const nothingSent = (_result: StepResult, { received }: Field) => expect(received()).toEqual([]);

export const environment: Attacks = [
  ...['HTTPS', 'foo,ht*', '*'].map((sections) =>
    env(
      `has NODE_DEBUG=${sections}`,
      'key/in-debug',
      // Whatever Node prints while it starts is not ours; ours is that nothing is sent.
      async ({ api }) => ({ ...(await api(fine)), env: { NODE_DEBUG: sections }, stderr: 'of Node' }),
      nothingSent,
    ),
  ),
  env(
    'makes Node record TLS secrets',
    'key/in-debug',
    async ({ api }) => ({ ...(await api(fine)), env: { NODE_OPTIONS: '--tls-keylog=keys.log' } }),
    nothingSent,
  ),
  env(
    'switches certificate checks off',
    'net/tls-disabled',
    async ({ api }) => ({ ...(await api(fine)), env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }),
    nothingSent,
  ),
  env('switches them off behind a proxy', 'net/tls-disabled', async () => {
    const proxy = await connectProxy({ hosts: {} });
    return {
      with: { path: '/', 'base-url': 'https://api.kimp360.test' },
      env: { NODE_TLS_REJECT_UNAUTHORIZED: '0', HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` },
    };
  }),
  env('names a proxy with a password that refuses', 'auth/proxy', async () => {
    const encoded = Buffer.from('user:proxy-password-123').toString('base64');
    const challenge = `Proxy-Authenticate: Basic realm="not proxy-password-123, nor ${encoded}"`;
    const proxy = await connectProxy({
      hosts: {},
      instead: `HTTP/1.1 407 Proxy Authentication Required\r\n${challenge}\r\nContent-Length: 0\r\n\r\n`,
    });
    return {
      with: { path: '/', 'base-url': 'https://api.kimp360.test' },
      env: { https_proxy: `http://user:proxy-password-123@127.0.0.1:${proxy.port}` },
      alsoSecret: ['proxy-password-123', encoded],
    };
  }),
  env('names a proxy that is none', 'net/proxy', async () => {
    const proxy = await connectProxy({ hosts: {}, instead: 'SSH-2.0-proxy\r\n::error::pwned\r\n\r\n' });
    return {
      with: { path: '/', 'base-url': 'https://api.kimp360.test' },
      env: { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` },
    };
  }),
  env('makes Node warn', 'ok', async ({ api }) => ({
    ...(await api(fine)),
    env: { NODE_OPTIONS: '--trace-warnings --trace-deprecation --pending-deprecation --require ./warn.cjs' },
    workspace: { 'warn.cjs': whenSent("process.emitWarning('of Node'); process.stderr.write('of Node')") },
  })),
  env('is empty of everything else', 'ok', async ({ api }) => ({
    ...(await api(fine)),
    env: { GITHUB_WORKSPACE: '', RUNNER_TEMP: '', GITHUB_EVENT_PATH: '', GITHUB_ACTION: '', HOME: '' },
  })),
  step(
    'sets an input that nobody declared',
    'ok, input/unknown',
    async ({ api }) => ({
      ...(await api(fine)),
      env: { 'INPUT_WHOLLY-UNLIKE-ANYTHING': 'x', INPUT___PROTO__: 'y', INPUT_CONSTRUCTOR: 'z' },
    }),
    (_result, { received }) => expect(received()).toHaveLength(1),
  ),
  step(
    'sets one that is nearly ours',
    'input/unknown',
    async ({ api, foreign }) => ({ ...(await api(fine)), env: { INPUT_BASE_URL: foreign.origin } }),
    nothingSent,
  ),
  ...[
    ['//127.0.0.1:PORT/', 'with two slashes'],
    ['/\\127.0.0.1:PORT/', 'with a backslash'],
    ['/a/%2e%2e/%2E%2e/secrets', 'with .. in code'],
    ['/a\nHost: evil.example', 'with a line break'],
  ].map(([path = '', how = '']) =>
    author(
      `is a path ${how}`,
      'input/invalid',
      async ({ api, foreign }) => {
        const options = await api(fine);
        const base = `${options.with?.['base-url']}/v1`;
        return { with: { 'base-url': base, path: path.replace('PORT', String(foreign.port)) } };
      },
      nothingSent,
    ),
  ),
  ...['X-A: b%0d%0aX-Evil: 1', 'X-A: "b\\nX-Evil: 1"', 'Host: evil.example', 'x-api-key: other'].map((headers, index) =>
    author(
      `is a header that smuggles (${JSON.stringify(headers)})`,
      index === 0 ? 'ok' : headers.startsWith('x-api-key') ? 'input/conflict' : 'input/invalid',
      ({ api }) => api(fine, { headers }),
      index === 0 ? (_result, { received }) => expect(received()[0]?.head).not.toMatch(/^x-evil/im) : nothingSent,
    ),
  ),
  author(
    'is a file to send outside the workspace',
    'input/file',
    ({ api }) => api(fine, { 'body-file': '/etc/hostname' }),
    nothingSent,
  ),
  author(
    'is a file of git to send',
    'input/file',
    async ({ api }) => ({
      ...(await api(fine, { multipart: 'file: "@.git/config"' })),
      workspace: { '.git/config': '[http]\n  extraheader = AUTHORIZATION: basic xyz\n' },
    }),
    nothingSent,
  ),
  author(
    'is a link to a file to send outside the workspace',
    'input/file',
    async ({ api }) => ({
      ...(await api(fine, { 'body-file': 'notes.txt' })),
      links: { 'notes.txt': '/etc/hostname' },
    }),
    nothingSent,
  ),
  ...[
    ['out/x', '../elsewhere'],
    ['out/hooks/post-checkout', '.git'],
    ['out/_runner_file_commands/output', '../temp'],
  ].map(([file = '', target = '']) =>
    author(
      `is a place to save to behind a link to ${target}`,
      'save/refused',
      async ({ api }) => ({
        ...(await api(fine, { 'save-to': file })),
        workspace: { '.git/config': '', '../elsewhere/y': '' },
        links: { out: target },
      }),
      nothingSent,
    ),
  ),
  ...['.GIT/hooks/post-checkout', '/proc/kimp360/x', '../x'].map((file) =>
    author(`is a place to save to: ${file}`, 'save/refused', ({ api }) => api(fine, { 'save-to': file }), nothingSent),
  ),
  author('is a base URL with a password', 'input/insecure-url', ({ api: _api }) => ({
    with: { 'base-url': 'https://user:base-password-1@api.kimp360.com', path: '/' },
    alsoSecret: ['base-password-1'],
  })),
  author('is the address of cloud metadata', 'input/insecure-url', () => ({
    with: { 'base-url': 'https://169.254.169.254', path: '/' },
  })),
  author('is a JSON bomb', 'expect/not-json', async ({ api }) =>
    api(
      (_request, socket) =>
        void socket.write(reply('200 OK', '['.repeat(2_000_000), ['Content-Type: application/json'])),
      {
        expect: 'a',
      },
    ),
  ),
  author('is JSON of depth', 'expect/not-json', async () => {
    const deep = await rawServer(
      (_request, socket) =>
        void socket.write(
          reply('200 OK', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, ['Content-Type: application/json']),
        ),
    );
    return { with: { 'base-url': deep.origin, path: '/', extract: 'id: b' } };
  }),
];
