import type { Needle } from '../key/needles.ts';
import { otherCaseAt } from './fits.ts';

/** Places where an escape can begin, in order. */
export interface Openings {
  /** The first one at `at` or later, or the number of bytes. */
  from(at: number): number;
}

/** Which bytes a pattern with escapes in it is made of, and how many there are at least. */
export interface Stuff {
  /** 1 for each such byte. */
  readonly bytes: Uint8Array;
  readonly shortest: number;
}

const percent = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
const signs = [percent, ampersand, backslash];
/** What escapes are made of, and the zeros of UTF-16. */
const syntax = Buffer.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_%&\\#;{}\0');

/** Three levels double a backslash thrice: more never stand before an escape that can be undone. */
const mostBackslashes = 8;
/** So many bytes are looked at one by one before the platform's own search is asked, which takes as long to be called. */
const nearby = 48;
/** So far is the next stretch looked for that is long enough, before the next sign is. */
const leap = 2048;

export function stuffOf(needles: readonly Needle[]): Stuff {
  const bytes = new Uint8Array(256);
  for (const byte of syntax) bytes[byte] = 1;
  for (const needle of needles) {
    for (let index = 0; index < needle.bytes.length; index += 1) {
      bytes[needle.bytes[index] as number] = 1;
      bytes[otherCaseAt(needle, index)] = 1;
    }
  }
  const shortest = needles.reduce((least, needle) => Math.min(least, needle.bytes.length), Number.POSITIVE_INFINITY);
  return { bytes, shortest };
}

/**
 * Places of `%`, `&` and `\`. Of a run of backslashes only the last ones are told when `skip` is set. With `stuff`, only
 * those in stretches of such bytes that are long enough to hold a pattern: quotes, blanks and commas cut most text into
 * stretches that are shorter, and finding that out takes a look at few of their bytes.
 */
export function createOpenings(bytes: Uint8Array, skip: boolean, stuff?: Stuff): Openings {
  const { length } = bytes;
  const next = [-1, -1, -1];
  /** The stretch that was found long enough last reaches at least so far. */
  let long = 0;

  /** The first sign at `at` or later. */
  function nearest(at: number): number {
    const near = Math.min(at + nearby, length);
    for (let place = at; place < near; place += 1) {
      const byte = bytes[place];
      if (byte === percent || byte === ampersand || byte === backslash) return place;
    }
    let first = length;
    for (let sign = 0; sign < signs.length; sign += 1) {
      let place = next[sign] as number;
      if (place < near) {
        place = bytes.indexOf(signs[sign] as number, near);
        if (place < 0) place = length;
        next[sign] = place;
      }
      if (place < first) first = place;
    }
    return first;
  }

  /** Where the stretch around a sign ends, when it is too short; -1 when it is long enough. */
  function endOfShort(place: number, { bytes: known, shortest }: Stuff): number {
    let start = place;
    let end = place + 1;
    while (end - start < shortest && end < length && known[bytes[end] as number] === 1) end += 1;
    while (end - start < shortest && start > 0 && known[bytes[start - 1] as number] === 1) start -= 1;
    if (end - start < shortest) return end;
    long = end;
    return -1;
  }

  /** Where the next stretch begins that is long enough, if there is one within a leap; `end` is not in any. */
  function leapFrom(end: number, { bytes: known, shortest }: Stuff): number {
    const far = Math.min(end + leap, length);
    let stop = end;
    while (stop < far) {
      let place = stop + shortest;
      if (place >= length) return length;
      // From behind: the last byte that is in no stretch tells of all before it.
      while (place > stop && known[bytes[place] as number] === 1) place -= 1;
      if (place === stop) return stop + 1;
      stop = place;
    }
    return stop;
  }

  function find(from: number): number {
    if (stuff === undefined) return nearest(from);
    let at = from;
    while (at < length) {
      const place = nearest(at);
      if (place < long || place >= length) return place;
      const end = endOfShort(place, stuff);
      if (end < 0) return place;
      at = leapFrom(end, stuff);
    }
    return length;
  }

  return {
    from(at) {
      const place = find(at);
      if (!skip) return place;
      let end = place;
      while (bytes[end] === backslash) end += 1;
      return Math.max(place, end - mostBackslashes);
    },
  };
}

/** Places that are known already, in order; to be asked for in order too. */
export function listOpenings(places: readonly number[], length: number): Openings {
  let index = 0;
  return {
    from(at) {
      while (index < places.length && (places[index] as number) < at) index += 1;
      return places[index] ?? length;
    },
  };
}
