import { resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Content, Task } from '../plan/plan.ts';
import type { TaskResult } from '../report/results.ts';
import { type Caller, nameOfCaller } from './caller.ts';

/** Files that are remembered; of more rows than that, some may overwrite each other. */
const mostRemembered = 100_000;

/** The files that tasks and rows of this run save, so that none is overwritten before anything has read it. */
export class SavedInRun {
  readonly #workspace: string;
  readonly #savers = new Map<string, Caller>();

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  /** Takes the file of a call for it, before the call is made; the fault is that another one has it. */
  take({ content, saveTo }: Task, saver: Caller): Diagnostic | undefined {
    if (content !== undefined && this.#savers.size > 0) for (const path of filesIn(content)) this.read(path);
    if (saveTo === undefined) return undefined;
    const path = resolve(this.#workspace, saveTo);
    const other = this.#savers.get(path);
    if (other === undefined) {
      if (this.#savers.size < mostRemembered) this.#savers.set(path, saver);
      return undefined;
    }
    return diagnostic('save/refused', 'Another call of this run has saved this file, which would be overwritten.', {
      evidence: [`save-to: ${saveTo}`, `saved by: ${nameOfCaller(other)}`, `refused to: ${nameOfCaller(saver)}`],
      suggestion: 'Name the file after what is its own: of rows, after a value that no two of them share.',
    });
  }

  /** What was read may be saved anew. */
  read(path: string): void {
    this.#savers.delete(resolve(this.#workspace, path));
  }

  /** Gives a file back where nothing was saved. */
  settle({ saveTo }: Task, { bodyFile }: TaskResult): void {
    if (saveTo === undefined) return;
    const path = resolve(this.#workspace, saveTo);
    if (bodyFile !== path) this.#savers.delete(path);
  }
}

function filesIn(content: Content): readonly string[] {
  if (content.kind === 'file') return [content.path];
  return content.kind === 'multipart' ? content.parts.flatMap((part) => (part.kind === 'file' ? [part.path] : [])) : [];
}
