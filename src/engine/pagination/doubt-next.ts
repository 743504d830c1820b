import { nearestName } from '../../diagnostics/did-you-mean.ts';
import { isMap } from '../../expect/compare.ts';
import type { Notice } from '../../report/results.ts';

const name = String.raw`(?:[A-Za-z_]\w*|"(?:[^"\\]|\\.)*")`;
const plainPath = new RegExp(String.raw`^\s*${name}(?:\s*\.\s*${name})*\s*$`);
const namesInPath = new RegExp(name, 'g');
const mostNames = 20;

/**
 * Whether `next` looks misspelt, when it finds nothing in a first page that has items: then the list would end there as
 * if it were whole. Only a plain path is looked at; whoever writes more, such as `offset || ''`, has thought of it. APIs
 * that leave the last name out on the last page are many, so that one is doubted only where something else leads on.
 */
export function doubtNext(expression: string, page: unknown): Notice | undefined {
  if (!plainPath.test(expression)) return undefined;
  const path = (expression.match(namesInPath) ?? []).map((one) => (one.startsWith('"') ? unquoted(one) : one));
  let place = page;
  for (const [depth, wanted] of path.entries()) {
    if (!isMap(place)) return depth === 0 ? doubt(expression, 'the page is no map') : undefined;
    if (!Object.hasOwn(place, wanted)) {
      const names = Object.keys(place);
      const near = nearestName(wanted, names) ?? names.find(leadsOn(place));
      if (depth > 0 && near === undefined) return undefined;
      const has = `${depth === 0 ? 'the page' : `\`${path.slice(0, depth).join('.')}\``} has no \`${wanted}\``;
      const instead = names.slice(0, mostNames).map((one) => `\`${one.slice(0, 60)}\``);
      const meant = near === undefined ? '' : `; did you mean \`${near.slice(0, 60)}\`?`;
      return doubt(expression, `${has}, but ${instead.length === 0 ? 'nothing' : instead.join(', ')}${meant}`);
    }
    place = place[wanted];
  }
  return undefined;
}

/** Names under which APIs say that there is more, with a value that says so. */
function leadsOn(place: Readonly<Record<string, unknown>>): (name: string) => boolean {
  return (one) => {
    const value = place[one];
    const says = value === true || (typeof value === 'string' && value !== '');
    return says && /next|cursor|more|continu|token/i.test(one);
  };
}

function doubt(expression: string, why: string): Notice {
  return {
    title: 'Perhaps not all pages were fetched',
    message: `\`next: ${expression}\` of \`paginate\` finds nothing in the first page, so it was taken for the last one: ${why.replace(/([^?])$/, '$1.')} If the API leaves it out on its last page, write \`next: "${expression} || ''"\`.`,
  };
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
