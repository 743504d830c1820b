import type { Hit } from './hit.ts';
import type { Matcher } from './matcher.ts';
import type { ByteRedactor } from './port.ts';

/** What is written for a hit; in UTF-16 text it keeps the zero bytes alternating. */
const narrowStars = new Uint8Array([0x2a, 0x2a, 0x2a]);
const wideStars = new Uint8Array([0x2a, 0, 0x2a, 0, 0x2a]);

/** `slice` of a Buffer is a view. */
function copy(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.byteLength;
  }
  return joined;
}

/**
 * Redacts a stream of bytes with constant memory. Bytes are released once no form that begins among them can still be
 * incomplete; the result is the same for every way of cutting the stream into chunks.
 */
export function createByteRedactor(currentMatcher: () => Matcher | undefined): Omit<ByteRedactor, 'vouch'> {
  let pending: Uint8Array[] = [];
  let size = 0;
  /** So many bytes of `pending` belong to a hit that was already written as stars. */
  let covered = 0;
  let hits = 0;

  /** Replaces the hits that begin before `until`, and keeps the rest; with `until` at the end nothing is kept. */
  function release(matcher: Matcher, bytes: Uint8Array, until: number): Uint8Array {
    const found = matcher.find(bytes);
    const parts: Uint8Array[] = [];
    let at = Math.min(covered, until);
    let end = covered;
    for (const hit of found) {
      if (hit.start >= until) break;
      if (hit.start < end) {
        // It overlaps one that was written with an earlier chunk.
        end = Math.max(end, hit.end);
        at = Math.min(end, until);
        continue;
      }
      parts.push(bytes.subarray(at, hit.start), starsFor(hit));
      hits += 1;
      end = hit.end;
      at = Math.min(end, until);
    }
    parts.push(bytes.subarray(at, until));
    covered = Math.max(0, end - until);
    // A copy: the caller may use its buffer again, and a view would keep the whole of it.
    const kept = copy(bytes.subarray(until));
    pending = kept.byteLength === 0 ? [] : [kept];
    size = kept.byteLength;
    return join(parts.filter((part) => part.byteLength > 0));
  }

  return {
    get hits() {
      return hits;
    },
    push(chunk) {
      const matcher = currentMatcher();
      if (matcher === undefined && size === 0) return chunk;
      // Looking only at twice what must be held back keeps tiny chunks from being searched over and over.
      const held = matcher === undefined ? 0 : matcher.longest - 1;
      size += chunk.byteLength;
      if (matcher === undefined || size < held * 2) {
        pending.push(copy(chunk));
        return new Uint8Array(0);
      }
      return release(matcher, join([...pending, chunk]), size - held);
    },
    end() {
      if (size === 0) return new Uint8Array(0);
      const bytes = join(pending);
      const matcher = currentMatcher();
      if (matcher !== undefined) return release(matcher, bytes, bytes.byteLength);
      pending = [];
      size = 0;
      return bytes;
    },
  };
}

function starsFor(hit: Hit): Uint8Array {
  return hit.wide ? wideStars : narrowStars;
}

/** Bytes with every hit replaced; the very same object without one. `hits` must be in order and not overlap. */
export function replaceHits(bytes: Uint8Array, hits: readonly Hit[]): Uint8Array {
  if (hits.length === 0) return bytes;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const hit of hits) {
    parts.push(bytes.subarray(at, hit.start), starsFor(hit));
    at = hit.end;
  }
  parts.push(bytes.subarray(at));
  return join(parts);
}
