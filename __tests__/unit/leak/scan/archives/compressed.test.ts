/** One compressed stream, what is in it and what stands behind it; scripts with something behind their text. */
import zlib from 'node:zlib';
import { Allowance } from '../../../../../src/leak/scan/archives/allowance.ts';
import { openBehind } from '../../../../../src/leak/scan/archives/behind.ts';
import { ByteSource } from '../../../../../src/leak/scan/archives/byte-source.ts';
import { openCompressed } from '../../../../../src/leak/scan/archives/compressed.ts';
import { isScript, passScript } from '../../../../../src/leak/scan/archives/script-payload.ts';
import { readsZstd } from '../../../../../src/leak/scan/archives/zstd.ts';
import { CollectingSink, scanBytes } from '../../../../support/collecting-sink.ts';
import { handMadeTar } from '../../../../support/hand-made-tar.ts';
import { zipOf } from '../../../../support/hand-made-zip.ts';

const packed = zlib.gzipSync('packed');

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test.each([
  ['app.js.gz', 'app.js'],
  ['logs/app.LOG.GZ', 'app.LOG'],
  ['a.zip!in/app.gzip', 'app'],
  ['x!app.js.gz', 'app.js'],
  ['a/b!c/app.gz', 'app'],
  ['a.gz.old', 'content'],
  ['app', 'content'],
  ['.gz', 'content'],
  ['in/.gz', 'content'],
  ['app.gz', 'app'],
  ['xgz', 'content'],
])('what %s holds is called %s', async (label, name) => {
  const { items, unreads } = await scanBytes(label, packed);
  expect([items[0]?.label, items[0]?.depth, unreads]).toEqual([`${label}!${name}`, 1, []]);
});

test('a tar in it keeps name and depth; a tar that is too short is none', async () => {
  const tar = handMadeTar({ name: 'm', data: 'member' });
  const { items } = await scanBytes('a.tgz', zlib.gzipSync(tar));
  expect(items.map(({ label, depth }) => [label, depth])).toEqual([
    ['a.tgz!m', 1],
    ['a.tgz', 0],
    ['a.tgz', 0],
  ]);
  expect((await scanBytes('a.tgz', zlib.gzipSync(tar.subarray(0, 511)))).items[0]?.label).toBe('a.tgz!content');
});

test('damage is told, but of a text that is only called so it is not', async () => {
  expect((await scanBytes('a.br', Buffer.from('A text, and nothing else. '.repeat(9)))).unreads).toEqual([]);
  expect((await scanBytes('a.br', Buffer.from([1, 2, 3, 0, 0, 0]))).unreads).toEqual([
    'a.br!a: damaged, or not Brotli',
  ]);
  expect((await scanBytes('a.gz', Buffer.concat([packed.subarray(0, 10), Buffer.alloc(9, 0xff)]))).unreads).toEqual([
    'a.gz!a: damaged',
  ]);
  // Nor is what stands behind damage opened.
  const wrong = Buffer.concat([packed, handMadeTar({ name: 'm', data: 'member' })]);
  wrong[packed.length - 1] = 9;
  const { unreads, items } = await scanBytes('a.gz', wrong);
  expect(unreads).toEqual(['a.gz!a: damaged: its checksum is another']);
  expect(items.map(({ label }) => label)).toEqual(['a.gz!a', 'a.gz']);
  const instead = await scanBytes('a.gz', Buffer.concat([packed.subarray(0, -8), packed]));
  expect(instead.unreads).toEqual(['a.gz!a: damaged: its checksum is another']);
  expect(instead.items).toHaveLength(2);
  const behind = await scanBytes('a.gz', Buffer.concat([packed, handMadeTar({ name: 'm', data: 'member' })]));
  expect(behind.labelsWith('member')).toContain('a.gz!behind its end!m');
});

(readsZstd ? test : test.skip)('of Zstandard as well', async () => {
  const { items, unreads } = await scanBytes('app.js.zst', zlib.zstdCompressSync('packed'));
  expect([items[0]?.label, items[0]?.content.toString(), unreads]).toEqual(['app.js.zst!app.js', 'packed', []]);
});

test('an error of the file itself is no damage', async () => {
  const failure = new Error('gone');
  async function* chunks() {
    yield packed.subarray(0, 12);
    throw failure;
  }
  const opened = openCompressed(
    'gzip',
    { label: 'a', depth: 0, chunks: chunks() },
    new CollectingSink(),
    new Allowance(),
    true,
  );
  await expect(opened).rejects.toBe(failure);
});

