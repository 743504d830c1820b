/** Patterns of hex and base64 around one of their bytes, over line breaks and escapes, as far as either may reach. */
import type { Needle } from '../../src/key/needles.ts';
import { longestEncodedUnit } from '../../src/leak/escape-ends.ts';
import type { Hit } from '../../src/leak/hit.ts';
import { longestBreak } from '../../src/leak/line-breaks.ts';
import { addTails } from '../../src/leak/tails.ts';
import { findAround, leastRun, longestWrapped, startBefore } from '../../src/leak/wrapped.ts';

const needle = (text: string, as: Partial<Needle> = {}): Needle => ({
  bytes: Buffer.from(text, as.wide === true ? 'utf16le' : 'latin1'),
  anyCase: false,
  wide: false,
  encoded: false,
  ...as,
});

describe('a pattern around one of its bytes', () => {
  const around = (text: string | Buffer, at: number, pattern: Needle, offset: number) => {
    const hit = findAround(Buffer.from(text as string), at, pattern, offset);
    return hit === undefined ? undefined : [hit.start, hit.end];
  };

  test('the value itself stands in one piece', () => {
    const own = needle('kimp-7Lr2');
    expect(around('x kimp-7Lr2', 4, own, 2)).toEqual([2, 11]);
    expect(around('kimp-7Lr2', 2, own, 2)).toEqual([0, 9]);
    expect(around('imp-7Lr2 x', 1, own, 2)).toBeUndefined();
    expect(around('kimp-7Lr', 2, own, 2)).toBeUndefined();
    expect(around('kimp\n-7Lr2', 2, own, 2)).toBeUndefined();
  });

  const digits = '0123456789abcdef0123456789ABCDEF0123456789';
  const hex = needle(digits.toLowerCase(), { encoded: true, anyCase: true });
  const wide = needle(digits.toLowerCase(), { encoded: true, anyCase: true, wide: true });
  /** The same in UTF-16, without the zero that may belong to what follows. */
  const wideHex: Needle = { ...wide, bytes: wide.bytes.subarray(0, -1) };

  /** With something between two of its digits, or in the place of the second one. */
  const gaps: readonly [name: string, write: (digit: string) => string, stands: boolean][] = [
    ['nothing', (digit) => digit, true],
    ['a line break', (digit) => `\n${digit}`, true],
    ['an escaped one', (digit) => `\\n  ${digit}`, true],
    ['an escaped one with escaped blanks', (digit) => `\\r\\n%20%09${digit}`, true],
    ['escaped blanks behind a line break', (digit) => `\n\\t\\u0020 ${digit}`, true],
    ['an escape behind one', (digit) => `\n\\u003${digit}`, true],
    ['an escape', (digit) => `\\x3${digit}`, true],
    ['an escape with many backslashes', (digit) => `\\\\\\\\u003${digit}`, true],
    ['the longest break', (digit) => `\n${' '.repeat(longestBreak - 1)}${digit}`, true],
    ['a longer one', (digit) => `\n${' '.repeat(longestBreak)}${digit}`, false],
    ['the longest escape', (digit) => `\\u{${'0'.repeat(longestEncodedUnit - 6)}3${digit}}`, true],
    ['a longer escape', (digit) => `\\u{${'0'.repeat(longestEncodedUnit - 5)}3${digit}}`, false],
    ['blanks alone', (digit) => `  ${digit}`, false],
    ['escaped blanks alone', (digit) => `\\t${digit}`, false],
    ['blanks before a line break', (digit) => ` \n${digit}`, false],
    ['another escape', () => '\\u0047', false],
    ['an escape of something else', () => '\\n', false],
    ['another digit', () => '\nx', false],
  ];
  const broken: readonly [name: string, text: string, stands: boolean][] = [
    ...[4, 9, 34, 39, 41].flatMap((at) =>
      gaps.map(([name, write, stands]): [string, string, boolean] => [
        `${name} at ${at}`,
        `${digits.slice(0, at)}${write(digits[at] as string)}${digits.slice(at + 1)}`,
        stands,
      ]),
    ),
    ['several, indented', `${digits.slice(0, 2)}\r\n\t ${digits.slice(2, 36)}\n\n   ${digits.slice(36)}`, true],
    ['behind each character of one side', `${[...digits.slice(0, 12)].join('\n')}${digits.slice(12)}`, true],
    ['behind each of the other', `${digits.slice(0, 32)}${[...digits.slice(32)].join('\r\n')}`, true],
    ['its first digit as an escape', `\\u{30}${digits.slice(1)}`, true],
    ['its first digit as an escape before a line break', `\\u{30}\n${digits.slice(1)}`, true],
    ['a line break behind its first digit', `0\n${digits.slice(1)}`, true],
    ['its last digit is another', `${digits.slice(0, 9)}\n${digits.slice(9, -1)}8`, false],
    ['its first digit is another', `1${digits.slice(1, 20)}\n${digits.slice(20)}`, false],
    ['its last digit is missing', `${digits.slice(0, 9)}\n${digits.slice(9, -1)}`, false],
    ['its first digit is missing', `${digits.slice(1, 9)}\n${digits.slice(9)}`, false],
  ];

  test.each(broken)('hex with %s', (name, text, stands) => {
    // From a digit of the piece that is long enough.
    const from = text.indexOf('AB');
    const offset = digits.indexOf('AB');
    for (const beside of ['', 'zz']) {
      const before = beside.length;
      const narrow = Buffer.from(beside + text + beside);
      expect(around(narrow, before + from, hex, offset)).toEqual(stands ? [before, before + text.length] : undefined);
      const bytes = Buffer.from(beside + text + beside, 'utf16le');
      const expected = stands ? [before * 2, (before + text.length) * 2 - 1] : undefined;
      expect(around(bytes, (before + from) * 2, wideHex, offset * 2)).toEqual(expected);
      // From the zero beside the same digit.
      expect(around(bytes, (before + from) * 2 + 1, wideHex, offset * 2 + 1)).toEqual(expected);
      // Each character has one, those of escapes and line breaks too.
      for (const place of [1, 19, from * 2 - 1, from * 2 + 3]) {
        const other = Buffer.from(bytes);
        other[before * 2 + place] = 0x21;
        expect(around(other, (before + from) * 2, wideHex, offset * 2)).toBeUndefined();
      }
    }
    // What is behind it does not count for where it begins.
    const isBehind = text.startsWith(digits.slice(0, 32)) || / last digit/.test(` ${name}`);
    const start = startBefore(Buffer.from(`zz${text}`), 2 + from, hex, offset, 1);
    expect(start).toBe(stands || isBehind ? 2 : -1);
  });

  test('the letter of an escaped line end may be the one of the pattern before it', () => {
    const pattern = 'ABCDnEFGHIJKLMNOPQRSTUVWXYZrabcdef';
    const base64 = needle(pattern, { encoded: true });
    const text = 'AB\nCDn\\nEFGHIJKLMNOPQRSTUVWXYZr\\r\\nab\ncdef';
    expect(around(text, text.indexOf('KLM'), base64, pattern.indexOf('KLM'))).toEqual([0, text.length]);
    const bytes = Buffer.from(text, 'utf16le');
    const wide64 = needle(pattern, { encoded: true, wide: true });
    const short = { ...wide64, bytes: wide64.bytes.subarray(0, -1) };
    const at = text.indexOf('KLM') * 2;
    expect(around(bytes, at, short, pattern.indexOf('KLM') * 2)).toEqual([0, text.length * 2 - 1]);
  });

  test('how it ends early: the longest beginning of each pattern', () => {
    const tailOf = (text: string | Buffer, pattern: Needle, step: 1 | 2 = 1, at?: number) => {
      const bytes = Buffer.from(text as string);
      const tails: Hit[] = [];
      addTails(bytes, at ?? bytes.length, [pattern], step, tails);
      return tails.map(({ start, end, wide }) => [start, end, wide ? 'wide' : 'narrow']);
    };
    const own = needle('kimp-7Lr2');
    expect(tailOf('x kimp-7Lr', own)).toEqual([[2, 10, 'narrow']]);
    expect(tailOf('x k', own)).toEqual([[2, 3, 'narrow']]);
    expect(tailOf('kimp', own)).toEqual([[0, 4, 'narrow']]);
    expect(tailOf('x kimp-7Lr2', own)).toEqual([]);
    expect(tailOf('x', own)).toEqual([]);
    // Up to a place, behind which an escape was cut off; and read as UTF-16.
    expect(tailOf('x kim\\u0', own, 1, 5)).toEqual([[2, 8, 'narrow']]);
    expect(tailOf(Buffer.from('x kim\\u0', 'utf16le'), own, 2, 10)).toEqual([[4, 16, 'wide']]);
    // In UTF-16 of hex a character may be cut before its zero or behind it.
    for (let length = 1; length < digits.length; length += 1) {
      const bytes = Buffer.from(`x ${digits.slice(0, length)}`, 'utf16le');
      expect(tailOf(bytes, wideHex)).toEqual([[4, bytes.length, 'wide']]);
      expect(tailOf(bytes.subarray(0, -1), wideHex)).toEqual([[4, bytes.length - 1, 'wide']]);
      expect(tailOf(`x ${digits.slice(0, length)}`, hex)).toEqual([[2, length + 2, 'narrow']]);
    }
    const wrapped = `${digits.slice(0, 9)}\n  ${digits.slice(9, 20)}`;
    expect(tailOf(`x ${wrapped}`, hex)).toEqual([[2, 2 + wrapped.length, 'narrow']]);
  });

  test('a piece that is too short is none', () => {
    // Half of the pattern, but no more than the shortest line.
    expect(leastRun(hex)).toBe(20);
    expect(leastRun(wideHex)).toBe(39);
    expect(leastRun(needle('0123456789abcde', { encoded: true }))).toBe(8);
    expect(leastRun(needle('kimp-7Lr2'))).toBe(9);
    const pieces = (length: number) => `${digits.match(new RegExp(`.{1,${length}}`, 'g'))?.join('\n')}`;
    for (const [length, stands] of [
      [20, true],
      [19, false],
    ] as const) {
      const text = pieces(length);
      const at = text.indexOf(digits.slice(4, 8));
      expect(around(text, at, hex, 4)).toEqual(stands ? [0, text.length] : undefined);
    }
  });

  test('what a pattern spans at most grows by a break for each of its shortest lines', () => {
    const span = (characters: number, breaks: number) => characters * longestEncodedUnit + breaks * longestBreak;
    expect(longestWrapped(hex, 1)).toBe(span(42, 4));
    expect(longestWrapped(hex, 2)).toBe(span(42, 4) * 2);
    expect(longestWrapped(wideHex, 2)).toBe(span(42, 4) * 2);
    expect(longestWrapped(needle('0123456789abcdef', { encoded: true }), 1)).toBe(span(16, 2));
    // Breaks of the greatest length behind every character of one side are more than that.
    const gap = `\n${' '.repeat(longestBreak - 1)}`;
    const many = (count: number) => `${[...digits.slice(0, count)].join(gap)}${gap}${digits.slice(count)}`;
    for (const count of [1, 7, 8, 9, 12]) {
      const text = many(count);
      const at = text.indexOf('AB');
      const stands = text.length <= longestWrapped(hex, 1);
      expect(around(text, at, hex, digits.indexOf('AB'))).toEqual(stands ? [0, text.length] : undefined);
    }
  });
});
