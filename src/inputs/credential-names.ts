const credentialWords =
  /authorization|cookie|token|secret|passw|passphrase|credential|api[-_]?key|access[-_]?key|private[-_]?key|signature|session|(?:^|[-_])(?:auth|key|pwd|jwt|sig)(?:$|[-_])/i;
const harmless = /^(?:idempotency-key|x-idempotency-key)$/i;

/** Whether a field of this name carries a credential: `authorization`, `cookie`, `x-auth-token` … (SPEC §2). */
export function isCredentialName(name: string): boolean {
  return credentialWords.test(name) && !harmless.test(name);
}
