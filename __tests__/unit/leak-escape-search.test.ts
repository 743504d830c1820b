/** The search for patterns with escapes in them: its short ways against its long one, and where its limits are. */
import fc from 'fast-check';
import { narrowNeedlesOf } from '../../src/key/needles.ts';
import { longestEncodedUnit } from '../../src/leak/escape-ends.ts';
import { compileEscapeSearch, longestEscaped, worthPairs } from '../../src/leak/escape-search.ts';
import { longestUnit } from '../../src/leak/escapes.ts';
import { type Hit, mergeHits } from '../../src/leak/hit.ts';
import { longestBreak } from '../../src/leak/line-breaks.ts';
import { createOpenings } from '../../src/leak/openings.ts';
import { longestWrapped } from '../../src/leak/wrapped.ts';

const searchFor = (...values: string[]) => compileEscapeSearch(values.flatMap(narrowNeedlesOf));

const inOrder = (hits: Hit[]): Hit[] =>
  hits.sort((one, other) => one.start - other.start || one.end - other.end || Number(one.wide) - Number(other.wide));

/** Where hits stand in a text; in UTF-16 of either byte order they stand at the same characters. */
function find(search: ReturnType<typeof searchFor>, text: string): readonly (readonly [number, number])[] {
  const hitsIn = (bytes: Buffer): readonly Hit[] => {
    const hits: Hit[] = [];
    search.find(bytes, hits);
    const long: Hit[] = [];
    search.find(bytes, long, []);
    expect(mergeHits(long)).toEqual(mergeHits(hits));
    const told: Hit[] = [];
    search.findFrom(bytes, told, () => createOpenings(bytes, false));
    expect(mergeHits(told)).toEqual(mergeHits(hits));
    return mergeHits(hits);
  };
  const places = hitsIn(Buffer.from(text, 'latin1')).map(({ start, end, wide }): [number, number] => {
    expect(wide).toBe(false);
    return [start, end];
  });
  const bytes = Buffer.from(`${text} `, 'utf16le');
  const doubled = places.map(([start, end]) => ({ start: start * 2, end: end * 2 - 1, wide: true }));
  expect(hitsIn(bytes)).toEqual(doubled);
  const shifted = doubled.map(({ start, end, wide }) => ({ start: start + 1, end: end + 1, wide }));
  expect(hitsIn(bytes.swap16())).toEqual(shifted);
  return places;
}

const codeOf = (one: string): number => one.charCodeAt(0);
const hex = (one: string, digits: number): string => codeOf(one).toString(16).padStart(digits, '0');
/** Raw ones, and escapes; most characters have none behind them. */
const lineBreaks = [
  ...Array.from({ length: 20 }, () => ''),
  '\n',
  '\r\n \t',
  '\\\n',
  '\\n',
  '\n\\r',
  '&#xa; ',
  '%0A%09',
];
const writers: readonly ((one: string) => string)[] = [
  (one) => one,
  (one) => one,
  (one) => one.toUpperCase(),
  (one) => `\\u${hex(one, 4)}`,
  (one) => `%${hex(one, 2)}`,
  (one) => `%25${hex(one, 2)}`,
  (one) => `&#${codeOf(one)};`,
  (one) => `&#${codeOf(one)}`,
  (one) => `\\x${hex(one, 2)}`,
  (one) => `\\${codeOf(one).toString(8)}`,
  (one) => (/\W/.test(one) ? `\\${one}` : one),
  (one) => `\\u{${hex(one, 2)}}`,
  (one) => `%5cu${hex(one, 4)}`,
];

/**
 * When it also looks for what the bytes cut off, it takes none of its short ways: not the stretches of bytes that are long
 * enough, and not the screen that a glance at an escape is. What it finds is the same.
 */
