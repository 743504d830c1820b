import type { TaskFileCase } from '../../support/task-files.ts';

/** A task file with faults; its golden file shows what its author is told. */
export interface BadTaskFile extends TaskFileCase {
  /** Of the golden file. */
  readonly name: string;
  /** Of `tasks.yml`, or under another name. */
  readonly text: string;
  readonly file?: string;
}
