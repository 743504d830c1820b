/** What is taken for an archive, and what only begins with the same letters. */
import zlib from 'node:zlib';
import fc from 'fast-check';
import { beginsAsMagic } from '../../../../src/leak/scan/archives/magic.ts';
import { mayBeArchive } from '../../../../src/leak/scan/archives/may-be-archive.ts';
import { formatOf } from '../../../../src/leak/scan/archives/open-archive.ts';
import { mayNameArchive, recognise } from '../../../../src/leak/scan/archives/recognise.ts';
import { handMadeTar } from '../../../support/hand-made-tar.ts';
import { zipOf } from '../../../support/hand-made-zip.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

test.each([
  'BZh is what bzip2 begins with\n',
  'BZh9 rocks\n',
  'BZh91AY&SY are the first letters of a bzip2 file\n',
  'PK is short for a name\n',
  'LZIP is a compressor, and so is xar!\n',
  'LZIP\x02',
  'xar! said the pirate\n',
  'hsqs stands for SquashFS\n',
  'Rar!\x1a\x07 and on\n',
  "7z\xbc\xaf'\x1c\n",
  '\x1f\x8b is what gzip begins with, and this is a text\n',
  '\x1f\x8b\x08\xe4 has flags that are none\0',
  '\x1f\x9d but otherwise a text\n',
  '(\xb5/\xfd is Zstandard in Latin-1\n',
  '\xed\xab\xee\xdb and no version of RPM\0',
  '!<arch>\nand no member behind it, only more of a text that goes on until it is long enough to be one\n',
  '',
])('%j is no archive', (text) => {
  expect(recognise('a', latin(text))).toBeUndefined();
  expect(recognise('notes.txt', latin(text))).toBeUndefined();
});

test.each([
  'PK\x03\x04 is what a zip begins with, they say, and goes on\n',
  'PK\x05\x06',
  'PK\x07\x08 and more of it\n',
])('%j may carry a zip, and is told only if it does', (text) => {
  expect(recognise('a', latin(text))).toEqual({ kind: 'perhaps-zip' });
});

test.each<[string, Buffer, string]>([
  ['a zip', zipOf([{ name: 'a' }]), 'zip'],
  ['a zip with a long name', zipOf([{ name: 'n'.repeat(900) }]).subarray(0, 512), 'zip'],
  ['a zip in one part of several', Buffer.concat([latin('PK00'), zipOf([{ name: 'a' }])]), 'zip'],
  ['an empty zip', zipOf([]), 'zip'],
  ['gzip', zlib.gzipSync('x'), 'gzip'],
  ['a short name in gzip', latin('\x1f\x8b\x08\x08\0\0\0\0\0\x03a.txt\0'), 'gzip'],
  ['xz', latin('\xfd7zXZ\0\0\x04'), 'xz'],
  ['bzip2', latin('BZh91AY&SY\xa6\0\0\0'), 'bzip2'],
  ['an empty bzip2', latin('BZh9\x17rE8P\x90\0\0\0\0'), 'bzip2'],
  ['7z', latin("7z\xbc\xaf'\x1c\0\x04"), '7z'],
  ['RAR 4', latin('Rar!\x1a\x07\0\xcf'), 'RAR'],
  ['RAR 5', latin('Rar!\x1a\x07\x01\0'), 'RAR'],
  ['compress', latin('\x1f\x9d\x90\x61'), 'compress'],
  ['LZ4', latin('\x04\x22\x4d\x18\x64\x40'), 'LZ4'],
  ['lzip', latin('LZIP\x01\x0c'), 'lzip'],
  ['Zstandard', latin('\x28\xb5\x2f\xfd\x24\0\x01\0\0'), 'zstd'],
  ['RPM', latin('\xed\xab\xee\xdb\x03\0'), 'RPM'],
  ['ar', latin(`!<arch>\n${'a.txt/'.padEnd(48)}${'3'.padEnd(10)}\`\nabc\n`), 'ar'],
])('%s is one, whatever it is called', (_name, bytes, kind) => {
  for (const label of ['a', 'notes.txt', 'x.tar']) {
    const format = recognise(label, bytes);
    expect(format?.kind === 'unread' ? format.name : format?.kind).toBe(kind);
  }
});

test.each<[string, string]>([
  ['a.zip', 'zip'],
  ['a.NUPKG', 'zip'],
  ['a.tgz', 'gzip'],
  ['a.tar', 'tar'],
  ['a.deb', 'ar'],
  ['a.zst', 'zstd'],
  ['a.br', 'brotli'],
  ['x/.snupkg', 'zip'],
  ['.gz', 'gzip'],
])('what is called %s and is no text is to be one, also when it is damaged', (label, kind) => {
  expect(recognise(label, Buffer.from([1, 2, 3]))?.kind).toBe(kind);
  // Brotli has no bytes of its own to be known by.
  expect(recognise(label, latin('a text\n'))?.kind).toBe(label === 'a.br' ? 'brotli' : undefined);
  expect(recognise(label, latin(' a\ttext\r\n\f'))?.kind).toBe(label === 'a.br' ? 'brotli' : undefined);
  expect(recognise(label, Buffer.alloc(0))).toBeUndefined();
});

