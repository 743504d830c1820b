import { dataKind } from '../data-kind.ts';
import { describe, type MapNode } from '../data-node.ts';

/** A map of names to values of any kind. Taken literally: templates in it are none. */
export const vars = dataKind<MapNode>(
  'MAP',
  (node, faults) => {
    if (node.kind === 'map') return node;
    return faults.add(node, `Variables are a map of names and values, and there is ${describe(node)}.`, {
      suggestion: 'Write lines such as `title: Banner`.',
    });
  },
  { lines: true },
);
