import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReportPaths } from './run-files.ts';

/** What the user gave, before anything is parsed: input or flag name (kebab-case) → text. Absent and '' both mean "not given". Never holds a key. */
export interface RawInputs {
  readonly values: Readonly<Record<string, string>>;
  /** How the host calls an input: `input "headers"` in an Action, `--headers` in the CLI. */
  label(name: string): string;
  /** `error`: an unknown name is a fault (CLI). `warn`: unless it is near a known name, it is ignored with a warning (Action). */
  readonly unknown: 'error' | 'warn';
  /** What is told when the inputs name nothing to do; absent: that a call needs its path. */
  readonly nothingToDo?: Diagnostic;
  /** What the host found wrong while it took the inputs, e.g. a flag without its value; reported with all other faults. */
  readonly faults?: readonly Diagnostic[];
  /** Files that the host has read a key from. */
  readonly keyFiles?: readonly KeyFile[];
}

/** A flag of the CLI, and the file that it names. */
export interface KeyFile {
  readonly flag: string;
  readonly path: string;
}

/** Everything that reading the inputs found, in one pass. `plan` is absent when there is any fault. */
export interface ParsedInputs {
  readonly plan?: Plan;
  readonly faults: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  /** Known although there are faults, which the reports are to tell; of a plan they are in it. */
  readonly reports?: ReportPaths;
}
