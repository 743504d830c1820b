import { ByteSource } from '../archives/byte-source.ts';
import { commonDirectoryOf, gitDirectoryOf, submodulesOf } from './find-directories.ts';
import { findGit, type Git, type GitOptions } from './git-program.ts';

/** `--find-object` of so many objects fits into any command line. */
const atATime = 100;

/** Merges are looked at in a second turn: a file of a branch is better told by the branch's own commit. */
const turns = [['--diff-merges=off'], ['--diff-merges=separate']];

async function readUntil(source: ByteSource, end: number): Promise<string | undefined> {
  for (let look = 256; ; look *= 2) {
    const ready = await source.fill(look);
    const at = ready.indexOf(end);
    if (at === -1 && ready.byteLength >= look) continue;
    if (at === -1) return undefined;
    const text = Buffer.from(ready.subarray(0, at)).toString();
    source.drop(at + 1);
    return text;
  }
}

/** Looks through history until each object has a place; newest commits first. */
async function placeObjects(git: Git, oids: readonly string[], places: Map<string, string>, merges: readonly string[]) {
  const wanted = new Set(oids.filter((oid) => !places.has(oid)));
  if (wanted.size === 0) return;
  const run = git.start([
    'log',
    '--all',
    '--reflog',
    '-z',
    '--format=%x01%H',
    '--raw',
    '-r',
    '-t',
    '--root',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-show-signature',
    '--no-notes',
    ...merges,
    ...[...wanted].map((oid) => `--find-object=${oid}`),
  ]);
  run.endInput();
  try {
    // `\x01<commit>`, then for each file `:<modes> <oid before> <oid after> <what>` and its path, all ended by NUL.
    const source = new ByteSource(run.stdout);
    let commit = '';
    for (let field = await readUntil(source, 0); field !== undefined && wanted.size > 0; ) {
      const text = field.trimStart();
      const at = text.lastIndexOf('\x01');
      if (at !== -1) commit = text.slice(at + 1, at + 13);
      else if (text.startsWith(':')) {
        const [, mode = '', , after = ''] = text.split(' ');
        const path = await readUntil(source, 0);
        if (path !== undefined && wanted.delete(after)) {
          places.set(after, `commit ${commit}:${path}${mode === '040000' ? '/' : ''}`);
        }
      }
      field = await readUntil(source, 0);
    }
  } finally {
    run.kill();
  }
}

/** What came out of a Brotli blob was called after its object. */
function withoutObject(rest: string, place: string): string {
  return rest.replace(/^!git object [0-9a-f]+/, () => `!${place.slice(place.search(/[^/:]*$/)).replace(/\.br$/, '')}`);
}

async function describeAll(git: Git, oids: readonly string[]): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  for (let from = 0; from < oids.length; from += atATime) {
    const some = oids.slice(from, from + atATime);
    for (const merges of turns) await placeObjects(git, some, places, merges);
  }
  return places;
}

/**
 * Where an object of history is to be found: `commit 0123456789ab:path` of one commit that brought it in. Undefined when no
 * branch, tag, stash or reflog entry leads to it. `oid` may be shortened.
 */
export async function describeGitObject(
  repository: string,
  oid: string,
  options: GitOptions = {},
): Promise<string | undefined> {
  const label = `git object ${oid}`;
  const described = (await describeGitLabels(repository, [label], options)).get(label);
  return described;
}

/**
 * Better labels for those that `scanGit` gave to blobs and trees, with what follows them (`!inner/member`) kept. A label
 * that cannot be bettered is not in the answer. Walks through history once for a hundred of them: for findings alone.
 */
export async function describeGitLabels(
  repository: string,
  labels: readonly string[],
  options: GitOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const described = new Map<string, string>();
  const gitDirectory = gitDirectoryOf(repository);
  const bind = findGit(options);
  if (gitDirectory === undefined || bind === undefined) return described;
  const common = commonDirectoryOf(gitDirectory);
  const directories = new Map([['', gitDirectory]]);
  for (const { name, directory } of [...submodulesOf(common), ...submodulesOf(gitDirectory)]) {
    directories.set(`submodule ${name}: `, directory);
  }
  for (const [prefix, directory] of directories) {
    const git = bind(directory);
    const own = labels.flatMap((label) => {
      const match = label.startsWith(prefix)
        ? /^git (?:object|tree) ([0-9a-f]{4,64})(?:\.br)?(.*)$/s.exec(label.slice(prefix.length))
        : null;
      return match === null ? [] : [{ label, short: match[1] as string, rest: match[2] as string }];
    });
    if (own.length === 0) continue;
    const oids = new Map<string, string>();
    for (const { short } of own) {
      const whole = oids.has(short)
        ? undefined
        : await git.ask(['rev-parse', '--verify', '--quiet', `${short}^{object}`]);
      if (whole !== undefined) oids.set(short, whole.trim());
    }
    const places = await describeAll(git, [...new Set(oids.values())]);
    for (const { label, short, rest } of own) {
      const place = places.get(oids.get(short) ?? '');
      if (place !== undefined) described.set(label, `${prefix}${place}${withoutObject(rest, place)}`);
    }
  }
  return described;
}
