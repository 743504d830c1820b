import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { comeBackText, isoTime } from '../diagnostics/retry-after.ts';
import { RateSpent, type Slot } from '../engine/pace/port.ts';
import type { AttemptOutcome } from './attempt.ts';
import type { Call, CallDependencies } from './call.ts';
import { formatMs } from './duration.ts';
import { longestRetryAfterMs } from './retry.ts';
import { TimeIsUp } from './time-is-up.ts';

/** A slot of the run's pace, or how the call ends when its time is up, or the job over, before there is one. */
export async function takeSlot(
  call: Call,
  { pacer, progress, clock }: CallDependencies,
  signal: AbortSignal,
  leftMs: number,
): Promise<Slot | Extract<AttemptOutcome, { failure: Diagnostic }> | undefined> {
  try {
    return await pacer?.acquire(
      signal,
      (waitMs, asked) => {
        if (asked === 'rate') {
          progress(`waiting ${formatMs(waitMs)}, so that no more requests leave than the rate limit allows`);
        } else
          progress(
            `the API takes no more requests until ${isoTime(clock.now() + waitMs)}: waiting ${formatMs(waitMs)}`,
            waitMs,
          );
      },
      leftMs,
    );
  } catch (error) {
    if (error instanceof RateSpent) {
      return { failure: turnedAway(call, error, clock.now(), leftMs), retry: 'never', aborted: false };
    }
    if (!signal.aborted) throw error;
    return { failure: withoutSlot(call, signal.reason), retry: 'never', aborted: true };
  }
}

export type TakeSlot = typeof takeSlot;

/** An earlier answer said that nothing is left, and until when. */
function turnedAway({ url, withinMs }: Call, error: RateSpent, now: number, leftMs: number): Diagnostic {
  const { waitMs } = error;
  const when = comeBackText({ seconds: Math.ceil(waitMs / 1000), at: isoTime(now + waitMs) });
  const tooLong = waitMs > longestRetryAfterMs;
  return diagnostic(
    'http/rate-limited',
    `The rate limit of the API is used up, so the request was not sent; come back ${when}.`,
    {
      evidence: [
        `host: ${url.host}`,
        'said by its rate-limit fields, or a 429, in answer to an earlier request',
        tooLong
          ? 'not waited for: that is longer than the 5 min that are waited at most'
          : `not waited for: only ${formatMs(leftMs)} of ${formatMs(withinMs)} (within) are left`,
      ],
      cause: error,
    },
  );
}

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
