import type { NarrowNeedle } from '../key/needles.ts';
import { withoutBreaks } from './line-breaks.ts';
import { leastRun } from './wrapped.ts';

/**
 * Tells that no form of any secret stands in a text, or that the text needs a closer look: then it is false.
 *
 * @param text of bytes, one character each (Latin-1), so that what is not UTF-8 does no harm
 */
export type Screen = (text: string) => boolean;

/** What can begin an escape, and the zeros of UTF-16. */
const suspicious = /[\0%&\\]/;
/** The same, but for the colon as our own summary writes it. */
const suspiciousBesideColons = /[\0%\\]|&(?!#58;)/;

/**
 * The first look of `compileMatcher`, for short texts, most of which hold neither escapes nor secrets: it needs no
 * tables and little code. Undefined when a pattern is not ASCII, for its UTF-16 may hold no zero.
 */
export function createScreen(patterns: readonly NarrowNeedle[]): Screen | undefined {
  if (patterns.some(({ text }) => /[^\u0000-\u007f]/.test(text))) return undefined;
  const inPlainWords = patterns.every(({ text }) => /^[\w.~+/=-]+$/.test(text));
  const signs = inPlainWords ? suspiciousBesideColons : suspicious;
  const holdsAny = createSearch(patterns);
  const holdsEncoded = createSearch(patterns.filter((pattern) => pattern.encoded));
  return (text) => {
    if (signs.test(text) || holdsAny(text)) return false;
    const unbroken = withoutBreaks(text);
    return unbroken === undefined || !holdsEncoded(unbroken);
  };
}

/** Whether hex or base64 with line breaks in it may stand in a text of bytes, one character each. */
export function mayBeWrapped(text: string, patterns: readonly NarrowNeedle[]): boolean {
  const encoded = patterns.filter((pattern) => pattern.encoded);
  if (encoded.length === 0) return false;
  // An escape may be a line break: one piece of it is long enough then to be found by.
  if (/[%&\\]/.test(text)) {
    const least = encoded.reduce(
      (shortest, pattern) => Math.min(shortest, leastRun(pattern)),
      Number.POSITIVE_INFINITY,
    );
    return new RegExp(`(?:[\\w+/-]\0?){${least}}`).test(text);
  }
  const unbroken = withoutBreaks(text);
  return unbroken !== undefined && createSearch(encoded)(unbroken);
}

/** Whether any of the patterns stands in a text. */
function createSearch(patterns: readonly NarrowNeedle[]): (text: string) => boolean {
  const exact = patterns.filter((pattern) => !pattern.anyCase).map((pattern) => pattern.text);
  const anyCase = patterns.filter((pattern) => pattern.anyCase).map((pattern) => pattern.text);
  return (text) => {
    for (const pattern of exact) if (text.includes(pattern)) return true;
    if (anyCase.length === 0) return false;
    const lowered = text.toLowerCase();
    for (const pattern of anyCase) if (lowered.includes(pattern)) return true;
    return false;
  };
}
