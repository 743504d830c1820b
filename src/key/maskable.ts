import { diagnosticCodes } from '../diagnostics/codes.ts';
import { shortestSecret } from './plain-forms.ts';

/** The first and the last line of keys and certificates in PEM (RFC 7468), the same in all of them. */
const pemBoundary = /^-----(?:BEGIN|END) [\x21-\x7e ]*-----$/;

/** Values of JSON and of settings, and what stands in every address and log. */
const words: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null', 'none', 'undefined', 'http', 'https', 'localhost', 'bearer', 'basic'],
  ...['error', 'warning', 'status', 'success', 'succeeded', 'failed', 'data', 'name', 'test', 'kimp360', 'github'],
  ...diagnosticCodes,
]);

/**
 * Why a value is not fit to be hidden, in words that go behind "a value that is"; undefined when it is. What is short, a
 * word or number that stands in every log, or the boundary of a PEM block would blot out the log and what the step
 * says, and hide nothing: anybody can guess it.
 */
export function unmaskable(value: string): string | undefined {
  if (value.length < shortestSecret) return `shorter than ${shortestSecret} characters`;
  if (/^[-+]?\d{1,5}$/.test(value)) return 'a number of five digits at most';
  if (words.has(value.toLowerCase())) return 'a word that stands in every log';
  return pemBoundary.test(value) ? 'a line that begins or ends a PEM block' : undefined;
}

export function isMaskable(value: string): boolean {
  return unmaskable(value) === undefined;
}
