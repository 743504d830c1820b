import { basename, join } from 'node:path';
import type { Files } from '../platform/port.ts';
import type { InputValues } from './definitions.ts';
import { type FileRules, resolveReadable, resolveWritable } from './files.ts';
import type { NamedFile } from './kinds/named-file.ts';
import { normalisePath } from './rules.ts';
import type { Faults } from './written.ts';

/** Absolute paths by the values that name them; whatever the file system refuses is a fault of the value. */
export async function resolveFiles(
  values: Partial<InputValues>,
  rules: FileRules,
  faults: Faults,
): Promise<ReadonlyMap<NamedFile, string>> {
  const paths = new Map<NamedFile, string>();
  const keep = async (file: NamedFile, code: Refusal, resolved: Promise<string | undefined>) => {
    try {
      const path = await resolved;
      if (path !== undefined) paths.set(file, path);
    } catch (error) {
      addRefusal(file, code, error, faults);
    }
  };
  for (const name of ['ca-file', 'client-cert-file', 'client-key-file'] as const) {
    const file = values[name];
    // Not sent to anyone, and a machine keeps its certificates outside of any workspace.
    if (file !== undefined) await keep(file, 'input/file', resolveReadable(file, rules, faults, 'anywhere'));
  }
  const parts = (values.multipart ?? []).flatMap((part) => (part.kind === 'file' ? [part.file] : []));
  for (const file of [...(values['body-file'] === undefined ? [] : [values['body-file']]), ...parts]) {
    await keep(file, 'input/file', resolveReadable(file, rules, faults, 'in-workspace'));
  }
  for (const name of ['save-to', 'support-file', 'results-file', 'journal'] as const) {
    const file = values[name];
    if (file !== undefined) await keep(file, 'save/refused', resolveWritable(file, rules, faults));
  }
  await checkTwins(values, paths, rules.files, faults);
  return paths;
}

type FileInput =
  | 'ca-file'
  | 'client-cert-file'
  | 'client-key-file'
  | 'body-file'
  | 'save-to'
  | 'support-file'
  | 'results-file';

interface Named {
  readonly name: string;
  readonly file: NamedFile;
  /** With all links resolved. */
  readonly real: string;
}

/** The same file by two names, over links: what is written there would overwrite what is read, or written, by the other. */
async function checkTwins(
  values: Partial<InputValues>,
  paths: ReadonlyMap<NamedFile, string>,
  files: Files,
  faults: Faults,
): Promise<void> {
  const find = async (name: string, file: NamedFile | undefined): Promise<Named[]> => {
    const path = file === undefined ? undefined : paths.get(file);
    if (file === undefined || path === undefined) return [];
    return [{ name, file, real: (await files.realPath(path)) ?? join(await files.landing(path), basename(path)) }];
  };
  const findAll = async (names: readonly FileInput[]): Promise<Named[]> =>
    (await Promise.all(names.map((name) => find(name, values[name])))).flat();
  const read = await findAll(['ca-file', 'client-cert-file', 'client-key-file', 'body-file']);
  for (const part of values.multipart ?? []) {
    if (part.kind === 'file') read.push(...(await find('multipart', part.file)));
  }
  const written: Named[] = [];
  for (const one of await findAll(['save-to', 'support-file', 'results-file'])) {
    const conflict = (message: string) =>
      faults.add(one.file.at, message, {
        code: 'input/conflict',
        suggestion: `Choose another name for \`${one.name}\`.`,
      });
    const source = read.find(({ real }) => real === one.real);
    const twin = written.find(({ real }) => real === one.real);
    if (source !== undefined) conflict(`\`${one.name}\` would overwrite the file of \`${source.name}\`.`);
    // Two that are written alike are told where no file needs to be looked at.
    else if (twin !== undefined && normalisePath(twin.file.path) !== normalisePath(one.file.path))
      conflict(`\`${twin.name}\` and \`${one.name}\` lead to the same file.`);
    written.push(one);
  }
}

type Refusal = 'input/file' | 'save/refused';

/** A name that is too long, a folder that may not be entered, links in a circle. */
function addRefusal({ at }: NamedFile, code: Refusal, error: unknown, faults: Faults): void {
  const reason = (error as NodeJS.ErrnoException).code;
  // What is no answer of the file system is a fault of ours.
  if (reason === undefined) throw error;
  const long = reason === 'ENAMETOOLONG';
  faults.add(at, long ? 'The path is too long for this file system.' : 'The file system refuses this path.', {
    code,
    evidence: [`system error: ${reason}`],
    suggestion: long
      ? 'Choose a shorter name.'
      : 'Check the permissions and the links on the way to the file, or name another one.',
    cause: error,
  });
}
