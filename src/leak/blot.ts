import type { Files } from '../platform/port.ts';
import type { Matcher } from './matcher.ts';
import type { Suspect } from './traces.ts';

/** Where secrets stood in one file. */
export interface Blotted {
  readonly hits: number;
  /** The first places, as numbers of bytes from the start of the file. */
  readonly places: readonly number[];
  /** All were written over with stars. */
  readonly starred: boolean;
}

/** What was found at a place of a file, in bytes from its start, and what stands around it; one character for each byte. */
export interface FoundText {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Bytes on either side of what was found that are shown to whoever judges it. */
const shownAround = 64;

/** Places that are told of one file; of the others the number is told. */
export const mostPlaces = 10;
const windowBytes = 1024 * 1024;

/**
 * Finds every secret in a file and writes stars over it, as many as it has bytes: the file keeps its length, so that a
 * process which appends to it meanwhile loses nothing. One that is kept is only searched. Memory does not grow with the file. Throws what reading throws.
 *
 * @param isMeant tells of a place that what was found there is to stay.
 */
export async function blotSecrets(
  { path, from, mark, kept }: Suspect,
  matcher: Matcher,
  files: Files,
  isMeant?: (found: FoundText) => boolean,
): Promise<Blotted> {
  const blotter = kept === true ? undefined : await files.blotter(path, mark);
  const places: number[] = [];
  let hits = 0;
  /** What ends up to here was judged already, by the window before, which saw all that stands before it. */
  let judged = from;
  /** Up to here it is to be written over. */
  let covered = from;
  let starred = blotter !== undefined;

  /** Those that begin before `until`. */
  function take(bytes: Buffer, offset: number, until: number): void {
    for (const { start, end } of matcher.find(bytes)) {
      if (start >= until) break;
      const at = offset + start;
      if (offset + end <= judged) continue;
      judged = offset + end;
      if (isMeant?.(foundText(bytes, offset, start, end)) === true) continue;
      if (at >= covered) {
        hits += 1;
        if (places.length < mostPlaces) places.push(at);
      }
      covered = judged;
      try {
        blotter?.blot(at, judged);
      } catch {
        // A full disk cannot be: nothing grows. One that went away or is read-only can.
        starred = false;
      }
    }
  }

  try {
    // One that begins there may go on in the next window, or what is shown of it may: it stands there too.
    const undecided = matcher.longest + shownAround;
    const overlap = undecided + shownAround;
    let held = Buffer.alloc(0);
    let offset = from;
    for await (const chunk of files.tail(path, from)) {
      const bytes = Buffer.concat([held, chunk]);
      held = bytes;
      if (bytes.byteLength < Math.max(windowBytes, overlap * 2)) continue;
      take(bytes, offset, bytes.byteLength - undecided);
      held = bytes.subarray(bytes.byteLength - overlap);
      offset += bytes.byteLength - held.byteLength;
    }
    take(held, offset, held.byteLength);
  } finally {
    blotter?.close();
  }
  return { hits, places, starred: starred && hits > 0 };
}

function foundText(bytes: Buffer, offset: number, start: number, end: number): FoundText {
  return {
    start: offset + start,
    end: offset + end,
    before: bytes.toString('latin1', Math.max(0, start - shownAround), start),
    text: bytes.toString('latin1', start, end),
    after: bytes.toString('latin1', end, end + shownAround),
  };
}
