import type { Rate, Shard } from '../../plan/plan.ts';
import type { Slots } from './slots.ts';

/** Of a window: what the times on the way, late timers and the clocks of the machines may differ by. */
const guardShare = 0.025;
const longestShortGuardMs = 500;
const shortWindowShare = 0.1;

/**
 * Slots of one shard of several that share a limit without talking to each other. They lie on the wall clock, `count` of
 * them in a window and a guard: slot `k` begins at `k` times their distance since 1970 and belongs to shard `k` mod `total`.
 *
 * So requests `k` and `k + count` leave one window and a guard apart, and reach the server more than a window apart as
 * long as the way of one is not slower than that of the other by more than half the guard; the other half is for a slot
 * that is used late. Clocks that are wrong by less are harmless. A clock that is wrong by more moves one shard's slots
 * onto others': each shard still keeps its own distance, so there are at most `total - 1` requests too many in a window,
 * and the server's 429 with `Retry-After` is obeyed.
 *
 * @param now milliseconds since the epoch
 */
export function wallClockSlots({ count, windowMs }: Rate, { index, total }: Shard, now: () => number): Slots {
  const guardMs = guardOf(windowMs);
  const distanceMs = (windowMs + guardMs) / count;
  const latestMs = guardMs / 2;
  let last = Number.NEGATIVE_INFINITY;

  /** The newest slot of this shard that began at or before a time. */
  const slotAt = (at: number): number => {
    const slot = Math.floor(at / distanceMs);
    const behind = (((slot - (index - 1)) % total) + total) % total;
    return slot - behind;
  };
  /** The slot that is to be used next, and when. */
  const next = (): { readonly slot: number; readonly inMs: number } => {
    const at = now();
    const current = slotAt(at);
    // A clock that was set back must not keep the shard waiting until it has caught up.
    if (last - current > total) last = current;
    if (current > last && at - current * distanceMs <= latestMs) return { slot: current, inMs: 0 };
    const following = Math.max(current, last) + total;
    return { slot: following, inMs: Math.max(0, following * distanceMs - at) };
  };

  return {
    free: () => undefined,
    waitMs(ahead = 0) {
      const { inMs } = next();
      // A timer that fires early comes back for the rest.
      return ahead === 0 ? inMs : inMs + ahead * total * distanceMs;
    },
    take() {
      last = next().slot;
    },
    release() {},
  };
}

/** Milliseconds that are added to a window: of a minute 1.5 s, of short ones a greater part, since ways do not get shorter. */
function guardOf(windowMs: number): number {
  return Math.max(windowMs * guardShare, Math.min(longestShortGuardMs, windowMs * shortWindowShare));
}
