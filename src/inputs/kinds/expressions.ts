import { dataKind } from '../data-kind.ts';
import { type DataNode, type ScalarNode, textOf } from '../data-node.ts';
import { asScalar } from '../kind.ts';
import { readData } from '../reading/read-data.ts';
import { readJson } from '../reading/read-json.ts';
import { readBareLines, readDashedItems } from '../reading/read-lines.ts';
import { type Faults, trimmed, type Written } from '../written.ts';

/** JMESPath expressions, all checked: one, one on each line, or a list. */
export const expressions = dataKind<readonly string[]>('EXPRESSIONS', parse, { read });

async function read(value: Written, faults: Faults): Promise<DataNode | undefined> {
  const text = trimmed(value);
  if (/^\[\s*"/.test(text.text)) {
    // `["a", "b"]` is a list of expressions rather than the one expression that it is in JMESPath.
    const json = readJson(text);
    if ('node' in json) return json.node;
  }
  if (/^-\s/.test(text.text)) {
    const dashed = readDashedItems(text);
    if (dashed !== undefined) return { ...dashed, items: dashed.items.map(withoutComment) };
    return readData(text, faults);
  }
  const lines = readBareLines(text);
  if (lines.items.length < 2) return asScalar(text);
  const { isSound } = await import('../expressions/check-expression.ts');
  const { loadJmespath } = await import('../../expect/jmespath.ts');
  const library = await loadJmespath();
  const each = lines.items.every((item) => item.kind === 'scalar' && isSound(item.text, library));
  return each ? lines : asScalar(text);
}

/** YAML's comment behind an item; a `#` inside quotes stays. */
function withoutComment(item: DataNode): DataNode {
  if (item.kind !== 'scalar') return item;
  const bare = item.text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (quoted) =>
    'x'.repeat(quoted.length),
  );
  const comment = bare.search(/\s+#/);
  if (comment < 0) return item;
  const text = item.text.slice(0, comment);
  return { ...item, text, span: { start: item.span.start, end: item.span.start + text.length } } satisfies ScalarNode;
}

async function parse(node: DataNode, faults: Faults): Promise<readonly string[] | undefined> {
  const { checkCondition } = await import('../expressions/check-condition.ts');
  const before = faults.errors.length;
  const found: string[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    const text = textOf(item, 'list of expressions', faults);
    if (text === undefined || item.kind !== 'scalar') continue;
    if (await checkCondition(item, faults, 'always')) found.push(text);
  }
  return faults.errors.length > before ? undefined : found;
}
