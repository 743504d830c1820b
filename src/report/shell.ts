/** Characters that a shell and a reader take as they are. */
const plain = /^[\w@%+=:,./-]+$/;
/** What a terminal would obey or nobody would see; a newline and a tab are fine in quotes. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** One word of a POSIX shell that means exactly `text`; of bash, zsh or ksh where it holds characters that do not print. */
export function quote(text: string): string {
  if (plain.test(text)) return text;
  if (!unprintable.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  // Bytes, because what `\u` makes depends on the locale.
  const bytes = (character: string) => [...new TextEncoder().encode(character)];
  const escaped = text.replace(/[\\']/g, '\\$&').replace(new RegExp(unprintable, 'g'), (one) =>
    bytes(one)
      .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
      .join(''),
  );
  return `$'${escaped}'`;
}

/** One word made of literal text and a variable at its end, which the shell fills in. */
export function quoteWithVariable(text: string, variable: string): string {
  return /^[\w@%+=:,./ -]*$/.test(text) ? `"${text}$${variable}"` : `${quote(text)}"$${variable}"`;
}
