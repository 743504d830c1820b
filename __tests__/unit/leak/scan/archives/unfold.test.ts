/** Compressed streams as engines take them: where they end, what is left, and what is had of those that are damaged. */
import zlib from 'node:zlib';
import { Allowance } from '../../../../../src/leak/scan/archives/allowance.ts';
import { ByteSource } from '../../../../../src/leak/scan/archives/byte-source.ts';
import { crc32, crc32InScript } from '../../../../../src/leak/scan/archives/crc32.ts';
import { unfold } from '../../../../../src/leak/scan/archives/unfold.ts';
import { readsZstd } from '../../../../../src/leak/scan/archives/zstd.ts';
import { UnreadError } from '../../../../../src/leak/scan/port.ts';

type Coding = Parameters<typeof unfold>[1];
interface Given {
  readonly chunk?: number;
  readonly limit?: number;
  readonly allowance?: Allowance;
  /** What the stream ends with in place of its end. */
  readonly failure?: Error;
}

async function unfolded(bytes: Uint8Array, coding: Coding, given: Given = {}) {
  const { chunk = 65_536, limit, allowance = new Allowance(), failure } = given;
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield new Uint8Array(bytes.subarray(at, at + chunk));
    if (failure !== undefined) throw failure;
  }
  const source = new ByteSource(chunks());
  const parts: Uint8Array[] = [];
  let error: unknown;
  try {
    for await (const part of unfold(source, coding, allowance, limit)) {
      expect(part.length).toBeGreaterThan(0);
      parts.push(new Uint8Array(part));
    }
  } catch (thrown) {
    error = thrown;
  }
  const fault = error instanceof UnreadError ? error.message : error;
  return {
    content: Buffer.concat(parts),
    left: bytes.length - source.position,
    fault,
    largest: Math.max(0, ...parts.map(({ length }) => length)),
  };
}

