import { schemePattern } from './credential-names.ts';

/** Offsets in the text of `headers`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** `name: value` on a line of its own, in a list, or between braces: what every reader takes for that. */
const entries = [
  /^[ \t]*(?:- )?(?:[\w!#$%&'*+.^`|~-]+|"[\w.-]+"|'[\w.-]+'):(?:[ \t][^\n]*|\r?)$/gm,
  /[{,][ \t\r\n]*(?:[\w.-]+|"[\w.-]+"|'[\w.-]+')[ \t]*:[ \t\r\n]*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\n,{}[\]"']*)/g,
];

/** What can be shown of a text that is no entry: too short to be a secret, or a word that headers are full of. */
const harmlessWord =
  /^(?:.{1,3}|accept(?:-language|-encoding)?|content-type|user-agent|cache-control|prefer|(?:text|application|image)\/[a-z.+*-]{1,20})$/i;

/**
 * Where credentials may stand in a text that is not, or not only, entries of names and values: lines without a name, options
 * of curl, a whole line in quotes. Nobody knows which of its words is the secret.
 */
export function rangesOutsideEntries(text: string): readonly Range[] {
  const inEntry = new Uint8Array(text.length);
  for (const pattern of text.trimStart().startsWith('{') ? entries.slice(1) : entries.slice(0, 1)) {
    for (const { index, 0: all } of text.matchAll(pattern)) inEntry.fill(1, index, index + all.length);
  }
  const found: Range[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const pieces = [...line.matchAll(/[^\s"'`{}[\],]+/g)].filter((piece) => inEntry[index + piece.index] === 0);
    if (pieces.every(([word]) => harmlessWord.test(word))) continue;
    for (const piece of pieces) found.push({ start: index + piece.index, end: index + piece.index + piece[0].length });
  }
  return found;
}

const anywhere = `(?<![\\w-])${schemePattern}[ \\t:=]+`;
/** Behind what a value begins with or follows: not the word in a sentence. */
const behindName = '(?<=(?:^|[-:=,"\'`{[(]|[&!][\\w!-]*|auth[\\w-]*|cookie|token)[ \\t]*)';

/** Schemes in one value, and characters of it, beyond which it is taken whole and not from each scheme on as well. */
const mostNested = 20;
const longestNested = 1_000;

/** What follows a scheme, up to the end of its line: `Bearer …`. */
export function rangesOfSchemes(text: string, where: 'anywhere' | 'where a value begins'): readonly Range[] {
  // The scheme is looked for first: what stands before it would be read again at every character of a long word.
  const scheme = new RegExp(where === 'anywhere' ? anywhere : `(?=${anywhere})${behindName}${anywhere}`, 'gim');
  const ends = /["'\r\n,}]|$/g;
  const found: Range[] = [];
  let end = -1;
  let nested = 0;
  for (const { index, 0: all } of text.matchAll(scheme)) {
    const start = index + all.length;
    if (start > end) {
      ends.lastIndex = start;
      end = ends.exec(text)?.index ?? text.length;
      nested = 0;
    }
    nested += 1;
    if (nested === 1 || (nested <= mostNested && end - start <= longestNested)) found.push({ start, end });
  }
  return found;
}
