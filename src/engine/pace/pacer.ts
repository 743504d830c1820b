import { longestRetryAfterMs } from '../../http/retry.ts';
import type { Rate, Shard } from '../../plan/plan.ts';
import type { Clock } from '../../platform/port.ts';
import { type OnWait, type Pacer, RateSpent, type Slot } from './port.ts';
import { readRateFields } from './rate-fields.ts';
import { type Slots, unlimited } from './slots.ts';
import { wallClockSlots } from './wall-clock-slots.ts';
import { windowSlots } from './window-slots.ts';

/** Shorter waits are not worth a line; longer ones are told now and then. */
const toldFromMs = 1_000;
const toldEveryMs = 30_000;

interface Waiter {
  readonly grant: () => void;
  /** Given with the time until which it can wait, monotonic. */
  readonly until?: number;
  readonly refuse: (error: RateSpent) => void;
}

/** What the server said that its limit has left, and until when that counts. Monotonic milliseconds. */
interface Budget {
  left: number;
  readonly until: number;
  /** When it was said. */
  readonly saidAt: number;
  /** What is left is not known any more: one request asks, and the others wait for its answer. */
  readonly probing?: true;
}

/**
 * The pacer of a run. Without a rate it only does what servers say. Whoever asks first is served first.
 *
 * Servers correct it: a 429 stops all requests until `Retry-After`, and a limit that has less left than the slots here
 * would allow, because others use it too, stops them at what is left until it is counted anew. Then one request asks what
 * is left now, and the others follow its answer. Who cannot wait for that long, nor anybody for more than five minutes, is
 * turned away at once; a 503 is about one place of the server, and stops nobody for longer than that. A shard cannot tell
 * its fellows from others, so only 429 and 503 stop it.
 */
export function createPacer(rate: Rate | undefined, shard: Shard | undefined, clock: Clock): Pacer {
  return new SlotPacer(slotsOf(rate, shard, clock), clock);
}

function slotsOf(rate: Rate | undefined, shard: Shard | undefined, clock: Clock): Slots {
  if (rate === undefined) return unlimited;
  if (shard === undefined || shard.total === 1) return windowSlots(rate, () => clock.monotonic());
  return wallClockSlots(rate, shard, () => clock.now());
}

