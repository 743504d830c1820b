import { type Answer, refuse } from './answer.ts';

/** A request as a handler sees it: identified, allowed, its content read. */
export interface SandboxRequest {
  readonly method: string;
  readonly query: URLSearchParams;
  /** Values of `{name}` in the route's pattern, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly contentType: string;
  /** Read whole, but for handlers that read it themselves: empty there. */
  readonly content: Uint8Array;
  /** For handlers that read the content themselves. */
  readonly source: ContentSource;
}

/** Content as it comes in. */
export type ContentSource = AsyncIterable<Uint8Array> & { headers: { 'content-length'?: string | undefined } };

export type Handler = (request: SandboxRequest) => Answer | Promise<Answer>;

/** One resource: a pattern such as `/requests/{id}` and a handler per method; `*` stands for every method. */
export interface Route {
  readonly pattern: string;
  readonly handlers: Readonly<Record<string, Handler>>;
  /** The methods whose handlers read the content themselves, because it may be too large to be held. */
  readonly readsItself?: readonly string[];
}

/** What a path and method lead to: a handler with its parameters, or the answer that says why there is none. */
export type Match =
  | { readonly handler: Handler; readonly params: Readonly<Record<string, string>>; readonly readsItself: boolean }
  | { readonly refusal: Answer };

/** Finds the handler. `HEAD` is answered as `GET` is, without content (RFC 9110 §9.3.2). */
export function match(routes: readonly Route[], method: string, path: string): Match {
  for (const route of routes) {
    const params = matchPattern(route.pattern, path);
    if (params === undefined) continue;
    const handler = handlerFor(route, method);
    if (handler === undefined) return { refusal: wrongMethod(route, method) };
    return { handler, params, readsItself: route.readsItself?.includes(method) === true };
  }
  return { refusal: refuse(404, 'There is no such resource in the sandbox.') };
}

function handlerFor(route: Route, method: string): Handler | undefined {
  const own = (name: string): Handler | undefined =>
    Object.hasOwn(route.handlers, name) ? route.handlers[name] : undefined;
  return own(method) ?? (method === 'HEAD' ? own('GET') : undefined) ?? own('*');
}

function wrongMethod(route: Route, method: string): Answer {
  const allowed = Object.keys(route.handlers).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]));
  return { ...refuse(405, `${method} is not supported here.`), fields: { allow: allowed.join(', ') } };
}

function matchPattern(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const segment = decode(given[index] ?? '');
    if (segment === undefined) return undefined;
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined ? segment !== part : segment === '') return undefined;
    if (name !== undefined) params[name] = segment;
  }
  return params;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
