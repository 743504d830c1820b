/** Archives that say one thing and hold another: what an unpacker would get is searched, or told as unread. */
import zlib from 'node:zlib';
import fc from 'fast-check';
import { Allowance } from '../../../../src/leak/scan/archives/allowance.ts';
import type { UnfoldedItem } from '../../../../src/leak/scan/archives/hand-over.ts';
import { UnreadError } from '../../../../src/leak/scan/port.ts';
import { CollectingSink, scanBytes } from '../../../support/collecting-sink.ts';
import { centralRecord, endRecord, localRecord, zipOf } from '../../../support/hand-made-zip.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9k';
const data = Buffer.from(`${'code '.repeat(40)}${key}`);
const plain = { name: 'plain.js', data: Buffer.from('nothing here'), method: 8 };
const secret = { name: 'secret.js', data, method: 8 };

function finds(sink: CollectingSink, label: string): boolean {
  return sink.items.some((item) => item.label === label && item.content.includes(key));
}

test('what the central directory does not list is searched', async () => {
  const sink = await scanBytes('a.zip', zipOf([plain, { ...secret, hidden: true }, { ...plain, name: 'other' }]));
  expect(finds(sink, 'a.zip!secret.js')).toBe(true);
  expect(sink.unreads).toEqual([]);
});

test('what stands between entries, in the comment or behind the end is searched', async () => {
  const stray = zipOf([secret]).subarray(0, -60);
  const between = await scanBytes('a.zip', zipOf([plain, { ...plain, name: 'b', before: stray }]));
  expect(finds(between, 'a.zip!secret.js')).toBe(true);
  const comment = await scanBytes('a.zip', zipOf([plain], stray));
  expect(finds(comment, 'a.zip!secret.js')).toBe(true);
  const behind = await scanBytes('a.zip', Buffer.concat([zipOf([plain]), stray]));
  expect(finds(behind, 'a.zip!secret.js')).toBe(true);
  const twice = await scanBytes('a.zip', Buffer.concat([zipOf([plain]), zipOf([secret])]));
  expect(finds(twice, 'a.zip!secret.js')).toBe(true);
  expect(twice.unreads).toEqual([]);
});

test('members of one name are all searched', async () => {
  const sink = await scanBytes('a.zip', zipOf([plain, { ...secret, name: 'plain.js' }]));
  expect(sink.items.filter(({ label }) => label === 'a.zip!plain.js')).toHaveLength(2);
  expect(finds(sink, 'a.zip!plain.js')).toBe(true);
});

test('an entry that the directory tells otherwise is told', async () => {
  const lies = [
    { ...secret, central: { name: 'other.js.br' } },
    { ...secret, central: { method: 0 } },
    { ...secret, central: { packedSize: 5 } },
    { ...secret, central: { offset: 7 } },
    { ...secret, local: { name: 'other.js' } },
    { ...secret, local: { method: 0 } },
  ];
  for (const lie of lies) {
    const sink = await scanBytes('a.zip', zipOf([plain, lie, plain]));
    expect([lie, sink.unreads]).toEqual([
      lie,
      expect.arrayContaining(['a.zip: damaged: 1 of 3 entries are not what the central directory says']),
    ]);
  }
});

test('an entry whose own size is wrong is told, and the next one found', async () => {
  for (const packedSize of [0, 3, 30, 1000, 0xfffffffe]) {
    const sink = await scanBytes('a.zip', zipOf([{ ...plain, local: { packedSize } }, secret]));
    expect([packedSize, sink.unreads.length > 0]).toEqual([packedSize, true]);
    if (packedSize < 30) expect(finds(sink, 'a.zip!secret.js')).toBe(true);
  }
});

test('an entry inside of another one is told', async () => {
  const inner = zipOf([secret]);
  const outer = { name: 'outer.bin', data: Buffer.concat([Buffer.from('x'.repeat(50)), inner]) };
  const sink = await scanBytes('a.zip', zipOf([outer, { ...secret, central: { offset: 30 + 9 + 50 } }]));
  expect(sink.unreads).toEqual(['a.zip: damaged: 1 of 2 entries are not what the central directory says']);
});

test('a false record in front that swallows the rest is told', async () => {
  const fields = { name: 'x', method: 0, flags: 0, packedSize: 100_000, size: 100_000, checksum: 0 };
  const sink = await scanBytes('a.zip', Buffer.concat([localRecord(fields), zipOf([secret])]));
  expect(sink.unreads).toEqual(
    expect.arrayContaining(['a.zip!x: cut short', expect.stringMatching(/^a\.zip: cut short/)]),
  );
});

