import { diagnosticCodes } from '../diagnostics/codes.ts';
import { shortestSecret } from './plain-forms.ts';

const words: ReadonlySet<string> = new Set(['true', 'false', 'null', 'none', 'undefined', ...diagnosticCodes]);

/**
 * Whether a value is fit to be hidden. A short one, a word that stands in every result (`true`, `null`, our codes) and a number
 * of five digits at most would blot out the log and what the step says, and hide nothing: anybody can guess it.
 */
export function isMaskable(value: string): boolean {
  return value.length >= shortestSecret && !/^[-+]?\d{1,5}$/.test(value) && !words.has(value.toLowerCase());
}
