import { pem, rawServer, reply } from '../../support/raw-server.ts';
import type { StepResult } from '../../support/runner.ts';
import { type Attacks, attacksBy, type Field } from './attack.ts';

const server = attacksBy('a redirection');
const nothingArrived = (_result: StepResult, { foreign }: Field) => expect(foreign.connections()).toBe(0);
const to = (location: string, status = '302 Found') => reply(status, '', [`Location: ${location}`]);

/** Places that lead to the foreign server, by how they are written. */
const places: Readonly<Record<string, (origin: string) => string>> = {
  'another port': (origin) => `${origin}/requests`,
  'another name of this machine': (origin) => `${origin.replace('127.0.0.1', 'localhost')}/requests`,
  'no scheme': (origin) => `${origin.replace('http:', '')}/requests`,
  backslashes: (origin) => `/\\${origin.replace('http://', '')}/requests`,
  'one slash too many': (origin) => `http:///${origin.replace('http://', '')}/requests`,
  'tabs in the scheme': (origin) => `ht\ttp:${origin.replace('http:', '')}/requests`,
};

export const redirect: Attacks = [
  ...Object.entries(places).map(([name, place]) =>
    server(
      `to another origin: ${name}`,
      name.startsWith('tabs') ? 'redirect/unsupported' : 'redirect/cross-origin',
      ({ api, foreign }) => api((_request, socket) => void socket.write(to(place(foreign.origin)))),
      nothingArrived,
    ),
  ),
  ...['301 Moved Permanently', '308 Permanent Redirect'].map((status) =>
    server(
      `of a POST with ${status} to another origin`,
      'redirect/cross-origin',
      ({ api, foreign }) =>
        api((_request, socket) => void socket.write(to(`${foreign.origin}/`, status)), { json: '{"a": 1}' }),
      nothingArrived,
    ),
  ),
  server(
    'of a POST, with redirects: without-key',
    'redirect/unsupported',
    ({ api, foreign }) =>
      api((_request, socket) => void socket.write(to(`${foreign.origin}/`, '307 Temporary Redirect')), {
        json: '{"a": 1}',
        redirects: 'without-key',
      }),
    nothingArrived,
  ),
  server(
    'from TLS to plain HTTP',
    'redirect/downgrade',
    async ({ foreign }) => {
      const api = await rawServer((_request, socket) => void socket.write(to(`${foreign.origin}/`)), {
        tls: { cert: pem('server.pem'), key: pem('server.key') },
      });
      return {
        with: { 'base-url': api.origin, path: '/', 'ca-file': 'ca.pem', redirects: 'without-key' },
        workspace: { 'ca.pem': pem('ca.pem') },
      };
    },
    nothingArrived,
  ),
  server(
    'to a user name and a password',
    'redirect/unsupported',
    ({ api, foreign }) =>
      api((_request, socket) => void socket.write(to(foreign.origin.replace('//', '//user:password@'))), {
        redirects: 'without-key',
      }),
    nothingArrived,
  ),
  server(
    'of a list, whose next page is another page of another origin',
    'redirect/cross-origin',
    ({ api, foreign }) =>
      api(
        (_request, socket) => {
          const content = JSON.stringify({ data: [1], next: `${foreign.origin}/requests?page=2` });
          socket.write(reply('200 OK', content, ['Content-Type: application/json']));
        },
        { paginate: 'items: data\nnext: next' },
      ),
    nothingArrived,
  ),
  server('to the address of cloud metadata', 'redirect/unsupported', ({ api }) =>
    api((_request, socket) => void socket.write(to('http://169.254.169.254/latest/meta-data/')), {
      redirects: 'without-key',
    }),
  ),
  server('to the same over TLS', 'redirect/unsupported', ({ api }) =>
    api((_request, socket) => void socket.write(to('https://169.254.169.254/latest/meta-data/')), {
      redirects: 'without-key',
    }),
  ),
  server(
    'without end',
    'redirect/loop',
    ({ api }) => api(({ number }, socket) => void socket.write(to(`/requests/${number}`))),
    (_result, { received }) => expect(received()).toHaveLength(6),
  ),
  server.odd(
    'that is allowed without the key, and leads back',
    'ok',
    async ({ api }) => {
      const back = await rawServer((request, socket) => {
        const host = /^GET \/to\?(\S+)/.exec(request.head)?.[1] ?? '';
        socket.write(to(decodeURIComponent(host)));
      });
      return {
        ...(await api(
          ({ head, number }, socket) => {
            const own = /^host: (.*)$/im.exec(head)?.[1] ?? '';
            const home = encodeURIComponent(`http://${own}/home`);
            socket.write(number === 1 ? to(`${back.origin}/to?${home}`) : reply('200 OK', '{}'));
          },
          {
            redirects: 'without-key',
            headers: 'Authorization: Basic c2VjcmV0LW9mLXRoZS1jYWxsZXI=\nCookie: id=1\nX-Tenant: t1',
          },
        )),
        alsoSecret: ['c2VjcmV0LW9mLXRoZS1jYWxsZXI='],
      };
    },
    (_result, { received, key }) => {
      const [first, home] = received();
      expect(first?.head).toContain(`x-api-key: ${key}`);
      expect(first?.head).toMatch(/x-tenant: t1/i);
      expect(home?.head).toMatch(/^GET \/home /);
      expect(home?.head).not.toMatch(/x-api-key|authorization|cookie|x-tenant/i);
    },
  ),
  server.odd(
    'that is allowed without the key',
    'ok',
    ({ api, foreign }) =>
      api((_request, socket) => void socket.write(to(`${foreign.origin}/file`, '303 See Other')), {
        redirects: 'without-key',
        headers: 'Cookie: id=1\nX-Tenant: t1\nReferer: https://api.example/private',
      }),
    (_result, { foreign }) => {
      expect(foreign.requests).toHaveLength(1);
      const names = foreign.requests[0]?.head
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(':')[0]?.toLowerCase());
      const harmless = ['accept', 'accept-encoding', 'user-agent', 'host', 'connection'];
      expect(names?.filter((name) => !harmless.includes(name ?? ''))).toEqual([]);
    },
  ),
];
