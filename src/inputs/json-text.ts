import { type DataNode, meaningOf } from './data-node.ts';
import type { Faults } from './written.ts';

/** JSON text of YAML: strings stay strings, numbers keep their digits. Undefined when something has no JSON form. */
export function jsonTextOf(node: DataNode, faults: Faults): string | undefined {
  const before = faults.errors.length;
  const text = write(node, faults);
  return faults.errors.length > before ? undefined : text;
}

function write(node: DataNode, faults: Faults): string {
  switch (node.kind) {
    case 'list':
      return `[${node.items.map((item) => write(item, faults)).join(',')}]`;
    case 'map':
      return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}:${write(value, faults)}`).join(',')}}`;
    case 'scalar': {
      const meaning = meaningOf(node);
      switch (meaning.kind) {
        case 'string':
          return JSON.stringify(meaning.text);
        case 'number':
          return meaning.text;
        case 'boolean':
          return String(meaning.value);
        case 'null':
          return 'null';
        case 'unclear':
          faults.add(node, `${meaning.problem.replace(/^./, (first) => first.toUpperCase())}.`, {
            suggestion: meaning.suggestion,
          });
          return 'null';
      }
    }
  }
}
