import { describeFailure } from '../../src/http/failure.ts';
import type { Hop } from '../../src/http/hop.ts';
import { ContentTooLarge } from '../../src/http/limit.ts';
import { followRedirection } from '../../src/http/redirect.ts';
import { TimeIsUp } from '../../src/http/time-is-up.ts';
import type { Target } from '../../src/plan/plan.ts';
import { classifyConnectionError } from '../../src/transports/node-errors.ts';
import { TransportError, type TransportFailureKind, type TransportResponse } from '../../src/transports/port.ts';

const tell = (error: unknown, url = 'https://api.example.com/v1', contentBytes = 0) =>
  describeFailure(error, {
    url: new URL(url),
    progress: { phase: contentBytes > 0 ? 'content' : 'answer', contentBytes },
    timeoutMs: 30_000,
  });
const broken = (kind: TransportFailureKind, code?: string, message = 'It broke.') =>
  new TransportError(kind, message, { sent: true, code });
const thrown = (code: string, stage: { open: boolean; secure: boolean }) =>
  tell(
    classifyConnectionError(Object.assign(new Error(), { code }), stage),
    stage.secure ? 'https://a.example/' : 'http://127.0.0.1:8080/',
  );

test('only a connection over TLS that did not stand yet was closed during the handshake', () => {
  expect(thrown('ECONNRESET', { open: false, secure: true }).evidence[0]).toMatch(/during the TLS handshake/);
  for (const stage of [
    { open: true, secure: true },
    { open: true, secure: false },
    { open: false, secure: false },
  ]) {
    expect(thrown('ECONNRESET', stage)).toMatchObject({ code: 'net/reset' });
    expect(thrown('ECONNRESET', stage).evidence.join()).not.toMatch(/handshake/);
  }
  expect(tell(broken('truncated', 'ECONNRESET'), 'http://127.0.0.1:8080/').evidence.join()).not.toMatch(/handshake/);
});

test('where the server broke off TLS, nobody says that the key was not sent', () => {
  const alert = thrown('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', { open: true, secure: true });
  expect(alert).toMatchObject({ code: 'net/tls', message: 'a.example:443 broke off the TLS connection.' });
  expect(alert.suggestion).toContain('client-cert-file');
  expect(thrown('CERT_HAS_EXPIRED', { open: false, secure: true }).message).toContain('so the key was not sent');
});

test('a name that has no address is named without a port, which has no part in it', () => {
  expect(tell(broken('dns', 'ENOTFOUND')).message).toBe('The host name api.example.com could not be resolved.');
  expect(tell(broken('dns'), 'https://api.example.com:8443/').message).toContain('api.example.com could');
});

test('what cannot be read is told apart from what is no HTTP', () => {
  expect(thrown('HPE_INVALID_CONSTANT', { open: true, secure: true }).message).toMatch(/not a valid HTTP response/);
  const overflow = thrown('HPE_HEADER_OVERFLOW', { open: true, secure: true });
  expect(overflow.message).toBe('The header fields that a.example:443 sent are larger than 64 KiB.');
  expect([overflow.message, ...overflow.evidence].join()).not.toMatch(/not HTTP|valid HTTP/);
  expect(tell(broken('protocol', 'Z_DATA_ERROR', 'The content is not the gzip that it claims to be.')).message).toBe(
    'The content that api.example.com:443 sent could not be decompressed.',
  );
  expect(tell(broken('protocol', undefined, '5 content codings are too many.')).message).toMatch(/decompressed/);
});

test('one byte is one byte', () => {
  expect(tell(broken('truncated'), undefined, 1).evidence).toContain('1 byte of content had come');
  expect(tell(broken('truncated'), undefined, 2).evidence).toContain('2 bytes of content had come');
  expect(tell(new ContentTooLarge(1)).message).toMatch(/1 byte\.$/);
});

test('a redirect that differs only in its query does not seem to lead to itself', () => {
  const baseUrl = new URL('https://api.example.com/');
  const target = { baseUrl, redirects: 'same-origin' } as Target;
  const url = new URL('/v1/r?token=1', baseUrl);
  const hop: Hop = { method: 'GET', url, fields: [], foreign: false, trail: [`GET ${url.href}`] };
  const refused = (location: string) =>
    followRedirection(hop, { status: 302, fields: [['location', location]] } as unknown as TransportResponse, target);
  expect(refused('/v1/r?token=1')).toMatchObject({
    code: 'redirect/loop',
    evidence: [
      '302 from https://api.example.com/v1/r (query not shown)',
      'to https://api.example.com/v1/r (query not shown)',
    ],
  });
  expect(JSON.stringify(refused('https://files.example/r?token=1'))).not.toContain('token');
  expect(refused('https://files.example/r')).toMatchObject({
    evidence: [expect.anything(), 'to https://files.example/r'],
  });
});

test.each([
  ['nothing', undefined, 'its name had not been resolved'],
  ['address', undefined, 'nothing had answered at its address'],
  ['connection', undefined, 'the TLS handshake had not ended'],
  ['nothing', 'http://proxy:3128', 'the proxy had not opened one'],
] as const)('a time that is up says what had not happened yet: %s, proxy %s', (reached, proxy, missing) => {
  const { evidence, suggestion } = describeFailure(new TimeIsUp('timeout', 1_000), {
    url: new URL('https://api.example.com/'),
    progress: { phase: 'answer', contentBytes: 0 },
    timeoutMs: 1_000,
    reached,
    ...(proxy === undefined ? {} : { proxy }),
  });
  expect(evidence).toContain(`no connection to the API stood yet: ${missing}`);
  expect(suggestion).toBeUndefined();
});
