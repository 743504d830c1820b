/** A value in a command file; places are of its name's line, of what is behind it, and of the value alone. */
export interface CommandFileEntry {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The values of a command file: `name=value` lines and heredocs. */
export function entriesOf(text: string): readonly CommandFileEntry[] {
  const entries: CommandFileEntry[] = [];
  let at = 0;
  while (at < text.length) {
    const line = text.slice(at, lineEnd(text, at));
    const next = at + line.length + 1;
    const heredoc = /^([^=\r\n]+?)<<([^\r\n]+)\r?$/.exec(line);
    if (heredoc !== null) {
      const { last, end } = endOfHeredoc(text, next, heredoc[2] as string);
      entries.push({ name: heredoc[1] as string, start: at, end, valueStart: next, valueEnd: last });
      at = end;
      continue;
    }
    const equals = line.indexOf('=');
    if (equals > 0) {
      const valueEnd = at + line.replace(/\r$/, '').length;
      entries.push({ name: line.slice(0, equals), start: at, end: next, valueStart: at + equals + 1, valueEnd });
    }
    at = next;
  }
  return entries;
}

/** Which name of a command file each of the places belongs to; undefined where none. */
export function namesAt(text: string, places: readonly number[]): readonly (string | undefined)[] {
  const entries = entriesOf(text);
  return places.map((place) => entries.find(({ start, end }) => start <= place && place < end)?.name);
}

/** Where the value ends, and what closes it. */
function endOfHeredoc(text: string, from: number, delimiter: string): { readonly last: number; readonly end: number } {
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).replace(/\r$/, '') === delimiter) {
      return { last: Math.max(from, text[at - 2] === '\r' ? at - 2 : at - 1), end: end + 1 };
    }
    at = end + 1;
  }
  return { last: text.length, end: text.length };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