test.each([
  ['a key', 'k9Qz7Lr2'],
  ['one with signs that open escapes', 'a%b&c\\d-e'],
  ['one that begins with one', '&#65;%41x'],
  ['one that ends with one', 'Lr2Xw4T\\'],
  ['one that is no ASCII', 'p\u00e4ss-\u{1f600}-w'],
  ['one with a line feed and a blank', 'a b\ncdefgh'],
  ['one of four characters', 'ab/d'],
  ['one that repeats itself', 'aabaabaab'],
])('the short ways overlook nothing: %s', (_name, value) => {
  const search = searchFor(value);
  const encoded = [Buffer.from(value).toString('base64'), Buffer.from(value).toString('hex')];
  const spelt = (text: string, breaks: readonly string[] = ['']) =>
    fc
      .array(fc.tuple(fc.constantFrom(...writers), fc.constantFrom(...breaks)), {
        minLength: text.length,
        maxLength: text.length,
      })
      .map((ways) => ways.map(([write, lineBreak], at) => write(text[at] as string) + lineBreak).join(''));
  const piece = fc.oneof(
    spelt(value),
    spelt(value.slice(1)),
    spelt(encoded[0] as string),
    fc.constantFrom(...encoded.flatMap((text) => [`\\n${text}`, text.replace(/^.{8}/, '$&\\r\\n  ')])),
    ...encoded.map((text) => spelt(text, lineBreaks)),
    fc.constantFrom('%', '&', '\\', '"', ' ', '\\n', '&#', '%2', 'k', 'a', '\\u', ', "b": "', value[0] as string),
  );
  const before = Buffer.alloc(worthPairs, 0x01);
  let found = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), fc.constantFrom('utf8', 'utf16le'), (pieces, encoding) => {
      const bytes = Buffer.from(pieces.join(''), encoding as BufferEncoding);
      const short: Hit[] = [];
      search.find(bytes, short);
      const long: Hit[] = [];
      search.find(bytes, long, []);
      expect(inOrder(mergeHits(short))).toEqual(inOrder(mergeHits(long)));
      const told: Hit[] = [];
      search.findFrom(bytes, told, () => createOpenings(bytes, false));
      expect(inOrder(mergeHits(told))).toEqual(inOrder(mergeHits(long)));
      // In a long text it looks first for bytes that can stand side by side.
      const far: Hit[] = [];
      search.find(Buffer.concat([before, bytes]), far);
      const near = far.map(({ start, end, wide }) => ({
        start: start - before.length,
        end: end - before.length,
        wide,
      }));
      expect(inOrder(mergeHits(near))).toEqual(inOrder(mergeHits(long)));
      if (long.length > 0) found += 1;
    }),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(0);
});

