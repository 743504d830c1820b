import { readApiError } from '../../src/diagnostics/api-error.ts';
import { recognizeEdge } from '../../src/diagnostics/edge.ts';
import { explain } from '../../src/diagnostics/explain.ts';
import type { ResponseFacts } from '../../src/diagnostics/facts.ts';
import { judgeStatus } from '../../src/diagnostics/judge-status.ts';
import { comeBack } from '../../src/diagnostics/retry-after.ts';
import { type Changes, factsOf, json, page } from '../cases/diagnostics/scenario.ts';

const whole = (part: Partial<ResponseFacts>): ResponseFacts => ({
  status: 403,
  statusText: '',
  headers: {},
  bodyStart: '',
  ...part,
});
const judgedCode = (changes: Changes) => judgeStatus(factsOf(changes)).code;

test.each([
  [400, 'http/bad-request'],
  [401, 'auth/rejected'],
  [402, 'http/unexpected-status'],
  [403, 'auth/forbidden'],
  [404, 'http/not-found'],
  [407, 'auth/proxy'],
  [409, 'http/conflict'],
  [422, 'http/bad-request'],
  [429, 'http/rate-limited'],
  [204, 'http/unexpected-status'],
  [302, 'http/unexpected-status'],
  [500, 'http/server-error'],
  [599, 'http/server-error'],
  [600, 'http/unexpected-status'],
])('%i becomes %s', (status, code) => {
  expect(judgedCode({ response: { status, bodyStart: '' } })).toBe(code);
});

describe('who answered', () => {
  const own = { statusCode: 403, message: 'No', error: 'Forbidden' };

  test.each([
    ['behind Cloudflare', { server: 'cloudflare', 'cf-ray': '1-FRA', 'cf-mitigated': 'challenge', via: '1.1 x' }],
    ['behind Imperva', { 'x-iinfo': '1-2-3', 'x-cdn': 'Imperva' }],
    ['with a Basic challenge', { 'www-authenticate': 'Basic realm="api"' }],
    ['labelled as HTML', { 'content-type': 'text/html' }],
    ['behind Cloudflare Access', { 'cf-access-domain': 'api.example.com' }],
  ])("the documented error body is the API's own, %s", (_name, headers) => {
    expect(recognizeEdge(whole(json(403, 'Forbidden', own, headers)))).toBeUndefined();
  });

  test.each([
    ['an empty answer behind Cloudflare', whole({ headers: { server: 'cloudflare', 'cf-ray': '1-FRA' } })],
    ['plain text', whole({ headers: { 'content-type': 'text/plain' }, bodyStart: 'Forbidden: your hotspot password' })],
    [
      'XML of a file store',
      whole({ headers: { 'content-type': 'application/xml' }, bodyStart: '<Error><Code>AccessDenied</Code></Error>' }),
    ],
    ["a framework's page", whole(page(403, '', '<html><title>Error</title>', { 'x-powered-by': 'Express' }))],
    ['a Bearer challenge', whole({ status: 401, headers: { 'www-authenticate': 'Bearer realm="api"' } })],
  ])('%s proves nothing', (_name, response) => {
    expect(recognizeEdge(response)).toBeUndefined();
  });

  test.each([
    ['Cloudflare', 'block', whole({ headers: { 'content-type': 'text/plain' }, bodyStart: 'error code: 1020' })],
    ['Cloudflare', 'block', whole(json(403, '', { title: 'Error 1020: Access denied', cloudflare_error: true }))],
    ['Cloudflare', 'challenge', whole(page(403, '', '<html><title>Just a moment...</title>'))],
    [
      'Cloudflare Access',
      'sign-in',
      whole(page(403, '', '<html><a href="https://example.cloudflareaccess.com/cdn-cgi/access/login">')),
    ],
    ['Cloudflare Access', 'sign-in', whole({ status: 401, headers: { 'cf-access-aud': 'a1' } })],
    [
      'Cloudflare Access',
      'sign-in',
      whole(json(401, '', { message: 'No' }, { 'cf-access-domain': 'api.example.com' })),
    ],
    ['AWS WAF', 'challenge', whole({ status: 403, headers: { 'x-amzn-waf-action': 'captcha' } })],
    [
      'Amazon CloudFront',
      'block',
      whole(page(403, '', '<H1>403 ERROR</H1><H2>The request could not be satisfied.</H2>Request blocked. We can')),
    ],
    [
      'Imperva',
      'block',
      whole(page(403, '', '<html><iframe src="/_Incapsula_Resource?x">Incapsula incident ID: 1</iframe>')),
    ],
    ['Sucuri', 'block', whole({ headers: { 'x-sucuri-block': 'IP' }, bodyStart: '' })],
    [
      'an F5 firewall',
      'block',
      whole(
        page(
          403,
          '',
          '<html>The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 123',
        ),
      ),
    ],
    ['Azure Front Door', 'block', whole(page(403, '', '<html>Azure ref: 20261124T'))],
    ['a Squid proxy', 'proxy', whole(page(403, '', '<html><body id="ERR_ACCESS_DENIED">'))],
    ['a network sign-in page', 'captive-portal', whole(page(403, '', '<html><a href="/captive_portal">'))],
    [
      'a web server or gateway (Apache)',
      'web-server',
      whole(page(403, '', '<html><h1>Forbidden</h1><address>Apache/2.4 Server</address>')),
    ],
    [
      'a server that asks for a Negotiate sign-in',
      'sign-in',
      whole({ status: 401, headers: { 'www-authenticate': 'Negotiate' } }),
    ],
  ])('%s is recognised (%s)', (who, kind, response) => {
    expect(recognizeEdge(response)).toMatchObject({ who, kind });
  });

  test('who sends the key by Basic is talking to the API that asks for Basic', () => {
    const { request } = factsOf({ request: { keyHeader: 'authorization', keyScheme: 'Basic' } });
    expect(
      recognizeEdge(whole({ status: 401, headers: { 'www-authenticate': 'Basic realm="api"' } }), request),
    ).toBeUndefined();
  });
});

