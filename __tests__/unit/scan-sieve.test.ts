/** The sieve of WebAssembly tells exactly the places that the one of JavaScript does. */
import fc from 'fast-check';
import { narrowNeedlesOf, withWide } from '../../src/key/needles.ts';
import { createBlockTable } from '../../src/leak/block-table.ts';
import { createFastSieve, createPlainSieve, siftPlainly } from '../../src/leak/scan/sieve.ts';
import { createSignTable, wantedBytes } from '../../src/leak/scan/signs.ts';

const size = 70_000;

function tablesFor(key: string) {
  const narrow = narrowNeedlesOf(key);
  return { signs: createSignTable(narrow, wantedBytes(narrow)), blocks: createBlockTable(narrow.flatMap(withWide)) };
}

describe.each(['kimp360_7Lr2Xw4Tb8VnQz9kAbCdEfGh', 'Zq7Lr2Xw', 'pässwörd-ñ-0123', 'a\\b%c&d+e"f'])('%s', (key) => {
  const tables = tablesFor(key);
  const fast = createFastSieve(size, tables);
  const plain = createPlainSieve(size, tables);

  function expectSame(bytes: Buffer): void {
    if (fast === undefined) throw new Error('This Node has no WebAssembly.');
    bytes.copy(fast.buffer);
    bytes.copy(plain.buffer);
    const [one, other] = [fast.sift(bytes.length), plain.sift(bytes.length)];
    expect([...(one.signs as Uint32Array)]).toEqual(other.signs);
    expect([...(one.blocks as Uint32Array)]).toEqual(other.blocks);
  }

  test('on bytes of signs, spaces, quotes and parts of the key', () => {
    const part = fc.constantFrom(
      '%',
      '&',
      '\\',
      '+',
      ' ',
      '\n',
      '"',
      "'",
      '`',
      'u',
      'x',
      '0',
      '4b',
      '#',
      'n',
      '\0',
      ',',
      '\t',
      '\r\n',
      '\\\n',
      '\\\0\n\0',
      '" + "',
      'ghij',
      'Ab_-'.repeat(7),
      key,
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 300 }), (parts) => expectSame(Buffer.from(parts.join('')))),
      { numRuns: 500 },
    );
  });

  test('on escapes and joints in stretches of every length, cut off anywhere', () => {
    const { least } = tables.signs;
    const ends = fc.constantFrom('', ' ', ', ', '\n', '\n  ', ' \n', '"', "'", '\\\n', '\\ ', '\r\0\n\0');
    const stretch = fc.integer({ min: 0, max: least + 2 }).map((length) => '4b'.repeat(least).slice(0, length));
    const sign = fc.constantFrom('%4b', '\\x4b', '&#75;', '"+"', "' + '", '`\n+\n`', '\\"+\\"', '\\n', '"\0+\0"\0');
    fc.assert(
      fc.property(ends, stretch, sign, stretch, ends, fc.nat(), (before, one, middle, other, behind, cut) => {
        const text = `${before}${one}${middle}${other}${behind}`;
        expectSame(Buffer.from(text));
        expectSame(Buffer.from(text.slice(cut % (text.length + 1))));
        expectSame(Buffer.from(text.slice(0, cut % (text.length + 1))));
      }),
      { numRuns: 2_000 },
    );
  });

  test('on any bytes, also after longer ones', () => {
    const bytes = fc.uint8Array({ maxLength: 2_000 }).map((each) => Buffer.from(each));
    fc.assert(fc.property(bytes, expectSame), { numRuns: 300 });
  });

  test('over the border of its parts, and in a full buffer', () => {
    for (const shift of [-66, -65, -64, -3, -1, 0, 1, 64]) {
      const bytes = Buffer.alloc(size, 0x20);
      bytes.write(`"+${key}\\u0041%41&#65;"  +  "`, 16 * 1024 + shift);
      bytes.write(`\\u0041 ${key} +`, size - 8 - Buffer.byteLength(key));
      expectSame(bytes);
    }
    expectSame(Buffer.alloc(size, '+'));
    expectSame(Buffer.alloc(size, '\\'));
  });
});

test.each([
  ['an escape among words', 'some \\x4b words', []],
  ['an escape in a stretch of 23 bytes', `"${'A'.repeat(18)}9\\x6b"`, []],
  ['an escape in one of 24', `"${'A'.repeat(19)}9\\x6b"`, [21]],
  ['one behind a character that it follows in no pattern', `"${'A'.repeat(19)}8\\x6b"`, []],
  ['one that goes on behind the end of the line', `"${'A'.repeat(15)}\\x4b\\\nAAA"`, [16]],
  ['a joint of words', '"some words" + "and others"', []],
  ['a joint of two long ends', `"${'A'.repeat(12)}"+"${'A'.repeat(12)}"`, [14]],
  ['a joint beside another quote', `"some words" + "and" + "others"`, [13, 21]],
  ['a joint behind an indented line', '`some\n  words` + `and others`', [15]],
])('stretches: %s', (_name, text, places) => {
  expect(siftPlainly(Buffer.from(text), tablesFor('kimp360_7Lr2Xw4Tb8VnQz9k')).signs).toEqual(places);
});

test('it is what runs here', () => {
  expect(createFastSieve(100, tablesFor('kimp360_7Lr2Xw4Tb8VnQz9k'))).toBeDefined();
});
