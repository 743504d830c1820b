import type { Field } from '../transports/port.ts';

/** The value of a field, case-insensitive; repeated ones joined with a comma and a space (RFC 9110 §5.3). */
export function fieldValue(fields: readonly Field[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  let found: string | undefined;
  for (const [given, value] of fields) {
    // Asked of every answer several times: most names differ in length already.
    if (given.length !== wanted.length || given.toLowerCase() !== wanted) continue;
    found = found === undefined ? value : `${found}, ${value}`;
  }
  return found;
}

/** Adds the defaults that are not there yet. */
export function withDefaults(fields: readonly Field[], defaults: readonly Field[]): Field[] {
  if (fields.length === 0) return [...defaults];
  return [...fields, ...defaults.filter(([name]) => fieldValue(fields, name) === undefined)];
}

/** Whether a media type is JSON's: `application/json`, or one that ends in `+json` (RFC 6839). */
export function isJson(mediaType: string | undefined): boolean {
  return /[/+]json\s*(?:;|,|$)/i.test(mediaType ?? '');
}
