import type { YAMLError } from 'yaml';
import { findOpening } from './yaml-brackets.ts';

export interface YamlFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
  /** The value at fault, which stands on one line: with another in its place the rest of the text can be read. */
  readonly value?: readonly [start: number, end: number];
}

/** The YAML reader's errors in words that say what to write. */
export function explainYamlError(error: YAMLError, text: string): YamlFault {
  const [start, end] = error.pos;
  const [message, suggestion, elsewhere] = explain(error, text, start);
  if (elsewhere !== undefined) return { message, start: elsewhere, end: elsewhere + 1, suggestion };
  const length = lengthOfValue(error, text, start);
  return {
    message,
    start,
    end: Math.max(end, start + 1),
    suggestion,
    ...(length === 0 ? {} : { value: [start, start + length] }),
  };
}

/** 0 where it is not the value alone that is at fault. */
function lengthOfValue({ code }: YAMLError, text: string, start: number): number {
  if (code === 'BAD_SCALAR_START') return valueFrom(text, start).length;
  const value = code === 'BLOCK_AS_IMPLICIT_KEY' ? valueOfLine(text, start) : undefined;
  return value !== undefined && text.startsWith(value, start) && /:(?:\s|$)/.test(value) ? value.length : 0;
}

type Explanation = readonly [message: string, suggestion: string, elsewhere?: number | undefined];

function explain(error: YAMLError, text: string, start: number): Explanation {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return ['YAML is indented with spaces, and here is a tab.', 'Replace the tab by two spaces.'];
    case 'BAD_SCALAR_START':
      return [
        // In quotes, for the sign is a backtick more often than not.
        `A YAML value cannot begin with "${text[start] ?? ''}".`,
        quotedAdvice(valueFrom(text, start)),
      ];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      const value = valueOfLine(text, start);
      return value !== undefined && /:(?:\s|$)/.test(value)
        ? ['A YAML value without quotes cannot hold a colon and a space.', quotedAdvice(value)]
        : [
            'This line is indented more than the one that it belongs to.',
            'Indent the names of one map alike.',
            nextLine(text, start),
          ];
    }
    case 'MISSING_CHAR':
      if (/quote/.test(error.message)) {
        return ['A quoted text is not closed.', 'Add the closing quote.', findOpening(text, start)?.at];
      }
      if (/end with a [}\]]/.test(error.message)) return explainOpen(text, start);
      return /without - indicator/.test(error.message)
        ? [
            'This line is indented less than the ones that it belongs to.',
            'Indent the names of one map alike; a new item of a list begins with a dash.',
            start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0),
          ]
        : [reworded(error), 'Write a name, a colon, a space and a value on each line.'];
    case 'BAD_INDENT':
      return explainOpen(text, start);
    case 'UNEXPECTED_TOKEN': {
      const quoted = /^(['"])(.*?)\1?$/.exec(valueOfLine(text, start) ?? '');
      if (quoted?.[2] !== undefined && quoted[2] !== '') {
        return ['More text follows behind a quoted one.', quotedAdvice(quoted[2])];
      }
      return unclear(error, text, start);
    }
    default:
      return unclear(error, text, start);
  }
}

function unclear(error: YAMLError, text: string, start: number): Explanation {
  return [`This is not valid YAML: ${lowerFirst(reworded(error))}`, quotedAdvice(valueOfLine(text, start))];
}

/** Where it is noticed tells little: lines of any number can stand between a bracket and the end of what it might hold. */
function explainOpen(text: string, start: number): Explanation {
  const open = findOpening(text, start);
  if (open === undefined || open.sign === "'" || open.sign === '"') {
    return [
      'The indentation does not fit the lines before it.',
      'Indent the names of one map, or the items of one list, alike.',
      start + (/^[ ]*/.exec(text.slice(start))?.[0].length ?? 0),
    ];
  }
  const [close, what] = open.sign === '[' ? [']', 'list'] : ['}', 'map'];
  const line = lineOf(text, start);
  const before =
    text.slice(start).trim() === '' || line === lineOf(text, open.at)
      ? ''
      : `, before line ${line}; indent all of its lines more than the name that it belongs to`;
  return ['This bracket is not closed.', `Write \`${close}\` where the ${what} ends${before}.`, open.at];
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** The first character of the next line that is not empty. */
function nextLine(text: string, at: number): number | undefined {
  const found = /\n\s*(?=\S)/g;
  found.lastIndex = at;
  const [blank] = found.exec(text) ?? [];
  return blank === undefined ? undefined : found.lastIndex;
}

/** From an offset to the end of the line, or to what ends a value between brackets. */
export function valueFrom(text: string, at: number): string {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const rest = /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? '';
  return (/[[{]/.test(before) ? rest.replace(/[,\]}].*$/, '') : rest).trim();
}

/** What stands behind the first name on the line of an offset. */
function valueOfLine(text: string, at: number): string | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return /^\s*(?:- )?[^\s:]+:\s+(\S.*)$/.exec(text.slice(start, end < 0 ? undefined : end))?.[1];
}

/** One sentence, without the piece of the text that some messages quote. */
function reworded({ message }: YAMLError): string {
  return `${message.replace(/: ".*"$/s, '').replace(/\.$/, '')}.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What to write for a value that means something else to YAML. */
export function quotedAdvice(value: string | undefined): string {
  if (value === undefined || value === '' || value.length > 200)
    return 'Check the brackets, quotes and indentation of this line.';
  return `Put the value in quotes: ${value.includes("'") ? JSON.stringify(value) : `'${value}'`}.`;
}
