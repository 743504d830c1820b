/**
 * The target of the first link with `rel="next"` in `Link` fields (RFC 8288 §3), as it is written; undefined when there
 * is none. A link that cannot be read is passed over, the rest of the field is not. Links with an `anchor` speak of
 * another resource.
 */
export function nextLink(value: string): string | undefined {
  let at = 0;
  while (at < value.length) {
    const open = value.indexOf('<', at);
    const close = open < 0 ? -1 : value.indexOf('>', open);
    if (close < 0) return undefined;
    const { parameters, end } = readParameters(value, close + 1);
    const relations = parameters.get('rel')?.toLowerCase().split(/\s+/) ?? [];
    if (relations.includes('next') && !parameters.has('anchor')) return value.slice(open + 1, close).trim();
    at = end;
  }
  return undefined;
}

/** The parameters up to the comma that ends a link; of a repeated one the first counts (RFC 8288 §3.3). */
function readParameters(value: string, start: number): { parameters: Map<string, string>; end: number } {
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
  return { parameters, end: endOfLink(value, end) };
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
