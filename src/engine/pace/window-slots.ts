import type { Rate } from '../../plan/plan.ts';
import type { Slots } from './slots.ts';

/** Timers fire early by a millisecond, and two machines count a minute differently by up to half a thousandth. */
const shortestMarginMs = 1;
const clockDrift = 0.0005;

/**
 * Slots of a run that has a limit for itself. The server counts a request at some moment between sending and answer; a
 * slot that is free again one window after the answer therefore never makes more than `count` in any window, whether the
 * server's windows slide or stand. Bursts are allowed: all slots can be taken at once.
 *
 * @param monotonic milliseconds
 */
export function windowSlots({ count, windowMs }: Rate, monotonic: () => number): Slots {
  const heldMs = windowMs + Math.max(shortestMarginMs, windowMs * clockDrift);
  /** When slots become free, in order; those before `head` are free. */
  let freeAt: number[] = [];
  let head = 0;
  let inFlight = 0;

  const held = (): number => {
    const now = monotonic();
    while (head < freeAt.length && (freeAt[head] ?? 0) <= now) head += 1;
    // As many as there are slots are looked back at by `free`.
    if (head > 2 * count + 1024) {
      freeAt = freeAt.slice(head - count);
      head = count;
    }
    return freeAt.length - head;
  };

  return {
    free(since) {
      let first = freeAt.length - held();
      while (first > 0 && (freeAt[first - 1] ?? 0) > since) first -= 1;
      return count - inFlight - (freeAt.length - first);
    },
    waitMs(ahead = 0) {
      const missing = ahead + 1 - (count - inFlight - held());
      if (missing <= 0) return 0;
      const at = freeAt[head + missing - 1];
      return at === undefined ? Number.POSITIVE_INFINITY : Math.max(0, at - monotonic());
    },
    take() {
      inFlight += 1;
    },
    release() {
      inFlight -= 1;
      freeAt.push(monotonic() + heldMs);
    },
  };
}
