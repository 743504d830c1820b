/** Names under which APIs and the servers before them say which request this was, best first. */
const names = [
  'x-request-id',
  'request-id',
  'x-correlation-id',
  'x-amzn-requestid',
  'x-amz-request-id',
  'x-trace-id',
  'cf-ray',
];

/** The request id that support asks for, from response fields with lower-case names. */
export function requestIdOf(fields: Readonly<Record<string, string>>): string | undefined {
  for (const name of names) {
    const value = fields[name]?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}
