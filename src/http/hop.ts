import type { Field, TransportBody } from '../transports/port.ts';

/** One request on the way of a call: the first goes to the base URL's origin, with the key. */
export interface Hop {
  readonly method: string;
  readonly url: URL;
  readonly fields: readonly Field[];
  readonly body?: TransportBody;
  /** Another origin came in between: no key, no cookies, no field of the caller, for the rest of the way. */
  readonly foreign: boolean;
  /** Method and URL of every request so far, this one included. */
  readonly trail: readonly string[];
}

/** Whether a status asks to go elsewhere; 300, 304 and 305 are answers. */
export function isRedirection(status: number): boolean {
  return (status >= 301 && status <= 303) || status === 307 || status === 308;
}
