import type { Clock } from '../platform/port.ts';

/** A cancelled job has 7.5 s until the next signal; the rest is for the report. */
const graceMs = 7_000;

/** The time of one `always` task. */
export interface Turn {
  readonly signal: AbortSignal;
  /** Releases the timer. */
  clear(): void;
}

/** What `always` tasks are bounded by: a cancelled job leaves them a little time of their own, and all of them a part of it. */
export interface Grace {
  /** Whether nothing is left of it. */
  isOver(): boolean;
  /** Begins the turn of a task; `waiting` are those behind it: what it does not use is theirs. */
  begin(waiting: number): Turn;
}

export function createGrace(cancelled: AbortSignal, clock: Clock): Grace {
  let cancelledAt: number | undefined = cancelled.aborted ? clock.monotonic() : undefined;
  // The job can be cancelled between two tasks as well.
  cancelled.addEventListener(
    'abort',
    () => {
      cancelledAt = clock.monotonic();
    },
    { once: true },
  );
  const leftMs = () => (cancelledAt === undefined ? graceMs : cancelledAt + graceMs - clock.monotonic());
  return {
    isOver: () => leftMs() <= 0,
    begin(waiting) {
      const controller = new AbortController();
      const over = new AbortController();
      const begin = () => {
        clock.sleep(Math.max(0, leftMs()) / (waiting + 1), over.signal).then(
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
    },
  };
}
