import type { InputValues } from '../../inputs/definitions.ts';
import type { FileRules } from '../../inputs/files.ts';
import type { NamedFile } from '../../inputs/kinds/named-file.ts';
import { resolveFiles } from '../../inputs/resolve-files.ts';
import type { Faults } from '../../inputs/written.ts';

/** Files that tasks save, as later tasks may name them. */
export class SavedFiles {
  readonly #paths = new Set<string>();
  #unknown = false;

  add(absolute: string): void {
    this.#paths.add(absolute);
  }

  /** A task saves to a path that is not known before it runs. */
  addUnknown(): void {
    this.#unknown = true;
  }

  has(absolute: string): boolean {
    return this.#paths.has(absolute);
  }

  /** Whether a file that is not there yet may be there when its turn comes. */
  mayHold(absolute: string): boolean {
    return this.#unknown || this.has(absolute);
  }
}

/** The files that one call reads. */
export function filesRead(values: Partial<InputValues>): readonly NamedFile[] {
  const body = values['body-file'];
  const parts = (values.multipart ?? []).flatMap((part) => (part.kind === 'file' ? [part.file] : []));
  return [...(body === undefined ? [] : [body]), ...parts];
}

/** Absolute paths of some files of a call; whatever the rules refuse is a fault of the value that names it. */
export async function resolveTaskFiles(
  read: readonly NamedFile[],
  saveTo: NamedFile | undefined,
  rules: FileRules,
  faults: Faults,
): Promise<ReadonlyMap<NamedFile, string>> {
  const multipart = read.map((file) => ({ kind: 'file' as const, name: '', file }));
  return resolveFiles({ multipart, ...(saveTo === undefined ? {} : { 'save-to': saveTo }) }, rules, faults);
}
