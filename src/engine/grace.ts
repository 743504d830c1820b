import type { Clock } from '../platform/port.ts';

/** How a cancelled job comes to its end. */
export interface Parting {
  /** Milliseconds, from the first signal on, for all `always` tasks together; asked when the job is cancelled. */
  graceMs(): number;
  /** Whoever would end the process soon waits for so long. At 0 the tasks are over, and what is left is for the report. */
  holdOff?(ms: number): void;
}

/** The time of one `always` task. */
export interface Turn {
  readonly signal: AbortSignal;
  /** Releases the timer. */
  clear(): void;
}

/** What `always` tasks are bounded by: a cancelled job leaves them a little time of their own, and all of them a part of it. */
export interface Grace {
  /** What they have together; known once the job is cancelled. */
  readonly ms: number | undefined;
  /** Whether nothing is left of it. */
  isOver(): boolean;
  /** Begins the turn of a task; `waiting` are those behind it: what it does not use is theirs. */
  begin(waiting: number): Turn;
  /** No further task will have a turn. */
  end(): void;
}

/** The runner of GitHub sends the next signal 7.5 s after the first one, and ends the process 2.5 s later: time for the report. */
const onGithub: Parting = { graceMs: () => 7_000 };

export function createGrace(cancelled: AbortSignal, clock: Clock, parting = onGithub): Grace {
  let given: { readonly ms: number; readonly until: number } | undefined;
  const give = () => {
    const ms = parting.graceMs();
    given = { ms, until: clock.monotonic() + ms };
    parting.holdOff?.(ms);
  };
  if (cancelled.aborted) give();
  // The job can be cancelled between two tasks as well.
  else cancelled.addEventListener('abort', give, { once: true });
  const leftMs = () => (given === undefined ? Number.POSITIVE_INFINITY : Math.max(0, given.until - clock.monotonic()));
  return {
    get ms() {
      return given?.ms;
    },
    isOver: () => leftMs() <= 0,
    begin(waiting) {
      const controller = new AbortController();
      const over = new AbortController();
      const begin = () => {
        clock.sleep(leftMs() / (waiting + 1), over.signal).then(
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
    end() {
      cancelled.removeEventListener('abort', give);
      if (given !== undefined) parting.holdOff?.(0);
    },
  };
}
