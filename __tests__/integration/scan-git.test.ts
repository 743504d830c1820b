/** Real repositories, with what a history can hide, read as `scan` reads them. */
import { execFileSync, spawnSync } from 'node:child_process';
import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import zlib from 'node:zlib';
import { describeGitLabels, describeGitObject } from '../../src/leak/scan/git/describe-objects.ts';
import type { GitOptions } from '../../src/leak/scan/git/git-program.ts';
import { scanGit } from '../../src/leak/scan/git/scan-git.ts';
import { CollectingSink } from '../support/collecting-sink.ts';
import { onPosix } from '../support/on-posix.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9k';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-git-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withGit = spawnSync('git', ['--version']).error === undefined ? test : test.skip;
const posix = withGit === test ? onPosix : test.skip;

let folders = 0;
class Repository {
  readonly root: string;

  constructor(...init: string[]) {
    folders += 1;
    this.root = join(folder, `r${folders}`);
    mkdirSync(this.root);
    if (init[0] !== 'none') this.git('init', '-q', '-b', 'main', ...init);
  }

  git(...args: string[]): string {
    const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const settings = [
      'user.name=A',
      'user.email=a@example.com',
      'protocol.file.allow=always',
      'safe.directory=*',
      'gc.auto=0',
    ];
    const before = settings.flatMap((setting) => ['-c', setting]);
    return execFileSync('git', [...before, ...args], { cwd: this.root, env, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim();
  }

  write(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(join(this.root, name)), { recursive: true });
    writeFileSync(join(this.root, name), content);
    return join(this.root, name);
  }

  commit(name: string, content: string | Uint8Array, message = 'Change'): string {
    this.write(name, content);
    this.git('add', '-A');
    this.git('commit', '-q', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  async scan(options: GitOptions = {}): Promise<CollectingSink> {
    const sink = new CollectingSink();
    await scanGit(this.root, sink, options);
    return sink;
  }
}

const numbered = (number: number) => `${key}-${number}`;

withGit('every object, whatever leads to it, loose and packed', async () => {
  const repository = new Repository();
  repository.commit('deep/a.js', `x ${numbered(1)}`);
  repository.git('rm', '-q', 'deep/a.js');
  repository.git('commit', '-q', '-m', 'Take it out');
  repository.commit('b.js', 'b', `Say ${numbered(2)}`);
  repository.git('tag', '-a', 'v1', '-m', `Tell ${numbered(3)}`);
  repository.commit(`${numbered(4)}.txt`, 'name');
  repository.write('b.js', numbered(5));
  repository.git('stash', '-q');
  repository.write('untracked.js', numbered(6));
  repository.git('stash', '-q', '-u');
  repository.commit('c.js', numbered(7));
  repository.git('reset', '-q', '--hard', 'HEAD~1');
  repository.git('branch', `b-${numbered(8)}`);
  const unreachable = repository.git('hash-object', '-w', repository.write('tmp', numbered(9)));
  repository.write('staged.js', numbered(10));
  repository.git('add', 'staged.js');
  repository.git('notes', 'add', '-m', numbered(11));
  const all = Array.from({ length: 11 }, (_, index) => index + 1);
  const found = (sink: CollectingSink) =>
    all.filter((number) =>
      sink.items.some(({ content }) => new RegExp(`${numbered(number)}(?!\\d)`).test(content.toString('latin1'))),
    );
  const loose = await repository.scan();
  expect(loose.unreads).toEqual([]);
  expect(found(loose)).toEqual(all);
  expect(loose.items.find(({ content }) => content.includes(numbered(2)))?.label).toMatch(/^commit [0-9a-f]{12}$/);
  expect(loose.items.find(({ content }) => content.includes(numbered(3)))?.label).toMatch(/^tag [0-9a-f]{12}$/);
  expect(loose.items.find(({ content }) => content.includes(numbered(8)))?.label).toBe('git refs');
  expect(loose.items.find(({ content }) => content.includes(numbered(9)))?.label).toBe(
    `git object ${unreachable.slice(0, 12)}`,
  );
  repository.git('gc', '-q');
  repository.git('pack-refs', '--all');
  expect(readdirSync(join(repository.root, '.git/objects/pack')).length).toBeGreaterThan(0);
  const packed = await repository.scan();
  expect(found(packed)).toEqual(all);
  expect(packed.items.map(({ label }) => label).sort()).toEqual(loose.items.map(({ label }) => label).sort());
});

withGit('a finding gets the commit and the path that brought it in', async () => {
  const repository = new Repository();
  const first = repository.commit('deep/é a.js', numbered(1));
  repository.commit('deep/é a.js', 'gone');
  repository.git('checkout', '-q', '-b', 'side');
  const side = repository.commit('side.js', numbered(2));
  repository.git('checkout', '-q', 'main');
  repository.commit('other.js', 'other');
  repository.git('merge', '-q', '--no-commit', 'side');
  const merge = repository.commit('merged.js', numbered(3), 'Merge');
  repository.write('other.js', numbered(4));
  repository.git('stash', '-q');
  const stash = repository.git('rev-parse', 'stash');
  const packed = repository.commit(
    'x/bundle.js.br',
    zlib.brotliCompressSync(`${'code '.repeat(50)}${'ab'.repeat(99)}${numbered(5)}${'code '.repeat(50)}`),
  );
  const undone = repository.commit('undone.js', numbered(7));
  repository.git('reset', '-q', '--hard', 'HEAD~1');
  const unreachable = repository.git('hash-object', '-w', repository.write('tmp', numbered(6)));
  const sink = await repository.scan();
  const labels = sink.items.filter(({ content }) => content.includes(key)).map(({ label }) => label);
  const described = await describeGitLabels(repository.root, labels);
  const short = (oid: string) => oid.slice(0, 12);
  expect([...described.values()].sort()).toEqual(
    [
      `commit ${short(first)}:deep/é a.js`,
      `commit ${short(side)}:side.js`,
      `commit ${short(merge)}:merged.js`,
      `commit ${short(stash)}:other.js`,
      `commit ${short(undone)}:undone.js`,
      `commit ${short(packed)}:x/bundle.js.br!bundle.js`,
    ].sort(),
  );
  expect(labels).toContain(`git object ${short(unreachable)}`);
  const oid = repository.git('rev-parse', 'side:side.js');
  expect(await describeGitObject(repository.root, oid)).toBe(`commit ${short(side)}:side.js`);
  expect(await describeGitObject(repository.root, repository.git('rev-parse', `${first}:deep`))).toBe(
    `commit ${short(first)}:deep/`,
  );
  expect(await describeGitObject(repository.root, unreachable)).toBeUndefined();
});

withGit('archives in history are opened', async () => {
  const repository = new Repository();
  repository.commit('a.bin', zlib.gzipSync(zlib.gzipSync(`${'x'.repeat(5000)}${key}`)));
  const sink = await repository.scan();
  expect(sink.labelsWith(key)).toEqual([expect.stringMatching(/^git object [0-9a-f]{12}!content!content$/)]);
});

withGit('damaged objects are told, the others searched', async () => {
  const repository = new Repository();
  for (let number = 1; number <= 9; number += 1)
    repository.commit(`f${number}`, `${numbered(number)} ${'filler '.repeat(900)}${Math.sin(number)}`);
  const damage = (number: number, change: (bytes: Buffer) => Buffer): string => {
    const oid = repository.git('rev-parse', `HEAD:f${number}`);
    const file = join(repository.root, '.git/objects', oid.slice(0, 2), oid.slice(2));
    const bytes = readFileSync(file);
    chmodSync(file, 0o644);
    writeFileSync(file, change(bytes));
    return `git object ${oid.slice(0, 12)}: damaged: git cannot read it`;
  };
  const told = [
    damage(2, (bytes) => bytes.subarray(0, bytes.length - 20)),
    damage(5, () => Buffer.from('rubbish')),
    damage(8, (bytes) => bytes.fill(0xff, bytes.length - 30)),
  ];
  const sink = await repository.scan();
  expect([...sink.unreads].sort()).toEqual(told.sort());
  for (const number of [1, 3, 4, 6, 7, 9]) expect(sink.labelsWith(numbered(number))).toHaveLength(1);
});

withGit('a damaged pack', async () => {
  const repository = new Repository();
  for (let number = 1; number <= 30; number += 1)
    repository.commit(
      `f${number}`,
      Buffer.from(Array.from({ length: 2000 }, (_, at) => (at * at * number * 31) & 0xff)),
    );
  repository.git('gc', '-q');
  const packs = join(repository.root, '.git/objects/pack');
  const pack = join(packs, readdirSync(packs).find((name) => name.endsWith('.pack')) as string);
  const bytes = readFileSync(pack);
  bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 60);
  chmodSync(pack, 0o644);
  writeFileSync(pack, bytes);
  const sink = await repository.scan();
  expect(sink.unreads.length).toBeGreaterThan(0);
  expect(sink.unreads.length).toBeLessThan(5);
  expect(sink.unreads.every((line) => line.endsWith('damaged: git cannot read it'))).toBe(true);
  expect(sink.items.filter(({ size }) => size === 2000).length).toBeGreaterThan(24);
});

withGit('what a shallow or a partial clone lacks is told', async () => {
  const origin = new Repository();
  for (const number of [1, 2, 3]) origin.commit('a.js', numbered(number));
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const shallow = new Repository('none');
  shallow.git('clone', '-q', '--depth', '2', `file://${origin.root}`, '.');
  const boundary = readFileSync(join(shallow.root, '.git/shallow'), 'utf8').slice(0, 12);
  const sink = await shallow.scan();
  expect(sink.unreads).toEqual([`.git: shallow clone: history before ${boundary} is not here`]);
  expect(sink.labelsWith(key)).toHaveLength(2);
  const partial = new Repository('none');
  partial.git('clone', '-q', '--filter=blob:none', `file://${origin.root}`, '.');
  expect((await partial.scan()).unreads).toEqual(['.git: partial clone: 2 objects are not here']);
  // Nothing was fetched.
  expect((await partial.scan()).labelsWith(key)).toHaveLength(1);
});

withGit('submodules, worktrees, bare repositories, and Git LFS', async () => {
  const inner = new Repository();
  const innerCommit = inner.commit('inner.js', numbered(1));
  const repository = new Repository();
  repository.git('submodule', '--quiet', 'add', inner.root, 'libs/inner');
  repository.commit('a.js', numbered(2));
  repository.write('.git/lfs/objects/ab/cd/abcdef0123456789', numbered(3));
  const sink = await repository.scan();
  expect(sink.unreads).toEqual([]);
  const labels = sink.items.filter(({ content }) => content.includes(key)).map(({ label }) => label);
  expect(labels).toEqual([
    expect.stringMatching(/^git object [0-9a-f]{12}$/),
    'git lfs object abcdef012345',
    expect.stringMatching(/^submodule libs\/inner: git object [0-9a-f]{12}$/),
  ]);
  const described = await describeGitLabels(repository.root, labels);
  expect(described.get(labels[2] as string)).toBe(`submodule libs/inner: commit ${innerCommit.slice(0, 12)}:inner.js`);
  const tree = new Repository('none');
  rmSync(tree.root, { recursive: true });
  repository.git('worktree', 'add', '-q', tree.root);
  expect((await tree.scan()).labelsWith(key).length).toBe(3);
  const bare = new Repository('none');
  bare.git('clone', '-q', '--mirror', repository.root, '.');
  expect((await bare.scan()).labelsWith(numbered(2))).toHaveLength(1);
});

posix('no repository, no git, an interrupted transfer, a format that git does not know', async () => {
  const none = new Repository('none');
  expect((await none.scan()).unreads).toEqual(['.git: it is no git repository']);
  const repository = new Repository();
  repository.commit('a.js', key);
  // A git of the repository's own, which a relative entry would find.
  chmodSync(repository.write('bin/git', '#!/bin/sh\nexit 0\n'), 0o755);
  for (const PATH of ['', '.', none.root, relative(process.cwd(), join(repository.root, 'bin'))]) {
    expect((await repository.scan({ environment: { PATH } })).unreads).toEqual(['.git: git is not installed']);
  }
  repository.write('.git/objects/pack/tmp_pack_abc', 'PACK');
  const sink = await repository.scan();
  expect(sink.unreads).toEqual(['.git: 1 files of an interrupted transfer are not read; "git gc" removes them']);
  expect(sink.labelsWith(key)).toHaveLength(1);
  repository.git('config', 'core.repositoryFormatVersion', '99');
  expect((await repository.scan()).unreads).toContain('.git: git cannot open it');
});

const asRoot = process.getuid?.() === 0 ? withGit : test.skip;
asRoot('a repository of another user', async () => {
  const repository = new Repository();
  repository.commit('a.js', key);
  const visit = (path: string) => {
    fs.lchownSync(path, 1234, 1234);
    if (fs.lstatSync(path).isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
  };
  visit(repository.root);
  const sink = await repository.scan();
  expect(sink.unreads).toEqual([]);
  expect(sink.labelsWith(key)).toHaveLength(1);
});

posix('the child gets nothing of the environment, and no program of the repository is run', async () => {
  const repository = new Repository();
  repository.commit('a.js', key);
  const trap = repository.write('trap', `#!/bin/sh\ntouch ${join(repository.root, 'sprung')}\nexit 1\n`);
  chmodSync(trap, 0o755);
  for (const name of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'gpg.program',
    'diff.external',
    'core.editor',
    'core.askPass',
    'alias.cat-file',
    'pager.log',
    'pager.cat-file',
    'core.alternateRefsCommand',
    'uploadpack.packObjectsHook',
    'credential.helper',
  ]) {
    repository.git('config', name, name.startsWith('alias') ? `!${trap}` : trap);
  }
  repository.git('config', 'log.showSignature', 'true');
  repository.git('config', 'core.hooksPath', repository.root);
  repository.git('config', 'remote.origin.url', `ext::${trap}`);
  repository.git('config', 'remote.origin.promisor', 'true');
  repository.git('config', 'extensions.partialClone', 'origin');
  for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction'])
    fs.copyFileSync(trap, join(repository.root, hook));
  // A git in front of git writes down what it was given.
  const real = execFileSync('sh', ['-c', 'command -v git']).toString().trim();
  const bin = join(repository.root, 'bin');
  const seen = join(repository.root, 'seen');
  repository.write('bin/git', `#!/bin/sh\n{ env; echo "argv $*"; } >> ${seen}\nexec ${real} "$@"\n`);
  chmodSync(join(bin, 'git'), 0o755);
  process.env.SCAN_GIT_CANARY = key;
  process.env.GIT_DIR = '/nowhere';
  try {
    const environment = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };
    const sink = await repository.scan({ environment });
    const labels = sink.labelsWith(key);
    expect(labels.filter((label) => label.startsWith('git object'))).toHaveLength(1);
    expect((await describeGitLabels(repository.root, labels, { environment })).size).toBe(1);
  } finally {
    delete process.env.SCAN_GIT_CANARY;
    delete process.env.GIT_DIR;
  }
  expect(existsSync(join(repository.root, 'sprung'))).toBe(false);
  const text = readFileSync(seen, 'utf8');
  expect(text).toContain('cat-file');
  expect(text).not.toContain(key);
  const names = new Set([...text.matchAll(/^([A-Za-z_]\w*)=/gm)].map((match) => match[1]));
  expect([...names].filter((name) => !/^(?:GIT_.*|PATH|LC_ALL|PWD|OLDPWD|SHLVL|_)$/.test(name as string))).toEqual([]);
  expect(names.has('GIT_DIR')).toBe(false);
});

withGit('it stops when it is told to, and says so', async () => {
  const repository = new Repository();
  for (const number of [1, 2, 3]) repository.commit(`f${number}`, Buffer.alloc(3_000_000, number));
  const controller = new AbortController();
  const sink = new (class extends CollectingSink {
    override async item(item: Parameters<CollectingSink['item']>[0]): Promise<void> {
      await super.item(item);
      if (item.label.startsWith('git object')) controller.abort();
    }
  })();
  await scanGit(repository.root, sink, { signal: controller.signal });
  expect(
    sink.items.filter(({ label, size }) => label.startsWith('git object') && size === 3_000_000).length,
  ).toBeLessThan(3);
  expect(sink.unreads).toContain('.git: the scan was stopped');
});
