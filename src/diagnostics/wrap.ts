/**
 * Breaks text into lines of at most `width` columns less `indent`. What is to be typed (`` `…` ``), addresses and
 * click paths (`A → B`) stay on one line where they fit on one.
 */
export function wrap(text: string, width: number | undefined, indent: number): readonly string[] {
  if (width === undefined) return [text];
  const room = Math.max(width - indent, 20);
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text, room)) {
    if (line === '') line = unit;
    else if (length(line) + 1 + length(unit) <= room) line += ` ${unit}`;
    else {
      lines.push(line);
      line = unit;
    }
  }
  lines.push(line);
  return lines;
}

/** What stays together: code with what touches it, a click path with the capitalised words of its ends, a word. */
const unit =
  /[^\s`]*`[^`]*`[^\s`]*|(?:\p{Lu}[^\s`→]* )*[^\s`→]+(?: → (?:`[^`]*`[^\s`]*|\p{Lu}[^\s`]*(?: \p{Lu}[^\s`]*)*|[^\s`]+))+|\S+/gu;

/** Pieces that blanks may be broken between; those longer than a line are broken at each blank after all. */
function unitsOf(text: string, room: number): string[] {
  return (text.match(unit) ?? []).flatMap((piece) => (length(piece) <= room ? [piece] : piece.split(/\s+/)));
}

function length(text: string): number {
  return Array.from(text).length;
}
