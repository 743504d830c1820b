/** What `Link` fields say of the next page: where it is, nothing, or something that cannot be read. */
export type NextLink = { readonly target: string } | 'none' | 'unreadable';

/** A relation `next` in what is no link: outside of names such as `next-archive` and of URLs. Each part is passed once. */
const relationNext = /(?:^|[;,\s])rel\*?\s*=[^,;=]*(?<![\w./:#-])next(?![\w./:#-])/i;

/**
 * The target of the first link with `rel="next"` in `Link` fields (RFC 8288 §3), as it is written. A link that cannot be
 * read is passed over, the rest of the field is not; but where no other leads on, and it speaks of a next page itself,
 * nobody knows that there is none. Links with an `anchor` speak of another resource.
 */
export function nextLink(value: string): NextLink {
  let unread = '';
  let at = 0;
  while (at < value.length) {
    const open = value.indexOf('<', at);
    const close = open < 0 ? -1 : value.indexOf('>', open);
    if (close < 0) break;
    const { parameters, whole, end } = readParameters(value, close + 1);
    const relations = parameters.get('rel')?.toLowerCase().split(/\s+/) ?? [];
    if (relations.includes('next') && !parameters.has('anchor')) return { target: value.slice(open + 1, close).trim() };
    const quotedOddly = relations.some((relation) => relation.startsWith("'"));
    unread += value.slice(at, whole && !quotedOddly ? open : end);
    at = end;
  }
  return relationNext.test(unread + value.slice(at)) ? 'unreadable' : 'none';
}

interface Parameters {
  readonly parameters: Map<string, string>;
  /** Whether nothing but parameters stands before the comma that ends the link. */
  readonly whole: boolean;
  readonly end: number;
}

/** The parameters up to the comma that ends a link; of a repeated one the first counts (RFC 8288 §3.3). */
function readParameters(value: string, start: number): Parameters {
  const parameters = new Map<string, string>();
  const parameter = /\s*;\s*([^\s=;,"<>]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/y;
  parameter.lastIndex = start;
  let end = start;
  for (let found = parameter.exec(value); found !== null; found = parameter.exec(value)) {
    const [, name = '', quoted, plain] = found;
    end = parameter.lastIndex;
    const key = name.toLowerCase();
    if (key !== '' && !parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
  }
  const behind = endOfLink(value, end);
  return { parameters, whole: /^\s*,?$/.test(value.slice(end, behind)), end: behind };
}

/** Behind the next comma that is not in quotes. */
function endOfLink(value: string, start: number): number {
  let quoted = false;
  for (let at = start; at < value.length; at += 1) {
    const sign = value[at];
    if (sign === '"') quoted = !quoted;
    else if (sign === '\\' && quoted) at += 1;
    else if (sign === ',' && !quoted) return at + 1;
  }
  return value.length;
}
