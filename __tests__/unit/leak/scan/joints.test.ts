/** Where two strings are joined: what belongs to the joint, and what of the end of a text may be the beginning of one. */
import { jointAt, longestJoint, openJointBytes, withoutJoints } from '../../../../src/leak/scan/joints.ts';

const space = 8 * 1024;
const slashes = (count: number): string => '\\'.repeat(count);

/** What is before, the joint, and what is behind; `wide` more backslashes before the first quote can belong to it. */
const rows: readonly [before: string, joint: string | undefined, behind: string, wider?: number][] = [
  ['"a', '"+"', 'b"'],
  ["'a", "'+'", "b'"],
  ['`a', '`+"', 'b"'],
  ['"a', '" + "', 'b"'],
  ['"a', '"\r\n\t\v\f +\n"', 'b"'],
  ['"a', '"+""', 'b"'.slice(1)],
  ['"a', `"${' '.repeat(space)}+${' '.repeat(space)}"`, 'b"'],
  // In a string: as many backslashes as the second quote has.
  ['\\"a', '\\" + \\"', 'b\\"'],
  ['\\"a', '\\"\\n+\\r\\n\\t\\"', 'b\\"'],
  ['\\\\\\"a', `${slashes(3)}"${slashes(2)}n + ${slashes(3)}"`, 'b'],
  ['x', `${slashes(8)}"+${slashes(8)}"`, 'b'],
  // Of more backslashes before the first one, the others may end the literal.
  ['"a\\\\', '" + "', 'b"', 2],
  ['"a\\\\', '\\" + \\"', 'b"', 2],
  [`a${slashes(1)}`, '"+"', 'b', 1],
  [`a${slashes(7)}`, '"+"', 'b', 7],
  [`a${slashes(8)}`, '"+"', 'b', 8],
  [`a${slashes(12)}`, '"+"', 'b', 8],
  // None: no quote on one side, another letter, too much white space, too many backslashes.
  ['a + b', undefined, ''],
  ['"a" + b', undefined, ''],
  ['a + "b"', undefined, ''],
  ['"a"\\x+"b"', undefined, ''],
  ['"a"x+"b"', undefined, ''],
  ['"a"n+"b"', undefined, ''],
  ['"a"+n"b"', undefined, ''],
  ['"a"+\\x"b"', undefined, ''],
  [`"a"${' '.repeat(space + 1)}+"b"`, undefined, ''],
  [`"a"+${' '.repeat(space + 1)}"b"`, undefined, ''],
  [`"a"+${slashes(9)}"b"`, undefined, ''],
  ['"a"+', undefined, ''],
  ['+"b"', undefined, ''],
  ['+', undefined, ''],
];

test.each(rows)('between %j the joint is %j, before %j', (before, joint, behind, wider = 0) => {
  const text = before + (joint ?? '') + behind;
  const at = text.indexOf('+');
  const start = before.length;
  const end = start + (joint ?? '').length;
  // An empty string behind it is a joint of its own.
  const expected =
    joint === undefined ? undefined : { start, widestStart: start - wider, end: joint === '"+""' ? end - 1 : end };
  expect(jointAt(Buffer.from(text), at)).toEqual(expected);
  const wide = Buffer.from(text, 'utf16le');
  const doubled = expected && { start: start * 2, widestStart: (start - wider) * 2, end: expected.end * 2 };
  expect(jointAt(wide, at * 2)).toEqual(doubled);
  if (joint !== undefined) expect(end - start + wider).toBeLessThanOrEqual(longestJoint);
});

test('in UTF-16 each of its characters has a zero', () => {
  const bytes = Buffer.from('a" + "b', 'utf16le');
  for (const at of [3, 5, 9, 11]) {
    const other = Buffer.from(bytes);
    other[at] = 0x61;
    expect(jointAt(other, 6)).toBeUndefined();
  }
  expect(jointAt(bytes, 6)).toEqual({ start: 2, widestStart: 2, end: 12 });
});

test.each([
  ['', 0],
  ['abc', 0],
  ['ab ', 1],
  ['x"', 1],
  ['x" + ', 4],
  ['x" + "', 5],
  ['x\\"\\', 3],
  ['x\\r\\n +', 6],
  ['" + "', 5],
  ['x- ', 1],
])('of %j the last %i may begin one', (text, count) => {
  expect(openJointBytes(Buffer.from(text))).toBe(count);
  // The zero of the character before them, too.
  expect(openJointBytes(Buffer.from(text, 'utf16le'))).toBe(count * 2 + (count < text.length ? 1 : 0));
});

test('no more than a joint can span, and zeros only one by one', () => {
  expect(openJointBytes(Buffer.alloc(longestJoint + 10, ' '))).toBe(longestJoint);
  expect(openJointBytes(Buffer.from('"\0\0'))).toBe(0);
  expect(openJointBytes(Buffer.from('"\0\0"'))).toBe(1);
  expect(openJointBytes(Buffer.from('a\0"\0'))).toBe(3);
});

test('a copy without joints tells where each of its bytes stood', () => {
  const text = 'x"ab"+"cd"+"ef"y';
  const bytes = Buffer.from(text);
  const joints = [
    { start: 4, end: 7 },
    { start: 9, end: 12 },
  ];
  const { bytes: joined, offsetOf } = withoutJoints(bytes, joints, 1, 15);
  expect(joined.toString()).toBe('"abcdef"');
  expect(Array.from(joined, (_, index) => offsetOf(index))).toEqual([1, 2, 3, 7, 8, 12, 13, 14]);
  // The backslashes of one reach into the one before: nothing is told twice.
  const reaching = withoutJoints(bytes, [joints[0] as (typeof joints)[0], { start: 5, end: 12 }], 1, 15);
  expect(reaching.bytes.toString()).toBe('"abef"');
  expect(reaching.offsetOf(3)).toBe(12);
  expect(withoutJoints(bytes, [], 2, 4)).toMatchObject({ bytes: Buffer.from('ab') });
});
