/** The text, or as much of it as fits before `end`; no character beyond U+FFFF is cut in two. In UTF-16 code units. */
export function cutText(text: string, most: number, end = '…'): string {
  if (text.length <= most) return text;
  return text.slice(0, most - end.length).replace(/[\ud800-\udbff]$/, '') + end;
}
