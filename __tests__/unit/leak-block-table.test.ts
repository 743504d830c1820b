import fc from 'fast-check';
import type { Needle } from '../../src/key/needles.ts';
import { createBlockTable, listBlocks } from '../../src/leak/block-table.ts';
import { type Hit, mergeHits } from '../../src/leak/hit.ts';
import { searchPlainly } from '../../src/leak/plain-search.ts';

const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);

/** Looks at every place for every pattern. */
function naive(bytes: Uint8Array, needles: readonly Needle[]): string[] {
  const found: string[] = [];
  for (const needle of needles) {
    for (let at = 0; at + needle.bytes.length <= bytes.length; at += 1) {
      const fits = needle.bytes.every((byte, offset) => {
        const there = bytes[at + offset] as number;
        return (needle.anyCase ? lower(there) : there) === byte;
      });
      if (fits) found.push(`${at}-${at + needle.bytes.length}`);
    }
  }
  return [...new Set(found)].sort();
}

function searchBlocks(bytes: Uint8Array, needles: readonly Needle[], hits: Hit[]): void {
  const table = createBlockTable(needles);
  for (const at of listBlocks(bytes, table)) table.verify(bytes, at, hits);
}

// Few different letters, so that patterns overlap themselves and one another.
const letters = fc.constantFrom(0x61, 0x62, 0x41, 0x30);
const bytes = (minLength: number, maxLength: number) =>
  fc.array(letters, { minLength, maxLength }).map((list) => Uint8Array.from(list));

test.each<[string, (needles: readonly Needle[], text: Uint8Array, hits: Hit[]) => void]>([
  ['block search', (needles, text, hits) => searchBlocks(text, needles, hits)],
  ['plain search', (needles, text, hits) => searchPlainly(Buffer.from(text), needles, hits)],
])('%s finds what a search at every place finds', (_name, search) => {
  const needle = fc
    .record({ bytes: bytes(4, 12), anyCase: fc.boolean(), wide: fc.constant(false), encoded: fc.constant(false) })
    .map((one) => (one.anyCase ? { ...one, bytes: one.bytes.map(lower) } : one));
  fc.assert(
    fc.property(fc.array(needle, { minLength: 1, maxLength: 5 }), bytes(0, 200), (needles, text) => {
      const hits: Hit[] = [];
      search(needles, text, hits);
      expect([...new Set(hits.map(({ start, end }) => `${start}-${end}`))].sort()).toEqual(naive(text, needles));
    }),
    { numRuns: 1000 },
  );
});

test('long patterns at every place of the stride', () => {
  const pattern = Uint8Array.from({ length: 100 }, (_, at) => (at * 7 + (at >> 3)) & 0xff);
  for (let at = 0; at < 200; at += 1) {
    const text = new Uint8Array(400);
    text.set(pattern, at);
    const hits: Hit[] = [];
    searchBlocks(text, [{ bytes: pattern, anyCase: false, wide: false, encoded: false }], hits);
    expect(hits).toEqual([{ start: at, end: at + 100, wide: false }]);
  }
});

test.each([4, 5, 7, 10, 11, 12, 20, 66, 67, 68, 90])(
  'patterns of %i bytes that share blocks, at every place',
  (length) => {
    const bytes = Uint8Array.from({ length: 100 }, (_, at) => (at * 7 + (at >> 3)) & 0xff);
    const pattern = (from: number, size: number): Needle => {
      return { bytes: bytes.subarray(from, from + size), anyCase: false, wide: false, encoded: false };
    };
    // The last is longer than what the stride is made for.
    const needles = [pattern(0, length), pattern(2, length), pattern(1, Math.min(99, length + 9))];
    const table = createBlockTable(needles);
    for (const { bytes: one } of needles) {
      for (let at = 0; at < 70; at += 1) {
        for (const behind of [0, 1, 5]) {
          const text = new Uint8Array(at + one.length + behind);
          text.set(one, at);
          const hits: Hit[] = [];
          for (const place of listBlocks(text, table)) table.verify(text, place, hits);
          const found = new Set(hits.map(({ start, end }) => `${start}-${end}`));
          expect([at, [...found].sort()]).toEqual([at, naive(text, needles)]);
        }
      }
    }
  },
);

