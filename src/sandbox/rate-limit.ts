/** Whether a request fits, and what its answer says of the limit. */
export interface RateVerdict {
  readonly allowed: boolean;
  /**
   * `x-ratelimit-limit`, `-remaining`, and `-reset` in whole seconds until one more is free; `retry-after` on a refusal.
   */
  readonly fields: Readonly<Record<string, string>>;
}

const windowMs = 60_000;

/**
 * At most `perMinute` requests of one key in any 60 seconds. A refused request uses nothing up: a client that waits as long
 * as `Retry-After` says is let in.
 *
 * @param monotonic milliseconds
 */
export function createRateLimit(perMinute: number, monotonic: () => number): (key: string) => RateVerdict {
  const admitted = new Map<string, number[]>();
  return (key) => {
    const now = monotonic();
    const recent = (admitted.get(key) ?? []).filter((at) => at > now - windowMs);
    admitted.set(key, recent);
    const allowed = recent.length < perMinute;
    if (allowed) recent.push(now);
    const freeAt = (recent[0] ?? now) + windowMs;
    const seconds = String(Math.max(1, Math.ceil((freeAt - now) / 1000)));
    return {
      allowed,
      fields: {
        'x-ratelimit-limit': String(perMinute),
        'x-ratelimit-remaining': String(Math.max(0, perMinute - recent.length)),
        'x-ratelimit-reset': seconds,
        ...(allowed ? {} : { 'retry-after': seconds }),
      },
    };
  };
}
