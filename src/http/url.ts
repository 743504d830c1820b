import { DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Target, Task } from '../plan/plan.ts';
import { checkPath } from './path.ts';

/**
 * The absolute URL of a task: base URL, path below its prefix, query. The inputs were checked for what would leave the
 * prefix; this is the last gate, for values that were filled in later, and throws a `DiagnosticError` with `input/invalid`.
 */
export function resolveUrl(target: Pick<Target, 'baseUrl'>, task: Pick<Task, 'path' | 'query'>): URL {
  const { baseUrl } = target;
  const fault = checkPath(task.path);
  if (fault !== undefined) {
    throw new DiagnosticError(diagnostic('input/invalid', fault.message, { suggestion: fault.suggestion }));
  }
  const base = rootOf(baseUrl);
  const url = new URL(base + (task.path.startsWith('/') ? task.path.slice(1) : task.path));
  if (!url.href.startsWith(base)) {
    throw new DiagnosticError(
      diagnostic('input/invalid', 'The path leads away from the base URL.', {
        suggestion: 'Write what follows the base URL, for example `/requests`.',
        evidence: [`base URL: ${baseUrl.href}`],
      }),
    );
  }
  if (task.query.length === 0) return url;
  // Appended as text: `searchParams` would rewrite what the path's own query holds.
  const pairs = task.query.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
  if (pairs !== '') url.search = url.search === '' ? pairs : `${url.search}&${pairs}`;
  return url;
}

/** Whether a URL has the origin of the base URL and lies under its path. */
export function isUnder(url: URL, baseUrl: URL): boolean {
  return url.origin === baseUrl.origin && url.pathname.startsWith(withSlash(baseUrl.pathname));
}

/** What every URL below a base URL begins with. Node puts the parts of one together each time that they are asked for. */
const roots = new WeakMap<URL, string>();

function rootOf(baseUrl: URL): string {
  const known = roots.get(baseUrl);
  if (known !== undefined) return known;
  const root = `${baseUrl.origin}${withSlash(baseUrl.pathname)}`;
  roots.set(baseUrl, root);
  return root;
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** RFC 3986's unreserved characters stay; everything else is percent-encoded, the space as `%20`. */
export function percentEncode(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text.replace(loneSurrogate, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
