/** The small comparisons that every search is made of: bytes, line breaks, and the first look at a text; and the search that they make. */
import { type Needle, narrowNeedlesOf, needlesOf } from '../../src/key/needles.ts';
import { Secret } from '../../src/key/secret.ts';
import { longestEscaped } from '../../src/leak/escape-search.ts';
import { fits, otherCaseAt, standsAt } from '../../src/leak/fits.ts';
import type { Hit } from '../../src/leak/hit.ts';
import { longestCover } from '../../src/leak/hit-start.ts';
import { isBlank, isLineEnd, isSpace, withoutBreaks } from '../../src/leak/line-breaks.ts';
import { compileMatcher, type Matcher } from '../../src/leak/matcher.ts';
import { searchPlainly } from '../../src/leak/plain-search.ts';
import { createScreen, mayBeWrapped, type Screen } from '../../src/leak/screen.ts';
import { leastRun, longestWrapped } from '../../src/leak/wrapped.ts';

const allBytes = Array.from({ length: 256 }, (_, byte) => byte);
const told = (tell: (byte: number) => boolean): string => String.fromCharCode(...allBytes.filter(tell));
const needle = (text: string, as: Partial<Needle> = {}): Needle => ({
  bytes: Buffer.from(text, as.wide === true ? 'utf16le' : 'latin1'),
  anyCase: false,
  wide: false,
  encoded: false,
  ...as,
});

describe('one byte', () => {
  test.each([
    ['a', true, 'Aa'],
    ['z', true, 'Zz'],
    ['`', true, '`'],
    ['{', true, '{'],
    ['A', true, 'A'],
    ['0', true, '0'],
    ['\u00e9', true, '\u00e9'],
    ['a', false, 'a'],
  ])('%j, any case %s, stands for %j', (text, anyCase, expected) => {
    const one = needle(`-${text}`, { anyCase });
    expect(told((byte) => fits(one, 1, byte))).toBe(expected);
    expect(told((byte) => byte === one.bytes[1] || byte === otherCaseAt(one, 1))).toBe(expected);
    expect(fits(one, 1, undefined)).toBe(false);
  });

  test('white space', () => {
    expect(told(isLineEnd)).toBe('\n\r');
    expect(told(isBlank)).toBe('\t ');
    expect(told(isSpace)).toBe('\t\n\r ');
    expect([isLineEnd(undefined), isBlank(undefined), isSpace(undefined)]).toEqual([false, false, false]);
  });
});

test.each([
  ['a b', undefined],
  ['a\nb', 'ab'],
  ['a\r\n\t  b c\rd', 'ab cd'],
  ['a  \n b', 'a  b'],
  ['a\0\n\0b\0', 'ab'],
])('%j without its line breaks', (text, expected) => {
  expect(withoutBreaks(text)).toBe(expected);
});

test.each([
  ['kimp', 'x kimp', 2, 4, 1, true],
  ['kimp', 'x kimq', 2, 4, 1, false],
  ['kimp', 'x kimq', 2, 3, 1, true],
  ['kimp', 'x kim', 2, 4, 1, false],
  ['kimp', 'x kimp', 3, 0, 1, true],
  ['kimp', 'x\0k\0i\0m\0p\0', 2, 4, 2, true],
  ['kimp', 'x\0k\0i\0m\0p', 2, 4, 2, false],
  ['kimp', 'x\0k\0i m\0p\0', 2, 4, 2, false],
] as const)('the beginning of %j in %j at %i, %i of it, step %i: %s', (pattern, text, at, count, step, expected) => {
  expect(standsAt(Buffer.from(text), at, needle(pattern), count, step)).toBe(expected);
});

