/** Where an answer that says "elsewhere" leads, and what is told when it leads nowhere. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Hop } from '../../src/http/hop.ts';
import { followRedirection, placeOf } from '../../src/http/redirect.ts';
import type { RedirectPolicy } from '../../src/plan/plan.ts';
import type { Field, TransportBody } from '../../src/transports/port.ts';
import { expectGolden } from '../support/golden.ts';

const base = 'https://api.example.com/';
const body: TransportBody = {
  length: 7,
  open: async function* () {
    yield Buffer.from('content');
  },
};

interface Answer {
  readonly status?: number;
  readonly locations?: readonly string[];
  readonly redirects?: RedirectPolicy;
}

function follow(from: Partial<Hop>, { status = 302, locations = [], redirects = 'same-origin' }: Answer) {
  const { method = 'GET', url = new URL('v1/start?token=secret', base) } = from;
  const hop: Hop = { fields: [], foreign: false, trail: [`${method} ${url.href}`], ...from, method, url };
  const response = {
    status,
    statusText: '',
    fields: locations.map((location): Field => ['Location', location]),
    content: (async function* () {})(),
    discard() {},
  };
  return followRedirection(hop, response, { baseUrl: new URL(base), apiKeyHeader: 'x-api-key', redirects });
}

function followed(from: Partial<Hop>, answer: Answer): Hop {
  const next = follow(from, answer);
  if ('code' in next) throw new Error(next.message);
  return next;
}

function refused(from: Partial<Hop>, answer: Answer): Diagnostic {
  const next = follow(from, answer);
  if (!('code' in next)) throw new Error(`followed to ${next.url.href}`);
  return next;
}

test('what is told of a redirect that is not followed', () => {
  const anywhere = 'without-key';
  const full = { trail: ['1', '2', '3', '4', '5', '6'] };
  const cases: readonly [what: string, from: Partial<Hop>, answer: Answer][] = [
    ['no location', {}, {}],
    ['an empty location', {}, { locations: [''] }],
    ['two locations', {}, { locations: ['/a', '/b'] }],
    ['two of which the first is where it was', {}, { locations: ['/a', '/a', '/b'] }],
    ['no URL', {}, { locations: ['http://'] }],
    ['a control character', {}, { locations: ['/a\u0001b'] }],
    ['not UTF-8', {}, { locations: ['/\u00ff'] }],
    ['a file', {}, { locations: ['file:///etc/passwd'] }],
    ['a user name', {}, { locations: ['https://user@api.example.com/'] }],
    ['a password', {}, { locations: ['https://:pw@api.example.com/'] }],
    ['metadata', {}, { locations: ['https://169.254.169.254/latest'], redirects: anywhere }],
    ['no TLS any more', {}, { locations: ['http://api.example.com/'], redirects: anywhere }],
    ['another origin', {}, { locations: ['https://other.example.com/file?signature=secret'] }],
    [
      'another machine without TLS',
      { url: new URL('http://localhost/'), foreign: true },
      { locations: ['http://192.0.2.1/'], redirects: anywhere },
    ],
    [
      'content to another origin',
      { method: 'POST', body },
      { status: 307, locations: ['https://other.example.com/'], redirects: anywhere },
    ],
    [
      'content of a GET to another origin',
      { body },
      { locations: ['https://other.example.com/'], redirects: anywhere },
    ],
    ['a circle', {}, { locations: ['?token=secret'] }],
    ['too many hops', full, { locations: ['/next'] }],
  ];
  const told = cases.map(([what, from, answer]) => {
    const { code, severity, message, evidence, suggestion } = refused(from, answer);
    return [
      `# ${what}`,
      `${severity}[${code}]: ${message}`,
      ...evidence.map((line) => `  · ${line}`),
      suggestion ?? '-',
    ];
  });
  const text = told.flat().join('\n');
  expect(text).not.toMatch(/secret|user@|pw@/);
  expectGolden('http/redirect-refused.txt', text);
});

test('two locations that agree are one', () => {
  expect(followed({}, { locations: ['/a', '/a'] }).url.href).toBe(`${base}a`);
});

test('inside the origin everything of the request goes on', () => {
  const fields: readonly Field[] = [
    ['content-type', 'text/plain'],
    ['x-own', '1'],
  ];
  const next = followed({ method: 'PUT', body, fields }, { status: 308, locations: ['other?x=1#part'] });
  expect(next).toEqual({
    method: 'PUT',
    url: new URL('v1/other?x=1', base),
    fields,
    body,
    foreign: false,
    trail: [`PUT ${base}v1/start?token=secret`, `PUT ${base}v1/other?x=1`],
  });
});

test('when a POST becomes a GET, what belongs to its content stays behind, and nothing else', () => {
  const own: readonly Field[] = [
    ['x-content-policy', '1'],
    ['x-idempotency-key', '2'],
    ['idempotency-key-hint', '3'],
    ['accept', '*/*'],
  ];
  const ofContent: readonly Field[] = [
    ['Content-Type', 'text/plain'],
    ['content-language', 'en'],
    ['Idempotency-Key', 'once'],
  ];
  const next = followed(
    { method: 'POST', body, fields: [...ofContent, ...own] },
    { status: 303, locations: ['/next'] },
  );
  expect(next).toMatchObject({ method: 'GET', fields: own });
  expect(next).not.toHaveProperty('body');
});

test('a HEAD goes on to another origin, without the fields of the caller', () => {
  const next = followed(
    { method: 'HEAD', fields: [['authorization', 'secret']] },
    { locations: ['https://other.example.com/'], redirects: 'without-key' },
  );
  expect(next).toMatchObject({ method: 'HEAD', foreign: true });
  expect(next.fields.map(([name]) => name)).toEqual(['accept', 'accept-encoding']);
});

test('from http to https, and without TLS on this machine', () => {
  const url = new URL('http://127.0.0.1:8080/');
  for (const location of ['https://other.example.com/', 'http://127.0.0.1:9090/'])
    expect(followed({ url }, { locations: [location], redirects: 'without-key' }).url.href).toBe(location);
});

test('a query is told of, not shown', () => {
  expect(placeOf(new URL('https://api.example.com:8443/a/b'))).toBe('https://api.example.com:8443/a/b');
  expect(placeOf(new URL('https://api.example.com/a?key=secret#x'))).toBe(
    'https://api.example.com/a (query not shown)',
  );
  expect(placeOf(new URL('data:text/plain,secret'))).toBe('data:');
});
