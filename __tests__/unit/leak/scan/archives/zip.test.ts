/** Zips made by hand, read in one pass: what is opened, passed over, told, and handed on. */
import zlib from 'node:zlib';
import { Allowance } from '../../../../../src/leak/scan/archives/allowance.ts';
import { openZip, type ZipOptions } from '../../../../../src/leak/scan/archives/zip.ts';
import { CollectingSink } from '../../../../support/collecting-sink.ts';
import { centralRecord, endRecord, type HandMadeEntry, localRecord, zipOf } from '../../../../support/hand-made-zip.ts';

interface Given extends Partial<ZipOptions> {
  readonly chunk?: number;
  readonly allowance?: Allowance;
}

async function opened(bytes: Buffer, { chunk = 65_536, allowance = new Allowance(), ...options }: Given = {}) {
  const sink = new CollectingSink();
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const places: string[] = [];
  const handedOn = (from: number, until: number) => void places.push(bytes.toString('latin1', from, until));
  let fault = '';
  try {
    const all = { perhaps: false, script: false, tooDeep: undefined, ...options };
    await openZip({ label: 'z', depth: 1, chunks: chunks(), handedOn }, sink, allowance, all);
  } catch (error) {
    fault = (error as Error).message;
  }
  const members = sink.items.map(({ label, content }) => `${label}: ${content.toString('latin1').slice(0, 40)}`);
  return { members, unread: sink.unreads, fault, places, depths: sink.items.map(({ depth }) => depth) };
}

const a = { name: 'a', data: Buffer.from('stored') };
const b = { name: 'b', data: Buffer.from('deflated '.repeat(9)), method: 8 };
const members = ['z!a: stored', `z!b: ${'deflated '.repeat(9).slice(0, 40)}`];
const good = { members, unread: [], fault: '' };

test('entries, what lies stored among them, and how deep they are', async () => {
  for (const chunk of [1, 2, 3, 50, 65_536]) {
    const all = await opened(zipOf([a, b]), { chunk });
    expect(all).toEqual({ ...good, places: ['stored'], depths: [2, 2] });
  }
  // Empty ones are nothing to be searched.
  expect(await opened(zipOf([{ name: 'empty' }, a]))).toMatchObject({ members: ['z!a: stored'], fault: '' });
});

/** Puts an extra field between the name and the data. */
function withExtra(length: number): Buffer {
  const fields = { name: 'a', method: 0, packedSize: 6, size: 6, checksum: zlib.crc32(a.data), flags: 0 };
  const local = localRecord(fields);
  local.writeUInt16LE(length, 28);
  const body = Buffer.concat([local, Buffer.alloc(length, 'x'), a.data]);
  const central = centralRecord(fields, 0);
  return Buffer.concat([body, central, endRecord(1, central.length, body.length)]);
}

test.each([1, 255, 256, 65_535])('a field of %d bytes between the name and the data', async (length) => {
  for (const chunk of [100, 65_536]) {
    const { members: found, unread, fault } = await opened(withExtra(length), { chunk });
    expect([chunk, found, unread, fault]).toEqual([chunk, ['z!a: stored'], [], '']);
  }
});

test('a name as long as one may be', async () => {
  for (const length of [255, 256, 65_535]) {
    const { members: found, fault } = await opened(zipOf([{ ...a, name: 'n'.repeat(length) }]), { chunk: 100 });
    expect([length, found[0]?.length, fault]).toEqual([length, length + 'z!: stored'.length, '']);
  }
});

test('names and comments of the directory are no records', async () => {
  const zip = zipOf([a]);
  const at = zip.indexOf('PK\x01\x02');
  const noted = Buffer.concat([zip.subarray(0, at + 47), Buffer.from('comment'), zip.subarray(at + 47)]);
  noted.writeUInt16LE(7, at + 32);
  noted.writeUInt32LE(54, noted.length - 10);
  expect(await opened(noted)).toMatchObject({ members: ['z!a: stored'], unread: [], fault: '' });
});

