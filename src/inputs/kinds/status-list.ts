import type { StatusRange } from '../../plan/plan.ts';
import type { DataNode } from '../data-node.ts';
import { asScalar, type Kind } from '../kind.ts';
import { type Faults, partOf, trimmed, type Written } from '../written.ts';

/** Codes and classes of codes: `200, 204, 4xx`, on one line or as a list. */
export const statusList: Kind<readonly StatusRange[]> = {
  placeholder: 'STATUSES',
  parseText(value, faults) {
    const text = trimmed(value);
    if (!/[-[]/.test(text.text)) return parse(asScalar(text), faults);
    return readList(text).then((list) => parse(list, faults));
  },
  parseNode: parse,
};

/** Commas and lines separate; a YAML or JSON list is read as one. */
async function readList(text: Written): Promise<DataNode> {
  const { readDashedItems, readJson } = await import('../occasional.ts');
  const json = text.text.startsWith('[') ? readJson(text) : undefined;
  if (json !== undefined && 'node' in json) return json.node;
  const inner = /^\[[^"'[\]{}]*\]$/.test(text.text) ? partOf(text, 1, text.text.length - 1) : text;
  return readDashedItems(inner) ?? asScalar(inner);
}

function parse(node: DataNode, faults: Faults): readonly StatusRange[] | undefined {
  const scalars = node.kind === 'list' ? node.items : [node];
  const ranges: StatusRange[] = [];
  const before = faults.errors.length;
  for (const scalar of scalars) {
    if (scalar.kind !== 'scalar') {
      faults.add(scalar, 'A status code or a class such as `4xx` is expected here.', {
        suggestion: 'Write for example `200, 204, 4xx`.',
      });
      continue;
    }
    for (const match of scalar.text.matchAll(/[^\s,;]+/g)) {
      const range = parseOne(partOf(scalar, match.index, match.index + match[0].length), faults);
      if (range !== undefined) ranges.push(range);
    }
  }
  if (ranges.length === 0 && faults.errors.length === before) {
    return faults.add(node, 'No status code is given.', { suggestion: 'Write for example `200, 204, 4xx`.' });
  }
  return faults.errors.length > before ? undefined : ranges;
}

function parseOne(value: Written, faults: Faults): StatusRange | undefined {
  const [, first, rest = ''] = /^([1-5])(\d\d|xx)$/i.exec(value.text) ?? [];
  if (first === '1') {
    return faults.add(value, `\`${value.text}\` never ends a call: codes below 200 announce the answer.`, {
      suggestion: 'Write a code from 200 to 599, or a class such as `2xx`.',
    });
  }
  if (first === undefined) {
    const [, from, to] = /^([2-5])00-([2-5])99$/.exec(value.text) ?? [];
    const classes = from !== undefined && to !== undefined && from <= to ? range(Number(from), Number(to)) : undefined;
    return faults.add(value, `\`${value.text}\` is neither a status code nor a class of them.`, {
      suggestion:
        classes === undefined ? 'Write codes and classes, for example `200, 204, 4xx`.' : `Write \`${classes}\`.`,
    });
  }
  if (/^xx$/i.test(rest)) return { from: Number(first) * 100, to: Number(first) * 100 + 99 };
  return { from: Number(value.text), to: Number(value.text) };
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}xx`).join(', ');
}
