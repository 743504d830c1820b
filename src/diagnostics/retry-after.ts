import { header } from './answered-by.ts';
import type { ResponseFacts } from './facts.ts';

/** When a rate-limited caller may come back: seconds from the answer, and the clock time where the answer tells its own. */
export interface ComeBack {
  readonly seconds: number;
  /** ISO 8601, UTC. */
  readonly at?: string;
}

/** Reads `Retry-After` (seconds or date), else the reset fields of the common rate-limit families. */
export function comeBack(response: ResponseFacts): ComeBack | undefined {
  const answeredAt = parseDate(header(response, 'date'));
  const seconds = secondsFrom(header(response, 'retry-after'), answeredAt) ?? resetSeconds(response, answeredAt);
  if (seconds === undefined) return undefined;
  const rounded = Math.max(0, Math.ceil(seconds));
  return {
    seconds: rounded,
    ...(answeredAt === undefined
      ? {}
      : { at: new Date(answeredAt + rounded * 1000).toISOString().replace('.000', '') }),
  };
}

/** `in 42 s (2026-11-24T07:22:42Z)`, in units that a reader can use. */
export function comeBackText({ seconds, at }: ComeBack): string {
  const amount =
    seconds < 120
      ? `${seconds} s`
      : seconds < 7200
        ? `${Math.ceil(seconds / 60)} min`
        : `${Math.ceil(seconds / 3600)} h`;
  return `in ${amount}${at === undefined ? '' : ` (${at})`}`;
}

function secondsFrom(value: string | undefined, answeredAt: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,10}(?:\.\d+)?$/.test(value)) return sane(Number(value));
  const date = parseDate(value);
  return date === undefined || answeredAt === undefined ? undefined : sane((date - answeredAt) / 1000);
}

function resetSeconds(response: ResponseFacts, answeredAt: number | undefined): number | undefined {
  const value = header(response, 'ratelimit-reset') ?? header(response, 'x-ratelimit-reset');
  if (value === undefined || !/^\d{1,13}$/.test(value)) return secondsFrom(value, answeredAt);
  const number = Number(value);
  // Small numbers are seconds to wait, large ones seconds (or milliseconds) since 1970: usage differs between APIs.
  if (number < 1e8) return number;
  if (answeredAt === undefined) return undefined;
  return sane((number > 1e11 ? number / 1000 : number) - answeredAt / 1000);
}

/** Waits beyond a year are nobody's meaning. */
function sane(seconds: number): number | undefined {
  return seconds > 366 * 86_400 ? undefined : seconds;
}

function parseDate(value: string | undefined): number | undefined {
  const time = value === undefined ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
