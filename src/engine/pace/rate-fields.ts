import { fieldValue } from '../../http/fields.ts';
import { parseHttpDate, parseRetryAfter } from '../../http/retry.ts';
import type { Field } from '../../transports/port.ts';

/** So many requests are left until the limit is counted anew. */
export interface RateLeft {
  readonly remaining: number;
  readonly resetMs: number;
}

/** What an answer says about the pace. */
export interface RateReading {
  /** One for each limit that the server keeps. */
  readonly left: readonly RateLeft[];
  /** No request at all for so long: 429, or 503 with `Retry-After`. */
  readonly pauseMs?: number;
}

/** Whatever a server means by a longer one, it is no time to come back. */
const longestResetMs = 24 * 3_600_000;
/** A 429 without a word of how long. */
const unsaidPauseMs = 1_000;

/** Reads `RateLimit` and `RateLimit-Policy` (IETF draft, both forms), `X-RateLimit-*` and `Retry-After`. `now` is the wall clock in milliseconds. */
export function readRateFields(status: number, fields: readonly Field[], now: number): RateReading {
  const value = (name: string) => fieldValue(fields, name);
  const date = value('date');
  const left = [
    ...readStructured(value('ratelimit'), value('ratelimit-policy')),
    ...readSeparate(value, date, now),
  ].filter(({ resetMs }) => resetMs <= longestResetMs);
  if (status !== 429 && status !== 503) return { left };
  const hint = parseRetryAfter(value('retry-after'), date, now);
  if (hint !== undefined && hint > 0 && hint <= longestResetMs) return { left, pauseMs: hint };
  if (status === 503) return { left };
  const resets = left.filter(({ remaining }) => remaining === 0).map(({ resetMs }) => resetMs);
  return { left, pauseMs: resets.length === 0 ? unsaidPauseMs : Math.max(...resets) };
}

/** `"default";r=3;t=12` with `"default";q=60;w=60`, several with commas; and the older `limit=60, remaining=3, reset=12`. */
function readStructured(limits: string | undefined, policies: string | undefined): RateLeft[] {
  if (limits === undefined) return [];
  const older = { remaining: parameter(limits, 'remaining'), reset: parameter(limits, 'reset') };
  if (older.remaining !== undefined && older.reset !== undefined) {
    return [{ remaining: older.remaining, resetMs: older.reset * 1000 }];
  }
  const windows = new Map(items(policies ?? '').map((item) => [nameOf(item), parameter(item, 'w')] as const));
  return items(limits).flatMap((item) => {
    const remaining = parameter(item, 'r');
    const seconds = parameter(item, 't') ?? windows.get(nameOf(item));
    return remaining === undefined || seconds === undefined ? [] : [{ remaining, resetMs: seconds * 1000 }];
  });
}

/** The members of a structured list; a comma in quotes is none. */
function items(list: string): string[] {
  return list.match(/(?:"(?:[^"\\]|\\.)*"|[^",])+/g) ?? [];
}

function nameOf(item: string): string {
  return (
    /^\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/
      .exec(item)
      ?.slice(1)
      .find((name) => name !== undefined) ?? ''
  ).trim();
}

function parameter(item: string, name: string): number | undefined {
  const found = new RegExp(`(?:^|[;,\\s])${name}\\s*=\\s*(\\d{1,12})(?![\\d.])`).exec(
    item.replace(/"(?:[^"\\]|\\.)*"/g, ''),
  );
  return found === null ? undefined : Number(found[1]);
}

function readSeparate(value: (name: string) => string | undefined, date: string | undefined, now: number): RateLeft[] {
  return ['ratelimit', 'x-ratelimit', 'x-rate-limit'].flatMap((prefix) => {
    const remaining = /^\s*(\d{1,12})\s*(?:,|;|$)/.exec(value(`${prefix}-remaining`) ?? '')?.[1];
    const resetMs = readReset(value(`${prefix}-reset`) ?? value(`${prefix}-reset-after`), date, now);
    return remaining === undefined || resetMs === undefined ? [] : [{ remaining: Number(remaining), resetMs }];
  });
}

/** Seconds from now, or a time in seconds or milliseconds since 1970, or a date; read against the server's own `Date`. */
function readReset(value: string | undefined, date: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const serverNow = parseHttpDate(date?.trim() ?? '') ?? now;
  const text = value.split(',', 1)[0]?.trim() ?? '';
  if (/^\d{1,16}(?:\.\d+)?s?$/.test(text)) {
    const number = Number.parseFloat(text);
    if (number < 1e8) return Math.ceil(number * 1000);
    return Math.max(0, (number > 1e11 ? number : number * 1000) - serverNow);
  }
  const iso = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : parseHttpDate(value.trim());
  return iso === undefined || Number.isNaN(iso) ? undefined : Math.max(0, iso - serverNow);
}
