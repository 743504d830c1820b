/** The data of a zip's entries: where it ends, and whether it is what its records say. */
import zlib from 'node:zlib';
import { Allowance } from '../../../../../src/leak/scan/archives/allowance.ts';
import { ByteSource } from '../../../../../src/leak/scan/archives/byte-source.ts';
import { type DataSeen, readData, skipData } from '../../../../../src/leak/scan/archives/zip-data.ts';
import type { ZipEntry } from '../../../../../src/leak/scan/archives/zip-records.ts';

const plain: ZipEntry = {
  ...{ name: 'a', nameSum: 7, method: 0, encrypted: false, describedAfter: false },
  ...{ checksum: 0, packedSize: 0, size: 0, length: 31 },
};

/** What came out, what was seen, how much is left and what was thrown. */
async function read(bytes: Uint8Array, entry: Partial<ZipEntry>, chunk = 65_536, skips = false) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const source = new ByteSource(chunks());
  // The source is no longer at its beginning.
  await source.skip(3);
  const seen: DataSeen = {};
  const parts: Uint8Array[] = [];
  let fault = '';
  try {
    if (skips) await skipData(source, { ...plain, ...entry }, seen);
    else {
      for await (const part of readData(source, { ...plain, ...entry }, new Allowance(), seen)) {
        expect(part.length).toBeGreaterThan(0);
        parts.push(new Uint8Array(part));
      }
    }
  } catch (error) {
    fault = (error as Error).message;
  }
  let left = '';
  if (fault === '') for await (const part of source.take(1_000_000)) left += Buffer.from(part).toString('latin1');
  return { content: Buffer.concat(parts).toString('latin1'), seen, left, fault };
}

function descriptor(content: Buffer, { signed = true, wide = false, packed = content.length, over = {} }): Buffer {
  const bytes = Buffer.alloc(wide ? 20 : 12);
  bytes.writeUInt32LE(zlib.crc32(content), 0);
  bytes.writeUInt32LE(packed, 4);
  bytes.writeUInt32LE(content.length, wide ? 12 : 8);
  for (const [at, byte] of Object.entries(over)) bytes[Number(at)] = byte as number;
  return Buffer.concat([Buffer.from(signed ? 'PK\x07\x08' : ''), bytes]);
}

const content = Buffer.from('the content of it');
const [checksum, size] = [zlib.crc32(content), content.length];
const packed = zlib.deflateRawSync(content);
const behind = 'PK\x03\x04 and more of it, longer than any record';
const whole = (...parts: (Buffer | string)[]) =>
  Buffer.concat(['...', ...parts, behind].map((one) => Buffer.from(one as string)));

test.each<[string, Buffer, Partial<ZipEntry>]>([
  ['stored', content, { size, checksum, packedSize: size }],
  ['deflated', packed, { method: 8, size, checksum, packedSize: packed.length }],
])('%s, with its sizes in front', async (_name, data, entry) => {
  const seen = { packedSize: data.length, size, checksum };
  for (const chunk of [1, 9, 65_536]) {
    const good = { content: content.toString(), seen, left: behind, fault: '' };
    expect(await read(whole(data), entry, chunk)).toEqual(good);
    expect(await read(whole(data), entry, chunk, true)).toEqual({
      ...good,
      content: '',
      seen: { packedSize: data.length },
    });
    // And behind as well.
    const twice = { ...entry, describedAfter: true, size: 0, checksum: 0 };
    expect(await read(whole(data, descriptor(content, { packed: data.length })), twice, chunk)).toEqual(good);
  }
  const fault = async (over: Partial<ZipEntry>) => (await read(whole(data), { ...entry, ...over })).fault;
  expect(await fault({ size: size + 1 })).toBe('damaged: its size is another');
  expect(await fault({ checksum: 1 })).toBe('damaged: its checksum is another');
  expect(await fault({ describedAfter: true })).toBe('damaged: its size is another');
  const cut = await read(whole(data).subarray(0, 3 + data.length - 1), entry);
  expect([cut.fault, cut.seen]).toEqual(['cut short', {}]);
  expect((await read(whole(data).subarray(0, 3 + data.length - 1), entry, 9, true)).fault).toBe('cut short');
  expect((await read(whole(data).subarray(0, 3 + data.length), entry, 9, true)).fault).toBe('');
});

test('deflated data that ends before its size says', async () => {
  const entry = { method: 8, size, checksum, packedSize: packed.length + 5 };
  expect(await read(whole(packed, 'xxxxx'), entry)).toMatchObject({
    ...{ content: content.toString(), seen: { packedSize: packed.length }, fault: 'damaged: its size is another' },
  });
});

