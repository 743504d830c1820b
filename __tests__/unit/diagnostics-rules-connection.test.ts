import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Changes, factsOf } from '../cases/diagnostics/scenario.ts';
import { ranked } from '../support/ranked.ts';

const causes = (code: DiagnosticCode, changes: Changes = {}, message = 'It failed.', ...evidence: string[]) =>
  ranked(diagnostic(code, message, { evidence }), factsOf(changes));
const calling = (url: string, more: Changes['request'] = {}): Changes => ({ request: { url, ...more } });
const elsewhere = calling('https://api.example.com/items');
const uncalled = (code: DiagnosticCode) => {
  const { request: _none, ...facts } = factsOf();
  return ranked(diagnostic(code, 'It failed.'), facts);
};

describe('a name that is not found', () => {
  test.each(['internal', 'local', 'lan', 'corp', 'intranet', 'home.arpa', 'svc'])(
    '*.%s is known inside alone',
    (end) => {
      expect(causes('net/dns', calling(`https://api.${end}/`))).toBe('private typo resolver');
      expect(causes('net/dns', calling(`https://api.${end}.example.com/`))).toBe('typo private resolver');
    },
  );

  test('so is a name without a dot', () => {
    expect(causes('net/dns', calling('https://backend:8443/'))).toBe('private typo resolver');
    expect(causes('net/dns', calling('https://localhost/'))).toBe('typo resolver');
  });

  test('a resolver that asks to try again is the cause itself', () => {
    expect(causes('net/dns', elsewhere, 'It failed.', 'EAI_AGAIN')).toBe('resolver typo private');
    expect(causes('net/dns', elsewhere, 'It failed.', 'ENOTFOUND')).toBe('typo private resolver');
  });

  test("the API's own name is neither misspelt nor private", () => {
    expect(causes('net/dns')).toBe('resolver');
  });

  test('a name that was found before is not misspelt', () => {
    expect(causes('net/dns', { ...elsewhere, acceptedEarlier: true })).toBe('');
  });

  test('without a call nothing is ruled out', () => {
    expect(uncalled('net/dns')).toBe('typo private resolver');
  });
});

describe('a connection that is refused', () => {
  test.each(['http://localhost:3000/', 'http://127.0.0.1:3000/', 'http://127.9.8.7/', 'http://[::1]:3000/'])(
    '%s is on this machine',
    (url) => {
      expect(causes('net/refused', calling(url))).toBe('port container');
    },
  );

  test('elsewhere no container has the port', () => {
    expect(causes('net/refused', elsewhere)).toBe('port firewall proxy');
    expect(causes('net/refused', calling('https://128.0.0.1/'))).toBe('port firewall proxy');
  });

  test("the API's own port is known", () => {
    expect(causes('net/refused')).toBe('firewall proxy');
  });

  test('a proxy that is in use already is not recommended', () => {
    expect(causes('net/refused', calling('https://api.example.com/', { proxy: 'http://proxy.example' }))).toBe(
      'port firewall',
    );
  });

  test.each(['EHOSTUNREACH', 'ENETUNREACH', 'the host could not be reached'])('%s was never at the port', (words) => {
    expect(causes('net/refused', elsewhere, 'It failed.', words)).toBe('firewall proxy');
  });

  test('what worked before has no firewall before it', () => {
    expect(causes('net/refused', { ...elsewhere, acceptedEarlier: true })).toBe('');
  });
});

describe('a connection that breaks', () => {
  const reset = (method: string, attempts?: number) =>
    causes('net/reset', {
      ...calling('https://api.example.com/', { method }),
      ...(attempts === undefined ? {} : { attempts }),
    });

  test.each(['GET', 'HEAD'])('%s sends no content that could be too large', (method) => {
    expect(reset(method)).toBe('passing filter');
  });

  test.each(['POST', 'PATCH'])('%s is not repeated by itself', (method) => {
    expect(reset(method)).toBe('passing repeat filter size');
    expect(reset(method, 1)).toBe('passing repeat filter size');
    expect(reset(method, 2)).toBe('passing repeat filter size');
  });

  test('PUT is', () => {
    expect(reset('PUT', 1)).toBe('passing filter size');
  });

  test('no filter stands before this machine', () => {
    expect(causes('net/reset', calling('http://localhost:3000/'))).toBe('passing');
  });

  test.each(['The run was cancelled.', 'The job was cancelled.'])('%s leaves nothing to guess', (message) => {
    expect(causes('net/reset', {}, message)).toBe('cancelled');
  });
});

