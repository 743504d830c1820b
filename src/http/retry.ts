import type { TransportError } from '../transports/port.ts';
import type { AttemptOutcome } from './attempt.ts';

/** The longest `Retry-After` that is waited for. */
export const longestRetryAfterMs = 5 * 60_000;
const longestBackoffMs = 30_000;

const idempotentMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const transientStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Which requests may go out again after a failure: every one, only those that may be repeated, or none. */
export type Retry = 'any' | 'repeatable' | 'never';

/** Whether another attempt may follow (SPEC §3): by method, by `Idempotency-Key`, by whether the server was reached. */
export function mayRetry(method: string, hasIdempotencyKey: boolean, retry: Retry): boolean {
  if (retry === 'any') return true;
  return retry === 'repeatable' && (hasIdempotencyKey || idempotentMethods.has(method));
}

/** What a status that nobody expected says about another attempt. */
export function retryOfStatus(status: number): Retry {
  if (status === 429) return 'any';
  return transientStatuses.has(status) ? 'repeatable' : 'never';
}

/** What a failed connection says about another attempt. A wrong certificate or a proxy's refusal does not heal in seconds. */
export function retryOfError(error: TransportError): Retry {
  switch (error.kind) {
    case 'body':
    case 'aborted':
    case 'protocol':
    case 'proxy-auth':
      return 'never';
    case 'proxy':
      return /^(?:PROXY_|CONNECT_4)/.test(error.code ?? '') ? 'never' : 'any';
    case 'tls':
      return error.code === 'ECONNRESET' ? 'any' : 'never';
    default:
      return error.sent ? 'repeatable' : 'any';
  }
}

/** Milliseconds before attempt `retried + 1`: doubled each time, at most 30 s, full jitter. `random` is in [0, 1). */
export function backoffMs(retryDelayMs: number, retried: number, random: number): number {
  return Math.round(Math.min(retryDelayMs * 2 ** (retried - 1), longestBackoffMs) * random);
}

/**
 * `Retry-After` in milliseconds from now: seconds, or a date (RFC 9110 §10.2.3) read against the server's own `Date`
 * where it gives one, so that a wrong clock here does no harm. Undefined when absent or not readable.
 */
export function parseRetryAfter(value: string | undefined, date: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), Number.MAX_SAFE_INTEGER);
  const then = parseHttpDate(text);
  if (then === undefined) return undefined;
  return Math.max(0, then - (parseHttpDate(date?.trim() ?? '') ?? now));
}

/** A date of HTTP in milliseconds since the epoch. `Date.parse` alone takes far too much: `-5` would be a year. */
export function parseHttpDate(text: string): number | undefined {
  if (!/^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}:\d{2}/.test(text)) return undefined;
  const time = Date.parse(/GMT$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

/** The one question that the loop asks of an attempt. */
export function retryOf(outcome: AttemptOutcome): Retry {
  return 'failure' in outcome ? outcome.retry : outcome.expected ? 'never' : retryOfStatus(outcome.response.status);
}
