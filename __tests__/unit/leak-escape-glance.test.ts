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

test.each([
  ['%41', 0x41, 3],
  ['\\u0041', 0x41, 6],
  ['\\"', 0x22, 2],
  ['\\n', 10, 2],
  ['&quot;', 0x22, 6],
  ['&#65;', 0x41, -1],
  ['%2541', 0x41, 5],
  ['\\\\n', 10, 3],
  ['%zz', noReading, -1],
  ['& b', noReading, -1],
  ['%%%%%%', noReading, -1],
  ['\\u{41}', unclear, -1],
  ['\\101', unclear, -1],
])('%s is told', (written, value, end) => {
  // With something behind it: what the bytes cut off is never certain.
  const glance = new EscapeGlance(Buffer.from(`${written} and more text`), 1);
  expect([glance.look(0), glance.end]).toEqual([value, end]);
});
