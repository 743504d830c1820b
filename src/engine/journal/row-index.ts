import { createHash } from 'node:crypto';

/** Words of an entry: three of the digest, two of the offset, the highest bit of which says that the thing is done. */
const entryWords = 5;
const digestWords = 3;
const doneBit = 0x8000_0000;
const offsetHighMask = 0x7fff_ffff;

/** A segment that is fuller is grown, by a quarter: 20 bytes of an entry become 30 at most. */
const fullest = 0.85;
const growth = 1.25;
const firstPlaces = 8;
const segmentCount = 256;

interface Segment {
  words: Uint32Array;
  used: number;
}

export interface IndexEntry {
  /** Of the newest line about the thing, in bytes. */
  readonly offset: number;
  readonly done: boolean;
}

/**
 * Where a journal tells of each thing: 12 bytes of the digest of its key, and an offset, in tables without an object for
 * each row. Many small tables instead of a large one, so that growing never needs the memory twice.
 */
export class RowIndex {
  readonly #segments: (Segment | undefined)[] = new Array<Segment | undefined>(segmentCount).fill(undefined);

  get(key: string): IndexEntry | undefined {
    const digest = digestOf(key);
    const segment = this.#segments[segmentOf(digest)];
    if (segment === undefined) return undefined;
    const at = placeOf(segment.words, digest);
    const high = segment.words[at + 4] ?? 0;
    const low = segment.words[at + 3] ?? 0;
    if (low === 0 && high === 0) return undefined;
    return { offset: (high & offsetHighMask) * 2 ** 32 + low, done: (high & doneBit) !== 0 };
  }

  /** @param offset greater than 0: there a journal has its header */
  set(key: string, { offset, done }: IndexEntry): void {
    const digest = digestOf(key);
    const number = segmentOf(digest);
    const segment = this.#segments[number] ?? { words: new Uint32Array(firstPlaces * entryWords), used: 0 };
    this.#segments[number] = segment;
    let at = placeOf(segment.words, digest);
    if (isEmpty(segment.words, at)) {
      if ((segment.used + 1) * entryWords > segment.words.length * fullest) {
        segment.words = grown(segment.words);
        at = placeOf(segment.words, digest);
      }
      segment.used += 1;
      segment.words.set(digest.subarray(0, digestWords), at);
    }
    segment.words[at + 3] = offset % 2 ** 32;
    segment.words[at + 4] = (Math.floor(offset / 2 ** 32) | (done ? doneBit : 0)) >>> 0;
  }

  /** Of all tables. */
  bytes(): number {
    return this.#segments.reduce((sum, segment) => sum + (segment?.words.byteLength ?? 0), 0);
  }
}

/** A word more than an entry keeps, to choose the segment by. */
function digestOf(key: string): Uint32Array {
  const bytes = createHash('sha256').update(key).digest();
  return Uint32Array.of(bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12));
}

function segmentOf(digest: Uint32Array): number {
  return (digest[digestWords] ?? 0) % segmentCount;
}

function isEmpty(words: Uint32Array, at: number): boolean {
  return words[at + 3] === 0 && words[at + 4] === 0;
}

/** The entry of a digest, or the empty place where it belongs. */
function placeOf(words: Uint32Array, digest: Uint32Array): number {
  const places = words.length / entryWords;
  let place = (digest[0] ?? 0) % places;
  for (;;) {
    const at = place * entryWords;
    if (isEmpty(words, at)) return at;
    if (words[at] === digest[0] && words[at + 1] === digest[1] && words[at + 2] === digest[2]) return at;
    place = (place + 1) % places;
  }
}

function grown(words: Uint32Array): Uint32Array {
  const places = Math.ceil((words.length / entryWords) * growth);
  const larger = new Uint32Array(places * entryWords);
  for (let at = 0; at < words.length; at += entryWords) {
    if (isEmpty(words, at)) continue;
    const entry = words.subarray(at, at + entryWords);
    larger.set(entry, placeOf(larger, entry));
  }
  return larger;
}