describe('the first look at a text', () => {
  const patterns = narrowNeedlesOf('kimp360_7Lr2Xw4T');
  const base64 = Buffer.from('kimp360_7Lr2Xw4T').toString('base64');
  let isClean: Screen | undefined;
  beforeEach(() => {
    isClean = createScreen(patterns);
  });
  const look = (text: string, screen = isClean) => screen?.(text);

  test.each([
    ['', true],
    ['ordinary text, with a + and a \u00e9', true],
    ['kimp360_7Lr2Xw4', true],
    ['KIMP360_7LR2XW4T', false],
    [`x${base64}`, false],
    [`x${base64.toLowerCase()}`, true],
    [`${base64.slice(0, 9)}\n ${base64.slice(9)}`, false],
    ['a\nb', true],
    ['a\0b', false],
    ['50 %', false],
    ['C:\\x', false],
    ['a & b', false],
    ['12&#58;30', true],
    ['12&#59;30', false],
    ['12&#58;30 & 5', false],
  ])('%j needs no closer one: %s', (text, expected) => {
    expect(look(text)).toBe(expected);
  });

  test('a colon as our summary writes it tells nothing only where the value holds no such sign', () => {
    const own = createScreen(narrowNeedlesOf('a:b-7Lr2Xw4T'));
    expect(look('12&#58;30', own)).toBe(false);
    expect(look('12:30', own)).toBe(true);
  });

  test('a value that is no ASCII is never told at the first look: its UTF-16 may hold no zero', () => {
    expect(createScreen(narrowNeedlesOf('p\u00e4ss-7Lr2Xw4T'))).toBeUndefined();
    expect(createScreen([...patterns, ...narrowNeedlesOf('p\u00e4ss-7Lr2Xw4T')])).toBeUndefined();
  });

  test('whether a wrapped form may be there', () => {
    const least = Math.min(...patterns.filter(({ encoded }) => encoded).map(leastRun));
    expect(mayBeWrapped(`${base64.slice(0, 9)}\n${base64.slice(9)}`, patterns)).toBe(true);
    expect(mayBeWrapped(`${base64.slice(0, 9)}\n${base64.slice(10)}`, patterns)).toBe(false);
    expect(mayBeWrapped(base64, patterns)).toBe(false);
    // With a sign that opens escapes any piece that is long enough may be one of it.
    for (const sign of ['%', '&', '\\']) {
      expect(mayBeWrapped(`${sign} ${'x'.repeat(least)}`, patterns)).toBe(true);
      expect(mayBeWrapped(`${sign} ${'x\0'.repeat(least)}`, patterns)).toBe(true);
      expect(mayBeWrapped(`${sign} ${'+/-_'.repeat(least)}`, patterns)).toBe(true);
      expect(mayBeWrapped(`${sign} ${'x'.repeat(least - 1)} x`, patterns)).toBe(false);
    }
    expect(
      mayBeWrapped(
        `% ${'x'.repeat(99)}`,
        patterns.filter(({ encoded }) => !encoded),
      ),
    ).toBe(false);
  });
});

