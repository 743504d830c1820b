import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveWritable } from '../../src/inputs/files.ts';
import { Faults, written } from '../../src/inputs/written.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { brief, type Folders, faultsOf, makeFolders, parse, planOf, taskOf } from '../support/inputs.ts';
import { describeOnPosix, onPosix, rowsOnPosix } from '../support/on-posix.ts';
import { readTasks } from '../support/task-files.ts';

let folders: Folders;

beforeEach(() => {
  folders = makeFolders();
  const { workspace, temp, outside } = folders;
  for (const folder of ['out', '.git', 'sub/.git', 'sub/.GIT2'])
    mkdirSync(join(workspace, folder), { recursive: true });
  for (const file of ['a.txt', 'out/b c.bin', '.git/config', 'sub/.git/config', '.gitignore'])
    writeFileSync(join(workspace, file), 'x');
  writeFileSync(join(temp, 't.txt'), 'x');
  writeFileSync(join(outside, 'o.txt'), 'x');
  for (const [target, name] of rowsOnPosix([
    [join(outside, 'o.txt'), 'link-out'],
    [outside, 'folder-out'],
    [join(workspace, 'a.txt'), 'link-in'],
    [join(workspace, '.git'), 'git-link'],
    [join(outside, 'not-there'), 'dangling'],
  ] as const))
    symlinkSync(target, join(workspace, name));
});

onPosix('a pipe is refused as what it is, and never opened', async () => {
  execFileSync('mkfifo', [join(folders.workspace, 'pipe.yml')]);
  const told = 'input/file "pipe.yml": `pipe.yml` is not a regular file. → Name one regular file.';
  for (const name of ['body-file', 'ca-file'])
    expect(await faultsOf({ [name]: 'pipe.yml' }, { folders })).toEqual([told]);
  expect((await readTasks('pipe.yml', { folders })).faults.map(brief)).toEqual([told]);
});

