import type { DataNode, ScalarNode } from './data-node.ts';
import { type Faults, trimmed, type Written } from './written.ts';

/**
 * How one kind of value is read: from the text of an input or a flag, or from a node of a task file. Both ways
 * add what is wrong to `faults` and then return undefined.
 */
export interface Kind<V> {
  /** For help texts: `DURATION`, `FILE`, `MAP`. */
  readonly placeholder: string;
  parseText(value: Written, faults: Faults): V | undefined | Promise<V | undefined>;
  parseNode(node: DataNode, faults: Faults): V | undefined | Promise<V | undefined>;
}

export type ValueOf<K> = K extends Kind<infer V> ? V : never;

export type Parse<In, V> = (value: In, faults: Faults) => V | undefined | Promise<V | undefined>;

/** A kind that is one word or one text. White space around it is dropped, unless `verbatim`. */
export function scalarKind<V>(
  placeholder: string,
  parse: Parse<Written, V>,
  options: { verbatim?: boolean } = {},
): Kind<V> {
  return {
    placeholder,
    parseText: (value, faults) => parse(options.verbatim === true ? value : trimmed(value), faults),
    parseNode: async (node, faults) => {
      // Quoted, or filled in for a row: text, whatever it says.
      if (node.kind === 'scalar' && !node.plain) return parse(node, faults);
      const { describe, meaningOf } = await import('./data-node.ts');
      if (node.kind !== 'scalar' || meaningOf(node).kind === 'null') {
        return faults.add(node, `One value is expected here, and there is ${describe(node)}.`, {
          suggestion: 'Write it on one line, behind the name and the colon.',
        });
      }
      return parse(node, faults);
    },
  };
}

/** A scalar as a node, for kinds that take one value or a list of them. */
export function asScalar(value: Written): ScalarNode {
  return { ...value, kind: 'scalar', plain: true };
}
