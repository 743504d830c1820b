import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Changes, factsOf, json, page } from '../cases/diagnostics/scenario.ts';
import { ranked } from '../support/ranked.ts';

const causes = (code: DiagnosticCode, changes: Changes = {}, ...evidence: string[]) =>
  ranked(diagnostic(code, 'It failed.', { evidence }), factsOf(changes));
const uncalled = (code: DiagnosticCode, changes: Changes = {}) => {
  const { request: _none, ...facts } = factsOf(changes);
  return ranked(diagnostic(code, 'It failed.'), facts);
};

describe('403', () => {
  const said = (message: string, more: Changes = {}) =>
    causes('auth/forbidden', { request: { method: 'POST' }, response: json(403, '', { message }), ...more });

  test('a key that did not arrive is not judged', () => {
    expect(causes('auth/forbidden', { request: { keySent: false } })).toBe('not-sent');
    expect(uncalled('auth/forbidden')).toBe('permission ownership');
  });

  test.each([
    'Your IP address is not allowed',
    'ip-address blocked',
    'This network is not authorised',
    'This network is not authorized',
    'IP 203.0.113.7 is not on the list',
    'IP restricted',
    'Use the allow-list',
    'Use the allowlist',
    'Use the whitelist',
    'network denied',
    'IP forbidden',
    'ip is not permitted',
  ])('"%s" is about the network', (message) => {
    expect(said(message)).toMatch(/^network/);
  });

  test.each(['The zip is blocked', 'Ask for your IP. Uploads are blocked', `The ip ${'x'.repeat(90)} is blocked`])(
    '"%s" is not',
    (message) => {
      expect(said(message)).not.toMatch(/network/);
    },
  );

  test.each([
    'permission',
    'permissions',
    'scope',
    'scopes',
    'role',
    'roles',
    'read-only',
    'read only',
    'privilege',
    'privileges',
  ])('"%s" is about permission', (word) => {
    expect(said(`Bad ${word} here`, { request: { url: 'https://api.kimp360.com/requests/42' } })).toBe(
      'permission ownership',
    );
  });

  test.each([
    'account',
    'accounts',
    'project',
    'projects',
    'owner',
    'owners',
    'ownership',
    'belong',
    'belongs',
    'workspace',
    'workspaces',
    'organization',
    'organisations',
    'tenant',
    'tenants',
  ])('"%s" is about ownership', (word) => {
    expect(said(`Another ${word} here`)).toBe('ownership permission');
  });

  test('words of both kinds say nothing', () => {
    expect(said('The owner has no such role')).toBe('permission ownership');
  });

  test.each(['GET', 'HEAD', 'OPTIONS'])('%s of one thing is refused to those who do not own it', (method) => {
    const reads = (path: string) => causes('auth/forbidden', { request: { method, url: `https://x.example${path}` } });
    for (const path of ['/items/42', '/items/42?a=1', '/items/42#a', '/items/42/parts', '/items/abc1-abcdefgh'])
      expect(reads(path)).toBe('ownership permission');
    for (const path of ['/items', '/v2/items', '/items?of=/42', '/items#/42', '/abcdefghijkl'])
      expect(reads(path)).toBe('permission ownership');
    expect(causes('auth/forbidden', { request: { method, url: 'http://x.example/42' } })).toBe('ownership permission');
  });

  test('the host is no part of the path', () => {
    expect(causes('auth/forbidden', { request: { url: 'https://12345678901234567890/items' } })).toBe(
      'permission ownership',
    );
    expect(causes('auth/forbidden', { request: { url: 'http://12345678901234567890/items' } })).toBe(
      'permission ownership',
    );
  });

  test('a call that changes something needs a permission', () => {
    expect(causes('auth/forbidden', { request: { method: 'DELETE', url: 'https://x.example/items/42' } })).toBe(
      'permission ownership',
    );
    expect(said('Access to a project is missing')).toBe('ownership permission');
  });

  test('a page is a cause, and the last one', () => {
    expect(causes('auth/forbidden', { response: page(403, '', '<html>') })).toBe('permission ownership page');
    expect(causes('auth/forbidden', { response: { status: 403 } })).toBe('permission ownership');
  });

  describe("Amazon's gateway", () => {
    const gateway = (type: string, message: string, acceptedEarlier = false) =>
      causes('auth/forbidden', {
        acceptedEarlier,
        response: json(403, 'Forbidden', { message }, { 'x-amzn-errortype': type }),
      }).split(' ')[0];

    test('names a route that it does not know', () => {
      expect(gateway('MissingAuthenticationTokenException', 'Missing Authentication Token')).toBe('gateway-route');
      expect(gateway('NotMissingAuthenticationToken', 'No')).toBe('permission');
    });

    test('refuses a key by one word, unless it accepted it before', () => {
      expect(gateway('ForbiddenException', 'Forbidden')).toBe('gateway-key');
      expect(gateway('ForbiddenException', 'Forbidden', true)).toBe('permission');
      expect(gateway('ForbiddenException', 'Not yours')).toBe('permission');
      expect(gateway('AccessDeniedException', 'Forbidden')).toBe('permission');
      expect(gateway('NotForbidden', 'Forbidden')).toBe('permission');
    });
  });
});
