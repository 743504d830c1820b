import type { RunFacts } from '../facts.ts';

const repeatable: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

/** Whether nothing but the doubt that it might take effect twice kept a call from being repeated. */
export function isOnceOnly(
  method: string | undefined,
  { attempts = 1, given }: Pick<RunFacts, 'attempts' | 'given'>,
): boolean {
  if (method === undefined || repeatable.has(method) || attempts > 1) return false;
  return given?.idempotencyKey !== true && given?.retries !== false;
}
