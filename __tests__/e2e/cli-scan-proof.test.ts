/** `kimp360 scan` of what proves nothing, of odd patterns and odd names, and beside a history that is not searched. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectNoCliLeak, runCli } from '../support/cli.ts';
import { describeOnPosix, onLinux, onPosix } from '../support/on-posix.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9kAbCdEfGh';
const root = fs.mkdtempSync(join(tmpdir(), 'proof-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** Folders are given by absolute paths, links and bytes in names included. */
async function scan(...args: readonly string[]) {
  const env = { KIMP360_API_KEY: key, PATH: process.env.PATH ?? '' };
  const result = await runCli(['scan', ...args], { env, files: { 'src/clean.ts': 'export {};\n' } });
  expectNoCliLeak(result, key);
  return result;
}

describeOnPosix('what holds no file', () => {
  const links = join(root, 'links');
  beforeAll(() => {
    fs.mkdirSync(join(links, 'deeper/still'), { recursive: true });
    fs.symlinkSync('nowhere', join(links, 'dangling'));
    fs.symlinkSync('self', join(links, 'deeper/self'));
  });

  test.each<[string, string[]]>([
    ['alone', [links]],
    ['beside what has files', ['src', links]],
    ['as a glob', ['src', `${root}/lin*`]],
    ['as a folder below', ['src', `${links}/deeper`]],
    ['met before', ['src', root, links]],
    ['a link to nothing by its name', ['src', `${links}/dangling`]],
    ['a link to a folder without files', ['src', join(root, 'to-links')]],
  ])('is an error: %s', async (_name, args) => {
    fs.rmSync(join(root, 'to-links'), { force: true });
    fs.symlinkSync('links', join(root, 'to-links'));
    const { exitCode, stderr } = await scan(...args);
    expect(stderr).toContain(`error[input/file]: There is no file in \`${args.at(-1)}\`.`);
    expect(exitCode).toBe(2);
  });

  test('how much was searched is said all the same', async () => {
    expect((await scan(links)).stderr).toMatch(/^✗ Scanned 0 files \(0 bytes\), 2 links: nothing found\n/);
  });

  test('a folder with nothing but a link to a file holds that file', async () => {
    const folder = join(root, 'linked');
    fs.mkdirSync(folder);
    fs.writeFileSync(join(root, 'target.txt'), '1');
    fs.symlinkSync('../target.txt', join(folder, 'link'));
    const { exitCode, stderr } = await scan(folder);
    expect([exitCode, stderr]).toEqual([0, '✓ Scanned 1 file (1 byte), 1 link: nothing found\n']);
    expect((await scan(`${root}/target.txt`, folder)).exitCode).toBe(0);
  });
});

describe('patterns', () => {
  test.each<[string, string[], string]>([
    ['a `!` alone', ['!'], 'Write what to leave out: `!dist/vendor/**`.'],
    ['a `!` beside a path', ['src', '! '], 'Nothing stands behind `!`.'],
    ['a `!` of nothing', ['src', '!./'], 'Nothing stands behind `!`.'],
    ['only what is left out', ['!dist'], 'only what is to be left out is named'],
    ['longer than any path', ['a*'.repeat(2_500)], 'A path has more than 4096 characters.'],
    ['halves of globs', ['[', '{a', '+(b'], 'There is nothing to scan at `+(b`.'],
    ['two lines', ['a\nb'], 'A path holds a control character.'],
    ['all left out', ['src', '!**'], 'There is no file in what is named.'],
  ])('%s: input/*, with what to do', async (_name, args, message) => {
    const { exitCode, stderr } = await scan(...args);
    expect(stderr.toLowerCase()).toContain(message.toLowerCase());
    expect(stderr).not.toContain('is required');
    expect(exitCode).toBe(2);
  });

  test('what may stay unread is not everything because a pattern says nothing', async () => {
    const archive = join(root, 'a.7z');
    fs.writeFileSync(archive, Buffer.from('377abcaf271c0004', 'hex'));
    expect((await scan(archive, '--allow-unread', './')).exitCode).toBe(1);
  });
});

