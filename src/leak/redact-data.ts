import { Secret } from '../key/secret.ts';

/** How the strings and bytes inside data are redacted. */
export interface LeafRedactor {
  text(text: string): string;
  /** Names of members; like other text when absent. */
  name?(name: string): string;
  bytes(bytes: Uint8Array): Uint8Array;
}

/**
 * A copy of JSON-like data with every string and every key redacted. Numbers, booleans and dates stay as they are; an error
 * becomes plain data; objects keep their prototype, and data that holds itself still does. Keys that turn out the same are
 * told apart by a number.
 */
export function redactData(value: unknown, redact: LeafRedactor, seen = new Map<object, unknown>()): unknown {
  if (typeof value === 'string') return redact.text(value);
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  if (value instanceof Uint8Array) return redact.bytes(value);
  if (value instanceof Secret || value instanceof Date || ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
    return value;
  if (value instanceof URL) return redact.text(value.href);

  const inner = (part: unknown): unknown => redactData(part, redact, seen);
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    seen.set(value, copy);
    for (const item of value) copy.push(inner(item));
    return copy;
  }
  if (value instanceof Map) {
    const copy = new Map<unknown, unknown>();
    seen.set(value, copy);
    for (const [key, item] of value) copy.set(inner(key), inner(item));
    return copy;
  }
  if (value instanceof Set) {
    const copy = new Set<unknown>();
    seen.set(value, copy);
    for (const item of value) copy.add(inner(item));
    return copy;
  }
  const isError = value instanceof Error;
  const copy: object = Object.create(isError ? Object.prototype : Object.getPrototypeOf(value));
  seen.set(value, copy);
  // What an error says is not enumerable, and is what people print.
  const own: [string, unknown][] = isError
    ? [
        ['name', value.name],
        ['message', value.message],
        ['stack', value.stack],
        ['cause', value.cause],
        ...Object.entries(value),
      ]
    : Object.entries(value);
  for (const [key, item] of own) {
    if (isError && item === undefined) continue;
    define(copy, redact.name?.(key) ?? redact.text(key), inner(item), isError);
  }
  return copy;
}

/** Defines, because assigning to `__proto__` would change the prototype. */
function define(copy: object, key: string, value: unknown, overwrite: boolean): void {
  let free = key;
  for (let count = 2; !overwrite && Object.hasOwn(copy, free); count += 1) free = `${key} (${count})`;
  Object.defineProperty(copy, free, { value, enumerable: true, writable: true, configurable: true });
}
