import type { Needle } from '../key/needles.ts';
import { longestEncodedUnit } from './escape-ends.ts';
import { compileEscapePairs, type EscapePairs } from './escape-pairs.ts';
import { compileNeighbours } from './escape-screen.ts';
import { longestUnit, opensEscape, readEscapedCharacters, type Text, type Unit } from './escapes.ts';
import { fits, startBeforeEscape } from './fits.ts';
import type { Hit } from './hit.ts';
import { isBlank, isLineEnd, longestBreak, startOfBreak } from './line-breaks.ts';
import { createOpenings, listOpenings, type Openings } from './openings.ts';
import { addTails } from './tails.ts';
import { longestWrapped } from './wrapped.ts';

/**
 * Finds patterns of which any subset of the characters is written as an escape. There are too many such forms to list, so
 * the text is decoded, but only from an escape on that can stand for a character of a pattern with the characters before it
 * in front; and all readings of a place are followed side by side, so that no text before a pattern can hide it by
 * swallowing its first character.
 */
export interface EscapeSearch {
  /** Adds hits, in no particular order; to `tails` what ends with the bytes and may be the beginning of one. */
  find(bytes: Uint8Array, hits: Hit[], tails?: Hit[]): void;
  /** The same, when somebody knows already at which escapes alone a hit can have its first one. Made anew for each pass. */
  findFrom(bytes: Uint8Array, hits: Hit[], openings: () => Openings): void;
}

/** A pattern that is being read: `index` of its bytes are matched, the next character is expected at `at`. */
interface Thread {
  readonly needle: Needle;
  readonly index: number;
  readonly start: number;
  readonly at: number;
  /** Where the line break begins that ends at `at`, in an encoded pattern; -1 where none does. */
  readonly broken: number;
}

const noUnits: readonly Unit[] = [];
/** Bytes of a text from which on it pays to know which can stand side by side. */
export const worthPairs = 32 * 1024;
const encoder = new TextEncoder();

/**
 * Keeps one thread for each state, the one that began first: they cannot tell themselves apart later. Only how long they
 * are can, where that has a limit.
 */
function addThread(threads: Thread[], thread: Thread): void {
  const same = threads.findIndex(
    (other) =>
      other.at === thread.at &&
      other.index === thread.index &&
      other.needle === thread.needle &&
      (!thread.needle.encoded || (other.start === thread.start && other.broken === thread.broken)),
  );
  if (same < 0) threads.push(thread);
  else if ((threads[same] as Thread).start > thread.start) threads[same] = thread;
}

function reach({ encoded }: Needle): number {
  return encoded ? longestEncodedUnit : longestUnit;
}

/** Bytes that a hit of one of the patterns can span at most. */
export function longestEscaped(needles: readonly Needle[]): number {
  return needles.reduce(
    (most, needle) =>
      Math.max(most, needle.encoded ? longestWrapped(needle, 2) : needle.bytes.length * longestUnit * 2),
    0,
  );
}