describe('limits', () => {
  const value = 'kimp-7Lr2Xw4T';
  let search = searchFor(value);
  beforeEach(() => {
    search = searchFor(value);
  });
  /** Without the last digits, which belong to what follows, too. */
  const base64 = Buffer.from(value).toString('base64').slice(0, 17);

  test('a character of the value itself may be as long as one can be', () => {
    const long = (length: number) => `\\u{${'0'.repeat(length - 6)}6b}${value.slice(1)}`;
    expect(find(search, long(longestUnit))).toEqual([[0, longestUnit + value.length - 1]]);
    expect(find(search, long(longestUnit + 1))).toEqual([]);
  });

  test('one of hex or base64 may not', () => {
    const long = (length: number, at: number) =>
      `${base64.slice(0, at)}\\u{${'0'.repeat(length - 6)}${hex(base64[at] as string, 2)}}${base64.slice(at + 1)}`;
    for (const at of [0, 7]) {
      expect(find(search, long(longestEncodedUnit, at))).toEqual([[0, longestEncodedUnit + base64.length - 1]]);
      expect(find(search, long(longestEncodedUnit + 1, at))).toEqual([]);
    }
  });

  test('a line break in it may be so long, and an escaped one stands between any two characters', () => {
    const broken = (length: number, at: number) =>
      `${base64.slice(0, at)}\\n${length % 2 === 0 ? '' : '%20'}`.padEnd(at + length, '\\t') + base64.slice(at);
    for (let at = 1; at < base64.length; at += 1) {
      expect(find(search, broken(longestBreak, at))).toEqual([[0, base64.length + longestBreak]]);
      expect(find(search, broken(longestBreak + 1, at))).toEqual([]);
      const tabs = `${base64.slice(0, at)}\\r\\n\\t\\t${base64.slice(at)}`;
      expect(find(search, tabs)).toEqual([[0, tabs.length]]);
    }
    // Before the first character there is none, and blanks alone break no line.
    expect(find(search, `\\n${base64.slice(0, 3)}\\n${base64.slice(3)}`)).toEqual([[2, base64.length + 4]]);
    expect(find(search, `${base64.slice(0, 3)}\\t${base64.slice(3)}`)).toEqual([]);
    expect(find(search, `${base64.slice(0, 3)}\\u0020${base64.slice(3)}`)).toEqual([]);
    // Neither behind a character that is an escape, far from the beginning of the text.
    const first = `${' '.repeat(300)}\\u00${hex(base64[0] as string, 2)}`;
    const rest = base64.slice(1);
    expect(find(search, `${first}\\r\\n\\t${rest}`)).toEqual([[300, 305 + base64.length + 6]]);
    expect(find(search, `${first}\\t${rest}`)).toEqual([]);
    expect(find(search, `${first}\\u0020${rest}`)).toEqual([]);
    // Nor is what is no white space a break.
    expect(find(search, `${base64.slice(0, 5)}\\u0021${base64.slice(5)}`)).toEqual([]);
    // One escape that is a whole break is as long as one may be.
    const lineFeed = (length: number) => `\\u{${'0'.repeat(length - 5)}a}`;
    expect(find(search, base64.slice(0, 5) + lineFeed(longestBreak) + base64.slice(5))).toEqual([
      [0, base64.length + longestBreak],
    ]);
    expect(find(search, base64.slice(0, 5) + lineFeed(longestBreak + 1) + base64.slice(5))).toEqual([]);
    // Nor may the value in its own characters be broken.
    expect(find(search, `${value.slice(0, 5)}\\n${value.slice(5)}`)).toEqual([]);
  });

  test('with all of its breaks it may span no more than a form', () => {
    const most = longestWrapped({ bytes: Buffer.from(base64), anyCase: false, wide: false, encoded: true }, 1);
    const broken = (length: number) => {
      let left = length - base64.length;
      return Array.from(base64).reduce((text, part) => {
        const size = Math.min(left, longestBreak);
        if (size === 0) return text + part;
        left -= size;
        return `${text}\\n${size % 2 === 0 ? '' : '%20'}`.padEnd(text.length + size, '\\t') + part;
      });
    };
    expect(broken(most)).toHaveLength(most);
    const text = `${' '.repeat(100)}${broken(most)}`;
    expect(find(search, text)).toEqual([[100, 100 + most]]);
    expect(find(search, broken(most + 1))).toEqual([]);
    // The value itself may be longer than that.
    const long = `\\u{${'0'.repeat(249)}6b}\\u{${'0'.repeat(249)}69}\\u{${'0'.repeat(249)}6d}${value.slice(3)}`;
    expect(find(search, long)).toEqual([[0, long.length]]);
  });

  test('what a form spans at most', () => {
    const needles = narrowNeedlesOf(value);
    const encoded = needles.filter((needle) => needle.encoded).map((needle) => longestWrapped(needle, 2));
    expect(longestEscaped(needles)).toBe(Math.max(value.length * longestUnit * 2, ...encoded));
    expect(longestEscaped(needles.filter((needle) => !needle.encoded))).toBe(value.length * longestUnit * 2);
    expect(longestEscaped([])).toBe(0);
  });
});

describe('what the bytes cut off', () => {
  const value = 'kimp-7Lr2Xw4T';
  let search = searchFor(value);
  beforeEach(() => {
    search = searchFor(value);
  });
  const tails = (text: string | Buffer) => {
    const found: Hit[] = [];
    search.find(Buffer.from(text as string), [], found);
    const longest = found.sort((one, other) => one.start - other.start)[0];
    expect(longest?.wide).toBe(longest && text instanceof Buffer);
    return longest?.start;
  };

  test.each([
    ['x kimp\\u002d7', 2],
    ['x kimp\\u002', 2],
    ['x kimp\\', 2],
    ['x kimp%2', 2],
    ['x \\u006bimp', 2],
    ['x kimp\\u002d7\\u', 2],
    ['x kimp-7 \\u0041', undefined],
    ['x \\u006cimp', undefined],
    ['x kimp\\u002d7x', undefined],
    [`x ${Buffer.from(value).toString('base64').slice(0, 17)}\\n`, undefined],
  ])('%j', (text, start) => {
    expect(tails(text)).toBe(start);
    const wide = tails(Buffer.from(text, 'utf16le'));
    expect(wide).toBe(start === undefined ? undefined : start * 2);
  });
});

