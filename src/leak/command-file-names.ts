/** Which name of a command file (`name=value` lines and heredocs) each of the places belongs to; undefined where none. */
export function namesAt(text: string, places: readonly number[]): readonly (string | undefined)[] {
  const entries: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const line = text.slice(at, lineEnd(text, at));
    const next = at + line.length + 1;
    const [, name, delimiter] = /^([^=\r\n]+?)<<([^\r\n]+)\r?$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = endOfHeredoc(text, next, delimiter);
      entries.push({ name, start: at, end });
      at = end;
      continue;
    }
    const equals = line.indexOf('=');
    if (equals > 0) entries.push({ name: line.slice(0, equals), start: at, end: next });
    at = next;
  }
  return places.map((place) => entries.find(({ start, end }) => start <= place && place < end)?.name);
}

function endOfHeredoc(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).replace(/\r$/, '') === delimiter) return end + 1;
    at = end + 1;
  }
  return text.length;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
