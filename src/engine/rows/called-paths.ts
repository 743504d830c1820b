import type { TaskResult } from '../../report/results.ts';
import { isSafe, noteKey } from '../notebook.ts';
import { Occurrences } from './occurrences.ts';

/** What rows of this run may have made, by the paths that they called: for rows that delete such things one by one. */
export class CalledPaths {
  readonly #seen = new Occurrences();

  /** A row that was refused has made nothing, nor has one that only asked. */
  add({ task, skipped, ok, response }: TaskResult): void {
    if (task === undefined || skipped || isSafe(task)) return;
    const refused = !ok && response !== undefined && response.status >= 400 && response.status < 500;
    if (!refused) this.#seen.count(digestOf(task.path));
  }

  has(path: string): boolean {
    return this.#seen.has(digestOf(path));
  }
}

function digestOf(path: string): string {
  return noteKey('path', [path.split('?', 1)[0] ?? path]);
}
