/** What each written character can be read as, one row a spelling; ends are counted in characters. */
import {
  controlOf,
  digitValue,
  isAlphanumeric,
  longestUnit,
  opensEscape,
  readEscapedCharacters,
  type Text,
} from '../../src/leak/escapes.ts';
import { htmlNames, longestHtmlName } from '../../src/leak/html-names.ts';

type Reading = readonly [value: number, kind: 'byte' | 'code point', end: number];

/** What stands at the beginning of a text, its step and what the reader said besides. */
function read(bytes: Buffer, step: 1 | 2, at = 0): { readonly readings: readonly Reading[]; readonly text: Text } {
  const text: Text = { bytes, step, cutShort: false, ranOut: false };
  const readings = readEscapedCharacters(text, at)
    .map(({ value, isByte, end }): Reading => [value, isByte ? 'byte' : 'code point', (end - at) / step])
    .sort(inOrder);
  return { readings, text };
}

const inOrder = (one: Reading, other: Reading): number =>
  one[2] - other[2] || one[0] - other[0] || one[1].localeCompare(other[1]);
const byte = (value: number, end: number): Reading => [value, 'byte', end];
const point = (value: number, end: number): Reading => [value, 'code point', end];
const slashes = (count: number): string => '\\'.repeat(count);

const rows: readonly [written: string, ...readings: Reading[]][] = [
  // Percent.
  ['%41', byte(0x41, 3)],
  ['%4a', byte(0x4a, 3)],
  ['%fF', byte(0xff, 3)],
  ['%4g'],
  ['%g4'],
  ['%'],
  ['%u0041', point(0x41, 6)],
  ['%uFfFf', point(0xffff, 6)],
  ['%u004'],
  ['%U0041'],
  ['%x41'],
  // A backslash.
  ['\\u0041', point(0x41, 6)],
  ['\\u004'],
  ['\\u00410', point(0x41, 6)],
  ['\\u{41}', point(0x41, 6)],
  ['\\u{0}', point(0, 5)],
  ['\\u{0000041}', point(0x41, 11)],
  ['\\u{10ffff}', point(0x10ffff, 10)],
  ['\\u{110000}'],
  ['\\u{}'],
  ['\\u{41'],
  ['\\u(41)'],
  ['\\U00000041', point(0x41, 10)],
  ['\\U0010FFFF', point(0x10ffff, 10)],
  ['\\U00110000'],
  ['\\U0000004'],
  ['\\x41', point(0x41, 4)],
  ['\\x7f', point(0x7f, 4)],
  ['\\x80', byte(0x80, 4), point(0x80, 4)],
  ['\\xE4', byte(0xe4, 4), point(0xe4, 4)],
  ['\\x4'],
  ['\\X41'],
  ['\\101', point(1, 2), point(8, 3), point(0x41, 4)],
  ['\\1011', point(1, 2), point(8, 3), point(0x41, 4)],
  ['\\0', point(0, 2)],
  ['\\7', point(7, 2)],
  ['\\18', point(1, 2)],
  ['\\8'],
  ['\\9'],
  ['\\n', byte(10, 2)],
  ['\\r', byte(13, 2)],
  ['\\t', byte(9, 2)],
  ['\\b', byte(8, 2)],
  ['\\f', byte(12, 2)],
  ['\\v', byte(11, 2)],
  ['\\a', byte(7, 2)],
  ['\\e', byte(27, 2)],
  ['\\z'],
  ['\\N'],
  ['\\"', byte(0x22, 2)],
  ['\\/', byte(0x2f, 2)],
  ['\\:', byte(0x3a, 2)],
  ['\\@', byte(0x40, 2)],
  ['\\[', byte(0x5b, 2)],
  ['\\`', byte(0x60, 2)],
  ['\\{', byte(0x7b, 2)],
  ['\\ ', byte(0x20, 2)],
  ['\\\u00e9', byte(0xe9, 2)],
  // Two halves.
  ['\\ud83d\\ude00', point(0xd83d, 6), point(0x1f600, 12)],
  ['\\ud800\\udc00', point(0xd800, 6), point(0x10000, 12)],
  ['\\udbff\\udfff', point(0xdbff, 6), point(0x10ffff, 12)],
  ['\\ud83d\\udbff', point(0xd83d, 6)],
  ['\\ud83d\\ue000', point(0xd83d, 6)],
  ['\\ud83d\\u0041', point(0xd83d, 6)],
  ['\\ud83d\\xde00', point(0xd83d, 6)],
  ['\\ud83d/ude00', point(0xd83d, 6)],
  ['\\ud83d\\ude0', point(0xd83d, 6)],
  ['\\ud7ff\\ude00', point(0xd7ff, 6)],
  ['\\udc00\\ude00', point(0xdc00, 6)],
  // HTML.
  ['&#65;', point(0x41, 4), point(0x41, 5)],
  ['&#0065;', point(0x41, 6), point(0x41, 7)],
  ['&#65 ', point(0x41, 4)],
  ['&#65a', point(0x41, 4)],
  ['&#1114111;', point(0x10ffff, 9), point(0x10ffff, 10)],
  ['&#1114112;'],
  ['&#;'],
  ['&#a;'],
  ['&#x41;', point(0x41, 5), point(0x41, 6)],
  ['&#X4A;', point(0x4a, 5), point(0x4a, 6)],
  ['&#x41 ', point(0x41, 5)],
  ['&#x41g', point(0x41, 5)],
  ['&#x;'],
  ['&x41;'],
  ['&lt;', byte(0x3c, 4)],
  ['&LT;', byte(0x3c, 4)],
  ['&Lt;'],
  ['&lt '],
  ['&ltt;'],
  ['&nbsp;', point(0xa0, 6)],
  ['&DiacriticalGrave;', byte(0x60, 18)],
  ['&;'],
  ['& '],
  // One in another.
  ['%2541', byte(0x25, 3), byte(0x41, 5)],
  ['%252541', byte(0x25, 3), byte(0x25, 5), byte(0x41, 7)],
  ['%25252541', byte(0x25, 3), byte(0x25, 5), byte(0x25, 7)],
  ['%5cu0041', byte(0x5c, 3), point(0x41, 8)],
  ['%5Cn', byte(10, 4), byte(0x5c, 3)],
  ['%26lt;', byte(0x26, 3), byte(0x3c, 6)],
  ['\\u0025u0041', point(0x25, 6), point(0x41, 11)],
  ['\\u00254g', point(0x25, 6)],
  ['\\u005cn', point(0x5c, 6), byte(10, 7)],
  ['\\u0026#65;', point(0x26, 6), point(0x41, 9), point(0x41, 10)],
  ['&amp;#65;', byte(0x26, 5), point(0x41, 8), point(0x41, 9)],
  ['&amp;lt;', byte(0x26, 5), byte(0x3c, 8)],
  ['&percnt;41', byte(0x25, 8), byte(0x41, 10)],
  ['&bsol;n', byte(0x5c, 6), byte(10, 7)],
  ['&#92;x41', point(0x5c, 4), point(0x5c, 5), byte(0x3b, 5), point(0x41, 8)],
  ['%%34%31', byte(0x41, 7)],
  ['%4%31', byte(0x41, 5)],
  ['%u00%34%31', point(0x41, 10)],
  ['\\u004%31', point(0x41, 8)],
  ['\\%750041', byte(0x25, 2), byte(0x75, 4), point(0x41, 8)],
  ['\\u%7b41%7d', point(0x41, 10)],
  ['\\x%34%31', point(0x41, 8)],
  ['\\%78%34%31', byte(0x25, 2), byte(0x78, 4), point(0x41, 10)],
  ['\\%6e', byte(0x25, 2), byte(10, 4), byte(0x6e, 4)],
  ['\\1%301', point(1, 2), point(8, 5), point(0x41, 6)],
  ['&%2365;', point(0x41, 6), point(0x41, 7)],
  ['&#%365;', point(0x41, 6), point(0x41, 7)],
  ['&#65%3b', point(0x41, 4), point(0x41, 7)],
  ['&#%7841;', point(0x41, 7), point(0x41, 8)],
  ['&%6ct;', byte(0x3c, 6)],
  ['&lt%3B', byte(0x3c, 6)],
  ['\\ud83d%5cude00', point(0xd83d, 6), point(0x1f600, 14)],
  ['\\ud83d\\%75de00', point(0xd83d, 6), point(0x1f600, 14)],
  [`${slashes(2)}u0041`, byte(0x5c, 2), point(0x41, 7)],
  // Three levels double it thrice.
  [`${slashes(4)}u0041`, byte(0x5c, 2), byte(0x5c, 3), byte(0x5c, 4), point(0x41, 9)],
  [`${slashes(7)}n`, ...[2, 3, 4, 5, 6, 7].map((end) => byte(0x5c, end)), byte(10, 8)],
  [`${slashes(8)}n`, ...[2, 3, 4, 5, 6, 7, 8].map((end) => byte(0x5c, end))],
  [`${slashes(9)}n`, byte(0x5c, 2)],
  // One reading opens an escape, others do not.
  ['\\4541', point(4, 2), point(0x25, 3), byte(0x41, 5), point(0o454, 4)],
  ['\\\0', byte(0, 2)],
  ['%%%%%%%%%41'],
];

