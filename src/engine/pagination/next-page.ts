import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { evaluateOver } from '../../expect/evaluate.ts';
import { type JsonContent, stringifyExactly } from '../../expect/json.ts';
import type { CallResponse } from '../../http/call.ts';
import { fieldValue } from '../../http/fields.ts';
import { placeOf } from '../../http/redirect.ts';
import { isUnder } from '../../http/url.ts';
import type { Pagination, Target } from '../../plan/plan.ts';
import { nextLink } from './link-field.ts';

/** Where the next page is, that there is none, or why it cannot be fetched. */
export type NextPage = { readonly url: URL } | 'none' | Diagnostic;

/** What is known when a page was read. */
export interface PageRead {
  readonly pagination: Pagination;
  readonly response: CallResponse;
  readonly parsed: JsonContent;
  /** The URL of the first page; a cursor changes one parameter of it. */
  readonly first: URL;
  readonly target: Target;
}

/** Finds the next page. `null`, `false`, `''` and nothing at all say that there is none. */
export async function findNextPage(page: PageRead): Promise<NextPage> {
  const { pagination, response } = page;
  if (pagination.next.kind === 'link') {
    const field = utf8Of(fieldValue(response.fields, 'link') ?? '');
    const link = nextLink(field);
    if (link === 'none') return link;
    if (link === 'unreadable') {
      return unusable(
        'The `Link` field speaks of a next page, but cannot be read',
        [`link: ${field.slice(0, 500)}`, 'a link is written as <URL>; rel="next" (RFC 8288)'],
        'Report it to those who run the API; if its answers name the next page or a cursor as well, write where: `next: meta.next`.',
      );
    }
    return resolvePage(link.target, page);
  }
  const { expression } = pagination.next;
  const found = await evaluateOver(page.parsed, expression);
  if ('problem' in found) {
    return unusable('The expression of `next` could not be evaluated', [`expression: ${expression}`, found.problem]);
  }
  const { value } = found;
  if (value === null || value === false || value === '') return 'none';
  if (typeof value === 'object' && !(value instanceof Number)) return notAPlace(expression, value);
  if (value === true) return notAPlace(expression, value);
  const text = typeof value === 'string' ? value : stringifyExactly(value);
  if (/^https?:\/\//i.test(text)) return resolvePage(text, page);
  if (pagination.param !== undefined) return { url: withParameter(page.first, pagination.param, text) };
  if (/^[/?.]|\?/.test(text)) return resolvePage(text, page);
  return unusable(
    '`next` found a cursor, but `param` does not name the query parameter that takes it',
    [`expression: ${expression}`, `found: ${text.slice(0, 200)}`],
    'Name it in `paginate`: `param: cursor`.',
  );
}

/** A page that the server names: of the same origin and under the base URL, else the key would go elsewhere (SPEC §4). */
function resolvePage(text: string, { response, target }: PageRead): NextPage {
  if (/\p{Cc}/u.test(text) || !URL.canParse(text, response.url.href)) {
    return unusable('The next page is at something that is neither a URL nor a cursor', [
      `found: ${text.slice(0, 200)}`,
    ]);
  }
  const url = new URL(text, response.url);
  url.hash = '';
  const { baseUrl } = target;
  const evidence = [`the next page: ${placeOf(url)}`, `base URL: ${baseUrl.href}`];
  if (url.protocol === 'http:' && baseUrl.protocol === 'https:' && url.hostname === baseUrl.hostname) {
    return diagnostic(
      'redirect/downgrade',
      'The next page is at an http address, without TLS, so it was not fetched.',
      {
        evidence,
        suggestion: 'Report it to those who run the API; if it gives a cursor as well, use that with `param`.',
      },
    );
  }
  if (url.username !== '' || url.password !== '') {
    return diagnostic(
      'redirect/unsupported',
      'The next page is at a URL with a user name or password, so it was not fetched.',
      { evidence },
    );
  }
  if (url.origin !== baseUrl.origin) {
    return diagnostic(
      'redirect/cross-origin',
      `The next page is at ${url.origin === 'null' ? url.protocol : url.origin}, which must not get the key, so it was not fetched.`,
      { evidence, suggestion: `If ${url.origin} is where the API lives, set \`base-url\` to it.` },
    );
  }
  if (!isUnder(url, baseUrl)) {
    return diagnostic(
      'redirect/cross-origin',
      'The next page does not lie under the path of `base-url`, so it was not fetched.',
      { evidence, suggestion: 'If the key belongs there too, shorten the path of `base-url`, and lengthen `path`.' },
    );
  }
  return { url };
}

/** The first page's URL with one parameter in place of what it had under that name; the rest of the query stays as written. */
export function withParameter(first: URL, name: string, value: string): URL {
  const url = new URL(first);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && nameOf(pair) !== name);
  url.search = [...kept, `${encodeURIComponent(name)}=${encodeURIComponent(value)}`].join('&');
  return url;
}

function nameOf(pair: string): string {
  const name = (pair.split('=', 1)[0] ?? '').replaceAll('+', ' ');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function notAPlace(expression: string, value: unknown): Diagnostic {
  return unusable('`next` found something that is neither a URL nor a cursor', [
    `expression: ${expression}`,
    `found: ${stringifyExactly(value).slice(0, 200)}`,
  ]);
}

function unusable(message: string, evidence: readonly string[], suggestion?: string): Diagnostic {
  return diagnostic('paginate/more', `${message}, so the list is not whole.`, {
    evidence,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** Field values arrive as Latin-1; raw bytes beyond ASCII mean UTF-8. */
function utf8Of(value: string): string {
  return Buffer.from(value, 'latin1').toString('utf8');
}
