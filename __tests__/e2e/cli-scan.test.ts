/** `kimp360 scan` as users run it: what it says, what it exits with, and that it never says the key. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliOptions, expectNoCliLeak, runCli } from '../support/cli.ts';
import { rowsOnPosix } from '../support/on-posix.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9kAbCdEfGh';
const fallback = 'second-secret-5hJ2kQ8mWx';
const env = { KIMP360_API_KEY: key };

async function scan(args: readonly string[], options: CliOptions = {}) {
  const result = await runCli(['scan', ...args], { env, ...options });
  const planted = Object.keys(options.files ?? {});
  expectNoCliLeak(result, key, planted);
  expectNoCliLeak(result, fallback, planted);
  expect(result.stdout).toBe('');
  return result;
}

const files = {
  'dist/app.js': `1;\n2;\nconst key = "${key.slice(0, 11)}" +\n  '${key.slice(11)}';\n`,
  'dist/b/dump.txt': `${Buffer.from(key).toString('base64')}\n`,
  'src/clean.ts': 'export {};\n',
};

test.each([[['']], [['', 'src']], [['--', ' ']]])('an empty PATH proves nothing: %j', async (args) => {
  const { exitCode, stderr } = await scan(args, { files });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('A PATH is empty.');
});

describe('what is found', () => {
  test('is told by file and line, never by value; exit 5', async () => {
    const { exitCode, stderr } = await scan(['dist', 'src'], { files });
    expect(exitCode).toBe(5);
    expect(stderr).toContain('error[leak/found]: The key stands in 2 places of what was scanned.');
    expect(stderr).toContain('· dist/app.js:3: the key (split over strings that a plus joins)');
    expect(stderr).toMatch(/· dist\/b\/dump\.txt:1: the key \(base64 /);
    expect(stderr).toContain('1. Replace the secret first');
  });

  test('the fallback key counts as well, and what --mask names', async () => {
    const more = { 'a.txt': `${fallback}\n`, 'b.txt': 'hunter2-hunter2\n', 'key.txt': fallback };
    const { exitCode, stderr } = await scan(
      ['a.txt', 'b.txt', '--api-key-fallback-file', 'key.txt', '--mask', 'hunter2-hunter2'],
      { files: more },
    );
    expect(exitCode).toBe(5);
    expect(stderr).toContain('· a.txt:1: the fallback key');
    expect(stderr).toContain('· b.txt:1: another secret of this run');
    expect(stderr).not.toContain('hunter2');
  });

  describe('in a dump', () => {
    const bytes = Buffer.from(`{"name":"value","token":"${key}"}\n`);
    const lines = (line: (part: Buffer, at: string) => string): string =>
      Array.from({ length: Math.ceil(bytes.length / 16) }, (_, index) => {
        return line(bytes.subarray(index * 16, index * 16 + 16), (index * 16).toString(16));
      }).join('\n');
    const pairs = (part: Buffer) => part.toString('hex').match(/../g) ?? [];
    const dumps: Readonly<Record<string, string>> = {
      xxd: lines((part, at) => {
        const words = part.toString('hex').match(/.{1,4}/g) ?? [];
        return `${at.padStart(8, '0')}: ${words.join(' ').padEnd(39)}  ${part.toString().replaceAll('\n', '.')}`;
      }),
      'hexdump -C': lines((part, at) => {
        const halves = [pairs(part).slice(0, 8), pairs(part).slice(8)].map((half) => half.join(' '));
        return `${at.padStart(8, '0')}  ${halves.join('  ').padEnd(48)}  |${part.toString().replaceAll('\n', '.')}|`;
      }),
      hexdump: lines((part, at) => {
        const words = Array.from({ length: Math.ceil(part.length / 2) }, (_, index) => {
          return ((part[index * 2 + 1] ?? 0) * 256 + (part[index * 2] ?? 0)).toString(16).padStart(4, '0');
        });
        return `${at.padStart(7, '0')} ${words.join(' ')}`;
      }),
      'od -A x -t x1z': lines((part, at) => `${at.padStart(6, '0')} ${pairs(part).join(' ')}  >${part}<`),
    };

    test.each(Object.entries(dumps))('of %s', async (_name, text) => {
      const { exitCode, stderr } = await scan(['dump.txt'], { files: { 'dump.txt': `${text}\n` } });
      expect(stderr).toMatch(/· dump\.txt!bytes:1: the key\n/);
      expect(exitCode).toBe(5);
    });

    test.each(Object.entries(dumps))('of %s with the line ends of Windows', async (_name, text) => {
      const files = { 'dump.txt': `${text.replaceAll('\n', '\r\n')}\r\n` };
      expect((await scan(['dump.txt'], { files })).stderr).toMatch(/· dump\.txt!bytes:1: the key\n/);
    });

    test('as the tool of this machine writes it', async () => {
      const text = execFileSync('od', ['-x'], { input: bytes, encoding: 'utf8' });
      expect((await scan(['dump.txt'], { files: { 'dump.txt': text } })).stderr).toMatch(
        /dump\.txt!bytes:1: the key\n/,
      );
    });

    test('without it is nothing, and what only begins like one is read as it is', async () => {
      const { exitCode, stderr } = await scan(['.'], {
        files: { 'a.txt': '00000000: 6b36 302d  k60-\nand more\n', 'b.txt': '00000000 is no number\n' },
      });
      expect([exitCode, stderr]).toEqual([0, expect.stringContaining('nothing found')]);
    });
  });

  test('not in the history of git in an archive, which is told once', async () => {
    const folder = fs.mkdtempSync(join(tmpdir(), 'tar-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder });
    const pack = () => execFileSync('tar', ['-cf', '-', '-C', folder, '.git']);
    git('init', '-q');
    fs.writeFileSync(join(folder, 'a.txt'), key);
    git('add', '.');
    git('commit', '-qm', 'one');
    const loose = pack();
    git('gc', '-q');
    const packed = pack();
    fs.rmSync(folder, { recursive: true });
    const { exitCode, stderr } = await scan(['.'], { files: { 'loose.tar': loose, 'packed.tar': packed } });
    expect(stderr.match(/· .*: the history of git, which is not searched in an archive\n/g)?.sort()).toEqual(
      ['loose', 'packed'].map(
        (name) => `· ${name}.tar!.git/objects: the history of git, which is not searched in an archive\n`,
      ),
    );
    expect(stderr).toContain('Leave `.git` out of the archive');
    expect(exitCode).toBe(1);
  });

  test('in an archive, and in the names of files', async () => {
    const folder = fs.mkdtempSync(join(tmpdir(), 'tar-'));
    fs.writeFileSync(join(folder, 'inner.txt'), `\n${key}\n`);
    execFileSync('tar', ['-czf', join(folder, 'out.tgz'), '-C', folder, 'inner.txt']);
    const packed = fs.readFileSync(join(folder, 'out.tgz'));
    fs.rmSync(folder, { recursive: true });
    const { exitCode, stderr } = await scan(['.'], { files: { 'out.tgz': packed, [`${key}.log`]: '' } });
    expect(exitCode).toBe(5);
    expect(stderr).toMatch(/· out\.tgz!.*inner\.txt:2: the key/);
    expect(stderr).toContain('· ***.log (its name): the key');
  });

  test('in a commit that no branch holds any more', async () => {
    const folder = fs.mkdtempSync(join(tmpdir(), 'git-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
        stdio: 'pipe',
      });
    git('init', '-q');
    fs.writeFileSync(join(folder, 'config.json'), `{\n"key": "${key}"}\n`);
    git('add', '.');
    git('commit', '-qm', 'first');
    git('rm', '-q', 'config.json');
    fs.writeFileSync(join(folder, 'ok.txt'), 'ok');
    git('add', '.');
    git('commit', '-qm', 'second', '--amend');
    try {
      const run = (...args: string[]) =>
        runCli(['scan', join(folder, 'ok.txt'), ...args], { env: { ...env, PATH: process.env.PATH ?? '' } });
      expect((await run()).exitCode).toBe(0);
      const found = await run('--git');
      expectNoCliLeak(found, key);
      expect(found.stderr).toMatch(/config\.json:2: the key|git object [0-9a-f]{12}.*: the key/);
      expect(found.exitCode).toBe(5);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});

describe('nothing found', () => {
  test('is green, and says how much was read', async () => {
    const { exitCode, stderr } = await scan(['src'], { files });
    expect([exitCode, stderr]).toEqual([0, '✓ Scanned 1 file (11 bytes): nothing found\n']);
  });

  test.each<[string, string[], number, string]>([
    ['no path', [], 2, 'There is nothing to scan: no PATH is given.'],
    ['a path that is not there', ['src', 'dits'], 2, 'There is nothing to scan at `dits`.'],
    ['a glob that matches nothing', ['*.zip'], 2, 'There is nothing to scan at `*.zip`.'],
    ['a folder without files', ['empty'], 2, 'There is nothing to scan at `empty`.'],
    ['no repository', ['--git'], 2, 'There is no git repository to scan.'],
    ...rowsOnPosix<[string, string[], number, string]>([
      ['a pipe', ['/dev/null'], 1, '/dev/null: a device is not read'],
    ]),
    ['the key on the command line', ['src', '--api-key', key], 2, 'would put the key on the command line'],
    ['a flag of calls', ['src', '--timeout', '3s'], 2, 'kimp360 scan has no flag --timeout'],
  ])('%s is no success', async (_name, args, status, message) => {
    const { exitCode, stderr } = await scan(args, { files });
    expect(stderr).toContain(message);
    expect(exitCode).toBe(status);
  });

  test('no key: it does not guess', async () => {
    const { exitCode, stderr } = await scan(['src'], { files, env: {} });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('error[key/missing]');
    expect(stderr).not.toContain('Scanned');
  });
});

describe('what cannot be read', () => {
  const packed = { 'dist/a.js': '1', 'dist/vendor/old.7z': Buffer.from('377abcaf271c0004', 'hex') };

  test('is an error', async () => {
    const { exitCode, stderr } = await scan(['dist'], { files: packed });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('· dist/vendor/old.7z: 7z is not read');
  });

  test.each(['--allow-unread', '--scan-allow-unread'])('unless %s lists it; then it is told', async (flag) => {
    expect((await scan(['dist'], { files: packed })).stderr).toContain("`--scan-allow-unread 'vendor/*.7z'`");
    const { exitCode, stderr } = await scan(['dist', flag, 'dist/vendor/**'], { files: packed });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('not read, as allowed: dist/vendor/old.7z (7z is not read)');
  });

  test('a leak beside it decides the exit status', async () => {
    const { exitCode, stderr } = await scan(['dist'], { files: { ...packed, 'dist/b.js': key } });
    expect(exitCode).toBe(5);
    expect(stderr).toContain('error[scan/incomplete]');
  });
});

test('twelve thousand files, with help of threads', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 12_000 }, (_, index) => [`d${index % 20}/f${index}.txt`, `${index}\n`]),
  );
  const { exitCode, stderr } = await scan(['.'], {
    files: { ...many, 'd7/bad.txt': `\n${key}\n`, 'd19/bad.txt': key },
  });
  expect(stderr).toContain('✗ Scanned 12002 files');
  expect(stderr).toContain('· d7/bad.txt:2: the key');
  expect(stderr).toContain('· d19/bad.txt:1: the key');
  expect(exitCode).toBe(5);
});

test('--help tells its flags', async () => {
  const { exitCode, stdout } = await runCli(['scan', '--help']);
  expect(exitCode).toBe(0);
  for (const flag of [
    'usage: kimp360 scan PATH… [flags]',
    '--git',
    '--allow-unread GLOB',
    '--scan-allow-unread',
    '--api-key-file FILE',
  ]) {
    expect(stdout).toContain(flag);
  }
  expect((await runCli(['--help'])).stdout).toContain('scan PATH… [flags]');
});
