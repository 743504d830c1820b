import { header } from '../answered-by.ts';
import { readApiError } from '../api-error.ts';
import type { RunFacts } from '../facts.ts';
import { isKimp360 } from '../words.ts';
import { isOnceOnly, isRetried } from './once-only.ts';
import { decisive, Scales, slight, strong, type Weighing } from './scales.ts';

/** 400 and 422. */
export function weighBadRequest({ request, response }: RunFacts): Weighing {
  const scales = new Scales();
  const named = response !== undefined && readApiError(response).faults > 0;
  if (request !== undefined && ['GET', 'HEAD', 'DELETE'].includes(request.method)) {
    // These have no body, so nothing in one can be wrong.
    scales.exclude('type', 'form', 'fields');
    if (named)
      scales.say('query', 'A parameter in `path` or `query` is missing, misspelt or wrong: the answer names it.');
    return scales;
  }
  if (named) scales.exclude('form', 'query');
  return scales;
}

/** 404. */
export function weighNotFound(facts: RunFacts): Weighing {
  const scales = new Scales();
  if (facts.acceptedEarlier) scales.exclude('base-url').favour(slight, 'id');
  if (facts.request !== undefined && isKimp360(facts)) scales.exclude('base-url');
  const type = facts.response === undefined ? undefined : header(facts.response, 'content-type');
  if (type !== undefined && /^text\/html\b/i.test(type)) scales.favour(strong, 'base-url', 'path');
  return scales;
}

/** 409: what was asked for says what can stand in its way. */
export function weighConflict({ request, given }: RunFacts): Weighing {
  const scales = new Scales();
  if (given?.idempotencyKey === true) scales.exclude('repeated');
  switch (request?.method) {
    case 'GET':
    case 'HEAD':
      // Nothing is made or changed, so nothing can be there already.
      return scales.favour(strong, 'not-ready').exclude('exists', 'repeated', 'changed', 'parallel');
    case 'PUT':
      return scales.favour(slight, 'changed').exclude('repeated');
    case 'PATCH':
      return scales.favour(slight, 'changed').exclude('exists');
    case 'DELETE':
      return scales.exclude('exists', 'repeated');
    default:
      return scales;
  }
}

/** The longest `Retry-After` that is waited for, in seconds (SPEC §3). */
const longestWait = 300;

/** 429. */
export function weighRateLimited({ response }: RunFacts): Weighing {
  const scales = new Scales();
  const seconds = response?.comeBack?.seconds ?? 0;
  if (seconds <= longestWait) return scales;
  // More patience of this step could not have helped.
  return scales
    .favour(slight, 'quota')
    .exclude('burst')
    .see('not repeated: the API asks for a longer wait than the 5 min that are waited at most');
}

/** 5xx. */
export function weighServerError(facts: RunFacts): Weighing {
  const { request, response, attempts } = facts;
  const scales = new Scales();
  const lasting = { 501: 'unsupported', 505: 'version' }[response?.status ?? 0];
  if (lasting !== undefined)
    return scales.favour(decisive, lasting).exclude('passing', 'not-repeated', 'gateway', 'request');
  if (![502, 503, 504].includes(response?.status ?? 0)) scales.exclude('gateway');
  if (request !== undefined && isOnceOnly(facts) && isRetried(facts)) {
    scales
      .favour(slight, 'not-repeated')
      .favour(slight * 2, 'passing')
      .see(`not repeated: a ${request.method} without an idempotency key might take effect twice`);
  } else if (request?.method === 'GET' || request?.method === 'HEAD') scales.exclude('request');
  else if (response?.status === 500 && (attempts ?? 1) > 1) scales.favour(slight, 'request');
  return scales;
}

const meanings: Readonly<Record<number, string>> = {
  304: 'not-modified',
  402: 'plan',
  405: 'method',
  406: 'media-type',
  408: 'timing',
  410: 'gone',
  413: 'too-large',
  414: 'too-large',
  415: 'media-type',
  425: 'timing',
  431: 'too-large',
  501: 'method',
};

function meaningOfClass(status: number): string | undefined {
  if (status < 300) return 'success';
  if (status < 400) return 'redirect';
  return status > 599 ? 'no-http' : undefined;
}

/** Every status without a code of its own. */
export function weighUnexpected({ response }: RunFacts): Weighing {
  const scales = new Scales();
  if (response === undefined) return scales;
  const { status } = response;
  const meaning = meanings[status] ?? meaningOfClass(status);
  if (meaning !== undefined) scales.favour(decisive, meaning).exclude('other');
  const allowed = status === 405 ? header(response, 'allow') : undefined;
  if (allowed !== undefined) scales.see(`allow: ${allowed}`);
  return scales;
}
