import fs from 'node:fs';
import { join, resolve } from 'node:path';

/** Whether a folder is what git calls a repository's: the least that makes git take it for one. */
function isGitDirectory(folder: string): boolean {
  return (
    fs.existsSync(join(folder, 'HEAD')) &&
    (fs.existsSync(join(folder, 'objects')) || fs.existsSync(join(folder, 'commondir')))
  );
}

/** The folder with a repository's data: `.git`, what a `.git` file points to, or a bare repository itself. */
export function gitDirectoryOf(repository: string): string | undefined {
  const inside = join(repository, '.git');
  try {
    const link = fs.statSync(inside).isFile()
      ? /^gitdir: (.+?)\s*$/.exec(fs.readFileSync(inside, 'utf8'))?.[1]
      : '.git';
    if (link !== undefined) {
      const folder = resolve(repository, link);
      return isGitDirectory(folder) ? folder : undefined;
    }
  } catch {
    // None inside; it may be one itself.
  }
  return isGitDirectory(repository) ? repository : undefined;
}

/** The folder that worktrees of one repository share, with objects and branches. */
export function commonDirectoryOf(gitDirectory: string): string {
  try {
    return resolve(gitDirectory, fs.readFileSync(join(gitDirectory, 'commondir'), 'utf8').trim());
  } catch {
    return gitDirectory;
  }
}

function foldersIn(folder: string): readonly string[] {
  try {
    const entries = fs.readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** The repositories of submodules that were fetched, theirs included; by the path below `modules`. */
export function submodulesOf(gitDirectory: string): readonly { readonly name: string; readonly directory: string }[] {
  const found: { name: string; directory: string }[] = [];
  const visit = (folder: string, before: string) => {
    for (const name of foldersIn(folder)) {
      const directory = join(folder, name);
      const whole = `${before}${name}`;
      if (!isGitDirectory(directory)) {
        // A submodule's name may have slashes.
        visit(directory, `${whole}/`);
        continue;
      }
      found.push({ name: whole, directory });
      visit(join(directory, 'modules'), `${whole}/`);
    }
  };
  visit(join(gitDirectory, 'modules'), '');
  return found;
}

/** Files in which git left objects that it never finished writing: no command reads them. */
export function leftOvers(commonDirectory: string): number {
  const objects = join(commonDirectory, 'objects');
  let count = 0;
  for (const name of foldersIn(objects)) {
    if (name.startsWith('tmp_objdir-') || name.startsWith('incoming-')) count += 1;
    if (!/^(?:[0-9a-f]{2}|pack)$/.test(name)) continue;
    count += fs.readdirSync(join(objects, name)).filter((file) => /^tmp_(?:obj|pack)_/.test(file)).length;
  }
  return count;
}

/** Files of Git LFS, which history only points to; by their own names, which are checksums. */
export function* lfsFilesOf(commonDirectory: string): Generator<{ readonly name: string; readonly path: string }> {
  const root = join(commonDirectory, 'lfs', 'objects');
  for (const first of foldersIn(root)) {
    for (const second of foldersIn(join(root, first))) {
      const folder = join(root, first, second);
      for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
        if (entry.isFile()) yield { name: entry.name, path: join(folder, entry.name) };
      }
    }
  }
}