describe('the whole search', () => {
  const key = 'kimp360_7Lr2Xw4T';
  let matcher: Matcher | undefined;
  beforeEach(() => {
    matcher = compileMatcher([new Secret(key)]);
  });

  test('too short a secret makes none', () => {
    expect(compileMatcher([])).toBeUndefined();
    expect(compileMatcher([new Secret('abc')])).toBeUndefined();
    expect(compileMatcher([new Secret('abc'), new Secret('abcd')])?.shortest).toBe(4);
  });

  test('the shortest form, in bytes', () => {
    expect(matcher?.shortest).toBe(key.length);
    // Ten digits of base64. UTF-16 of these characters takes two bytes each and UTF-8 three, so that two thirds count.
    const thick = '\u5bc6\u94a5\u5bc6\u94a5';
    expect(compileMatcher([new Secret(thick)])?.shortest).toBe(6);
  });

  test('the longest form, in bytes, with the escape that it may begin in', () => {
    const longest = longestEscaped(narrowNeedlesOf(key)) + longestCover;
    expect(matcher?.longest).toBe(longest);
    expect(longest).toBeGreaterThan(longestWrapped(needle(Buffer.from(key).toString('hex')), 2));
  });

  test('a short text is looked at as it is', () => {
    expect(matcher?.isClean('ordinary text')).toBe(true);
    expect(matcher?.isClean(`x${key}`)).toBe(false);
    expect(matcher?.isClean('x'.repeat(16 * 1024 - 1))).toBe(true);
    expect(matcher?.isClean('x'.repeat(16 * 1024))).toBe(false);
    expect(compileMatcher([new Secret('p\u00e4ss-7Lr2Xw4T')])?.isClean('ordinary text')).toBe(false);
  });

  test('part of a larger memory is searched, not what lies around it', () => {
    const memory = Uint8Array.from(Buffer.from(`${key} x ${key}`));
    const part = memory.subarray(5, key.length + 8);
    expect(matcher?.find(part)).toEqual([]);
    expect(matcher?.find(memory.subarray(5))).toEqual([{ start: 14, end: 30, wide: false }]);
  });

  test.each([
    ['as it is', key],
    ['in capitals', key.toUpperCase()],
    ['with an escape', `%6b${key.slice(1)}`],
    ['as hex', Buffer.from(key).toString('hex')],
    ['as hex over lines', Buffer.from(key).toString('hex').replace(/.{20}/, '$&\n')],
    ['as hex over escaped lines, with one that is none', Buffer.from(key).toString('hex').replace(/.{20}/, '$&\n\\n')],
    ['in UTF-16', Buffer.from(key, 'utf16le').subarray(0, -1).toString('latin1')],
  ])('a key %s, at the beginning, at the end, and in a text so long that it is searched another way', (_name, text) => {
    const other = Buffer.from('\u00c9\u00ff ', 'latin1');
    const form = Buffer.from(text, 'latin1');
    const wide = text.includes('\0');
    for (const [before, behind] of [
      [Buffer.alloc(0), other],
      [other, Buffer.alloc(0)],
      [Buffer.alloc(20_000, ' '), other],
      [other, Buffer.alloc(16 * 1024 - 3 - form.length, ' ')],
      [other, Buffer.alloc(16 * 1024 - 4 - form.length, ' ')],
    ] as const) {
      const start = before.length;
      expect(matcher?.find(Buffer.concat([before, form, behind]))).toEqual([{ start, end: start + form.length, wide }]);
    }
  });

  test('one pattern after the other, at the beginning and beside bytes that are no text', () => {
    const hitsIn = (text: string, ...needles: readonly Needle[]) => {
      const hits: Hit[] = [];
      searchPlainly(Buffer.from(text, 'latin1'), needles, hits);
      return hits.map(({ start, end }) => [start, end]);
    };
    expect(hitsIn('kimpkimp', needle('kimp'))).toEqual([
      [0, 4],
      [4, 8],
    ]);
    expect(hitsIn('aaaa', needle('aa'))).toHaveLength(3);
    expect(hitsIn('\u00ff\u00c3KIMP', needle('kimp', { anyCase: true }), needle('KIMP'))).toEqual([
      [2, 6],
      [2, 6],
    ]);
    expect(hitsIn('KIMP', needle('kimp'))).toEqual([]);
    expect(hitsIn('k\0i\0k', needle('ki', { wide: true }))).toEqual([[0, 4]]);
    expect(hitsIn('ki', needle('ki', { wide: true }))).toEqual([]);
  });

  test('fewer than four bytes of a form at the end are chance', () => {
    expect(matcher?.findTail(Buffer.from('x kim'))).toBeUndefined();
    expect(matcher?.findTail(Buffer.from('x kimp'))).toEqual({ start: 2, end: 6, wide: false });
    expect(matcher?.findTail(Buffer.from('x KIMP3'))).toEqual({ start: 2, end: 7, wide: false });
    expect(matcher?.findTail(Buffer.from('x k\0i\0', 'latin1'))).toEqual({ start: 2, end: 6, wide: true });
    // All but its last character, and the whole of it, which is no tail.
    expect(matcher?.findTail(Buffer.from(key.slice(0, -1)))).toEqual({ start: 0, end: 15, wide: false });
    expect(matcher?.findTail(Buffer.from(`x ${key}`))).toBeUndefined();
  });

  test('in UTF-16 of letters that have no zeros', () => {
    const value = '\u5bc6\u94a5\u5bc6\u94a5\u5bc6';
    const hits: { start: number; end: number; wide: boolean }[] = [];
    searchPlainly(Buffer.from(`\u4f60${value}`, 'utf16le'), needlesOf(value), hits);
    expect(hits).toEqual([{ start: 2, end: 12, wide: true }]);
    const whole = compileMatcher([new Secret(value)]);
    const bytes = Buffer.from(`\u4f60${value}`, 'utf16le');
    expect(whole?.find(bytes)).toEqual(hits);
    // A long text is searched another way.
    expect(whole?.find(Buffer.concat([bytes, Buffer.alloc(20_000, ' ')]))).toEqual(hits);
    for (let end = 11; end > 8; end -= 1) expect(whole?.find(bytes.subarray(0, end))).toEqual([]);
  });
});
