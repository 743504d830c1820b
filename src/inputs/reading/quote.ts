/** A piece of the user's text in a message: in backticks, or in quotes where it holds one itself. */
export function quote(text: string): string {
  return text.includes('`') ? `"${text}"` : `\`${text}\``;
}
