import { plus } from './signs.ts';

/** What stands between two string literals that are one at run time: `" + '`, quotes, line breaks and all. Half-open range of bytes. */
export interface Joint {
  /** With as many backslashes before the first quote as the second one has; the others end the literal. */
  readonly start: number;
  /** With all of them: in JSON `"` needs one, and `'` none. */
  readonly widestStart: number;
  readonly end: number;
}

/** Characters of white space on one side of the plus: more than any formatter writes, and not so many that a window gets large. */
const mostSpace = 8 * 1024;
const mostBackslashes = 8;

/** Bytes that a joint spans at most, in UTF-16. */
export const longestJoint = (mostSpace * 2 + mostBackslashes * 3 + 3) * 2;

/** By byte: 1 for white space, 2 for a quote, 3 for a backslash, 4 for the letters of `\n`, `\r` and `\t`. */
const kinds = new Uint8Array(256);
for (const [kind, characters] of [' \t\r\n\v\f', '"\'`', '\\', 'nrt'].entries()) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind + 1;
}
const space = 1;
const quote = 2;
const slash = 3;

/** The joint around the plus at `at`, if it is one. In text that stands in a string itself, quotes and line breaks have backslashes before them. */
export function jointAt(bytes: Buffer, at: number): Joint | undefined {
  const step = bytes[at + 1] === 0 ? 2 : 1;
  let left = skipSpaceBefore(bytes, at - step, step);
  if (kindAt(bytes, left, step) !== quote) return undefined;
  let right = skipSpaceAfter(bytes, at + step, step);
  let slashes = 0;
  for (; kindAt(bytes, right, step) === slash && slashes < mostBackslashes; slashes += 1) right += step;
  if (kindAt(bytes, right, step) !== quote) return undefined;
  for (; slashes > 0 && kindAt(bytes, left - step, step) === slash; slashes -= 1) left -= step;
  let widest = left;
  for (let count = 0; count < mostBackslashes && kindAt(bytes, widest - step, step) === slash; count += 1)
    widest -= step;
  return { start: left, widestStart: widest, end: right + step };
}

/** So many of the last bytes may be the beginning of a joint: text ends there in white space, quotes and the like. */
export function openJointBytes(bytes: Buffer): number {
  const most = Math.min(bytes.length, longestJoint);
  let count = 0;
  while (count < most) {
    const byte = bytes[bytes.length - 1 - count] as number;
    // The zeros of UTF-16 stand one by one.
    const isZero = byte === 0 && count + 1 < most && bytes[bytes.length - 2 - count] !== 0;
    if (kinds[byte] === 0 && byte !== plus && !isZero) break;
    count += 1;
  }
  return count;
}

/** 0 also where there is no byte, or in UTF-16 no zero beside it. */
function kindAt(bytes: Buffer, at: number, step: 1 | 2): number {
  if (at < 0 || at >= bytes.length || (step === 2 && bytes[at + 1] !== 0)) return 0;
  return kinds[bytes[at] as number] as number;
}

function skipSpaceBefore(bytes: Buffer, from: number, step: 1 | 2): number {
  let at = from;
  for (let count = 0; count < mostSpace; count += 1) {
    const kind = kindAt(bytes, at, step);
    if (kind === space) at -= step;
    else if (kind > slash && kindAt(bytes, at - step, step) === slash) {
      at -= step * 2;
      while (kindAt(bytes, at, step) === slash) at -= step;
    } else break;
  }
  return at;
}

function skipSpaceAfter(bytes: Buffer, from: number, step: 1 | 2): number {
  let at = from;
  for (let count = 0; count < mostSpace; count += 1) {
    const kind = kindAt(bytes, at, step);
    if (kind === space) at += step;
    else if (kind === slash) {
      let letter = at;
      while (kindAt(bytes, letter, step) === slash) letter += step;
      if (kindAt(bytes, letter, step) <= slash) break;
      at = letter + step;
    } else break;
  }
  return at;
}

/** A part of the bytes without the joints in it, and where each of its bytes stood. */
export interface Joined {
  readonly bytes: Buffer;
  offsetOf(index: number): number;
}

/** Copies `from` to `until` without the joints, which must be in order and lie between. */
export function withoutJoints(
  bytes: Buffer,
  joints: readonly Pick<Joint, 'start' | 'end'>[],
  from: number,
  until: number,
): Joined {
  const parts: Buffer[] = [];
  /** Where each part begins in the copy and in the original. */
  const starts: (readonly [index: number, offset: number])[] = [];
  let index = 0;
  let at = from;
  for (const { start, end } of [...joints, { start: until, end: until }]) {
    starts.push([index, at]);
    // Backslashes of one joint can reach into the one before.
    const part = bytes.subarray(at, Math.max(at, start));
    parts.push(part);
    index += part.length;
    at = Math.max(at, end);
  }
  return {
    bytes: Buffer.concat(parts),
    offsetOf(wanted) {
      const [begin, offset] = starts.findLast(([first]) => first <= wanted) as readonly [number, number];
      return offset + (wanted - begin);
    },
  };
}
