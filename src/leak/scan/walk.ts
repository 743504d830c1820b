import fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Unread } from './port.ts';
import type { FileToSearch } from './search-file.ts';

export interface WalkedLink {
  readonly label: string;
  /** What the link says, as text. */
  readonly target: string;
}

export interface Walked {
  readonly files: readonly FileToSearch[];
  readonly links: readonly WalkedLink[];
  /** Labels of everything that was met, folders too: names are searched as well. */
  readonly names: readonly string[];
  readonly unread: readonly Unread[];
}

export interface Walker {
  /** Takes a file, or everything in a folder. The path must have no link before its last part; a label of '' is not shown. */
  add(path: string, label: string): void;
  /** The entries of a folder; what may not be listed is told as unread. */
  entriesOf(path: string, label: string): readonly fs.Dirent[];
  /** Settles the links, and ends the walk. */
  finish(): Walked;
}

/**
 * Lists what is to be searched. Nothing is met twice, however many patterns name it. A link in a folder is not followed: it
 * either leads to what is met by itself; or to another file, which is searched, since whoever publishes the folder
 * may publish that file in the link's place; or to another folder, which is told as unread.
 */
export function createWalker(excludes: (label: string) => boolean): Walker {
  const files: FileToSearch[] = [];
  const links: WalkedLink[] = [];
  const names: string[] = [];
  const unread: Unread[] = [];
  const met = new Set<string>();
  const ends: { readonly label: string; readonly real: string; readonly isFolder: boolean }[] = [];

  function add(path: string, label: string): void {
    const found = attempt(label, () => fs.lstatSync(path));
    if (found === undefined || met.has(path)) return;
    met.add(path);
    if (label !== '') names.push(label);
    if (found.isDirectory()) walk(path, label);
    else if (found.isFile()) files.push({ path, label });
    else if (found.isSymbolicLink()) followNamed(path, label);
    // It was named, so something was expected of it.
    else unread.push({ label, reason: kindOf(found) });
  }

  /** What was named is meant, wherever it is. */
  function followNamed(path: string, label: string): void {
    addLink(path, label);
    const end = ends.pop();
    if (end === undefined) return;
    if (end.isFolder) walkOnce(end.real, label);
    else if (!met.has(end.real)) {
      met.add(end.real);
      files.push({ path: end.real, label });
    }
  }

  function walkOnce(path: string, label: string): void {
    if (met.has(path)) return;
    met.add(path);
    walk(path, label);
  }

  function walk(root: string, rootLabel: string): void {
    const folders: [path: string, label: string][] = [[root, rootLabel]];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const [path, label] = folder;
      const before = path.endsWith('/') ? path : `${path}/`;
      const labelBefore = label === '' || label.endsWith('/') ? label : `${label}/`;
      for (const entry of entriesOf(path, label)) {
        const below = before + entry.name;
        const belowLabel = labelBefore + entry.name;
        if (met.has(below) || excludes(belowLabel)) continue;
        met.add(below);
        names.push(belowLabel);
        if (entry.isFile()) files.push({ path: below, label: belowLabel });
        else if (entry.isDirectory()) folders.push([below, belowLabel]);
        else if (entry.isSymbolicLink()) addLink(below, belowLabel);
        else addUntold(entry, below, belowLabel, folders);
      }
    }
  }

  function entriesOf(path: string, label: string): readonly fs.Dirent[] {
    return attempt(label, () => fs.readdirSync(path, { withFileTypes: true })) ?? [];
  }

  /** Some file systems do not tell what an entry is. Pipes, sockets and devices hold no bytes that could be published. */
  function addUntold(entry: fs.Dirent, path: string, label: string, folders: [string, string][]): void {
    if (entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice()) return;
    const found = attempt(label, () => fs.lstatSync(path));
    if (found?.isDirectory() === true) folders.push([path, label]);
    else if (found?.isFile() === true) files.push({ path, label });
    else if (found?.isSymbolicLink() === true) addLink(path, label);
  }

  function addLink(path: string, label: string): void {
    const target = attempt(label, () => fs.readlinkSync(path));
    if (target === undefined) return;
    links.push({ label, target });
    try {
      const real = fs.realpathSync(path);
      const found = fs.statSync(real);
      if (found.isFile() || found.isDirectory()) ends.push({ label, real, isFolder: found.isDirectory() });
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      // A link to nothing, or to itself, holds no more than the text of its target.
      if (!['ENOENT', 'ELOOP', 'ENOTDIR'].includes(code)) unread.push({ label, reason: reasonFor(code) });
    }
  }

  function attempt<T>(label: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      unread.push({
        label: label === '' ? '.' : label,
        reason: reasonFor((error as NodeJS.ErrnoException).code ?? ''),
      });
      return undefined;
    }
  }

  return {
    add,
    entriesOf,
    finish() {
      for (const { label, real, isFolder } of ends) {
        if (met.has(real)) continue;
        if (isFolder) unread.push({ label, reason: 'a link to a folder outside of what is scanned' });
        else {
          met.add(real);
          files.push({ path: real, label });
        }
      }
      return { files, links, names, unread };
    },
  };
}

/** Where a named path lies, with the links before its last part resolved; undefined when there is nothing. */
export function placeOf(path: string): string | undefined {
  try {
    fs.lstatSync(path);
    return join(fs.realpathSync(dirname(path)), basename(path));
  } catch {
    return undefined;
  }
}

function kindOf(found: fs.Stats): string {
  if (found.isFIFO()) return 'a pipe is not read';
  return found.isSocket() ? 'a socket is not read' : 'a device is not read';
}

function reasonFor(code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
  return code === 'ENOENT' ? 'it went away while it was scanned' : `it cannot be read (${code})`;
}
