import { bareObject } from './bare-object.ts';
import { areEqual, isMap, order } from './compare.ts';
import { applyExactly, placesExactly } from './exact-functions.ts';
import type { Jmespath } from './jmespath.ts';
import { ExactNumber } from './numbers.ts';
import { Work } from './work.ts';

/** A part of the syntax tree. */
interface Node {
  readonly type: string;
  readonly name: string;
  readonly value: unknown;
  readonly children: readonly Node[];
}

/** Trees by expression; a plan evaluates the same few for every row. */
const trees = new Map<string, Node>();
const mostTrees = 500;

/**
 * Evaluates an expression (jmespath.org, no extensions). Most functions are the library's. The walk over the tree is ours,
 * because the library orders a text, a list and null like numbers, so that `errors < \`1\`` holds where there is no such field;
 * stumbles over fields that are called like methods; and knows no number but a double.
 * Throws the library's error, e.g. for `length(\`1\`)`.
 */
export function search(value: unknown, expression: string, library: Jmespath): unknown {
  let tree = trees.get(expression);
  if (tree === undefined) {
    if (trees.size >= mostTrees) trees.clear();
    tree = library.compile(expression) as Node;
    trees.set(expression, tree);
  }
  const work = new Work(value);
  const found = new Walk(library, work).visit(tree, value) ?? null;
  work.spendOnResult(found);
  return found;
}

/** Truth as JMESPath defines it: null, false, '' and empty lists and objects are false; 0 is true. */
export function isTruthy(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return isMap(value) ? Object.keys(value).length > 0 : true;
}

/** The names of a map are many times slower to list than the items of a list. */
const costOfName = 3;

class Walk {
  readonly #library: Jmespath;
  readonly #work: Work;

  constructor(library: Jmespath, work: Work) {
    this.#library = library;
    this.#work = work;
  }

  visit(node: Node, value: unknown): unknown {
    const { type, name, children } = node;
    this.#work.spend(1);
    const at = (index: number, of: unknown = value): unknown => this.visit(children[index] as Node, of);
    switch (type) {
      case 'Identity':
      case 'Current':
        return value;
      case 'Literal':
        return node.value;
      case 'Field':
        return isMap(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
      case 'Subexpression':
      case 'IndexExpression':
      case 'Pipe':
        return at(1, at(0));
      case 'Index':
        return Array.isArray(value) ? (value.at(node.value as number) ?? null) : null;
      case 'Slice':
        return Array.isArray(value) ? this.#slice(value, children as unknown as Slice) : null;
      case 'Flatten': {
        const list = at(0);
        if (!Array.isArray(list)) return null;
        this.#work.spend(list.reduce<number>((sum, item) => sum + (Array.isArray(item) ? item.length : 1), 0));
        return list.flat();
      }
      case 'Projection':
        return this.#project(at(0), children[1] as Node);
      case 'ValueProjection': {
        const map = at(0);
        return isMap(map) ? this.#project(Object.values(map), children[1] as Node) : null;
      }
      case 'FilterProjection': {
        const list = at(0);
        if (!Array.isArray(list)) return null;
        return this.#project(
          list.filter((item) => this.#isTruthy(at(2, item))),
          children[1] as Node,
        );
      }
      case 'Comparator': {
        const [left, right] = [at(0), at(1)];
        if (left !== right) this.#work.spendOn(left);
        return compare(name, left, right);
      }
      case 'OrExpression': {
        const left = at(0);
        return this.#isTruthy(left) ? left : at(1);
      }
      case 'AndExpression': {
        const left = at(0);
        return this.#isTruthy(left) ? at(1) : left;
      }
      case 'NotExpression':
        return !this.#isTruthy(at(0));
      case 'MultiSelectList':
        return value === null ? null : children.map((child) => this.visit(child, value));
      case 'MultiSelectHash':
        if (value === null) return null;
        return bareObject(
          Object.fromEntries(children.map((pair) => [pair.name, this.visit(pair.value as Node, value)] as const)),
        );
      case 'Function':
        return this.#call(name, children, value);
      default:
        throw new Error(`Unknown part of an expression: ${type}`);
    }
  }

  #slice(list: readonly unknown[], part: Slice): unknown[] {
    const items = slice(list, part);
    this.#work.spend(items.length);
    return items;
  }

