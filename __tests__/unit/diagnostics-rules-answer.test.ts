import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Changes, factsOf, page } from '../cases/diagnostics/scenario.ts';
import { ranked } from '../support/ranked.ts';

const causes = (code: DiagnosticCode, changes: Changes = {}, ...evidence: string[]) =>
  ranked(diagnostic(code, 'It failed.', { evidence }), factsOf(changes));

describe('somebody before the API', () => {
  const challenge = page(403, '', '<html>', { 'cf-mitigated': 'challenge' });
  const block = { status: 403, headers: { 'x-sucuri-block': 'IP' } };
  const proxy = { status: 403, headers: { 'x-squid-error': 'ERR' } };
  const portal = page(403, '', '<html><a href="/captive_portal">');
  const signIn = { status: 403, headers: { 'www-authenticate': 'Negotiate' } };
  const server = (status: number) => page(status, '', '<html><center>nginx</center>');

  test.each([
    ['a challenge', challenge, 'challenge gateway-key'],
    ['a block', block, 'block gateway-key'],
    ['a block of 401', { ...block, status: 401 }, 'block gateway-key'],
    ['a proxy', proxy, 'proxy'],
    ['a captive portal', portal, 'captive-portal'],
    ['a sign-in', signIn, 'sign-in'],
    ['a web server that forbids', server(403), 'web-server block gateway-key'],
    ['a web server that asks who it is', server(401), 'web-server gateway-key'],
  ])('%s', (_name, response, expected) => {
    expect(causes('auth/edge-blocked', { response })).toBe(expected);
  });

  test('that let a key through before does not ask for one of its own', () => {
    expect(causes('auth/edge-blocked', { response: block, acceptedEarlier: true })).toBe('block');
    expect(causes('auth/edge-blocked', { response: block, key: { fallback: 'accepted' } })).toBe('block');
    expect(causes('auth/edge-blocked', { response: block, key: { fallback: 'rejected' } })).toBe('block gateway-key');
  });

  test('is not told apart where nothing shows who it was', () => {
    const all = 'challenge block sign-in proxy captive-portal web-server gateway-key';
    expect(causes('auth/edge-blocked', { response: { status: 403 } })).toBe(all);
    expect(causes('auth/edge-blocked')).toBe(all);
  });
});

test.each([
  [[], 'syntax manager stars'],
  [['it looks masked'], 'stars'],
  [['a reference of 1Password'], 'manager'],
  [['it begins with ref+'], 'manager'],
  [['an expression stands in it'], 'syntax'],
])('an unexpanded key (%j) shows the way out for its kind', (evidence, expected) => {
  expect(causes('key/unexpanded', {}, ...evidence)).toBe(expected);
});

test.each([
  ['azure', 'it is a macro or command "$(…)" that nothing expanded', 'no-variable'],
  ['gitlab', 'it is a shell variable "$…" that nothing expanded', 'no-variable'],
  ['bitbucket', 'it is a shell variable "$…" that nothing expanded', 'no-variable'],
  ['azure', 'it is a shell variable "$…" that nothing expanded', 'syntax'],
  ['buildkite', 'it is a macro or command "$(…)" that nothing expanded', 'buildkite syntax'],
  ['jenkins', 'it is a macro or command "$(…)" that nothing expanded', 'jenkins syntax'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what the user wrote.
  ['circleci', 'it is a shell variable "${…}" that nothing expanded', 'circleci syntax'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what the user wrote.
  ['circleci', 'it is a workflow expression "${{ … }}" that nothing evaluated', 'syntax'],
  ['jenkins', 'it is a Windows variable "%…%" that nothing expanded', 'syntax'],
  ['buildkite', 'it is what a log shows of a masked value, "***"', 'stars'],
  ['teamcity', 'it is a macro or command "$(…)" that nothing expanded', 'syntax'],
  ['github', 'it is a macro or command "$(…)" that nothing expanded', 'syntax'],
  ['gitlab', 'it is what a log shows of a masked value, "***"', 'stars'],
] as const)('on %s, where %s', (host, evidence, expected) => {
  expect(causes('key/unexpanded', { environment: { host, secretSource: '' } }, evidence)).toBe(expected);
});

describe('an expression that cannot be evaluated', () => {
  test.each([
    ['TypeError: join() expected a list', 'type'],
    ['could not be evaluated: TypeError: x', 'type'],
    ['ArgumentError: keys() takes 1 argument', 'function'],
    ['could not be evaluated: Unknown function: size()', 'function'],
    ['the number is too large', 'limits'],
    ['the result is nested too deep', 'limits'],
    ['the result is too long', 'limits'],
    ['the server said TypeError', 'state expression'],
    ['nothing', 'state expression'],
  ])('%s', (evidence, expected) => {
    expect(causes('expect/failed', {}, evidence)).toBe(expected);
    expect(causes('extract/missing', {}, evidence)).toBe(expected.replace('state expression', 'name absent quotes'));
  });
});

test.each([
  ['ENOSPC', 'space'],
  ['EROFS', 'rights'],
  ['ENOTDIR', 'folder'],
  ['ESTALE', 'gone'],
  ['EFBIG', 'size'],
  ['EILSEQ', 'name'],
  ['ENFILE', 'handles'],
  ['ETXTBSY', 'busy'],
  ['EIO', 'device'],
  ['ESOMETHING', 'other'],
])('a file that cannot be written: %s', (code, expected) => {
  expect(causes('save/failed', {}, code)).toBe(expected);
});

test('a reader of stdout that went away is no matter of files', () => {
  const found = diagnostic('save/failed', 'The answer could not be written to stdout.', { evidence: ['ENOSPC'] });
  expect(ranked(found, factsOf())).toBe('reader');
});

test('JSON that is not UTF-8 is not empty, though no text of it can be shown', () => {
  const facts = factsOf({ response: { bodyStart: '', headers: { 'content-type': 'application/json' } } });
  const other = diagnostic('expect/not-json', 'The response is not UTF-8, as JSON must be, but JSON is needed.');
  expect(ranked(other, facts)).toBe('charset');
});

test('JSON that is nested too deeply is no page, and no other form', () => {
  const facts = factsOf({ response: { bodyStart: '[[[[', headers: { 'content-type': 'application/json' } } });
  const deep = diagnostic('expect/not-json', 'The response is nested too deeply to be read as JSON.');
  expect(ranked(deep, facts)).toBe('depth');
  expect(ranked(diagnostic('expect/not-json', 'The response is not JSON, but JSON is needed.'), facts)).toBe('other');
});

test.each([
  [
    'net/protocol',
    'The content that h sent is compressed 4 times over, and is decompressed 3 times at most.',
    'coding middle',
  ],
  [
    'net/truncated',
    'The compressed content that h sent ends in the middle: part of it is missing.',
    'coding passing limit',
  ],
  ['net/truncated', 'h closed the connection before the response was complete.', 'passing limit length'],
] as const)('%s: %s', (code, message, expected) => {
  expect(ranked(diagnostic(code, message), factsOf({}))).toBe(expected);
});
