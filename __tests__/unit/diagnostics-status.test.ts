import { answeredBy, header } from '../../src/diagnostics/answered-by.ts';
import type { ResponseFacts } from '../../src/diagnostics/facts.ts';
import { judgeStatus } from '../../src/diagnostics/judge-status.ts';
import { comeBack, comeBackText, limitLines, saysRateLimit } from '../../src/diagnostics/retry-after.ts';
import { type Changes, factsOf, json, page } from '../cases/diagnostics/scenario.ts';

const whole = (part: Partial<ResponseFacts>): ResponseFacts => ({
  status: 403,
  statusText: '',
  headers: {},
  bodyStart: '',
  ...part,
});

describe('when to come back', () => {
  test.each([
    [{ seconds: 119 }, 'in 119 s'],
    [{ seconds: 120 }, 'in 2 min'],
    [{ seconds: 121 }, 'in 3 min'],
    [{ seconds: 7199 }, 'in 120 min'],
    [{ seconds: 7200 }, 'in 2 h'],
    [{ seconds: 7201, at: 'T' }, 'in 3 h (T)'],
    [{ seconds: 366 * 86_400 - 1 }, 'in 8784 h'],
    [{ seconds: 366 * 86_400 }, 'in a year or later, as it says'],
    [{ at: 'T' }, 'at T'],
  ])('%j reads %s', (back, text) => {
    expect(comeBackText(back)).toBe(text);
  });

  const date = 'Tue, 24 Nov 2026 07:00:00 GMT';
  test.each<[Record<string, string>, unknown]>([
    [{ 'retry-after': '1.2' }, { seconds: 2 }],
    [{ 'retry-after': '1.25' }, { seconds: 2 }],
    [{ 'retry-after': 'in 5' }, undefined],
    [{ 'retry-after': '5 s' }, undefined],
    [{ 'retry-after': 'never', date }, undefined],
    [{ 'ratelimit-reset': 'never', date }, undefined],
    [
      { 'ratelimit-reset': '2026-11-24T07:01:00Z', date },
      { seconds: 60, at: '2026-11-24T07:01:00Z' },
    ],
    [
      { 'ratelimit-reset': 'Tue Nov 24 2026 07:01:00 GMT+0000', date },
      { seconds: 60, at: '2026-11-24T07:01:00Z' },
    ],
    [{ 'ratelimit-reset': '100000000' }, { at: '1973-03-03T09:46:40Z' }],
    [{ 'ratelimit-reset': '100000000000' }, { at: '5138-11-16T09:46:40Z' }],
    [{ 'ratelimit-reset': '100000000001' }, { at: '1973-03-03T09:46:40Z' }],
    [{ 'ratelimit-reset': '9999999999999', date }, { at: '2286-11-20T17:46:39Z' }],
    [{ 'ratelimit-reset': '99999999999999' }, undefined],
    [{ 'retry-after': '31622400' }, { seconds: 31_622_400 }],
    [{ 'retry-after': '31622401' }, undefined],
    [
      { 'retry-after': 'Tue, 24 Nov 2026 06:59:00 GMT', date },
      { seconds: 0, at: '2026-11-24T07:00:00Z' },
    ],
    [{ 'retry-after': '5', 'ratelimit-reset': '9' }, { seconds: 5 }],
    [{ 'ratelimit-reset': '9', 'x-ratelimit-reset': '8' }, { seconds: 9 }],
    [{ 'ratelimit-reset': '1.5' }, { seconds: 2 }],
    [{ 'ratelimit-reset': '99999999' }, { seconds: 99_999_999 }],
    [{ 'ratelimit-reset': '1795503660', date: 'never' }, { at: '2026-11-24T07:01:00Z' }],
  ])('%j', (headers, expected) => {
    expect(comeBack(whole({ status: 429, headers }))).toEqual(expected);
  });

  test.each([
    ['API rate limit exceeded', '5', true],
    ['rate-limited', '5', true],
    ['Too many requests', '5', true],
    ['Your quota is exceeded', '5', true],
    ['Your quota exceeded', '5', true],
    ['No', '0', true],
    ['No', '1', false],
    ['No permission', '0', false],
    ['Wrong scope', '0', false],
    ['It belongs to somebody', '0', false],
    ['Corporate limits', '5', false],
  ])('403 with "%s" and %s left means the limit: %s', (message, left, expected) => {
    expect(saysRateLimit(whole(json(403, '', { message }, { 'x-ratelimit-remaining': left })))).toBe(expected);
  });

  test('the fields of the limit are one line', () => {
    expect(limitLines(whole({ headers: { 'ratelimit-limit': '5', 'retry-after': '9', other: 'x' } }))).toEqual([
      'retry-after: 9, ratelimit-limit: 5',
    ]);
    expect(limitLines(whole({}))).toEqual([]);
  });
});

