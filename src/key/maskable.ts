import { diagnosticCodes } from '../diagnostics/codes.ts';
import { shortestSecret } from './plain-forms.ts';

/** The first and the last line of keys and certificates in PEM (RFC 7468), the same in all of them. */
const pemBoundary = /^-----(?:BEGIN|END) [\x21-\x7e ]*-----$/;

const words: ReadonlySet<string> = new Set(['true', 'false', 'null', 'none', 'undefined', ...diagnosticCodes]);

/**
 * Whether a value is fit to be hidden. A short one, a word that stands in every result (`true`, `null`, our codes), the
 * boundary of a PEM block and a number of five digits at most would blot out the log and what the step says, and hide nothing: anybody can guess it.
 */
export function isMaskable(value: string): boolean {
  if (value.length < shortestSecret || /^[-+]?\d{1,5}$/.test(value)) return false;
  return !words.has(value.toLowerCase()) && !pemBoundary.test(value);
}
