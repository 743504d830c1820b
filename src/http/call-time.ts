import type { Clock } from '../platform/port.ts';
import type { Call } from './call.ts';
import { TimeIsUp } from './time-is-up.ts';

/** A signal that aborts when some time is over, and what releases its timer. */
export type Deadline = ReturnType<Clock['deadline']>;

/**
 * The time of a call: it ends `withinMs` after its beginning, or with the job. What is awaited gets a deadline of its own
 * out of it, so that there is one timer at a time.
 */
export class CallTime {
  readonly #clock: Clock;
  readonly #withinMs: number;
  readonly #begunAt: number;
  readonly #job: AbortSignal;
  #isUp: TimeIsUp | undefined;

  constructor(clock: Clock, { withinMs, begunAt }: Pick<Call, 'withinMs' | 'begunAt'>, job: AbortSignal) {
    this.#clock = clock;
    this.#withinMs = withinMs;
    this.#begunAt = begunAt ?? clock.monotonic();
    this.#job = job;
  }

  elapsedMs(): number {
    return this.#clock.monotonic() - this.#begunAt;
  }

  /** Why it is over: `TimeIsUp`, or the reason of the job's end; undefined while it is not. */
  over(): unknown {
    return this.#isUp ?? (this.#job.aborted ? this.#job.reason : undefined);
  }

  /** For what may take all that is left. */
  rest(): Deadline {
    const leftMs = this.#withinMs - this.elapsedMs();
    return this.#clock.deadline(leftMs, () => this.#end(), this.#job);
  }

  /** For what may take `ms`, and no more than is left. @param reason why it ends when it has taken them */
  limit(ms: number, reason: () => TimeIsUp): Deadline {
    const leftMs = this.#withinMs - this.elapsedMs();
    return ms < leftMs ? this.#clock.deadline(ms, reason, this.#job) : this.rest();
  }

  #end(): TimeIsUp {
    this.#isUp = new TimeIsUp('within', this.#withinMs);
    return this.#isUp;
  }
}
