import { longestUnit } from '../escapes.ts';
import type { Neighbours } from '../neighbours.ts';
import type { EscapeScreen } from './escape-screen.ts';
import { endOfBreaks, holdsLineEnd, startOfBreaks } from './escaped-breaks.ts';
import type { Joint } from './joints.ts';
import { opensEscape } from './plain-escape.ts';

/** By byte: 1 for what an escape is made of, but for the sign that opens it. */
const inEscape = new Uint8Array(256);
for (const character of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ#;{}') {
  inEscape[character.charCodeAt(0)] = 1;
}

/**
 * Whether a form may go over a joint: what stands before and behind it are neighbours in a pattern, or one of them may be
 * part of an escape. Most strings that are put together are sentences, and need no closer look.
 */
export function createJointScreen(
  { pairs, encodedPairs, starts, ends }: Neighbours,
  { mayStand }: EscapeScreen,
): (bytes: Buffer, joint: Joint) => boolean {
  function mayGoOver(bytes: Buffer, start: number, end: number): boolean {
    const step = bytes[start + 1] === 0 ? 2 : 1;
    const before = bytes[start - step];
    const after = bytes[end];
    if (before === undefined || after === undefined) return true;
    if (endsEscape(bytes, start - step, step)) return true;
    if (mayBreak(bytes, start, end, step)) return true;
    if (opensEscape(after) && mayStand(bytes, end)) return true;
    if (pairs[(before << 8) | after] === 0) return false;
    const first = bytes[start - step * 2] ?? 0;
    const last = bytes[end + step] ?? 0;
    // A string of one character has a joint on its other side.
    const fitsBefore = starts[before] === 1 || isQuote(first) || pairs[(first << 8) | before] === 1;
    return fitsBefore && (ends[after] === 1 || isQuote(last) || opensEscape(last) || pairs[(after << 8) | last] === 1);
  }

  /** Whether hex or base64 may go over the joint and a line break beside it. */
  function mayBreak(bytes: Buffer, start: number, end: number, step: 1 | 2): boolean {
    const first = startOfBreaks(bytes, start, step);
    const last = endOfBreaks(bytes, end, step);
    if (!holdsLineEnd(bytes, first, start) && !holdsLineEnd(bytes, end, last)) return false;
    const before = bytes[first - step];
    const after = bytes[last];
    if (before === undefined || after === undefined || opensEscape(after)) return true;
    return encodedPairs[(before << 8) | after] === 1;
  }

  /** Whether an escape may end at `last`, or be cut there: one that may stand in a form is open, with nothing between that belongs to none. */
  function endsEscape(bytes: Buffer, last: number, step: 1 | 2): boolean {
    const first = Math.max(0, last - longestUnit * step);
    for (let at = last; at >= first; at -= step) {
      const byte = bytes[at] as number;
      if (opensEscape(byte)) {
        if (at === last || mayStand(bytes, at)) return true;
      } else if (inEscape[byte] === 0 && at !== last) return false; // Anything at all can stand behind a backslash.
    }
    return false;
  }

  return (bytes, { start, widestStart, end }) =>
    mayGoOver(bytes, start, end) || (widestStart < start && mayGoOver(bytes, widestStart, end));
}

function isQuote(byte: number): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60;
}