describe('a time that is up', () => {
  const missing = (what: string, changes: Changes = elsewhere) =>
    causes('net/timeout', changes, 'It took too long.', `no connection to the API stood yet: ${what}`);

  test.each([
    ['the proxy has not answered', elsewhere, 'silent-proxy proxy'],
    ['the TLS handshake is not over', elsewhere, 'handshake dropped'],
    ['its name is not found yet', elsewhere, 'look-up proxy'],
    ['the address does not answer', elsewhere, 'dropped proxy'],
    ['the address does not answer', calling('http://127.0.0.1:3000/'), 'silent-port'],
  ])('while %s, no API was slow (%#)', (what, changes, expected) => {
    expect(missing(what, changes)).toBe(expected);
  });

  test('a step that waited for its turn met no slow API', () => {
    expect(causes('net/timeout', elsewhere, 'It took too long.', 'it was waiting for its turn')).toBe('pace');
  });

  test.each(['the answer had begun', '1 byte of its content had come', '20 bytes of content had come'])(
    '%s: the connection stood',
    (words) => {
      expect(causes('net/timeout', elsewhere, 'It took too long.', words)).toBe('trickle slow');
    },
  );

  test('before the first byte nothing can trickle', () => {
    expect(causes('net/timeout', elsewhere, 'It took too long.', 'no answer had come')).toBe('slow dropped proxy');
    expect(causes('net/timeout', elsewhere)).toBe('slow dropped proxy trickle');
  });

  test('what answered before is not dropped on the way', () => {
    expect(causes('net/timeout', { ...elsewhere, acceptedEarlier: true })).toBe('slow trickle');
  });
});

describe('a TLS handshake that fails', () => {
  test.each([
    ['CERT_HAS_EXPIRED', 'expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'name'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'private-ca'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'private-ca'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'client'],
    ['EPROTO', 'version'],
  ])('%s names its cause', (words, cause) => {
    expect(causes('net/tls', elsewhere, 'It failed.', words)).toBe(cause);
  });

  test('an unknown code leaves all of them, a server that hangs up those of its own', () => {
    expect(causes('net/tls', elsewhere, 'It failed.', 'ESOMETHING')).toBe('private-ca expired name client version');
    expect(causes('net/tls', elsewhere, 'The connection was closed during the TLS handshake.')).toBe(
      'client version cut',
    );
  });
});

describe('a proxy', () => {
  test.each([
    ['CONNECT_403', 'refuses needless'],
    ['CONNECT_499', 'refuses needless'],
    ['CONNECT_500', 'upstream refuses needless'],
    ['CONNECT_502', 'upstream refuses needless'],
    ['PROXY_UNSUPPORTED', 'scheme needless'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate address needless'],
    ['CERT_HAS_EXPIRED', 'certificate address needless'],
    ['ECONNREFUSED', 'address needless'],
  ])('%s', (words, expected) => {
    expect(causes('net/proxy', {}, 'It failed.', words)).toBe(expected);
  });

  test.each([
    ['Proxy-Authenticate: Basic realm="x"', 'missing wrong needless'],
    ['Proxy-Authenticate: NTLM', 'scheme missing wrong needless'],
    ['Proxy-Authenticate: Digest', 'scheme missing wrong needless'],
    ['Proxy-Authenticate: Custom', 'missing wrong scheme needless'],
    ['no user name and password were given', 'missing scheme needless'],
    ['a user name and a password was given', 'wrong scheme needless'],
  ])('asks for credentials: %s', (words, expected) => {
    expect(causes('auth/proxy', {}, 'It failed.', words)).toBe(expected);
  });

  test('that stands behind the API is none of this network', () => {
    const response = { status: 407 };
    expect(causes('auth/proxy', { response })).toBe('upstream');
    expect(causes('auth/proxy', { request: { proxy: 'http://proxy.example' }, response })).toBe(
      'upstream missing wrong scheme needless',
    );
  });
});
