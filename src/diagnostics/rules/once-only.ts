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
