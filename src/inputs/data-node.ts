import type { Faults, Placed, Written } from './written.ts';

/** A piece of YAML or JSON with its place. Scalars keep the characters that were written, so nothing is rounded or coerced. */
export type DataNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode extends Written {
  readonly kind: 'scalar';
  /** Written without quotes: may be a number, `true`, `false` or nothing. */
  readonly plain: boolean;
}

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: DataNode;
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}

/** What a scalar means in YAML 1.2's core schema, JSON's own kinds included. */
export type ScalarMeaning =
  | { readonly kind: 'string' | 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  /** YAML reads a number here that JSON cannot write as it stands, or the reader may expect one. */
  | { readonly kind: 'unclear'; readonly problem: string; readonly suggestion: string };

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const yamlNumber = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Octal and hexadecimal integers. */
const radix = /^0o[0-7]+$|^0x[\da-fA-F]+$/;
const grouped = /^[-+]?\d+(?:_\d+)+(?:\.\d+)?$/;

/** Numbers keep their digits; those that JSON writes differently are `unclear`. */
export function meaningOf({ text, plain }: ScalarNode): ScalarMeaning {
  if (!plain) return { kind: 'string', text };
  if (/^(?:null|Null|NULL|~|)$/.test(text)) return { kind: 'null' };
  if (/^(?:true|True|TRUE)$/.test(text)) return { kind: 'boolean', value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { kind: 'boolean', value: false };
  if (jsonNumber.test(text)) return { kind: 'number', text };
  if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text)) {
    return { kind: 'unclear', problem: `JSON has no number \`${text}\``, suggestion: `Write it as text: "${text}".` };
  }
  if (yamlNumber.test(text) || grouped.test(text) || radix.test(text)) {
    return {
      kind: 'unclear',
      problem: `\`${text}\` is not written as JSON writes numbers, and may be meant as text`,
      suggestion: `Write the number ${plainNumber(text)}, or the text "${text}".`,
    };
  }
  return { kind: 'string', text };
}

/** The same number in JSON's spelling, no digit lost: `+007.` → `7`, `.5` → `0.5`, `0x1F` → `31`. */
function plainNumber(text: string): string {
  if (radix.test(text)) return BigInt(text).toString();
  const [mantissa = '', exponent] = text.replaceAll('_', '').toLowerCase().split('e');
  const [, sign, whole = '', fraction = ''] = /^([-+]?)(\d*)\.?(\d*)$/.exec(mantissa) ?? [];
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return `${sign === '-' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}${exponent === undefined ? '' : `e${exponent}`}`;
}

/** How a message names what stands there. */
export function describe(node: DataNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map';
  return meaningOf(node).kind === 'null' ? 'nothing' : 'a single value';
}

/**
 * The characters of a scalar, for places where everything is text in the end: numbers, `true` and dates as written.
 * A list, a map or nothing is a fault; `what` names the place, e.g. ``header `accept` ``.
 */
export function textOf(node: DataNode, what: string, faults: Faults): string | undefined {
  if (node.kind !== 'scalar') {
    return faults.add(node, `The ${what} has ${describe(node)} where one value is expected.`, {
      suggestion: 'Write one value; put text that begins with [ or { in quotes.',
    });
  }
  if (meaningOf(node).kind === 'null') {
    return faults.add(node, `The ${what} has no value.`, {
      suggestion: 'Leave the line out, or write "" for an empty text.',
    });
  }
  return node.text;
}