test('a directory that announces more than it lists, and one part of several', async () => {
  const zip = zipOf([secret]);
  zip.writeUInt16LE(3, zip.length - 12);
  expect((await scanBytes('a.zip', zip)).unreads).toEqual(['a.zip: damaged: 3 entries are announced and 1 listed']);
  const split = Buffer.concat([zipOf([secret]).subarray(0, -22), endRecord(1, 55, 0, 2)]);
  expect((await scanBytes('a.zip', split)).unreads).toEqual(['a.zip: a part of a split archive']);
});

test.each([0, 8])('sizes that stand behind the data, in each of their forms, method %d', async (method) => {
  const packed = method === 8 ? zlib.deflateRawSync(data) : data;
  const fields = { name: 'a.js', method, flags: 8, packedSize: 0, size: 0, checksum: 0 };
  const after = { ...fields, packedSize: packed.length, size: data.length, checksum: zlib.crc32(data) };
  const local = localRecord(fields);
  for (const signed of [true, false]) {
    for (const wide of [true, false]) {
      const descriptor = Buffer.alloc(wide ? 20 : 12);
      descriptor.writeUInt32LE(after.checksum, 0);
      descriptor.writeUInt32LE(packed.length, 4);
      descriptor.writeUInt32LE(data.length, wide ? 12 : 8);
      const body = Buffer.concat([local, packed, Buffer.from(signed ? 'PK\x07\x08' : ''), descriptor]);
      const directory = centralRecord(after, 0);
      const zip = Buffer.concat([body, directory, endRecord(1, directory.length, body.length)]);
      for (const size of [1, 64, 65_536]) {
        const sink = await scanBytes('a.zip', zip, size);
        expect([signed, wide, sink.unreads]).toEqual([signed, wide, []]);
        expect(sink.items[0]).toMatchObject({ label: 'a.zip!a.js', size: data.length });
      }
    }
  }
});

test('a checksum that is another, of stored and of deflated data', async () => {
  for (const method of [0, 8]) {
    const zip = zipOf([{ ...secret, method }]);
    zip.writeUInt32LE(1, 14);
    expect((await scanBytes('a.zip', zip)).unreads).toEqual(['a.zip!secret.js: damaged: its checksum is another']);
  }
});

test('what came before the damage of a small stream is searched', async () => {
  const random = Buffer.from(Array.from({ length: 900 }, (_, at) => (at * at * 7) % 251));
  const content = Buffer.concat([data, random]);
  for (const [label, bytes] of [
    ['a.gz', zlib.gzipSync(content)],
    ['a.br', zlib.brotliCompressSync(content)],
  ] as const) {
    // Later than the text, and damage that each decoder notices.
    for (let at = bytes.length - 200; at < bytes.length - 100; at += 1) bytes[at] = at * 31;
    const sink = await scanBytes(label, bytes);
    expect([label, sink.unreads.length]).toEqual([label, 1]);
    expect([label, finds(sink, `${label}!a`)]).toEqual([label, true]);
  }
});

test('a program that carries a zip, inside of four archives', async () => {
  let bytes: Buffer = Buffer.concat([Buffer.from('MZ'), zipOf([secret])]);
  for (let depth = 0; depth < 4; depth += 1) bytes = zipOf([{ name: 'x.exe', data: bytes, method: 8 }]);
  const sink = await scanBytes('a.zip', bytes);
  expect(sink.unreads).toEqual([expect.stringMatching(/!x\.exe: deeper than 4 archives$/)]);
});

test('an empty zip, and a text that begins as one', async () => {
  expect((await scanBytes('a.zip', endRecord(0, 0, 0))).unreads).toEqual([]);
  expect((await scanBytes('a.zip', Buffer.from('PK is short for pack, and this is a text'))).unreads).toEqual([]);
  expect((await scanBytes('a.zip', Buffer.from('PK\x03\x04 and nothing else'))).unreads).toHaveLength(1);
});

test('a picture or a program without a zip costs no word', async () => {
  for (const head of ['\x89PNG\r\n', 'MZ', '#!/bin/sh\n', '\x7fELF', '%PDF-1.7\n']) {
    const sink = await scanBytes(
      'a',
      Buffer.from(`${head} PK PK\x03\x04 PK\x01\x02 PK\x05\x06 some more of it, and more`, 'latin1'),
    );
    expect([head, sink.unreads.length]).toEqual([head, 0]);
    const carrying = await scanBytes('a', Buffer.concat([Buffer.from(head, 'latin1'), zipOf([secret])]));
    expect([head, carrying.unreads, finds(carrying, 'a!secret.js')]).toEqual([head, [], true]);
  }
});

