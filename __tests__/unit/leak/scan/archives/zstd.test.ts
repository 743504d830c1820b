/** Frames of Zstandard, by the lengths that they tell of themselves. */
import zlib from 'node:zlib';
import { Allowance } from '../../../../../src/leak/scan/archives/allowance.ts';
import { ByteSource } from '../../../../../src/leak/scan/archives/byte-source.ts';
import { readsZstd, unzstd } from '../../../../../src/leak/scan/archives/zstd.ts';

/** What came out, what is left of the source, and what was thrown. */
async function unpacked(bytes: Uint8Array, chunk = 65_536) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const source = new ByteSource(chunks());
  const parts: Uint8Array[] = [];
  let fault = '';
  try {
    for await (const part of unzstd(source, new Allowance())) parts.push(new Uint8Array(part));
  } catch (error) {
    fault = (error as Error).message;
  }
  return { content: Buffer.concat(parts).toString('latin1'), left: bytes.length - source.position, fault };
}

/** A frame made by hand: the descriptor, what it announces, then blocks of `[last, type, size]` and their bytes. */
function frame(descriptor: number, announced: number, ...blocks: [number, number, number, string][]): Buffer {
  const parts = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, descriptor]), Buffer.alloc(announced, 0)];
  for (const [last, type, size, bytes] of blocks) {
    const header = Buffer.alloc(3);
    header.writeUIntLE((size << 3) | (type << 1) | last, 0, 3);
    parts.push(header, Buffer.from(bytes));
  }
  return Buffer.concat(parts);
}

const skippable = (kind: number, length: number): Buffer => {
  const bytes = Buffer.alloc(8 + length, 'x');
  bytes.writeUInt32LE(0x184d2a50 + kind, 0);
  bytes.writeUInt32LE(length, 4);
  return bytes;
};

(readsZstd ? describe : describe.skip)('with a Node that has it', () => {
  const raw = frame(0x00, 1, [0, 0, 3, 'abc'], [1, 0, 2, 'de']);
  const run = frame(0x00, 1, [0, 1, 700, 'x'], [1, 0, 2, 'de']);

  test.each<[string, () => Buffer, string]>([
    ['blocks as they are, and a window', () => raw, 'abcde'],
    ['a window and a length in two bytes', () => frame(0x40, 3, [1, 0, 256, 'y'.repeat(256)]), 'y'.repeat(256)],
    ['the number of no dictionary', () => frame(0x01, 2, [1, 0, 2, 'ab']), 'ab'],
    ['a run of one byte', () => run, `${'x'.repeat(700)}de`],
    ['the engine’s own', () => zlib.zstdCompressSync('content '.repeat(999)), 'content '.repeat(999)],
    [
      'its length in front, in one byte, two, four',
      () => Buffer.concat([100, 1_000, 100_000].map((size) => zlib.zstdCompressSync(Buffer.alloc(size, 'y')))),
      'y'.repeat(101_100),
    ],
    [
      'a checksum',
      () => zlib.zstdCompressSync('summed', { params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } }),
      'summed',
    ],
    [
      'no length of its content',
      () => zlib.zstdCompressSync('plain', { params: { [zlib.constants.ZSTD_c_contentSizeFlag]: 0 } }),
      'plain',
    ],
    [
      'a length in eight bytes',
      () => {
        const bytes = frame(0xe0, 8, [1, 0, 2, 'ab']);
        bytes[5] = 2;
        return bytes;
      },
      'ab',
    ],
    [
      'what is to be skipped around them',
      () => Buffer.concat([skippable(0, 3), raw, skippable(15, 0), raw]),
      'abcdeabcde',
    ],
    ['a long part that is to be skipped', () => Buffer.concat([skippable(5, 70_000), raw]), 'abcde'],
  ])('%s', async (_name, make, content) => {
    for (const chunk of [1, 7, 65_536]) {
      const bytes = make();
      if (bytes.length > 9_999 && chunk < 9) continue;
      const result = await unpacked(bytes, chunk);
      expect([chunk, result.content === content, result.left, result.fault]).toEqual([chunk, true, 0, '']);
    }
  });

  test('what stands behind the last frame is left', async () => {
    for (const rest of ['rest', 'r', '\x28\xb5\x2f', '\x50\x2a\x4d\x19\0\0\0\0']) {
      const bytes = Buffer.concat([raw, Buffer.from(rest, 'latin1')]);
      expect([rest, await unpacked(bytes)]).toEqual([rest, { content: 'abcde', left: rest.length, fault: '' }]);
    }
  });

  test('what is none, and what is cut anywhere', async () => {
    for (const bytes of ['', 'no', 'none of it', '\x60\x2a\x4d\x18\0\0\0\0']) {
      expect((await unpacked(Buffer.from(bytes, 'latin1'))).fault).toBe('damaged, or not Zstandard');
    }
    const params = { [zlib.constants.ZSTD_c_checksumFlag]: 1 };
    for (const whole of [raw, run, zlib.zstdCompressSync('summed up', { params })]) {
      for (let length = 4; length < whole.length; length += 1) {
        expect([length, (await unpacked(whole.subarray(0, length))).fault]).toEqual([length, 'cut short']);
      }
    }
    const skipped = skippable(1, 9);
    for (let length = 4; length < skipped.length; length += 1) {
      expect([length, (await unpacked(skipped.subarray(0, length))).fault]).toEqual([length, 'cut short']);
    }
    expect((await unpacked(Buffer.concat([raw, skipped.subarray(0, 9)]))).fault).toBe('cut short');
  });
});
