import type { Answer } from './answer.ts';
import type { ErrorDetail } from './error-content.ts';
import { invalid } from './request-content.ts';
import { type RequestStore, requestStatuses } from './request-store.ts';

const usualLimit = 20;
const largestLimit = 100;

/**
 * One page of `/requests`: `data`, and in `next` the cursor of the page behind it or null; the same as a `Link` field
 * (RFC 8288). `?limit=` 1 to 100, `?cursor=`, `?status=`.
 */
export function listPage(store: RequestStore, query: URLSearchParams): Answer {
  const limit = query.get('limit') ?? String(usualLimit);
  const cursor = query.get('cursor');
  const status = query.get('status');
  const behind = cursor === null ? 0 : numberOf(cursor);
  const faults: ErrorDetail[] = [];
  if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > largestLimit) {
    faults.push({ field: 'limit', message: `must be a number from 1 to ${largestLimit}`, code: 'range' });
  }
  if (behind === undefined) faults.push({ field: 'cursor', message: 'is none of this list', code: 'cursor' });
  if (status !== null && !requestStatuses.some((one) => one === status)) {
    faults.push({ field: 'status', message: `must be one of ${requestStatuses.join(', ')}`, code: 'one_of' });
  }
  if (behind === undefined || faults.length > 0) return invalid(faults);
  const left = store.after(behind).filter((one) => status === null || one.status === status);
  const page = left.slice(0, Number(limit));
  const last = page.at(-1);
  const next = last === undefined || left.length === page.length ? null : cursorOf(last.number);
  return {
    status: 200,
    json: { data: page.map(({ number: _own, ...shown }) => shown), next },
    ...(next === null ? {} : { fields: { link: `<${pathOf(query, next)}>; rel="next"` } }),
  };
}

function pathOf(query: URLSearchParams, cursor: string): string {
  const kept = new URLSearchParams(query);
  kept.set('cursor', cursor);
  return `/requests?${kept}`;
}

function cursorOf(number: number): string {
  return Buffer.from(`after:${number}`).toString('base64url');
}

function numberOf(cursor: string): number | undefined {
  const text = /^after:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  return text === undefined ? undefined : Number(text);
}