describe('names', () => {
  onLinux('that are no UTF-8 are opened, searched and shown', async () => {
    const bytes = (...parts: (string | number)[]) =>
      Buffer.concat([
        Buffer.from(`${root}/`),
        ...parts.map((part) => Buffer.from(typeof part === 'string' ? part : [part])),
      ]);
    fs.mkdirSync(bytes('latin/d', 0xff, '/é'), { recursive: true });
    fs.writeFileSync(bytes('latin/f', 0xe9, '.txt'), `\n${key}`);
    fs.writeFileSync(bytes('latin/d', 0xff, '/é/g.txt'), `\n\n${key}`);
    fs.writeFileSync(bytes('latin/d', 0xff, `/${key}`, 0x80), '');
    fs.mkdirSync(bytes('out'));
    fs.symlinkSync(bytes('latin/f', 0xe9, '.txt'), bytes('out/l'));
    const { exitCode, stderr } = await scan(`${root}/latin`);
    expect(stderr).toMatch(/Scanned 3 files .*: 3 places found/);
    expect(stderr).toContain(`· ${root}/latin/f\\xE9.txt:2: the key`);
    expect(stderr).toContain(`· ${root}/latin/d\\xFF/é/g.txt:3: the key`);
    expect(stderr).toContain(`· ${root}/latin/d\\xFF/***\\x80 (its name): the key`);
    expect(exitCode).toBe(5);
    for (const pattern of ['latin/*.txt', 'latin/f*', 'out']) {
      expect([pattern, (await scan(`${root}/${pattern}`)).exitCode]).toEqual([pattern, 5]);
    }
    expect((await scan(`${root}/latin`, '!**/latin/**')).exitCode).toBe(2);
  });

  onPosix('with line ends, terminal control and commands stay one harmless line', async () => {
    const folder = join(root, 'hostile');
    fs.mkdirSync(folder);
    fs.writeFileSync(join(folder, 'a\n✓ Scanned 1 file: nothing found\n::error::x\x1b[31m\r.txt'), key);
    const { exitCode, stderr } = await scan(folder);
    expect(exitCode).toBe(5);
    expect(stderr).toContain(
      `· ${folder}/a\\n✓ Scanned 1 file: nothing found\\n::error::x\\x1b[31m\\r.txt:1: the key\n`,
    );
  });
});

describe('a history that is not searched', () => {
  const work = join(root, 'work');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd: work, stdio: 'pipe' });
  beforeAll(() => {
    fs.mkdirSync(join(work, 'dist'), { recursive: true });
    fs.writeFileSync(join(work, 'dist/a.js'), '1;\n');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    git('gc', '-q');
    git('clone', '-q', '--bare', '.', join(root, 'bare'));
  });

  const word = (folder: string) =>
    `  not searched: the history in ${folder}, which git compresses (--git searches it)\n`;

  test('has a word, and no more', async () => {
    const { exitCode, stderr } = await scan(work);
    expect([exitCode, stderr.split('\n').slice(1).join('\n')]).toEqual([0, word(`${work}/.git`)]);
    expect((await scan(join(root, 'bare'))).stderr).toContain(word(`${root}/bare`));
  });

  test.each<[string, () => string[]]>([
    ['it is searched', () => [work, '--git']],
    ['a bare one is searched', () => [join(root, 'bare'), '--git']],
    ['it is left out', () => [work, `!${work}/.git`]],
    ['it is not in what is published', () => [`${work}/dist`]],
  ])('has none when %s', async (_name, args) => {
    const { exitCode, stderr } = await scan(...args());
    expect([exitCode, stderr]).toEqual([0, expect.not.stringContaining('not searched')]);
    expect(stderr).toMatch(/^✓ Scanned \d+ files? /);
  });
});
