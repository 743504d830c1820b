import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Slot } from '../engine/pace/port.ts';
import type { AttemptOutcome } from './attempt.ts';
import type { Call, CallDependencies } from './call.ts';
import { formatMs } from './duration.ts';
import { TimeIsUp } from './time-is-up.ts';

/** A slot of the run's pace, or how the call ends when its time is up, or the job over, before there is one. */
export async function takeSlot(
  call: Call,
  { pacer, progress }: CallDependencies,
  signal: AbortSignal,
): Promise<Slot | Extract<AttemptOutcome, { failure: Diagnostic }> | undefined> {
  try {
    return await pacer?.acquire(signal, (waitMs) =>
      progress(`waiting ${formatMs(waitMs)}, so that no more requests leave than the rate limit allows`),
    );
  } catch (error) {
    if (!signal.aborted) throw error;
    return { failure: withoutSlot(call, signal.reason), retry: 'never', aborted: true };
  }
}

export type TakeSlot = typeof takeSlot;

function withoutSlot({ url, withinMs }: Call, reason: unknown): Diagnostic {
  const evidence = [`host: ${url.host}`, 'the request was waiting for its turn, and was not sent'];
  if (reason instanceof TimeIsUp) {
    return diagnostic(
      'net/timeout',
      `The rate limit left no room for the request within ${formatMs(withinMs)} (within).`,
      {
        evidence,
        suggestion: `Allow a longer wait: \`within: ${formatMs(withinMs * 2)}\`; or more requests with \`max-rate\`, if the API takes more.`,
        cause: reason,
      },
    );
  }
  return diagnostic('net/reset', 'The call was stopped, because the job was cancelled.', { evidence, cause: reason });
}
