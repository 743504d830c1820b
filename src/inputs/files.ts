import { posix, win32 } from 'node:path';
import type { Files } from '../platform/port.ts';
import type { FilesInUse } from './files-in-use.ts';
import type { NamedFile } from './kinds/named-file.ts';
import { type PathRules, pathRulesOf } from './path-rules.ts';
import type { Faults } from './written.ts';

/** Where files may lie; absolute paths. */
export interface FileContext {
  readonly workspace: string;
  readonly temp: string;
  /** The runner's command files. */
  readonly protectedFiles: readonly string[];
  /** The one of them that `report-junit` may name: the host takes it as such a report. */
  readonly junitReport?: string;
}

export interface FileRules extends FileContext {
  readonly files: Files;
  /** A file that was named on the command line may lie anywhere: whoever typed it can read it anyway. */
  readonly namedOnCommandLine: boolean;
  /** The file was named by a task file of the CLI: messages speak of the working directory. */
  readonly ofWorkingDirectory?: boolean;
  /** What must not be overwritten beside what the values at hand name themselves. */
  readonly inUse?: FilesInUse;
}

/** The folder in which the runner keeps the command files of all steps. */
const commandFolder = '_runner_file_commands';

/**
 * The absolute path of a file that is read, or a fault `input/file`. It must be a regular file; unless `anywhere`, it must
 * lie in the workspace or the temporary folder once links are resolved, and outside `.git`.
 */
export async function resolveReadable(
  file: NamedFile,
  rules: FileRules,
  faults: Faults,
  where: 'anywhere' | 'in-workspace',
): Promise<string | undefined> {
  const paths = pathRulesOf(rules.workspace);
  const { at } = file;
  const refuse = (message: string, suggestion: string) => faults.add(at, message, { code: 'input/file', suggestion });
  const absolute = paths.resolve(rules.workspace, file.path);
  const real = await rules.files.realPath(absolute);
  const info = real === undefined ? undefined : await rules.files.stat(real);
  if (real === undefined || info === undefined) {
    return refuse(
      `There is no file \`${file.path}\`.`,
      `Paths are relative to ${isOfWorkingDirectory(rules) ? 'the working directory' : 'the workspace; check that an earlier step wrote the file, or checks the repository out'}.`,
    );
  }
  if (info.kind !== 'file') {
    return refuse(
      `\`${file.path}\` is ${info.kind === 'directory' ? 'a directory' : 'not a regular file'}.`,
      'Name one regular file.',
    );
  }
  if (where === 'anywhere') return absolute;
  const roots = await realRoots(rules);
  if (!rules.namedOnCommandLine && !roots.some((root) => isInside(root, real, paths))) {
    const linked = isInside(paths.resolve(rules.workspace), absolute, paths);
    const folder = placeName(rules);
    return refuse(
      linked ? `\`${file.path}\` is a link that leads out of ${folder}.` : `\`${file.path}\` lies outside ${folder}.`,
      rules.ofWorkingDirectory === true
        ? 'Copy the file into the working directory: a task file names no files elsewhere.'
        : 'Copy the file into the workspace, or into the folder of RUNNER_TEMP, in an earlier step.',
    );
  }
  const within = roots.find((root) => isInside(root, real, paths));
  if (holdsGitFolder(within === undefined ? real : paths.relative(within, real))) {
    return refuse(
      `\`${file.path}\` lies in \`.git\`, which can hold the credentials of the checkout.`,
      'Name a file outside `.git`.',
    );
  }
  if (await isCommandFile(real, rules, paths)) {
    return refuse(`\`${file.path}\` is a file by which the runner takes commands.`, 'Name another file.');
  }
  return absolute;
}

/**
 * The absolute path of a file that is written, or a fault `save/refused`. Whatever it is made of, it ends inside the
 * workspace or the temporary folder, and never on a folder, in `.git` or on the runner's own files.
 */
export async function resolveWritable(file: NamedFile, rules: FileRules, faults: Faults): Promise<string | undefined> {
  const judged = await judgeWritable(file.path, rules);
  if ('absolute' in judged) return judged.absolute;
  const { message, instead } = judged;
  // What is suggested is judged as well: it must not be refused in its turn.
  const better =
    instead !== undefined && 'absolute' in (await judgeWritable(instead.path, rules)) ? instead : undefined;
  return faults.add(file.at, message, {
    code: 'save/refused',
    suggestion: better?.suggestion ?? `Name a file in ${placeName(rules)}, for example \`out/response.json\`.`,
  });
}

function placeName(rules: FileRules): string {
  return isOfWorkingDirectory(rules) ? 'the working directory' : 'the workspace';
}

/** The CLI knows no workspace: what an argument or its task file names lies in the directory where it was called. */
function isOfWorkingDirectory({ namedOnCommandLine, ofWorkingDirectory }: FileRules): boolean {
  return namedOnCommandLine || ofWorkingDirectory === true;
}

type Judgement =
  | { readonly absolute: string }
  | { readonly message: string; readonly instead?: { readonly path: string; readonly suggestion: string } };

