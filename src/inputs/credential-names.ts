const credentialWords =
  /authorization|cookie|token|secret|passw|passphrase|credential|api[-_]?key|access[-_]?key|private[-_]?key|signature|session|(?:^|[-_])(?:auth|key|pwd|jwt|sig)(?:$|[-_])/i;
/** `authorisation`, `autorization`, `authentication`; `cooky`, `coockie`. */
const misspelt = /(?:^|[-_])(?:au[a-z]{4,9}[aeiou]?[tsz]i?[oa]n|coo?c?k(?:ie?|y)s?)$/i;
const harmless = /^(?:idempotency-key|x-idempotency-key)$/i;

/** Words that stand before a credential (RFC 9110 §11.1), and spaces behind them. */
export const schemePattern = '(?:bearer|basic|token|digest|negotiate|api-?key)';
const withScheme = new RegExp(`^\\s*["']?${schemePattern}\\s+\\S`, 'i');

/** Whether a field of this name carries a credential: `authorization`, `cookie`, `x-auth-token` … (SPEC §2), or nearly so. */
export function isCredentialName(name: string): boolean {
  return (credentialWords.test(name) || misspelt.test(name)) && !harmless.test(name);
}

/** The same of a whole field: a value that begins with a scheme is a credential under any name. */
export function isCredentialField(name: string, value: string): boolean {
  return isCredentialName(name) || withScheme.test(value);
}
