/** Archives that real tools made, opened as `scan` opens them. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import zlib from 'node:zlib';
import { type CollectingSink, scanBytes } from '../support/collecting-sink.ts';
import { onPosix } from '../support/on-posix.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9k';
const folder = mkdtempSync(join(tmpdir(), 'scan-archives-'));
afterAll(() => rmSync(folder, { recursive: true }));

function has(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}
const withZip = has('zip') ? onPosix : test.skip;
const withTar = has('tar') ? onPosix : test.skip;
const withPython = has('python3') ? test : test.skip;

let folders = 0;
/** Files in a folder of their own. */
function place(files: Record<string, string | Uint8Array>): string {
  folders += 1;
  const root = join(folder, String(folders));
  for (const [name, content] of Object.entries({ '.keep': '', ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

function run(root: string, command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
}

function scanFile(root: string, name: string, chunk?: number): Promise<CollectingSink> {
  return scanBytes(name, readFileSync(join(root, name)), chunk);
}

const long = `${'deep/'.repeat(40)}file-with-a-long-name.js`;

describe('zip', () => {
  withZip('finds what is deflated, stored and below folders', async () => {
    const root = place({
      'a.js': `x\n${key}`.repeat(50),
      'b/c.txt': key,
      'big.js': `${'words '.repeat(300_000)}${key}`,
    });
    run(root, 'zip', '-r', 'a.zip', 'a.js', 'big.js', 'b');
    run(root, 'zip', '-0', 'stored.jar', 'a.js', 'b/c.txt');
    const packed = await scanFile(root, 'a.zip');
    expect(packed.unreads).toEqual([]);
    expect(packed.labelsWith('words').concat(packed.labelsWith(key)).sort()).toEqual(
      ['a.zip!a.js', 'a.zip!b/c.txt', 'a.zip!big.js', 'a.zip'].sort(),
    );
    expect(packed.items.find(({ label }) => label === 'a.zip!big.js')?.size).toBe(1_800_000 + key.length);
    const stored = await scanFile(root, 'stored.jar', 7);
    expect(stored.unreads).toEqual([]);
    expect(stored.labelsWith(key)).toEqual(['stored.jar!a.js', 'stored.jar!b/c.txt', 'stored.jar']);
  });

  withZip('a zip that came out of a pipe tells its sizes behind the data', async () => {
    const root = place({ 'a.js': key.repeat(100), 'b.js': `${'more '.repeat(100_000)}${key}` });
    writeFileSync(join(root, 'a.zip'), execFileSync('sh', ['-c', 'zip -q - a.js b.js | cat'], { cwd: root }));
    for (const chunk of [1, 100, 65_536]) {
      const sink = await scanFile(root, 'a.zip', chunk === 1 ? 13 : chunk);
      expect(sink.unreads).toEqual([]);
      expect(sink.items.filter(({ content }) => content.includes(key.slice(1))).map(({ label }) => label)).toContain(
        'a.zip!a.js',
      );
      expect(sink.items.find(({ label }) => label === 'a.zip!b.js')?.size).toBe(500_000 + key.length);
    }
  });

  withPython('stored members of unknown size, zip64, and both', async () => {
    const root = place({});
    const inner = `> PK\\x03\\x04 PK\\x07\\x08 ${key}`;
    const script = `
import zipfile, sys
class Pipe:
    def __init__(self, f): self.f = f
    def write(self, b): return self.f.write(b)
    def flush(self): self.f.flush()
def make(name, pipe, wide, kind):
    raw = open(name, 'wb')
    with zipfile.ZipFile(Pipe(raw) if pipe else raw, 'w', kind) as z:
        for i in range(3):
            info = zipfile.ZipInfo('m%d.txt' % i); info.compress_type = kind
            with z.open(info, 'w', force_zip64=wide) as m: m.write(b'${inner}' * (i * 1000 + 1))
for kind, k in ((zipfile.ZIP_STORED, 's'), (zipfile.ZIP_DEFLATED, 'd')):
    for pipe in (0, 1):
        for wide in (0, 1):
            make('%s%d%d.whl' % (k, pipe, wide), pipe, wide, kind)
`;
    run(root, 'python3', '-c', script);
    for (const name of ['s00', 's01', 's10', 's11', 'd00', 'd01', 'd10', 'd11']) {
      for (const chunk of [11, 4096, 65_536]) {
        const sink = await scanFile(root, `${name}.whl`, chunk);
        expect([name, chunk, sink.unreads]).toEqual([name, chunk, []]);
        const sizes = sink.items.filter(({ label }) => /m\d\.txt$/.test(label)).map(({ size }) => size);
        const one = Buffer.byteLength(`> PK\x03\x04 PK\x07\x08 ${key}`);
        expect([name, sizes]).toEqual([name, [one, one * 1001, one * 2001]]);
      }
    }
  });

  withPython('more members than an old zip can count', async () => {
    const root = place({});
    const script =
      "import zipfile\nwith zipfile.ZipFile('a.zip', 'w') as z:\n for i in range(66000): z.writestr('m%d' % i, '')";
    run(root, 'python3', '-c', `${script}\n z.writestr('last', '${key}')`);
    const sink = await scanFile(root, 'a.zip');
    expect(sink.unreads).toEqual([]);
    expect(sink.labelsWith(key)).toContain('a.zip!last');
  });

  withZip('encrypted members are named, the others searched', async () => {
    const root = place({ 'secret.txt': 'x'.repeat(2000), 'plain.txt': key });
    run(root, 'zip', '-P', 'password', 'a.zip', 'secret.txt');
    run(root, 'zip', 'a.zip', 'plain.txt');
    const sink = await scanFile(root, 'a.zip');
    expect(sink.unreads).toEqual(['a.zip!secret.txt: encrypted']);
    expect(sink.labelsWith(key)).toContain('a.zip!plain.txt');
  });

  withPython('methods that are not read are named', async () => {
    const root = place({ 'a.txt': 'some text '.repeat(100), 'plain.txt': key });
    run(
      root,
      'python3',
      '-c',
      `
import zipfile
with zipfile.ZipFile('a.zip', 'w') as z:
    z.write('a.txt', 'bz.txt', zipfile.ZIP_BZIP2)
    z.write('a.txt', 'lz.txt', zipfile.ZIP_LZMA)
    z.write('plain.txt', 'plain.txt', zipfile.ZIP_DEFLATED)
`,
    );
    const sink = await scanFile(root, 'a.zip');
    expect(sink.unreads).toEqual([
      'a.zip!bz.txt: bzip2 in a zip is not read',
      'a.zip!lz.txt: LZMA in a zip is not read',
    ]);
    expect(sink.labelsWith(key)).toContain('a.zip!plain.txt');
  });

  withZip('behind a program, with offsets that count from the zip or from the file', async () => {
    const root = place({ 'a.js': `${'code '.repeat(99)}${key}` });
    run(root, 'zip', 'a.zip', 'a.js');
    const zip = readFileSync(join(root, 'a.zip'));
    const program = Buffer.concat([
      Buffer.from('#!/bin/sh\nexit\nPK\x03\x04 is no member\n'),
      Buffer.alloc(70_000, 'MZ'),
    ]);
    writeFileSync(join(root, 'sfx'), Buffer.concat([program, zip]));
    const shifted = await scanFile(root, 'sfx');
    expect(shifted.unreads).toEqual([]);
    expect(shifted.labelsWith(key)).toEqual(['sfx!a.js']);
    run(root, 'zip', '-A', 'sfx');
    const adjusted = await scanFile(root, 'sfx');
    expect(adjusted.unreads).toEqual([]);
    expect(adjusted.labelsWith(key)).toEqual(['sfx!a.js']);
  });

  withZip('cut anywhere, what is left is searched and the rest is told', async () => {
    const root = place({
      'a.js': `${'code '.repeat(99)}${key}`,
      'b.js': `${zlib.deflateRawSync(Buffer.alloc(9000, 'ab')).toString('hex').repeat(80)}`,
    });
    run(root, 'zip', 'a.zip', 'a.js', 'b.js');
    const zip = readFileSync(join(root, 'a.zip'));
    for (const cut of [1, 22, 23, 60, 120, 200, zip.length - 300]) {
      const sink = await scanBytes('a.zip', zip.subarray(0, zip.length - cut));
      expect([cut, sink.unreads.length > 0]).toEqual([cut, true]);
      if (cut < 200) expect(sink.labelsWith(key)).toContain('a.zip!a.js');
    }
  });

  withZip('damage inside of a member spares the next', async () => {
    const root = place({
      'a.js': Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * at * 7) & 0xff)),
      'b.js': `${key} `.repeat(9),
    });
    run(root, 'zip', 'a.zip', 'a.js', 'b.js');
    const zip = readFileSync(join(root, 'a.zip'));
    zip.fill(0xff, 90, 120);
    const sink = await scanBytes('a.zip', zip);
    expect(sink.unreads.join()).toMatch(/^a\.zip!a\.js: (damaged|cut short)/);
    expect(sink.labelsWith(key)).toEqual(['a.zip!b.js']);
  });
});

describe('tar', () => {
  const formats = ['ustar', 'gnu', 'pax', 'v7', 'oldgnu'] as const;
  withTar('in each of its formats', async () => {
    for (const format of formats) {
      const name = format === 'v7' ? 'deep/file.js' : long;
      const root = place({ [name]: `${key}\n`, 'empty.txt': '', 'second.js': `second ${key}` });
      run(root, 'tar', '-c', `--format=${format}`, '-f', 'a.tar', name, 'empty.txt', 'second.js');
      for (const chunk of [100, 512, 65_536]) {
        const sink = await scanFile(root, 'a.tar', chunk);
        expect([format, sink.unreads]).toEqual([format, []]);
        expect([format, sink.labelsWith(key)]).toEqual([format, [`a.tar!${name}`, 'a.tar!second.js', 'a.tar']]);
      }
    }
  });

  withTar('a name in two fields is handed on as a whole, also of a folder and a link', async () => {
    const half = 'kimp360/7Lr2Xw4Tb8VnQz9k';
    const parent = 'p'.repeat(92);
    const root = place({ [`${parent}/${half}/${'n'.repeat(70)}/x`]: '' });
    run(root, 'ln', '-s', '/nowhere', `${parent}/${half}/${'l'.repeat(70)}`);
    run(root, 'tar', '-c', '--format=ustar', '-f', 'a.tar', parent);
    const whole = readFileSync(join(root, 'a.tar'));
    expect(whole.toString('latin1').match(new RegExp(`${half}/n+/x`))).toBeNull();
    const sink = await scanBytes('a.tar', whole);
    expect(sink.items.filter(({ content }) => content.includes(`${half}/l`))).toHaveLength(1);
    expect(sink.items.filter(({ content }) => content.includes(`${half}/n`)).length).toBeGreaterThan(0);
  });

  withTar('two tars one behind the other, rubbish behind them', async () => {
    const root = place({ 'a.js': 'first', 'b.js': `${key}` });
    run(root, 'tar', '-cf', 'a.tar', 'a.js');
    run(root, 'tar', '-cf', 'b.tar', 'b.js');
    const both = Buffer.concat([
      readFileSync(join(root, 'a.tar')),
      readFileSync(join(root, 'b.tar')),
      Buffer.alloc(1000, 'z'),
    ]);
    const sink = await scanBytes('both.tar', both);
    expect(sink.unreads).toEqual([]);
    expect(sink.labelsWith(key)).toContain('both.tar!b.js');
  });

  withTar('a damaged header is told, the next member found', async () => {
    const root = place({ 'a.js': 'a'.repeat(3000), 'b.js': 'b'.repeat(3000), 'c.js': key });
    run(root, 'tar', '-cf', 'a.tar', 'a.js', 'b.js', 'c.js');
    const tar = readFileSync(join(root, 'a.tar'));
    tar.fill('?', 512 + 3072, 512 + 3072 + 100);
    const sink = await scanBytes('a.tar', tar);
    expect(sink.unreads).toEqual(['a.tar: damaged at byte 3584']);
    expect(sink.labelsWith(key)).toContain('a.tar!c.js');
  });

  withTar('cut inside of a member', async () => {
    const root = place({ 'a.js': `${key}${'a'.repeat(9000)}` });
    run(root, 'tar', '-cf', 'a.tar', 'a.js');
    const sink = await scanBytes('a.tar', readFileSync(join(root, 'a.tar')).subarray(0, 5000));
    expect(sink.unreads).toEqual(['a.tar!a.js: cut short']);
    expect(sink.labelsWith(key)).toContain('a.tar!a.js');
  });

  withTar('sparse files, whose map stands in front of the content or in the header', async () => {
    for (const format of ['gnu', 'pax']) {
      const root = place({ 'a.zip': '' });
      writeFileSync(join(root, 'inner.gz'), zlib.gzipSync(`${key}`));
      const holes = join(root, 'holes.gz');
      writeFileSync(holes, readFileSync(join(root, 'inner.gz')));
      truncateSync(holes, 3_000_000);
      run(root, 'tar', '-cS', `--format=${format}`, '-f', 'a.tar', 'holes.gz');
      const sink = await scanFile(root, 'a.tar');
      expect(readFileSync(join(root, 'a.tar')).length).toBeLessThan(100_000);
      expect([format, sink.labelsWith(key)]).toEqual([format, ['a.tar!holes.gz!holes']]);
      expect([format, sink.unreads]).toEqual([format, []]);
    }
  });
});

withTar('a sparse file of many parts, whose map goes on behind the header', async () => {
  const root = place({});
  const file = openSync(join(root, 'many'), 'w');
  for (let part = 0; part < 40; part += 1) writeSync(file, Buffer.alloc(4096, 'p'), 0, 4096, part * 1_048_576);
  closeSync(file);
  writeFileSync(join(root, 'z.gz'), zlib.gzipSync(key));
  run(root, 'tar', '-cS', '--format=gnu', '-f', 'a.tar', 'many', 'z.gz');
  const sink = await scanFile(root, 'a.tar');
  expect(sink.unreads).toEqual([]);
  expect(sink.items[0]).toMatchObject({ label: 'a.tar!many', size: 40 * 4096 });
  expect(sink.items[0]?.content.every((byte) => byte === 0x70)).toBe(true);
  expect(sink.labelsWith(key)).toEqual(['a.tar!z.gz!z']);
});

describe('compressed', () => {
  test('gzip with several members, zeros between them and rubbish behind', async () => {
    const first = zlib.gzipSync('first ');
    const second = zlib.gzipSync(`${'second '.repeat(100_000)}${key}`);
    const whole = Buffer.concat([first, Buffer.alloc(100), second, Buffer.from('rubbish')]);
    for (const chunk of [1, first.length, 65_536]) {
      const sink = await scanBytes('logs/a.log.gz', whole, chunk);
      expect(sink.unreads).toEqual([]);
      const [content] = sink.items;
      expect(content?.label).toBe('logs/a.log.gz!a.log');
      expect(content?.size).toBe(6 + 700_000 + key.length);
      expect(content?.content.includes(key)).toBe(true);
    }
  });

  test('gzip that has a name, a comment and extra fields', async () => {
    const plain = zlib.gzipSync(key);
    const header = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 4, 0, 1, 2, 3, 4]),
      Buffer.from('name\0comment\0'),
      Buffer.from([0, 0]),
    ]);
    const sink = await scanBytes('x', Buffer.concat([header, plain.subarray(10)]), 3);
    expect(sink.unreads).toEqual([]);
    expect(sink.labelsWith(key)).toEqual(['x!content']);
  });

  test('gzip that is cut, that is damaged, whose checksum is another', async () => {
    const whole = zlib.gzipSync(Buffer.from(Array.from({ length: 300_000 }, (_, at) => `${at}`).join(' ')));
    const cut = await scanBytes('a.gz', whole.subarray(0, whole.length >> 1));
    expect(cut.unreads).toEqual(['a.gz!a: cut short']);
    expect(cut.items[0]?.size).toBeGreaterThan(100_000);
    expect((await scanBytes('a.gz', whole.subarray(0, whole.length - 4))).unreads).toEqual(['a.gz!a: cut short']);
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, whole.length >> 1, (whole.length >> 1) + 50);
    expect((await scanBytes('a.gz', damaged)).unreads.join()).toMatch(/^a\.gz!a: (damaged|cut short)/);
    const other = Buffer.from(whole);
    other.writeUInt8((other.at(-6) ?? 0) ^ 1, other.length - 6);
    expect((await scanBytes('a.gz', other)).unreads).toEqual(['a.gz!a: damaged: its checksum is another']);
  });

  test('Brotli is known by name', async () => {
    const whole = zlib.brotliCompressSync(`${'text '.repeat(100_000)}${key}`);
    for (const chunk of [1, 65_536]) {
      const sink = await scanBytes('app.js.br', whole, chunk);
      expect(sink.unreads).toEqual([]);
      expect(sink.items[0]).toMatchObject({ label: 'app.js.br!app.js', depth: 1, size: 500_000 + key.length });
    }
    const sized = zlib.brotliCompressSync(Buffer.from(Array.from({ length: 90_000 }, (_, at) => (at * at * 7) % 251)));
    expect((await scanBytes('a.br', sized.subarray(0, sized.length - 20))).unreads).toEqual(['a.br!a: cut short']);
    expect((await scanBytes('a.br', Buffer.from(Array.from({ length: 999 }, (_, at) => at % 256)))).unreads).toEqual([
      'a.br!a: damaged, or not Brotli',
    ]);
    expect((await scanBytes('notes.br', Buffer.from('Only some text, nothing more.'))).unreads).toEqual([]);
  });

  withTar('a compressed tar is one archive', async () => {
    const root = place({ 'package/index.js': `x ${key}` });
    run(root, 'tar', '-czf', 'a.tgz', 'package');
    const sink = await scanFile(root, 'a.tgz');
    expect(sink.unreads).toEqual([]);
    expect(sink.items.map(({ label, depth }) => [label, depth])).toEqual([
      ['a.tgz!package/index.js', 1],
      ['a.tgz', 0],
      ['a.tgz', 0],
    ]);
    expect(sink.labelsWith(key)).toEqual(['a.tgz!package/index.js', 'a.tgz']);
  });
});

