import { nearestName } from '../../diagnostics/did-you-mean.ts';
import { type Jmespath, loadJmespath } from '../../expect/jmespath.ts';
import type { ExpressionNode } from '../../expect/parse-expression.ts';
import type { Faults, Written } from '../written.ts';
import { findInheritedName } from './inherited-names.ts';
import { describeSyntaxFault, type SyntaxFault } from './syntax-fault.ts';

/** Every function of jmespath.org with the fewest and the most arguments that it takes. */
const functions: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  abs: [1, 1],
  avg: [1, 1],
  ceil: [1, 1],
  contains: [2, 2],
  ends_with: [2, 2],
  floor: [1, 1],
  join: [2, 2],
  keys: [1, 1],
  length: [1, 1],
  map: [2, 2],
  max: [1, 1],
  max_by: [2, 2],
  merge: [1, 99],
  min: [1, 1],
  min_by: [2, 2],
  not_null: [1, 99],
  reverse: [1, 1],
  sort: [1, 1],
  sort_by: [2, 2],
  starts_with: [2, 2],
  sum: [1, 1],
  to_array: [1, 1],
  to_number: [1, 1],
  to_string: [1, 1],
  type: [1, 1],
  values: [1, 1],
};

/**
 * Checks a JMESPath expression before anything is sent, with more care than the library, which accepts `a.`, unclosed
 * strings and unknown functions. Returns whether it can be evaluated. The library is loaded on first use.
 */
export async function checkExpression(value: Written, faults: Faults): Promise<boolean> {
  const library = await loadJmespath();
  const fault = findFault(value.text, library);
  if (fault !== undefined) {
    const { message, start, end, suggestion, instead } = fault;
    faults.add(value, message, { range: [start, end], suggestion, instead });
    return false;
  }
  warnOfTraps(value, library, faults);
  return true;
}

/** Whether the text is a sound expression, without saying what is wrong with it. */
export function isSound(text: string, library: Jmespath): boolean {
  return findFault(text, library) === undefined;
}

/** In characters. Nobody writes more by hand, and finding the fault in it takes time that grows with the square. */
const longest = 4_096;

function findFault(text: string, library: Jmespath): SyntaxFault | undefined {
  let tree: ExpressionNode;
  if (text.length > longest) {
    return {
      message: `The expression has more than ${longest.toLocaleString('en')} characters.`,
      start: 0,
      end: 1,
      suggestion: 'Split it into several.',
    };
  }
  try {
    tree = library.compile(text);
  } catch (error) {
    // The lexer takes the end of the text for a closing quote, and what was meant to be outside for inside.
    return findUnclosed(text) ?? describeSyntaxFault(text, library, error);
  }
  return (
    findUnclosed(text) ?? findUnsound(tree, text) ?? findInheritedName(tree, text) ?? findLargeNumber(text, library)
  );
}

/** The library takes the end of the text for a closing quote. */
function findUnclosed(text: string): SyntaxFault | undefined {
  const rest = text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/gs, (quoted) =>
    ' '.repeat(quoted.length),
  );
  const at = rest.search(/['"`]/);
  if (at < 0) return undefined;
  return {
    message: 'A quoted text in the expression is not closed.',
    start: at,
    end: at + 1,
    suggestion: `Add the closing ${text[at]}.`,
  };
}

function findUnsound(tree: unknown, text: string): SyntaxFault | undefined {
  if (tree === null || typeof tree !== 'object') return undefined;
  const { type, name, value, children } = tree as ExpressionNode;
  if (type === 'ExpressionReference') {
    const start = Math.max(text.search(/(?<!&)&(?!&)/), 0);
    return {
      message: '`&` has a value in a call alone, such as `sort_by(items, &name)`.',
      start,
      end: start + 1,
      suggestion: 'Remove it; for "and" write `&&`.',
    };
  }
  if (type === 'Function') {
    const fault = checkCall(String(name), children?.length ?? 0, text);
    if (fault !== undefined) return fault;
  }
  if (/^(?:Subexpression|IndexExpression)$|Projection$/.test(type) && isNegation(children?.[0])) {
    const start = Math.max(text.search(/!(?!=)/), 0);
    return {
      message: '`!` takes but the name behind it: what follows is asked of true or false, and is never there.',
      start,
      end: start + 1,
      suggestion: 'Put what is to be denied in brackets: `!(a.b)`.',
    };
  }
  // A literal's value is the user's JSON, no part of the tree.
  if (type === 'Literal') return undefined;
  if (type === 'KeyValuePair') return findUnsound(value, text);
  for (const child of children ?? []) {
    const inCall = type === 'Function' && (child as ExpressionNode | null)?.type === 'ExpressionReference';
    const fault = findUnsound(inCall ? (child as ExpressionNode).children?.[0] : child, text);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isNegation(node: unknown): boolean {
  return (node as ExpressionNode | undefined)?.type === 'NotExpression';
}

const literal = /`(?:[^`\\]|\\.)*`/sy;

/** A number of a literal that no double stands for: it would equal numbers that it is not. */
function findLargeNumber(text: string, library: Jmespath): SyntaxFault | undefined {
  for (const token of library.tokenize(text)) {
    // One that is no JSON is a text to the library.
    if (token?.type !== 'Literal' || typeof token.value === 'string') continue;
    literal.lastIndex = token.start;
    const numbers = literal.exec(text)?.[0].matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g);
    for (const { 0: word, index } of numbers ?? []) {
      const number = Number(word);
      if (/^-?\d+$/.test(word) ? !Number.isSafeInteger(number) : !Number.isFinite(number) && !word.startsWith('"')) {
        const start = token.start + index;
        return {
          message: `JMESPath compares numbers as doubles, which cannot hold \`${word}\` exactly.`,
          start,
          end: start + word.length,
          suggestion: 'Let the API send it as text and compare as text, or leave the literal out.',
        };
      }
    }
  }
  return undefined;
}

