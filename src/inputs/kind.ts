import { type DataNode, describe, meaningOf, type ScalarNode } from './data-node.ts';
import { type ReadOptions, readData } from './reading/read-data.ts';
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

type Parse<In, V> = (value: In, faults: Faults) => V | undefined | Promise<V | undefined>;

/** A kind that is one word or one text. White space around it is dropped, unless `verbatim`. */
export function scalarKind<V>(
  placeholder: string,
  parse: Parse<Written, V>,
  options: { verbatim?: boolean } = {},
): Kind<V> {
  return {
    placeholder,
    parseText: (value, faults) => parse(options.verbatim === true ? value : trimmed(value), faults),
    parseNode: (node, faults) => {
      if (node.kind !== 'scalar' || meaningOf(node).kind === 'null') {
        return faults.add(node, `One value is expected here, and there is ${describe(node)}.`);
      }
      return parse(node, faults);
    },
  };
}

/** A kind that is a map or a list, or that can be written as one. */
export function dataKind<V>(
  placeholder: string,
  parse: Parse<DataNode, V>,
  options: ReadOptions & {
    read?: (value: Written, faults: Faults) => DataNode | undefined | Promise<DataNode | undefined>;
  } = {},
): Kind<V> {
  const read = options.read ?? ((value: Written, faults: Faults) => readData(value, faults, options));
  return {
    placeholder,
    parseText: async (value, faults) => {
      const node = await read(value, faults);
      return node === undefined ? undefined : parse(node, faults);
    },
    parseNode: parse,
  };
}

/** A scalar as a node, for kinds that take one value or a list of them. */
export function asScalar(value: Written): ScalarNode {
  return { ...value, kind: 'scalar', plain: true };
}
