import { Secret } from './secret.ts';

/** Shorter ones stand in every log. */
const shortestMask = 4;

/**
 * What to register with a CI for a secret: a runner makes a mask of each line of a value, and one that a server chose could
 * hold lines of one character that would blot out the whole log.
 */
export function linesToMask(secret: Secret): readonly Secret[] {
  const lines = secret
    .reveal()
    .split(/[\r\n]+/)
    .map((line) => line.trim());
  if (lines.length === 1) return secret.length < shortestMask ? [] : [secret];
  return lines.filter((line) => line.length >= shortestMask).map((line) => new Secret(line));
}
