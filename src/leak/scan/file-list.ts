import type { FileToSearch } from './search-file.ts';

/**
 * Files to search that lie in one folder. A tree has many files and few folders: what all files of a folder share is kept,
 * and handed to another thread, once.
 */
export interface FileGroup {
  /** What stands before each name in the path, with its slash. */
  readonly path: string;
  /** The same of the label. */
  readonly label: string;
  /** A file that was named by itself stands before its name, which is ''. */
  readonly names: readonly string[];
  /** The path, where it is no UTF-8: the group is one file then. */
  readonly bytes?: Uint8Array;
}

export function groupOf({ path, label, bytes }: FileToSearch): FileGroup {
  return { path, label, names: [''], ...(bytes === undefined ? {} : { bytes }) };
}

export function countFiles(groups: readonly FileGroup[]): number {
  return groups.reduce((sum, { names }) => sum + names.length, 0);
}

/** Finds files of groups by their numbers, which must rise. */
export class FileCursor {
  readonly #groups: readonly FileGroup[];
  #group = 0;
  /** Number of the first file of the group. */
  #first = 0;

  constructor(groups: readonly FileGroup[]) {
    this.#groups = groups;
  }

  /** Undefined when there are not so many. */
  at(number: number): FileToSearch | undefined {
    for (let group = this.#groups[this.#group]; group !== undefined; group = this.#groups[this.#group]) {
      const { path, label, names, bytes } = group;
      const name = names[number - this.#first];
      if (name !== undefined) return { path: path + name, label: label + name, ...(bytes && { bytes }) };
      this.#first += names.length;
      this.#group += 1;
    }
    return undefined;
  }
}