test.each(rows)('%j', (written, ...readings) => {
  const expected = readings.sort(inOrder);
  const behind = `${written}~ and more`;
  expect(read(Buffer.from(behind, 'latin1'), 1).readings).toEqual(expected);
  const wide = Buffer.from(`x${behind}`, 'utf16le');
  expect(read(wide, 2, 2).readings).toEqual(expected);
  // The other byte order: the zero stands before each character.
  expect(read(wide.swap16(), 2, 3).readings).toEqual(expected);
  // Behind a long text, too: a place is no length.
  const far = 'x'.repeat(1000);
  expect(read(Buffer.from(far + behind, 'latin1'), 1, 1000).readings).toEqual(expected);
});

test('UTF-16 has a zero behind each character', () => {
  const bytes = Buffer.from('%41~', 'utf16le');
  for (const at of [1, 3]) {
    const other = Buffer.from(bytes);
    other[at] = 1;
    expect(read(other, 2).readings).toEqual([]);
  }
});

test.each([
  ['%4', true],
  ['%41', false],
  ['%', true],
  ['\\', true],
  ['\\n', false],
  ['\\u004', true],
  ['\\u0041', false],
  ['\\ud83d', true],
  ['\\ud83d\\', true],
  ['\\1', true],
  ['\\101', false],
  ['&#65', true],
  ['&#65;', false],
  ['&lt', true],
  ['&lt;', false],
  ['&zz', true],
])('whether %j could go on where the bytes end: %s', (written, ranOut) => {
  expect(read(Buffer.from(written), 1).text.ranOut).toBe(ranOut);
});

