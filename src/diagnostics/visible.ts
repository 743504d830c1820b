/** Common invisible characters by name, for readers who cannot see what they pasted. */
const invisible =
  // Controls, no-break spaces, soft hyphen, zero-width characters, direction marks, line separators, byte order mark.
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A character that nobody sees, written so that everybody does: `␊`, `<U+200B>`. */
export function showInvisible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Text on one line with every invisible character made visible; text of a server cannot become a command or a colour. */
export function makeVisible(text: string): string {
  return text.replace(invisible, showInvisible);
}

/** Foreign text for one line of evidence: white space folded, made visible, cut to `length` characters. */
export function oneLine(text: string, length = 300): string {
  const trimmed = text.trim();
  // A server may send megabytes: nearly all of them are behind the cut.
  const near = trimmed.slice(0, length * 8);
  const characters = Array.from(makeVisible(near.replace(/[ \t\r\n]+/g, ' ')));
  const whole = characters.length <= length && near.length === trimmed.length;
  return whole ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}
