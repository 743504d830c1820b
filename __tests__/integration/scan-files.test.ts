/** Real folders: what is met, what is not, and what is told of it. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import zlib from 'node:zlib';
import { Secret } from '../../src/key/secret.ts';
import { createAllowance } from '../../src/leak/scan/allow-unread.ts';
import { type ScanEnd, scan } from '../../src/leak/scan/scan.ts';
import type { ScanSecret } from '../../src/leak/scan/secret-search.ts';
import { countsBlocksTruly } from '../../src/leak/scan/sparse.ts';
import { describeOnPosix, onPosix, rowsOnPosix } from '../support/on-posix.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9kAbCdEfGh';
const folders: string[] = [];

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'scan-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(folder, name)), { recursive: true });
    fs.writeFileSync(join(folder, name), content);
  }
  return folder;
}

function scanned(
  workspace: string,
  patterns: readonly string[],
  more: { signal?: AbortSignal; secrets?: readonly ScanSecret[] } = {},
): Promise<ScanEnd> {
  return scan({
    patterns,
    git: false,
    workspace,
    secrets: [{ secret: new Secret(key), name: 'the key' }],
    signal: new AbortController().signal,
    ...more,
  });
}

const places = (end: ScanEnd) => end.findings.map(({ label, line, place }) => `${label}:${line ?? place}`).sort();
const told = (end: ScanEnd) => end.unread.map(({ label, reason }) => `${label}: ${reason}`).sort();

afterAll(() => {
  for (const folder of folders.splice(0)) {
    for (const mode of rowsOnPosix(['u+rwx'])) execFileSync('chmod', ['-R', mode, folder]);
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

describe('lines', () => {
  test.each<[string, string | Uint8Array, number]>([
    ['LF', `a\nb\n${key}`, 3],
    ['CRLF', `a\r\nb\r\n${key}\r\n`, 3],
    ['CR, as old Macs have it', `a\rb\r${key}\rc\n`, 3],
    ['CR, far down', `${'line\r'.repeat(400_000)}${key}\r`, 400_001],
    ['CR in UTF-16', Buffer.from(`\ufeffa\rb\r${key}`, 'utf16le'), 3],
    [
      'CRLF over the border of what is read at a time',
      `${'.'.repeat(256 * 1024 - 1)}\r\n${'.'.repeat(300_000)}\r\n${key}`,
      3,
    ],
    ['a progress bar, which is one line', `start\n10 %\r20 %\r30 %\r${key}`, 2],
    ['first', key, 1],
    ['UTF-16', Buffer.from(`\ufeffa\r\nb\r\n${key}`, 'utf16le'), 3],
    ['UTF-16 big endian', Buffer.from(`\ufeffa\r\nb\r\n${key}`, 'utf16le').swap16(), 3],
    ['one huge line', `x\n${'y'.repeat(3_000_000)}${key}${'z'.repeat(1_000_000)}`, 2],
    ['far down', `${'line\n'.repeat(400_000)}${key}\n`, 400_001],
    ['at the very end of a window', `${'.'.repeat(256 * 1024 - 5)}${key}`, 1],
  ])('%s', async (_name, content, line) => {
    const end = await scanned(folderWith({ 'a.txt': content }), ['.']);
    expect(end.findings).toEqual([{ label: 'a.txt', file: 'a.txt', place: 'content', line, form: expect.any(String) }]);
    expect(end.totals).toMatchObject({ files: 1, bytes: content.length });
    const packed = await scanned(folderWith({ 'a.txt.gz': zlib.gzipSync(content) }), ['.']);
    expect(places(packed)).toEqual([`a.txt.gz!a.txt:${line}`]);
  });

  test('many in one file: fifty are listed, all are counted', async () => {
    const end = await scanned(folderWith({ a: `${key}\n`.repeat(60), b: key }), ['.']);
    expect(end.found).toBe(61);
    expect(end.findings).toHaveLength(51);
    expect(end.findings.filter(({ label }) => label === 'a').map(({ line }) => line)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });
});

describe('patterns', () => {
  const files = { 'dist/a.js': key, 'dist/.hidden/b.js': key, 'dist/sub/c.txt': key, 'src/d.js': key, '[x].js': key };

  test.each<[string[], string[]]>([
    [['dist'], ['dist/.hidden/b.js:1', 'dist/a.js:1', 'dist/sub/c.txt:1']],
    [['./dist/'], ['dist/.hidden/b.js:1', 'dist/a.js:1', 'dist/sub/c.txt:1']],
    [['dist/**'], ['dist/.hidden/b.js:1', 'dist/a.js:1', 'dist/sub/c.txt:1']],
    [['dist/*'], ['dist/.hidden/b.js:1', 'dist/a.js:1', 'dist/sub/c.txt:1']],
    [['**/*.js'], ['[x].js:1', 'dist/.hidden/b.js:1', 'dist/a.js:1', 'src/d.js:1']],
    [['dist/*.js'], ['dist/a.js:1']],
    [['{dist,src}/?.js'], ['dist/a.js:1', 'src/d.js:1']],
    [['[x].js'], ['[x].js:1']],
    [
      ['dist', 'dist/a.js', '**/a.js', './dist/../dist'],
      ['dist/.hidden/b.js:1', 'dist/a.js:1', 'dist/sub/c.txt:1'],
    ],
    [
      ['.', '!dist'],
      ['[x].js:1', 'src/d.js:1'],
    ],
    [
      ['**/*.js', '!**/.hidden/**'],
      ['[x].js:1', 'dist/a.js:1', 'src/d.js:1'],
    ],
  ])('%j', async (patterns, expected) => {
    const end = await scanned(folderWith(files), patterns);
    expect([places(end), end.unmatched]).toEqual([expected, []]);
  });

  test('what matches nothing is told', async () => {
    const end = await scanned(folderWith(files), ['dist', 'dits', '*.zip', 'dist/a.js/b']);
    expect(end.unmatched).toEqual(['dits', '*.zip', 'dist/a.js/b']);
  });

  test.each([
    [['dist', 'dist/a.js', 'dist/sub', 'dist/sub/c.js', '.']],
    [['dist/sub/c.js', 'dist/a.js', 'dist/sub', 'dist', '.']],
    [['**/*.js', 'dist', 'dist/sub/*']],
    [['again', 'dist']],
    [['dist', 'again']],
  ])('what is named twice is read once: %j', async (patterns) => {
    const folder = folderWith({ 'dist/a.js': key, 'dist/b.js': key, 'dist/sub/c.js': key });
    fs.symlinkSync('dist/sub', join(folder, 'again'));
    const end = await scanned(folder, patterns);
    expect([end.totals.files, end.found, told(end)]).toEqual([3, 3, []]);
  });

  test('a link in what is scanned to a file that is left out', async () => {
    const folder = folderWith({ 'in/a.txt': key, 'in/skip.txt': key });
    fs.symlinkSync('skip.txt', join(folder, 'in/link'));
    expect(places(await scanned(folder, ['in', '!in/skip.txt']))).toEqual(['in/a.txt:1', 'in/link:1']);
  });

  test('outside of the workspace, by its whole path', async () => {
    const other = folderWith({ 'x.txt': key });
    expect(places(await scanned(folderWith({}), [other]))).toEqual([`${other}/x.txt:1`]);
  });
});

