import type { DataNode } from './data-node.ts';
import type { Kind, Parse } from './kind.ts';
import { type ReadOptions, readData } from './reading/read-data.ts';
import type { Faults, Written } from './written.ts';

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
