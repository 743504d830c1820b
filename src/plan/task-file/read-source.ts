import { relative } from 'node:path';
import { type FileRules, resolveReadable } from '../../inputs/files.ts';
import { pathRulesOf } from '../../inputs/path-rules.ts';
import { explainForeignText, isWideText } from '../../inputs/reading/foreign-text.ts';
import { type Faults, trimmed, type Written } from '../../inputs/written.ts';
import { TaskSource } from './source.ts';

/** Longer than anything that is written by hand; rows belong in a file of their own. */
const longestBytes = 2 ** 20;

export interface SourceRules extends FileRules {
  /** The text names a file, whatever it looks like: an argument of the CLI. */
  readonly alwaysPath: boolean;
}

/** The text of a task file, from the file that is named or as it stands in the input; undefined with a fault. */
export async function readSource(given: Written, rules: SourceRules, faults: Faults): Promise<TaskSource | undefined> {
  const path = trimmed(given);
  if (!(await namesFile(path.text, rules))) {
    if (Buffer.byteLength(given.text) > longestBytes) return tooLong(given, faults);
    return new TaskSource(given.origin.label, withoutMark(given.text));
  }
  let absolute: string | undefined;
  let bytes: Uint8Array;
  try {
    absolute = await resolveReadable({ path: path.text, at: path }, rules, faults, 'in-workspace');
    if (absolute === undefined) return undefined;
    await rules.inUse?.add(absolute, 'the task file itself');
    const info = await rules.files.stat(absolute);
    if ((info?.size ?? 0) > longestBytes) return tooLong(path, faults);
    bytes = await rules.files.read(absolute);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    return faults.add(path, 'The task file cannot be read.', {
      code: 'input/file',
      evidence: [`system error: ${reason}`],
      suggestion: 'Check its name and its permissions.',
      cause: error,
    });
  }
  const shown = shownPath(absolute, path.text, rules.workspace);
  const text = decode(bytes);
  if (text === undefined) {
    const { place, evidence, suggestion } = await explainForeignText([bytes], shown);
    const where = place === undefined ? `file: ${shown}` : `place: ${shown}:${place.line}:${place.column}`;
    return faults.add(path, 'The task file is not a text in UTF-8.', {
      code: 'input/file',
      evidence: [where, evidence],
      suggestion,
    });
  }
  return new TaskSource(shown, withoutMark(text), shown);
}

/** One line that ends as a task file's name does, or that names a file that is there. */
async function namesFile(text: string, { alwaysPath, workspace, files }: SourceRules): Promise<boolean> {
  if (alwaysPath) return true;
  if (text === '' || /[\r\n\0{}]/.test(text) || text.length > 4_096) return false;
  if (/\.(?:ya?ml|json)$/i.test(text)) return true;
  const paths = pathRulesOf(workspace);
  const info = await files.stat(paths.resolve(workspace, text)).catch(() => undefined);
  return info?.kind === 'file';
}

function tooLong(at: Written, faults: Faults): undefined {
  return faults.add(
    { origin: { label: at.origin.label }, span: { start: 0, end: 0 } },
    'A task file holds 1 MiB at most.',
    {
      suggestion: 'Put long lists into a `.csv`, `.ndjson` or `.json` file, and name it in `for-each: {in: …}`.',
    },
  );
}

function decode(bytes: Uint8Array): string | undefined {
  if (isWideText(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Relative to the workspace, so that a CI finds the file again; as it was given when it lies elsewhere. */
function shownPath(absolute: string, given: string, workspace: string): string {
  const inside = relative(workspace, absolute).replaceAll('\\', '/');
  return inside === '' || inside.startsWith('..') || /^(?:[A-Za-z]:|\/)/.test(inside) ? given : inside;
}
