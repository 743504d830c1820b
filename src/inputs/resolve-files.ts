import type { InputValues } from './definitions.ts';
import { type FileRules, resolveReadable, resolveWritable } from './files.ts';
import { realPathOf } from './files-in-use.ts';
import type { NamedFile } from './kinds/named-file.ts';
import { normalisePath } from './rules.ts';
import { runFileInputs } from './run-files.ts';
import type { Faults } from './written.ts';

/** Absolute paths by the values that name them; whatever the file system refuses is a fault of the value. */
export async function resolveFiles(
  values: Partial<InputValues>,
  rules: FileRules,
  faults: Faults,
): Promise<Map<NamedFile, string>> {
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
  for (const name of ['save-to', ...runFileInputs] as const) {
    const file = values[name];
    if (file !== undefined) await keep(file, 'save/refused', resolveWritable(file, rulesFor(name, rules), faults));
  }
  await checkTwins(values, paths, rules, faults);
  return paths;
}

type FileInput =
  | 'ca-file'
  | 'client-cert-file'
  | 'client-key-file'
  | 'body-file'
  | 'save-to'
  | (typeof runFileInputs)[number];

interface Named {
  readonly name: string;
  readonly file: NamedFile;
  /** With all links resolved. */
  readonly real: string;
}

/**
 * The same file by two names, over links: what is written there would overwrite what is read, or written, by the other. A
 * path at fault is taken out: a report that tells of the fault is not to be written there.
 */
async function checkTwins(
  values: Partial<InputValues>,
  paths: Map<NamedFile, string>,
  { files, inUse }: FileRules,
  faults: Faults,
): Promise<void> {
  const find = async (name: string, file: NamedFile | undefined): Promise<Named[]> => {
    const path = file === undefined ? undefined : paths.get(file);
    if (file === undefined || path === undefined) return [];
    return [{ name, file, real: await realPathOf(path, files) }];
  };
  const findAll = async (names: readonly FileInput[]): Promise<Named[]> =>
    (await Promise.all(names.map((name) => find(name, values[name])))).flat();
  const read = await findAll(['ca-file', 'client-cert-file', 'client-key-file', 'body-file']);
  for (const part of values.multipart ?? []) {
    if (part.kind === 'file') read.push(...(await find('multipart', part.file)));
  }
  const written: Named[] = [];
  for (const one of await findAll(['save-to', ...runFileInputs])) {
    const conflict = (message: string) => {
      paths.delete(one.file);
      faults.add(one.file.at, message, {
        code: 'input/conflict',
        suggestion: `Choose another name for \`${one.name}\`.`,
      });
    };
    const use = inUse?.useOf(one.real);
    const source = read.find(({ real }) => real === one.real);
    const twin = written.find(({ real }) => real === one.real);
    if (use !== undefined) conflict(`\`${one.name}\` would overwrite ${use}.`);
    else if (source !== undefined) conflict(`\`${one.name}\` would overwrite the file of \`${source.name}\`.`);
    // Two that are written alike are told where no file needs to be looked at.
    else if (twin !== undefined && normalisePath(twin.file.path) !== normalisePath(one.file.path))
      conflict(`\`${twin.name}\` and \`${one.name}\` lead to the same file.`);
    written.push(one);
  }
}

function rulesFor(name: string, rules: FileRules): FileRules {
  if (name !== 'report-junit') return rules;
  return { ...rules, protectedFiles: rules.protectedFiles.filter((file) => file !== rules.junitReport) };
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
