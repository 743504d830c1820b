/** A token of the library's lexer. */
export interface Token {
  readonly type: string;
  readonly value: unknown;
  readonly start: number;
}

/** Undefined stands for a lone `=`, of which the lexer makes no token. */
export type Tokenize = (expression: string) => readonly (Token | undefined)[];

/** A part of the syntax tree, in the shape of the library's. */
export interface ExpressionNode {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly children?: readonly unknown[];
}

/** What may stand where the fault is: an operator between two expressions, a comma, a place in a list, or a part of an expression. */
export type Wanted = 'operator' | 'comma' | 'index' | 'operand' | 'less';

/** Where an expression is not JMESPath. */
export class ExpressionFault extends Error {
  /** Index of the token; the number of tokens where the text ends too early. */
  readonly token: number;
  readonly wanted: Wanted;

  constructor(token: number, wanted: Wanted) {
    super('The expression is not valid JMESPath.');
    this.token = token;
    this.wanted = wanted;
  }
}

const comparators = ['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE'] as const;

/** How strongly a token takes what stands before it, as jmespath.org's own parsers have it. */
const powers: ReadonlyMap<string, number> = new Map([
  ['Pipe', 1],
  ['Or', 2],
  ['And', 3],
  ...comparators.map((type) => [type, 5] as const),
  ['Flatten', 9],
  ['Filter', 21],
  ['Dot', 40],
  ['Lbracket', 55],
]);
const powerOfStar = 20;
const powerOfNot = 45;

const named: Readonly<Record<string, string>> = { Pipe: 'Pipe', Or: 'OrExpression', And: 'AndExpression' };

const identity: ExpressionNode = { type: 'Identity' };

/** As many brackets as the longest expression can close again; more would end somewhere on the stack. */
const deepest = 2_048;

/**
 * The syntax tree of an expression, by the grammar of jmespath.org. The lexer is the library's. Its parser is not used: it
 * forgets what stands behind an expression in parentheses, so that of two conditions the second is never asked, and takes an
 * `@` in parentheses for all that they hold. Throws an {@link ExpressionFault}, or the lexer's error.
 */
