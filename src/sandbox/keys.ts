import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The keys of one sandbox: made when it starts, worth nothing anywhere else. */
export interface SandboxKeys {
  /** May do everything. */
  readonly works: string;
  /** Is accepted, but has no permission: 403. */
  readonly forbidden: string;
  /** Was good once: 401. */
  readonly revoked: string;
}

/** How a request was identified. `unknown` and `missing` are answered like `revoked`. */
export type KeyVerdict = keyof SandboxKeys | 'unknown' | 'missing';

/** New keys of 46 characters and more, which say in their first word that they are of a sandbox. */
export function generateKeys(): SandboxKeys {
  const random = (): string => randomBytes(16).toString('hex');
  return {
    works: `sandbox_works_${random()}`,
    forbidden: `sandbox_forbidden_${random()}`,
    revoked: `sandbox_revoked_${random()}`,
  };
}

/** Judges the value of `x-api-key` as it was received; nothing is trimmed. */
export function judgeKey(keys: SandboxKeys, received: string | undefined): KeyVerdict {
  if (received === undefined || received === '') return 'missing';
  const digest = sha256(received);
  const names = ['works', 'forbidden', 'revoked'] as const;
  return names.find((name) => timingSafeEqual(sha256(keys[name]), digest)) ?? 'unknown';
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
