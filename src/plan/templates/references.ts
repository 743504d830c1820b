import type { Jmespath } from '../../expect/jmespath.ts';

/** A name that an expression reads of the scope, with the fields behind it as far as they stand there: `steps.create.body`. */
export interface Reference {
  readonly path: readonly [root: string, ...fields: string[]];
  /** Another value stands behind `||`, or beside it in `not_null`. */
  readonly guarded: boolean;
}

export interface References {
  readonly names: readonly Reference[];
  /** The expression takes all names together, by `@`, `*` or `[…]` at its beginning. */
  readonly wholeScope: boolean;
  /** The expression is nothing but this chain of fields. */
  readonly chain?: readonly [string, ...string[]];
}

interface Node {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly children?: readonly unknown[];
}

type Chain = readonly [string, ...string[]];

/** What a sound expression reads. Names inside projections and filters belong to their items, not to the scope. */
export function referencesOf(expression: string, library: Jmespath): References {
  const walk = new Walk();
  const tree = library.compile(expression) as Node;
  const chain = walk.visit(tree, true, false);
  if (chain !== undefined) walk.take(chain, false);
  return { names: walk.names, wholeScope: walk.wholeScope, ...(chain === undefined ? {} : { chain }) };
}

class Walk {
  readonly names: Reference[] = [];
  wholeScope = false;

  take(path: Chain, guarded: boolean): void {
    this.names.push({ path, guarded });
  }

  /** Visits a part; a chain of fields that may go on is handed back and not taken yet. */
  visit(part: unknown, atRoot: boolean, guarded: boolean): Chain | undefined {
    const node = part as Node | null | undefined;
    if (node === null || node === undefined || typeof node !== 'object') return undefined;
    const children = (node.children ?? []) as readonly Node[];
    const [left, right] = children;
    switch (node.type) {
      case 'Field':
        return atRoot ? [String(node.name)] : undefined;
      case 'Literal':
        return undefined;
      case 'Current':
      case 'Identity':
        if (atRoot) this.wholeScope = true;
        return undefined;
      case 'Subexpression': {
        const chain = this.visit(left, atRoot, guarded);
        if (chain !== undefined && right?.type === 'Field') return [...chain, String(right.name)];
        if (chain !== undefined) this.take(chain, guarded);
        this.#all(children.slice(1), false, guarded);
        return undefined;
      }
      case 'IndexExpression':
      case 'Projection':
      case 'ValueProjection':
      case 'FilterProjection':
      case 'Pipe':
        this.#all([left], atRoot, guarded);
        this.#all(children.slice(1), false, guarded);
        return undefined;
      case 'OrExpression':
        this.#all([left], atRoot, true);
        this.#all([right], atRoot, guarded);
        return undefined;
      case 'Function':
        this.#all(children, atRoot, guarded || node.name === 'not_null');
        return undefined;
      case 'ExpressionReference':
        this.#all(children, false, guarded);
        return undefined;
      case 'KeyValuePair':
        this.#all([node.value], atRoot, guarded);
        return undefined;
      default:
        this.#all(children, atRoot, guarded);
        return undefined;
    }
  }

  #all(parts: readonly unknown[], atRoot: boolean, guarded: boolean): void {
    for (const part of parts) {
      const chain = this.visit(part, atRoot, guarded);
      if (chain !== undefined) this.take(chain, guarded);
    }
  }
}