export function parseExpression(text: string, tokenize: Tokenize): ExpressionNode {
  return new Parser(text, tokenize(text)).parse();
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly (Token | undefined)[];
  #index = 0;
  #depth = 0;

  constructor(text: string, tokens: readonly (Token | undefined)[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  parse(): ExpressionNode {
    const tree = this.#whole();
    if (this.#index < this.#tokens.length) this.#fail('operator');
    return tree;
  }

  #whole(): ExpressionNode {
    try {
      return this.#expression(0);
    } catch (error) {
      // Calls and lists take more of the stack than brackets do.
      if (error instanceof RangeError) this.#fail('less');
      throw error;
    }
  }

  /** @param power what binds no stronger than this is left to the caller */
  #expression(power: number): ExpressionNode {
    this.#depth += 1;
    if (this.#depth > deepest) this.#fail('less');
    let left = this.#operand();
    for (;;) {
      const type = this.#next();
      const own = powers.get(type) ?? 0;
      if (own <= power) break;
      this.#index += 1;
      left = this.#behind(left, type, own);
    }
    this.#depth -= 1;
    return left;
  }

  #operand(): ExpressionNode {
    const token = this.#tokens[this.#index];
    this.#index += 1;
    switch (token?.type) {
      case 'Literal':
        return { type: 'Literal', value: this.#literal(token) };
      case 'UnquotedIdentifier':
        return this.#skip('Lparen') ? this.#call(token) : { type: 'Field', name: token.value };
      case 'QuotedIdentifier':
        return { type: 'Field', name: token.value };
      case 'Current':
        return { type: 'Current' };
      case 'Not':
        return { type: 'NotExpression', children: [this.#expression(powerOfNot)] };
      case 'Expref':
        return { type: 'ExpressionReference', children: [this.#expression(0)] };
      case 'Star':
        return { type: 'ValueProjection', children: [identity, this.#projected(powerOfStar)] };
      case 'Filter':
      case 'Flatten':
        return this.#behind(identity, token.type, powers.get(token.type) ?? 0);
      case 'Lbracket': {
        const type = this.#next();
        const isPlace = type === 'Number' || type === 'Colon' || (type === 'Star' && this.#next(1) === 'Rbracket');
        return isPlace ? this.#place(identity) : this.#list();
      }
      case 'Lbrace':
        return this.#map();
      case 'Lparen': {
        const inner = this.#expression(0);
        this.#expect('Rparen', 'operator');
        return inner;
      }
      default:
        this.#index -= 1;
        return this.#fail('operand');
    }
  }

  /** What a token makes of the expression before it. */
  #behind(left: ExpressionNode, type: string, power: number): ExpressionNode {
    switch (type) {
      case 'Dot':
        if (this.#skip('Star')) return { type: 'ValueProjection', children: [left, this.#projected(power)] };
        return { type: 'Subexpression', children: [left, this.#field(power)] };
      case 'Flatten':
        return { type: 'Projection', children: [{ type: 'Flatten', children: [left] }, this.#projected(power)] };
      case 'Filter': {
        const condition = this.#expression(0);
        this.#expect('Rbracket', 'operator');
        return { type: 'FilterProjection', children: [left, this.#projected(power), condition] };
      }
      case 'Lbracket':
        return this.#place(left);
      default: {
        const children = [left, this.#expression(power)];
        const operator = named[type];
        return operator === undefined ? { type: 'Comparator', name: type, children } : { type: operator, children };
      }
    }
  }

  /** What is asked of each item of a projection. */
  #projected(power: number): ExpressionNode {
    const type = this.#next();
    if (type === 'Lbracket' || type === 'Filter') return this.#expression(power);
    return this.#skip('Dot') ? this.#field(power) : identity;
  }

  /** What may stand behind a dot. */
  #field(power: number): ExpressionNode {
    if (['UnquotedIdentifier', 'QuotedIdentifier', 'Star'].includes(this.#next())) return this.#expression(power);
    if (this.#skip('Lbracket')) return this.#list();
    return this.#skip('Lbrace') ? this.#map() : this.#fail('operand');
  }

  /** `[0]`, `[*]` and `[1:2]`, behind the bracket. */
  #place(left: ExpressionNode): ExpressionNode {
    if (this.#skip('Star')) {
      this.#expect('Rbracket', 'index');
      return { type: 'Projection', children: [left, this.#projected(powerOfStar)] };
    }
    const parts: (number | null)[] = [this.#number()];
    while (parts.length < 3 && this.#skip('Colon')) parts.push(this.#number());
    const [first = null] = parts;
    if (first === null && parts.length === 1) this.#fail('index');
    this.#expect('Rbracket', 'index');
    if (parts.length === 1) return { type: 'IndexExpression', children: [left, { type: 'Index', value: first }] };
    const slice = { type: 'Slice', children: [...parts, null].slice(0, 3) };
    const list = { type: 'IndexExpression', children: [left, slice] };
    return { type: 'Projection', children: [list, this.#projected(powerOfStar)] };
  }

  #number(): number | null {
    const token = this.#tokens[this.#index];
    if (token?.type !== 'Number') return null;
    // The lexer takes `1-2` for 1, and a lone dash for a number as well.
    if (!/^-?\d+(?![\d-])/.test(this.#text.slice(token.start))) this.#fail('index');
    this.#index += 1;
    return Number(token.value);
  }

  #list(): ExpressionNode {
    return { type: 'MultiSelectList', children: this.#all('Rbracket', () => this.#expression(0)) };
  }

  #map(): ExpressionNode {
    const pair = () => {
      const key = this.#tokens[this.#index];
      if (!/Identifier$/.test(key?.type ?? '')) this.#fail('operand');
      this.#index += 1;
      this.#expect('Colon', 'operand');
      return { type: 'KeyValuePair', name: key?.value, value: this.#expression(0) };
    };
    return { type: 'MultiSelectHash', children: this.#all('Rbrace', pair) };
  }

  #call({ value: name }: Token): ExpressionNode {
    const children = this.#skip('Rparen') ? [] : this.#all('Rparen', () => this.#expression(0));
    return { type: 'Function', name, children };
  }

  /** One or more, with commas between them, and what closes them. */
  #all(closing: string, read: () => ExpressionNode): ExpressionNode[] {
    const found = [read()];
    while (this.#skip('Comma')) found.push(read());
    this.#expect(closing, 'comma');
    return found;
  }

  /** The lexer frees only the first `\'` of its backslash. */
  #literal({ start, value }: Token): unknown {
    if (typeof value !== 'string' || !value.includes("\\'")) return value;
    const raw = /^'([^'\\]*(?:\\.[^'\\]*)*)'/s.exec(this.#text.slice(start))?.[1];
    return raw === undefined ? value : raw.replace(/\\['\\]/g, (pair) => (pair === "\\'" ? "'" : pair));
  }

  #next(further = 0): string {
    return this.#tokens[this.#index + further]?.type ?? '';
  }

  #skip(type: string): boolean {
    if (this.#next() !== type) return false;
    this.#index += 1;
    return true;
  }

  #expect(type: string, otherwise: Wanted): void {
    if (!this.#skip(type)) this.#fail(otherwise);
  }

  #fail(wanted: Wanted): never {
    throw new ExpressionFault(this.#index, wanted);
  }
}
