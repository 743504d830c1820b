import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatMs } from '../../http/duration.ts';
import type { Polling, Task } from '../../plan/plan.ts';
import { countOf, formatDuration } from '../../report/duration.ts';
import type { PollAnswer } from './poll-answer.ts';

/** How far a wait has come. */
export interface Waited {
  readonly task: Task;
  readonly polling: Polling;
  readonly polls: number;
  readonly elapsedMs: number;
  /** What the last answer said. */
  readonly answer?: PollAnswer;
}

/** `poll/timed-out`. `hintMs`: the server asked for a wait that would have ended too late. */
export function timedOut(waited: Waited, hintMs?: number): Diagnostic {
  const { task, polling } = waited;
  const unclear = waited.answer?.unclear === true;
  const replays = task.idempotencyKey !== undefined && task.method !== 'GET' && task.method !== 'HEAD';
  return diagnostic(
    'poll/timed-out',
    unclear
      ? `\`${polling.until}\` did not come to hold within ${formatMs(task.withinMs)} (within), and could not be evaluated over the last answer.`
      : `\`${polling.until}\` did not come to hold within ${formatMs(task.withinMs)} (within).`,
    {
      evidence: [
        `awaited: ${polling.until}`,
        ...(waited.answer?.seen ?? []).map((line) => `last: ${line}`),
        effortOf(waited),
        ...(hintMs === undefined ? [] : [`the API asked to wait ${formatDuration(hintMs)} before the next poll`]),
        ...(replays ? [`every poll was a ${task.method} with the same Idempotency-Key`] : []),
        ...(waited.answer === undefined ? [] : [waited.answer.excerpt]),
      ],
      // Time alone gives a function no other kind of value.
      suggestion: unclear
        ? "Compare what the function takes with what it got; for a field that comes late write `(field || '')`."
        : `If it needs longer, allow it: \`within: ${formatMs(Math.max(task.withinMs * 2, minuteAfter(hintMs)))}\`.`,
    },
  );
}

/** `poll/failed`: `fail-when` holds. */
export function pollFailed(waited: Waited): Diagnostic {
  const failWhen = waited.polling.failWhen ?? '';
  return diagnostic('poll/failed', `The poll was stopped, because \`${failWhen}\` holds (fail-when).`, {
    evidence: [
      `expression: ${failWhen}`,
      ...(waited.answer?.seen ?? []),
      effortOf(waited),
      ...(waited.answer === undefined ? [] : [waited.answer.excerpt]),
    ],
  });
}

/** `poll/failed`: an expression that no further answer mends. @param what the beginning of the sentence */
export function notEvaluated(what: string, expression: string, problem: string): Diagnostic {
  return diagnostic('poll/failed', `${what}, so the poll was stopped.`, {
    evidence: [`expression: ${expression}`, `could not be evaluated: ${problem}`],
  });
}

function effortOf({ polls, elapsedMs, polling }: Waited): string {
  const pace = polls === 1 ? '' : `, one every ${formatMs(polling.intervalMs)}`;
  return `${countOf(polls, 'poll')} in ${formatDuration(elapsedMs)}${pace}`;
}

/** Whole minutes that hold what the server asked for. */
function minuteAfter(hintMs: number | undefined): number {
  return hintMs === undefined ? 0 : (Math.floor(hintMs / 60_000) + 1) * 60_000;
}
