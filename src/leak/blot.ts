import type { Files } from '../platform/port.ts';
import type { Hit } from './hit.ts';
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

/** Places that are told of one file; of the others the number is told. */
export const mostPlaces = 10;
const windowBytes = 1024 * 1024;

/**
 * Finds every secret in a file and writes stars over it, as many as it has bytes: the file keeps its length, so that a
 * process which appends to it meanwhile loses nothing. Memory does not grow with the file. Throws what reading throws.
 *
 * @param isMeant tells of a place, in bytes from the start of the file, that what was found there is to stay.
 */
export async function blotSecrets(
  { path, from, mark }: Suspect,
  matcher: Matcher,
  files: Files,
  isMeant: (start: number, end: number) => boolean = () => false,
): Promise<Blotted> {
  const blotter = await files.blotter(path, mark);
  const places: number[] = [];
  let hits = 0;
  /** Found already, by the window before. */
  let covered = from;
  let starred = blotter !== undefined;

  function take(found: readonly Hit[], offset: number): void {
    for (const { start, end } of found) {
      const at = offset + start;
      if (isMeant(at, offset + end)) continue;
      if (at >= covered) {
        hits += 1;
        if (places.length < mostPlaces) places.push(at);
      }
      covered = Math.max(covered, offset + end);
      try {
        blotter?.blot(at, offset + end);
      } catch {
        // A full disk cannot be: nothing grows. One that went away or is read-only can.
        starred = false;
      }
    }
  }

  try {
    let held = new Uint8Array();
    let offset = from;
    for await (const chunk of files.tail(path, from)) {
      const bytes = Buffer.concat([held, chunk]);
      held = bytes;
      if (bytes.byteLength < Math.max(windowBytes, matcher.longest * 2)) continue;
      take(matcher.find(bytes), offset);
      held = bytes.subarray(bytes.byteLength - matcher.longest);
      offset += bytes.byteLength - held.byteLength;
    }
    take(matcher.find(held), offset);
  } finally {
    blotter?.close();
  }
  return { hits, places, starred: starred && hits > 0 };
}
