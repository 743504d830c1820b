import type { Field } from '../transports/port.ts';

/** The value of a field, case-insensitive; repeated ones joined with a comma and a space (RFC 9110 §5.3). */
export function fieldValue(fields: readonly Field[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  const values = fields.filter(([given]) => given.toLowerCase() === wanted).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

/** Adds the defaults that are not there yet. */
export function withDefaults(fields: readonly Field[], defaults: readonly Field[]): Field[] {
  return [...fields, ...defaults.filter(([name]) => fieldValue(fields, name) === undefined)];
}

/** Whether a media type is JSON's: `application/json`, or one that ends in `+json` (RFC 6839). */
export function isJson(mediaType: string | undefined): boolean {
  return /[/+]json\s*(?:;|,|$)/i.test(mediaType ?? '');
}
