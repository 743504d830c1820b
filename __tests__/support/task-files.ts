import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderCaret } from '../../src/diagnostics/caret.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { bareObject } from '../../src/expect/bare-object.ts';
import { parseInputs } from '../../src/inputs/parse-inputs.ts';
import type { ParsedInputs, RawInputs } from '../../src/inputs/port.ts';
import type { Binding, Plan, Scope, Shard, Step, Task } from '../../src/plan/plan.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { type Folders, makeFolders } from './inputs.ts';

export interface TaskFileCase {
  /** Beside `tasks`. */
  readonly inputs?: RawInputs['values'];
  readonly environment?: Readonly<Record<string, string>>;
  /** Files in the workspace, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly folders?: Folders;
  /** As the CLI: `tasks` is always a path, and may lie anywhere. */
  readonly cli?: boolean;
  readonly parallel?: Shard;
  /** `key-1`, `key-2` … unless told. */
  readonly newIdempotencyKey?: () => string;
}

/** Reads a task file as an Action does: inline, or the name of a file of the case. */
export async function readTasks(tasks: string, given: TaskFileCase = {}): Promise<ParsedInputs> {
  const folders = given.folders ?? makeFolders();
  for (const [name, content] of Object.entries(given.files ?? {})) {
    const path = join(folders.workspace, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  let keys = 0;
  return parseInputs(
    {
      values: { ...given.inputs, tasks },
      label: given.cli === true ? (name) => (name === 'tasks' ? 'FILE' : `--${name}`) : (name) => `input "${name}"`,
      unknown: given.cli === true ? 'error' : 'warn',
    },
    {
      files: nodePlatform().files,
      context: {
        workspace: folders.workspace,
        temp: folders.temp,
        protectedFiles: [],
        ...(given.parallel === undefined ? {} : { parallel: given.parallel }),
      },
      namedOnCommandLine: given.cli === true,
      environment: given.environment ?? {},
      newIdempotencyKey: given.newIdempotencyKey ?? (() => `key-${++keys}`),
    },
  );
}

/** The plan of a task file that must be sound. */
export async function planOfTasks(tasks: string, given: TaskFileCase = {}): Promise<Plan> {
  const { plan, faults } = await readTasks(tasks, given);
  if (plan === undefined) throw new Error(`There are faults:\n${faults.map(shown).join('\n')}`);
  return plan;
}

/** A scope as the engine makes it, from plain values: extracted names, `steps`, the item. */
export function scopeOf(plan: Plan, values: Readonly<Record<string, unknown>> = {}): Scope {
  return bareObject({ ...plan.scope, steps: bareObject(), ...values });
}

export function stepNumber(plan: Plan, number: number): Step {
  const step = plan.steps[number - 1];
  if (step === undefined) throw new Error(`There is no step ${number}.`);
  return step;
}

/** What the n-th step, from 1, makes of values. */
export function bindStep(plan: Plan, number: number, values: Readonly<Record<string, unknown>> = {}): Promise<Binding> {
  return stepNumber(plan, number).bind(scopeOf(plan, values));
}

export async function taskOfStep(
  plan: Plan,
  number: number,
  values: Readonly<Record<string, unknown>> = {},
): Promise<Task> {
  const bound = await bindStep(plan, number, values);
  if ('task' in bound) return bound.task;
  throw new Error('missing' in bound ? `missing: ${bound.missing.join(', ')}` : bound.faults.map(shown).join('\n'));
}

/** A fault as a reader sees it: sentence, place with carets, what to write. */
export function shown({ code, severity, message, origin, span, suggestion, evidence }: Diagnostic): string {
  return [
    `${severity}[${code}]: ${message}`,
    ...(origin === undefined ? [] : renderCaret(origin, span)),
    ...evidence.map((line) => `  Seen: ${line}`),
    `  Fix: ${suggestion ?? 'nothing'}`,
  ].join('\n');
}

/** The faults of a task file that must have some. */
export async function faultsOfTasks(tasks: string, given: TaskFileCase = {}): Promise<string[]> {
  const { plan, faults } = await readTasks(tasks, given);
  if (plan !== undefined || faults.length === 0) throw new Error('There is no fault.');
  return faults.map(shown);
}
