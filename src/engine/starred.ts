import { DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Plan, Task } from '../plan/plan.ts';
import type { PartPath } from './kept.ts';

/** The starred parts that a journal has kept of a call; `readMadeOf` has the same task for its words. */
export function readStarred(kept: unknown): readonly PartPath[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter((path): path is string[] => Array.isArray(path) && path.every((name) => typeof name === 'string'));
}

/** What a template or a condition reads of some parts of what a call gave, or of more in which they lie; the first such. */
export function firstRead(
  paths: readonly PartPath[],
  { id }: Pick<Task, 'id'>,
  { valuesRead }: Pick<Plan, 'valuesRead'>,
): string | undefined {
  const spelt = paths.flatMap((path) => {
    const [kind, ...names] = path;
    const ofStep = ['steps', id, ...path];
    return kind === 'outputs' && names.length > 0 ? [names, ofStep] : [ofStep];
  });
  const read = valuesRead === undefined ? spelt[0] : valuesRead.find((one) => spelt.some((own) => meet(own, one)));
  return read?.join('.');
}

/** Whether one lies in the other. */
function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.slice(0, other.length).every((name, at) => name === other[at]);
}

/** A value that is needed, was not kept because of a secret in it, and cannot be asked for once more. */
export function notKept(value: string, { id, name, method, idempotencyKey }: Task): DiagnosticError {
  const why =
    idempotencyKey === undefined
      ? `a ${method} without an idempotency key is not made twice`
      : 'it was sent without the idempotency key that it has now, so it is not made twice';
  return new DiagnosticError(
    diagnostic(
      'input/invalid',
      `\`${value}\` is needed again, and no journal keeps it, because a secret stood in it; \`${name}\`, which gave it, was done in an earlier run, and ${why}.`,
      {
        evidence: [`id of the task: ${id}`],
        suggestion:
          'Extract only the part without the secret, or add `idempotency-key: auto`; then give the task another `id`, or name a new journal, so that it is made once more.',
      },
    ),
  );
}