function item(bytes: Uint8Array, limit: number, label = 'bomb.zip'): UnfoldedItem {
  async function* chunks() {
    yield bytes;
  }
  return { label, depth: 0, chunks: chunks(), allowance: new Allowance(limit) };
}

const mebibyte = 1024 ** 2;

test('a bomb is given up, and told', async () => {
  const sink = new CollectingSink(0);
  const zeros = Buffer.alloc(8 * mebibyte);
  await sink.item(item(zipOf([{ name: 'zeros', data: zeros, method: 8 }, secret]), mebibyte));
  expect(sink.unreads[0]).toMatch(/^bomb\.zip!zeros: unfolds to more than 1 MiB, over 200 times its size$/);
  expect(sink.unreads[1]).toBe('bomb.zip: the rest is not read: it unfolds to too much');
  expect(sink.unreads).toHaveLength(2);
});

test('bombs in a bomb share what may come out', async () => {
  let bytes = zipOf([{ name: 'zeros', data: Buffer.alloc(4 * mebibyte), method: 8 }]);
  for (let depth = 0; depth < 3; depth += 1) {
    bytes = zipOf(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, data: bytes, method: 8 })));
  }
  const sink = new CollectingSink(0);
  await sink.item(item(bytes, 20 * mebibyte));
  const out = sink.items.reduce((sum, { size, depth }) => sum + (depth > 0 ? size : 0), 0);
  expect(out).toBeLessThan(21 * mebibyte);
  expect(sink.unreads.length).toBeLessThan(8);
  expect(sink.unreads.at(-1)).toBe('bomb.zip: the rest is not read: it unfolds to too much');
});

test('of gzip and of Brotli too', async () => {
  const zeros = Buffer.alloc(8 * mebibyte);
  for (const [label, bytes] of [
    ['a.gz', zlib.gzipSync(zeros)],
    ['a.br', zlib.brotliCompressSync(zeros)],
  ] as const) {
    const sink = new CollectingSink(0);
    await sink.item(item(bytes, mebibyte, label));
    expect(sink.unreads).toEqual([`${label}!a: unfolds to more than 1 MiB, over 200 times its size`]);
  }
});

test('what compresses well but is large by itself is no bomb', async () => {
  const allowance = new Allowance(10);
  async function* read() {
    yield Buffer.alloc(100);
  }
  for await (const _ of allowance.countRead(read())) allowance.spend(20_000);
  expect(() => allowance.spend(1)).toThrow(UnreadError);
});

test('an error of the file itself is passed on, once, and is no end', async () => {
  const bytes = zipOf([secret, { name: 'stored', data: Buffer.alloc(5000, 'x') }]);
  for (const length of [10, 60, 150, 2000]) {
    const sink = new CollectingSink();
    const chunks = async function* () {
      yield bytes.subarray(0, length);
      throw new UnreadError('no permission any more');
    };
    await sink.item({ label: 'a.zip', depth: 0, chunks: chunks() });
    expect([length, sink.unreads.at(-1)]).toEqual([length, 'a.zip: no permission any more']);
    expect(sink.unreads.join()).not.toContain('cut short');
  }
});

const samples = {
  'a.zip': zipOf([secret, plain, { name: 'inner.gz', data: zlib.gzipSync(data) }, { ...secret, flags: 8, name: 'x' }]),
  'a.gz': Buffer.concat([zlib.gzipSync(data), zlib.gzipSync(data)]),
  'a.br': zlib.brotliCompressSync(data),
};

test.each(Object.entries(samples))(
  '%s with any bytes changed, cut in any way, comes to an end',
  async (label, bytes) => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.oneof(fc.nat(255), fc.constantFrom(0, 0xff)) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 999 }),
        async (changes, size) => {
          const changed = Buffer.from(bytes);
          for (const { at, to } of changes) changed[at] = to;
          const sink = await scanBytes(label, changed, size);
          // Cutting alone changes nothing.
          const whole = await scanBytes(label, changed, changed.length);
          expect(sink.unreads).toEqual(whole.unreads);
          expect(sink.items).toEqual(whole.items);
        },
      ),
      { numRuns: 200 },
    );
  },
);
