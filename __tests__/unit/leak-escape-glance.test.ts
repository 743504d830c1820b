/** A glance may see too much, never too little: it is compared with the reader that tells all readings. */
import fc from 'fast-check';
import { EscapeGlance, noReading, unclear } from '../../src/leak/escape-glance.ts';
import { opensEscape, readEscapedCharacters } from '../../src/leak/escapes.ts';
import { spellings } from '../support/spellings.ts';

const alphabet = [
  '%',
  '&',
  '\\',
  ...'0123456789abcdefFuUxX#;{}nrtz',
  'lt',
  'amp',
  'bsol',
  'percnt',
  '"',
  ' ',
  '\u00e9',
];
const anEscape = fc.constantFrom(
  ...['%41', '%25', '%5c', '%u0041', '\\u0041', '\\u005c', '\\u{41}', '\\U00000041', '\\x41', '\\101', '\\n', '\\"'],
  ...['&#65;', '&#x41;', '&#37;', '&#65', '&lt;', '&amp;', '&bsol;', '&percnt;', '%%34%31', '\\\\u0041', '&#x%34 1;'],
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...alphabet) }, anEscape), { maxLength: 14 })
  .map((parts) => parts.join(''));

/** Of every place of the text where an escape can begin, what both say of it, where that differs. */
function disagreements(written: string, step: 1 | 2): readonly object[] {
  const bytes = Buffer.from(written, step === 1 ? 'latin1' : 'utf16le');
  const glance = new EscapeGlance(bytes, step);
  const found: object[] = [];
  for (let at = 0; at < bytes.length; at += step) {
    if (!opensEscape(bytes[at])) continue;
    const told = glance.look(at);
    if (told === unclear) continue;
    const { end } = glance;
    const units = readEscapedCharacters({ bytes, step, cutShort: false, ranOut: false }, at);
    const others = units.filter((unit) => !opensEscape(unit.value));
    // Beyond ASCII all that counts is that it is so.
    const values = [...new Set(others.map(({ value }) => Math.min(value, 0x80)))];
    const ends = [...new Set(others.map((one) => one.end))];
    const isValue = told !== noReading && values.length === 1 && values[0] === Math.min(told, 0x80);
    const isEnd = end < 0 || told > 0x7f || (ends.length === 1 && ends[0] === end);
    if (others.length > 0 && !(isValue && isEnd)) found.push({ written, at, told, end, values, ends });
  }
  return found;
}

test.each([1, 2] as const)('tells no reading that is not the only one, step %i', (step) => {
  fc.assert(
    fc.property(text, (written) => expect(disagreements(written, step)).toEqual([])),
    { numRuns: 20_000 },
  );
});

