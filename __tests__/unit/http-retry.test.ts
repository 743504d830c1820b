import { backoffMs, mayRetry, parseRetryAfter, retryOfError } from '../../src/http/retry.ts';
import { TransportError } from '../../src/transports/port.ts';

const now = Date.UTC(2026, 10, 24, 12, 0, 0);

test.each<[string | undefined, string | undefined, number | undefined]>([
  ['0', undefined, 0],
  ['120', undefined, 120_000],
  [' 1.5 ', undefined, 1_500],
  ['99999999999', undefined, 99_999_999_999_000],
  ['9'.repeat(24), undefined, Number.MAX_SAFE_INTEGER],
  ['9'.repeat(400), undefined, Number.MAX_SAFE_INTEGER],
  ['Wed, 24 Nov 9999 12:00:00 GMT', undefined, Date.UTC(9999, 10, 24, 12) - now],
  ['Tue, 24 Nov 2026 12:00:30 GMT', undefined, 30_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', undefined, 0],
  ['Tue, 24 Nov 2026 12:00:30 GMT', 'Tue, 24 Nov 2026 12:00:20 GMT', 10_000],
  ['Tuesday, 24-Nov-26 12:00:30 GMT', undefined, 30_000],
  ['Tue Nov 24 12:00:30 2026', undefined, 30_000],
  ['-5', undefined, undefined],
  ['soon', undefined, undefined],
  ['', undefined, undefined],
  ['1, 2', undefined, undefined],
  [undefined, undefined, undefined],
])('Retry-After %p with Date %p is %p ms', (value, date, expected) => {
  expect(parseRetryAfter(value, date, now)).toBe(expected);
});

test('the wait doubles, jitters from nothing to all of it, and stops growing at 30 s', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((retried) => backoffMs(1000, retried, 0.999999))).toEqual([
    1000, 2000, 4000, 8000, 16000, 30000, 30000,
  ]);
  expect(backoffMs(1000, 3, 0)).toBe(0);
  expect(backoffMs(1000, 3, 0.5)).toBe(2000);
  expect(backoffMs(1000, 2000, 0.5)).toBe(15000);
});

test('what never reached the server may be sent again by every method; a refusal that will stay is not', () => {
  const retryOf = (kind: TransportError['kind'], sent: boolean, code?: string) =>
    retryOfError(new TransportError(kind, '', { sent, code }));
  expect(retryOf('dns', false)).toBe('any');
  expect(retryOf('reset', true)).toBe('repeatable');
  expect(retryOf('tls', false, 'CERT_HAS_EXPIRED')).toBe('never');
  expect(retryOf('tls', false, 'ECONNRESET')).toBe('any');
  expect(retryOf('proxy', false, 'CONNECT_403')).toBe('never');
  expect(retryOf('proxy', false, 'CONNECT_503')).toBe('any');
  expect(retryOf('proxy-auth', false)).toBe('never');
  expect(retryOf('body', true)).toBe('never');
  expect(mayRetry('POST', false, 'repeatable')).toBe(false);
  expect(mayRetry('POST', true, 'repeatable')).toBe(true);
  expect(mayRetry('PATCH', true, 'never')).toBe(false);
});
