import { nearestName } from '../../diagnostics/did-you-mean.ts';
import type { Pagination } from '../../plan/plan.ts';
import { dataKind } from '../data-kind.ts';
import { type DataNode, describe, textOf } from '../data-node.ts';
import type { Faults, Written } from '../written.ts';

const words = ['items', 'next', 'param', 'max-pages'] as const;
type Word = (typeof words)[number];

/** Reached with more to come, the call fails: nothing is cut in silence. */
const defaultMaxPages = 100;
const mostPages = 100_000;

/** A map that says where one page has its items, and where the next page is. */
export const pagination = dataKind<Pagination>('MAP', parse, {
  lines: true,
  // `[]` and `{a: b}` are JMESPath here, not YAML.
  linesOverNesting: () => true,
});

async function parse(node: DataNode, faults: Faults): Promise<Pagination | undefined> {
  if (node.kind !== 'map') {
    return faults.add(node, `\`paginate\` is a map, and there is ${describe(node)}.`, {
      suggestion: 'Write for example `items: data` and `next: link`, one on each line.',
    });
  }
  const before = faults.errors.length;
  const given = new Map<Word, Written>();
  for (const { key, value } of node.entries) {
    const word = words.find((one) => one === key.text);
    if (word === undefined) {
      const near = nearestName(key.text, words);
      faults.add(key, `\`paginate\` has no word \`${key.text}\`.`, {
        code: 'input/unknown',
        suggestion:
          near === undefined ? 'Write `items`, `next`, `param` and `max-pages`.' : `Did you mean \`${near}\`?`,
      });
      continue;
    }
    const text = textOf(value, `word \`${word}\` of \`paginate\``, faults);
    if (text !== undefined && value.kind === 'scalar') given.set(word, value);
  }
  const items = await readExpression(given.get('items'), faults);
  const next = given.get('next');
  const byLink = next?.text === 'link';
  const expression = byLink ? undefined : await readExpression(next, faults);
  const param = given.get('param');
  if (faults.errors.length === before) {
    for (const word of ['items', 'next'] as const) {
      if (!given.has(word)) {
        faults.add(
          node,
          `\`paginate\` does not say ${word === 'items' ? 'where a page has its items' : 'where the next page is'}.`,
          {
            suggestion:
              word === 'items'
                ? 'Write for example `items: data`; where the whole content is the list, `items: "@"`.'
                : 'Write `next: link` for the Link header, or JMESPath to a URL or a cursor: `next: meta.next`.',
          },
        );
      }
    }
    if (byLink && param !== undefined) {
      faults.add(param, '`param` takes a cursor, and `next: link` gives whole URLs.', {
        code: 'input/conflict',
        suggestion: 'Remove `param`, or write JMESPath to the cursor in `next`.',
      });
    }
    if (param?.text === '')
      faults.add(param, '`param` names no query parameter.', { suggestion: 'Write for example `param: cursor`.' });
  }
  const maxPages = readMaxPages(given.get('max-pages'), faults);
  if (faults.errors.length > before || items === undefined) return undefined;
  return {
    items,
    next: expression === undefined ? { kind: 'link' } : { kind: 'expression', expression },
    ...(param === undefined ? {} : { param: param.text }),
    maxPages: maxPages ?? defaultMaxPages,
  };
}

async function readExpression(value: Written | undefined, faults: Faults): Promise<string | undefined> {
  if (value === undefined) return undefined;
  const { checkExpression } = await import('../expressions/check-expression.ts');
  return (await checkExpression(value, faults)) ? value.text : undefined;
}

function readMaxPages(value: Written | undefined, faults: Faults): number | undefined {
  if (value === undefined) return undefined;
  const pages = /^\d{1,6}$/.test(value.text) ? Number(value.text) : 0;
  if (pages >= 1 && pages <= mostPages) return pages;
  return faults.add(value, `\`${value.text}\` is not a whole number from 1 to ${mostPages.toLocaleString('en')}.`, {
    suggestion: `Write for example \`max-pages: ${defaultMaxPages}\`.`,
  });
}
