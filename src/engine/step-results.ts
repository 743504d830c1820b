import { type Diagnostic, DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import { isOfTaskFile, type Step } from '../plan/plan.ts';
import type { Notice, SkipReason, StepFacts, TaskResult } from '../report/results.ts';
import { bugOf } from './bug.ts';
import type { Engine } from './engine.ts';

/** Of what is kept of a result that is not the last: more than a support bundle shows. */
const keptBytes = 32 * 1024;

export function stepFacts({ id, name, place, written }: Step): StepFacts {
  return {
    id,
    name,
    ...(place === undefined ? {} : { place }),
    ...(written === undefined ? {} : { written }),
  };
}

/** A step for which nothing was sent. It counts as a failure only with findings. */
export function skippedStep(
  step: Step,
  because: SkipReason | undefined,
  more: Partial<Omit<TaskResult, 'step' | 'skipped' | 'skippedBecause'>> = {},
): TaskResult {
  return {
    step: stepFacts(step),
    ok: false,
    skipped: true,
    ...(because === undefined ? {} : { skippedBecause: because }),
    attempts: [],
    durationMs: 0,
    extracted: {},
    extractedSecrets: {},
    diagnostics: [],
    ...more,
  };
}

/** A step that failed before anything was sent for it. */
export async function faultyStep(step: Step, found: readonly Diagnostic[], engine: Engine): Promise<TaskResult> {
  const diagnostics = await engine.explain(found, runFacts(engine));
  return placed(skippedStep(step, undefined, { diagnostics }), step, engine);
}

/** The faults that an error carries; one that carries none is ours. */
export function faultsOf(error: unknown): readonly Diagnostic[] {
  return error instanceof DiagnosticError ? error.diagnostics : [bugOf(error)];
}

/** What a run knows without a call. */
export function runFacts({ context, keys, plan }: Engine): RunFacts {
  return {
    environment: context.environment,
    key: keys.facts(),
    acceptedEarlier: keys.acceptedEarlier(),
    taskFile: isOfTaskFile(plan),
  };
}

/**
 * Values that no task gave, though the plan needs them.
 *
 * @param notKeeping the step that would give one, but that an earlier run did, and that was not asked for it then
 */
export function missingValues(step: Step, names: readonly string[], notKeeping?: Step): Diagnostic {
  const list = names.map((name) => `\`${name}\``).join(', ');
  if (notKeeping !== undefined) {
    return diagnostic(
      'input/invalid',
      `The task \`${step.name}\` needs ${list}, which \`${notKeeping.name}\` was not asked for when an earlier run did it.`,
      { suggestion: howToMakeAgain(notKeeping) },
    );
  }
  return diagnostic(
    'input/invalid',
    `The task \`${step.name}\` needs ${list}, which no task that ran has given a value.`,
    {
      suggestion:
        'Look at the task that extracts it: it was skipped, or its `if` did not hold. Give this task the same `if`.',
    },
  );
}

/** An `always` task whose values never came: nothing to tidy up where nothing was made. */
export function valuesNeverCame(step: Step, names: readonly string[]): TaskResult {
  const list = names.map((name) => `\`${name}\``).join(', ');
  return skippedStep(step, 'missing', {
    ok: true,
    missing: names,
    notices: [skippedAlways(step, `${list} never got a value, because the task that gives it did not succeed`)],
  });
}

export function skippedAlways({ name }: Step, why: string): Notice {
  return {
    title: 'An always task was skipped',
    message: `The task \`${name}\` has \`always\`, and was skipped: ${why}.`,
  };
}

/** The result as one of its step, with the place in the file among what was seen of each failure. */
export function placed(
  result: TaskResult,
  step: Step,
  { redactor }: Engine,
  extra: readonly string[] = [],
): TaskResult {
  const where = step.place === undefined ? [] : [`task: ${step.name} (${placeText(step)})`];
  const lines = [...extra, ...where].map((line) => redactor.text(line));
  return {
    ...result,
    step: stepFacts(step),
    diagnostics:
      lines.length === 0
        ? result.diagnostics
        : result.diagnostics.map((one) =>
            one.failing === true ? { ...one, evidence: [...new Set([...one.evidence, ...lines])] } : one,
          ),
  };
}

/** What to write, so that what a journal knows to be done is done once more. */
export function howToMakeAgain({ name, place }: Step): string {
  if (place === undefined) return 'To make it again, name a new journal.';
  return `To make \`${name}\` again, give it another \`id\`; to make everything again, name a new journal.`;
}

/** `release.yml:12:5` */
export function placeText({ place }: Pick<Step, 'place'>): string {
  return place === undefined ? '' : `${place.file}:${place.line}:${place.column}`;
}

export function isRejected({ diagnostics }: TaskResult): boolean {
  return diagnostics.some(({ code }) => code === 'auth/rejected');
}

/** A result whose content is let go but for its beginning: it was redacted whole before. */
export function withoutContent(result: TaskResult): TaskResult {
  const { response } = result;
  if (response === undefined || response.content.byteLength <= keptBytes) return result;
  return { ...result, response: { ...response, content: response.content.slice(0, keptBytes) } };
}