describe('files that are sent', () => {
  test('may lie in the workspace or the temporary folder', async () => {
    const { workspace, temp } = folders;
    for (const [given, path] of [
      ['a.txt', join(workspace, 'a.txt')],
      ['./out/../a.txt', join(workspace, 'a.txt')],
      ['out/b c.bin', join(workspace, 'out/b c.bin')],
      ['.gitignore', join(workspace, '.gitignore')],
      ...rowsOnPosix([['link-in', join(workspace, 'link-in')]] as const),
      [join(workspace, 'a.txt'), join(workspace, 'a.txt')],
      [join(temp, 't.txt'), join(temp, 't.txt')],
    ] as const) {
      expect((await taskOf({ 'body-file': given }, { folders })).content).toEqual({ kind: 'file', path });
    }
  });

  test.each([
    ['not-there.txt', /There is no file/],
    ['out', /is a directory/],
    ...rowsOnPosix<[string, RegExp]>([
      ['link-out', /is a link that leads out of the workspace/],
      ['folder-out/o.txt', /is a link that leads out/],
      ['git-link/config', /lies in `\.git`/],
      ['/dev/null', /is not a regular file/],
      ['dangling', /There is no file/],
    ]),
    ['../outside/o.txt', /lies outside the workspace/],
    ['.git/config', /lies in `\.git`/],
    ['sub/.git/config', /lies in `\.git`/],
    ['a.txt/b', /There is no file/],
    ['', undefined],
  ])('%s is refused', async (given, message) => {
    if (message === undefined) return;
    const [fault, ...more] = await faultsOf({ 'body-file': given }, { folders });
    expect(more).toEqual([]);
    expect(fault).toMatch(/^input\/file "/);
    expect(fault).toMatch(message);
  });

  test("the runner's command files are not sent", async () => {
    const { workspace, temp } = folders;
    mkdirSync(join(temp, '_runner_file_commands'));
    writeFileSync(join(temp, '_runner_file_commands/set_env_1'), 'x');
    const context = { workspace, temp, protectedFiles: [join(workspace, 'a.txt')] };
    for (const given of ['a.txt', ...rowsOnPosix(['link-in']), join(temp, '_runner_file_commands/set_env_1')]) {
      expect(await faultsOf({ 'body-file': given }, { context })).toEqual([expect.stringMatching(/takes commands/)]);
    }
  });

  test('named on the command line they may lie anywhere but in .git', async () => {
    const path = join(folders.outside, 'o.txt');
    for (const given of [path, 'link-out', '../outside/o.txt']) {
      expect((await taskOf({ 'body-file': given }, { folders, namedOnCommandLine: true })).content).toMatchObject({
        kind: 'file',
      });
    }
    expect(await faultsOf({ 'body-file': '.git/config' }, { folders, namedOnCommandLine: true })).toHaveLength(1);
  });

  test('multipart names them as curl does', async () => {
    const { workspace } = folders;
    const yaml =
      'title: Hello\nplain: "@a.txt"\nfull: "@a.txt;type=image/png;filename=x.png"\nspaced: "@out/b c.bin; type=text/plain;charset=utf-8; filename=\\"y;z.txt\\""\nat: "@@home"\nmore: ["@a.txt", "2"]';
    expect((await taskOf({ multipart: yaml }, { folders })).content).toEqual({
      kind: 'multipart',
      parts: [
        { kind: 'value', name: 'title', value: 'Hello' },
        { kind: 'file', name: 'plain', path: join(workspace, 'a.txt') },
        { kind: 'file', name: 'full', path: join(workspace, 'a.txt'), contentType: 'image/png', filename: 'x.png' },
        {
          kind: 'file',
          name: 'spaced',
          path: join(workspace, 'out/b c.bin'),
          contentType: 'text/plain; charset=utf-8',
          filename: 'y;z.txt',
        },
        { kind: 'value', name: 'at', value: '@home' },
        { kind: 'file', name: 'more', path: join(workspace, 'a.txt') },
        { kind: 'value', name: 'more', value: '2' },
      ],
    });
    expect((await taskOf({ multipart: 'file: @a.txt;type=text/csv' }, { folders })).content).toMatchObject({
      parts: [{ kind: 'file', name: 'file', contentType: 'text/csv' }],
    });
  });

  test('every wrong part is shown at its own place', async () => {
    expect(
      await faultsOf(
        {
          multipart:
            'a: "@nope.txt;type=image/png"\nb: "@link-out"\nc: "@"\nd: "@a.txt;size=3"\ne: "@a.txt;type=png"\n',
        },
        { folders },
      ),
    ).toEqual([
      expect.stringMatching(/^input\/invalid ""@"": The part `c` names no file\./),
      expect.stringMatching(/^input\/invalid ""@a\.txt;size=3"": Behind the file of the part `d`/),
      expect.stringMatching(/^input\/invalid ""@a\.txt;type=png"": Behind the file of the part `e`/),
    ]);
    expect(await faultsOf({ multipart: 'a: @nope.txt;type=image/png\nb: @link-out\n' }, { folders })).toEqual([
      expect.stringMatching(/^input\/file "nope\.txt": There is no file/),
      expect.stringMatching(/^input\/file "link-out": `link-out` is a link/),
    ]);
  });
});

test('certificates may lie anywhere, but must be files, and come in pairs', async () => {
  const path = join(folders.outside, 'o.txt');
  const { target } = await planOf(
    { path: '/x', 'ca-file': path, 'client-cert-file': path, 'client-key-file': 'a.txt' },
    { folders },
  );
  expect(target).toMatchObject({ caFile: path, clientCertFile: path, clientKeyFile: join(folders.workspace, 'a.txt') });
  expect(await faultsOf({ 'ca-file': 'nope.pem', 'client-cert-file': 'out' }, { folders })).toEqual([
    expect.stringMatching(/^input\/conflict "out": `client-cert-file` needs the private key/),
    expect.stringMatching(/^input\/file "nope\.pem"/),
    expect.stringMatching(/^input\/file "out"/),
  ]);
});

describe('files that are written', () => {
  test('may be new, lie in new folders, replace files, or be absolute', async () => {
    const { workspace, temp } = folders;
    for (const [given, path] of [
      ['new.bin', join(workspace, 'new.bin')],
      ['x/y/new.bin', join(workspace, 'x/y/new.bin')],
      ['./a.txt', join(workspace, 'a.txt')],
      ...rowsOnPosix([['link-in', join(workspace, 'link-in')]] as const),
      ['.gitignore', join(workspace, '.gitignore')],
      [join(workspace, 'new.bin'), join(workspace, 'new.bin')],
      [join(temp, 'new.bin'), join(temp, 'new.bin')],
    ] as const) {
      expect((await taskOf({ 'save-to': given }, { folders })).saveTo).toBe(path);
    }
    const plan = await planOf(
      { path: '/x', 'support-file': 'support.json', 'results-file': 'results.json' },
      { folders },
    );
    expect(plan).toMatchObject({
      supportFile: join(workspace, 'support.json'),
      resultsFile: join(workspace, 'results.json'),
    });
  });

  test.each([
    '../new.bin',
    'out/../../outside/new.bin',
    'out/../new.bin',
    '/etc/new.bin',
    'out',
    'out/',
    '.',
    ...rowsOnPosix(['link-out', 'dangling', 'folder-out/new.bin', 'git-link/new']),
    '.git/config',
    '.git/hooks/post-checkout',
    '.GIT/config',
    'sub/.git/new',
    // Elsewhere these are ways into folders, as good as any.
    ...rowsOnPosix(['out\\new.bin']),
    '..\\new.bin',
    'git~1/config',
    'a.txt/new',
  ])('%s is refused', async (given) => {
    for (const name of ['save-to', 'support-file', 'results-file']) {
      const faults = await faultsOf({ [name]: given }, { folders });
      expect(faults).toEqual([expect.stringMatching(/^save\/refused "/)]);
    }
  });

  test("nor the runner's command files, by whatever way", async () => {
    const { workspace, temp } = folders;
    const context = { workspace, temp, protectedFiles: [join(workspace, 'a.txt')] };
    for (const given of [
      'a.txt',
      './out/..//a.txt'.replace('out/..//', ''),
      ...rowsOnPosix(['link-in']),
      join(temp, '_runner_file_commands/set_output_9'),
    ]) {
      expect(await faultsOf({ 'save-to': given }, { context })).toEqual([expect.stringMatching(/^save\/refused "/)]);
    }
  });

  test('on the command line as well', async () => {
    expect(
      await faultsOf({ 'save-to': join(folders.outside, 'new.bin') }, { folders, namedOnCommandLine: true }),
    ).toHaveLength(1);
    const [typed] = await faultsOf({ 'save-to': '../a' }, { folders, namedOnCommandLine: true });
    expect(typed).toContain('Name a file in the working directory');
  });

  test("Windows' own ways are judged by Windows' rules", async () => {
    const files = {
      ...({} as Parameters<typeof resolveWritable>[1]['files']),
      realPath: async (path: string) => path,
      isLink: async () => false,
      stat: async () => undefined,
    };
    const rules = {
      workspace: 'D:\\a\\repo',
      temp: 'D:\\a\\_temp',
      protectedFiles: ['D:\\a\\_temp\\cmd'],
      files,
      namedOnCommandLine: false,
    };
    const judge = async (path: string) => {
      const faults = new Faults();
      const at = written({ label: 'x', text: path }, path);
      return (await resolveWritable({ path, at }, rules, faults)) ?? faults.errors.map(brief)[0];
    };
    expect(await judge('out\\new.bin')).toBe('D:\\a\\repo\\out\\new.bin');
    expect(await judge('out/new.bin')).toBe('D:\\a\\repo\\out\\new.bin');
    expect(await judge('.\\new.bin')).toBe('D:\\a\\repo\\new.bin');
    expect(await judge('D:\\a\\_temp\\new.bin')).toBe('D:\\a\\_temp\\new.bin');
    for (const path of [
      '..\\new.bin',
      'C:\\new.bin',
      '\\\\server\\share\\new.bin',
      'out\\',
      '.git\\config',
      '.git.\\config',
      '.git::$INDEX_ALLOCATION\\x',
      'new.bin:stream',
      'NUL',
      'aux.txt',
      'out \\x',
      'd:\\A\\_TEMP\\CMD',
    ]) {
      expect(await judge(path)).toMatch(/^save\/refused/);
    }
  });
});

test('a parse never reads what it refuses', async () => {
  const { plan } = await parse({ path: '/x', 'body-file': '.git/config' }, { folders });
  expect(plan).toBeUndefined();
});

describeOnPosix('what the file system refuses is the fault of the input, with its reason', () => {
  const long = 'x'.repeat(300);

  test.each([
    ['save-to', long, 'save/refused', 'ENAMETOOLONG'],
    ['save-to', `out/${long}/a.json`, 'save/refused', 'ENAMETOOLONG'],
    ['support-file', long, 'save/refused', 'ENAMETOOLONG'],
    ['results-file', 'x'.repeat(256), 'save/refused', 'ENAMETOOLONG'],
    ['save-to', 'loop/a.json', 'save/refused', 'ELOOP'],
    ['body-file', long, 'input/file', 'ENAMETOOLONG'],
    ['body-file', 'loop', 'input/file', 'ELOOP'],
    ['ca-file', long, 'input/file', 'ENAMETOOLONG'],
    ['multipart', `a: "@${long}"`, 'input/file', 'ENAMETOOLONG'],
    ['multipart', '{"a": "@x\\u0000y"}', 'input/file', 'ERR_INVALID_ARG_VALUE'],
  ])('%s', async (name, value, code, reason) => {
    symlinkSync('loop', join(folders.workspace, 'loop'));
    const { faults } = await parse({ path: '/x', [name]: value }, { folders });
    expect(faults.map((fault) => [fault.code, fault.evidence])).toEqual([[code, [`system error: ${reason}`]]]);
    expect(faults[0]?.suggestion).toMatch(/\S/);
  });

  test('a folder that may not be read', async () => {
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const files = { ...nodePlatform().files, realPath: () => Promise.reject(denied) };
    for (const [name, code] of [
      ['save-to', 'save/refused'],
      ['body-file', 'input/file'],
    ] as const) {
      const { faults } = await parse({ path: '/x', [name]: 'a/b' }, { folders, files });
      expect(faults.map((fault) => [fault.code, fault.evidence])).toEqual([[code, ['system error: EACCES']]]);
    }
  });
});

describe('a suggestion is never refused itself', () => {
  test.each([
    ...rowsOnPosix([['out\\new.bin', 'Write `out/new.bin`.']]),
    ['a\\..\\..\\x', 'Name a file in the workspace, for example `out/response.json`.'],
    ['\\etc\\x', 'Name a file in the workspace, for example `out/response.json`.'],
    ['.git\\x', 'Name a file in the workspace, for example `out/response.json`.'],
    ['out/', 'Name a file in it, for example `out/response.json`.'],
    ['out', 'Name a file in it, for example `out/response.json`.'],
    ['.git/', 'Name a file in the workspace, for example `out/response.json`.'],
    ['.', 'Name a file in it, for example `./response.json`.'],
    ...rowsOnPosix([['folder-out/', 'Name a file in the workspace, for example `out/response.json`.']]),
  ])('%s', async (given, suggestion) => {
    const { faults } = await parse({ path: '/x', 'save-to': given }, { folders });
    expect(faults.map((fault) => fault.suggestion)).toEqual([suggestion]);
  });
});

onPosix('links are refused for what they are', async () => {
  const { workspace, outside } = folders;
  symlinkSync(join(workspace, 'not-there.json'), join(workspace, 'waiting'));
  symlinkSync('out', join(workspace, 'folder-in'));
  const messageOf = async (given: string) =>
    (await parse({ path: '/x', 'save-to': given }, { folders })).faults[0]?.message;
  expect(await messageOf('link-in')).toBeUndefined();
  expect(await messageOf('folder-in/new.json')).toBeUndefined();
  expect(await messageOf('folder-out/new.json')).toBe('`folder-out/new.json` leads out of the workspace by a link.');
  expect(await messageOf('link-out')).toBe('`link-out` leads out of the workspace by a link.');
  expect(await messageOf('waiting')).toBe('`waiting` goes over a link to something that does not exist.');
  expect(await messageOf('a.txt/new')).toBe('`a.txt/new` lies below something that is no folder.');
  expect(outside).toBeTruthy();
});

describeOnPosix('the same file by two names', () => {
  beforeEach(() => {
    const { workspace } = folders;
    mkdirSync(join(workspace, 'd'));
    symlinkSync('d', join(workspace, 'l'));
    writeFileSync(join(workspace, 'd/there.pem'), 'x');
    symlinkSync('d/there.pem', join(workspace, 'linked.pem'));
  });

  test.each([
    [{ 'save-to': 'd/a', 'results-file': 'l/a' }, '`save-to` and `results-file` lead to the same file.'],
    [{ 'save-to': 'd/there.pem', 'support-file': 'linked.pem' }, '`save-to` and `support-file` lead to the same file.'],
    [{ 'save-to': 'l/new/a', 'results-file': 'd/new/a' }, '`save-to` and `results-file` lead to the same file.'],
    [
      { 'save-to': 'a.txt', 'body-file': 'a.txt', method: 'POST' },
      '`save-to` would overwrite the file of `body-file`.',
    ],
    [
      { 'results-file': 'l/there.pem', 'ca-file': 'd/there.pem' },
      '`results-file` would overwrite the file of `ca-file`.',
    ],
    [
      { 'support-file': 'd/there.pem', multipart: '{"f": "@linked.pem"}', method: 'POST' },
      '`support-file` would overwrite the file of `multipart`.',
    ],
  ])('%j is a conflict', async (inputs, message) => {
    const faults = await faultsOf(inputs, { folders });
    expect(faults).toEqual([expect.stringMatching(/^input\/conflict "/)]);
    expect(faults[0]).toContain(message);
  });

  test('two names for two files, and one way to write both twice, are told as before', async () => {
    const two = {
      'save-to': 'd/a',
      'results-file': 'd/b',
      'support-file': 'l/c',
      'body-file': 'a.txt',
      method: 'POST',
    };
    expect((await parse({ path: '/x', ...two }, { folders })).faults).toEqual([]);
    expect(await faultsOf({ 'save-to': 'd/a', 'results-file': 'd/./a' }, { folders })).toEqual([
      expect.stringContaining('name the same file'),
    ]);
  });
});