test.each<[HandMadeEntry, string]>([
  [{ ...a, flags: 1 }, 'z!a: encrypted'],
  [{ ...a, method: 99 }, 'z!a: encrypted'],
  [{ ...a, method: 12 }, 'z!a: bzip2 in a zip is not read'],
  [{ ...a, method: 20 }, 'z!a: Zstandard in a zip is not read'],
  // Of unknown size, which its end does not tell either.
  [{ ...a, flags: 9, local: { packedSize: 0 } }, 'z!a: encrypted'],
])('what is not read is passed over, and told', async (entry, unread) => {
  const { members: found, unread: told } = await opened(zipOf([entry, b]));
  expect(told[0]).toBe(unread);
  if (entry.flags !== 9) expect([found, told.length]).toEqual([[members[1]], 1]);
});

test('one that is cut is told once more', async () => {
  expect(await opened(localRecord({ ...fieldsOf(50), method: 12 }))).toMatchObject({
    ...{ unread: ['z!a: bzip2 in a zip is not read', 'z!a: cut short'] },
    fault: 'cut short, or damaged: it has no central directory',
  });
});

function fieldsOf(packedSize: number) {
  return { name: 'a', method: 8, packedSize, size: 6, checksum: 1, flags: 0 };
}

test('behind a damaged entry the next is found where the entry ends, and what looks like one in it is none', async () => {
  const hidden = zipOf([{ name: 'hidden', data: Buffer.from('x') }]).subarray(0, 40);
  const damaged = Buffer.concat([Buffer.alloc(20, 0xff), hidden]);
  const bytes = Buffer.concat([localRecord(fieldsOf(damaged.length)), damaged, zipOf([a])]);
  const { members: found, unread } = await opened(bytes);
  expect([found, unread[0]]).toEqual([['z!a: ', 'z!a: stored'], 'z!a: damaged']);
  // Without a size there is nothing to go by.
  const untold = Buffer.concat([localRecord({ ...fieldsOf(0), flags: 8 }), damaged, zipOf([a])]);
  expect((await opened(untold)).members).toEqual(expect.arrayContaining(['z!hidden: x', 'z!a: stored']));
});

test('what stands behind the end of deflated data is looked through, wherever the entry is to end', async () => {
  const packed = zlib.deflateRawSync(a.data);
  const hidden = zipOf([{ name: 'hidden', data: Buffer.from('x') }]).subarray(0, 37);
  const bytes = Buffer.concat([localRecord(fieldsOf(packed.length + hidden.length)), packed, hidden, zipOf([a])]);
  expect((await opened(bytes)).members).toEqual(['z!a: stored', 'z!hidden: x', 'z!a: stored']);
});

test('what looks like a record of the directory hides none', async () => {
  const bytes = Buffer.concat([Buffer.from('PK\x01\x02'), zipOf([a])]);
  expect((await opened(bytes)).members).toEqual(['z!a: stored']);
  const noEnd = Buffer.concat([Buffer.from('PK!!'), Buffer.alloc(18)]);
  expect((await opened(noEnd)).fault).toBe('cut short, or damaged: it has no central directory');
});

test('an error of the file itself is no fault of an entry', async () => {
  const failure = new Error('gone');
  async function* chunks() {
    yield localRecord({ ...fieldsOf(50), method: 12 });
    throw failure;
  }
  const sink = new CollectingSink();
  const all = { perhaps: false, script: false, tooDeep: undefined };
  await expect(openZip({ label: 'z', depth: 1, chunks: chunks() }, sink, new Allowance(), all)).rejects.toBe(failure);
});

