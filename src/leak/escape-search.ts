import { longestUnit, opensEscape, readEscapedCharacters, type Text, type Unit } from './escapes.ts';
import type { Hit } from './hit.ts';

/**
 * Finds values of which any subset of the characters is written as an escape. There are too many such forms to list, so
 * the text is decoded, but only around escapes that can belong to a value; and all readings of a place are followed
 * side by side, so that no text in front of a value can hide it by swallowing its first character.
 */
export interface EscapeSearch {
  /** Adds hits, in no particular order. */
  find(bytes: Uint8Array, hits: Hit[]): void;
  /** Bytes that a hit can span at most. */
  readonly longest: number;
}

/** A value that is being read: `index` of its bytes are matched, the next character is expected at `at`. */
interface Thread {
  readonly value: Uint8Array;
  readonly index: number;
  readonly start: number;
  readonly at: number;
}

const encoder = new TextEncoder();

/** How many bytes of the value the unit stands for, at `index`; 0 when it is another character. */
function matchUnit(value: Uint8Array, index: number, unit: Unit): number {
  if (unit.isByte || unit.value < 0x80) return value[index] === unit.value ? 1 : 0;
  if (unit.value > 0x10ffff) return 0;
  const encoded = encoder.encode(String.fromCodePoint(unit.value));
  return encoded.every((byte, at) => value[index + at] === byte) ? encoded.length : 0;
}

/** Keeps one thread for each state, the one that began first: they cannot tell themselves apart later. */
function addThread(threads: Thread[], thread: Thread): void {
  const same = threads.findIndex(
    (other) => other.at === thread.at && other.index === thread.index && other.value === thread.value,
  );
  if (same < 0) threads.push(thread);
  else if ((threads[same] as Thread).start > thread.start) threads[same] = thread;
}

/** Compiles the values, each in UTF-8; there must be one. */
export function compileEscapeSearch(values: readonly Uint8Array[]): EscapeSearch {
  const longestValue = Math.max(...values.map((value) => value.length));
  const occurring = new Uint8Array(256);
  for (const value of values) for (const byte of value) occurring[byte] = 1;
  const beyondAscii = occurring.subarray(0x80).includes(1);
  const holdsBackslash = occurring[0x5c] === 1;

  function isRelevant({ value, isByte }: Unit): boolean {
    return isByte || value < 0x80 ? occurring[value] === 1 : beyondAscii;
  }

  function advance(
    threads: Thread[],
    value: Uint8Array,
    index: number,
    start: number,
    unit: Unit,
    step: 1 | 2,
    hits: Hit[],
  ): void {
    const matched = matchUnit(value, index, unit);
    if (matched === 0) return;
    if (index + matched < value.length) addThread(threads, { value, index: index + matched, start, at: unit.end });
    else hits.push({ start, end: unit.end - (step - 1), wide: step === 2 });
  }

  /** Follows every reading from `from` until the escape at `opening` is behind and none is left; returns where that was. */
  function follow(text: Text, from: number, opening: number, hits: Hit[]): number {
    const { bytes, step } = text;
    let threads: Thread[] = [];
    let at = from;
    for (; at < bytes.length && (at <= opening || threads.length > 0); at += step) {
      const byte = bytes[at] as number;
      const units: Unit[] = [{ value: byte, isByte: true, end: at + step }];
      if (opensEscape(byte)) units.push(...readEscapedCharacters(text, at));
      const next: Thread[] = [];
      const continues = step === 1 || bytes[at - 1] === 0;
      for (const thread of threads) {
        if (thread.at !== at) addThread(next, thread);
        else if (continues)
          for (const unit of units) advance(next, thread.value, thread.index, thread.start, unit, step, hits);
      }
      for (const value of values) {
        for (const unit of units) advance(next, value, 0, at, unit, step, hits);
      }
      threads = next;
    }
    return at;
  }

  function find(bytes: Uint8Array, hits: Hit[]): void {
    /** Where the last reading ended: of single bytes, and of every second one from an even or an odd place. */
    const done: [number, number, number] = [0, 0, 0];
    const openings = createOpenings(bytes);
    for (let at = openings.from(0); at < bytes.length; at = openings.from(at + 1)) {
      const step = bytes[at + 1] === 0 ? 2 : 1;
      const lane = step === 1 ? 0 : at % 2 === 0 ? 1 : 2;
      if (at < done[lane]) continue;
      if (!holdsBackslash && step === 1 && bytes[at] === 0x5c && bytes[at + 1] === 0x5c) {
        at = skipBackslashes(bytes, at);
      }
      const text: Text = { bytes, step, cutShort: false };
      if (!readEscapedCharacters(text, at).some(isRelevant)) continue;
      const earliest = Math.max(at - (longestValue - 1) * step, 0);
      const from = Math.max(earliest + ((at - earliest) % step), done[lane]);
      done[lane] = follow(text, from, at, hits);
    }
  }

  return { find, longest: longestValue * longestUnit * 2 };
}

/** To the last eight of a run: more never stand before an escape that can be undone. */
function skipBackslashes(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end] === 0x5c) end += 1;
  return Math.max(at, end - 8);
}

/** Places of `%`, `&` and `\`, each found by the platform's own search for one byte: most texts hold few. */
function createOpenings(bytes: Uint8Array): { from(at: number): number } {
  const signs = [0x25, 0x26, 0x5c];
  const next = [-1, -1, -1];
  return {
    from(at) {
      let nearest = bytes.length;
      for (let sign = 0; sign < signs.length; sign += 1) {
        let place = next[sign] as number;
        if (place < at) {
          place = bytes.indexOf(signs[sign] as number, at);
          if (place < 0) place = bytes.length;
          next[sign] = place;
        }
        if (place < nearest) nearest = place;
      }
      return nearest;
    },
  };
}
