/** Signs that need a closer look: every escape that can stand for a character of a secret is told, and little else is. */
import fc from 'fast-check';
import { narrowNeedlesOf } from '../../../../src/key/needles.ts';
import { htmlNames } from '../../../../src/leak/html-names.ts';
import { createNeighbours } from '../../../../src/leak/neighbours.ts';
import { createEscapeScreen } from '../../../../src/leak/scan/escape-screen.ts';
import { createFirstEscapes, mayBeFirst } from '../../../../src/leak/scan/first-escapes.ts';
import { opensEscape } from '../../../../src/leak/scan/plain-escape.ts';
import { createSignTable, listSigns, wantedBytes } from '../../../../src/leak/scan/signs.ts';

function signsOf(value: string) {
  const needles = narrowNeedlesOf(value);
  const table = createSignTable(needles, wantedBytes(needles));
  return {
    places: (text: string | Buffer) => listSigns(Buffer.from(text as string), table),
    wanted: wantedBytes(needles),
  };
}
const key = 'kimp-7Lr2/Xw4T';
let places: ReturnType<typeof signsOf>['places'];
beforeEach(() => {
  ({ places } = signsOf(key));
});
const codeOf = (one: string): number => one.charCodeAt(0);
const hex = (one: string, digits: number): string => codeOf(one).toString(16).padStart(digits, '0');

const writers: Readonly<Record<string, (one: string) => string>> = {
  '%XX': (one) => `%${hex(one, 2)}`,
  '%xx, capitals': (one) => `%${hex(one, 2).toUpperCase()}`,
  '%u': (one) => `%u${hex(one, 4)}`,
  '%25': (one) => `%25${hex(one, 2)}`,
  '\\u': (one) => `\\u${hex(one, 4)}`,
  '\\u, capitals': (one) => `\\u${hex(one, 4).toUpperCase()}`,
  '\\u{}': (one) => `\\u{${hex(one, 2)}}`,
  '\\u{0}': (one) => `\\u{000${hex(one, 2)}}`,
  '\\U': (one) => `\\U${hex(one, 8)}`,
  '\\x': (one) => `\\x${hex(one, 2)}`,
  octal: (one) => `\\${codeOf(one).toString(8).padStart(3, '0')}`,
  '\\\\u': (one) => `\\\\u${hex(one, 4)}`,
  '\\\\\\\\x': (one) => `\\\\\\\\x${hex(one, 2)}`,
  '&#': (one) => `&#${codeOf(one)};`,
  '&#x': (one) => `&#x${hex(one, 2)};`,
  '&#X': (one) => `&#X${hex(one, 4).toUpperCase()};`,
  '&amp;#': (one) => `&amp;#${codeOf(one)};`,
  '%26#': (one) => `%26#${codeOf(one)};`,
  '&%23': (one) => `&%23${codeOf(one)};`,
  '\\u with an escaped digit': (one) => `\\u00${hex(one, 2)[0]}%3${hex(one, 2)[1]}`,
  '\\u with its first digit escaped': (one) => `\\u%300${hex(one, 2)}`,
  '\\u with its second digit escaped': (one) => `\\u0%30${hex(one, 2)}`,
  '\\u with its third digit escaped': (one) => `\\u00%3${hex(one, 2)}`,
  '\\u{} with an escaped digit': (one) => `\\u{%3${hex(one, 2)}}`,
  '&# with an escaped number sign': (one) => `&&#35;${codeOf(one)};`,
  '&# with a named number sign': (one) => `&&num;${codeOf(one)};`,
  '% with an escaped digit': (one) => `%%3${hex(one, 2)[0]}${hex(one, 2)[1]}`,
};

