import type { Hit } from './hit.ts';
import type { Matcher } from './matcher.ts';
import type { ByteRedactor, RedactedBytes } from './port.ts';

/** What is written for a hit; in UTF-16 text it keeps the zero bytes alternating. */
const narrowStars = new Uint8Array([0x2a, 0x2a, 0x2a]);
const wideStars = new Uint8Array([0x2a, 0, 0x2a, 0, 0x2a]);

/** So many bytes are searched at once: what each search looks at twice, because it held it back, is a small part then. */
const usualBatch = 192 * 1024;

/** What was searched, or cannot hold a secret of the run: there is none. */
function seal(bytes: Uint8Array): RedactedBytes {
  return bytes as RedactedBytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
}

/**
 * Redacts a stream of bytes with constant memory. Bytes are released once no form that begins among them can still be
 * incomplete; the result is the same for every way of cutting the stream into chunks.
 *
 * @param batchBytes collected before they are searched, beside what is held back.
 */
export function createByteRedactor(
  currentMatcher: () => Matcher | undefined,
  batchBytes = usualBatch,
): Omit<ByteRedactor, 'vouch'> {
  /** What is held back lies in `buffer` from `first` to `last`. */
  let buffer: Uint8Array = new Uint8Array(0);
  let first = 0;
  let last = 0;
  /** So many bytes of it belong to a hit that was already written as stars. */
  let covered = 0;
  let hits = 0;

  /** Copies: the caller may use its memory again. */
  function hold(bytes: Uint8Array): void {
    const size = last - first;
    const needed = size + bytes.byteLength;
    if (first > 0) buffer.copyWithin(0, first, last);
    if (needed > buffer.byteLength) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, Math.min(buffer.byteLength * 2, batchBytes * 2)));
      larger.set(buffer.subarray(0, size));
      buffer = larger;
    }
    buffer.set(bytes, size);
    first = 0;
    last = needed;
  }

  /** Replaces the hits that begin before `until`; with `until` at the end none is left. */
  function redact(matcher: Matcher, bytes: Uint8Array, until: number): RedactedBytes {
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
    return seal(join(parts));
  }

  return {
    get hits() {
      return hits;
    },
    push(chunk) {
      const matcher = currentMatcher();
      if (matcher === undefined) {
        if (first === last) return seal(chunk);
        hold(chunk);
        return seal(new Uint8Array(0));
      }
      const held = matcher.longest - 1;
      if (first === last && chunk.byteLength >= batchBytes + held) {
        const until = chunk.byteLength - held;
        const released = redact(matcher, chunk, until);
        hold(chunk.subarray(until));
        return released;
      }
      hold(chunk);
      if (last < batchBytes + held) return seal(new Uint8Array(0));
      first = last - held;
      return redact(matcher, buffer.subarray(0, last), first);
    },
    end() {
      const bytes = buffer.subarray(first, last);
      first = last;
      const matcher = currentMatcher();
      return matcher === undefined ? seal(bytes) : redact(matcher, bytes, bytes.byteLength);
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
