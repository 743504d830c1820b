import type { Clock } from '../platform/port.ts';

/** A cancelled job has 7.5 s until the next signal; the rest is for the report. */
const graceMs = 7_000;

export interface Grace {
  /** Aborts {@link graceMs} after the job was cancelled, for all `always` tasks together. */
  readonly signal: AbortSignal;
  /** Releases the timer. */
  clear(): void;
}

/** What `always` tasks are bounded by: a cancelled job leaves them a little time of their own. */
export function createGrace(cancelled: AbortSignal, clock: Clock): Grace {
  const controller = new AbortController();
  const over = new AbortController();
  const begin = () => {
    clock.sleep(graceMs, over.signal).then(
      () => controller.abort(cancelled.reason),
      () => undefined,
    );
  };
  if (cancelled.aborted) begin();
  else cancelled.addEventListener('abort', begin, { once: true });
  return {
    signal: controller.signal,
    clear() {
      cancelled.removeEventListener('abort', begin);
      over.abort();
    },
  };
}
