import { formatDuration } from '../../report/duration.ts';
import type { Engine } from '../engine.ts';

/** A value that flickers is told once a second at most; one that stays, so that nobody thinks the job hangs. */
const changedMs = 1_000;
const unchangedMs = 30_000;
const longestValue = 200;

/** Says what is awaited, what there is instead, and how long is left: when the value changes, else every 30 s. */
export class PollReporter {
  readonly #until: string;
  readonly #engine: Pick<Engine, 'platform' | 'progress'>;
  #value: string | undefined;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(until: string, engine: Pick<Engine, 'platform' | 'progress'>) {
    this.#until = until;
    this.#engine = engine;
  }

  /** @param seen one redacted line, e.g. `status is: "open"` */
  waits(seen: string, polls: number, leftMs: number): void {
    const now = this.#engine.platform.clock.monotonic();
    if (now - this.#toldAt < (seen === this.#value ? unchangedMs : changedMs)) return;
    this.#value = seen;
    this.#toldAt = now;
    const value = seen.length > longestValue ? `${seen.slice(0, longestValue)}…` : seen;
    this.#engine.progress(`waiting until \`${this.#until}\`; ${value} (poll ${polls}), ${formatDuration(leftMs)} left`);
  }
}
