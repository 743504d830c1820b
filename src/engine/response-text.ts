import type { Field } from '../transports/port.ts';

/** Fields by lower-case name; repeated ones joined with `, ` (RFC 9110 §5.3). */
export function joinFields(fields: readonly Field[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of fields) {
    const key = name.toLowerCase();
    const before = Object.hasOwn(joined, key) ? joined[key] : undefined;
    const both = before === undefined ? value : `${before}, ${value}`;
    // Assigned, this one name would change the prototype.
    if (key === '__proto__') Object.defineProperty(joined, key, { value: both, enumerable: true, configurable: true });
    else joined[key] = both;
  }
  return joined;
}

/** The text of a content, or undefined when it is not UTF-8 text. */
export function textOf(content: Uint8Array): string | undefined {
  if (content.includes(0)) return undefined;
  try {
    // ignoreBOM keeps the mark: outputs hold what the server sent.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