describeOnPosix('links', () => {
  test('a circle ends, and nothing is read twice', async () => {
    const folder = folderWith({ 'a/x.txt': key });
    fs.symlinkSync('..', join(folder, 'a/up'));
    fs.symlinkSync('self', join(folder, 'self'));
    fs.symlinkSync('a/x.txt', join(folder, 'again.txt'));
    fs.symlinkSync('nowhere', join(folder, 'dangling'));
    const end = await scanned(folder, ['.']);
    expect([places(end), told(end), end.totals]).toMatchObject([['a/x.txt:1'], [], { files: 1, links: 4 }]);
  });

  test('a target can hold the key', async () => {
    const folder = folderWith({ x: '' });
    fs.symlinkSync(`/srv/${key}/x`, join(folder, 'link'));
    expect(places(await scanned(folder, ['.']))).toEqual(['link:link']);
  });

  test('out of what is scanned: a file is read, a folder is told', async () => {
    const other = folderWith({ 'x.txt': key, 'sub/y.txt': key });
    const folder = folderWith({ 'in/a.txt': '' });
    fs.symlinkSync(join(other, 'x.txt'), join(folder, 'in/file'));
    fs.symlinkSync(other, join(folder, 'in/folder'));
    const end = await scanned(folder, ['in']);
    expect([places(end), told(end)]).toEqual([
      ['in/file:1'],
      ['in/folder: a link to a folder outside of what is scanned'],
    ]);
    // Who names the link means what is behind it.
    expect(places(await scanned(folder, ['in/folder']))).toEqual(['in/folder/sub/y.txt:1', 'in/folder/x.txt:1']);
  });
});

