import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type ParseDependencies, parseInputs } from '../../src/inputs/parse-inputs.ts';
import type { ParsedInputs, RawInputs } from '../../src/inputs/port.ts';
import type { Plan, Step, Task } from '../../src/plan/plan.ts';
import { nodePlatform } from '../../src/platform/node.ts';

export interface Folders {
  readonly workspace: string;
  readonly temp: string;
  readonly outside: string;
}

/** Fresh folders: a workspace, a folder for temporary files, and one that is neither. */
export function makeFolders(): Folders {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'kimp360-inputs-')));
  const folders = { workspace: join(root, 'workspace'), temp: join(root, 'temp'), outside: join(root, 'outside') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  return folders;
}

let shared: Folders | undefined;

/** Reads inputs as an Action does, with real files in fresh folders unless told otherwise. */
export function parse(
  values: RawInputs['values'],
  options: Partial<ParseDependencies> & { unknown?: RawInputs['unknown']; folders?: Folders } = {},
): Promise<ParsedInputs> {
  shared ??= makeFolders();
  const { workspace, temp } = options.folders ?? shared;
  return parseInputs(
    { values, label: (name) => `input "${name}"`, unknown: options.unknown ?? 'warn' },
    {
      files: nodePlatform().files,
      context: { workspace, temp, protectedFiles: [] },
      namedOnCommandLine: false,
      newIdempotencyKey: () => 'made-for-this-call',
      ...options,
    },
  );
}

/** The plan of inputs that must be sound. */
export async function planOf(values: RawInputs['values'], options: Parameters<typeof parse>[1] = {}): Promise<Plan> {
  const { plan, faults } = await parse(values, options);
  if (plan === undefined) throw new Error(`There are faults: ${faults.map(brief).join('; ')}`);
  return plan;
}

export async function taskOf(values: RawInputs['values'], options: Parameters<typeof parse>[1] = {}): Promise<Task> {
  const { steps, scope } = await planOf({ path: '/x', ...values }, options);
  const bound = await (steps[0] as Step).bind(scope);
  if (!('task' in bound)) throw new Error('A single call has no values to wait for.');
  return bound.task;
}

/** A fault in one line: `code "what the caret points at": message → suggestion`. */
export function brief({ code, origin, span, message, suggestion }: Diagnostic): string {
  const pointed =
    origin?.text === undefined || span === undefined ? '' : ` "${origin.text.slice(span.start, span.end)}"`;
  return `${code}${pointed}: ${message} → ${suggestion ?? 'nothing'}`;
}

/** The faults of inputs that must have some, in one line each. */
export async function faultsOf(
  values: RawInputs['values'],
  options: Parameters<typeof parse>[1] = {},
): Promise<string[]> {
  const { plan, faults } = await parse({ path: '/x', ...values }, options);
  if (plan !== undefined || faults.length === 0) throw new Error('There is no fault.');
  return faults.map(brief);
}
