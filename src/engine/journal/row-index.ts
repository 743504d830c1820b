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
    const wanted = digestOf(key);
    const segment = this.#segments[segmentOf(wanted)];
    if (segment === undefined) return undefined;
    const at = placeOf(segment.words, wanted, 0);
    const high = segment.words[at + 4] ?? 0;
    const low = segment.words[at + 3] ?? 0;
    if (low === 0 && high === 0) return undefined;
    return { offset: (high & offsetHighMask) * 2 ** 32 + low, done: (high & doneBit) !== 0 };
  }

  /** @param offset greater than 0: there a journal has its header */
  set(key: string, { offset, done }: IndexEntry): void {
    const wanted = digestOf(key);
    const number = segmentOf(wanted);
    const segment = this.#segments[number] ?? { words: new Uint32Array(firstPlaces * entryWords), used: 0 };
    this.#segments[number] = segment;
    let at = placeOf(segment.words, wanted, 0);
    if (isEmpty(segment.words, at)) {
      if ((segment.used + 1) * entryWords > segment.words.length * fullest) {
        segment.words = grown(segment.words);
        at = placeOf(segment.words, wanted, 0);
      }
      segment.used += 1;
      for (let word = 0; word < digestWords; word += 1) segment.words[at + word] = wanted[word] ?? 0;
    }
    segment.words[at + 3] = offset % 2 ** 32;
    segment.words[at + 4] = (Math.floor(offset / 2 ** 32) | (done ? doneBit : 0)) >>> 0;
  }

  /** Of all tables. */
  bytes(): number {
    return this.#segments.reduce((sum, segment) => sum + (segment?.words.byteLength ?? 0), 0);
  }
}

/** One is looked up at a time; an array for each would cost more than the rest. */
const digest = new Uint32Array(digestWords + 1);

/**
 * A digest of a key, with a word more than an entry keeps, to choose the segment by. Keys are cryptographic digests
 * themselves, so nobody can choose them: four lanes of multiplying and mixing keep all of what tells them apart.
 */
function digestOf(key: string): Uint32Array {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  let c = 0xc2b2ae35;
  let d = 0x27d4eb2f;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x2c1b3c6d);
    b = Math.imul(b ^ (unit + (a >>> 15)), 0x297a2d39);
    c = Math.imul(c ^ (unit + (b >>> 13)), 0x1b873593);
    d = Math.imul(d ^ (unit + (c >>> 16)), 0x165667b1);
  }
  digest[0] = finished(a ^ (d >>> 11));
  digest[1] = finished(b ^ digest[0]);
  digest[2] = finished(c ^ digest[1]);
  digest[3] = finished(d ^ digest[2]);
  return digest;
}

function finished(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const more = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (more ^ (more >>> 16)) >>> 0;
}

function segmentOf(words: Uint32Array): number {
  return (words[digestWords] ?? 0) % segmentCount;
}

function isEmpty(words: Uint32Array, at: number): boolean {
  return words[at + 3] === 0 && words[at + 4] === 0;
}

/** Where the entry is whose digest stands at `from` of `wanted`, or the empty place where it belongs. */
function placeOf(words: Uint32Array, wanted: Uint32Array, from: number): number {
  const places = words.length / entryWords;
  const [first, second, third] = [wanted[from] ?? 0, wanted[from + 1], wanted[from + 2]];
  let place = first % places;
  for (;;) {
    const at = place * entryWords;
    if (isEmpty(words, at)) return at;
    if (words[at] === first && words[at + 1] === second && words[at + 2] === third) return at;
    place = place + 1 === places ? 0 : place + 1;
  }
}

function grown(words: Uint32Array): Uint32Array {
  const places = Math.ceil((words.length / entryWords) * growth);
  const larger = new Uint32Array(places * entryWords);
  for (let at = 0; at < words.length; at += entryWords) {
    if (isEmpty(words, at)) continue;
    const to = placeOf(larger, words, at);
    for (let word = 0; word < entryWords; word += 1) larger[to + word] = words[at + word] ?? 0;
  }
  return larger;
}