describe('a value that is no ASCII', () => {
  const value = 'p\u00e4ss-\u5bc6-\u{1f600}-w';
  let search = searchFor(value);
  beforeEach(() => {
    search = searchFor(value);
  });
  const hitsIn = (text: string) => {
    const hits: Hit[] = [];
    const bytes = Buffer.from(`x ${text} y`);
    search.find(bytes, hits);
    return mergeHits(hits).map(({ start, end }) => bytes.subarray(start, end).toString());
  };

  test.each([
    'p\\u00e4ss-\u5bc6-\u{1f600}-w',
    'p%c3%a4ss-\u5bc6-\u{1f600}-w',
    'p&#228;ss-&#x5bc6;-&#128512;-w',
    'p\\xe4ss-\\u5bc6-\\ud83d\\ude00-w',
    'p\u00e4ss-%E5%AF%86-%f0%9f%98%80-w',
    'p\u00e4ss-\u5bc6-\\u{1f600}-w',
    'p\u00e4ss-\u5bc6-\\U0001f600-w',
    'p\u00e4ss-\u5bc6-\u{1f600}-\\u0077',
    '\\u0070\u00e4ss-\u5bc6-\u{1f600}-w',
  ])('%s', (text) => {
    expect(hitsIn(text)).toEqual([text]);
    // Another character is another value.
    expect(hitsIn(text.replace(/\\u00e4|%a4|&#228;|\\xe4|ss/, '\\u00e5'))).toEqual([]);
    expect(hitsIn(text.slice(0, -1))).toEqual([]);
  });
});

test('of two that begin at different places and end at one, both count', () => {
  const search = searchFor('abababab');
  const text = '\\u0061babababab';
  expect(find(search, text)).toEqual([[0, 13]]);
  const hits: Hit[] = [];
  search.find(Buffer.from(`ab${text}`), hits);
  expect(inOrder(hits).map(({ start, end }) => [start, end])).toEqual([
    [0, 13],
    [2, 15],
  ]);
});

test('of several readings of a place each is followed', () => {
  // Where the semicolon belongs to the escape, and where it does not.
  const search = searchFor('a;bcdefgh');
  for (const text of ['&#97;bcdefgh', '&#97;;bcdefgh', '&#97;bc&#100;efgh'])
    expect(find(search, text)).toEqual([[0, text.length]]);
  // Two values that begin alike.
  const two = searchFor('abcdefgh-1', 'abcdefgh-2');
  for (const last of ['1', '2']) expect(find(two, `\\u0061bcdefgh-${last}`)).toEqual([[0, 15]]);
  expect(find(two, '\\u0061bcdefgh-3')).toEqual([]);
  // The one that begins first counts.
  expect(find(search, '\\\\u0061;bcdefgh')).toEqual([[0, 15]]);
});

test('a value of signs that open escapes, in a text of many more of them, is found before long', () => {
  const search = searchFor(`${'\\'.repeat(16)}x`);
  const hits: Hit[] = [];
  search.find(Buffer.from(`${'\\'.repeat(70)}x`), hits, []);
  expect(Math.max(...hits.map(({ end }) => end))).toBe(71);
});

test('a character that no pattern holds is none of it', () => {
  const search = searchFor('kimp-7Lr2Xw4T');
  for (const other of ['\\u5bc6', '\\u00e9', '\\xe9', '%e9', '&#160;'])
    expect(find(search, `\\u006bim${other}p-7Lr2Xw4T`)).toEqual([]);
});

test('a line feed of the value itself is a character like any other', () => {
  const value = 'first line\nsecond line';
  expect(find(searchFor(value), 'first line\\nsecond line')).toEqual([[0, value.length + 1]]);
  expect(find(searchFor(value), 'first line\\n\\nsecond line')).toEqual([]);
});

test('beyond ASCII, of one value among others, from the first such character on', () => {
  const search = searchFor('kimp-7Lr2Xw4T', 'p\u0080ss-7Lr2Xw4T');
  const hits: Hit[] = [];
  search.find(Buffer.from('p\\u0080ss-7Lr2Xw4T'), hits);
  expect(mergeHits(hits)).toEqual([{ start: 0, end: 18, wide: false }]);
});

test('UTF-16 has a zero behind each character', () => {
  const search = searchFor('kimp-7Lr2Xw4T');
  const bytes = Buffer.from('kimp\\u002d7Lr2Xw4T ', 'utf16le');
  for (let at = 1; at < 35; at += 2) {
    const other = Buffer.from(bytes);
    other[at] = 1;
    for (const tails of [undefined, []]) {
      const hits: Hit[] = [];
      search.find(other, hits, tails);
      expect([at, hits]).toEqual([at, []]);
    }
  }
});
