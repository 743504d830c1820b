/** Where an escape can begin: compared with a look at every byte. */
import fc from 'fast-check';
import { narrowNeedlesOf } from '../../src/key/needles.ts';
import { compileEscapePairs, type EscapePairs, pairOf } from '../../src/leak/escape-pairs.ts';
import { createOpenings, listOpenings, type Openings } from '../../src/leak/openings.ts';
import { type Stuff, stuffOf } from '../../src/leak/scan/stuff.ts';

const isSign = (byte: number | undefined): boolean => byte === 0x25 || byte === 0x26 || byte === 0x5c;

function all(openings: Openings, length: number): number[] {
  const places: number[] = [];
  for (let at = openings.from(0); at < length; at = openings.from(at + 1)) places.push(at);
  return places;
}

/** Looks at each byte, and from it as far as its stretch or its run of backslashes goes. */
function naive(bytes: Uint8Array, skip: boolean, pairs?: EscapePairs): number[] {
  const reach = (at: number, step: 1 | -1, accepts: (byte: number, before: number) => boolean): number => {
    let end = at;
    while (bytes[end + step] !== undefined && accepts(bytes[end + step] as number, bytes[end] as number)) end += step;
    return end;
  };
  const joins = (byte: number, before: number): boolean => pairs?.known[pairOf(before, byte)] === 1;
  return Array.from(bytes, (byte, at) => ({ byte, at })).flatMap(({ byte, at }) => {
    if (!isSign(byte)) return [];
    const stretch = reach(at, 1, joins) - reach(at, -1, (byte, behind) => joins(behind, byte)) + 1;
    if (pairs !== undefined && stretch < pairs.shortest) return [];
    const behind = reach(at, 1, (one) => one === 0x5c) - at;
    return skip && byte === 0x5c && behind >= 8 ? [] : [at];
  });
}

/** Of patterns so short that each pair is looked at by itself, and of longer ones. */
const short = compileEscapePairs(narrowNeedlesOf('kimp-7Lr2Xw4T'));
const longer = compileEscapePairs(narrowNeedlesOf('kimp-7Lr2Xw4T-kimp-7Lr2Xw4T'));

test('what patterns with escapes are made of: their bytes, and those of escapes', () => {
  const bytes = (known: Stuff) =>
    String.fromCharCode(...[...known.bytes.keys()].filter((one) => known.bytes[one] === 1));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const syntax = `\0#%&0123456789;${letters}\\_${letters.toLowerCase()}{}`;
  const needle = { text: '', anyCase: true, wide: false, encoded: false };
  const known = stuffOf([
    { ...needle, bytes: Buffer.from('a-b ') },
    { ...needle, bytes: Buffer.from('\u00e9(!') },
  ]);
  expect(bytes(known)).toBe([...`${syntax} !(-\u00a9\u00c3`].sort().join(''));
  expect(known.shortest).toBe(4);
});

// Stretches shorter and longer than the shortest pattern, signs alone and in runs, and gaps longer than one leap.
const piece = fc.oneof(
  fc.constantFrom('%', '&', '\\', ' ', '"', 'k', 'kimp-7L', ', ', '\\\\', 'abcdefghijklmnop'),
  fc.nat(14).map((length) => '\\'.repeat(length)),
  fc.nat(60).map((length) => 'a'.repeat(length)),
  fc.nat(120).map((length) => ' '.repeat(length)),
  fc.nat(20).map((length) => 'ab "'.repeat(length)),
  fc.nat(40).map((length) => 'kimp-7Lr2Xw4T-kimp-7Lr2Xw4T'.repeat(2).slice(length)),
  fc.constantFrom('"a" '.repeat(600), '"a" '.repeat(1500), ' '.repeat(9000)),
);

test.each([
  ['all of them', false, undefined],
  ['the last of a run', true, undefined],
  ['those in stretches that are long enough', false, short],
  ['those in stretches that are long enough for a longer pattern', false, longer],
  ['both', true, short],
] as const)('%s', (_name, skip, known) => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const bytes = Buffer.from(pieces.join(''));
      expect(all(createOpenings(bytes, skip, known && (() => known)), bytes.length)).toEqual(naive(bytes, skip, known));
    }),
    { numRuns: 300 },
  );
});

test('from any place on, not only from one that was told', () => {
  const bytes = Buffer.from(`a%${' '.repeat(100)}&b\\\\\\c${' '.repeat(60)}%`);
  const places = naive(bytes, false);
  for (let at = 0; at <= bytes.length; at += 1) {
    const expected = places.find((place) => place >= at) ?? bytes.length;
    expect(createOpenings(bytes, false).from(at)).toBe(expected);
    expect(listOpenings(places, bytes.length).from(at)).toBe(expected);
  }
});

test('of nine backslashes the last eight are told, in a text of them alone too', () => {
  expect(all(createOpenings(Buffer.from('\\'.repeat(9)), true), 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(all(createOpenings(Buffer.from('\\'.repeat(8)), true), 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('places that are known are told one by one, in order', () => {
  expect(all(listOpenings([2, 5, 6], 10), 10)).toEqual([2, 5, 6]);
  expect(listOpenings([], 10).from(0)).toBe(10);
});
