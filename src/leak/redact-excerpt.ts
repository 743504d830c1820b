import type { Redactor } from './port.ts';

/** Characters beyond the excerpt that are looked at: for secrets that its end would cut, and for what stars shorten. */
const margin = 16 * 1024;

/**
 * The beginning of a text without any secret, to be cut to `length` characters by the caller; it may be longer. What
 * it costs does not grow with the text, which a server may have written to cost much.
 */
export function redactExcerpt(text: string, length: number, redactor: Redactor): string {
  const most = length + margin;
  if (text.length <= most) return redactor.text(text);
  const beginning = Buffer.from(text.slice(0, most).replace(/[\ud800-\udbff]$/, ''), 'utf8');
  return redactor.text(Buffer.from(redactor.withoutTail(beginning)).toString('utf8'));
}