test.each(['zip', 'a.zipx', 'a.xsnupkg', 'gz', 'a.zip.old', 'a.'])('%s is no name of an archive', (label) => {
  expect(recognise(label, Buffer.from([1, 2, 3]))).toBeUndefined();
});

test('what a name may be is told by its last character', () => {
  for (const label of ['a.zip', 'a.ZIP', 'a.7z', 'a.bz2', 'a.ap\u212a']) expect(mayNameArchive(label)).toBe(true);
  for (const label of ['a.js', 'a.json5', '', 'a\x7f', 'a.'])
    expect([label, mayNameArchive(label)]).toEqual([label, false]);
});

test.each<[string, string, boolean]>([
  ['bzip2', 'BZh1\x31\x41\x59\x26\x53\x59\0', true],
  ['bzip2', 'BZh0\x31\x41\x59\x26\x53\x59\0', false],
  ['bzip2', 'BZh:\x31\x41\x59\x26\x53\x59\0', false],
  ['bzip2', 'BZh9\x31\x41\x59\x26\x53\x58\0', false],
  ['bzip2', 'BZh9\x17\x72\x45\x38\x50\x90\0', true],
  ['bzip2', 'BZh9\x17\x72\x45\x38\x50\x91\0', false],
  ['LZ4', '\x04\x22\x4d\x18\x40\0', true],
  ['LZ4', '\x04\x22\x4d\x18\xc0\0', false],
  ['LZ4', '\x04\x22\x4d\x18\0\0', false],
  ['lzip', 'LZIP\0\x0c', true],
  ['lzip', 'LZIP\x02\x0c', false],
  ['compress', '\x1f\x9d\x89\0', true],
  ['compress', '\x1f\x9d\x90\0', true],
  ['compress', '\x1f\x9d\x88\0', false],
  ['compress', '\x1f\x9d\x91\0', false],
  ['RPM', '\xed\xab\xee\xdb\x03\0', true],
  ['RPM', '\xed\xab\xee\xdb\x04\0', true],
  ['RPM', '\xed\xab\xee\xdb\x05\0', false],
])('%s begins with %j: %s', (name, bytes, expected) => {
  expect(recognise('a', latin(bytes))).toEqual(expected ? { kind: 'unread', name } : undefined);
});

test('a tar, a dump, and what only its end tells', () => {
  const tar = handMadeTar({ name: 'm', data: 'member' });
  expect(recognise('a', tar.subarray(0, 512))).toEqual({ kind: 'tar' });
  expect(recognise('a', latin('00000000: 6162  ab\n'))).toEqual({ kind: 'hex-dump' });
  const end = zipOf([{ name: 'm' }]).subarray(-22);
  expect(formatOf('a', latin('front'), end)).toEqual({ kind: 'perhaps-zip' });
  expect(formatOf('a', latin('front'), undefined)).toBeUndefined();
  const front = latin('a front of a file that is none');
  expect(mayBeArchive('a.js', front, 0, front.length)).toBe(false);
  expect(beginsAsMagic(latin('..PK'), 2)).toBe(true);
  expect(beginsAsMagic(latin('..PL'), 2)).toBe(false);
});

const beginnings = [
  'PK\x03\x04',
  'PK\x05\x06',
  '\x1f\x8b\x08\0',
  '!<arch>\n',
  '\xfd7zXZ\0',
  '#!/bin/sh\n',
  'MZ',
  '%PDF',
  '\x1f',
  'P',
  '',
];
const names = ['a.js', 'zip', 'a.ZIP', 'a.br', 'a.tar', 'x.7z', 'a.ap\u212a', 'a.lz4', 'a.md', 'br', 'a.', ''];
const rest = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.constantFrom(
    latin('a text\n'),
    Buffer.concat([latin('PK\x05\x06'), Buffer.alloc(18)]),
    Buffer.concat([latin('a'.padEnd(100, '\0')), Buffer.alloc(48), latin('0000541\0'), Buffer.alloc(356)]),
  ),
);

test('a quick look leaves out nothing that is an archive, whatever stands around it', () => {
  fc.assert(
    fc.property(
      ...[fc.constantFrom(...names), fc.constantFrom(...beginnings), rest, rest],
      (label: string, beginning: string, middle: Uint8Array, end: Uint8Array) => {
        const bytes = Buffer.concat([latin(beginning), middle, end]);
        const around = Buffer.concat([latin('..'), bytes, latin('..')]);
        const format = formatOf(label, bytes.subarray(0, 512), bytes.subarray(-22));
        const quick = mayBeArchive(label, around, 2, 2 + bytes.length);
        if (format !== undefined) expect({ label, bytes, quick }).toEqual({ label, bytes, quick: true });
      },
    ),
    { numRuns: 5_000 },
  );
});
