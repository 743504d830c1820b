import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic, type Origin, type Span } from '../diagnostics/diagnostic.ts';

/** A value as the user wrote it, and where: in an input of its own, or inside a larger text. */
export interface Written {
  readonly text: string;
  readonly origin: Origin;
  /** Where `text` stands in `origin.text`. */
  readonly span: Span;
}

/** A value that has a place but no text of its own, such as a whole map. */
export type Placed = Pick<Written, 'origin' | 'span'>;

/** The whole of an input. */
export function written(origin: Origin, text: string): Written {
  return { text, origin, span: { start: 0, end: text.length } };
}

/** A part of `whole`, counted in its own characters. */
export function partOf(whole: Written, start: number, end: number): Written {
  return { text: whole.text.slice(start, end), origin: whole.origin, span: spanWithin(whole, start, end) };
}

/** `whole` without white space around it. */
export function trimmed(whole: Written): Written {
  const start = whole.text.length - whole.text.trimStart().length;
  return partOf(whole, start, Math.max(start, whole.text.trimEnd().length));
}

/**
 * Offsets in a value as offsets in its origin. Where the value was quoted or escaped the two do not run
 * in step, and the whole value is pointed at.
 */
function spanWithin({ text, span }: Written, start: number, end: number): Span {
  if (span.end - span.start !== text.length) return span;
  return { start: span.start + start, end: span.start + end };
}

export interface FaultDetails {
  readonly code?: DiagnosticCode;
  readonly suggestion?: string | undefined;
  /** Offsets in the text of the value; all of it when absent. */
  readonly range?: readonly [start: number, end: number];
  /** What the whole value should be. */
  readonly instead?: string | undefined;
  readonly evidence?: readonly string[];
  readonly cause?: unknown;
}

/** More than anybody mends in one go, and each is shown with its line. */
export const mostShown = 100;

/** Stands for a fault that is counted and not shown: to look for credentials in the words of thousands would take minutes. */
const unshown = diagnostic('input/invalid', 'There is one more fault.');

/** Ends a reading that has found more faults than anybody wants to know of. */
export class TooManyFaults extends Error {}

/** Collects everything that is wrong with the inputs of one run. */
export class Faults {
  readonly #most: number;
  readonly errors: Diagnostic[] = [];
  readonly warnings: Diagnostic[] = [];
  /** The longest first, for one may stand in another. */
  #concealed: readonly string[] = [];

  /** @param most so many errors are taken; the next one throws {@link TooManyFaults} */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  /** Words that no message may quote, because they may be credentials. */
  conceal(words: readonly string[]): void {
    this.#concealed = [...new Set([...this.#concealed, ...words])].sort((a, b) => b.length - a.length);
  }

  /** Adds an error, `input/invalid` unless told otherwise. Returns undefined, so that a parser can end with it. */
  add(at: Placed | Written, message: string, details: FaultDetails = {}): undefined {
    if (this.errors.length >= this.#most) throw new TooManyFaults();
    const unread = this.#concealed.length > 0 && this.errors.length >= mostShown;
    this.errors.push(unread ? unshown : this.#diagnosticAt(at, message, details));
    return undefined;
  }

  warn(at: Placed | Written, message: string, details: FaultDetails = {}): void {
    this.warnings.push({ ...this.#diagnosticAt(at, message, details), severity: 'warning' });
  }

  #diagnosticAt(at: Placed | Written, message: string, details: FaultDetails): Diagnostic {
    const found = diagnosticAt(at, message, details);
    if (this.#concealed.length === 0) return found;
    const { suggestion } = found;
    const kept = suggestion === undefined ? undefined : this.#withoutConcealed(suggestion);
    return {
      ...found,
      message: this.#withoutConcealed(found.message),
      evidence: found.evidence.map((line) => this.#withoutConcealed(line)),
      ...(kept === undefined
        ? {}
        : { suggestion: kept === suggestion ? kept : 'Put the value in quotes, so that it is text.' }),
    };
  }

  #withoutConcealed(text: string): string {
    return this.#concealed.reduce((left, word) => left.replaceAll(word, '***'), text);
  }
}

function diagnosticAt(at: Placed | Written, message: string, details: FaultDetails): Diagnostic {
  const [start, end] = details.range ?? [0, 'text' in at ? at.text.length : 0];
  const found = 'text' in at ? spanWithin(at, start, end) : at.span;
  const most = at.origin.text?.length ?? 0;
  const span = { start: Math.min(found.start, most), end: Math.min(found.end, most) };
  const { suggestion } = details;
  return diagnostic(details.code ?? 'input/invalid', message, {
    origin: at.origin,
    ...(at.origin.text === undefined ? {} : { span }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(details.instead === undefined ? {} : { instead: { span: at.span, text: details.instead } }),
    ...(details.evidence === undefined ? {} : { evidence: details.evidence }),
    ...(details.cause === undefined ? {} : { cause: details.cause }),
  });
}