test.each(spellings.map(([written]) => written))(
  'tells nothing false of %j, whatever stands before and behind',
  (written) => {
    const found: object[] = [];
    const twice = written.replaceAll('\\', '\\\\');
    const inPercent = written.replace(/\W/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
    for (const one of [written, twice, inPercent, written.replaceAll('%', '%25'), written.replaceAll('&', '&amp;')]) {
      // A run of signs is longer than escapes are deep.
      for (const before of ['', '\\', '%%%', '&%&%']) {
        for (const behind of ['', ' ', '41', '%31']) {
          found.push(...disagreements(before + one + behind, 1));
          if (behind === ' ') found.push(...disagreements(before + one + behind, 2));
        }
      }
    }
    expect(found).toEqual([]);
  },
);

const slashes = (count: number): string => '\\'.repeat(count);

/** What is told, and where the next character begins; -1 where that is not certain. */
const rows: readonly [written: string, value: number, end: number][] = [
  ['%41', 0x41, 3],
  ['%u0041', 0x41, 6],
  ['%uffff', 0xffff, 6],
  ['%zz', noReading, -1],
  ['%4z', noReading, -1],
  ['\\u0041', 0x41, 6],
  ['\\u0000', 0, 6],
  ['\\u{41}', 0x41, 6],
  ['\\u{}', noReading, -1],
  ['\\u{4g}', noReading, -1],
  ['\\u{4%31}', unclear, -1],
  ['\\u{110000}', noReading, -1],
  ['\\u{41%zz', noReading, -1],
  ['\\x41', 0x41, 4],
  ['\\U0010ffff', 0x10ffff, 10],
  ['\\U00110000', noReading, -1],
  ['\\Uffffffff', noReading, -1],
  ['\\"', 0x22, 2],
  ['\\n', 10, 2],
  ['\\z', noReading, -1],
  ['\\0', unclear, -1],
  ['\\7', unclear, -1],
  ['\\101', unclear, -1],
  ['\\8', noReading, -1],
  ['&quot;', 0x22, 6],
  ['&nbsp;', 0xa0, 6],
  ['&DiacriticalGrave;', 0x60, 18],
  ['&DiacriticalGraves;', noReading, -1],
  ['&quot ', noReading, -1],
  ['&quot,', noReading, -1],
  ['&zzzz;', noReading, -1],
  ['& b', noReading, -1],
  ['&#65;', 0x41, -1],
  ['&#x41;', 0x41, -1],
  ['&#X4ag', 0x4a, -1],
  ['&#4a', 4, -1],
  ['&#;', noReading, -1],
  ['&#x;', noReading, -1],
  ['&#1114111;', 0x10ffff, -1],
  ['&#1114112;', noReading, -1],
  [`&#${'0'.repeat(200)}65;`, 0x41, -1],
  [`&#${'0'.repeat(300)}65;`, noReading, -1],
  // A sign that is an escape itself.
  ['%2541', 0x41, 5],
  ['&amp;lt;', 0x3c, 8],
  ['&percnt;41', 0x41, 10],
  ['&#37;41', 0x41, 7],
  // The semicolon may be what the backslash stands before, or the end of its number.
  ['&#92;n', unclear, -1],
  ['&#92;;', 0x3b, -1],
  ['&#92;zz', 0x3b, 5],
  ['&#92;'.repeat(20), 0x3b, -1],
  ['&#92n', 10, 5],
  ['&#92'.repeat(20), noReading, -1],
  ['&#38;lt;', 0x3c, 8],
  ['\\\\n', 10, 3],
  ['\\%2d', 0x2d, 4],
  ['\\%zz', noReading, -1],
  // The letter may be read as one behind the backslash.
  ['\\%41', unclear, -1],
  ['\\%6e', unclear, -1],
  ['\\%4%31', unclear, -1],
  // A digit that is one, or is none.
  ['%4%31', unclear, -1],
  ['%4%zz', noReading, -1],
  ['%%zz', noReading, -1],
  ['\\u00%34%31', unclear, -1],
  ['&%2365;', unclear, -1],
  ['&%zz', noReading, -1],
  ['&#6%35;', unclear, -1],
  ['&#65%3b', unclear, -1],
  ['&#65%zz', 0x41, -1],
  ['&#65&#', 0x41, -1],
  ['&qu%6ft;', unclear, -1],
  ['&qu%zz;', noReading, -1],
  // So many signs may be in one another.
  [`%${'25'.repeat(7)}41`, 0x41, 17],
  [`%${'25'.repeat(8)}41`, noReading, -1],
  [`${slashes(8)}n`, 10, 9],
  [`${slashes(9)}n`, noReading, -1],
  ['%%%%31', unclear, -1],
  ['%%%%%31', noReading, -1],
  ['%%%%%%%%%%', noReading, -1],
  [`%${'25'.repeat(100_000)}41`, noReading, -1],
];

test.each(rows.map((row) => [row[0].slice(0, 30), row] as const))('%j is told', (_name, [written, value, end]) => {
  // With something behind it.
  const text = `${written}, and more`;
  const glance = new EscapeGlance(Buffer.from(text, 'latin1'), 1);
  expect([glance.look(0), glance.end]).toEqual([value, end]);
  const wide = Buffer.from(text, 'utf16le');
  const inWide = new EscapeGlance(wide, 2);
  expect([inWide.look(0), inWide.end]).toEqual([value, end < 0 ? -1 : end * 2]);
  // The other byte order, in which a zero stands before each character.
  const other = new EscapeGlance(wide.swap16(), 2);
  expect([other.look(1), other.end]).toEqual([value, end < 0 ? -1 : end * 2 + 1]);
  // What was told before is forgotten.
  glance.look(text.length);
  expect(glance.end).toBe(-1);
});

test.each([
  ['%', noReading],
  ['%4', noReading],
  ['%u004', noReading],
  ['\\', noReading],
  ['\\u', noReading],
  ['\\u004', noReading],
  ['&', noReading],
  ['&lt', noReading],
  ['&#', noReading],
  ['&#x', noReading],
  ['&#65', 0x41],
  ['%4%', noReading],
])('%j at the end of the bytes', (written, value) => {
  expect(disagreements(written, 1)).toEqual([]);
  expect(new EscapeGlance(Buffer.from(written), 1).look(0)).toBe(value);
  expect(new EscapeGlance(Buffer.from(written, 'utf16le'), 2).look(0)).toBe(value);
});

test('UTF-16 has a zero behind each character', () => {
  for (const written of ['%41~', '\\n~', '&lt;~', '\\u0041~']) {
    const bytes = Buffer.from(written, 'utf16le');
    for (let at = 1; at < bytes.length - 3; at += 2) {
      const other = Buffer.from(bytes);
      other[at] = 1;
      expect(new EscapeGlance(other, 2).look(0)).toBe(noReading);
    }
  }
});
