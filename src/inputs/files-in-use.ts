import { basename, join, resolve } from 'node:path';
import type { Files } from '../platform/port.ts';
import type { KeyFile } from './port.ts';

/** Files that a run reads or writes, by their real paths: nothing else may be written over them. */
export class FilesInUse {
  readonly #files: Files;
  readonly #uses = new Map<string, string>();

  constructor(files: Files) {
    this.#files = files;
  }

  static async ofKeys(keyFiles: readonly KeyFile[], workspace: string, files: Files): Promise<FilesInUse> {
    const inUse = new FilesInUse(files);
    for (const { flag, path } of keyFiles) await inUse.add(resolve(workspace, path), `the file of ${flag}`);
    return inUse;
  }

  /** @param use what the file is, as the object of "overwrite": `the task file` */
  async add(path: string, use: string): Promise<void> {
    const real = await realPathOf(path, this.#files);
    if (!this.#uses.has(real)) this.#uses.set(real, use);
  }

  /** What a file is, links resolved; undefined when nothing is known of it. */
  useOf(real: string): string | undefined {
    return this.#uses.get(real);
  }
}

/** With all links resolved; of a file that is not there, where it would come to lie. */
export async function realPathOf(path: string, files: Files): Promise<string> {
  return (await files.realPath(path)) ?? join(await files.landing(path), basename(path));
}