/** As many bytes of a form as any form has, at one side at least. */
const room = 'Xw4T7Lr2'.repeat(4);
/** Each character of each pattern, in either case where that counts, with what stands beside it there. */
const characters = narrowNeedlesOf(key).flatMap(({ text, anyCase }) =>
  [...text].flatMap((character, at) =>
    [...new Set([character, anyCase ? character.toUpperCase() : character])].map(
      (one) => [text.slice(0, at), one, text.slice(at + 1)] as const,
    ),
  ),
);

test.each(Object.keys(writers))('every character of a pattern as %s', (name) => {
  for (const [before, one, behind] of characters) {
    const written = writers[name]?.(one) ?? '';
    for (const [first, last] of [
      [room, room],
      [' ', room],
      [room, ' '],
    ] as const) {
      const text = `${first}${before}${written}${behind}${last}`;
      const at = first.length + before.length;
      expect([text, at, places(text).includes(at)]).toEqual([text, at, true]);
    }
    // Without room for a form around it there is nothing to look at.
    expect(places(`"${written}"`)).toEqual([]);
  }
});

test.each([
  ['that no pattern begins with, behind what is none', '"7\\x4cr2Xw4T"'],
  ['behind a character that it follows in none', 'z%4cr2/Xw4T'],
  ['before one that follows it in none', '7\\u004cz'],
  ['that no pattern holds', 'p%20-7Lr2'],
  ['a sign behind a backslash', '7\\-Lr2'],
])('an escape is none of a form: one %s', (_name, text) => {
  expect(places(room + text + room)).toEqual([]);
});

test('a name of HTML for a wanted character, and a sign that stands for itself', () => {
  const oddKey = `k60'4/+"&z=9<aQ~!(x)*>7E;,@:^`;
  const odd = signsOf(oddKey);
  for (const [name, value] of htmlNames()) {
    if (value > 0x7f || odd.wanted[value] !== 1) continue;
    expect([name, odd.places(`&${name};x${room}`)]).toEqual([name, [0]]);
  }
  for (const [at, sign] of [...oddKey].entries()) {
    if (!`'/+"=<~!(*>;,@:^`.includes(sign)) continue;
    expect(odd.places(`${room}${oddKey.slice(0, at)}\\${oddKey.slice(at)}`)).toContain(room.length + at);
  }
});

test('a line break in hex or base64, as JSON writes it', () => {
  for (const written of ['a\\nb', 'a\\r\\nb', 'a\\n  b', 'a\\\\nb'])
    expect(places(`${room}${written}${room}`)).toContain(room.length + 1);
  const odd = signsOf('a\nb-cdefgh');
  expect(odd.places(`"a\\nb${room}`)).toEqual([2]);
});

test('line breaks in hex and base64 as numbers, and a backslash of the value itself', () => {
  for (const written of ['%0a', '%0D', '\\x0a', '\\u000a', '\\u{a}', '\\u{d}', '\\u{0a}', '&NewLine;'])
    expect([written, places(`${room}${written}${room}`)]).toEqual([written, [room.length]]);
  const odd = signsOf('ab\\cd-7Lr2Xw4T');
  expect(odd.places(`${room}\\\\cd-7Lr2Xw4T${room}`)).toContain(room.length);
});

test.each([
  '\\u0091',
  '%91',
  '%A1',
  '\\t',
  '\\\\q',
  '&quot;',
  '&szz;',
  '&ampxx',
  '&sola;',
  '\\u{b}',
  '\\u{e}',
  '\\w',
  '&&x',
  '\\u0143',
])('nothing in %s can be of the value, also in the midst of what can', (written) => {
  expect(places(`${room}${written}${room}`)).toEqual([]);
});

test('a stretch as long as the shortest form is long enough', () => {
  const short = signsOf('Xw4T7Lr2');
  expect(short.places('"\\x58w4T7Lr2"')).toEqual([1]);
});

test('what opens an escape', () => {
  const opening = Array.from({ length: 256 }, (_, byte) => byte).filter(opensEscape);
  expect(String.fromCharCode(...opening)).toBe('%&\\');
});

