import fs from 'node:fs';
import { endOf, entriesIn, keyOf, type Place, readable, under } from './place.ts';
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
  /**
   * Takes a file, or everything in a folder. The path must have no link before its last part; a label of '' is not shown.
   * False when there is no file in it, and nothing that is told as unread.
   */
  add(path: Place, label: string): boolean;
  /** The entries of a folder; what may not be listed is told as unread. */
  entriesOf(path: Place, label: string): ReturnType<typeof entriesIn>;
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
  const ends: { readonly label: string; readonly real: Place; readonly isFolder: boolean }[] = [];

  function add(path: Place, label: string): boolean {
    const found = attempt(label, () => fs.lstatSync(path));
    if (found === undefined) return true;
    const before = files.length;
    if (isNew(path)) {
      if (label !== '') names.push(label);
      if (found.isDirectory()) walk(path, label);
      else if (found.isFile()) addFile(path, label);
      else if (found.isSymbolicLink()) followNamed(path, label);
      // It was named, so something was expected of it.
      else unread.push({ label, reason: kindOf(found) });
    }
    if (files.length > before) return true;
    if (found.isSymbolicLink()) return leadsToFile(path);
    return !found.isDirectory() || holdsFile(path);
  }

  function isNew(path: Place): boolean {
    const key = keyOf(path);
    const before = met.size;
    return met.add(key).size > before;
  }

  function addFile(path: Place, label: string): void {
    files.push(typeof path === 'string' ? { path, label } : { path: label, label, bytes: path });
  }

  /** What was named is meant, wherever it is. */
  function followNamed(path: Place, label: string): void {
    addLink(path, label);
    const end = ends.pop();
    if (end === undefined || !isNew(end.real)) return;
    if (end.isFolder) walk(end.real, label);
    else addFile(end.real, label);
  }

  function walk(root: Place, rootLabel: string): void {
    const folders: [path: Place, label: string][] = [[root, rootLabel]];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const [path, label] = folder;
      const labelBefore = label === '' || label.endsWith('/') ? label : `${label}/`;
      for (const entry of entriesOf(path, label)) {
        const below = under(path, entry.name);
        const belowLabel = labelBefore + readable(entry.name);
        if (excludes(belowLabel) || !isNew(below)) continue;
        names.push(belowLabel);
        if (entry.isFile()) addFile(below, belowLabel);
        else if (entry.isDirectory()) folders.push([below, belowLabel]);
        else if (entry.isSymbolicLink()) addLink(below, belowLabel);
        else addUntold(entry, below, belowLabel, folders);
      }
    }
  }

  function entriesOf(path: Place, label: string): ReturnType<typeof entriesIn> {
    return attempt(label, () => entriesIn(path)) ?? [];
  }

  /** Some file systems do not tell what an entry is. Pipes, sockets and devices hold no bytes that could be published. */
  function addUntold(
    entry: fs.Dirent | fs.Dirent<Buffer>,
    path: Place,
    label: string,
    folders: [Place, string][],
  ): void {
    if (entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice()) return;
    const found = attempt(label, () => fs.lstatSync(path));
    if (found?.isDirectory() === true) folders.push([path, label]);
    else if (found?.isFile() === true) addFile(path, label);
    else if (found?.isSymbolicLink() === true) addLink(path, label);
  }

  function addLink(path: Place, label: string): void {
    const target = attempt(label, () => fs.readlinkSync(path));
    if (target === undefined) return;
    links.push({ label, target });
    try {
      const real = endOf(path);
      const found = fs.statSync(real);
      if (found.isFile() || found.isDirectory()) ends.push({ label, real, isFolder: found.isDirectory() });
    } catch (error) {
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      if (!leadsNowhere(error)) unread.push({ label, reason: reasonFor(code) });
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
        if (met.has(keyOf(real))) continue;
        if (isFolder) unread.push({ label, reason: 'a link to a folder outside of what is scanned' });
        else if (isNew(real)) addFile(real, label);
      }
      return { files, links, names, unread };
    },
  };
}

/** Whether there is a file in a folder, however deep, or a link that leads anywhere; also when that cannot be told. */
function holdsFile(path: Place): boolean {
  try {
    return entriesIn(path).some((entry) => {
      const below = under(path, entry.name);
      if (entry.isSymbolicLink()) return leadsSomewhere(below);
      return entry.isFile() || (entry.isDirectory() && holdsFile(below));
    });
  } catch {
    return true;
  }
}

/** Of a link that is named: what is behind it is meant. */
function leadsToFile(link: Place): boolean {
  if (!leadsSomewhere(link)) return false;
  try {
    return !fs.statSync(link).isDirectory() || holdsFile(endOf(link));
  } catch {
    return true;
  }
}

function leadsSomewhere(link: Place): boolean {
  try {
    return fs.existsSync(endOf(link));
  } catch (error) {
    return !leadsNowhere(error);
  }
}

/** A link to nothing, or to itself, holds no more than the text of its target. */
function leadsNowhere(error: unknown): boolean {
  return ['ENOENT', 'ELOOP', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function kindOf(found: fs.Stats): string {
  if (found.isFIFO()) return 'a pipe is not read';
  return found.isSocket() ? 'a socket is not read' : 'a device is not read';
}

function reasonFor(code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
  return code === 'ENOENT' ? 'it went away while it was scanned' : `it cannot be read (${code})`;
}
