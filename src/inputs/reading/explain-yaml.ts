import type { YAMLError } from 'yaml';

export interface YamlFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

/** The YAML reader's errors in words that say what to write. */
export function explainYamlError(error: YAMLError, text: string): YamlFault {
  const [start, end] = error.pos;
  const [message, suggestion] = explain(error, text, start);
  return { message, start, end: Math.max(end, start + 1), suggestion };
}

function explain(error: YAMLError, text: string, start: number): readonly [message: string, suggestion: string] {
  const bracket = /\bend with a ([}\]])/.exec(error.message)?.[1];
  // Before the end of the text it may as well be the indentation.
  if (bracket !== undefined && (error.code === 'MISSING_CHAR' || text.slice(start).trim() === ''))
    return ['A bracket is not closed.', `Add the closing \`${bracket}\`.`];
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
        : ['This line is indented more than the one that it belongs to.', 'Indent the names of one map alike.'];
    }
    case 'MISSING_CHAR':
      return /quote/.test(error.message)
        ? ['A quoted text is not closed.', 'Add the closing quote.']
        : [reworded(error), 'Write a name, a colon, a space and a value on each line.'];
    case 'BAD_INDENT':
      return [
        'The indentation does not fit the lines before it, or a bracket is not closed.',
        'Indent the names of one map, or the items of one list, alike.',
      ];
    default:
      return [`This is not valid YAML: ${lowerFirst(reworded(error))}`, quotedAdvice(valueOfLine(text, start))];
  }
}

/** From an offset to the end of the line, or to what ends a value between brackets. */
function valueFrom(text: string, at: number): string {
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

function quotedAdvice(value: string | undefined): string {
  if (value === undefined || value === '' || value.length > 200)
    return 'Check the brackets, quotes and indentation of this line.';
  return `Put the value in quotes: ${value.includes("'") ? JSON.stringify(value) : `'${value}'`}.`;
}
