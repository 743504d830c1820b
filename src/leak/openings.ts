/** Places where an escape can begin, in order. */
export interface Openings {
  /** The first one at `at` or later, or the number of bytes. */
  from(at: number): number;
}

const backslash = 0x5c;
const signs = [0x25, 0x26, backslash];

/** Three levels double a backslash thrice: more never stand before an escape that can be undone. */
const mostBackslashes = 8;

/**
 * Places of `%`, `&` and `\`, each found by the platform's own search for one byte: most texts hold few. Of a run of
 * backslashes only the last ones are told when `skip` is set.
 */
export function createOpenings(bytes: Uint8Array, skip: boolean): Openings {
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
      if (!skip || bytes[nearest] !== backslash) return nearest;
      let end = nearest;
      while (bytes[end] === backslash) end += 1;
      return Math.max(nearest, end - mostBackslashes);
    },
  };
}
