import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { bare } from './bare-object.ts';
import { indexOfStandIn, replaceNumbers } from './number-stand-ins.ts';
import { ExactNumber, isLarge, numberOf } from './numbers.ts';

/** A response as expressions see it. */
export interface JsonContent {
  readonly value: unknown;
}

/** A response as JSON, or why it is none. */
export type ParsedContent = JsonContent | { readonly failure: Diagnostic };

/** The JSON value of a response, or the diagnostic `expect/not-json`. */
export async function parseJsonContent(content: Uint8Array, contentType: string): Promise<ParsedContent> {
  const evidence = [`content-type: ${contentType === '' ? 'not given' : contentType}`, `${content.byteLength} bytes`];
  const notJson = (message: string) => ({ failure: diagnostic('expect/not-json', message, { evidence }) });
  if (content.byteLength === 0) return notJson('The response is empty, but JSON is needed.');
  try {
    // A byte order mark is dropped here; anything that is not UTF-8 is not JSON (RFC 8259 §8.1).
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return { value: parseJsonText(text) };
  } catch (error) {
    return notJson(
      error instanceof RangeError
        ? 'The response is nested too deeply to be read as JSON.'
        : isForeignText(error, content, contentType)
          ? 'The response is not UTF-8, as JSON must be, but JSON is needed.'
          : 'The response is not JSON, but JSON is needed.',
    );
  }
}

/** Whether it is JSON, or text, in other characters than UTF-8; with every second byte zero UTF-16 is UTF-8 too, but no JSON. */
function isForeignText(error: unknown, content: Uint8Array, contentType: string): boolean {
  if (error instanceof SyntaxError && !content.subarray(0, 4).includes(0)) return false;
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8';
  return /^[^;]*\bjson\b/i.test(contentType) || (charset !== 'utf-8' && !/^text\/html\b/i.test(contentType));
}

/**
 * A JSON text with all digits of its numbers. Throws `SyntaxError`, and `RangeError` for what is nested too deeply.
 *
 * A reviver would be simpler, and takes a microsecond and more for each value: for ten seconds of a server's choice. So the
 * numbers that matter are found in the text, and their stand-ins in what was parsed.
 */
export function parseJsonText(text: string): unknown {
  const { text: readable, sources } = replaceNumbers(text);
  return restore(JSON.parse(readable), (standIn) => numberOf(sources[indexOfStandIn(standIn)] ?? ''));
}

/** Puts numbers back as they were written, and takes the prototype from every object. */
function restore(value: unknown, numberBehind: (standIn: number) => unknown): unknown {
  if (typeof value === 'number') return isLarge(value) ? numberBehind(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const part: unknown = value[index];
      const restored = restore(part, numberBehind);
      if (restored !== part) value[index] = restored;
    }
    return value;
  }
  const object = Object.setPrototypeOf(value, bare) as Record<string, unknown>;
  for (const name of Object.keys(object)) {
    const part = object[name];
    const restored = restore(part, numberBehind);
    if (restored !== part) object[name] = restored;
  }
  return object;
}

const { rawJSON } = JSON as { rawJSON?: unknown };

/** JSON text of a value, numbers as they were written. */
export function stringifyExactly(value: unknown): string {
  // Many times faster; it asks `toJSON` for the digits.
  if (rawJSON !== undefined) return JSON.stringify(value) ?? 'null';
  if (value instanceof ExactNumber) return value.source;
  if (Array.isArray(value)) return `[${value.map((item) => stringifyExactly(item)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${stringifyExactly(item)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