test('a block of a pattern at the very end or beginning of a text is looked at, and is none', () => {
  const bytes = Uint8Array.from({ length: 40 }, (_, at) => (at * 7 + (at >> 3)) & 0xff);
  const table = createBlockTable([{ bytes, anyCase: false, wide: false, encoded: false }]);
  for (let from = 0; from <= 36; from += 1) {
    for (let before = 0; before < 40; before += 1) {
      const text = new Uint8Array(before + 4);
      text.set(bytes.subarray(from, from + 4), before);
      const hits: Hit[] = [];
      for (const place of listBlocks(text, table)) table.verify(text, place, hits);
      expect(hits).toEqual([]);
    }
  }
});

describe('what is looked at more closely', () => {
  /** Bytes of which no four occur twice. */
  const bytesFrom = (seed: number, length: number) =>
    Uint8Array.from({ length }, (_, at) => 0x80 + ((at * 11 + seed + (at >> 3)) % 96));
  const own = (bytes: Uint8Array): Needle => ({ bytes, anyCase: false, wide: false, encoded: false });
  const listed = (text: Uint8Array, ...patterns: readonly Uint8Array[]) =>
    listBlocks(text, createBlockTable(patterns.map(own)));
  /** A text of nothing, with part of a pattern in it. */
  const around = (part: Uint8Array, at: number) => {
    const text = new Uint8Array(at + part.length + 100);
    text.set(part, at);
    return text;
  };

  test.each([
    [4, 1, 1],
    [10, 7, 1],
    [11, 8, 2],
    [14, 11, 2],
    [15, 12, 3],
    [18, 15, 3],
    [19, 16, 4],
    [67, 64, 4],
    [68, 64, 4],
  ])('of a pattern of %i bytes one block in %i, with %i in a row', (length, stride, row) => {
    expect(createBlockTable([own(bytesFrom(0, length))])).toMatchObject({ stride, row });
  });

  test('nothing of a text that holds no block', () => {
    expect(listed(new Uint8Array(300), bytesFrom(0, 40))).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5])('%i blocks side by side, where four must be', (count) => {
    const pattern = bytesFrom(0, 40);
    // The first one, the last one and one between is where a step ends.
    for (let first = 0; first < count; first += 1) {
      const text = around(pattern.subarray(8, 8 + count * 4), 37 - first * 4);
      expect(listed(text, pattern)).toEqual(count < 4 ? [] : [37]);
    }
  });

  test('the blocks of a longer pattern where a step meets it first, and none behind', () => {
    const [short, long] = [bytesFrom(0, 10), bytesFrom(5, 30)];
    for (let from = 0; from <= 26; from += 1) {
      expect(listed(around(long.subarray(from, from + 4), 14), short, long)).toEqual(from < 7 ? [14] : []);
    }
  });

  test('no end of a pattern with something else behind it', () => {
    const pattern = bytesFrom(0, 7);
    for (const from of [4, 5, 6]) {
      const text = around(pattern.subarray(from), 8);
      expect(listed(text, pattern)).toEqual([]);
    }
    const text = around(pattern, 8);
    const hits: Hit[] = [];
    for (const at of [13, 14]) createBlockTable([own(pattern)]).verify(text, at, hits);
    expect(hits).toEqual([]);
  });
});

test('overlapping hits unite, touching ones do not', () => {
  const hit = (start: number, end: number): Hit => ({ start, end, wide: false });
  expect(mergeHits([hit(8, 9), hit(0, 4), hit(3, 6), hit(6, 8), hit(1, 2)])).toEqual([hit(0, 6), hit(6, 8), hit(8, 9)]);
});
