import type { SyntaxFault } from './syntax-fault.ts';

interface Node {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly children?: readonly unknown[];
}

const ofEveryObject: ReadonlySet<unknown> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * A name that the library would find where nobody wrote it. What is read of an answer has its own members and
 * `hasOwnProperty`, which the library calls; a map that the expression makes has all that every object of JavaScript has.
 */
export function findInheritedName(tree: unknown, text: string): SyntaxFault | undefined {
  const name = inheritedIn(tree as Node | undefined, false);
  if (name === undefined) return undefined;
  const start = Math.max(text.indexOf(name), 0);
  return {
    message: `\`${name}\` cannot be read or made here: JavaScript has something of its own under this name.`,
    start,
    end: start + name.length,
    suggestion: 'Choose another name for the field of a map, or leave it out.',
  };
}

/** @param made what is looked at may be a map that the expression makes */
function inheritedIn(node: Node | null | undefined, made: boolean): string | undefined {
  if (node === null || node === undefined || typeof node !== 'object' || node.type === 'Literal') return undefined;
  const { type, name, value } = node;
  if (type === 'Field')
    return name === 'hasOwnProperty' || (made && ofEveryObject.has(name)) ? String(name) : undefined;
  if (type === 'KeyValuePair') return name === '__proto__' ? '__proto__' : inheritedIn(value as Node, made);
  const children = (node.children ?? []) as readonly Node[];
  const anyMade = made || (type !== 'MultiSelectHash' && children.some(makesMap));
  for (const [index, child] of children.entries()) {
    const found = inheritedIn(child, index === 0 && type !== 'Function' ? made : anyMade);
    if (found !== undefined) return found;
  }
  return undefined;
}

function makesMap(node: Node | null | undefined): boolean {
  if (node === null || node === undefined || typeof node !== 'object') return false;
  if (node.type === 'MultiSelectHash' || (node.type === 'Function' && node.name === 'merge')) return true;
  if (node.type === 'Literal') return typeof node.value === 'object' && node.value !== null;
  return ((node.children ?? []) as readonly Node[]).some(makesMap);
}
