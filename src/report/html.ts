import { escapeHtml } from '../leak/inert.ts';

/**
 * Pieces of the job summary. It is written in HTML, one element a line and no blank line, so that GitHub reads no
 * Markdown in it; what is said by others stands in `code` or `pre`, where GitHub links no names and draws no emoji.
 */

/** Foreign text, cut to `length` characters first; on one line, as a blank line would end the HTML. */
export function escapeText(text: string, length = 2_000): string {
  return readable(escapeHtml(cut(text, length)));
}

/**
 * Takes back what `escapeHtml` escapes for Markdown's sake, so that the file can be read and searched as it is: there
 * is no Markdown between HTML tags, and none of these can begin a name or an emoji that GitHub's filters look for.
 */
function readable(html: string): string {
  return html.replace(/&#(33|34|36|39|40|41|42|61|92|95|123|125);|&#58;(?=[ /])/g, (_all, number = '58') =>
    String.fromCharCode(Number(number)),
  );
}

export function code(text: string, length?: number): string {
  return `<code>${escapeText(text, length)}</code>`;
}

export function pre(lines: readonly string[], length = 20_000): string {
  return `<pre>${escapeText(lines.join('\n'), length)}</pre>`;
}

/**
 * Our own prose, which marks code with backticks; what it quotes of others is on one line already. Where it quotes words that
 * GitHub's filters would make something of outside of code, those become code too.
 */
export function prose(text: string): string {
  const parts = cut(text, 2_000).split(/`([^`\n]+)`/);
  return parts.map((part, place) => (place % 2 === 1 ? code(part) : words(part))).join('');
}

/** Mentions, references, formulas, names of emoji, addresses, commits: the whole word, without the stop behind it. */
const filtered = /\S*(?:[@$]|#\d|:[\w+-]+:|:\/\/|\bwww\.|\bGH-\d|\b[0-9a-f]{7,64}\b)\S*?(?=[.,;:!?)]*(?:\s|$))/gi;

function words(text: string): string {
  const found = text.match(filtered) ?? [];
  return text
    .split(filtered)
    .map((part, place) => escapeText(part) + (found[place] === undefined ? '' : code(found[place])))
    .join('');
}

export function list(tag: 'ol' | 'ul', items: readonly string[]): string {
  return [`<${tag}>`, ...items.map((item) => `<li>${prose(item)}</li>`), `</${tag}>`].join('\n');
}

/** Whole characters up to `length`, with a visible sign of what is left out. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}… (${text.length - length} more characters)`;
}
