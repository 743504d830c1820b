import { fieldValue } from '../http/fields.ts';
import type { Field } from '../transports/port.ts';

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

/** The request id that support asks for. */
export function requestIdOf(fields: readonly Field[]): string | undefined {
  for (const name of names) {
    const value = fieldValue(fields, name)?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}
