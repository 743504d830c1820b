/** The sentence for an answer that refuses the caller: by the key, by who stands before the API, and on the way. */
import type { RequestFacts, ResponseFacts, RunFacts } from '../../src/diagnostics/facts.ts';
import { judgeStatus } from '../../src/diagnostics/judge-status.ts';

const request: RequestFacts = {
  method: 'GET',
  url: 'https://api.example.com/a?secret=1#x',
  keyHeader: 'x-api-key',
  keySent: true,
  origins: ['https://api.example.com'],
};
const call = 'GET https://api.example.com/a';

function judge(response: Partial<ResponseFacts>, rest: Partial<RunFacts> = { request }) {
  const { code, message, evidence } = judgeStatus({
    environment: { host: 'github' },
    key: { present: true, fallback: 'none' },
    acceptedEarlier: false,
    ...rest,
    response: { status: 500, statusText: '', headers: {}, bodyStart: '', ...response },
  });
  return { code, message, evidence };
}

const sent = 'the key was sent in `x-api-key`';
const without = 'the request that was answered did not carry the key (header `x-api-key`)';
const redirected = { ...request, keySent: false, origins: ['https://a', 'https://b'] };
const limit = { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0' };
const blocked = { 'cf-mitigated': 'challenge' };

test.each<[string, Partial<ResponseFacts>, Partial<RunFacts>, ReturnType<typeof judge>]>([
  [
    'a key that is not accepted',
    { status: 401 },
    { request },
    {
      code: 'auth/rejected',
      message: `The API answered 401 to ${call}: it does not accept the key.`,
      evidence: [sent],
    },
  ],
  [
    'a call that is not known',
    { status: 401 },
    {},
    { code: 'auth/rejected', message: 'The API answered 401 to the call: it does not accept the key.', evidence: [] },
  ],
  [
    'a call that is not allowed',
    { status: 403 },
    { request },
    {
      code: 'auth/forbidden',
      message: `The API answered 403 to ${call}: it does not allow this call.`,
      evidence: [sent],
    },
  ],
  [
    'the same of a call that is not known',
    { status: 403 },
    {},
    { code: 'auth/forbidden', message: 'The API answered 403 to the call: it does not allow this call.', evidence: [] },
  ],
  ...([401, 403] as const).map(
    (status): [string, Partial<ResponseFacts>, Partial<RunFacts>, ReturnType<typeof judge>] => [
      `a redirection without the key, ${status}`,
      { status },
      { request: redirected },
      {
        code: status === 401 ? 'auth/rejected' : 'auth/forbidden',
        message: `${call} was redirected to another origin, went there without the key, and was answered ${status}.`,
        evidence: [without, 'redirected: https://a → https://b'],
      },
    ],
  ),
  [
    'no proxy asks for credentials',
    { status: 407 },
    { request },
    {
      code: 'auth/proxy',
      message: `The API, or a proxy in front of it, answered 407 to ${call}: it asks for credentials.`,
      evidence: ['this step uses no proxy'],
    },
  ],
  [
    'a proxy does',
    { status: 407, headers: { 'proxy-authenticate': 'Basic realm="p"', server: 'squid' } },
    { request: { ...request, proxy: 'http://proxy:3128' } },
    {
      code: 'auth/proxy',
      message: `The API, or a proxy in front of it, answered 407 to ${call}: it asks for credentials.`,
      evidence: [
        'through the proxy http://proxy:3128',
        'Proxy-Authenticate: Basic realm="p"',
        'answered by server: squid',
      ],
    },
  ],
  [
    'the same of a call that is not known',
    { status: 407 },
    {},
    {
      code: 'auth/proxy',
      message: 'The API, or a proxy in front of it, answered 407 to the call: it asks for credentials.',
      evidence: ['this step uses no proxy'],
    },
  ],
  [
    'an answer without content',
    { status: 404 },
    { request, attempts: 1 },
    { code: 'http/not-found', message: `The API answered 404 to ${call}.`, evidence: ['the answer has no content'] },
  ],
  [
    'one that led elsewhere, at the second attempt',
    { status: 300, json: { message: 'choose' }, headers: { location: '/b?token=1' } },
    { request: { ...request, origins: ['https://a', 'https://b'] }, attempts: 2 },
    {
      code: 'http/unexpected-status',
      message: `The API answered 300 to ${call}.`,
      evidence: [
        'the API says: "choose"',
        'location: /b',
        'redirected: https://a → https://b',
        '2 attempts, the last of them answered so',
      ],
    },
  ],
  [
    'faults without a message',
    { status: 422, json: { errors: ['a', 'b'] } },
    { request },
    { code: 'http/bad-request', message: `The API answered 422 to ${call} and names 2 faults.`, evidence: ['a', 'b'] },
  ],
])('%s', (_name, response, rest, expected) => {
  expect(judge(response, rest)).toEqual(expected);
});

test('a 403 for a limit that is used up', () => {
  const { code, message, evidence } = judge({ status: 403, headers: { ...limit, 'retry-after': '30' } });
  expect(code).toBe('auth/forbidden');
  expect(message).toBe(`The API answered 403 to ${call}: its rate limit is used up; come back in 30 s.`);
  expect(evidence[0]).toContain('60');
  expect(evidence.at(-1)).toBe(sent);
});

test.each([401, 403])('somebody else answered %i, and what it says is not the API’s', (status) => {
  const body = '<html><title>Just a moment</title>';
  const { code, message, evidence } = judge({ status, headers: blocked, bodyStart: body });
  expect([code, message]).toEqual([
    'auth/edge-blocked',
    `The API was not reached: Cloudflare answered ${status} to ${call} in its place.`,
  ]);
  expect(evidence[0]).toContain('cf-mitigated');
  expect(evidence).toContain(sent);
  const said = judge({ status, headers: blocked, json: { cloudflare_error: true, message: 'no' }, bodyStart: '{' });
  expect(said.evidence.join('\n')).not.toContain('the API says');
});

test('without an answer there is nothing to judge', () => {
  const facts = {
    environment: { host: 'github' },
    key: { present: true, fallback: 'none' },
    acceptedEarlier: false,
  } as const;
  expect(judgeStatus(facts)).toMatchObject({
    code: 'internal/bug',
    message: 'A status was judged before there was an answer.',
  });
});
