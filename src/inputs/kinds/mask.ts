import { Secret } from '../../key/secret.ts';
import { type DataNode, textOf } from '../data-node.ts';
import { dataKind } from '../kind.ts';
import { readJson } from '../reading/read-json.ts';
import { readBareLines, readDashedItems } from '../reading/read-lines.ts';
import { type Faults, trimmed, type Written } from '../written.ts';

/** A shorter value would blot out half of every log without hiding anything. */
const shortest = 4;

/** Values to mask and redact: a list, or one on each line. Lines are taken literally; the value of a mask is never YAML. */
export const mask = dataKind<readonly Secret[]>('VALUES', parse, { read });

function read(value: Written): DataNode {
  const text = trimmed(value);
  const json = text.text.startsWith('[') ? readJson(text) : undefined;
  return json !== undefined && 'node' in json
    ? json.node
    : (readDashedItems(text) ?? readQuotedItems(text) ?? readBareLines(text));
}

/** `- "…"` items, for which {@link readDashedItems} leaves the quotes to the caller. */
function readQuotedItems(text: Written): DataNode | undefined {
  const lines = readBareLines(text);
  if (!lines.items.every((item) => item.kind === 'scalar' && item.text.startsWith('- '))) return undefined;
  return {
    ...lines,
    items: lines.items.map((item) => {
      const inner = item.kind === 'scalar' ? item.text.slice(2).trim() : '';
      const single = /^'(.*)'$/.exec(inner)?.[1]?.replaceAll("''", "'");
      const double = /^".*"$/.test(inner) ? readJson({ ...text, text: inner }) : undefined;
      const value =
        double !== undefined && 'node' in double && double.node.kind === 'scalar'
          ? double.node.text
          : (single ?? inner);
      return { kind: 'scalar', text: value, plain: false, origin: item.origin, span: item.span };
    }),
  };
}

function parse(node: DataNode, faults: Faults): readonly Secret[] | undefined {
  const before = faults.errors.length;
  const secrets: Secret[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    // An item that came out empty is a secret that this run does not have: nothing to mask.
    if (item.kind === 'scalar' && item.text === '') continue;
    const text = item.kind === 'scalar' ? item.text : textOf(item, 'list of masks', faults);
    if (text === undefined) continue;
    if (text.length < shortest) {
      faults.warn(item, `A value with fewer than ${shortest} characters is not masked: it would blot out the log.`, {
        suggestion: 'Leave it out, or mask the longer value that it is part of.',
      });
      continue;
    }
    // A multi-line value is masked whole and by its lines, as the runner does.
    secrets.push(new Secret(text), ...splitLines(text));
  }
  return faults.errors.length > before ? undefined : secrets;
}

function splitLines(text: string): Secret[] {
  if (!/[\r\n]/.test(text)) return [];
  return text
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortest)
    .map((line) => new Secret(line));
}
