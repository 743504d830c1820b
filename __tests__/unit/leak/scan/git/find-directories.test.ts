/** Where a repository keeps what it holds. */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  commonDirectoryOf,
  gitDirectoryOf,
  leftOvers,
  lfsFilesOf,
  submodulesOf,
} from '../../../../../src/leak/scan/git/find-directories.ts';

let root = '';
beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'git-directories-')));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

/** Files with these names and contents, below the root; a name that ends in `/` is a folder. */
function lay(files: Record<string, string> | readonly string[]): void {
  for (const [name, content] of Array.isArray(files) ? files.map((file) => [file, '']) : Object.entries(files)) {
    const path = join(root, name);
    fs.mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) fs.writeFileSync(path, content);
  }
}
const here = (...parts: string[]) => join(root, ...parts);

test('the folder with the data', () => {
  lay(['.git/HEAD', '.git/objects/']);
  expect(gitDirectoryOf(root)).toBe(here('.git'));
  // A bare one.
  expect(gitDirectoryOf(here('.git'))).toBe(here('.git'));
  expect(gitDirectoryOf(here('none'))).toBeUndefined();
});

test.each([
  ['no head', ['.git/objects/']],
  ['no objects', ['.git/HEAD']],
  ['neither', ['.git/']],
])('with %s it is none', (_name, files) => {
  lay(files);
  expect(gitDirectoryOf(root)).toBeUndefined();
});

test.each(['gitdir: data', 'gitdir: data\n', 'gitdir: data \r\n'])('a link in a file: %j', (link) => {
  lay({ '.git': link, 'data/HEAD': '', 'data/commondir': '../common\n' });
  expect(gitDirectoryOf(root)).toBe(here('data'));
});

test('a link that leads nowhere, or that is none', () => {
  lay({ '.git': 'gitdir: nowhere', HEAD: '', 'objects/': '' });
  expect(gitDirectoryOf(root)).toBeUndefined();
  for (const text of ['', 'x gitdir: objects', 'gitdir: ']) {
    fs.writeFileSync(here('.git'), text);
    expect([text, gitDirectoryOf(root)]).toEqual([text, root]);
  }
});

test('what worktrees share', () => {
  lay({ 'tree/commondir': '../main\n', 'other/HEAD': '' });
  expect(commonDirectoryOf(here('tree'))).toBe(here('main'));
  expect(commonDirectoryOf(here('other'))).toBe(here('other'));
});

test('submodules, whose names may have slashes, and theirs', () => {
  const of = (name: string) => [`modules/${name}/HEAD`, `modules/${name}/objects/`];
  lay([...of('a'), ...of('libs/b'), ...of('a/modules/in/c'), 'modules/file', 'modules/none/objects/']);
  const found = submodulesOf(root).map(({ name, directory }) => [name, directory]);
  expect(found.sort()).toEqual([
    ['a', here('modules/a')],
    ['a/in/c', here('modules/a/modules/in/c')],
    ['libs/b', here('modules/libs/b')],
  ]);
  expect(submodulesOf(here('modules/libs/b'))).toEqual([]);
});

test('what an interrupted transfer left', () => {
  expect(leftOvers(root)).toBe(0);
  lay([
    ...['objects/tmp_objdir-1/a', 'objects/incoming-2/b', 'objects/pack/tmp_pack_3', 'objects/ab/tmp_obj_4'],
    ...['objects/pack/pack-5.pack', 'objects/ab/cdef', 'objects/info/tmp_obj_6', 'objects/xy/tmp_obj_7'],
    ...['objects/abc/tmp_obj_8', 'objects/0pack/tmp_pack_9', 'objects/pack/my-tmp_pack_1', 'objects/tmp_objdir-file'],
    ...['objects/my-incoming-/b', 'objects/my-tmp_objdir-/b', 'objects/ab/tmp_xyz_1', 'objects/packs/tmp_pack_3'],
    ...['objects/x-incoming-/b', 'objects/x-tmp_objdir-/b', 'objects/zz/tmp_obj_1'],
  ]);
  expect(leftOvers(root)).toBe(4);
});

test('files of Git LFS', () => {
  expect([...lfsFilesOf(root)]).toEqual([]);
  lay([
    'lfs/objects/ab/cd/abcd1',
    'lfs/objects/ab/ce/abce2',
    'lfs/objects/ab/cd/folder/',
    'lfs/objects/ab/file',
    'lfs/objects/file',
  ]);
  expect([...lfsFilesOf(root)].sort((one, other) => one.name.localeCompare(other.name))).toEqual([
    { name: 'abcd1', path: here('lfs/objects/ab/cd/abcd1') },
    { name: 'abce2', path: here('lfs/objects/ab/ce/abce2') },
  ]);
});
