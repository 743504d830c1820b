/** Limiters as servers have them, written apart from the product's pacer. */

export interface Verdict {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Milliseconds until there is room again. */
  readonly resetMs: number;
}

export type Limiter = (at: number) => Verdict;

/** At most `count` in any `windowMs`, both ends counted; a refused request uses nothing up. */
export function slidingLimiter(count: number, windowMs: number): Limiter {
  let admitted: number[] = [];
  return (at) => {
    admitted = admitted.filter((one) => one >= at - windowMs);
    const allowed = admitted.length < count;
    if (allowed) admitted.push(at);
    return { allowed, remaining: count - admitted.length, resetMs: (admitted[0] ?? at) + windowMs - at };
  };
}

/** At most `count` in each window that stands on the wall clock. */
export function fixedLimiter(count: number, windowMs: number): Limiter {
  let window = -1;
  let used = 0;
  return (at) => {
    const current = Math.floor(at / windowMs);
    if (current !== window) {
      window = current;
      used = 0;
    }
    const allowed = used < count;
    if (allowed) used += 1;
    return { allowed, remaining: count - used, resetMs: (current + 1) * windowMs - at };
  };
}
