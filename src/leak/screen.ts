import type { NarrowNeedle } from '../key/needles.ts';
import { withoutBreaks } from './line-breaks.ts';
import { leastRun } from './wrapped.ts';

/** Tells that no form of any secret stands in a text, or that the text needs a closer look: then it is false. */
export type Screen = (bytes: Buffer) => boolean;

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
  return (bytes) => {
    // In Latin-1 every byte is one character, so that what is not UTF-8 does no harm.
    const text = bytes.toString('latin1');
    if (signs.test(text)) return false;
    return !includesAny(text, patterns) && !mayBeWrapped(text, patterns);
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
  return unbroken !== undefined && includesAny(unbroken, encoded);
}

function includesAny(text: string, patterns: readonly NarrowNeedle[]): boolean {
  const lowered = text.toLowerCase();
  return patterns.some((pattern) => (pattern.anyCase ? lowered : text).includes(pattern.text));
}
