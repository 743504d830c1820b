import type { DataNode, MapNode, ScalarNode } from '../../inputs/data-node.ts';
import { readHeaders } from '../../inputs/kinds/headers.ts';
import { Faults } from '../../inputs/written.ts';
import { placeIn } from '../templates/scan.ts';

/**
 * The map that `Name: value` lines stand for; anything else as it is. They are taken apart before templates are filled, so
 * that no value can bring a line of its own.
 */
export async function headerLinesAsMap(node: DataNode): Promise<DataNode> {
  if (node.kind !== 'scalar' || !/^\s*(?:#.*\s+)*[\w!#$%&'*+.^`|~-]+:/.test(node.text)) return node;
  const text = { text: node.text, origin: node.origin, span: { start: 0, end: node.text.length } };
  const read = await readHeaders(text, new Faults());
  if (read?.kind !== 'map' || !read.entries.every(({ value }) => value.kind === 'scalar')) return node;
  return { ...read, entries: read.entries.map((entry) => placed(entry, node)), span: node.span };
}

type Entry = MapNode['entries'][number];

/** The reader counted in the text of the value; the file has it indented, or in quotes. */
function placed({ key, value }: Entry, node: ScalarNode): Entry {
  const at = <T extends DataNode>(part: T): T => ({
    ...part,
    span: placeIn(node, part.span.start, part.span.end).span,
  });
  return { key: at(key), value: at(value) };
}
