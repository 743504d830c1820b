/** What is said of a refused key: each fact of the run as its line, and nothing where there is none. */
import type { KeyFacts, RequestFacts, ResponseFacts, RunFacts } from '../../src/diagnostics/facts.ts';
import { isFallbackSent, knownOfKey } from '../../src/diagnostics/known.ts';

const key: KeyFacts = { present: true, fallback: 'none' };
const request: RequestFacts = {
  method: 'GET',
  url: 'https://api.example.com/a',
  keyHeader: 'x-api-key',
  keySent: true,
  origins: ['https://api.example.com'],
};
const response: ResponseFacts = { status: 401, statusText: '', headers: {}, bodyStart: '' };
const known = (facts: Partial<RunFacts>) =>
  knownOfKey({ environment: { host: 'github' }, key, acceptedEarlier: false, ...facts });
const sent = 'the key was sent in `x-api-key`';

test('of nothing there is nothing to say', () => {
  expect(known({})).toEqual([]);
  expect(known({ response })).toEqual([]);
});

test.each<[Partial<KeyFacts>, string]>([
  [{}, sent],
  [{ lengthClass: '8-19' }, `${sent} (8 to 19 characters)`],
  [{ lengthClass: '40+' }, `${sent} (40 characters or more)`],
  [{ lengthClass: '20-39', trimmed: true }, `${sent} (20 to 39 characters after white space around it was removed)`],
  [{ lengthClass: '20-39', trimmed: false }, `${sent} (20 to 39 characters)`],
  [{ trimmed: true }, sent],
  [{ fingerprint: '0a1b2c3d' }, `${sent} (fingerprint 0a1b2c3d)`],
  [{ source: 'input' }, `${sent} (from input \`api-key\`)`],
  [{ source: 'environment' }, `${sent} (from \`KIMP360_API_KEY\`)`],
  [{ source: 'file' }, `${sent} (from \`--api-key-file\`)`],
  [{ source: 'stdin' }, `${sent} (from \`--api-key-stdin\`)`],
  [
    { lengthClass: '40+', fingerprint: '0a1b2c3d', source: 'input' },
    `${sent} (40 characters or more, fingerprint 0a1b2c3d, from input \`api-key\`)`,
  ],
])('%j is told as %j', (facts, line) => {
  expect(known({ request, key: { ...key, ...facts } })).toEqual([line]);
  expect(known({ request, key: { ...key, fallback: 'untried', ...facts } })).toEqual([line]);
});

test('a scheme stands before the key, and a request can have gone without it', () => {
  const scheme = { ...request, keyHeader: 'authorization', keyScheme: 'Bearer' };
  expect(known({ request: scheme })).toEqual(['the key was sent in `authorization` after `Bearer `']);
  expect(known({ request: { ...scheme, keySent: false }, key: { ...key, source: 'input' } })).toEqual([
    'the request that was answered did not carry the key (header `authorization` after `Bearer `)',
  ]);
});

const both = { fingerprint: '0a1b2c3d', lengthClass: '40+', source: 'input', fallbackFingerprint: '11223344' } as const;
test.each<[Partial<KeyFacts>, readonly string[]]>([
  [{ fallback: 'rejected' }, [sent, 'the fallback key was refused too']],
  [
    { fallback: 'rejected', fallbackFingerprint: '11223344' },
    [sent, 'the fallback key was refused too (fingerprint 11223344)'],
  ],
  [
    { fallback: 'rejected', fingerprint: '11223344', fallbackFingerprint: '11223344' },
    [`${sent} (fingerprint 11223344)`, 'the fallback key is the same key'],
  ],
  [
    { ...both, fallback: 'rejected' },
    [
      `${sent} (40 characters or more, fingerprint 0a1b2c3d, from input \`api-key\`)`,
      'the fallback key was refused too (fingerprint 11223344)',
    ],
  ],
  [{ fallback: 'accepted' }, [`${sent} (the fallback key)`, 'the first key was refused, the fallback key accepted']],
  [
    { ...both, fallback: 'accepted' },
    [
      `${sent} (the fallback key, fingerprint 11223344)`,
      'the first key was refused, the fallback key accepted (fingerprint 11223344)',
    ],
  ],
  [
    { fallback: 'unjudged' },
    [`${sent} (the fallback key)`, 'the first key was answered 401, and this is the answer to the fallback key'],
  ],
  [
    { ...both, fallback: 'unjudged' },
    [
      `${sent} (the fallback key, fingerprint 11223344)`,
      'the first key (fingerprint 0a1b2c3d) was answered 401, and this is the answer to the fallback key',
    ],
  ],
])('with a fallback key: %j', (facts, lines) => {
  const all = { ...key, ...facts };
  expect(known({ request, key: all })).toEqual(lines);
  expect(isFallbackSent(all)).toBe(all.fallback === 'accepted' || all.fallback === 'unjudged');
});

test('what the answer says, where it led, and who gave it, in this order', () => {
  const page = '<html><head><title>Sign in</title></head><body>x</body></html>';
  const says = (facts: Partial<ResponseFacts>) => known({ response: { ...response, ...facts } });
  expect(says({ json: { message: 'no such key' }, bodyStart: '{' })).toEqual(['the API says: "no such key"']);
  expect(says({ bodyStart: `so it begins${' and goes on'.repeat(30)}` })[0]).toMatch(
    /^the answer begins: so it begins/,
  );
  expect(says({ bodyStart: `so it begins${' and goes on'.repeat(30)}` })[0]?.length).toBeLessThan(230);
  expect(says({ bodyStart: page, headers: { 'content-type': 'text/html' } })).toEqual([
    expect.stringContaining('Sign in'),
  ]);
  expect(
    known({
      request: { ...request, origins: ['https://a', 'https://b'], proxy: 'http://proxy' },
      acceptedEarlier: true,
      response: {
        ...response,
        json: { message: 'no' },
        headers: { 'www-authenticate': ' Bearer realm="x" ', server: 'nginx', 'x-request-id': '7' },
      },
    }),
  ).toEqual([
    'the API says: "no"',
    sent,
    'redirected: https://a → https://b',
    'an earlier call of this run was accepted with the same key',
    'WWW-Authenticate: Bearer realm="x"',
    'sent through the proxy http://proxy',
    'answered by server: nginx',
    'x-request-id: 7',
  ]);
});
