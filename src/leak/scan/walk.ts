import fs from 'node:fs';
import { type FileGroup, groupOf } from './file-list.ts';
import { createMetPlaces } from './met-places.ts';
import { type Entry, endOf, entriesIn, type Place, readable, under, withSlash } from './place.ts';
import type { Unread } from './port.ts';

export interface WalkedLink {
  readonly label: string;
  /** What the link says, as text. */
  readonly target: string;
}

/** What was met in one folder, or by itself. */
export interface WalkedNames {
  /** What stands before each name in its label, with its slash. */
  readonly before: string;
  readonly names: readonly string[];
}

export interface Walked {
  readonly files: readonly FileGroup[];
  readonly links: readonly WalkedLink[];
  /** Everything that was met, folders too: names are searched as well. */
  readonly names: readonly WalkedNames[];
  readonly unread: readonly Unread[];
}

export interface Walker {
  /**
   * Takes a file, or everything in a folder. The path must have no link before its last part; a label of '' is not shown.
   * False when there is no file in it, and nothing that is told as unread.
   */
  add(path: Place, label: string): boolean;
  /** The entries of a folder; what may not be listed is told as unread. */
  entriesOf(path: Place, label: string): readonly Entry[];
  /** Settles the links, and ends the walk. */
  finish(): Walked;
}

type Folder = readonly [path: Place, label: string];

/**
 * Lists what is to be searched. Nothing is met twice, however many patterns name it. A link in a folder is not followed: it
 * either leads to what is met by itself; or to another file, which is searched, since whoever publishes the folder
 * may publish that file in the link's place; or to another folder, which is told as unread.
 */
export function createWalker(excludes: ((label: string) => boolean) | undefined): Walker {
  const files: FileGroup[] = [];
  const links: WalkedLink[] = [];
  const names: WalkedNames[] = [];
  const unread: Unread[] = [];
  const met = createMetPlaces();
  const ends: { readonly label: string; readonly real: Place; readonly isFolder: boolean }[] = [];

  function add(path: Place, label: string): boolean {
    const found = attempt(label, () => fs.lstatSync(path));
    if (found === undefined) return true;
    const before = files.length;
    if (!met.has(path)) {
      if (label !== '') names.push({ before: '', names: [label] });
      if (found.isDirectory()) walk(path, label);
      else {
        met.add(path);
        if (found.isFile()) addFile(path, label);
        else if (found.isSymbolicLink()) followNamed(path, label);
        // It was named, so something was expected of it.
        else unread.push({ label, reason: kindOf(found) });
      }
    }
    if (files.length > before) return true;
    if (found.isSymbolicLink()) return leadsToFile(path);
    return !found.isDirectory() || holdsFile(path);
  }

  function addFile(path: Place, label: string): void {
    files.push(groupOf(typeof path === 'string' ? { path, label } : { path: label, label, bytes: path }));
  }

  /** What was named is meant, wherever it is. */
  function followNamed(path: Place, label: string): void {
    addLink(path, label);
    const end = ends.pop();
    if (end === undefined || met.has(end.real)) return;
    if (end.isFolder) walk(end.real, label);
    else {
      met.add(end.real);
      addFile(end.real, label);
    }
  }

  function walk(root: Place, rootLabel: string): void {
    const folders: Folder[] = [[root, rootLabel]];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) list(folder, folders);
  }

  /** A tree has many files: for most of them no more is done here than to note the name. */
  function list([path, label]: Folder, folders: Folder[]): void {
    const before = label === '' ? '' : withSlash(label);
    const group = typeof path === 'string' ? withSlash(path) : undefined;
    const shown: string[] = [];
    const plain: string[] = [];
    for (const entry of entriesOf(path, label)) {
      const name = readable(entry.name);
      if (excludes?.(before + name) === true) continue;
      const isText = group !== undefined && entry.name === name;
      if (isText && entry.isFile()) {
        if (met.hasAlone(group, name)) continue;
        plain.push(name);
      } else {
        const below = under(path, entry.name);
        if (met.hasItself(below)) continue;
        addEntry(entry, below, before + name, folders);
      }
      shown.push(name);
    }
    met.addFolder(path, shown);
    if (shown.length > 0) names.push({ before, names: shown });
    if (group !== undefined && plain.length > 0) files.push({ path: group, label: before, names: plain });
  }

  function entriesOf(path: Place, label: string): readonly Entry[] {
    return attempt(label, () => entriesIn(path)) ?? [];
  }

  function addEntry(entry: Entry, path: Place, label: string, folders: Folder[]): void {
    if (typeof path !== 'string') met.add(path);
    if (entry.isFile()) addFile(path, label);
    else if (entry.isDirectory()) folders.push([path, label]);
    else if (entry.isSymbolicLink()) addLink(path, label);
    else addUntold(entry, path, label, folders);
  }

  /** Some file systems do not tell what an entry is. Pipes, sockets and devices hold no bytes that could be published. */
  function addUntold(entry: Entry, path: Place, label: string, folders: Folder[]): void {
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
        if (met.has(real)) continue;
        met.add(real);
        if (isFolder) unread.push({ label, reason: 'a link to a folder outside of what is scanned' });
        else addFile(real, label);
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
