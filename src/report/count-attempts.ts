import type { AttemptRecord } from '../http/call.ts';

/** How many attempts a call took. Of many polls only the newest records are kept; they are numbered through. */
export function countAttempts(attempts: readonly AttemptRecord[]): number {
  return attempts.at(-1)?.number ?? 0;
}
