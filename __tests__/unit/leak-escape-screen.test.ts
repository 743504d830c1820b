/** What a glance at an escape rules out: that a pattern has it as its first one. Each row says whether a closer look is needed. */
import type { Needle } from '../../src/key/needles.ts';
import { compileNeighbours } from '../../src/leak/escape-screen.ts';
import { longestBreak } from '../../src/leak/line-breaks.ts';

const plain = (text: string, encoded = false): Needle => ({
  bytes: Buffer.from(text, 'latin1'),
  anyCase: false,
  wide: false,
  encoded,
});
const key = plain('kimp-7Lr2');
const hex = plain('a1b2c3d4e5f6', true);
const umlaut = plain('kimp\u00e4-7');
const holdsPercent = plain('xa%bc-7');

type Row = readonly [needles: readonly Needle[], written: string, verdict: 'ruled out' | 'closer'];

/** The place is the first backslash, or the first ampersand. */
const rows: readonly Row[] = [
  [[key], 'x kimp\\u002d7L', 'closer'],
  [[key], 'kimp\\u002d7', 'closer'],
  [[key], 'x kimp\\u002e7L', 'ruled out'],
  [[key], 'x kimq\\u002d7L', 'ruled out'],
  [[key], 'x kimp\\zz', 'ruled out'],
  // What several readings have, or the bytes cut off.
  [[key], 'x kimp\\u{2d}7L', 'closer'],
  [[key], 'x kimp\\u002', 'ruled out'],
  [[key], 'x kimp\\u002d', 'closer'],
  // All of what stands before it counts, and one character behind it, an escape or not.
  [[key], 'x ximp\\u002d7L', 'ruled out'],
  [[key], 'x kimp\\u002d8L', 'ruled out'],
  [[key], 'ki\\u006d\0', 'ruled out'],
  [[key], 'x kimp\\u002d\\u0037L', 'closer'],
  [[key], 'x kimp\\u002d\\u0038L', 'ruled out'],
  [[key], 'x kimp\\u002d\\u{37}L', 'closer'],
  [[key], 'x ki&#109;x', 'closer'],
  // As the first character nothing need stand before it, and as the last one nothing behind.
  [[key], '\\u006bimp', 'closer'],
  [[key], 'x\\u006bimp', 'closer'],
  [[key], '\\u006bxmp', 'ruled out'],
  [[key], '\\u0069mp', 'ruled out'],
  [[key], 'kimp-7Lr\\u0032x', 'closer'],
  [[key], 'kimp-7L\\u0072x', 'ruled out'],
  [[{ ...key, anyCase: true, bytes: Buffer.from('kimp-7lr2') }], 'KI\\u004dP', 'closer'],
  [[{ ...key, anyCase: true, bytes: Buffer.from('kimp-7lr2') }], '\\u004bIMP', 'closer'],
  // Beyond ASCII there is nothing where no pattern has such characters, and nothing is certain where one has.
  [[key], 'kimp\\u00e4-7', 'ruled out'],
  [[key], 'kimp\\u5bc6-7', 'ruled out'],
  [[umlaut], 'kimp\\u5bc6-7', 'closer'],
  [[plain('ki\x7fmp')], 'ki\\u00e9mp', 'ruled out'],
  [[plain('ki\x7fmp')], 'ki\\u007fmp', 'closer'],
  [[umlaut], 'kimp\\u00e4-7', 'closer'],
  [[key, umlaut], 'kimp\\u00e4-7', 'closer'],
  [[umlaut], 'kimp\\u007f-7', 'ruled out'],
  [[umlaut], 'ki\\u006dz', 'closer'],
  [[umlaut], 'kx\\u006dp', 'ruled out'],
  // A pattern that holds a sign which opens escapes.
  [[holdsPercent], 'xa\\u0041', 'closer'],
  [[holdsPercent], 'x\\u0061z', 'closer'],
  [[holdsPercent], 'xa%b\\u0063-', 'closer'],
  [[holdsPercent], 'xa%b\\u0063+', 'ruled out'],
  [[holdsPercent], 'xb\\u0041', 'ruled out'],
  [[holdsPercent], '\\u0041', 'ruled out'],
  [[plain('%kimp-7')], 'x\\u0041', 'closer'],
  [[plain('&kimp-7')], 'x\\u0041', 'closer'],
  [[plain('\\kimp-7')], 'x\\u0041', 'closer'],
  // A line break in hex: between two characters that follow one another somewhere.
  [[hex], 'a1b2\\nc3', 'closer'],
  [[hex], 'b2\\rc3', 'closer'],
  [[hex], 'a1b2\\nd3', 'ruled out'],
  [[hex], 'a1bz\\nc3', 'ruled out'],
  [[hex], 'a1b2\\tc3', 'ruled out'],
  [[hex], '\\nc3', 'ruled out'],
  [[hex], '\\n', 'ruled out'],
  [[hex], 'a1b2\\n', 'closer'],
  [[hex], 'a1b2\\n\\u0063', 'closer'],
  [[hex], 'a1b2\\n\\u0064', 'ruled out'],
  [[hex], 'a1b2\\n\\u{63}', 'closer'],
  [[hex], 'a1b2\\n\\zz', 'ruled out'],
  [[hex], 'a1b2\\n\\u00e9', 'ruled out'],
  // 2 and ţ look like 3 and c to whoever cuts it to a byte.
  [[hex, plain('a3c1', true)], 'a1b2\\n\\u0163', 'ruled out'],
  [[hex], 'a1b2\\r\\n\\t\\tc3', 'closer'],
  [[hex], 'a1b2\\r\\n\\t\\td3', 'ruled out'],
  [[hex], `a1b2\\n${'\\t'.repeat(longestBreak / 2 - 1)}c3`, 'closer'],
  [[hex], `a1b2\\n${'\\t'.repeat(longestBreak / 2 + 1)}c3`, 'ruled out'],
  [[hex], `a1b2${'\\n'.repeat(longestBreak)}c3`, 'ruled out'],
  [[hex], 'a1\\u0062\\n2c', 'closer'],
  [[hex], 'a1\\u0062\\t2c', 'ruled out'],
  [[hex], 'a1\\u0062\\u00392c', 'ruled out'],
  // Not in a value as it is.
  [[key], 'kim\\np-', 'ruled out'],
  [[key], 'kim\\n', 'ruled out'],
  [[key], 'ki\\u006d\\np', 'ruled out'],
  [[key, plain('m1b2c3d4e5f6', true)], 'kim\\np-', 'ruled out'],
];

test.each(rows)('%j', (needles, written, verdict) => {
  const { screen } = compileNeighbours(needles);
  const at = written.search(/[\\&]/);
  const told = [
    screen(Buffer.from(written, 'latin1'), 1)(at),
    screen(Buffer.from(written, 'utf16le'), 2)(at * 2),
    // The other byte order: the zero stands before each character.
    screen(Buffer.from(written, 'utf16le').swap16(), 2)(at * 2 + 1),
  ];
  expect(told.map((one) => (one ? 'ruled out' : 'closer'))).toEqual([verdict, verdict, verdict]);
});

test('where each byte stands', () => {
  const { placesOf } = compileNeighbours([plain('abca'), { ...plain('xa'), anyCase: true }]);
  const told = ['a', 'b', 'A', 'x', 'X', 'z'].map((byte) => placesOf(byte.charCodeAt(0)));
  expect(told).toEqual([[0, 0, 0, 3, 1, 1], [0, 1], [1, 1], [1, 0], [1, 0], []]);
});