class SlotPacer implements Pacer {
  readonly #slots: Slots;
  readonly #clock: Clock;
  readonly #waiting: Waiter[] = [];
  #inFlight = 0;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #budget: Budget | undefined;
  #alarm: { readonly at: number; readonly controller: AbortController } | undefined;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(slots: Slots, clock: Clock) {
    this.#slots = slots;
    this.#clock = clock;
  }

  acquire(signal: AbortSignal, onWait?: OnWait, leftMs?: number): Promise<Slot> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const waiter: Waiter = {
        grant: () => {
          signal.removeEventListener('abort', onAbort);
          resolve(this.#grant());
        },
        ...(leftMs === undefined ? {} : { until: this.#clock.monotonic() + leftMs }),
        refuse: (error) => {
          signal.removeEventListener('abort', onAbort);
          this.#leave(waiter);
          reject(error);
        },
      };
      const onAbort = () => {
        this.#leave(waiter);
        this.#serve();
        reject(signal.reason);
      };
      signal.addEventListener('abort', onAbort, { once: true });
      this.#waiting.push(waiter);
      this.#serve();
      if (this.#waiting.includes(waiter)) this.#tell(onWait);
    });
  }

  #serve(): void {
    while (this.#waiting.length > 0) {
      const waitMs = this.#waitMs();
      if (waitMs > 0) {
        this.#turnAway();
        if (this.#waiting.length === 0) break;
        this.#wakeIn(waitMs);
        return;
      }
      this.#waiting.shift()?.grant();
    }
    this.#alarm?.controller.abort();
    this.#alarm = undefined;
  }

  #waitMs(ahead = 0): number {
    const now = this.#clock.monotonic();
    const budget = this.#budget;
    if (budget !== undefined && budget.until <= now) this.#budget = budget.left > 0 ? undefined : probe(now);
    return Math.max(this.#askedMs(ahead, now), this.#slots.waitMs(ahead));
  }

  /** What the server asks to wait; infinity until another one's answer has come. */
  #askedMs(ahead: number, now: number): number {
    const spent = this.#budget !== undefined && this.#budget.left <= ahead ? this.#budget.until - now : 0;
    return Math.max(this.#pausedUntil - now, spent, 0);
  }

  #leave(waiter: Waiter): void {
    this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
  }

  /** Those behind do not move up meanwhile: what is left for who stays is seen when they are looked at again. */
  #turnAway(): void {
    const now = this.#clock.monotonic();
    for (const [ahead, { until, refuse }] of [...this.#waiting].entries()) {
      const askedMs = this.#askedMs(ahead, now);
      if (until === undefined || askedMs === 0 || !Number.isFinite(askedMs)) continue;
      if (askedMs > longestRetryAfterMs || askedMs >= until - now) refuse(new RateSpent(askedMs));
    }
  }

  #grant(): Slot {
    this.#slots.take();
    this.#inFlight += 1;
    if (this.#budget !== undefined) this.#budget.left -= 1;
    const sentAt = this.#clock.monotonic();
    let open = true;
    return {
      done: (answer) => {
        if (!open) return;
        open = false;
        this.#inFlight -= 1;
        this.#slots.release();
        if (answer !== undefined) this.#correct(answer, sentAt);
        else if (this.#budget?.probing === true) this.#budget.left = 1;
        this.#serve();
      },
    };
  }

  #correct({ status, fields }: Parameters<Slot['done']>[0] & object, sentAt: number): void {
    const { left, pauseMs } = readRateFields(status, fields, this.#clock.now());
    const now = this.#clock.monotonic();
    if (pauseMs !== undefined) {
      const asked = status === 503 ? Math.min(pauseMs, longestRetryAfterMs) : pauseMs;
      this.#pausedUntil = Math.max(this.#pausedUntil, now + asked);
    }
    // Since then slots may have become free that the server did not know of.
    const free = this.#slots.free(sentAt);
    if (free === undefined) return;
    const before = this.#budget !== undefined && this.#budget.until > now ? this.#budget : undefined;
    // An answer to a request that left before the last word came may be older than that word.
    const overlaps = before !== undefined && sentAt < before.saidAt;
    if (overlaps && before.probing === true) return;
    const refused = status === 429;
    if (left.length === 0) {
      if (refused) this.#budget = probe(now);
      else if (before?.probing === true) this.#budget = undefined;
      return;
    }
    const bound = refused || (before !== undefined && before.probing !== true);
    const said = left
      // Where the server has as much left as there are free slots, they keep the limit by themselves, and without a wait;
      // but once it had less, its word counts until its window is over.
      .filter(({ remaining }) => bound || remaining < free)
      .map(({ remaining, resetMs }) => ({
        // Those on the way may be counted already or not.
        left: Math.max(0, remaining - this.#inFlight),
        until: now + resetMs,
        saidAt: now,
      }))
      .reduce<Budget | undefined>(tighter, undefined);
    this.#budget = overlaps ? tighter(before, said) : said;
  }

  /** Sets the alarm, unless there is an earlier one, which looks again anyway. */
  #wakeIn(ms: number): void {
    const at = this.#clock.monotonic() + ms;
    if (this.#alarm !== undefined && this.#alarm.at <= at) return;
    this.#alarm?.controller.abort();
    this.#alarm = undefined;
    // Every slot is on its way: the next answer wakes.
    if (ms === Number.POSITIVE_INFINITY) return;
    const controller = new AbortController();
    this.#alarm = { at, controller };
    this.#clock.sleep(Math.ceil(ms), controller.signal).then(
      () => {
        this.#alarm = undefined;
        this.#serve();
      },
      () => undefined,
    );
  }

  #tell(onWait: OnWait | undefined): void {
    const ahead = this.#waiting.length - 1;
    const waitMs = this.#waitMs(ahead);
    const now = this.#clock.monotonic();
    if (onWait === undefined || !Number.isFinite(waitMs) || waitMs < toldFromMs || now - this.#toldAt < toldEveryMs)
      return;
    this.#toldAt = now;
    onWait(waitMs, this.#askedMs(ahead, now) > this.#slots.waitMs(ahead) ? 'server' : 'rate');
  }
}

function probe(now: number): Budget {
  return { left: 1, until: Number.POSITIVE_INFINITY, saidAt: now, probing: true };
}

function tighter(one: Budget | undefined, other: Budget | undefined): Budget | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { left: Math.min(one.left, other.left), until: Math.max(one.until, other.until), saidAt: other.saidAt };
}