describe('names', () => {
  test('of files, folders and in other forms, each told once', async () => {
    const hex = Buffer.from(key).toString('hex');
    const folder = folderWith({ [`${key}/a.txt`]: '', [`${key}/b.txt`]: '', [`x/${hex}.log`]: '', 'ok.txt': '' });
    expect(places(await scanned(folder, ['.']))).toEqual([`${key}:name`, `x/${hex}.log:name`].sort());
  });

  test('of a folder and of what is in it, together', async () => {
    const [first, second] = ['kimp360_7Lr2Xw4T', 'Vn-Qz9kAbCdEfGh'];
    const folder = folderWith({ [`a/${first}/${second}.txt`]: '', [`a/${first}/x/${second}`]: '', 'a/z': '' });
    const secrets = [{ secret: new Secret(`${first}/${second}`), name: 'the key' }];
    expect(places(await scanned(folder, ['a'], { secrets }))).toEqual([`a/${first}/${second}.txt:name`]);
  });

  test('of a file that is named itself', async () => {
    expect(places(await scanned(folderWith({ [key]: '' }), [key]))).toEqual([`${key}:name`]);
  });
});

describe('what is no plain file', () => {
  onPosix('pipes, sockets and devices are never opened; named, they are told', async () => {
    const folder = folderWith({ 'a/x.txt': key });
    execFileSync('mkfifo', [join(folder, 'a/pipe')]);
    const server = createServer().listen(join(folder, 'a/socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const end = await scanned(folder, ['a']);
      expect([places(end), told(end)]).toEqual([['a/x.txt:1'], []]);
      const named = await scanned(folder, ['a/pipe', 'a/socket', '/dev/zero']);
      expect(told(named)).toEqual([
        '/dev/zero: a device is not read',
        'a/pipe: a pipe is not read',
        'a/socket: a socket is not read',
      ]);
    } finally {
      server.close();
    }
  });

  // Root may read everything, so there the modes prove nothing.
  (process.getuid?.() === 0 ? test.skip : onPosix)('no permission (skipped as root)', async () => {
    const folder = folderWith({ 'a/x.txt': key, 'b/y.txt': key, 'c.txt': '' });
    fs.chmodSync(join(folder, 'a/x.txt'), 0);
    fs.chmodSync(join(folder, 'b'), 0);
    expect(told(await scanned(folder, ['.']))).toEqual(['a/x.txt: no permission', 'b: no permission']);
  });

  onPosix('a sparse file of 64 GiB is zeros, and takes no time where blocks tell', async () => {
    const folder = folderWith({ 'x.txt': 'x' });
    fs.truncateSync(join(folder, 'x.txt'), 0);
    if (!countsBlocksTruly(join(folder, 'x.txt'))) return;
    fs.truncateSync(join(folder, 'x.txt'), 64 * 2 ** 30);
    const end = await scanned(folder, ['.']);
    expect([end.found, told(end), end.totals.bytes]).toEqual([0, [], 64 * 2 ** 30]);
  });

  test('a key behind a hole is found', async () => {
    const folder = folderWith({ 'x.bin': '' });
    const descriptor = fs.openSync(join(folder, 'x.bin'), 'w');
    fs.writeSync(descriptor, key, 200 * 2 ** 20);
    fs.closeSync(descriptor);
    expect(places(await scanned(folder, ['.']))).toEqual(['x.bin:1']);
  });

  test('a file that is written while it is read is told', async () => {
    const folder = folderWith({ 'log.txt': Buffer.alloc(80 * 2 ** 20, 'a\n') });
    const path = join(folder, 'log.txt');
    const writing = setInterval(() => fs.appendFileSync(path, 'more\n'), 1);
    try {
      expect(told(await scanned(folder, ['.']))).toEqual(['log.txt: it changed while it was read']);
    } finally {
      clearInterval(writing);
    }
  });
});

describe('a file that is changed while it is read, and whose time is put back,', () => {
  async function scannedWhileChanged(name: string, content: Uint8Array): Promise<string[]> {
    const folder = folderWith({ [name]: content });
    const path = join(folder, name);
    const descriptor = fs.openSync(path, 'r+');
    // Whole seconds can be put back to the last digit.
    const time = 1_700_000_000;
    fs.futimesSync(descriptor, time, time);
    const changing = setInterval(() => {
      fs.writeSync(descriptor, content.subarray(-1), 0, 1, content.length - 1);
      fs.futimesSync(descriptor, time, time);
    }, 1);
    try {
      return told(await scanned(folder, ['.']));
    } finally {
      clearInterval(changing);
      fs.closeSync(descriptor);
    }
  }

  test('is told', async () => {
    const content = Buffer.alloc(80 * 2 ** 20, 'a\n');
    expect(await scannedWhileChanged('log.txt', content)).toEqual(['log.txt: it changed while it was read']);
  });

  test('is told of a small archive, too', async () => {
    const content = zlib.gzipSync(Buffer.alloc(60 * 2 ** 20));
    expect(await scannedWhileChanged('a.gz', content)).toEqual(['a.gz: it changed while it was read']);
  });

  test('is told when another file took its name', async () => {
    const content = zlib.gzipSync(Buffer.alloc(60 * 2 ** 20));
    const folder = folderWith({ 'a.gz': content, 'other/a.gz': content });
    const timer = setTimeout(() => fs.renameSync(join(folder, 'other/a.gz'), join(folder, 'a.gz')), 1);
    expect(told(await scanned(folder, ['a.gz']))).toEqual(['a.gz: it changed while it was read']);
    clearTimeout(timer);
  });
});

test('a scan that is stopped says so', async () => {
  const stopped = new AbortController();
  stopped.abort();
  const end = await scanned(folderWith({ 'a.txt': '', 'b.txt': key }), ['.'], { signal: stopped.signal });
  expect(told(end)).toEqual(['the rest: the scan was stopped']);
});

test('what may stay unread is told by the file, by the member, by the name', () => {
  const of = (pattern: string) => createAllowance([pattern]);
  expect(of('vendor/*.7z')('vendor/a.7z')).toBe(true);
  expect(of('vendor/*.7z')('vendor/deep/a.7z')).toBe(false);
  expect(of('*.7z')('vendor/deep/a.7z')).toBe(true);
  expect(of('vendor')('vendor/deep/a.7z')).toBe(true);
  expect(of('./vendor/')('vendor/deep/a.7z')).toBe(true);
  expect(of('a.zip')('a.zip!b/c.xz')).toBe(true);
  expect(of('a.zip!b/*.xz')('a.zip!b/c.xz')).toBe(true);
  expect(of('a.zip!b/*.xz')('a.zip!c.xz')).toBe(false);
  expect(createAllowance([])('a')).toBe(false);
});
