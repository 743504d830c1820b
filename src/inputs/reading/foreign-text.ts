/** Why a file that should be UTF-8 is not, and how to make it so. */
export interface ForeignText {
  /** Absent where all of it is in another encoding. */
  readonly place?: { readonly line: number; readonly column: number };
  readonly evidence: string;
  readonly suggestion: string;
}

/** The encoding of a file whose characters take two bytes or more, as its first bytes show. */
function wideEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (first === 0 && second !== 0) return 'UTF-16BE';
  return first !== 0 && second === 0 && third !== 0 && fourth === 0 ? 'UTF-16LE' : undefined;
}

/** Whether a file begins as one whose characters take two bytes; without a byte order mark it may be UTF-8 as well, full of zeros. */
export function isWideText(start: Uint8Array): boolean {
  return wideEncoding(start) !== undefined;
}

/** Reads what is no UTF-8 from its beginning to the first byte that cannot stand there. @param path as it is shown */
export async function explainForeignText(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  path: string,
): Promise<ForeignText> {
  const reader = new Utf8Reader();
  let begun = false;
  for await (const piece of pieces) {
    const wide = begun ? undefined : wideEncoding(piece);
    begun = true;
    if (wide !== undefined) {
      const evidence = `it is ${wide}${/[BL]E$/.test(wide) ? '' : ', as its first bytes say'}`;
      return { evidence, suggestion: saveAs(path, wide.toLowerCase()) };
    }
    if (reader.stumblesOver(piece)) break;
  }
  const { line, column, lead } = reader;
  const byte = lead.toString(16).toUpperCase().padStart(2, '0');
  const latin = lead >= 0xa0 ? `; in Latin-1 it is “${String.fromCharCode(lead)}”` : '';
  return {
    place: { line, column },
    evidence: `line ${line}, column ${column}: the byte ${byte} is no UTF-8${latin}`,
    suggestion: `${saveAs(path, 'windows-1252')} Name the encoding that it was written in.`,
  };
}

function saveAs(path: string, encoding: string): string {
  const name = path.replace(/^.*[/\\]/, '');
  const [from, to] = [name, name.replace(/(?=\.[^.]*$)|$/, '-utf8')].map((one) =>
    /^[\w.-]+$/.test(one) ? one : `'${one.replaceAll("'", "'\\''")}'`,
  );
  return `Save it as UTF-8, or make such a file of it: \`iconv -f ${encoding} -t utf-8 ${from} > ${to}\`.`;
}

/** The least and the greatest byte that may follow a lead byte, where these are not those of all continuations. */
const narrow: ReadonlyMap<number, readonly [least: number, greatest: number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

/** Follows UTF-8 (RFC 3629 §4) by line and column, over pieces that may end within a character. */
class Utf8Reader {
  /** Of the character that is being read, from 1. */
  line = 1;
  column = 1;
  /** Its first byte. */
  lead = 0;
  #missing = 0;
  #next: readonly [least: number, greatest: number] = [0x80, 0xbf];

  stumblesOver(piece: Uint8Array): boolean {
    for (const byte of piece) {
      if (this.#missing > 0) {
        if (byte < this.#next[0] || byte > this.#next[1]) return true;
        this.#missing -= 1;
        this.#next = [0x80, 0xbf];
      } else {
        this.lead = byte;
        if (byte >= 0x80 && (byte < 0xc2 || byte > 0xf4)) return true;
        this.#missing = byte < 0x80 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        this.#next = narrow.get(byte) ?? [0x80, 0xbf];
      }
      if (this.#missing > 0) continue;
      this.column += 1;
      if (byte !== 0x0a) continue;
      this.line += 1;
      this.column = 1;
    }
    return false;
  }
}
