import type { TemplatePiece } from '../templates/prepare.ts';
import type { TaskNode } from './read-task.ts';

/**
 * Which values are made of the rows that this shard took, and so are another shard's values elsewhere: what rows give, and
 * what any task gives that reads such a value. To shard them once more would leave most of them to nobody.
 */
export class ShardsOwn {
  readonly #names = new Set<string>();
  readonly #steps = new Set<string>();
  readonly #files = new Set<string>();
  #unknownFile = false;

  isReadBy(templates: readonly TemplatePiece[]): boolean {
    return templates.some(({ names }) =>
      names.some(({ path: [root, id] }) =>
        root === 'steps' ? (id === undefined ? this.#steps.size > 0 : this.#steps.has(id)) : this.#names.has(root),
      ),
    );
  }

  /** Whether a file that an earlier task saves is made of such values. @param known whether a task names that very file */
  isFile(absolute: string, known: boolean): boolean {
    return known ? this.#files.has(absolute) : this.#unknownFile;
  }

  /** Notes what a task gives; a name that only another task gave before is that task's no more. @param saves see `SavedFiles` */
  add({ id, extracts, condition }: TaskNode, isOwn: boolean, saves: string | 'unknown' | undefined): void {
    if (isOwn) this.#steps.add(id);
    for (const { text } of extracts) {
      if (isOwn) this.#names.add(text);
      else if (condition === undefined) this.#names.delete(text);
    }
    if (!isOwn || saves === undefined) return;
    if (saves === 'unknown') this.#unknownFile = true;
    else this.#files.add(saves);
  }
}
