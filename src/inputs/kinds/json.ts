import { type DataNode, meaningOf } from '../data-node.ts';
import { jsonTextOf } from '../json-text.ts';
import type { Kind } from '../kind.ts';
import { readData } from '../reading/read-data.ts';
import { readJson } from '../reading/read-json.ts';
import { type Faults, trimmed, type Written } from '../written.ts';

/** JSON text. What is JSON already is sent as it was written; YAML is written as JSON without changing any value. */
export const json: Kind<string> = {
  placeholder: 'JSON',
  parseText: async (value, faults) => {
    const text = trimmed(value);
    if ('node' in readJson(text)) return text.text;
    if (fileName.test(text.text)) return explainLoneText(text, faults);
    const node = await readData(text, faults);
    return node === undefined ? undefined : parseNode(node, faults);
  },
  parseNode,
};

const fileName = /^@?[\w./\\-]+\.json$/;

function parseNode(node: DataNode, faults: Faults): string | undefined {
  // A lone line of text is a slip far more often than a JSON string.
  if (node.kind === 'scalar' && node.plain && meaningOf(node).kind === 'string') return explainLoneText(node, faults);
  return jsonTextOf(node, faults);
}

function explainLoneText(value: Written, faults: Faults): undefined {
  return faults.add(value, 'This is one line of text, neither a map, a list nor JSON.', {
    suggestion: suggest(value.text),
  });
}

function suggest(text: string): string {
  if (fileName.test(text)) {
    return `To send a file, write \`body-file: ${text.replace(/^@/, '')}\` and \`content-type: application/json\`.`;
  }
  const [, name, value] = /^([\w-]+)[=:](.*)$/.exec(text) ?? [];
  if (name !== undefined) return `Write \`${name}: ${value?.trim()}\`, with a space behind the colon.`;
  return 'Write `name: value` lines or JSON; to send the text itself, put it in quotes.';
}
