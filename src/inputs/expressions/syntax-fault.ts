import { quote } from '../reading/quote.ts';
import type { JmespathLibrary, Token } from './check-expression.ts';

export interface SyntaxFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
  /** The whole expression as it was meant, where that is certain. */
  readonly instead?: string;
}

/**
 * Where and why an expression is not JMESPath. The library's errors have no place; but what stands before the
 * offending token is a beginning that only ends too early, so the place is found by trying beginnings.
 */
export function describeSyntaxFault(text: string, library: Pick<JmespathLibrary, 'compile' | 'tokenize'>): SyntaxFault {
  const length = longestTokens(text, library);
  if (length < text.length) return describeCharacter(text, length);
  const tokens = library.tokenize(text);
  const lone = tokens.indexOf(undefined);
  if (lone >= 0) {
    const start = text.search(/(?<![=!<>])=(?!=)/);
    return { message: '`=` is no operator of JMESPath.', start, end: start + 1, suggestion: 'Write `==`.' };
  }
  const sound = tokens as readonly Token[];
  const endOf = (index: number) => sound[index + 1]?.start ?? text.length;
  // Once the offending token is in a beginning, no longer one is any better.
  let first = 0;
  for (let past = sound.length; first < past; ) {
    const middle = (first + past) >> 1;
    if (endsTooEarly(text.slice(0, endOf(middle)), library)) first = middle + 1;
    else past = middle;
  }
  const offending = sound[first];
  if (offending !== undefined) return describeToken(text, offending, endOf(first));
  return {
    message: 'The expression ends too early.',
    start: text.length,
    end: text.length,
    suggestion: 'Add what is missing, such as a closing bracket.',
  };
}

/** How many characters from the start can be split into tokens. */
function longestTokens(text: string, library: Pick<JmespathLibrary, 'tokenize'>): number {
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

function endsTooEarly(beginning: string, library: Pick<JmespathLibrary, 'compile'>): boolean {
  try {
    library.compile(beginning);
    return true;
  } catch (error) {
    return /EOF|undefined/.test(error instanceof Error ? error.message : '');
  }
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

function describeToken(text: string, token: Token, end: number): SyntaxFault {
  const word = text.slice(token.start, end).trim();
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
  return {
    message: `${quote(word)} is not expected here in the expression.`,
    ...place,
    suggestion: 'The language is described at jmespath.org.',
  };
}
