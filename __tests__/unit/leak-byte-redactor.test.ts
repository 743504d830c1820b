/** Bytes in chunks against the same bytes at once, with a search of one short pattern, so that a border lies everywhere. */
import fc from 'fast-check';
import { createByteRedactor, replaceHits } from '../../src/leak/byte-redactor.ts';
import { type Hit, mergeHits } from '../../src/leak/hit.ts';
import type { Matcher } from '../../src/leak/matcher.ts';

const longest = 6;
/** `aba`, and `cbbbbc`, in which a reader of UTF-16 would find its text; what overlaps is one. */
const matcher: Matcher = {
  find(bytes) {
    const text = Buffer.from(bytes).toString('latin1');
    const hits: Hit[] = [];
    for (const [pattern, wide] of [
      ['aba', false],
      ['cbbbbc', true],
    ] as const) {
      for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
        hits.push({ start: at, end: at + pattern.length, wide });
    }
    return mergeHits(hits);
  },
  isClean: () => false,
  findTail: () => undefined,
  longest,
  shortest: 3,
};

const text = fc.string({ unit: fc.constantFrom(...'aaabbc-'), maxLength: 60 });

test('in any chunks, the same comes out, and the caller may use its memory again', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.nat(60), { maxLength: 12 }),
      fc.integer({ min: 0, max: 9 }),
      (whole, places, batch) => {
        const bytes = Buffer.from(whole);
        const stream = createByteRedactor(() => matcher, batch);
        const ends = [
          ...places.filter((place) => place < bytes.length).sort((one, other) => one - other),
          bytes.length,
        ];
        let pushed = 0;
        let kept = 0;
        const out: Buffer[] = [];
        for (const [index, end] of ends.entries()) {
          const chunk = Buffer.from(bytes.subarray(ends[index - 1] ?? 0, end));
          pushed += chunk.length;
          const released = Buffer.from(stream.push(chunk));
          chunk.fill(0x21);
          out.push(released);
          kept = pushed - batch - longest + 1;
        }
        const hits = matcher.find(bytes);
        const beforeEnd = Buffer.concat(out).toString();
        out.push(Buffer.from(stream.end()));
        expect(Buffer.concat(out).toString('latin1')).toBe(Buffer.from(replaceHits(bytes, hits)).toString('latin1'));
        expect(stream.hits).toBe(hits.length);
        // What cannot be part of anything any more is not held back: no longer than a batch and a pattern.
        if (hits.length === 0) expect(beforeEnd.length).toBeGreaterThanOrEqual(kept);
        if (hits.length === 0)
          expect(whole.length - beforeEnd.length).toBeGreaterThanOrEqual(Math.min(whole.length, longest - 1));
        // Nothing is left in it.
        expect(stream.end().byteLength).toBe(0);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  'aba',
  'xxaba-ababab--cbbbbbc-abax',
  `x${'ab'.repeat(12)}-aba`,
  'cbbbbbcbbbbbc-ab-aabaa',
  'ababaabaxcbbbbb',
])('%s, cut at any two places', (whole) => {
  const bytes = Buffer.from(whole);
  const expected = Buffer.from(replaceHits(bytes, matcher.find(bytes))).toString();
  const wrong: unknown[] = [];
  for (const batch of [0, 1, 4]) {
    for (let first = 0; first <= bytes.length; first += 1) {
      for (let second = first; second <= bytes.length; second += 1) {
        const stream = createByteRedactor(() => matcher, batch);
        const chunks = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
        const parts = chunks.map((chunk) => {
          const reused = Buffer.from(chunk);
          const released = Buffer.from(stream.push(reused));
          reused.fill(0x21);
          return released;
        });
        const out = Buffer.concat([...parts, stream.end()]).toString();
        const right = out === expected && stream.hits === matcher.find(bytes).length;
        if (!right) wrong.push({ batch, first, second, out, hits: stream.hits });
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('a matcher that comes later searches what is held', () => {
  let current: Matcher | undefined = matcher;
  const stream = createByteRedactor(() => current, 1);
  expect(Buffer.from(stream.push(Buffer.from('xxab'))).toString()).toBe('');
  current = undefined;
  expect(Buffer.from(stream.push(Buffer.from('a'))).toString()).toBe('');
  current = matcher;
  expect(Buffer.from(stream.end()).toString()).toBe('xx***');
  expect(Buffer.from(stream.push(Buffer.from('ab'))).toString()).toBe('');
  current = undefined;
  expect(Buffer.from(stream.end()).toString()).toBe('ab');
});

test('a large chunk is searched where it lies, and its end is held', () => {
  for (const [batch, begin] of [
    [4, '01234'],
    [5, '01234'],
  ] as const) {
    const stream = createByteRedactor(() => matcher, batch);
    // In a memory of its own, which a copy would not share.
    const chunk = new Uint8Array(Buffer.from('0123456789'));
    const released = stream.push(chunk);
    expect(Buffer.from(released).toString()).toBe(begin);
    expect(released.buffer).toBe(chunk.buffer);
    expect(Buffer.from(stream.end()).toString()).toBe('56789');
  }
});

test('small chunks are searched once a batch is there, beside what is held back', () => {
  const stream = createByteRedactor(() => matcher, 4);
  expect(stream.push(Buffer.from('01234567')).byteLength).toBe(0);
  expect(Buffer.from(stream.push(Buffer.from('8'))).toString()).toBe('0123');
  expect(stream.push(Buffer.from('9ab')).byteLength).toBe(0);
  expect(Buffer.from(stream.push(Buffer.from('c'))).toString()).toBe('4567');
  expect(Buffer.from(stream.end()).toString()).toBe('89abc');
});

test('without a matcher chunks pass as they are', () => {
  const stream = createByteRedactor(() => undefined);
  const chunk = Buffer.from('aba');
  expect(stream.push(chunk)).toBe(chunk);
  expect(stream.end().byteLength).toBe(0);
});

test('what is replaced', () => {
  const bytes = Buffer.from('0123456789');
  expect(replaceHits(bytes, [])).toBe(bytes);
  const hits = [
    { start: 0, end: 2, wide: false },
    { start: 2, end: 4, wide: true },
    { start: 8, end: 10, wide: false },
  ];
  expect(Buffer.from(replaceHits(bytes, hits)).toString()).toBe('****\0*\0*4567***');
});