describe('stored, with its size behind alone', () => {
  const untold = { describedAfter: true };
  const forms = [
    { signed: true, wide: false },
    { signed: false, wide: false },
    { signed: false, wide: true },
  ];
  const texts = [
    Buffer.from(''),
    Buffer.from('PK'),
    Buffer.from('PK\x03\x04 in front, where nothing can stand before'),
    Buffer.from('in fro PK\x01\x02 as well'),
    content,
    Buffer.from(`PK\x07\x08${'x'.repeat(30)}PK\x03\x04PK\x01\x02${'y'.repeat(30)}PKPKP`),
    ...[4060, 4068, 4076, 4080, 4095, 4096, 4097, 8190, 9000].map((length) => Buffer.alloc(length, 'text PK and ')),
  ];

  test.each(forms)('$signed $wide', async (form) => {
    for (const text of texts) {
      for (const next of ['PK\x03\x04', 'PK\x01\x02']) {
        const bytes = Buffer.concat([
          Buffer.from('...'),
          text,
          descriptor(text, form),
          Buffer.from(`${next}${'.'.repeat(40)}`),
        ]);
        for (const chunk of text.length < 99 ? [1, 65_536] : [1000, 65_536]) {
          const name = [text.length, next, chunk];
          const { content: out, seen, left, fault } = await read(bytes, untold, chunk);
          expect([name, fault, out === text.toString('latin1'), left.slice(0, 4)]).toEqual([name, '', true, next]);
          expect([name, seen]).toEqual([
            name,
            { packedSize: text.length, size: text.length, checksum: zlib.crc32(text) },
          ]);
          const skipped = await read(bytes, untold, chunk, true);
          expect([name, skipped.seen, skipped.left.slice(0, 4)]).toEqual([name, { packedSize: text.length }, next]);
        }
      }
    }
  });

  test.each(forms)('over the border of what is looked at: $signed $wide', async (form) => {
    for (let length = 4_930; length < 5_010; length += 3) {
      const text = Buffer.alloc(length, 'text ');
      const bytes = Buffer.concat([Buffer.from('...'), text, descriptor(text, form), Buffer.from(behind)]);
      const { content: out, left, fault } = await read(bytes, untold, 1000);
      expect([length, fault, out.length, left]).toEqual([length, '', length, behind]);
    }
  });

  test('a descriptor at the very end of the bytes', async () => {
    const bytes = Buffer.concat([Buffer.from('...'), content, descriptor(content, {})]);
    expect(await read(bytes, untold)).toMatchObject({ content: content.toString(), fault: '', left: '' });
    expect((await read(bytes.subarray(0, -1), untold)).fault).toBe('cut short');
  });

  test('nothing tells the end of it', async () => {
    const wrong = { 4: 1 };
    for (const form of forms) {
      const bytes = whole(content, descriptor(content, { ...form, over: wrong }));
      const { content: out, fault, seen } = await read(bytes, untold);
      expect([form, fault, seen.packedSize]).toEqual([form, 'cut short', undefined]);
      expect(out).toBe(bytes.toString('latin1', 3));
    }
    const wide = descriptor(content, { signed: false, wide: true, over: { 8: 1 } });
    expect((await read(whole(content, wide), untold)).fault).toBe('cut short');
    for (const rest of ['', 'x'.repeat(4096), 'PK'.repeat(9000)]) {
      const { content: out, fault } = await read(Buffer.from(`...${rest}`), untold, 1000);
      expect([out.length, fault]).toEqual([rest.length, 'cut short']);
    }
    // A number beside no record.
    const beside = Buffer.concat([
      Buffer.from('...'),
      content,
      descriptor(content, { signed: false }),
      Buffer.from(`PK${'.'.repeat(40)}`),
    ]);
    expect((await read(beside, untold)).fault).toBe('cut short');
  });

  test('a checksum that is another', async () => {
    const bytes = whole(content, descriptor(content, { over: { 0: 1 } }));
    expect((await read(bytes, untold)).fault).toBe('damaged: its checksum is another');
  });
});

test('deflated, with its size behind alone, in each form', async () => {
  for (const signed of [true, false]) {
    for (const wide of [true, false]) {
      const after = descriptor(content, { signed, wide, packed: packed.length });
      const { left, fault, seen } = await read(whole(packed, after), { method: 8, describedAfter: true });
      expect([signed, wide, left, fault]).toEqual([signed, wide, behind, '']);
      expect(seen).toEqual({ packedSize: packed.length, size, checksum });
    }
  }
  const wrong = descriptor(content, { packed: packed.length, over: { 0: 1 } });
  expect((await read(whole(packed, wrong), { method: 8, describedAfter: true })).fault).toBe(
    'damaged: its checksum is another',
  );
});
