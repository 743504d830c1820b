import type { Needle } from '../key/needles.ts';
import { BreakEnds } from './break-ends.ts';
import { EscapeGlance, noReading, unclear } from './escape-glance.ts';
import { opensEscape } from './escapes.ts';
import { fits, startBeforeEscape } from './fits.ts';
import { isLineEnd, isSpace, startOfBreak } from './line-breaks.ts';
import { createNeighbours } from './neighbours.ts';

/** Tells that no pattern has the escape at `at` as its first one: true is certain, false asks for a closer look. */
export type EscapeScreen = (at: number) => boolean;

const signs = [0x25, 0x26, 0x5c];

/** What stands where in a set of patterns. */
export interface Neighbours {
  /** Indices into the patterns and offsets where the byte may stand in them, alternating. */
  placesOf(byte: number): readonly number[];
  /** One screen for a text, read byte by byte or as UTF-16. */
  screen(bytes: Uint8Array, step: 1 | 2): EscapeScreen;
}

/**
 * Compiles which characters follow which in the patterns. The character that an escape stands for must follow the ones
 * before it, and be followed by the one behind it, in some pattern: of ordinary text hardly any does.
 */
export function compileNeighbours(needles: readonly Needle[]): Neighbours {
  const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
  const { starts: firsts, pairs, encodedPairs, encodedFirsts } = createNeighbours(needles);
  const places: (readonly number[])[] = [];
  const follows = (byte: number, before: number | undefined) =>
    before !== undefined && pairs[(before << 8) | byte] === 1;
  const opensFirst = signs.some((sign) => firsts[sign] === 1);
  /** Bytes behind which a pattern holds a sign that opens escapes, which a glance does not tell. */
  const beforeSigns = Uint8Array.from({ length: 256 }, (_, byte) => Number(signs.some((sign) => follows(sign, byte))));
  /** Few bytes of a text are asked for. */
  const placesOf = (byte: number): readonly number[] => {
    places[byte] ??= placesIn(needles, byte);
    return places[byte];
  };

  /** Whether a pattern has this character, the text before it, and one of the two characters behind it; -1 for any. */
  function fitsSomewhere(bytes: Uint8Array, at: number, step: 1 | 2, value: number, behind: number, decoded: number) {
    const list = placesOf(value);
    for (let entry = 0; entry < list.length; entry += 2) {
      const needle = needles[list[entry] as number] as Needle;
      const offset = list[entry + 1] as number;
      if (startBeforeEscape(bytes, at, needle, offset, step) < 0) continue;
      if (behind < 0 || offset + 1 === needle.bytes.length) return true;
      if (fits(needle, offset + 1, behind) || fits(needle, offset + 1, decoded)) return true;
      if (needle.encoded && (isLineEnd(behind) || isLineEnd(decoded))) return true;
    }
    return false;
  }

  return {
    placesOf,
    screen(bytes, step) {
      const glance = new EscapeGlance(bytes, step);
      const breaks = new BreakEnds(bytes, step, glance);

      /** Tells that no line break in hex or base64 stands behind `before` and goes on at `from`. */
      function breaksNothing(before: number | undefined, from: number): boolean {
        if (before === undefined || encodedFirsts[before] === 0) return true;
        const behind = breaks.characterBehind(from);
        if (behind === unclear) return false;
        return behind < 0 || behind > 0x7f || encodedPairs[(before << 8) | behind] === 0;
      }

      return (at) => {
        const value = glance.look(at);
        const { end } = glance;
        if (value === unclear || opensFirst) return false;
        const before = bytes[at - step];
        /** Before the line break, if there is one, that hex and base64 go over. */
        const unbroken = isSpace(before) ? bytes[startOfBreak(bytes, at, step) - step] : before;
        if (isLineEnd(value) && !breaksNothing(unbroken, end)) return false;
        if (before !== undefined && beforeSigns[before] === 1) return false;
        if (value === noReading) return true;
        if (value > 0x7f) return !beyondAscii;
        if (firsts[value] === 0 && !follows(value, before) && !follows(value, unbroken)) return true;
        const behind = beyondAscii || beforeSigns[value] === 1 ? -1 : end < 0 ? -1 : (bytes[end] ?? -1);
        const decoded = opensEscape(behind) ? glance.look(end) : noReading;
        return !fitsSomewhere(bytes, at, step, value, decoded === unclear ? -1 : behind, decoded);
      };
    },
  };
}

/** See {@link Neighbours.placesOf}. */
function placesIn(needles: readonly Needle[], byte: number): readonly number[] {
  const places: number[] = [];
  for (const [index, needle] of needles.entries()) {
    for (let offset = 0; offset < needle.bytes.length; offset += 1) {
      if (fits(needle, offset, byte)) places.push(index, offset);
    }
  }
  return places;
}
