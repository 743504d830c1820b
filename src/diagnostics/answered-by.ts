import type { ResponseFacts } from './facts.ts';
import { oneLine } from './visible.ts';

/** Fields by which servers on the way make themselves known, most telling first. */
const names = ['server', 'via', 'cf-ray', 'x-cache', 'x-served-by', 'x-powered-by'];
/** Fields that name the request for whoever reads the server's logs. */
const idNames = ['x-request-id', 'request-id', 'x-correlation-id', 'x-amzn-requestid', 'x-trace-id'];

/** Who answered and under which id, as lines of evidence; empty when the answer does not tell. */
export function answeredBy(response: ResponseFacts): string[] {
  const told = names.flatMap((name) => tell(response, name));
  const id = idNames.flatMap((name) => tell(response, name))[0];
  return [...(told.length === 0 ? [] : [`answered by ${told.join(', ')}`]), ...(id === undefined ? [] : [id])];
}

function tell(response: ResponseFacts, name: string): string[] {
  const value = header(response, name);
  return value === undefined ? [] : [`${name}: ${oneLine(value, 120)}`];
}

/** A field of the response by lower-case name; undefined when absent or empty. */
export function header(response: ResponseFacts, name: string): string | undefined {
  const value = Object.hasOwn(response.headers, name) ? response.headers[name]?.trim() : undefined;
  return value === '' ? undefined : value;
}
