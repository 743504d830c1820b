/** Hits that begin inside an escape begin where it does; which ones do, and how far before them it may begin. */
import type { Hit } from '../../src/leak/hit.ts';
import { mergeHits } from '../../src/leak/hit.ts';
import { coverEscapes, longestCover } from '../../src/leak/hit-start.ts';

const slashes = (count: number): string => '\\'.repeat(count);

/** What stands before a hit that goes on as `hit`, and how many of its last characters the hit takes along. */
const rows: readonly [before: string, hit: string, taken: number][] = [
  ['x\\u003', '6secret', 5],
  ['x\\u00', '36secret', 4],
  ['x\\u', '0036secret', 2],
  ['x\\', 'u0036secret', 1],
  ['x%', '36secret', 1],
  ['x%3', '6secret', 2],
  ['x&#5', '4;secret', 3],
  ['x&l', 't;secret', 2],
  ['x\\', 'nsecret', 1],
  // It ends where the hit begins, or stands for nothing.
  ['x\\u0036', 'secret', 0],
  ['x\\n', 'secret', 0],
  ['x%36', 'secret', 0],
  ['x\\u003', 'Zsecret', 0],
  ['x%z', '6secret', 0],
  ['x\\', 'zsecret', 0],
  ['x&l', 'secret', 0],
  ['xxxx', 'secret', 0],
  // The outermost counts, and all of its backslashes.
  ['x%25', '36secret', 3],
  ['x%5c', 'u0036secret', 3],
  [`x${slashes(2)}u003`, '6secret', 6],
  [`x${slashes(3)}u003`, '6secret', 7],
  [`x${slashes(8)}u003`, '6secret', 12],
  [`x${slashes(3)}`, 'nsecret', 3],
  // So far, and no farther: sixteen characters before the hit; seven backslashes that mean something, and sixteen more.
  [`x\\u{${'0'.repeat(13)}`, '36}secret', 16],
  [`x\\u{${'0'.repeat(14)}`, '36}secret', 0],
  [`x${slashes(23)}`, 'nsecret', 23],
  [`x${slashes(24)}`, 'nsecret', 23],
];

test.each(rows)('%j before %j', (before, hit, taken) => {
  for (const [wide, step, shift] of [
    [false, 1, 0],
    [true, 2, 0],
    // Big-endian: a zero stands before each character.
    [true, 2, 1],
  ] as const) {
    const plain = Buffer.from(`${before}${hit}~`, step === 1 ? 'latin1' : 'utf16le');
    const bytes = shift === 0 ? plain : plain.swap16();
    const start = before.length * step + shift;
    const end = start + hit.length * step;
    expect(coverEscapes(bytes, [{ start, end, wide }])).toEqual([{ start: start - taken * step, end, wide }]);
    expect(taken * step).toBeLessThanOrEqual(longestCover);
  }
});

test('at the very beginning there is nothing before a hit', () => {
  expect(coverEscapes(Buffer.from('secret'), [{ start: 0, end: 6, wide: false }])).toEqual([
    { start: 0, end: 6, wide: false },
  ]);
  expect(coverEscapes(Buffer.from('\\\\nsecret'), [{ start: 2, end: 9, wide: false }])).toEqual([
    { start: 0, end: 9, wide: false },
  ]);
});

test('a hit that comes to overlap the one before it is one with it', () => {
  const bytes = Buffer.from('secret\\u0036secret secret');
  const hit = (start: number, end: number): Hit => ({ start, end, wide: false });
  expect(coverEscapes(bytes, [hit(0, 9), hit(10, 18), hit(19, 25)])).toEqual([hit(0, 18), hit(19, 25)]);
  expect(coverEscapes(bytes, [hit(0, 6), hit(10, 18)])).toEqual([hit(0, 6), hit(6, 18)]);
});

test('the longest of those that begin at one place is what counts', () => {
  const hit = (start: number, end: number): Hit => ({ start, end, wide: false });
  expect(mergeHits([hit(3, 5), hit(3, 9), hit(9, 10), hit(3, 4)])).toEqual([hit(3, 9), hit(9, 10)]);
  expect(mergeHits([hit(3, 5)])).toEqual([hit(3, 5)]);
  expect(mergeHits([])).toEqual([]);
  // Its width, too.
  for (const wide of [true, false]) {
    const two: Hit[] = [
      { start: 3, end: 5, wide: !wide },
      { start: 3, end: 9, wide },
    ];
    expect(mergeHits([...two])).toEqual([{ start: 3, end: 9, wide }]);
    expect(mergeHits(two.reverse())).toEqual([{ start: 3, end: 9, wide }]);
  }
  // What is handed in stays as it was.
  const mine = [hit(0, 4), hit(2, 6)];
  mergeHits(mine);
  expect(mine).toEqual([hit(0, 4), hit(2, 6)]);
});