  /** Names of a map are counted to say whether it has any. */
  #isTruthy(value: unknown): boolean {
    if (!isMap(value)) return isTruthy(value);
    const { length } = Object.keys(value);
    this.#work.spend(costOfName * length);
    return length > 0;
  }

  #project(items: unknown, right: Node): unknown {
    if (!Array.isArray(items)) return null;
    return items.map((item) => this.visit(right, item)).filter((item) => item !== null);
  }

  /** The library's functions are given plain names for values; those that would compute with doubles are ours. */
  #call(name: string, children: readonly Node[], value: unknown): unknown {
    const reference = children.find(({ type }) => type === 'ExpressionReference');
    if (reference !== undefined) return this.#callWith(reference.children[0] as Node, name, children, value);
    const values = children.map((child) => this.visit(child, value));
    for (const one of values) this.#work.spendOn(one);
    if (name === 'contains' && Array.isArray(values[0])) return values[0].some((item) => areEqual(item, values[1]));
    if (name === 'merge' && values.every(isMap)) return Object.assign(bareObject(), ...values);
    if (name === 'contains' && values[1] instanceof ExactNumber) values[1] = values[1].source;
    if (name === 'join' && typeof values[0] === 'string' && Array.isArray(values[1])) {
      this.#work.spendOnText(values[0].length * values[1].length);
    }
    return this.#apply(name, values);
  }

  #apply(name: string, values: readonly unknown[]): unknown {
    const exact = values.length === 1 ? applyExactly(name, values) : undefined;
    if (exact !== undefined) return exact;
    const names = values.map((_value, index) => `v${index}`);
    const members = Object.fromEntries(names.map((one, index) => [one, values[index]] as const));
    const expression = `${name}(${names.join(', ')})`;
    return this.#library.search(members, expression);
  }

  /** A function with an expression for each item: the library judges keys and items, which were found here. */
  #callWith(each: Node, name: string, children: readonly Node[], value: unknown): unknown {
    const listed = children.find(({ type }) => type !== 'ExpressionReference');
    const list = listed === undefined ? null : this.visit(listed, value);
    // In their order, as the library wants them.
    const [first, second] = name === 'map' ? ['&k', 'v'] : ['v', '&k'];
    const items = Array.isArray(list) ? list.map((item) => bareObject({ k: this.visit(each, item), item })) : list;
    if (Array.isArray(items)) {
      for (const { k } of items) this.#work.spendOn(k);
      const places = placesExactly(
        name,
        items.map(({ k }) => k),
      );
      const chosen = places?.map((place) => items[place]?.item ?? null);
      if (chosen !== undefined) return name === 'sort_by' ? chosen : chosen[0];
    }
    const found = this.#library.search(bareObject({ v: items }), `${name}(${first}, ${second})`);
    if (name === 'map') return Array.isArray(items) ? items.map(({ k }) => k) : found;
    const itemOf = (one: unknown): unknown => (isMap(one) ? (one.item ?? null) : one);
    return Array.isArray(found) ? found.map(itemOf) : itemOf(found);
  }
}

type Slice = readonly [start: number | null, stop: number | null, step: number | null];

function slice(list: readonly unknown[], [from, to, by]: Slice): unknown[] {
  const step = by ?? 1;
  if (step === 0) throw new Error('The step of a slice cannot be 0.');
  const { length } = list;
  const [least, most] = step < 0 ? [-1, length - 1] : [0, length];
  const place = (index: number): number => Math.min(Math.max(index < 0 ? index + length : index, least), most);
  const start = from === null ? (step < 0 ? most : least) : place(from);
  const stop = to === null ? (step < 0 ? least : most) : place(to);
  const items: unknown[] = [];
  for (let index = start; step > 0 ? index < stop : index > stop; index += step) items.push(list[index]);
  return items;
}

/** Only numbers have an order; of anything else it is not known, which is null. */
function compare(name: string, left: unknown, right: unknown): boolean | null {
  if (name === 'EQ') return areEqual(left, right);
  if (name === 'NE') return !areEqual(left, right);
  const found = order(left, right);
  if (found === undefined) return null;
  switch (name) {
    case 'GT':
      return found > 0;
    case 'GTE':
      return found >= 0;
    case 'LT':
      return found < 0;
    default:
      return found <= 0;
  }
}
