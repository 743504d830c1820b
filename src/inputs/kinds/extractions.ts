import { nearestName } from '../../diagnostics/did-you-mean.ts';
import { outputNames } from '../../outputs/definitions.ts';
import type { Extraction } from '../../plan/plan.ts';
import { dataKind } from '../data-kind.ts';
import { type DataNode, type MapNode, meaningOf, type ScalarNode, textOf } from '../data-node.ts';
import type { Faults } from '../written.ts';
import { boolean } from './boolean.ts';

/** A map of names to JMESPath expressions, or to `{from: expression, secret: true}`. */
export const extractions = dataKind<readonly Extraction[]>('MAP', parse, {
  lines: true,
  // `[0].id` and `{a: b}` are JMESPath, not YAML; only a map of our own words is a map.
  linesOverNesting: (node) => node.kind === 'map' && !node.entries.some(({ value }) => isOptions(value)),
  // Taken literally, `{from: token, secret: true}` would be an expression, and its value would not be masked.
  acceptsLines: (node) =>
    node.kind === 'map' &&
    !node.entries.some(({ value }) => value.kind === 'scalar' && /^\{.*\b(?:from|secret)\b["']?\s*:/.test(value.text)),
});

function isOptions(node: DataNode): node is MapNode {
  return node.kind === 'map' && node.entries.some(({ key }) => key.text === 'from' || key.text === 'secret');
}

async function parse(node: DataNode, faults: Faults): Promise<readonly Extraction[] | undefined> {
  if (node.kind !== 'map') {
    return faults.add(node, 'A map of names to JMESPath expressions is expected.', {
      suggestion: withName(node) ?? 'Write lines such as `request_id: id`.',
    });
  }
  const before = faults.errors.length;
  const { checkExpression } = await import('../expressions/check-expression.ts');
  const taken = new Map<string, string>();
  const found: Extraction[] = [];
  for (const { key, value } of node.entries) {
    checkName(key, taken, faults);
    taken.set(key.text.toLowerCase(), key.text);
    const options = value.kind === 'map' ? readOptions(key, value, faults) : { from: value, secret: false };
    if (options === undefined) continue;
    const expression = textOf(options.from, `extraction \`${key.text}\``, faults);
    if (expression === undefined || options.from.kind !== 'scalar') continue;
    if (await checkExpression(options.from, faults)) found.push({ name: key.text, expression, secret: options.secret });
  }
  return faults.errors.length > before ? undefined : found;
}

/** An expression without the name that its value is to have; undefined where it is more than a way to a field. */
function withName(node: DataNode): string | undefined {
  if (node.kind !== 'scalar') return undefined;
  const text = node.text.trim();
  // JMESPath wants other letters than ASCII's in double quotes, and YAML would take those away.
  if (/^[\p{L}\p{N}_]*[^\x00-\x7f][\p{L}\p{N}_]*$/u.test(text)) {
    return `Write a name before it, and quotes around it: \`value: '"${text}"'\`.`;
  }
  const last = /^[A-Za-z_][\w.[\]*]*$/.test(text) ? /([A-Za-z_]\w*)[\d.[\]*]*$/.exec(text)?.[1] : undefined;
  if (last === undefined) return undefined;
  const name = outputNames.some((one) => one === last.toLowerCase()) ? `my_${last}` : last;
  return `Write a name before it: \`${name}: ${text}\`.`;
}

/** Whether the name of an output is refused, whatever else stands beside it. */
export function isRefusedName(name: string): boolean {
  return !/^[A-Za-z_][\w-]*$/.test(name) || outputNames.some((one) => one === name.toLowerCase());
}

function checkName(key: ScalarNode, taken: ReadonlyMap<string, string>, faults: Faults): void {
  const name = key.text;
  const lower = name.toLowerCase();
  const output = outputNames.find((one) => one === lower);
  const twin = taken.get(lower);
  if (lower === '__proto__') {
    faults.add(key, `\`${name}\` cannot be the name of an output.`, {
      suggestion: 'Choose another name, for example `my_proto`.',
    });
  } else if (!/^[A-Za-z_][\w-]*$/.test(name)) {
    faults.add(key, `\`${name}\` cannot be the name of an output.`, {
      suggestion: `Write letters, digits, \`_\` and \`-\`, not beginning with a digit: \`${spellable(name)}\`.`,
    });
  } else if (output !== undefined) {
    faults.add(key, `\`${name}\` is the name of an output that the step sets itself.`, {
      suggestion: `Choose another name, for example \`my_${lower.replaceAll('-', '_')}\`.`,
    });
  } else if (twin !== undefined) {
    faults.add(key, `The names \`${twin}\` and \`${name}\` are the same output: case makes no difference.`, {
      suggestion: 'Choose another name for one of them.',
    });
  }
}

function spellable(name: string): string {
  const spelt = name.replace(/[^\w-]+/g, '_').replace(/^(?=[^A-Za-z_])/, '_');
  return /[A-Za-z\d]/.test(spelt) ? spelt : 'value';
}

function readOptions(
  key: ScalarNode,
  options: MapNode,
  faults: Faults,
): { from: DataNode; secret: boolean } | undefined {
  let from: DataNode | undefined;
  let secret = false;
  const before = faults.errors.length;
  for (const { key: word, value } of options.entries) {
    if (word.text === 'from') from = value;
    else if (word.text === 'secret') secret = readSecret(value, faults);
    else {
      const near = nearestName(word.text, ['from', 'secret']);
      faults.add(word, `An extraction has no word \`${word.text}\`.`, {
        code: 'input/unknown',
        suggestion: near === undefined ? 'Write `from` and `secret`.' : `Did you mean \`${near}\`?`,
      });
    }
  }
  if (faults.errors.length > before) return undefined;
  if (from === undefined) {
    return faults.add(options, `The extraction \`${key.text}\` does not say from what.`, {
      suggestion: 'Write for example `{from: token, secret: true}`.',
    });
  }
  return { from, secret };
}

function readSecret(value: DataNode, faults: Faults): boolean {
  if (value.kind === 'scalar' && meaningOf(value).kind !== 'null')
    return (boolean.parseText(value, faults) as boolean | undefined) ?? true;
  faults.add(value, 'The word `secret` needs `true` or `false`.', { suggestion: 'Write `secret: true`.' });
  return true;
}
