import type { InputName, InputValues } from '../../inputs/definitions.ts';
import type { FileRules } from '../../inputs/files.ts';
import { type FilesInUse, realPathOf } from '../../inputs/files-in-use.ts';
import type { NamedFile } from '../../inputs/kinds/named-file.ts';
import { resolveFiles } from '../../inputs/resolve-files.ts';
import { runFileInputs } from '../../inputs/run-files.ts';
import type { Faults, Placed, Written } from '../../inputs/written.ts';
import type { Files } from '../../platform/port.ts';
import type { Building } from './build-step.ts';

/** Files that tasks save, as later tasks may name them. */
export class SavedFiles {
  readonly #paths = new Set<string>();
  readonly #lines = new Map<string, number>();
  #unknown = false;

  add(absolute: string): void {
    this.#paths.add(absolute);
  }

  /** For a task that saves there whenever it runs: the line of one before it that does so too. */
  claim(absolute: string, line: number): number | undefined {
    const other = this.#lines.get(absolute);
    if (other === undefined) this.#lines.set(absolute, line);
    return other;
  }

  /** A task reads it, so that it may be saved anew. */
  read(absolute: string): void {
    this.#lines.delete(absolute);
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

/**
 * Adds what inputs name. One that would overwrite the task file, which is there already, is at fault here, and its path is
 * taken out: a report that tells of the fault is not to be written there.
 */
export async function addFilesOfInputs(
  inUse: FilesInUse,
  values: Partial<InputValues>,
  paths: Map<NamedFile, string>,
  files: Files,
  faults: Faults,
): Promise<void> {
  for (const name of ['ca-file', 'client-cert-file', 'client-key-file'] as const) {
    const path = pathOf(values[name], paths);
    if (path !== undefined) await inUse.add(path, fileOf(name));
  }
  for (const name of runFileInputs) {
    const file = values[name];
    const path = pathOf(file, paths);
    if (file === undefined || path === undefined) continue;
    const use = inUse.useOf(await realPathOf(path, files));
    if (use !== undefined) {
      paths.delete(file);
      faults.add(file.at, `\`${name}\` would overwrite ${use}.`, {
        code: 'input/conflict',
        suggestion: `Choose another name for \`${name}\`.`,
      });
    } else await inUse.add(path, fileOf(name));
  }
}

function pathOf(file: NamedFile | undefined, paths: ReadonlyMap<NamedFile, string>): string | undefined {
  return file === undefined ? undefined : paths.get(file);
}

/**
 * The files of the run that the task file itself names: those of inputs were judged by rules of their own. One after the
 * other, for none may overwrite another.
 */
export async function resolveRunFiles(
  own: Partial<InputValues>,
  rules: FileRules,
  faults: Faults,
): Promise<Map<NamedFile, string>> {
  const paths = new Map<NamedFile, string>();
  for (const name of runFileInputs) {
    for (const [file, path] of await resolveFiles(
      own[name] === undefined ? {} : { [name]: own[name] },
      rules,
      faults,
    )) {
      paths.set(file, path);
      await rules.inUse?.add(path, fileOf(name));
    }
  }
  return paths;
}

/** Notes what one task reads of what was there before the run: no later task, and no report, may overwrite it. */
export class ReadFiles {
  readonly #line: number;
  readonly #by: Pick<Building, 'rules' | 'faults' | 'overwriting'>;

  constructor(line: number, by: Pick<Building, 'rules' | 'faults' | 'overwriting'>) {
    this.#line = line;
    this.#by = by;
  }

  async add(at: Placed | Written, path: string): Promise<void> {
    const {
      rules: { files, inUse },
      faults,
      overwriting,
    } = this.#by;
    const use = inUse?.useOf(await realPathOf(path, files));
    const report = runFileInputs.find((name) => use === fileOf(name));
    if (report !== undefined) {
      overwriting.add(report);
      faults.add(at, `\`${report}\` would overwrite this file, which the task reads.`, {
        code: 'input/conflict',
        suggestion: `Choose another name for \`${report}\`.`,
      });
    } else await inUse?.add(path, `the file that the task in line ${this.#line} reads`);
  }
}

/** As the object of a sentence. */
function fileOf(name: InputName): string {
  return `the file of \`${name}\``;
}

/** A file that a call reads, and the word that names it. */
export interface ReadFile {
  readonly word: 'body-file' | 'multipart';
  readonly file: NamedFile;
}

/** The files that one call reads. */
export function filesRead(values: Partial<InputValues>): readonly ReadFile[] {
  const body = values['body-file'];
  return [
    ...(body === undefined ? [] : [{ word: 'body-file', file: body } as const]),
    ...(values.multipart ?? []).flatMap((part) =>
      part.kind === 'file' ? [{ word: 'multipart', file: part.file } as const] : [],
    ),
  ];
}

/** Absolute paths of some files of a call; whatever the rules refuse is a fault of the value that names it. */
export async function resolveTaskFiles(
  read: readonly ReadFile[],
  saveTo: NamedFile | undefined,
  rules: FileRules,
  faults: Faults,
): Promise<ReadonlyMap<NamedFile, string>> {
  const body = read.find(({ word }) => word === 'body-file')?.file;
  const parts = read.filter(({ word }) => word === 'multipart');
  return resolveFiles(
    {
      ...(body === undefined ? {} : { 'body-file': body }),
      multipart: parts.map(({ file }) => ({ kind: 'file', name: '', file })),
      ...(saveTo === undefined ? {} : { 'save-to': saveTo }),
    },
    rules,
    faults,
  );
}
