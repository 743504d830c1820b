import fs from 'node:fs';
import { dirname, join } from 'node:path';

/** The repository that a path lies in: the nearest folder upwards that has a `.git`; undefined when there is none. */
export function repositoryOf(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (fs.existsSync(join(folder, '.git'))) return folder;
    // A bare one: `git clone --mirror`.
    if (fs.existsSync(join(folder, 'HEAD')) && fs.existsSync(join(folder, 'objects'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
