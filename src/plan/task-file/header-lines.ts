import type { DataNode, MapNode, ScalarNode } from '../../inputs/data-node.ts';
import { commentBehind, readHeaders, warnOfComment } from '../../inputs/kinds/headers.ts';
import { Faults } from '../../inputs/written.ts';
import { placeIn } from '../templates/scan.ts';

/**
 * The map that `Name: value` lines stand for; anything else as it is. They are taken apart before templates are filled, so
 * that no value can bring a line of its own. Values that YAML may have cut at ` #` are warned about.
 */
export async function headersAsMap(node: DataNode, faults: Faults): Promise<DataNode> {
  if (node.kind === 'map') warnOfNumbers(node, faults);
  if (node.kind !== 'scalar' || !/^\s*(?:#.*\s+)*[\w!#$%&'*+.^`|~-]+:/.test(node.text)) return node;
  const text = { text: node.text, origin: node.origin, span: { start: 0, end: node.text.length } };
  const read = await readHeaders({ ...text, origin: { ...node.origin, text: node.text } }, new Faults());
  if (read?.kind !== 'map' || !read.entries.every(({ value }) => value.kind === 'scalar')) return node;
  const entries = read.entries.map((entry) => placed(entry, node));
  const last = entries.length - 1;
  for (const [index, { key, value }] of entries.entries()) {
    const cutByYaml = index === last && node.plain && commentBehind(node) !== undefined;
    const own = read.entries[index]?.value;
    if (cutByYaml || (own !== undefined && commentBehind(own) !== undefined)) warnOfComment(key, value, faults);
  }
  return { ...read, origin: node.origin, entries, span: node.span };
}

/** Between the lines of a file a comment is mostly meant as one, but for `#42`. */
function warnOfNumbers({ entries }: MapNode, faults: Faults): void {
  for (const { key, value } of entries) {
    if (value.kind === 'scalar' && /^\s+#\S/.test(commentBehind(value) ?? '')) warnOfComment(key, value, faults);
  }
}

type Entry = MapNode['entries'][number];

/** The reader counted in the text of the value; the file has it indented, or in quotes. */
function placed({ key, value }: Entry, node: ScalarNode): Entry {
  const at = <T extends DataNode>(part: T): T => ({
    ...part,
    origin: node.origin,
    span: placeIn(node, part.span.start, part.span.end).span,
  });
  return { key: at(key), value: at(value) };
}
