import type { RunFacts } from '../facts.ts';

const repeatable: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

/** Whether a call might take effect twice if it is repeated: only what provably did nothing is repeated then. */
export function mayTakeEffectTwice({ request, given }: Pick<RunFacts, 'request' | 'given'>): boolean {
  return request !== undefined && !repeatable.has(request.method) && given?.idempotencyKey !== true;
}

/** Whether nothing but that doubt kept a call from being repeated. */
export function isOnceOnly(facts: Pick<RunFacts, 'request' | 'given'>): boolean {
  return mayTakeEffectTwice(facts) && facts.given?.retries !== false;
}

/** What `retries` waits out of the 5xx (SPEC §3). */
const transient: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/** Whether a 5xx is one after which calls are repeated; so it is said where no answer is spoken of. */
export function isRetried({ response }: Pick<RunFacts, 'response'>): boolean {
  return response === undefined || response.status < 500 || transient.has(response.status);
}