describe('archives in archives', () => {
  withTar('four are opened, whatever they are; a fifth is told', async () => {
    const wrap = (bytes: Uint8Array, name: string, tool: 'zip' | 'tgz' | 'tar' | 'gz' | 'br'): [Uint8Array, string] => {
      if (tool === 'gz') return [zlib.gzipSync(bytes), `${name}.gz`];
      if (tool === 'br') return [zlib.brotliCompressSync(bytes), `${name}.br`];
      const root = place({ [name]: bytes });
      const out = `in-${name.replace(/\W/g, '-')}.${tool}`;
      if (tool === 'zip') run(root, 'zip', out, name);
      else run(root, 'tar', tool === 'tgz' ? '-czf' : '-cf', out, name);
      return [readFileSync(join(root, out)), out];
    };
    const chains = [
      ['zip', 'zip', 'zip', 'zip'],
      ['tar', 'zip', 'tgz', 'br'],
      ['gz', 'gz', 'gz', 'gz'],
      ['br', 'tgz', 'tar', 'zip'],
      ['tgz', 'tgz', 'tgz', 'tgz'],
    ] as const;
    for (const chain of chains) {
      let bytes: Uint8Array = Buffer.from(`${'some code; '.repeat(200)}${key}`);
      let name = 'a.js';
      for (const tool of chain) [bytes, name] = wrap(bytes, name, tool);
      const four = await scanBytes(name, bytes);
      expect([chain, four.unreads]).toEqual([chain, []]);
      expect([chain, four.labelsWith(key).length]).not.toEqual([chain, 0]);
      const [more, outer] = wrap(bytes, name, 'zip');
      const five = await scanBytes(outer, more);
      expect([chain, five.unreads]).toEqual([chain, [expect.stringMatching(/: deeper than 4 archives$/)]]);
      expect([chain, five.items.filter(({ depth }) => depth > 4)]).toEqual([chain, []]);
    }
  });

  test('what is not read is named, by its first bytes or its name', async () => {
    const foreign: [string, Uint8Array, string][] = [
      ['a.tar.xz', Buffer.from('\xfd7zXZ\0\0\0', 'latin1'), 'xz'],
      ['renamed.bin', Buffer.from('\xfd7zXZ\0\0\0', 'latin1'), 'xz'],
      ['a.bz2', Buffer.from('BZh91AY&SY\xa6\0\0\0', 'latin1'), 'bzip2'],
      ['a.7z', Buffer.from('7z\xbc\xaf\x27\x1c\0', 'latin1'), '7z'],
      ['a.rar', Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'), 'RAR'],
      ['broken.xz', Buffer.from([1, 2, 3, 4]), 'xz'],
    ];
    for (const [name, bytes, format] of foreign) {
      expect((await scanBytes(name, bytes)).unreads).toEqual([`${name}: ${format} is not read`]);
    }
    expect((await scanBytes('list.xz', Buffer.from('a text\n'))).unreads).toEqual([]);
    expect((await scanBytes('empty.zip', Buffer.alloc(0))).unreads).toEqual([]);
  });

  const gnu = has('xz') && has('bzip2') && has('zstd') && has('tar') ? test : test.skip;
  gnu('as their own tools write them', async () => {
    const root = place({ 'a.js': key.repeat(99) });
    for (const [flag, ending, name] of [
      ['-J', 'xz', 'xz'],
      ['-j', 'bz2', 'bzip2'],
    ] as const) {
      run(root, 'tar', '-c', flag, '-f', `a.${ending}`, 'a.js');
      run(root, 'cp', `a.${ending}`, 'blob');
      expect((await scanFile(root, 'blob')).unreads).toEqual([`blob: ${name} is not read`]);
    }
  });
});
