import type { Jmespath } from '../../expect/jmespath.ts';
import { ExpressionFault, type Token, type Wanted } from '../../expect/parse-expression.ts';
import { quote } from '../reading/quote.ts';

export interface SyntaxFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
  /** The whole expression as it was meant, where that is certain. */
  readonly instead?: string;
}

/** Where and why an expression is not JMESPath, and what to write. */
export function describeSyntaxFault(text: string, library: Jmespath, error: unknown): SyntaxFault {
  if (!(error instanceof ExpressionFault)) return describeCharacter(text, longestTokens(text, library));
  const tokens = library.tokenize(text);
  if (tokens.includes(undefined)) {
    const start = text.search(/(?<![=!<>])=(?!=)/);
    return { message: '`=` is no operator of JMESPath.', start, end: start + 1, suggestion: 'Write `==`.' };
  }
  const sound = tokens as readonly Token[];
  const { token: index, wanted } = error;
  if (index < sound.length) return describeToken(text, sound, index, wanted);
  return {
    message: 'The expression ends too early.',
    start: text.length,
    end: text.length,
    suggestion: text.trimEnd().endsWith('.')
      ? 'Remove the dot at its end, or name the field behind it.'
      : 'Add what is missing, such as a closing bracket.',
  };
}

/** How many characters from the start can be split into tokens. */
function longestTokens(text: string, library: Jmespath): number {
  for (let length = text.length; length > 0; length--) {
    try {
      library.tokenize(text.slice(0, length));
      return length;
    } catch {
      // Try without the last character.
    }
  }
  return 0;
}

function describeCharacter(text: string, at: number): SyntaxFault {
  const start = Math.min(at, text.length - 1);
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0x20);
  const place = { start, end: start + character.length };
  if (/["'`]/.test(character)) {
    return {
      message: 'A quoted text in the expression is not closed, or not valid.',
      ...place,
      suggestion: "Write texts as 'text', and JSON values between backticks.",
    };
  }
  const message = `\`${character}\` has no meaning in JMESPath here.`;
  if (character === '$') {
    return { message, ...place, suggestion: 'Leave `$.` out: an expression starts at the whole response.' };
  }
  const name = nameAround(text, start);
  return {
    message,
    ...place,
    // YAML takes the outer quotes of a value away.
    suggestion: `Put the name in double quotes: \`"${name}"\`; as a value in YAML, in single ones as well: \`'"${name}"'\`.`,
    ...(name === text ? { instead: `"${name}"` } : {}),
  };
}

/** What reads as one name, with the characters that JMESPath has none for. */
function nameAround(text: string, at: number): string {
  const outside = /[\s.,:()[\]{}|&=<>!*@`'"]/;
  let start = at;
  let end = at;
  while (start > 0 && !outside.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && (end === at || !outside.test(text.charAt(end)))) end += 1;
  return text.slice(start, end);
}

/** A dash is no operator, so that a name with one is a name wherever it stands. */
function quoteDashedNames(text: string): string {
  const quotedOrDashed = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<![\w-])[A-Za-z_]\w*(?:-\w+)+/g;
  return text.replace(quotedOrDashed, (found) => (/^\w/.test(found) ? `"${found}"` : found));
}

function describeToken(text: string, tokens: readonly Token[], index: number, wanted: Wanted): SyntaxFault {
  const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined) throw new RangeError('No such token.');
  const word = text.slice(token.start, behind?.start).trim();
  const place = { start: token.start, end: token.start + Math.max(1, word.length) };
  const dashed = /[A-Za-z_][\w-]*$/.exec(text.slice(0, token.start))?.[0];
  if (word.startsWith('-') && dashed !== undefined) {
    const name = `${dashed}${/^[\w-]*/.exec(text.slice(token.start))?.[0] ?? ''}`;
    return {
      message: `\`${name}\` is not a name without quotes, since it holds a dash.`,
      start: token.start - dashed.length,
      end: token.start - dashed.length + name.length,
      suggestion: `Put it in double quotes: "${name}".`,
      instead: quoteDashedNames(text),
    };
  }
  if (token.type === 'Number') {
    return {
      message: `The number \`${word}\` cannot stand here as it is.`,
      ...place,
      suggestion: `Put it between backticks: \`${word}\`.`,
    };
  }
  if (word === 'and' || word === 'or' || word === 'not' || word === 'in') {
    const instead: Readonly<Record<string, string>> = {
      and: '`&&`',
      or: '`||`',
      not: '`!`',
      in: '`contains(list, value)`',
    };
    return { message: `\`${word}\` is no operator of JMESPath.`, ...place, suggestion: `Write ${instead[word]}.` };
  }
  if (before?.value === 'not' && wanted !== 'operand')
    return describeNot(before.start, token, tokens.slice(index + 1), word);
  const field = wanted === 'index' && behind?.type === 'Rbracket' ? fieldOf(token) : undefined;
  if (field !== undefined) {
    const list = /[\w.]*\s*$/.exec(text.slice(0, before?.start))?.[0].trim() ?? '';
    return {
      message: 'A field does not stand in square brackets.',
      ...place,
      suggestion: `Write \`${list}.${field}\`.`,
      instead: `${text.slice(0, before?.start).trimEnd()}.${field}${text.slice(behind === undefined ? text.length : behind.start + 1)}`,
    };
  }
  return {
    message:
      wanted === 'less'
        ? 'The expression is nested too deeply.'
        : `${quote(word)} is not expected here in the expression.`,
    ...place,
    suggestion: adviceFor(token, before, wanted),
  };
}

/** Python's negation. */
function describeNot(start: number, { type }: Token, [next]: readonly Token[], word: string): SyntaxFault {
  const alone =
    type === 'UnquotedIdentifier' && (next === undefined || /^(?:And|Or|Pipe|Rparen|Rbracket|Comma)$/.test(next.type));
  return {
    message: '`not` is no operator of JMESPath.',
    start,
    end: start + 3,
    suggestion: alone ? `Write \`!${word}\`.` : 'Write `!(…)` around what is to be denied.',
  };
}

/** A name as it stands behind a dot, where a text or a quoted name is written. */
function fieldOf({ type, value }: Token): string | undefined {
  if (!(type === 'QuotedIdentifier' || type === 'Literal') || typeof value !== 'string' || value === '')
    return undefined;
  return /^[A-Za-z_]\w*$/.test(value) ? value : JSON.stringify(value);
}

const beginning = /Identifier$|^(?:Literal|Current|Not|Expref|Star|Filter|Flatten|Lbrace|Lbracket|Lparen)$/;

function adviceFor({ type }: Token, before: Token | undefined, wanted: Wanted): string {
  if (wanted === 'less') return 'Leave brackets out, or split it into several.';
  if (wanted === 'operator' && beginning.test(type)) {
    return 'Write `&&` between the two conditions, or `||` where one of them is enough.';
  }
  if (wanted === 'comma' && beginning.test(type)) return 'Write a comma between the two.';
  if (before?.type === 'Comma') return 'Remove the comma before it, or write what is missing between them.';
  if (wanted === 'index')
    return 'Between these brackets stands a number, `*`, a slice such as `1:3`, or `?` and a condition.';
  return 'The language is described at jmespath.org.';
}