test('without a central directory, or with half a record', async () => {
  const fault = 'cut short, or damaged: it has no central directory';
  const zip = zipOf([a]);
  const cut = zip.subarray(0, zip.indexOf('PK\x01\x02'));
  expect(await opened(cut)).toMatchObject({ members: ['z!a: stored'], fault });
  expect(await opened(cut, { perhaps: true })).toMatchObject({ fault });
  const none = Buffer.from('PK PK\x03\x04 PK\x01\x02 PK\x05\x06 P');
  expect((await opened(none)).fault).toBe(fault);
  for (const chunk of [1, 2, 65_536]) expect((await opened(none, { perhaps: true, chunk })).fault).toBe('');
  for (const end of ['', 'P', 'PK', 'PK\x05', 'PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06']) {
    expect([end, (await opened(Buffer.concat([zip, Buffer.from(end)]))).fault]).toEqual([end, '']);
  }
});

test('an end that cannot be one is none', async () => {
  const false_ = endRecord(0, 1000, 1000);
  expect(await opened(Buffer.concat([false_, zipOf([a])]), { perhaps: true })).toMatchObject({ unread: [], fault: '' });
  expect((await opened(false_)).fault).toBe('cut short, or damaged: it has no central directory');
});

test('the end of eight bytes a number counts in place of the short one, once', async () => {
  const zip = zipOf([a]);
  const at = zip.length - 22;
  const wide = Buffer.alloc(56);
  wide.write('PK\x06\x06', 0, 'latin1');
  wide.writeBigUInt64LE(1n, 32);
  wide.writeBigUInt64LE(47n, 40);
  wide.writeBigUInt64LE(BigInt(at - 47), 48);
  const short = endRecord(0xffff, 0xffffffff, 0xffffffff);
  const good64 = Buffer.concat([zip.subarray(0, at), wide, short]);
  expect(await opened(good64)).toMatchObject({ members: ['z!a: stored'], unread: [], fault: '' });
  // The next zip behind has its own.
  expect(await opened(Buffer.concat([good64, zip]))).toMatchObject({ unread: [], fault: '' });
  wide.writeBigUInt64LE(2n, 32);
  expect((await opened(Buffer.concat([zip.subarray(0, at), wide, short]))).unread).toEqual([
    'z: damaged: 2 entries are announced and 1 listed',
  ]);
});

test('too deep is a zip that is one, and no other', async () => {
  const tooDeep = 'deeper than 4 archives';
  expect(await opened(zipOf([a]), { tooDeep })).toMatchObject({ members: [], fault: tooDeep });
  expect(await opened(Buffer.from('MZ and PK\x03\x04'), { tooDeep, perhaps: true })).toMatchObject({ fault: '' });
});

test('behind the text of a script', async () => {
  const packed = zlib.gzipSync('packed');
  const script = Buffer.concat([Buffer.from('#!/bin/sh\nexit\n'), packed]);
  const found = await opened(script, { script: true, perhaps: true });
  expect(found.members).toEqual([
    'z!behind the script!content: packed',
    'z!behind the script: '.concat(packed.toString('latin1')),
  ]);
  // What is no script is not looked at so.
  expect((await opened(script, { perhaps: true })).members).toEqual([]);
  const behind = await opened(Buffer.concat([zipOf([a]), packed]));
  expect(behind.members[1]).toBe('z!behind its end!content: packed');
  const commented = await opened(Buffer.concat([zipOf([a], Buffer.from('a comment')), packed]));
  expect(commented.members[1]).toBe('z!behind its end!content: packed');
  // A zip is found by itself.
  const zips = Buffer.concat([zipOf([a]), zipOf([a])]);
  expect((await opened(zips)).members).toEqual(['z!a: stored', 'z!a: stored']);
  const text = Buffer.from('#!/bin/sh\nexit\n');
  expect((await opened(Buffer.concat([text, zipOf([a])]), { script: true, perhaps: true })).members).toEqual([
    ...['z!a: stored'],
  ]);
});

test('nothing is read any more when too much was unfolded', async () => {
  const allowance = new Allowance(1);
  expect(() => allowance.spend(1_000)).toThrow('unfolds to more');
  expect(await opened(zipOf([a]), { allowance })).toMatchObject({
    ...{ members: [], fault: 'the rest is not read: it unfolds to too much' },
  });
});