test('beyond ASCII any number may be one', () => {
  const odd = signsOf('p\u00e4ss-\u5bc6-7Lr2');
  for (const written of ['\\u00e4', '\\u5bc6', '%c3%a4', '&#228;', '&nbsp;', '\\xe4']) {
    expect(odd.places(`${written}x${room}`)).toContain(0);
  }
  expect(places(`\\u5bc6${room}`)).toEqual([]);
  expect(places(`&nbsp;x${room}`)).toEqual([]);
});

test.each([
  '100 % of it',
  'a & b && c',
  'C:\\Work\\zed',
  '"a\\tb"',
  '\\u00e9t\\u00e9 \\u2028',
  '&mdash; &copy; &zz;',
  '%zz %g1',
  'i += 1; i++; a + b; "a"+b; x+"b"; 1+1',
  '/\\w\\s\\d/',
])('nothing needs a closer look in %j', (text) => {
  expect(places(text)).toEqual([]);
  expect(places(`${room} ${text} ${room}`)).toEqual([]);
});

test.each([
  ['"a"+"b"', [3]],
  ["'a' +\n\t'b'", [4]],
  ['`a`\r\n\v\f+"b"', [7]],
  ['\\"a\\"+\\"b\\"', [5]],
  ['"a\\n" + \\"', [6]],
  ['"a"\\n+\\"b', [5]],
  ['"a"n+"b"', []],
  ['"a" \\t+ "b"', [6]],
  ['"a"+', [3]],
  ['+"b"', [0]],
])('a plus between strings, of %j at %j', (text, expected) => {
  expect(places(text)).toEqual(expected);
  // In UTF-16 a zero stands between; of a backslash there anything can be.
  const wide = Buffer.from(text, 'utf16le');
  const pluses = places(wide).filter((at) => wide[at] === 0x2b);
  if (expected.length > 0) expect(pluses).toEqual(expected.map((at) => at * 2));
});

test('what is wanted: bytes of patterns in either case, and what opens an escape', () => {
  const bytes = (value: string) => {
    const needles = narrowNeedlesOf(value).filter(({ encoded }) => !encoded);
    const known = wantedBytes(needles);
    return String.fromCharCode(...[...known.keys()].filter((byte) => known[byte] === 1));
  };
  expect(bytes('a-bCdE01')).toBe('%&-01ABCDE\\abcde');
  expect(bytes('a-bzdE{1')).toBe('%&-1ABDEZ\\abdez{');
  // Of a short one letters count as they are.
  expect(bytes('a-bC')).toBe('%&-C\\ab');
});

test.each(['kimp360_7Lr2Xw4Tb8VnQz9k', 'Zq7Lr2Xw', 'a\\b%c&d+e"f', 'pässwörd-ñ-0123'])(
  'of %s the first look leaves out nothing that the second one lets pass',
  (value) => {
    const needles = narrowNeedlesOf(value);
    const known = wantedBytes(needles);
    const neighbours = createNeighbours(needles);
    const table = createFirstEscapes(needles, known, neighbours);
    const { mayBegin } = createEscapeScreen(needles, known, neighbours);
    const part = fc.oneof(
      fc.constantFrom('\\', '\\\\', '\\x', '\\u00', '\\u', '%', '&', '\0', '\n', ' ', '"', '-', 'z', '0'),
      fc.constantFrom(...value, ...Buffer.from(value).toString('hex')),
    );
    let leftOut = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
        const bytes = Buffer.from(parts.join(''));
        for (const [at, byte] of bytes.entries()) {
          if (!opensEscape(byte) || mayBeFirst(bytes, at, table)) continue;
          leftOut += 1;
          expect([bytes.toString(), at, mayBegin(bytes, at)]).toEqual([bytes.toString(), at, false]);
        }
      }),
      { numRuns: 2_000 },
    );
    if (/^\w+$/.test(value)) expect(leftOut).toBeGreaterThan(100);
  },
);
