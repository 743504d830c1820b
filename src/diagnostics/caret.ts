import type { Origin, Span } from './diagnostic.ts';
import { makeVisible } from './visible.ts';

/** One character as a reader sees it, with the columns that it takes in a terminal. */
interface Cell {
  readonly shown: string;
  readonly columns: number;
  readonly marked: boolean;
}

const tabStop = 4;

/** UTF-16 units of a line that are looked at on each side of a span: more than is shown, far less than a line may have. */
const aroundSpan = 500;
const wide =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;

/**
 * The line that holds the span, with a caret under each column of it, as lines ready to print:
 * place, blank gutter, text, carets. Without a text that may be shown (secret inputs) the place alone, where it is known.
 *
 * @param width columns for the text itself; longer lines are cut around the span.
 */
export function renderCaret(origin: Origin, span: Span | undefined, width = 100): readonly string[] {
  const { text, within } = origin;
  if (text === undefined || span === undefined) {
    return within === undefined ? [] : [` ┌─ ${placeText(origin, within.line, within.column)}`];
  }
  const start = clamp(span.start, 0, text.length);
  const end = clamp(span.end, start, text.length);
  const line = findLine(text, start);
  const from = Math.min(start - line.start, line.text.length);
  const to = Math.min(Math.max(end - line.start, from), line.text.length);
  const cells = cut(near(line.text, from, to), Math.max(width, 20));

  const column = within?.column ?? countCharacters(line.text, from) + 1;
  const several = line.several || within !== undefined;
  const lineNumber = line.number + (within?.line ?? 1);
  const gutter = several ? String(lineNumber) : '';
  const blank = ' '.repeat(gutter.length);
  const carets = cells.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.columns)).join('');
  return [
    `${blank} ┌─ ${placeText(origin, several ? lineNumber : undefined, column)}`,
    `${gutter} │ ${cells.map((cell) => cell.shown).join('')}`.trimEnd(),
    `${blank} │ ${carets.trimEnd()}`,
  ];
}

/** `release.yml:12:7` for a file, as editors and terminals understand it; in words for everything else. */
function placeText({ label, within }: Origin, line: number | undefined, column: number): string {
  if (within?.file !== undefined) return `${makeVisible(within.file)}:${line}:${column}`;
  return `${makeVisible(label)}, ${line === undefined ? '' : `line ${line}, `}column ${column}`;
}

interface Line {
  readonly start: number;
  readonly text: string;
  /** From 0. */
  readonly number: number;
  /** It is not the only one. */
  readonly several: boolean;
}

/** The line of an offset, without its end; CRLF and LF end a line, a lone CR does not, and behind the last end there is no line. */
function findLine(whole: string, offset: number): Line {
  const text = whole.endsWith('\n') ? whole.slice(0, -1) : whole;
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? undefined : end);
  let number = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) number += 1;
  return {
    start,
    text: line.endsWith('\r') ? line.slice(0, -1) : line,
    number,
    several: text.includes('\n'),
  };
}

/** Characters before an offset; a surrogate pair is one. */
export function countCharacters(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

const dots: Cell = { shown: '…', columns: 1, marked: false };

/** Cells around a span, with dots for what is left out of a long line. */
function near(text: string, from: number, to: number): readonly Cell[] {
  const begin = Math.max(0, from - aroundSpan);
  const end = from + aroundSpan;
  const cells = layOut(text.slice(begin, end), from - begin, Math.min(to, end) - begin);
  return [...(begin > 0 ? [dots] : []), ...cells, ...(end < text.length ? [dots] : [])];
}

/** Cells of a line; a span that is empty or stands at the line's end marks one cell behind it. */
function layOut(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const end = index + segment.length;
    const marked = from === to ? from >= index && from < end : index < to && end > from;
    const cell = { ...look(segment, column), marked };
    cells.push(cell);
    column += cell.columns;
  }
  if (!cells.some((cell) => cell.marked)) cells.push({ shown: ' ', columns: 1, marked: true });
  return cells;
}

function look(segment: string, column: number): { shown: string; columns: number } {
  if (segment === '\t') {
    const columns = tabStop - (column % tabStop);
    return { shown: '→'.padEnd(columns), columns };
  }
  const shown = segment.length > 1 && wide.test(segment) ? segment : makeVisible(segment);
  if (shown !== segment) return { shown, columns: Array.from(shown).length };
  return { shown, columns: wide.test(segment) ? 2 : 1 };
}

/** Keeps a window of `width` columns around the marked cells, a third of it before them. */
function cut(cells: readonly Cell[], width: number): readonly Cell[] {
  const total = cells.reduce((sum, cell) => sum + cell.columns, 0);
  if (total <= width) return cells;
  const first = cells.findIndex((cell) => cell.marked);
  let begin = first;
  for (let room = Math.floor(width / 3); begin > 0; begin--) {
    room -= cells[begin - 1]?.columns ?? 1;
    if (room < 0) break;
  }
  let end = begin;
  for (let room = width - 2; end < cells.length; end++) {
    room -= cells[end]?.columns ?? 1;
    if (room < 0) break;
  }
  return [...(begin > 0 ? [dots] : []), ...cells.slice(begin, end), ...(end < cells.length ? [dots] : [])];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
