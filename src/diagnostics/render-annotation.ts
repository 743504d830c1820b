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
/** GitHub cuts longer messages (FACTS §1). */
const messageLength = 4_096;

/** A diagnostic as an annotation: the sentence, the likeliest cause, the steps and the page; then what else fits. */
export function renderAnnotation(d: ExplainedDiagnostic): AnnotationText {
  const { message, fix, evidence, causes, steps, page } = sectionsOf(d);
  const [likeliest, ...others] = causes;
  const caret = d.origin === undefined ? [] : renderCaret(d.origin, d.span, 80);
  // The page is promised room before anything that could push it out.
  const link = `More: ${page}`;
  const writer = new Writer(messageLength - escapedLength(link) - escapedLength('\n'));

  writer.add(message);
  if (caret.length > 0) writer.add(caret.join('\n'));
  if (likeliest !== undefined) writer.add(`${others.length > 0 ? 'Most likely' : 'Why'}: ${likeliest}`);
  if (fix !== undefined) writer.add(`Fix: ${fix}`);
  writer.list(
    'What to do:',
    steps.map((step, place) => `${place + 1}. ${step}`),
  );
  const afterSteps = writer.mark();
  writer.list(
    'Seen:',
    evidence.map((line) => `- ${line}`),
  );
  writer.list(
    'Also possible:',
    others.map((cause) => `- ${cause}`),
  );
  return { title: cut(`${d.code}: ${d.title}`, titleLength), message: writer.text(afterSteps, link) };
}

/** Takes whole lines as long as there is room. */
class Writer {
  readonly #lines: string[] = [];
  #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  /** Adds a line; the first one is cut rather than left out. False when it does not fit. */
  add(line: string): boolean {
    const size = escapedLength(`${line}\n`);
    if (size > this.#room) {
      if (this.#lines.length > 0) return false;
      return this.add(cutEscaped(line, this.#room - escapedLength('…\n')));
    }
    this.#lines.push(line);
    this.#room -= size;
    return true;
  }

  /** A heading with at least one line under it; says so when lines are left out. */
  list(heading: string, lines: readonly string[]): void {
    const [first, ...rest] = lines;
    if (first === undefined || escapedLength(`${heading}\n${first}\n`) > this.#room) return;
    this.add(heading);
    this.add(first);
    for (const line of rest) if (!this.add(line)) return;
  }

  mark(): number {
    return this.#lines.length;
  }

  text(at: number, inserted: string): string {
    return [...this.#lines.slice(0, at), inserted, ...this.#lines.slice(at)].join('\n');
  }
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
