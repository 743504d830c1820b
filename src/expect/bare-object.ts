/**
 * What parsed objects inherit: only what the JMESPath library calls on them. So a field such as `constructor`
 * finds what the server sent and nothing else.
 */
export const bare: object = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });

/** An object that has the given members and, to JMESPath, nothing else. */
export function bareObject(members: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.assign(Object.create(bare), members);
}