describe('behind an end', () => {
  async function behind(bytes: Buffer, options = {}, chunk = 65_536) {
    const sink = new CollectingSink();
    const source = new ByteSource(chunksOf(bytes, chunk));
    const places: number[][] = [];
    const handedOn = (from: number, until: number) => void places.push([from, until]);
    const item = { label: 'x', depth: 2, chunks: chunksOf(bytes, chunk), handedOn };
    const isOpened = await openBehind(source, item, sink, new Allowance(), options);
    const labels = sink.items.map(({ label, depth }) => `${label} ${depth}`);
    return { isOpened, labels, unread: sink.unreads, position: source.position, places };
  }
  const labels = ['x!behind its end!content 4', 'x!behind its end 3'];

  test('what it is, whatever zeros stand before, and how it is cut', async () => {
    for (const zeros of [0, 1, 511, 512, 513, 5_000, 65_535]) {
      const bytes = Buffer.concat([Buffer.alloc(zeros), packed]);
      for (const chunk of [600, 65_536]) {
        const places = [[zeros, bytes.length]];
        const all = { isOpened: true, labels, unread: [], position: bytes.length, places };
        expect([zeros, chunk, await behind(bytes, {}, chunk)]).toEqual([zeros, chunk, all]);
      }
    }
    // More is no padding, and all is left.
    for (const zeros of [65_536, 70_000]) {
      const none = { isOpened: false, labels: [], unread: [], position: 0, places: [] };
      expect(await behind(Buffer.concat([Buffer.alloc(zeros), packed]))).toEqual(none);
    }
  });

  test('a tar, which is known by a whole block', async () => {
    const tar = handMadeTar({ name: 'm', data: 'member' });
    for (const chunk of [1, 100, 512, 65_536]) {
      expect((await behind(Buffer.concat([Buffer.alloc(99), tar]), {}, chunk)).labels).toEqual([
        ...['x!behind its end!m 4', 'x!behind its end 3'],
      ]);
    }
  });

  test('so many bytes further, and by another name', async () => {
    const bytes = Buffer.concat([Buffer.from('!<0>'), Buffer.alloc(3), packed]);
    expect(await behind(bytes, { from: 4, name: 'there' })).toMatchObject({
      ...{ isOpened: true, labels: ['x!there!content 4', 'x!there 3'], places: [[7, bytes.length]] },
    });
  });

  test('what is none, what is only perhaps one, and a zip behind a zip', async () => {
    const zip = zipOf([{ name: 'm', data: Buffer.from('member') }]);
    for (const bytes of [Buffer.alloc(0), Buffer.from('a text'), Buffer.from('MZ\0\0'), Buffer.alloc(9)]) {
      expect(await behind(bytes)).toMatchObject({ isOpened: false, position: 0 });
    }
    expect(await behind(zip)).toMatchObject({ isOpened: true, labels: ['x!behind its end!m 4', 'x!behind its end 3'] });
    expect(await behind(zip, { isZip: true })).toMatchObject({ isOpened: false, position: 0 });
    expect(await behind(packed, { isZip: true })).toMatchObject({ isOpened: true });
    const xz = Buffer.from('\xfd7zXZ\0\0\x04', 'latin1');
    expect(await behind(xz)).toMatchObject({ isOpened: true, unread: ['x!behind its end: xz is not read'] });
  });
});

describe('a script', () => {
  test('begins as one', () => {
    expect(['#!/bin/sh', '#x', 'x!', '#', ''].map((text) => isScript(Buffer.from(text)))).toEqual([
      ...[true, false, false, false, false],
    ]);
  });

  const text = '#!/bin/sh\n';
  test.each<[string, string, number]>([
    ['its last line', `${text}exit\n\x1f\x8b`, text.length + 5],
    ['the line that turns binary, from its beginning', `${text}exit\nab\x01`, text.length + 5],
    ['tabs, form feeds and line ends, which are text', `${text}\ta\f\r\n\x02`, text.length + 5],
    ['bytes beyond ASCII, which are text', `${text}\xe9\x80\xff\n\x03`, text.length + 4],
    ['a blank, which is text', `${text} \n\x1f`, text.length + 2],
    ['a look that ends with a line', `${text}${'#'.repeat(4_085)}\n\x01ab\ncd\n`, 4_096],
    ['no line at all', '#!\x01', 0],
    ['a text alone, up to its last line', `${text}more`, text.length],
    ['a long text', `${text}${'# a line\n'.repeat(9_999)}\x01\n`, text.length + 9 * 9_999],
    ['a line of as many bytes as may be', `${text}${'x'.repeat(65_535)}\n\x01`, text.length + 65_536],
    ['a line of more', `${text}${'x'.repeat(200_000)}\n\x01`, text.length],
    ['a first line of more', `#!${'x'.repeat(200_000)}\n\x01`, 0],
    ['lines behind a long one', `${text}${'x'.repeat(9_000)}\n${'y'.repeat(9_000)}\n\x01`, text.length + 18_002],
  ])('ends behind %s', async (_name, script, end) => {
    for (const chunk of [1_000, 4_096, 65_536]) {
      const source = new ByteSource(chunksOf(Buffer.from(script, 'latin1'), chunk));
      await passScript(source);
      expect([chunk, source.position]).toEqual([chunk, end]);
    }
  });
});
