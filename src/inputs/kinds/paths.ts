import { dataKind } from '../data-kind.ts';
import { type DataNode, textOf } from '../data-node.ts';
import { readJson } from '../reading/read-json.ts';
import { readBareLines, readDashedItems } from '../reading/read-lines.ts';
import { type Faults, trimmed, type Written } from '../written.ts';

/** No system takes a longer path. */
const longest = 4096;

/** Paths and globs: one on each line, or a list. Lines are taken literally: `*`, `!` and `[` mean something else in YAML. */
export const paths = dataKind<readonly string[]>('PATHS', parse, { read });

function read(value: Written): DataNode {
  const text = trimmed(value);
  if (/^\[\s*"/.test(text.text)) {
    const json = readJson(text);
    if ('node' in json && json.node.kind === 'list') return json.node;
  }
  return readDashedItems(text) ?? readBareLines(text);
}

function parse(node: DataNode, faults: Faults): readonly string[] | undefined {
  const before = faults.errors.length;
  const found: string[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    const text = textOf(item, 'list of paths', faults);
    if (text === undefined || item.kind !== 'scalar' || text === '') continue;
    if (/[\x00-\x1f\x7f]/.test(text)) {
      faults.add(item, 'A path holds a control character.', { suggestion: 'Write one path or glob on each line.' });
    } else if (/^!(?:\.?\/)*\s*$/.test(text)) {
      faults.add(item, 'Nothing stands behind `!`.', { suggestion: 'Write what to leave out: `!dist/vendor/**`.' });
    } else if (text.length > longest) {
      faults.add(item, `A path has more than ${longest} characters.`, {
        suggestion: 'Write one path or glob on each line.',
      });
    } else found.push(text);
  }
  return faults.errors.length > before ? undefined : found;
}