test('who answered is told with the first of its ids', () => {
  expect(answeredBy(whole({ headers: { server: 'x', via: ' y ', 'request-id': '1', 'x-trace-id': '2' } }))).toEqual([
    'answered by server: x, via: y',
    'request-id: 1',
  ]);
  expect(answeredBy(whole({}))).toEqual([]);
  expect(header(whole({ headers: { server: ' ' } }), 'server')).toBeUndefined();
  expect(header(whole({}), 'constructor')).toBeUndefined();
});

describe('the sentence and the evidence of a status', () => {
  const judged = (changes: Changes) => judgeStatus(factsOf(changes));
  const call = 'GET https://api.kimp360.com/requests';

  test.each([
    [405, '', '405 Method Not Allowed'],
    [410, ' ', '410 Gone'],
    [413, 'Too Big', '413 Too Big'],
    [418, '', '418'],
  ])('%i %j', (status, statusText, answered) => {
    expect(judged({ response: { status, statusText } }).message).toBe(`The API answered ${answered} to ${call}.`);
  });

  test.each([
    [[], ''],
    [['a'], ' and names one fault'],
    [['a', 'b'], ' and names 2 faults'],
  ])('400 with the faults %j', (details, ending) => {
    expect(judged({ response: json(400, '', { message: 'Bad', details }) }).message).toBe(
      `The API answered 400 to ${call}${ending}.`,
    );
  });

  test('a wait is told by 429, and by 5xx only where it was too long to be waited for', () => {
    const wait = { 'retry-after': '42' };
    expect(judged({ response: { status: 429, headers: wait } }).message).toMatch(/; come back in 42 s\.$/);
    expect(judged({ response: { status: 503, headers: wait } }).message).toMatch(/requests\.$/);
    expect(judged({ response: { status: 503, comeBack: { seconds: 900 } } }).message).toMatch(
      /; come back in 15 min\.$/,
    );
    for (const [status, lines] of [
      [429, 1],
      [503, 1],
      [500, 0],
    ] as const)
      expect(judged({ response: { status, bodyStart: 'x', headers: wait } }).evidence).toHaveLength(lines + 1);
  });

  test('evidence begins with what was said, whoever said it', () => {
    const first = (response: Partial<ResponseFacts>) => judged({ response }).evidence[0];
    expect(first(json(404, '', { message: 'No' }))).toBe('the API says: "No"');
    expect(first(json(201, '', { message: 'No' }))).toBe('the answer begins: {"message":"No"}');
    expect(first(page(404, '', '<title lang="en">Lost</title>'))).toBe('the answer is an HTML page: "Lost"');
    expect(first({ status: 404, bodyStart: ' lost ' })).toBe('the answer begins: lost');
    expect(first({ status: 404 })).toBe('the answer has no content');
  });

  test('where it led, and how often it was tried', () => {
    const at = (attempts: number, origins: string[]) =>
      judged({ attempts, request: { origins }, response: { status: 500 } }).evidence;
    expect(at(3, ['https://a', 'https://b'])).toEqual([
      'redirected: https://a → https://b',
      '3 attempts, the last of them answered so',
    ]);
    expect(at(1, ['https://a'])).toEqual(['the answer has no content']);
    expect(judged({ response: { status: 302, headers: { location: '/b#c' } } }).evidence).toEqual(['location: /b']);
  });

  test('407 tells whether a proxy is in use, and what it asks for', () => {
    const at = (proxy?: string) =>
      judged({
        request: proxy === undefined ? {} : { proxy },
        response: { status: 407, headers: { 'proxy-authenticate': 'Basic' } },
      }).evidence;
    expect(at()).toEqual(['this step uses no proxy', 'Proxy-Authenticate: Basic']);
    expect(at('http://p')).toEqual(['through the proxy http://p', 'Proxy-Authenticate: Basic']);
  });
});
