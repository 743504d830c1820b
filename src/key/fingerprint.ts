import type { Secret } from './secret.ts';
import { sha256 } from './sha-256.ts';

/** Below this a digest could be guessed back to its key. */
const shortestFingerprinted = 20;

const known = new WeakMap<Secret, string>();

/** First 8 hex digits of SHA-256 over the key; undefined for keys under 20 characters. */
export function fingerprintOf(key: Secret): string | undefined {
  if (key.length < shortestFingerprinted) return undefined;
  const before = known.get(key);
  if (before !== undefined) return before;
  const fingerprint = sha256(key.reveal()).slice(0, 8);
  known.set(key, fingerprint);
  return fingerprint;
}

/** `1-7`, `8-19`, `20-39`, `40+` characters: enough to see a cut or doubled key, never the exact length. */
export function lengthClassOf(key: Secret): string {
  if (key.length < 8) return '1-7';
  if (key.length < shortestFingerprinted) return '8-19';
  return key.length < 40 ? '20-39' : '40+';
}
