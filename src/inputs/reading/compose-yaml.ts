import { Composer, type Document, Lexer, Parser } from 'yaml';

/** As deep as JSON may be: what is deeper would only serve to exhaust whoever reads on. */
export const maxDepth = 200;

/** More than a mebibyte of records holds. One of brackets and commas holds two times as many, and takes seconds. */
export const mostSigns = 700_000;

/** What a text holds, or where it holds too much. */
export type YamlDocuments =
  | { readonly documents: readonly Document.Parsed[] }
  | { readonly tooDenseAt: number }
  | { readonly tooDeepAt: number };

export function composeYaml(text: string): YamlDocuments {
  return withoutStacks(() => compose(text));
}

/** As the library's own reading of all documents, which has no end; instead of them, where there is too much. */
function compose(text: string): YamlDocuments {
  const parser = new Parser();
  const composer = new Composer({
    version: '1.2',
    // Every scalar stays the text that was written.
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [];
  let signs = 0;
  for (const sign of new Lexer().lex(text)) {
    signs += 1;
    if (signs > mostSigns) return { tooDenseAt: parser.offset };
    for (const token of parser.next(sign)) documents.push(...composer.next(token));
    // Behind the parser everything calls itself, and would end somewhere on the stack.
    if (parser.stack.length > maxDepth && depthOf(parser) > maxDepth) return { tooDeepAt: parser.offset - sign.length };
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  return { documents: [...documents, ...composer.end()] };
}

function depthOf({ stack }: Parser): number {
  return stack.filter(({ type }) => type === 'flow-collection' || type === 'block-map' || type === 'block-seq').length;
}

/** The reader makes an error of every fault of a text, and may find thousands; to note where in its code it was takes longest. */
function withoutStacks<T>(read: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return read();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