async function judgeWritable(path: string, rules: FileRules): Promise<Judgement> {
  const paths = pathRulesOf(rules.workspace);
  const refuse = (message: string, instead?: { path: string; suggestion: string }): Judgement =>
    instead === undefined ? { message } : { message, instead };
  const fileIn = (folder: string) => {
    const inside = `${folder.replace(/[/\\]$/, '')}/response.json`;
    return { path: inside, suggestion: `Name a file in it, for example \`${inside}\`.` };
  };
  const segments = path.split(/[/\\]/);
  if (segments.includes('..')) return refuse(`\`${path}\` holds \`..\`.`);
  if (paths === posix && path.includes('\\')) {
    const slashed = path.replaceAll('\\', '/');
    return refuse(`\`${path}\` holds a backslash.`, { path: slashed, suggestion: `Write \`${slashed}\`.` });
  }
  if (segments.at(-1) === '' || segments.at(-1) === '.') return refuse(`\`${path}\` names a folder.`, fileIn(path));
  if (paths === win32 && !isSafeOnWindows(segments))
    return refuse(`\`${path}\` is not the name of a plain file on Windows.`);
  const absolute = paths.resolve(rules.workspace, path);
  const lexicalRoots = [rules.workspace, rules.temp].map((root) => paths.resolve(root));
  const roots = await realRoots(rules);
  const lexical = [...lexicalRoots, ...roots].find((root) => isInside(root, absolute, paths));
  if (lexical === undefined) return refuse(`\`${path}\` lies outside ${placeName(rules)}.`);
  if (holdsGitFolder(paths.relative(lexical, absolute))) return refuse(`\`${path}\` lies in \`.git\`.`);
  const landing = await landingOf(absolute, rules, paths);
  if (landing === 'dangling') return refuse(`\`${path}\` goes over a link to something that does not exist.`);
  if (landing === 'below-file') return refuse(`\`${path}\` lies below something that is no folder.`);
  const real = roots.find((root) => isInside(root, landing.path, paths));
  if (real === undefined) return refuse(`\`${path}\` leads out of ${placeName(rules)} by a link.`);
  if (holdsGitFolder(paths.relative(real, landing.path))) return refuse(`\`${path}\` leads into \`.git\` by a link.`);
  if ((await isCommandFile(absolute, rules, paths)) || (await isCommandFile(landing.path, rules, paths))) {
    return refuse(`\`${path}\` is a file by which the runner takes commands.`);
  }
  const existing = await rules.files.stat(absolute);
  if (existing?.kind === 'directory') return refuse(`\`${path}\` is a directory.`, fileIn(path));
  if (existing?.kind === 'other') return refuse(`\`${path}\` is not a regular file.`);
  return { absolute };
}

/** Where a write would land: the deepest existing folder with its links resolved, and the rest. */
async function landingOf(
  absolute: string,
  { files }: FileRules,
  paths: PathRules,
): Promise<{ readonly path: string } | 'dangling' | 'below-file'> {
  let folder = absolute;
  const rest: string[] = [];
  for (;;) {
    const real = await files.realPath(folder);
    if (real !== undefined) {
      const found = rest.length === 0 ? undefined : await files.stat(real);
      return found === undefined || found.kind === 'directory' ? { path: paths.join(real, ...rest) } : 'below-file';
    }
    if (await files.isLink(folder)) return 'dangling';
    const parent = paths.dirname(folder);
    // Without a root there is nothing to land in.
    if (parent === folder) return 'below-file';
    rest.unshift(paths.basename(folder));
    folder = parent;
  }
}

async function realRoots({ workspace, temp, files }: FileRules): Promise<string[]> {
  const roots = await Promise.all([workspace, temp].map((root) => files.realPath(root)));
  return roots.filter((root) => root !== undefined);
}

function isInside(root: string, path: string, paths: PathRules): boolean {
  const relative = paths.relative(root, path);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}

/** In any case and with the endings that Windows ignores; `git~1` is its short name there. */
function holdsGitFolder(path: string): boolean {
  return path
    .split(/[/\\]/)
    .some((segment) => /^(?:\.git|git~\d+)$/i.test(segment.replace(/[. ]+$/, '').replace(/:.*$/, '') || segment));
}

async function isCommandFile(path: string, { protectedFiles, files }: FileRules, paths: PathRules): Promise<boolean> {
  const folded = (one: string) => (paths === win32 ? one.toLowerCase() : one);
  if (path.split(/[/\\]/).includes(commandFolder)) return true;
  for (const file of protectedFiles) {
    if (folded(paths.resolve(file)) === folded(path)) return true;
    const real = await files.realPath(file);
    if (real !== undefined && folded(real) === folded(path)) return true;
  }
  return false;
}

/** No device names, alternate streams, or characters that Windows drops. */
function isSafeOnWindows(segments: readonly string[]): boolean {
  return segments.every(
    (segment, index) =>
      segment === '.' ||
      (index === 0 && /^[A-Za-z]:$/.test(segment)) ||
      (!/[<>:"|?*]|[. ]$/.test(segment) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(segment)),
  );
}
