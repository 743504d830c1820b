/** Decides whether a request fits; otherwise after how many whole seconds one will. */
export type RateVerdict = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

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
    if (recent.length < perMinute) {
      recent.push(now);
      return { allowed: true };
    }
    const freeAt = (recent[recent.length - perMinute] ?? now) + windowMs;
    return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((freeAt - now) / 1000)) };
  };
}