test('a number has as many zeros before it as make no character too long', () => {
  const decimal = (length: number) => `&#${'0'.repeat(length - 4)}65`;
  const braced = (length: number) => `\\u{${'0'.repeat(length - 6)}41}`;
  expect(read(Buffer.from(`${decimal(longestUnit)};`), 1).readings).toEqual([point(0x41, longestUnit)]);
  expect(read(Buffer.from(`${decimal(longestUnit + 1)};`), 1).readings).toEqual([]);
  for (const step of [1, 2] as const) {
    const encoding = step === 1 ? 'latin1' : 'utf16le';
    expect(read(Buffer.from(`${braced(longestUnit)} `, encoding), step).readings).toEqual([point(0x41, longestUnit)]);
    expect(read(Buffer.from(`${braced(longestUnit + 1)} `, encoding), step).readings).toEqual([]);
  }
});

test('digits, letters and signs, of all bytes', () => {
  const all = Array.from({ length: 256 }, (_, code) => code);
  const told = (tell: (code: number) => boolean) => String.fromCharCode(...all.filter(tell));
  const digits = '0123456789';
  const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  expect(told(opensEscape)).toBe('%&\\');
  expect(opensEscape(undefined)).toBe(false);
  expect(told(isAlphanumeric)).toBe(digits + capitals + capitals.toLowerCase());
  expect(told((code) => controlOf(code) !== undefined)).toBe('abefnrtv');
  for (const [radix, known] of [
    [8, '01234567'],
    [10, digits],
    [16, `${digits}ABCDEFabcdef`],
  ] as const) {
    expect(told((code) => digitValue(code, radix) >= 0)).toBe(known);
    for (const one of known) expect(digitValue(one.charCodeAt(0), radix)).toBe(Number.parseInt(one, radix));
  }
});

test('no name of HTML is longer than is looked for, and one is as long', () => {
  expect(Math.max(...[...htmlNames().keys()].map((name) => name.length))).toBe(longestHtmlName);
});
