/** What stands behind the end of an archive, is packed with `ar` or Zstandard, or lies as it is in an archive. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { Secret } from '../../src/key/secret.ts';
import { type ScanEnd, scan } from '../../src/leak/scan/scan.ts';
import { scanBytes } from '../support/collecting-sink.ts';
import { zipOf } from '../support/hand-made-zip.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9kAbCdEfGh';
const text = Buffer.from(`${'some code; '.repeat(30)}\n${key}\n`);
const clean = Buffer.from('nothing here '.repeat(20));
const root = fs.mkdtempSync(join(tmpdir(), 'scan-behind-'));
afterAll(() => fs.rmSync(root, { recursive: true }));

const has = (tool: string) => spawnSync(tool, ['--version']).error === undefined;

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
}

function tarOf(name: string, content: Uint8Array): Buffer {
  fs.writeFileSync(join(root, name), content);
  return execFileSync('tar', ['-c', name], { cwd: root, maxBuffer: 2 ** 26 });
}

async function scanned(name: string, content: Uint8Array): Promise<ScanEnd> {
  fs.writeFileSync(join(root, name), content);
  return scan({
    patterns: [name],
    git: false,
    workspace: root,
    secrets: [{ secret: new Secret(key), name: 'the key' }],
    signal: new AbortController().signal,
  });
}

const places = (end: ScanEnd) => end.findings.map(({ label, line }) => `${label}:${line}`);
const told = (end: ScanEnd) => end.unread.map(({ label, reason }) => `${label}: ${reason}`);

const fronts: Record<string, Buffer> = {
  'front.gz': zlib.gzipSync(clean),
  'front.br': zlib.brotliCompressSync(clean),
  'front.tar': tarOf('clean.txt', clean),
  'front.tgz': zlib.gzipSync(tarOf('clean.txt', clean)),
  'front.zip': zipOf([{ name: 'clean.txt', data: clean, method: 8 }], Buffer.from('a comment')),
};

describe.each(Object.entries(fronts))('behind the end of %s', (name, front) => {
  const isZip = name.endsWith('.zip');

  test.each<[string, Buffer, string]>([
    ['gzip', zlib.gzipSync(text), name.endsWith('z') ? '' : '!behind its end!content'],
    ['a zip', zipOf([{ name: 'a.js', data: text, method: 8 }]), isZip ? '!a.js' : '!behind its end!a.js'],
    [
      'a zip behind zeros',
      Buffer.concat([Buffer.alloc(999), zipOf([{ name: 'a.js', data: text, method: 8 }])]),
      isZip ? '!a.js' : '!behind its end!a.js',
    ],
    ['a tar', tarOf('a.js', text), name === 'front.tar' ? '!a.js' : '!behind its end!a.js'],
    ['a compressed tar', zlib.gzipSync(tarOf('a.js', text)), name.endsWith('z') ? '' : '!behind its end!a.js'],
  ])('%s is opened', async (_name, behind, label) => {
    const end = await scanned(name, Buffer.concat([front, behind]));
    expect(told(end)).toEqual([]);
    if (label === '') expect(end.found).toBe(1);
    else expect(places(end)).toEqual([`${name}${label}:2`]);
  });

  test('what is not read is told, and a text is searched', async () => {
    const xz = Buffer.from('\xfd7zXZ\0\0\x04more', 'latin1');
    expect(told(await scanned(name, Buffer.concat([front, xz])))).toEqual([`${name}!behind its end: xz is not read`]);
    const end = await scanned(name, Buffer.concat([front, Buffer.from(`\nrubbish ${key}`)]));
    expect([end.findings.map(({ label }) => label), told(end)]).toEqual([[name], []]);
  });
});

test.each(['@echo off\r\nrem a script that no magic tells\r\n', 'RIFF\0\0 a picture', 'x'.repeat(600_000)])(
  'a zip at the end of what is no program is opened: %.20j',
  async (front) => {
    const zip = zipOf([{ name: 'a.js', data: text, method: 8 }]);
    const end = await scanned('front.cmd', Buffer.concat([Buffer.from(front), zip]));
    expect([places(end), told(end)]).toEqual([['front.cmd!a.js:2'], []]);
    const quiet = await scanned('front.cmd', Buffer.from(`${front}PK\x05\x06${'\0'.repeat(18)}`));
    expect([places(quiet), told(quiet)]).toEqual([[], []]);
  },
);

describe('behind a script', () => {
  const script = Buffer.from(`#!/bin/sh\n${'# a long text\n'.repeat(700)}exit 0\n`);

  test.each<[string, Buffer, string[], string[]]>([
    ['a compressed tar', zlib.gzipSync(tarOf('a.js', text)), ['x.run!behind the script!a.js:2'], []],
    ['a tar', tarOf('a.js', text), ['x.run!behind the script!a.js:2'], []],
    ['a zip', zipOf([{ name: 'a.js', data: text, method: 8 }]), ['x.run!a.js:2'], []],
    ['xz', Buffer.from('\xfd7zXZ\0\0\x04more', 'latin1'), [], ['x.run!behind the script: xz is not read']],
    ['nothing', Buffer.alloc(0), [], []],
    ['no archive', Buffer.from([1, 2, 3, 0, 10, 0x1f, 0x8b, 7]), [], []],
    ['a line without an end', Buffer.alloc(200_000, 'x'), [], []],
  ])('%s', async (_name, behind, expected, unread) => {
    const end = await scanned('x.run', Buffer.concat([script, behind]));
    expect([places(end), told(end)]).toEqual([expected, unread]);
    for (const chunk of [7, 4096]) {
      const sink = await scanBytes('x.run', Buffer.concat([script, behind]), chunk);
      expect([chunk, sink.unreads]).toEqual([chunk, unread]);
    }
  });
});

test('archives one behind the other are a chain that ends', async () => {
  let bytes = Buffer.from(fronts['front.zip'] as Buffer);
  for (let link = 0; link < 8; link += 1) {
    bytes = Buffer.concat([link % 2 === 0 ? zlib.gzipSync(clean) : (fronts['front.tar'] as Buffer), bytes]);
  }
  const sink = await scanBytes('a', bytes);
  expect(sink.unreads).toEqual([expect.stringMatching(/!behind its end: deeper than 4 archives$/)]);
});

describe('what lies in an archive as it is, is told once, at the member', () => {
  const stored = zipOf([
    { name: 'clean', data: clean },
    { name: 'a.js', data: text },
    { name: 'b.js', data: text },
  ]);

  test.each<[string, Buffer, string[]]>([
    ['a.zip', stored, ['a.zip!a.js:2', 'a.zip!b.js:2']],
    ['a.tar', tarOf('a.js', text), ['a.tar!a.js:2']],
    ['a.tgz', zlib.gzipSync(tarOf('a.js', text)), ['a.tgz!a.js:2']],
    ['in.zip', zipOf([{ name: 'inner.zip', data: stored }]), ['in.zip!inner.zip!a.js:2', 'in.zip!inner.zip!b.js:2']],
    ['in.tar', tarOf('inner.zip', stored), ['in.tar!inner.zip!a.js:2', 'in.tar!inner.zip!b.js:2']],
    ['packed.zip', zipOf([{ name: 'i.tar', data: tarOf('a.js', text), method: 8 }]), ['packed.zip!i.tar!a.js:2']],
  ])('%s', async (name, bytes, expected) => {
    const end = await scanned(name, bytes);
    expect(places(end).sort()).toEqual(expected);
    expect(end.found).toBe(expected.length);
  });

  test('what stands beside members is told of the archive', async () => {
    const between = Buffer.from(`\n\n${key}\n`);
    const end = await scanned(
      'beside.zip',
      zipOf(
        [
          { name: 'a.js', data: text },
          { name: 'b', data: clean, before: between },
        ],
        Buffer.from(key),
      ),
    );
    expect(end.findings.map(({ label }) => label).sort()).toEqual(['beside.zip', 'beside.zip', 'beside.zip!a.js']);
  });

  test('what begins in a member and ends behind it is told of the archive', async () => {
    const half = { name: 'half', data: Buffer.from(key.slice(0, 20)) };
    const end = await scanned('half.zip', zipOf([half, { name: 'b', before: Buffer.from(key.slice(20)) }]));
    expect(places(end)).toEqual(['half.zip:1']);
  });

  test('many, in an archive larger than any buffer, in an archive', async () => {
    const members = Array.from({ length: 4_000 }, (_, at) => ({
      name: `${at}`,
      data: at % 100 === 0 ? Buffer.from(`${key}${'x'.repeat(3_000)}`) : Buffer.alloc(500, 'y'),
    }));
    const inner = zipOf(members);
    for (const [name, bytes] of [
      ['plain.zip', inner],
      ['nested.zip', zipOf([{ name: 'i.zip', data: inner, method: 8 }])],
      ['deep.tar', tarOf('i.zip', inner)],
    ] as const) {
      const end = await scanned(name, bytes);
      expect([name, end.found, told(end)]).toEqual([name, 40, []]);
      expect(new Set(end.findings.map(({ label }) => label)).size).toBe(40);
    }
  });

  test('a member that is damaged loses nothing', async () => {
    const zip = zipOf([{ name: 'a.js', data: text }]);
    zip.writeUInt32LE(7, 14);
    const end = await scanned('damaged.zip', zip);
    expect(places(end)).toEqual(['damaged.zip!a.js:2']);
    expect(told(end)).toContain('damaged.zip!a.js: damaged: its checksum is another');
  });
});

describe('a zip that lies', () => {
  const entry = { name: 'a.js', data: clean };
  const central = 30 + 4 + clean.length;

  test.each<[string, number, string]>([
    ['checksum', 14, 'a.zip!a.js: damaged: its checksum is another'],
    ['size', 22, 'a.zip!a.js: damaged: its size is another'],
    [
      'checksum in the directory',
      central + 16,
      'a.zip: damaged: 1 of 1 entries are not what the central directory says',
    ],
    ['size in the directory', central + 24, 'a.zip: damaged: 1 of 1 entries are not what the central directory says'],
  ])('about its %s is told', async (_name, at, expected) => {
    const zip = zipOf([entry]);
    zip.writeUInt8(zip.readUInt8(at) ^ 1, at);
    expect((await scanBytes('a.zip', zip)).unreads).toContain(expected);
  });
});

(has('ar') ? describe : describe.skip)('ar', () => {
  function arOf(...names: string[]): Buffer {
    fs.rmSync(join(root, 'out.a'), { force: true });
    run('ar', 'rcD', 'out.a', ...names);
    return fs.readFileSync(join(root, 'out.a'));
  }
  const write = (name: string, content: Uint8Array | string) => fs.writeFileSync(join(root, name), content);

  test('a Debian package, with what it is packed with', async () => {
    write('debian-binary', '2.0\n');
    write('control.tar.gz', zlib.gzipSync(tarOf('control', Buffer.from('Package: x\n'))));
    write('data.tar.gz', zlib.gzipSync(tarOf('a.js', text)));
    write('data.tar.xz', Buffer.from('\xfd7zXZ\0\0\x04more', 'latin1'));
    const end = await scanned('x.deb', arOf('debian-binary', 'control.tar.gz', 'data.tar.gz'));
    expect([places(end), told(end)]).toEqual([['x.deb!data.tar.gz!a.js:2'], []]);
    const xz = await scanned('x.deb', arOf('debian-binary', 'control.tar.gz', 'data.tar.xz'));
    expect([places(xz), told(xz)]).toEqual([[], ['x.deb!data.tar.xz: xz is not read']]);
  });

  test('members of odd sizes and long names', async () => {
    const long = `${'long-name-'.repeat(9)}.gz`;
    write('odd', 'odd');
    write(long, zlib.gzipSync(text));
    write('last.txt', text);
    const end = await scanned('lib.a', arOf('odd', long, 'last.txt'));
    expect(places(end).sort()).toEqual(['lib.a!last.txt:2', `lib.a!${long}!${long.slice(0, -3)}:2`]);
    expect(told(end)).toEqual([]);
  });

  test('names in front of the content, as BSD has them', async () => {
    const field = (name: string, size: number) => `${name.padEnd(48)}${String(size).padEnd(10)}\`\n`;
    const packed = zlib.gzipSync(text);
    const bytes = Buffer.concat([
      Buffer.from(`!<arch>\n${field('#1/12', 12 + packed.length)}name of it\0\0`, 'latin1'),
      packed,
    ]);
    expect(places(await scanned('bsd.a', bytes))).toEqual(['bsd.a!name of it!content:2']);
  });

  test('cut, damaged, and one behind the other', async () => {
    write('a.gz', zlib.gzipSync(text));
    write('b', text);
    const whole = arOf('b', 'a.gz');
    expect(told(await scanned('c.a', whole.subarray(0, whole.length - 9)))).toContain('c.a!a.gz: cut short');
    const damaged = Buffer.from(whole);
    damaged.fill('?', 8 + 60 + text.length + 48, 8 + 60 + text.length + 58);
    expect(told(await scanned('d.a', damaged))).toEqual([expect.stringMatching(/^d\.a: damaged at byte \d+$/)]);
    const both = await scanned('e.a', Buffer.concat([arOf('b'), zlib.gzipSync(text)]));
    expect(places(both).sort()).toEqual(['e.a!b:2', 'e.a!behind its end!content:2']);
  });
});

const hasZstd = typeof zlib.zstdCompressSync === 'function';
(hasZstd ? describe : describe.skip)('Zstandard (skipped with a Node that has none)', () => {
  const big = Buffer.concat([Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * at * 7) % 251)), text]);
  const skippable = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);

  test.each<[string, () => Buffer]>([
    ['one frame', () => zlib.zstdCompressSync(big)],
    ['frames', () => Buffer.concat([zlib.zstdCompressSync(clean), zlib.zstdCompressSync(big)])],
    [
      'what is to be skipped',
      () => Buffer.concat([zlib.zstdCompressSync(clean), skippable, zlib.zstdCompressSync(big)]),
    ],
    ['with a checksum', () => zlib.zstdCompressSync(big, { params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } })],
    [
      'a run of one byte',
      () => zlib.zstdCompressSync(Buffer.concat([Buffer.alloc(400_000, 'x'), Buffer.from(`\n${key}`)])),
    ],
  ])('%s', async (_name, make) => {
    for (const chunk of [1_000, 65_536]) {
      const sink = await scanBytes('log.zst', make(), chunk);
      expect(sink.unreads).toEqual([]);
      expect(sink.labelsWith(key)).toContain('log.zst!log');
    }
  });

  test('a tar in it is one archive with it', async () => {
    const end = await scanned('a.tar.zst', zlib.zstdCompressSync(tarOf('a.js', text)));
    expect(end.findings.map(({ label }) => label)).toContain('a.tar.zst!a.js');
    expect(told(end)).toEqual([]);
  });

  test('cut anywhere, damaged, none at all', async () => {
    const whole = zlib.zstdCompressSync(big);
    for (const length of [200, whole.length >> 1, whole.length - 1]) {
      const sink = await scanBytes('a.zst', whole.subarray(0, length));
      expect([length, sink.unreads]).toEqual([length, ['a.zst!a: cut short']]);
    }
    const params = { [zlib.constants.ZSTD_c_checksumFlag]: 1 };
    const damaged = Buffer.from(zlib.zstdCompressSync(big, { params }));
    damaged.fill(0xff, 100, 140);
    expect((await scanBytes('a.zst', damaged)).unreads).toEqual([
      expect.stringMatching(/^a\.zst!a: (damaged|cut short)$/),
    ]);
    expect((await scanBytes('a.zst', Buffer.from([1, 2, 3, 4, 5]))).unreads).toEqual([
      'a.zst!a: damaged, or not Zstandard',
    ]);
  });
});
