import { bareObject } from '../../expect/bare-object.ts';
import { ExactNumber, numberOf } from '../../expect/numbers.ts';
import { type DataNode, meaningOf, type ScalarNode } from '../../inputs/data-node.ts';
import type { Faults } from '../../inputs/written.ts';

/** A value as a node that stands where the template stood, so that its faults still point there. */
export function nodeOf(value: unknown, at: Pick<ScalarNode, 'origin' | 'span'>): DataNode {
  const place = { origin: at.origin, span: at.span };
  const scalar = (text: string, plain: boolean): ScalarNode => ({ kind: 'scalar', text, plain, ...place });
  if (typeof value === 'string') return scalar(value, false);
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => nodeOf(item, at)), ...place };
  if (value !== null && typeof value === 'object' && !(value instanceof Number)) {
    const entries = Object.entries(value).map(([name, item]) => ({
      key: scalar(name, false),
      value: nodeOf(item, at),
    }));
    return { kind: 'map', entries, ...place };
  }
  return scalar(textOfScalar(value), true);
}

/** A number with all its digits, `true`, `null`. */
export function textOfScalar(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof ExactNumber ? value.source : (JSON.stringify(value) ?? 'null');
}

/** The value that a node stands for, as an expression sees it. Numbers that JSON cannot write are faults. */
export function valueOfNode(node: DataNode, faults: Faults): unknown {
  switch (node.kind) {
    case 'list':
      return node.items.map((item) => valueOfNode(item, faults));
    case 'map': {
      const value = bareObject();
      for (const { key, value: item } of node.entries) value[key.text] = valueOfNode(item, faults);
      return value;
    }
    case 'scalar': {
      const meaning = meaningOf(node);
      switch (meaning.kind) {
        case 'string':
          return meaning.text;
        case 'number':
          return numberOf(meaning.text);
        case 'boolean':
          return meaning.value;
        case 'null':
          return null;
        case 'unclear':
          return faults.add(node, `${meaning.problem.replace(/^./, (first) => first.toUpperCase())}.`, {
            suggestion: meaning.suggestion,
          });
      }
    }
  }
}

/** How a message names what a template gave. */
export function describeValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && !(value instanceof Number) ? 'a map' : 'a single value';
}
