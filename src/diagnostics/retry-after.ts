import { header } from './answered-by.ts';
import { saidBy } from './edge.ts';
import type { ResponseFacts } from './facts.ts';
import { oneLine } from './visible.ts';

/** When a rate-limited caller may come back: at least one of the two. */
export interface ComeBack {
  /** From the answer on; absent where only a clock time was told, and not the server's own. */
  readonly seconds?: number;
  /** ISO 8601, UTC. */
  readonly at?: string;
}

/** Reads `Retry-After` (seconds or date), else the reset fields of the common rate-limit families. */
export function comeBack(response: ResponseFacts): ComeBack | undefined {
  if (response.comeBack !== undefined) return response.comeBack;
  const answeredAt = parseDate(header(response, 'date'));
  const seconds = secondsFrom(header(response, 'retry-after'), answeredAt) ?? resetSeconds(response, answeredAt);
  if (seconds === undefined) {
    const at = resetTime(response);
    return at === undefined ? undefined : { at: isoTime(at) };
  }
  const rounded = Math.max(0, Math.ceil(seconds));
  return {
    seconds: rounded,
    ...(answeredAt === undefined ? {} : { at: isoTime(answeredAt + rounded * 1000) }),
  };
}

/** In seconds. */
const aYear = 366 * 86_400;

/** A time as people read it: ISO 8601, UTC, whole seconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}/, '');
}

/** `in 42 s (2026-11-24T07:22:42Z)`, in units that a reader can use. */
export function comeBackText({ seconds, at }: ComeBack): string {
  if (seconds === undefined) return `at ${at}`;
  // No number of hours: whatever the server said, it did not mean that.
  if (seconds >= aYear) return 'in a year or later, as it says';
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
  const number = resetNumber(response);
  if (number === undefined) return secondsFrom(resetField(response), answeredAt);
  if (number < longestWait) return number;
  return answeredAt === undefined ? undefined : sane((clockTime(number) - answeredAt) / 1000);
}

/** Small numbers are seconds to wait, large ones seconds (or milliseconds) since 1970: usage differs between APIs. */
const longestWait = 1e8;

/** The reset field as milliseconds since 1970, where it is a number that is no wait. */
function resetTime(response: ResponseFacts): number | undefined {
  const number = resetNumber(response);
  return number === undefined ? undefined : clockTime(number);
}

/** A large number as milliseconds since 1970. */
function clockTime(number: number): number {
  return number > 1e11 ? number : number * 1000;
}

function resetNumber(response: ResponseFacts): number | undefined {
  const value = resetField(response);
  return value !== undefined && /^\d{1,13}$/.test(value) ? Number(value) : undefined;
}

function resetField(response: ResponseFacts): string | undefined {
  return header(response, 'ratelimit-reset') ?? header(response, 'x-ratelimit-reset');
}

/** Waits beyond a year are nobody's meaning. */
function sane(seconds: number): number | undefined {
  return seconds > aYear ? undefined : seconds;
}

function parseDate(value: string | undefined): number | undefined {
  const time = Date.parse(value ?? '');
  return Number.isNaN(time) ? undefined : time;
}

const rateWords = /\brate[- ]?limit|too many requests|quota (?:is )?exceeded/i;
const accessWords = /\b(?:permissions?|scopes?|roles?|privileges?|belongs?|owner(?:ship|s)?)\b/i;

/** Whether a 403 means that the rate limit is used up, as some APIs say with it instead of 429. */
export function saysRateLimit(response: ResponseFacts): boolean {
  const said = saidBy(response);
  if (rateWords.test(said)) return true;
  // The last request of a window shows 0 as well: words about access weigh more.
  return header(response, 'x-ratelimit-remaining') === '0' && !accessWords.test(said);
}

const limitFields = [
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
];

/** The rate-limit fields of an answer, as one line of evidence at most. */
export function limitLines(response: ResponseFacts): string[] {
  const seen = limitFields.flatMap((name) => {
    const value = header(response, name);
    return value === undefined ? [] : [`${name}: ${oneLine(value, 80)}`];
  });
  return seen.length === 0 ? [] : [seen.join(', ')];
}
