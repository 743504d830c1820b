import { opensEscape, readEscapedCharacters, type Text } from './escapes.ts';
import { type Hit, mergeHits } from './hit.ts';

/** How far before a hit an escape that it begins in is looked for, and how many backslashes may stand before that one. */
const farthest = 16;

/** Bytes by which `coverEscapes` can lengthen a hit. */
export const longestCover = farthest * 2 * 2;

/**
 * Lets hits that begin inside an escape begin where it does: the first half of `\u0036` with stars behind it is no JSON.
 * The hits must be in order, and come back so.
 */
export function coverEscapes(bytes: Uint8Array, hits: Hit[]): Hit[] {
  for (const hit of hits) hit.start = startOf(bytes, hit);
  return mergeHits(hits);
}

function startOf(bytes: Uint8Array, { start, wide }: Hit): number {
  const step = wide ? 2 : 1;
  const text: Text = { bytes, step, cutShort: false, ranOut: false };
  let first = start;
  for (let count = 1; count <= farthest; count += 1) {
    const at = start - count * step;
    if (opensEscape(bytes[at]) && readEscapedCharacters(text, at).some(({ end }) => end > start)) first = at;
  }
  // An odd one of a run would escape the stars. All of it goes, for a chunk of a stream may begin inside the run.
  for (let count = 0; first < start && count < farthest && bytes[first - step] === 0x5c; count += 1) first -= step;
  return first;
}