function checkCall(name: string, given: number, text: string): SyntaxFault | undefined {
  const found = new RegExp(`(?<![\\w])${name.replace(/\W/g, '\\$&')}\\s*\\(`).exec(text);
  const start = found?.index ?? 0;
  const place = { start, end: start + name.length };
  const takes = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (name === 'not') {
    return { message: '`not` is no function of JMESPath.', ...place, suggestion: 'Write `!(…)`.' };
  }
  if (takes === undefined) {
    const near = /^(?:len|size|count)$/.test(name) ? 'length' : nearestName(name, Object.keys(functions));
    return {
      message: `JMESPath has no function \`${name}\`.`,
      ...place,
      suggestion: near === undefined ? 'The functions are listed at jmespath.org.' : `Did you mean \`${near}\`?`,
    };
  }
  const [fewest, most] = takes;
  if (given >= fewest && given <= most) return undefined;
  const wanted = fewest === 1 ? 'one argument' : `${fewest} arguments`;
  return {
    message: `The function \`${name}\` takes ${most > fewest ? 'at least ' : ''}${wanted}, and is given ${given}.`,
    ...place,
    suggestion: 'The functions are listed at jmespath.org.',
  };
}

/** What is written for a value without backticks, in JavaScript, Python and Ruby, and how JSON writes it. */
const values: Readonly<Record<string, string>> = {
  true: 'true',
  True: 'true',
  TRUE: 'true',
  false: 'false',
  False: 'false',
  FALSE: 'false',
  null: 'null',
  Null: 'null',
  NULL: 'null',
  None: 'null',
  nil: 'null',
};

/**
 * Valid, and hardly ever what was meant: `"done"` and `true` are names of fields in JMESPath, so that
 * `status == "done"` compares two fields.
 */
function warnOfTraps(value: Written, library: Jmespath, faults: Faults): void {
  const tokens = library.tokenize(value.text);
  for (const [index, token] of tokens.entries()) {
    const beside = [tokens[index - 1]?.type, tokens[index + 1]?.type];
    const ordered = beside.some((type) => type !== undefined && /^[GL]TE?$/.test(type));
    if (token?.type === 'Literal' && typeof token.value === 'string' && ordered) {
      faults.warn(value, 'JMESPath orders numbers alone: this comparison never holds.', {
        range: [token.start, token.start + 1],
        suggestion: 'Compare with a number between backticks, such as `5`; turn a text into one with `to_number(…)`.',
      });
    }
    const [before = '', behind = ''] = beside;
    const isRight = /^(?:EQ|NE)$/.test(before);
    const isLeft = /^(?:EQ|NE)$/.test(behind) && before !== 'Dot';
    if (token === undefined || !(isLeft || isRight)) continue;
    if (['Dot', 'Lparen', 'Lbracket', 'Filter', 'Flatten'].includes(behind)) continue;
    const name = String(token.value);
    // On the left it may well be a field with a dash in its name.
    if (token.type === 'QuotedIdentifier' && isRight) {
      faults.warn(value, `In JMESPath \`"${name}"\` is the name of a field, not a text.`, {
        range: [token.start, token.start + name.length + 2],
        suggestion: `To compare with the text, write '${name}'.`,
      });
    } else if (token.type === 'UnquotedIdentifier' && Object.hasOwn(values, name)) {
      faults.warn(value, `In JMESPath \`${name}\` is the name of a field.`, {
        range: [token.start, token.start + name.length],
        suggestion: `To compare with the value, write \`${values[name]}\` between backticks.`,
      });
    }
  }
}
