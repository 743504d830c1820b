import type { DataNode } from '../data-node.ts';
import { type Faults, partOf, trimmed, type Written } from '../written.ts';
import { readJson } from './read-json.ts';
import { isFlat, readFieldLines, readLooseEntries, readPlainEntries } from './read-lines.ts';

export interface ReadOptions {
  /** Takes `name: value` lines literally where YAML cannot read them. */
  readonly lines?: boolean;
  /** Takes `name:value` for a line as well. */
  readonly tightLines?: boolean;
  /** Also where YAML reads lists or maps in them: a header `x: {"a": 1}` is text. */
  readonly linesOverNesting?: (node: DataNode) => boolean;
  /** Whether the lines taken literally may be used after all. */
  readonly acceptsLines?: (node: DataNode) => boolean;
}

/** A text whose first words can only be JSON is judged as JSON: YAML would read many a mistake in it as something else. */
const looksLikeJson = /^(?:\{\s*"|\[[\s[]*(?:\{\s*)?")/;

/**
 * Reads the text of a map or list input: JSON, plain lines, or YAML, the first that fits. The YAML reader is loaded only
 * for text that is neither of the others. Adds a fault and returns undefined when it is none of the three.
 */
export async function readData(
  whole: Written,
  faults: Faults,
  options: ReadOptions = {},
): Promise<DataNode | undefined> {
  const source = trimmed(whole.text.startsWith('\uFEFF') ? partOf(whole, 1, whole.text.length) : whole);
  if (/^[{["]/.test(source.text)) {
    const reading = readJson(source);
    if ('node' in reading) return reading.node;
    if (looksLikeJson.test(source.text)) {
      const { message, start, end, suggestion } = reading.fault;
      return faults.add(source, message, { range: [start, end], suggestion });
    }
  }
  const plain = readPlainEntries(source);
  if (plain !== undefined) return plain;
  const { readYaml } = await import('./read-yaml.ts');
  const reading = readYaml(source);
  if ('node' in reading && (options.linesOverNesting === undefined || isFlat(reading.node))) return reading.node;
  if (options.lines === true && (!('node' in reading) || options.linesOverNesting?.(reading.node) === true)) {
    const loose = readLooseEntries(source) ?? (options.tightLines === true ? readFieldLines(source) : undefined);
    if (loose !== undefined && options.acceptsLines?.(loose) !== false) return loose;
  }
  if ('node' in reading) return reading.node;
  for (const { message, start, end, suggestion } of reading.faults) {
    faults.add(source, message, { range: [start, end], suggestion });
  }
  return undefined;
}
