/** A glance may see too much, never too little: it is compared with the reader that tells all readings. */
import fc from 'fast-check';
import { EscapeGlance, noReading, unclear } from '../../src/leak/escape-glance.ts';
import { opensEscape, readEscapedCharacters } from '../../src/leak/escapes.ts';

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

/** Every place of the text where an escape can begin, with what both say of it. */
function compare(written: string, step: 1 | 2): void {
  const bytes = Buffer.from(written, step === 1 ? 'latin1' : 'utf16le');
  const glance = new EscapeGlance(bytes, step);
  for (let at = 0; at < bytes.length; at += step) {
    if (!opensEscape(bytes[at])) continue;
    const told = glance.look(at);
    if (told === unclear) continue;
    const { end } = glance;
    const units = readEscapedCharacters({ bytes, step, cutShort: false, ranOut: false }, at);
    const others = units.filter((unit) => !opensEscape(unit.value));
    // Beyond ASCII all that counts is that it is so.
    const values = new Set(others.map(({ value }) => Math.min(value, 0x80)));
    const seen = { written, at, values: [...values], ends: end < 0 ? [] : [...new Set(others.map((one) => one.end))] };
    expect(seen).toEqual({
      written,
      at,
      values: told === noReading || others.length === 0 ? [] : [Math.min(told, 0x80)],
      ends: end < 0 || others.length === 0 || told > 0x7f ? seen.ends : [end],
    });
  }
}

test.each([1, 2] as const)('tells no reading that is not the only one, step %i', (step) => {
  fc.assert(
    fc.property(text, (written) => compare(written, step)),
    { numRuns: 20_000 },
  );
});

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