describe('the error body', () => {
  const read = (body: unknown) => readApiError(whole(json(400, '', body)));

  test.each([
    [
      'documented',
      { statusCode: 400, message: 'Bad', details: [{ field: 'a', message: 'm', code: 'c' }] },
      'Bad',
      ['a: m (c)'],
    ],
    ['without code', { statusCode: 400, message: 'Bad', details: [{ field: 'a', message: 'm' }] }, 'Bad', ['a: m']],
    [
      'messages as a list',
      { statusCode: 400, message: ['a is short', 'b is long'], error: 'Bad Request' },
      'Bad Request',
      ['a is short', 'b is long'],
    ],
    ['a map of fields', { message: 'Bad', errors: { a: ['m', 'n'], b: 'o' } }, 'Bad', ['a: m', 'a: n', 'b: o']],
    [
      'a path as a list',
      { detail: 'Bad', errors: [{ loc: ['body', 'a'], msg: 'm', type: 't' }] },
      'Bad',
      ['body.a: m (t)'],
    ],
    ['problem details', { title: 'Bad', 'invalid-params': [{ name: 'a', reason: 'm' }] }, 'Bad', ['a: m']],
    ['nested', { error: { message: 'Bad', details: [{ field: 'a', message: 'm' }] } }, 'Bad', ['a: m']],
    ['plain', { error: 'nope' }, 'nope', []],
  ])('%s', (_name, body, message, details) => {
    expect(read(body)).toEqual({ message, details, faults: details.length, own: true });
  });

  test.each([[[]], [{}], ['text'], [null], [{ data: 1 }]])('%j names no error', (body) => {
    expect(read(body).own).toBe(false);
  });

  test('text of the server stays on one line and shows what is invisible', () => {
    expect(read({ message: 'a\n::error::b\u001b[31m\u202e' }).message).toBe('a ::error::b␛[31m<U+202E>');
  });

  test('a flood of details is cut, aloud', () => {
    const details = Array.from({ length: 5_000 }, (_, n) => ({ field: `f${n}`, message: 'x' }));
    const { details: shown, faults } = read({ message: 'Bad', details });
    expect(shown.slice(0, 2)).toEqual(['f0: x', 'f1: x']);
    expect(shown.at(-1)).toBe('… and 4500 more');
    expect(faults).toBe(5_000);
  });

  test.each([
    ['the same fault again and again', { details: Array(500_000).fill({ field: 'a', message: 'x' }) }],
    ['a map', { errors: Object.fromEntries(Array.from({ length: 300_000 }, (_, n) => [`f${n}`, ['x', 'y']])) }],
    ['lists in lists', { errors: Array.from({ length: 1_000 }, () => Array(500).fill('x')) }],
  ])('what a flood costs is bounded: %s', (_what, body) => {
    let reads = 0;
    const watched = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? value
        : new Proxy(value, {
            get(target, name, receiver) {
              reads += 1;
              return watched(Reflect.get(target, name, receiver));
            },
          });
    readApiError({ status: 400, statusText: '', headers: {}, bodyStart: '', json: watched(body) });
    expect(reads).toBeLessThan(50_000);
  });
});

