/** Paths as the system takes them, and as they are shown: names may be bytes that are no text. */
import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOf, entriesIn, keyOf, placeOf, readable, under } from '../../../../src/leak/scan/place.ts';
import { onPosix } from '../../../support/on-posix.ts';

const odd = Buffer.from([0x61, 0xe9, 0x62]);

test.each<[name: string | Buffer, shown: string]>([
  ['plain', 'plain'],
  [Buffer.from('plain'), 'plain'],
  [Buffer.from('é\u5bc6\u{1f600}'), 'é\u5bc6\u{1f600}'],
  [odd, 'a\\xE9b'],
  [Buffer.from([0xff]), '\\xFF'],
  [Buffer.concat([Buffer.from('é'), Buffer.from([0xe9, 0x0a]), Buffer.from('\u{1f600}')]), 'é\\xE9\n\u{1f600}'],
  [Buffer.concat([Buffer.from('\u5bc6'), Buffer.from('\u5bc6').subarray(0, 2)]), '\u5bc6\\xE5\\xAF'],
])('%s is shown as %j', (name, shown) => {
  expect(readable(name)).toBe(shown);
});

test.each<[folder: string | Buffer, name: string | Buffer, place: string | Buffer]>([
  ['a', 'b', 'a/b'],
  ['/', 'b', '/b'],
  ['a/', 'b', 'a/b'],
  ['a', Buffer.from('b'), 'a/b'],
  [Buffer.from('a/'), 'b', 'a/b'],
  ['a', odd, Buffer.concat([Buffer.from('a/'), odd])],
  [odd, 'b', Buffer.concat([odd, Buffer.from('/b')])],
  [Buffer.from('/'), odd, Buffer.concat([Buffer.from('/'), odd])],
])('under %s: %s', (folder, name, place) => {
  expect(under(folder, name)).toEqual(place);
});

test('a place that is no text is another one than the text that it is shown as', () => {
  expect(keyOf('a/b')).toBe('a/b');
  expect(keyOf(odd)).toBe('\0aéb');
  expect(new Set([keyOf(odd), keyOf(readable(odd)), keyOf(odd.toString()), keyOf('aéb')]).size).toBe(4);
});

describe('on the disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('what a named path is, with the links before its last part resolved', () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'file'), '');
    symlinkSync(join(folder, 'real'), join(folder, 'link'), 'dir');
    expect(placeOf(join(folder, 'link', 'file'))).toBe(join(folder, 'real', 'file'));
    expect(placeOf(join(folder, 'link'))).toBe(join(folder, 'link'));
    expect(placeOf(join(folder, 'none'))).toBeUndefined();
    expect(endOf(join(folder, 'link'))).toBe(join(folder, 'real'));
    expect(() => endOf(join(folder, 'none'))).toThrow('ENOENT');
  });

  onPosix('entries keep the bytes of names that are no text', () => {
    writeFileSync(join(folder, 'plain'), '');
    expect(entriesIn(folder).map(({ name }) => name)).toEqual(['plain']);
    try {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), odd]), '');
    } catch {
      // The system takes no such names.
      return;
    }
    const names = entriesIn(folder).map(({ name }) => Buffer.from(name).toString('latin1'));
    expect(names.sort()).toEqual(['aéb', 'plain']);
    expect(entriesIn(Buffer.from(folder)).map(({ name }) => Buffer.isBuffer(name))).toEqual([true, true]);
    // A link that leads there.
    const place = under(folder, odd);
    symlinkSync(odd, join(folder, 'link'));
    expect(endOf(join(folder, 'link'))).toEqual(place);
    expect(endOf(place)).toEqual(place);
  });
});
