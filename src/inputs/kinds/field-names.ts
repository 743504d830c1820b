/** A field name or method of RFC 9110 §5.6.2. */
export const tokenPattern = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;

const framing = 'it is written by the step itself, from the request';
const hop = 'it concerns one connection, not the API';

/** Fields that a caller cannot set, lower case, and why. */
export const managedFields: ReadonlyMap<string, string> = new Map([
  ['host', 'it follows from the base URL'],
  ['content-length', framing],
  ['transfer-encoding', framing],
  ['expect', framing],
  ['connection', hop],
  ['keep-alive', hop],
  ['upgrade', hop],
  ['te', hop],
  ['trailer', hop],
  ['proxy-authorization', 'proxies take it from the address in `HTTPS_PROXY`'],
  ['proxy-connection', hop],
  ['proxy-authenticate', hop],
]);