/** Hardly to be compressed, and known by every place. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}
const codings: readonly [Coding, (bytes: Uint8Array) => Buffer][] = [
  ['deflate', (bytes) => zlib.deflateRawSync(bytes)],
  ['brotli', (bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })],
];

describe.each(codings)('%s', (coding, pack) => {
  const contents = [
    Buffer.alloc(0),
    Buffer.from('small'),
    Buffer.alloc(1024 * 1024, 'a'),
    Buffer.alloc(1024 * 1024 + 1, 'b'),
    Buffer.alloc(3_000_000, 'much of it '),
    noise(200_000),
  ];

  test('ends where it ends, whatever stands behind', async () => {
    for (const content of contents) {
      const packed = pack(content);
      for (const rest of ['', 'x', 'rest'.repeat(20_000)]) {
        const bytes = Buffer.concat([packed, Buffer.from(rest)]);
        for (const chunk of [1_000, 65_536, packed.length]) {
          const name = [content.length, rest.length, chunk];
          const { content: out, left, fault } = await unfolded(bytes, coding, { chunk });
          expect([name, out.equals(content), left, fault]).toEqual([name, true, rest.length, undefined]);
        }
      }
    }
  });

  test('is given in pieces of bounded size', async () => {
    expect((await unfolded(pack(Buffer.alloc(3_000_000, 'z')), coding)).largest).toBeLessThanOrEqual(1024 * 1024);
  });

  test('cut anywhere, what came before is had', async () => {
    for (const content of [noise(3_000), noise(200_000)]) {
      const packed = pack(content);
      for (const part of [0.3, 0.6, 0.99]) {
        const length = Math.floor(packed.length * part);
        const { content: out, fault, left } = await unfolded(packed.subarray(0, length), coding);
        expect([content.length, part, fault, left]).toEqual([content.length, part, 'cut short', 0]);
        // An engine that was asked whether it is at its end may have made some bytes of that.
        const sure = Math.max(0, out.length - 64);
        expect(out.subarray(0, sure).equals(content.subarray(0, sure))).toBe(true);
        if (content.length > 9_999) expect(out.length).toBeGreaterThan(length - 70_000);
      }
    }
    expect((await unfolded(Buffer.alloc(0), coding)).fault).toBe('cut short');
  });

  test('an error of the source is thrown as it is, behind what came before', async () => {
    const content = noise(200_000);
    const failure = new Error('gone');
    const { content: out, fault } = await unfolded(pack(content).subarray(0, 150_000), coding, { failure });
    expect(fault).toBe(failure);
    expect(out.length).toBeGreaterThan(50_000);
    const unread = new UnreadError('gone');
    expect((await unfolded(pack(content).subarray(0, 150_000), coding, { failure: unread })).fault).toBe('gone');
  });

  test('no more than is allowed comes out', async () => {
    const zeros = Buffer.alloc(3_000_000);
    for (const size of [200, 1_000_000, 3_000_000]) {
      const packed = pack(zeros.subarray(0, size));
      const short = await unfolded(packed, coding, { allowance: new Allowance(size - 1) });
      expect([size, short.fault]).toEqual([
        size,
        expect.stringMatching(/^unfolds to more than \d+ MiB, over 200 times/),
      ]);
      expect(short.content.length).toBeLessThan(size);
      expect((await unfolded(packed, coding, { allowance: new Allowance(size) })).fault).toBeUndefined();
    }
  });
});

test('a limit that something else told is not gone over', async () => {
  const packed = zlib.deflateRawSync(noise(200_000));
  for (const limit of [100, 70_000, packed.length - 1]) {
    const { fault, left } = await unfolded(packed, 'deflate', { limit });
    expect([limit, fault, packed.length - left]).toEqual([limit, 'cut short', limit]);
  }
  const whole = await unfolded(Buffer.concat([packed, Buffer.from('rest')]), 'deflate', { limit: packed.length });
  expect([whole.content.length, whole.left, whole.fault]).toEqual([200_000, 4, undefined]);
});

test.each<[Coding, string]>([
  ['deflate', 'damaged'],
  ['brotli', 'damaged, or not Brotli'],
])('damage of %s, and what came before it', async (coding, fault) => {
  const pack = coding === 'deflate' ? zlib.deflateRawSync : zlib.brotliCompressSync;
  const text = Buffer.from(Array.from({ length: 400 }, (_, at) => `line ${at * at} of it\n`).join(''));
  const packed = pack(text);
  for (const at of [200, 400, 600]) {
    const bytes = Buffer.from(packed);
    bytes.fill(0xff, at);
    const { content: out, fault: told } = await unfolded(bytes, coding);
    expect([at, told]).toEqual([at, expect.stringMatching(new RegExp(`^(?:${fault}|cut short)$`))]);
    // The first bytes of the stream give the first lines.
    expect([at, out.subarray(0, 60).equals(text.subarray(0, 60))]).toEqual([at, true]);
    expect(out.length).toBeGreaterThan(at / 2);
  }
  expect((await unfolded(Buffer.alloc(20, 0xff), coding)).fault).toBe(fault);
  // Nothing is given twice where the stream is longer than one piece.
  const long = pack(noise(300_000));
  long.fill(0xff, 200_000, 200_100);
  const { content: out } = await unfolded(long, coding);
  expect(out.subarray(0, 100_000).equals(noise(100_000))).toBe(true);
  expect(out.length).toBeLessThan(300_500);
});

(readsZstd ? test : test.skip)('Zstandard with a window that is too large', async () => {
  const bytes = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, 0x09, 0, 0, 0x61]);
  expect((await unfolded(bytes, 'zstd')).fault).toBe('Zstandard with a window of more than 128 MiB is not read');
  bytes[5] = 0;
  expect((await unfolded(bytes, 'zstd')).content.toString()).toBe('a');
  bytes[6] = 0x0f;
  expect((await unfolded(bytes, 'zstd')).fault).toBe('damaged');
});

test('the checksum of a Node that has none of its own is the same, in parts too', () => {
  const bytes = noise(1_000);
  for (const length of [0, 1, 255, 1_000]) {
    const part = bytes.subarray(0, length);
    expect([length, crc32InScript(part, 0)]).toEqual([length, zlib.crc32(part)]);
    expect(crc32InScript(bytes, crc32InScript(part, 0))).toBe(zlib.crc32(bytes, zlib.crc32(part)));
    expect(crc32(bytes, crc32(part, 0))).toBe(zlib.crc32(bytes, zlib.crc32(part)));
  }
});
