import { renderCaret } from './caret.ts';
import type { ExplainedDiagnostic } from './diagnostic.ts';
import { sectionsOf } from './sections.ts';

export interface AnnotationText {
  /** At most 120 characters; names the code. */
  readonly title: string;
  /** Plain text; at most 4,096 characters even after GitHub's escaping. */
  readonly message: string;
}

const titleLength = 120;
/** GitHub cuts longer messages. */
const messageLength = 4_096;

/** Of one line of evidence; the summary and the log have it whole. */
const evidenceLength = 300;
/** Of all evidence together, where the steps need the room. */
const leastEvidence = 600;
/** Causes that a tired reader still reads, the likeliest included. */
const mostCauses = 3;

export interface AnnotationOptions {
  /** Faults that have no annotation of their own, when this is the last one: says how many stand in the job summary. */
  readonly moreInSummary?: number;
}

/**
 * A diagnostic as an annotation: the sentence, what was seen, the likeliest cause, the steps and the page; then what
 * else fits. Page and steps are promised their room before evidence.
 */
export function renderAnnotation(
  d: ExplainedDiagnostic,
  { moreInSummary = 0 }: AnnotationOptions = {},
): AnnotationText {
  const { message, fix, evidence, causes, steps, page } = sectionsOf(d);
  const [likeliest, ...others] = shownCauses(d, causes);
  const caret = d.origin === undefined ? [] : renderCaret(d.origin, d.span, 80);
  const link = `More: ${page}`;
  const more =
    moreInSummary === 0
      ? []
      : [`${count(moreInSummary, 'more fault stands', 'more faults stand')} in the job summary.`];
  const way = [
    ...(likeliest === undefined ? [] : [`${others.length > 0 ? 'Most likely' : 'Why'}: ${likeliest}`]),
    ...(fix === undefined ? [] : [`Fix: ${fix}`]),
    ...(steps.length === 0 ? [] : ['What to do:', ...steps.map((step, place) => `${place + 1}. ${step}`)]),
  ];
  const end = [link, ...more].join('\n');
  const writer = new Writer(messageLength - escapedLength(`${end}\n`));

  writer.add(message);
  if (caret.length > 0) writer.add(caret.join('\n'));
  const spare = writer.room - escapedLength(way.map((line) => `${line}\n`).join(''));
  const shown = evidence.map((line) => `- ${cut(line, evidenceLength)}`);
  writer.list('Seen:', shown, Math.max(spare, leastEvidence));
  for (const line of way) if (!writer.add(line)) break;
  const afterSteps = writer.mark();
  writer.list(
    'Also possible:',
    others.map((cause) => `- ${cause}`),
  );
  return { title: cut(`${d.code}: ${d.title}`, titleLength), message: writer.text(afterSteps, end) };
}

/** Codes whose causes are all told (SPEC §2, §5); of others the page has the rest. */
const toldInFull: ReadonlySet<string> = new Set(['key/missing', 'auth/rejected', 'auth/forbidden']);

function shownCauses({ code }: ExplainedDiagnostic, causes: readonly string[]): readonly string[] {
  return toldInFull.has(code) ? causes : causes.slice(0, mostCauses);
}

/** Takes whole lines as long as there is room. */
class Writer {
  readonly #lines: string[] = [];
  room: number;

  constructor(room: number) {
    this.room = room;
  }

  /** Adds a line; the first one is cut rather than left out. False when it does not fit. */
  add(line: string): boolean {
    const size = escapedLength(`${line}\n`);
    if (size > this.room) {
      if (this.#lines.length > 0) return false;
      return this.add(cutEscaped(line, this.room - escapedLength('…\n')));
    }
    this.#lines.push(line);
    this.room -= size;
    return true;
  }

  /** A heading with at least one line under it, in at most `limit` characters; tells how many lines are left out. */
  list(heading: string, lines: readonly string[], limit = Number.POSITIVE_INFINITY): void {
    const sizeOf = (line: string) => escapedLength(`${line}\n`);
    const leftOut = (number: number) => `- … and ${number} more`;
    let room = Math.min(limit, this.room) - sizeOf(heading) - sizeOf(leftOut(lines.length));
    const fitting = lines.findIndex((line) => {
      room -= sizeOf(line);
      return room < 0;
    });
    const shown = fitting === -1 ? lines : lines.slice(0, fitting);
    if (shown.length === 0) return;
    this.add(heading);
    for (const line of shown) this.add(line);
    if (shown.length < lines.length) this.add(leftOut(lines.length - shown.length));
  }

  mark(): number {
    return this.#lines.length;
  }

  text(at: number, inserted: string): string {
    return [...this.#lines.slice(0, at), inserted, ...this.#lines.slice(at)].join('\n');
  }
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}

/** Length as the runner receives it: `%`, CR and LF take three characters. */
export function escapedLength(text: string): number {
  return text.length + 2 * (text.match(/[%\r\n]/g)?.length ?? 0);
}

function cutEscaped(text: string, room: number): string {
  let size = 0;
  let kept = '';
  for (const character of text) {
    size += escapedLength(character);
    if (size > room) break;
    kept += character;
  }
  return `${kept}…`;
}

function cut(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}