/** Compiles the patterns, none of them wide; there must be one. */
export function compileEscapeSearch(needles: readonly Needle[]): EscapeSearch {
  const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
  const holdsBackslash = needles.some(({ bytes }) => bytes.includes(0x5c));

  const neighbours = compileNeighbours(needles);
  let pairs: EscapePairs | undefined;
  const compilePairs = () => {
    pairs ??= compileEscapePairs(needles);
    return pairs;
  };

  /** As the patterns would hold it; nothing when none can. */
  function bytesOf({ value, isByte }: Unit): ArrayLike<number> {
    if (value < (isByte ? 0x100 : 0x80)) return [value];
    return beyondAscii ? encoder.encode(String.fromCodePoint(value)) : [];
  }

  /** Reads one character of a pattern, or of a line break in it. */
  function advance(text: Text, thread: Thread, unit: Unit, written: ArrayLike<number>, next: Thread[], hits: Hit[]) {
    const { needle, start, at } = thread;
    const { value, end } = unit;
    if (needle.encoded) {
      if (end - start > longestWrapped(needle, text.step)) return;
      const broken = thread.broken < 0 ? at : thread.broken;
      if (isLineEnd(value) || (thread.broken >= 0 && isBlank(value))) {
        if (end - broken <= longestBreak * text.step) addThread(next, { ...thread, at: end, broken });
        return;
      }
    }
    if (written.length === 0 || end - at > reach(needle) * text.step) return;
    let { index } = thread;
    for (let byte = 0; byte < written.length; byte += 1, index += 1) {
      if (!fits(needle, index, written[byte])) return;
    }
    if (index < needle.bytes.length) addThread(next, { needle, index, start, at: end, broken: -1 });
    else hits.push({ start, end: end - (text.step - 1), wide: text.step === 2 });
  }

  /** Begins every pattern of which the escape at `at` can be the first one. */
  function begin(text: Text, at: number, unit: Unit, written: ArrayLike<number>, next: Thread[], hits: Hit[]): void {
    if (isLineEnd(unit.value)) beginBreak(text, at, unit, next);
    if (written.length === 0) return;
    const { bytes, step } = text;
    const unbroken = bytes[startOfBreak(bytes, at, step) - step];
    const list = neighbours.placesOf(written[0] as number);
    for (let entry = 0; entry < list.length; entry += 2) {
      const needle = needles[list[entry] as number] as Needle;
      const index = list[entry + 1] as number;
      // The nearest byte tells most of them off.
      if (index > 0 && !fits(needle, index - 1, needle.encoded ? unbroken : bytes[at - step])) continue;
      const start = startBeforeEscape(bytes, at, needle, index, step);
      if (start >= 0) advance(text, { needle, index, start, at, broken: -1 }, unit, written, next, hits);
    }
  }

  /** Begins every encoded pattern of which the escape at `at` can break a line. */
  function beginBreak({ bytes, step }: Text, at: number, { end }: Unit, next: Thread[]): void {
    const broken = startOfBreak(bytes, at, step);
    if (end - broken > longestBreak * step) return;
    const list = neighbours.placesOf(bytes[broken - step] ?? 0);
    for (let entry = 0; entry < list.length; entry += 2) {
      const needle = needles[list[entry] as number] as Needle;
      const index = (list[entry + 1] as number) + 1;
      if (!needle.encoded || index === needle.bytes.length) continue;
      const start = startBeforeEscape(bytes, broken, needle, index, step);
      if (start >= 0) addThread(next, { needle, index, start, at: end, broken });
    }
  }

  /**
   * One pass over the text, read byte by byte or as UTF-16, over the given openings. Returns those of the other width.
   */
  function sweep(bytes: Uint8Array, step: 1 | 2, openings: Openings, hits: Hit[], tails?: Hit[]): number[] {
    const { length } = bytes;
    const text: Text = { bytes, step, cutShort: false, ranOut: false };
    const breakOff = ({ start }: Thread) => tails?.push({ start, end: length, wide: step === 2 });
    const cannotBegin = neighbours.screen(bytes, step);
    const others: number[] = [];
    /** What begins before it is all there. */
    const mayBeCut = tails === undefined ? length : length - longestEscaped(needles);

    /** The first place at `from` or later where a pattern can begin with an escape. */
    function beginningFrom(from: number): number {
      let at = openings.from(from);
      for (; at < length; at = openings.from(at + 1)) {
        const mine = (bytes[at + 1] === 0) === (step === 2);
        if (!mine) others.push(at);
        // What may be the beginning of a pattern that the bytes cut off has more to it than a glance tells.
        if ((mine || at + 1 === length) && (at >= mayBeCut || !cannotBegin(at))) return at;
      }
      return at;
    }

    let beginning = beginningFrom(0);
    let threads: Thread[] = [];
    for (;;) {
      let at = beginning;
      for (const thread of threads) if (thread.at < at) at = thread.at;
      if (at >= length) break;

      const byte = bytes[at] as number;
      const literal: Unit = { value: byte, isByte: true, end: at + step };
      text.ranOut = false;
      const escaped = opensEscape(byte) ? readEscapedCharacters(text, at) : noUnits;
      const next: Thread[] = [];
      for (const thread of threads) {
        if (thread.at !== at) addThread(next, thread);
        else if (step === 1 || bytes[at - 1] === 0) {
          if (text.ranOut) breakOff(thread);
          advance(text, thread, literal, [byte], next, hits);
          for (const unit of escaped) advance(text, thread, unit, bytesOf(unit), next, hits);
        }
      }
      if (at === beginning) {
        for (const unit of escaped) begin(text, at, unit, bytesOf(unit), next, hits);
        if (text.ranOut && tails !== undefined) addTails(bytes, at, needles, step, tails);
        beginning = beginningFrom(at + 1);
      }
      threads = next;
    }
    threads.forEach(breakOff);
    return others;
  }

  return {
    find(bytes, hits, tails) {
      const isWorthPairs = tails === undefined && bytes.length >= worthPairs;
      const openings = createOpenings(bytes, !holdsBackslash, isWorthPairs ? compilePairs : undefined);
      const wide = sweep(bytes, 1, openings, hits, tails);
      // The last byte can open an escape of either width.
      if (tails !== undefined) sweep(bytes, 2, createOpenings(bytes, false), hits, tails);
      else if (wide.length > 0) sweep(bytes, 2, listOpenings(wide, bytes.length), hits);
    },
    findFrom(bytes, hits, openings) {
      const wide = sweep(bytes, 1, openings(), hits);
      if (wide.length > 0) sweep(bytes, 2, openings(), hits);
    },
  };
}
