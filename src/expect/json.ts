import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { AnswerNumbers, ExactNumber } from './numbers.ts';

/** A response as expressions see it. */
export interface JsonContent {
  readonly value: unknown;
  readonly numbers: AnswerNumbers;
}

/**
 * What parsed objects inherit: only what the JMESPath library calls on them. So a field such as `constructor`
 * finds what the server sent and nothing else.
 */
const bare = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });

/** An object that has the given members and, to JMESPath, nothing else. */
export function bareObject(members: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.assign(Object.create(bare), members);
}

/** The JSON value of a response, or the diagnostic `expect/not-json`. `numbers` decides what is kept of a number as it is written. */
export async function parseJsonContent(
  content: Uint8Array,
  contentType: string,
  numbers = new AnswerNumbers(),
): Promise<JsonContent | { failure: Diagnostic }> {
  const evidence = [`content-type: ${contentType === '' ? 'not given' : contentType}`, `${content.byteLength} bytes`];
  const notJson = (message: string) => ({ failure: diagnostic('expect/not-json', message, { evidence }) });
  if (content.byteLength === 0) return notJson('The response is empty, but JSON is needed.');
  try {
    // A byte order mark is dropped here; anything that is not UTF-8 is not JSON (RFC 8259 §8.1).
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return { value: await parseJsonText(text, numbers), numbers };
  } catch (error) {
    return notJson(
      error instanceof RangeError
        ? 'The response is nested too deeply to be read as JSON.'
        : 'The response is not JSON, but JSON is needed.',
    );
  }
}

/**
 * A JSON text with all digits of its numbers. Throws `SyntaxError`, and `RangeError` for what is nested too deeply.
 *
 * @param numbers of everything that is to be compared with it
 */
export async function parseJsonText(text: string, numbers: AnswerNumbers): Promise<unknown> {
  let unsourced = false;
  const revive = (_key: string, value: unknown, context?: { readonly source?: string }): unknown => {
    if (typeof value !== 'number') return withoutPrototype(value);
    if (!numbers.wants(value)) return value;
    if (context?.source !== undefined) return numbers.take(context.source);
    unsourced = true;
    return value;
  };
  const value: unknown = JSON.parse(text, revive);
  if (!unsourced) return value;
  // Node 20 does not tell a reviver what was written.
  const { parse } = await import('lossless-json');
  return parse(text, (_key, part) => withoutPrototype(part), {
    parseNumber: (source) => numbers.take(source),
    onDuplicateKey: ({ newValue }) => newValue,
  });
}

function withoutPrototype(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Number) return value;
  return Object.setPrototypeOf(value, bare);
}

/** JSON text of a value, large integers with all their digits. */
export function stringifyExactly(value: unknown): string {
  if (value instanceof ExactNumber) return value.source;
  if (Array.isArray(value)) return `[${value.map((item) => stringifyExactly(item)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${stringifyExactly(item)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
