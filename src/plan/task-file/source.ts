import { countCharacters } from '../../diagnostics/caret.ts';
import type { Diagnostic, Origin, Span } from '../../diagnostics/diagnostic.ts';
import { censorCredentials } from '../../inputs/credentials.ts';
import { type Written, written } from '../../inputs/written.ts';
import type { FilePlace } from '../plan.ts';
import { rewriteLine } from './rewritten-line.ts';

/**
 * UTF-16 units of a line that a fault keeps on each side of its place. Far more than a renderer shows: a key that the cut
 * divides, so that the redactor does not find it, is never seen.
 */
const aroundSpan = 20_000;

/** The text of a task file, and how its places are told. */
export class TaskSource {
  readonly whole: Written;
  readonly #file: string | undefined;
  readonly #lineStarts: readonly number[];
  readonly #spared: Span[] = [];
  #censored: string | undefined;

  /** @param file as it is shown: relative to the workspace where it lies there; undefined for an inline text */
  constructor(label: string, text: string, file?: string) {
    this.whole = written({ label, text }, text);
    this.#file = file;
    this.#lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  placeOf({ start }: Span): FilePlace {
    const line = this.lineOf(start);
    const from = this.#lineStarts[line - 1] ?? 0;
    const column = countCharacters(this.whole.text.slice(from, start), start - from) + 1;
    return { file: this.#file ?? this.whole.origin.label, line, column };
  }

  /** From 1. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** What stands there is JMESPath, whatever it is called: `token: data.token` is no credential. */
  spare(span: Span): void {
    this.#spared.push(span);
  }

  /** Faults with the line that they point at alone, credentials overwritten: a report holds no copy of the file for each. */
  narrow(found: readonly Diagnostic[]): readonly Diagnostic[] {
    return found.map((one) =>
      one.origin === this.whole.origin && one.span !== undefined ? this.#narrowOne(one, one.span) : one,
    );
  }

  /** Templates stay readable: what they hold are names. */
  #censor(): string {
    const { text } = this.whole;
    const censored = censorCredentials(text).text;
    const templates = [...text.matchAll(/\$?\{\{[^'"`{}]*\}\}/g)].map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    }));
    const parts: string[] = [];
    let done = 0;
    for (const { start, end } of [...templates, ...this.#spared].sort((a, b) => a.start - b.start)) {
      if (end <= done) continue;
      const from = Math.max(start, done);
      parts.push(censored.slice(done, from), text.slice(from, end));
      done = end;
    }
    return parts.join('') + censored.slice(done);
  }

  #narrowOne(one: Diagnostic, span: Span): Diagnostic {
    this.#censored ??= this.#censor();
    const line = this.lineOf(Math.min(span.start, Math.max(0, this.whole.text.length - 1)));
    const from = this.#lineStarts[line - 1] ?? 0;
    const to = (this.#lineStarts[line] ?? this.whole.text.length + 1) - 1;
    const whole = this.#censored.slice(from, to).replace(/\r$/, '');
    const begin = Math.max(0, Math.min(span.start - from, whole.length) - aroundSpan);
    const text = whole.slice(begin, begin + 2 * aroundSpan);
    const start = Math.min(span.start - from - begin, text.length);
    const origin: Origin = {
      label: this.whole.origin.label,
      text,
      within: {
        line,
        column: countCharacters(whole, begin + start) + 1,
        ...(this.#file === undefined ? {} : { file: this.#file }),
      },
    };
    const json = /^\s*[{[]/.test(this.whole.text);
    const typed = rewriteLine(text, from, one.instead, json);
    const { instead: _shown, ...found } = one;
    const quotesSecret = this.#censored.slice(span.start, span.end) !== this.whole.text.slice(span.start, span.end);
    return {
      ...found,
      ...(typed === undefined ? {} : { suggestion: `Write \`${typed}\`.` }),
      ...(quotesSecret
        ? {
            message: one.message.replace(/`[^`]*`/g, '`***`'),
            suggestion: 'Put the value in quotes, so that it is text.',
          }
        : {}),
      origin,
      span: { start, end: Math.max(start, Math.min(span.end - from - begin, text.length)) },
    };
  }
}
