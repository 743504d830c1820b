import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { OutputName } from '../outputs/definitions.ts';
import type { Redacted } from './port.ts';

/**
 * What we say in words of our own: from closed sets, or counted by us. No secret is in it, even where one is spelt the same,
 * and `***` in its place would tell the next step something wrong.
 */
export type OwnWord = DiagnosticCode | OutputName | boolean | number | '';

/** Such a word as it stands, for a sink. */
export function ownWord(word: OwnWord): Redacted {
  return String(word) as Redacted;
}

/** The 8 hex digits of a hash, which may be those of a secret by chance alone. */
export function ownFingerprint(digits: string): Redacted {
  if (!/^[0-9a-f]{8}$/.test(digits)) throw new Error('This is no fingerprint.');
  return digits as Redacted;
}

/** A name that stands in the workflow: `run.ts` refused those that hold a secret, before the first request. */
export function ownName(name: string): Redacted {
  return name as Redacted;
}
