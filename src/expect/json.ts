import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

/** A JSON number that a double cannot hold exactly. Behaves as a number; keeps the digits as they were received. */
export class ExactNumber extends Number {
  readonly source: string;

  constructor(source: string) {
    super(source);
    this.source = source;
  }

  /** For JMESPath's `to_string`; all digits where the runtime can write them (Node 21 and newer). */
  toJSON(): unknown {
    const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };
    return rawJSON === undefined ? Number(this.source) : rawJSON(this.source);
  }
}

/** Digits that may not survive a round trip through a double: more than 15 significant ones, or an exponent. */
const longNumber = /\d[\d.]{15}|\d[eE][+-]?\d/;

/**
 * What parsed objects inherit: only what the JMESPath library calls on them. So a field such as `constructor`
 * finds what the server sent and nothing else.
 */
const bare = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });

/** The JSON value of a response, or the diagnostic `expect/not-json`. */
export function parseJsonContent(
  content: Uint8Array,
  contentType: string,
): { value: unknown } | { failure: Diagnostic } {
  const evidence = [`content-type: ${contentType === '' ? 'not given' : contentType}`, `${content.byteLength} bytes`];
  if (content.byteLength === 0) {
    return { failure: diagnostic('expect/not-json', 'The response is empty, but JSON is needed.', { evidence }) };
  }
  try {
    // A byte order mark is dropped here; anything that is not UTF-8 is not JSON (RFC 8259 §8.1).
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return { value: JSON.parse(text, withoutPrototype) };
  } catch {
    return { failure: diagnostic('expect/not-json', 'The response is not JSON, but JSON is needed.', { evidence }) };
  }
}

/** Like {@link parseJsonContent} for content that is known to be JSON: numbers that a double would round become {@link ExactNumber}. */
export async function parseJsonExactly(content: Uint8Array): Promise<unknown> {
  const text = new TextDecoder().decode(content);
  if (!longNumber.test(text)) return JSON.parse(text, withoutPrototype);
  const { parse } = await import('lossless-json');
  return parse(text, (_key, value) => withoutPrototype('', value), {
    parseNumber: (source: string) => (String(Number(source)) === source ? Number(source) : new ExactNumber(source)),
    onDuplicateKey: ({ newValue }: { newValue: unknown }) => newValue,
  });
}

function withoutPrototype(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Number) return value;
  return Object.setPrototypeOf(value, bare);
}

/** JSON text of a value, exact numbers with all their digits. */
export function stringifyExactly(value: unknown): string {
  if (value instanceof ExactNumber) return value.source;
  if (Array.isArray(value)) return `[${value.map((item) => stringifyExactly(item)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${stringifyExactly(item)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
