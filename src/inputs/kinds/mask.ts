import { isMaskable, unmaskable } from '../../key/maskable.ts';
import { Secret } from '../../key/secret.ts';
import { dataKind } from '../data-kind.ts';
import { type DataNode, textOf } from '../data-node.ts';
import { readJson } from '../reading/read-json.ts';
import { readBareLines, readDashedItems } from '../reading/read-lines.ts';
import { type Faults, trimmed, type Written } from '../written.ts';

/** Values to mask and redact: a list, or one on each line. Lines are taken literally; the value of a mask is never YAML. */
export const mask = dataKind<readonly Secret[]>('VALUES', parse, { read });

async function read(value: Written, faults: Faults): Promise<DataNode | undefined> {
  const text = trimmed(value);
  if (/^[[{]/.test(text.text)) return readBrackets(text, faults);
  const items = readDashedItems(text) ?? readQuotedItems(text);
  if (items !== undefined) return items;
  const lines = readBareLines(text);
  if (lines.items.length === 1 && text.text.includes(',')) {
    faults.warn(text, 'This line holds commas, and is masked as ONE value.', {
      suggestion: 'To mask several values, write one on each line.',
    });
  }
  return lines;
}

/** A list in brackets. The readers' own messages quote what they read, and here that is secret. */
async function readBrackets(text: Written, faults: Faults): Promise<DataNode | undefined> {
  const json = readJson(text);
  if ('node' in json && json.node.kind === 'list') return json.node;
  if (text.text.startsWith('[')) {
    const { readYaml } = await import('../reading/read-yaml.ts');
    const yaml = readYaml(text);
    if ('node' in yaml && yaml.node.kind === 'list') return yaml.node;
  }
  return faults.add(
    text,
    `A text that begins with "${text.text[0]}" is read as a list in brackets, and this is none.`,
    {
      suggestion: `Write one value on each line; one that begins with "${text.text[0]}" stands in quotes behind a dash: - '${text.text[0]}…'`,
    },
  );
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
    const unfit = unmaskable(text);
    if (unfit !== undefined) {
      faults.warn(item, `A value that is ${unfit} is not masked: it would blot out the log.`, {
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
    .filter(isMaskable)
    .map((line) => new Secret(line));
}
