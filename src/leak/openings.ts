import { type EscapePairs, pairOf } from './escape-pairs.ts';

/** Places where an escape can begin, in order. */
export interface Openings {
  /** The first one at `at` or later, or the number of bytes. */
  from(at: number): number;
}

const percent = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
const signs = [percent, ampersand, backslash];

/** Three levels double a backslash thrice: more never stand before an escape that can be undone. */
const mostBackslashes = 8;
/** So many bytes are looked at one by one before the platform's own search is asked, which takes as long to be called. */
const nearby = 48;
/** So far is the next stretch looked for that is long enough, before the next sign is. */
const leap = 4096;
/** Bytes of a stretch that are looked at together: in nearly all of them are two that cannot stand side by side. */
const window = 8;

/**
 * Places of `%`, `&` and `\`. Of a run of backslashes only the last ones are told when `skip` is set. With `pairs`, only
 * those in stretches that are long enough to hold a pattern and in which each byte can stand beside the next: most text is
 * cut into stretches that are shorter, and finding that out takes a look at few of its bytes.
 */
export function createOpenings(bytes: Uint8Array, skip: boolean, pairs?: () => EscapePairs): Openings {
  const { length } = bytes;
  const next = [-1, -1, -1];
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
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
  function endOfShort(place: number, { known, shortest }: EscapePairs): number {
    const joins = (at: number) => known[pairOf(bytes[at] as number, bytes[at + 1] as number)] === 1;
    let start = place;
    let end = place + 1;
    while (end - start < shortest && end < length && joins(end - 1)) end += 1;
    while (end - start < shortest && start > 0 && joins(start - 1)) start -= 1;
    if (end - start < shortest) return end;
    long = end;
    return -1;
  }

  function find(from: number): number {
    if (pairs === undefined) return nearest(from);
    let at = from;
    while (at < length) {
      const place = nearest(at);
      if (place < long || place >= length) return place;
      // Made for the first sign: many texts hold none.
      const compiled = pairs();
      const end = endOfShort(place, compiled);
      if (end < 0) return place;
      at = leapFrom(view, end, compiled);
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

/** Where the next stretch begins that is long enough, if there is one within a leap; `from` is the start of one. */
function leapFrom(view: DataView, from: number, { known, shortest }: EscapePairs): number {
  const last = view.byteLength - shortest;
  const far = Math.min(from + leap, last);
  const looksAtWindow = shortest >= window * 2;
  for (let start = from; start <= far; ) {
    const end = start + shortest;
    // From behind: the last two bytes that cannot stand side by side tell of all before them.
    if (
      looksAtWindow &&
      ((known[view.getUint16(end - 8, true)] as number) &
        (known[view.getUint16(end - 6, true)] as number) &
        (known[view.getUint16(end - 4, true)] as number) &
        (known[view.getUint16(end - 2, true)] as number)) ===
        0
    ) {
      start = end - window + 1;
      continue;
    }
    let place = end - 2;
    while (place >= start && known[view.getUint16(place, true)] === 1) place -= 1;
    if (place < start) return start;
    start = place + 1;
  }
  return far === last ? view.byteLength : far + 1;
}
