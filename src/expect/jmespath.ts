import { type ExpressionNode, parseExpression, type Tokenize } from './parse-expression.ts';

/** JMESPath: the lexer and the functions are the library's, the parser is ours. */
export interface Jmespath {
  readonly tokenize: Tokenize;
  /** Throws where the text is no expression. */
  compile(expression: string): ExpressionNode;
  /** The library's own, for calls of functions with plain names. */
  search(value: unknown, expression: string): unknown;
}

type Library = Pick<Jmespath, 'tokenize' | 'search'>;

let loaded: Jmespath | undefined;

/** Kept: a bundle makes a new namespace of the module for each `import()`, and a file may hold thousands of expressions. */
export async function loadJmespath(): Promise<Jmespath> {
  if (loaded === undefined) {
    const module = (await import('jmespath')) as unknown as Library & { default?: Library };
    const library = module.default ?? module;
    const tokenize: Tokenize = (expression) => library.tokenize(expression);
    loaded = {
      tokenize,
      compile: (expression) => parseExpression(expression, tokenize),
      search: (value, expression) => library.search(value, expression),
    };
  }
  return loaded;
}
