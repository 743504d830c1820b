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
import { point, type Reading, spellings } from '../support/spellings.ts';

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
test.each(spellings)('%j', (written, ...readings) => {
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
