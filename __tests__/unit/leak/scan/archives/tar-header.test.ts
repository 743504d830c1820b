/** The headers of a tar, field by field. */
import {
  blockSize,
  isTar,
  mayBeginTar,
  readTarHeader,
  type TarHeader,
} from '../../../../../src/leak/scan/archives/tar-header.ts';
import { type HandMadeMember, tarHeader } from '../../../../support/hand-made-tar.ts';

const read = (member: Partial<HandMadeMember>): TarHeader | undefined =>
  readTarHeader(tarHeader({ name: 'a', ...member }));
const base256 = (...bytes: number[]): Buffer => Buffer.from([...Array(12 - bytes.length).fill(0), ...bytes]);
const marked = (first: number, ...bytes: number[]): Buffer => {
  const field = base256(...bytes);
  field[0] = first;
  return field;
};

test.each<[string, string | Buffer, number | undefined]>([
  ['octal digits', '00000001750\0', 1000],
  ['without a NUL', '000000001750', 1000],
  ['blanks around them', '     1750   ', 1000],
  ['what stands behind a NUL does not count', '1750\x00999999', 1000],
  ['nothing', ' '.repeat(12), 0],
  ['no octal digit', '1758\0', undefined],
  ['a letter behind', '17a\0', undefined],
  ['a letter in front', 'a17\0', undefined],
  ['base 256', marked(0x80, 1, 2, 3), 0x010203],
  ['base 256, all it may hold', marked(0x80, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), Number.MAX_SAFE_INTEGER],
  ['base 256, more than a number holds', marked(0x80, 0x20, 0, 0, 0, 0, 0, 0), undefined],
  ['base 256, less than zero', marked(0xff, 0xff), undefined],
  ['base 256, with a part of the number in its first byte', marked(0x81, 5), undefined],
])('a size of %s', (_name, size, expected) => {
  expect(read({ size, data: '' })).toEqual(
    expected === undefined ? undefined : expect.objectContaining({ size: expected }),
  );
});

test('names', () => {
  expect(read({ name: 'a/b.js' })).toEqual({ name: 'a/b.js', nameIsSplit: false, type: '0', size: 0, moreMap: false });
  const long = 'n'.repeat(100);
  expect(read({ name: long, over: { 100: Buffer.from('0000644\0') } })?.name).toBe(long);
  expect(read({ name: 'name\0rubbish' })?.name).toBe('name');
  expect(read({ name: 'n', prefix: 'folder' })).toMatchObject({ name: 'folder/n', nameIsSplit: true });
  const full = 'p'.repeat(155);
  expect(read({ name: 'n', prefix: `${full}x` })?.name).toBe(`${full}/n`);
  // GNU has other things there.
  for (const magic of ['ustar  \0', '\0\0\0\0\0\0\0\0', 'ustat\x0000']) {
    expect(read({ name: 'n', prefix: 'folder', magic })).toMatchObject({ name: 'n', nameIsSplit: false });
  }
});

test('types, and the map of a sparse file that goes on', () => {
  expect(read({ type: '\0' })?.type).toBe('0');
  expect(read({ type: 'L' })?.type).toBe('L');
  const more = { 482: Buffer.from([1]) };
  expect(read({ type: 'S', magic: 'ustar  \0', over: more })?.moreMap).toBe(true);
  expect(read({ type: 'S', magic: 'ustar  \0' })?.moreMap).toBe(false);
  expect(read({ type: 'S', magic: 'ustar  \0', over: { 482: Buffer.from([2]) } })?.moreMap).toBe(false);
  expect(read({ type: 'S', over: more })?.moreMap).toBe(false);
});

const plain = tarHeader({ name: 'a/b.js', data: 'abc' });

test('a byte that is another makes another sum, wherever it stands', () => {
  expect(readTarHeader(plain)?.size).toBe(3);
  for (let at = 0; at < blockSize; at += 1) {
    const block = Buffer.from(plain);
    block[at] = (block[at] as number) ^ 0x02;
    // Of the checksum itself the blank and the NUL behind the digits.
    const isBehindDigits = at === 154 || at === 155;
    if (!isBehindDigits) expect([at, readTarHeader(block)]).toEqual([at, undefined]);
  }
});

test('very old tars counted signed bytes', () => {
  const name = 'caf\xe9';
  const block = tarHeader({ name: '', over: { 0: Buffer.from(name, 'latin1') } });
  const unsigned = Number.parseInt(block.toString('latin1', 148, 154), 8);
  expect(readTarHeader(block)).toBeDefined();
  for (const [sum, isOne] of [
    [unsigned - 0x100, true],
    [unsigned - 0x200, false],
    [unsigned - 0xff, false],
  ] as const) {
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    expect([sum, readTarHeader(block) !== undefined]).toEqual([sum, isOne]);
  }
  // The least byte that has a sign.
  const least = tarHeader({ name: '', over: { 0: Buffer.from([0x80]) } });
  const sum = Number.parseInt(least.toString('latin1', 148, 154), 8) - 0x100;
  least.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  expect(readTarHeader(least)).toBeDefined();
});

test('less than a block is none', () => {
  expect(readTarHeader(plain.subarray(0, blockSize - 1))).toBeUndefined();
  expect(isTar(plain.subarray(0, blockSize - 1))).toBe(false);
  expect(isTar(plain)).toBe(true);
  expect(isTar(Buffer.concat([plain, Buffer.from('more')]))).toBe(true);
  const other = Buffer.from(plain);
  other[0] = 0x62;
  expect(isTar(other)).toBe(false);
});

test.each<[string, string | Buffer, boolean]>([
  ['digits and a NUL', '0012345\0', true],
  ['blanks before', '  12345\0', true],
  ['the least and the greatest digit alone', '0', true],
  ['7', '7', true],
  ['8', '8', false],
  ['a sign before the digits', '/', false],
  ['a letter behind digits', '01234a', false],
  ['what stands behind a NUL does not count', '012\0abcd', true],
  ['a letter in the last place', '0123456a', false],
  ['blanks', '        ', false],
  ['a NUL', Buffer.alloc(8), false],
  ['base 256', Buffer.from([0x80, 0, 0, 0, 0, 0, 0x12, 0x34]), true],
])('a quick look at a checksum of %s', (_name, checksum, expected) => {
  const block = Buffer.from(plain);
  block.fill(' ', 148, 156);
  Buffer.from(checksum as string).copy(block, 148);
  // What stands around the field does not count.
  block[147] = 0x61;
  block[156] = 0x61;
  expect(mayBeginTar(block, 0, blockSize)).toBe(expected);
  const around = Buffer.concat([Buffer.from('..'), block, Buffer.from('..')]);
  expect(mayBeginTar(around, 2, 2 + blockSize)).toBe(expected);
  expect(mayBeginTar(around, 2, 1 + blockSize)).toBe(false);
  block[0] = 0;
  expect(mayBeginTar(block, 0, blockSize)).toBe(false);
});
