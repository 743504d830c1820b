import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Target } from '../plan/plan.ts';
import type { Field, TransportResponse } from '../transports/port.ts';
import { isLoopback, isMetadataHost } from './address.ts';
import type { Hop } from './hop.ts';

export const mostHops = 5;

/** All that a foreign origin gets to see. */
const foreignFields: readonly Field[] = [
  ['accept', '*/*'],
  ['accept-encoding', 'gzip, deflate, br'],
];

/** Where a redirection leads (RFC 9110 §15.4, SPEC §3), or why it is not followed. */
export function followRedirection(hop: Hop, response: TransportResponse, target: Target): Hop | Diagnostic {
  const { status } = response;
  const refuse = (
    code: 'unsupported' | 'downgrade' | 'loop' | 'cross-origin',
    message: string,
    more: string[],
    suggestion?: string,
  ) =>
    diagnostic(`redirect/${code}`, message, {
      evidence: [`${status} from ${placeOf(hop.url)}`, ...more],
      ...(suggestion === undefined ? {} : { suggestion }),
    });

  const locations = response.fields.filter(([name]) => name.toLowerCase() === 'location').map(([, value]) => value);
  const [location] = locations;
  if (location === undefined || location === '') {
    return refuse('unsupported', 'The answer is a redirect, but does not say where to.', ['no location field'], toSee);
  }
  const url = parseLocation(location, hop.url);
  if (url === undefined || locations.some((other) => other !== location)) {
    return refuse(
      'unsupported',
      'The answer is a redirect to something that is not a URL.',
      [`${locations.length} location field(s)`],
      toSee,
    );
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return refuse(
      'unsupported',
      'The answer is a redirect to something else than HTTP.',
      [`to the scheme ${url.protocol}`],
      toSee,
    );
  }
  const to = `to ${placeOf(url)}`;
  if (url.username !== '' || url.password !== '') {
    return refuse(
      'unsupported',
      'The answer is a redirect to a URL with a user name or password, which is not followed.',
      [to],
      toSee,
    );
  }
  if (isMetadataHost(url.hostname)) {
    return refuse(
      'unsupported',
      'The answer is a redirect to a link-local or metadata address, which is not followed.',
      [to],
      toSee,
    );
  }
  const withoutTls = (message: string) =>
    refuse(
      'downgrade',
      message,
      [to],
      'Check that `base-url` is the address that the API is served from, https and host as documented.',
    );
  if (url.protocol === 'http:' && hop.url.protocol === 'https:') {
    return withoutTls('The API redirected from https to http, which has no TLS, so the redirect was not followed.');
  }
  const foreign = hop.foreign || url.origin !== target.baseUrl.origin;
  if (foreign && target.redirects !== 'without-key') {
    return refuse(
      'cross-origin',
      `The API redirected from ${hop.url.origin} to ${url.origin}, which must not get the key, so the redirect was not followed.`,
      [to],
      `If ${url.origin} is where the API lives, set \`base-url\` to it; if this is a download link, set \`redirects: without-key\`.`,
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return withoutTls(
      'The API redirected to another machine without TLS, which is never done, so the redirect was not followed.',
    );
  }
  const method = methodAfter(status, hop.method);
  const body = method === hop.method ? hop.body : undefined;
  if (foreign && (body !== undefined || (method !== 'GET' && method !== 'HEAD'))) {
    return refuse(
      'unsupported',
      `The redirect asks to send the ${method} again to another origin, ${url.origin}, which is never done.`,
      [to],
      'Set `base-url` to the address that takes the request itself.',
    );
  }
  const step = `${method} ${url.href}`;
  if (hop.trail.includes(step)) return refuse('loop', 'The redirects lead back to where they came from.', [to]);
  if (hop.trail.length > mostHops) {
    return refuse('loop', `The API redirected more than ${mostHops} times.`, [to]);
  }
  const fields = foreign ? foreignFields : method === hop.method ? hop.fields : withoutContentFields(hop.fields);
  return { method, url, fields, ...(body === undefined ? {} : { body }), foreign, trail: [...hop.trail, step] };
}

const toSee = 'To take the redirect itself as the answer, set `redirects: none`.';

/** Scheme, host, port and path; the query can hold what must not be shown. */
export function placeOf(url: URL): string {
  if (url.origin === 'null') return url.protocol;
  return `${url.origin}${url.pathname}${url.search === '' ? '' : ' (query not shown)'}`;
}

function methodAfter(status: number, method: string): string {
  if (status === 303) return method === 'HEAD' ? 'HEAD' : 'GET';
  return (status === 301 || status === 302) && method === 'POST' ? 'GET' : method;
}

function withoutContentFields(fields: readonly Field[]): Field[] {
  return fields.filter(([name]) => !/^content-|^idempotency-key$/i.test(name));
}

function parseLocation(location: string, base: URL): URL | undefined {
  // Field values arrive as Latin-1; a `Location` with raw UTF-8 in it means UTF-8.
  const text = Buffer.from(location, 'latin1').toString('utf8');
  if (/[\p{Cc}\uFFFD]/u.test(text) || !URL.canParse(text, base.href)) return undefined;
  const url = new URL(text, base);
  url.hash = '';
  return url;
}
