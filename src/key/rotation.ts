import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { RunEnvironmentFacts } from '../diagnostics/facts.ts';

export interface KeyAge {
  /** Midnight UTC of `api-key-created`. */
  readonly created?: Date;
  readonly maxAgeMs?: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const dayMs = 86_400_000;

function days(ms: number): string {
  const count = Math.floor(ms / dayMs);
  return count === 1 ? '1 day' : `${count} days`;
}

/** `key/rotation-due` when the key is older than it may be; nothing while either date or age is unknown. */
export function rotationWarnings({ created, maxAgeMs, now }: KeyAge): Diagnostic[] {
  if (created === undefined || maxAgeMs === undefined) return [];
  const age = now - created.getTime();
  if (!(age > maxAgeMs)) return [];
  const limit = maxAgeMs % dayMs === 0 ? days(maxAgeMs) : `${Math.round(maxAgeMs / 3_600_000)} hours`;
  return [
    diagnostic('key/rotation-due', `The key is ${days(age)} old and should have been replaced after ${limit}.`, {
      severity: 'warning',
      evidence: [`api-key-created says ${created.toISOString().slice(0, 10)}`],
      suggestion:
        'Make a new key, store it as KIMP360_API_KEY, keep the old one as KIMP360_API_KEY_FALLBACK until it works, and move api-key-created.',
    }),
  ];
}

/**
 * `key/not-secret`: there is a key although the run was given no secrets, so it stands in the workflow file or in a
 * variable. An empty `secretSource` (old servers, act) says nothing.
 */
export function publicKeyWarnings(environment: RunEnvironmentFacts, keyPresent: boolean): Diagnostic[] {
  if (!keyPresent || environment.secretSource !== 'None') return [];
  return [
    diagnostic('key/not-secret', 'The run was given no secrets, and yet there is a key: it may be public already.', {
      severity: 'warning',
      evidence: [
        'github.secret_source is None',
        'a literal or a variable (vars.*) under with: or env: is printed in the log before the step starts',
      ],
      suggestion:
        'If the key stands in the workflow file or in a variable, replace it and store the new one as a secret. If an earlier step fetched it from a vault, nothing is wrong.',
    }),
  ];
}
