import { dataKind } from '../data-kind.ts';
import { type DataNode, describe, textOf } from '../data-node.ts';
import type { Faults } from '../written.ts';

export type Pairs = readonly (readonly [name: string, value: string])[];

/** A map whose values are texts or lists of texts; a list repeats its name. `what` is how messages call one entry. */
export function parsePairs(node: DataNode, what: string, faults: Faults): Pairs | undefined {
  if (node.kind !== 'map')
    return faults.add(node, `A map of names and values is expected, and there is ${describe(node)}.`, {
      suggestion: suggestMap(node),
    });
  const before = faults.errors.length;
  const pairs: [string, string][] = [];
  for (const { key, value } of node.entries) {
    for (const item of value.kind === 'list' ? value.items : [value]) {
      const text = textOf(item, `${what} \`${key.text}\``, faults);
      if (text !== undefined) pairs.push([key.text, text]);
    }
  }
  return faults.errors.length > before ? undefined : pairs;
}

/** `a=b&c=d` is what people paste. */
function suggestMap(node: DataNode): string {
  const [, name, value] = node.kind === 'scalar' ? (/^\??([^\s=&]+)=([^\s&]*)/.exec(node.text) ?? []) : [];
  return name === undefined ? 'Write lines such as `name: value`.' : `Write one line for each: \`${name}: ${value}\`.`;
}

/** Parameters of the query string. */
export const query = dataKind<Pairs>('MAP', (node, faults) => parsePairs(node, 'query parameter', faults));

/** Fields of an `application/x-www-form-urlencoded` content. */
export const form = dataKind<Pairs>('MAP', (node, faults) => parsePairs(node, 'form field', faults));