test.each([
  [{ 'retry-after': '42' }, { seconds: 42 }],
  [
    { 'retry-after': '42', date: 'Tue, 24 Nov 2026 07:00:00 GMT' },
    { seconds: 42, at: '2026-11-24T07:00:42Z' },
  ],
  [
    { 'retry-after': 'Tue, 24 Nov 2026 07:01:00 GMT', date: 'Tue, 24 Nov 2026 07:00:00 GMT' },
    { seconds: 60, at: '2026-11-24T07:01:00Z' },
  ],
  [{ 'retry-after': 'Tue, 24 Nov 2026 07:01:00 GMT' }, undefined],
  [{ 'x-ratelimit-reset': '30' }, { seconds: 30 }],
  [
    { 'x-ratelimit-reset': '1795503660', date: 'Tue, 24 Nov 2026 07:00:00 GMT' },
    { seconds: 60, at: '2026-11-24T07:01:00Z' },
  ],
  [{ 'x-ratelimit-reset': '1795503660' }, { at: '2026-11-24T07:01:00Z' }],
  [{ 'x-ratelimit-reset': '1795503660500' }, { at: '2026-11-24T07:01:00Z' }],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': '9999999999' }, undefined],
  [{}, undefined],
])('%j says when to come back', (headers, expected) => {
  expect(comeBack(whole({ status: 429, headers }))).toEqual(expected);
});

test('no sentence and no evidence shows a query string', () => {
  const found = judgeStatus(
    factsOf({
      request: { url: 'https://api.kimp360.com/a?token=hidden' },
      response: { status: 302, headers: { location: 'https://files.example/a?signature=hidden' } },
    }),
  );
  expect(JSON.stringify(found)).not.toContain('hidden');
});

describe('causes weighed by what the run knows', () => {
  const causesOf = (changes: Changes) => {
    const facts = factsOf(changes);
    return explain(judgeStatus(facts), facts, {}).causes;
  };
  const answer = (message: string) => json(401, 'Unauthorized', { statusCode: 401, message, error: 'Unauthorized' });

  test.each([
    ['The key has expired', /has expired/],
    ['Key was revoked', /was revoked/],
    ['No API key provided', /missing from the header/],
    ['Invalid key', /not the key as it was issued/],
  ])('"%s" ranks its cause first', (message, expected) => {
    expect(causesOf({ response: answer(message) })[0]).toMatch(expected);
  });

  test('an API that recites every cause says nothing', () => {
    const plain = causesOf({ response: { status: 401, bodyStart: '' } });
    expect(causesOf({ response: answer('Key is missing, invalid, revoked or expired') })).toEqual(plain);
  });

  test('a key that was dropped on a redirect is not blamed', () => {
    const causes = causesOf({
      request: { keySent: false, origins: ['https://api.kimp360.com', 'https://files.example'] },
      response: answer('Invalid key'),
    });
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatch(/redirect/);
  });

  test('a key that was accepted before is not called mistyped', () => {
    expect(causesOf({ acceptedEarlier: true, response: answer('Invalid key') }).join()).not.toMatch(/mistyped/);
  });

  test("the guide's causes, its steps and the place where keys are made stand in every plain 401", () => {
    const facts = factsOf({ response: answer('Unauthorized') });
    const { causes, steps } = explain(judgeStatus(facts), facts, {});
    for (const word of ['missing from the header', 'mistyped', 'revoked', 'expired', 'misspelt', 'regenerated']) {
      expect(causes.join('\n')).toContain(word);
    }
    for (const words of [
      'extra spaces or characters',
      'is active',
      'use the new one',
      'header is there',
      'My Account → Settings → Zapier Integration',
    ]) {
      expect(steps.join('\n')).toContain(words);
    }
  });

  test('a limit that is used up does not outweigh words about permission', () => {
    const response = json(403, 'Forbidden', { message: 'Missing scope: write' }, { 'x-ratelimit-remaining': '0' });
    expect(causesOf({ response })[0]).toMatch(/lacks the permission/);
  });

  test.each(['Bearer', 'Basic', 'Token'])('WWW-Authenticate: %s points to Authorization', (scheme) => {
    const request = { url: 'https://api.example.com/', origins: ['https://api.example.com'], keyScheme: scheme };
    const response = json(401, '', { error: 'no' }, { 'www-authenticate': `${scheme} realm="x"` });
    expect(causesOf({ request, response }).join()).toContain(`Authorization: ${scheme}`);
  });

  test.each(['Key', 'ApiKey', 'X-Api-Key', 'Custom'])('WWW-Authenticate: %s does not', (scheme) => {
    const request = { url: 'https://api.example.com/', origins: ['https://api.example.com'] };
    const response = json(401, '', { error: 'no' }, { 'www-authenticate': `${scheme} realm="x"` });
    expect(causesOf({ request, response }).join()).not.toContain('Authorization');
  });

  test('a rate limit told by 403 comes before permissions', () => {
    const response = json(403, 'Forbidden', { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0' });
    expect(causesOf({ response })[0]).toMatch(/rate limit/);
  });
});
