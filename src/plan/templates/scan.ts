import type { ScalarNode } from '../../inputs/data-node.ts';
import type { Faults, Written } from '../../inputs/written.ts';

/** A piece of a scalar: text as it stands, or the expression of a template, trimmed and with its place. */
export type Piece = { readonly kind: 'text'; readonly text: string } | TemplateText;

export interface TemplateText {
  readonly kind: 'template';
  readonly expression: Written;
  /** Where the expression begins in the text of the scalar. */
  readonly start: number;
  /** Braces included. */
  readonly whole: Written;
}

/** Whether a text holds anything that {@link scan} has to look at. */
export function mayHoldTemplates(text: string): boolean {
  return text.includes('{{');
}

/**
 * Takes a scalar apart at its templates. Braces inside the quotes of an expression, and those of its own maps, do not end
 * it. Adds faults and returns undefined for a template that is not closed, empty, or GitHub's.
 */
export function scan(scalar: ScalarNode, faults: Faults): readonly Piece[] | undefined {
  const { text } = scalar;
  const pieces: Piece[] = [];
  const before = faults.errors.length;
  const places = new Places(scalar);
  let from = 0;
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', from)) {
    const end = endOf(text, at);
    if (text[at - 1] === '$') {
      addGithubFault(scalar, at - 1, end ?? text.length, faults);
    } else if (end === undefined) {
      faults.add(placeIn(scalar, at, at + 2), 'A template is opened here and never closed.', {
        suggestion: "Write `}}` behind its expression; for the two braces themselves write `{{ '{{' }}`.",
      });
    }
    if (end === undefined) return undefined;
    const whole = places.next(at, end);
    const inner = text.slice(at + 2, end - 2);
    const start = 2 + inner.length - inner.trimStart().length;
    if (inner.trim() === '' && text[at - 1] !== '$') {
      faults.add(whole, 'The template is empty.', {
        suggestion: 'Write an expression between the braces, such as `{{ vars.title }}`.',
      });
    }
    if (at > from) pieces.push({ kind: 'text', text: text.slice(from, at) });
    const expression = placeIn(whole, start, start + inner.trim().length);
    pieces.push({ kind: 'template', expression, start: at + start, whole });
    from = end;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return faults.errors.length > before ? undefined : pieces;
}

/** Behind the `}}` that closes the template which begins at `start`. */
function endOf(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start + 2; at < text.length; at++) {
    const sign = text[at];
    if (sign === "'" || sign === '"' || sign === '`') {
      const close = endOfQuoted(text, at);
      // An apostrophe that nothing closes: the template still ends where its braces do.
      if (close === undefined) return closeOf(text, at);
      at = close;
    } else if (sign === '{') depth += 1;
    else if (sign === '}') {
      if (depth > 0) depth -= 1;
      else if (text[at + 1] === '}') return at + 2;
    }
  }
  return closeOf(text, start + 2);
}

function closeOf(text: string, from: number): number | undefined {
  const at = text.indexOf('}}', from);
  return at < 0 ? undefined : at + 2;
}

function endOfQuoted(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[start]) return at;
  }
  return undefined;
}

function addGithubFault(scalar: ScalarNode, start: number, end: number, faults: Faults): void {
  const whole = placeIn(scalar, start, end);
  const secret = /\bsecrets\./.test(whole.text);
  faults.add(whole, 'GitHub does not evaluate its expressions in a task file.', {
    suggestion: secret
      ? 'Hand the value over in `env:` of the step, such as `env: { TOKEN: … }`, and write `{{ env.TOKEN }}` here.'
      : 'Set an environment variable in `env:` of the step, and write `{{ env.NAME }}` here.',
  });
}

/** A range of a scalar's text with its place in the file, exact wherever the text can be found there. */
export function placeIn(scalar: Written, start: number, end: number): Written {
  return new Places(scalar).next(start, end);
}

/** Places of one range of a scalar after the other, none before the end of the last. */
class Places {
  readonly #scalar: Written;
  readonly #source: string;
  /** Behind the last text that was found, in the scalar and in its source. */
  #done = 0;
  #found = 0;

  constructor(scalar: Written) {
    this.#scalar = scalar;
    this.#source = scalar.origin.text?.slice(scalar.span.start, scalar.span.end) ?? '';
  }

  next(start: number, end: number): Written {
    const { origin, span } = this.#scalar;
    const text = this.#scalar.text.slice(start, end);
    if (span.end - span.start === this.#scalar.text.length) {
      return { text, origin, span: { start: span.start + start, end: span.start + end } };
    }
    // Quotes, escapes and folded lines change offsets, but hardly ever the text of a template.
    let nth = this.#scalar.text.slice(this.#done, start).split(text).length;
    let at = this.#found - 1;
    for (; nth > 0; nth--) {
      at = this.#source.indexOf(text, at + 1);
      if (at < 0) return { text, origin, span };
    }
    this.#done = end;
    this.#found = at + text.length;
    return { text, origin, span: { start: span.start + at, end: span.start + at + text.length } };
  }
}
