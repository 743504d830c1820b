import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { weigh } from '../../src/diagnostics/rules/index.ts';
import { type Changes, factsOf, json, page } from '../cases/diagnostics/scenario.ts';
import { ranked } from '../support/ranked.ts';

const causes = (code: DiagnosticCode, changes: Changes = {}, ...evidence: string[]) =>
  ranked(diagnostic(code, 'It failed.', { evidence }), factsOf(changes));
const sentence = (code: DiagnosticCode, cause: string, changes: Changes) =>
  weigh(diagnostic(code, 'It failed.'), factsOf(changes)).sentences.get(cause);
const uncalled = (code: DiagnosticCode, changes: Changes = {}) => {
  const { request: _none, ...facts } = factsOf(changes);
  return ranked(diagnostic(code, 'It failed.'), facts);
};

describe('401', () => {
  const elsewhere = (request: Changes['request'] = {}, headers: Record<string, string> = {}): Changes => ({
    request: { url: 'https://api.example.com/', origins: ['https://api.example.com'], ...request },
    response: json(401, '', { error: 'no' }, headers),
  });
  const value = 'mistyped regenerated revoked expired';

  test('a key that did not arrive is not judged, nor one that was accepted before', () => {
    expect(causes('auth/rejected', { request: { keySent: false } })).toBe('not-sent');
    expect(causes('auth/rejected', { acceptedEarlier: true })).toBe('meanwhile');
  });

  test('before any call, each cause that needs no evidence is possible', () => {
    expect(uncalled('auth/rejected')).toBe(`${value} header-name header-lost`);
  });

  test.each([
    ['The key expired', 'expired'],
    ['The key will expire', 'expired'],
    ['The key is disabled', 'revoked'],
    ['The key is suspended', 'revoked'],
    ['The key is malformed', 'mistyped'],
    ['Unrecognised key', 'mistyped'],
    ['Authorization was not supplied', 'header-lost'],
    ['Please supply a key', 'header-lost'],
  ])('"%s"', (message, first) => {
    expect(causes('auth/rejected', { response: json(401, '', { message }) }).split(' ')[0]).toBe(first);
  });

  test.each([[{ trimmed: true }], [{ lengthClass: '8-19' }]])('%j makes a slip of the hand likelier', (key) => {
    const changed = causes('auth/rejected', { key, response: json(401, '', { message: 'revoked' }) });
    expect(changed).toBe('revoked mistyped regenerated expired header-lost');
    const wrong = elsewhere();
    expect(causes('auth/rejected', { ...wrong, key })).toMatch(/^mistyped/);
    expect(sentence('auth/rejected', 'mistyped', { key })?.includes('fewer than 20') ?? false).toBe(
      'lengthClass' in key,
    );
  });

  test('a page, and a proxy, are causes where there was one', () => {
    expect(causes('auth/rejected', { response: page(401, '', '<html>') })).toBe(`page ${value} header-lost`);
    expect(causes('auth/rejected', { response: { status: 401 } })).toBe(`${value} header-lost`);
    expect(causes('auth/rejected', { request: { proxy: 'http://proxy.example' } })).toBe(`header-lost ${value}`);
  });

  test('two different keys are seldom both wrong', () => {
    const two = { fallback: 'rejected', fingerprint: 'aaaaaaaa', fallbackFingerprint: 'bbbbbbbb' } as const;
    expect(causes('auth/rejected', { key: two })).toMatch(/^other-place header-lost mistyped/);
    expect(causes('auth/rejected', { key: { ...two, fallbackFingerprint: 'aaaaaaaa' } })).toMatch(/^mistyped/);
    expect(causes('auth/rejected', { key: { ...two, fallback: 'untried' } })).toMatch(/^mistyped/);
  });

  describe('the header of another API', () => {
    test('can be another one, the key one for another place', () => {
      expect(causes('auth/rejected', elsewhere())).toBe(`other-place header-name ${value} header-lost`);
      expect(causes('auth/rejected', elsewhere({ keyHeader: 'token' }))).toBe(
        `other-place ${value} header-name header-lost`,
      );
    });

    test('a slip in its name is the likeliest cause, and quoted', () => {
      const slip = elsewhere({ keyHeader: 'X-Api-Kye' });
      expect(causes('auth/rejected', slip)).toMatch(/^header-name/);
      expect(sentence('auth/rejected', 'header-name', slip)).toMatch(/`X-Api-Kye`.*looks like `x-api-key`/);
      const two = elsewhere({ keyHeader: 'x-apikeys' });
      expect(causes('auth/rejected', two)).toMatch(/^header-name/);
      expect(sentence('auth/rejected', 'header-name', elsewhere({ keyHeader: 'x-api-token' }))).toBeUndefined();
    });

    test('authorization wants a scheme', () => {
      const bare = elsewhere({ keyHeader: 'Authorization' });
      expect(causes('auth/rejected', bare)).toMatch(/^scheme/);
      expect(sentence('auth/rejected', 'scheme', bare)).toMatch(/`Bearer` before it/);
      expect(causes('auth/rejected', elsewhere({ keyHeader: 'Authorization', keyScheme: 'Bearer' }))).not.toMatch(
        /scheme/,
      );
    });

    test.each(['http://127.0.0.1:4010', 'https://127.10.200.255', 'http://localhost', 'http://[::1]:80'])(
      '%s is a server of this machine',
      (origin) => {
        expect(sentence('auth/rejected', 'other-place', elsewhere({ origins: [origin] }))).toMatch(/this machine/);
      },
    );

    test.each(['http://localhost.example', 'http://127.0.0.1.example', 'https://x.example?http://localhost:1'])(
      '%s is none',
      (origin) => {
        expect(sentence('auth/rejected', 'other-place', elsewhere({ origins: [origin] }))).toBeUndefined();
      },
    );
  });

  describe('what the server asks for', () => {
    const asked = (challenge: string, request: Changes['request'] = {}) =>
      elsewhere(request, { 'www-authenticate': challenge });
    const scheme = (changes: Changes) => sentence('auth/rejected', 'scheme', changes);

    test('a scheme that was not sent is named beside what was', () => {
      expect(scheme(asked('Bearer realm="x"'))).toMatch(/asks for `Authorization: Bearer …`.*sent in `x-api-key`/);
      expect(causes('auth/rejected', asked('Bearer'))).toMatch(/^scheme/);
      const bare = asked('Basic realm="x"', { keyHeader: 'Authorization' });
      expect(scheme(bare)).toMatch(/the scheme `Basic`; none was sent/);
      const other = asked('Token', { keyHeader: 'authorization', keyScheme: 'Bearer' });
      expect(scheme(other)).toMatch(/the scheme `Token`; `Bearer` was sent/);
      expect(causes('auth/rejected', other)).toMatch(/^scheme/);
    });

    test('the one that was sent, in whatever case, is not at fault', () => {
      expect(scheme(asked('bearer', { keyHeader: 'Authorization', keyScheme: 'BEARER' }))).toBeUndefined();
    });

    test('schemes that only begin or end like known ones are none of them', () => {
      expect(scheme(asked('Bearers'))).toBeUndefined();
      expect(scheme(asked('X-Basic'))).toBeUndefined();
      expect(scheme(asked('"Bearer"'))).toBeUndefined();
    });

    test('Kimp360 is not believed about a scheme: its guide names the header', () => {
      expect(
        causes('auth/rejected', { response: json(401, '', { error: 'no' }, { 'www-authenticate': 'Bearer' }) }),
      ).not.toMatch(/scheme/);
    });

    test('a token that expired is said in the challenge too', () => {
      expect(causes('auth/rejected', asked('Bearer error_description="The token has expired"'))).toMatch(
        /^(?:scheme )?expired/,
      );
      expect(causes('auth/rejected', asked('Key error_description="The token has expired"'))).toMatch(/^expired/);
      expect(causes('auth/rejected', asked('Key realm="expired"'))).toMatch(/^other-place/);
    });
  });

  describe("Kimp360's own header", () => {
    test('with another name, or a scheme before the key, is the cause', () => {
      expect(causes('auth/rejected', { request: { keyHeader: 'X-Key' } })).toMatch(/^header-name/);
      expect(causes('auth/rejected', { request: { keyScheme: 'Bearer' } })).toBe(
        `scheme-needless ${value} header-lost`,
      );
    });

    test('sent as it should be can only have been lost', () => {
      expect(causes('auth/rejected', { request: { keyHeader: 'X-API-KEY' } })).toBe(`${value} header-lost`);
    });
  });
});
