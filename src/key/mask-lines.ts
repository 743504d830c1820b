import { isMaskable } from './maskable.ts';
import { shortestSecret } from './plain-forms.ts';
import { Secret } from './secret.ts';

/**
 * What to register with a CI for a secret: a runner makes a mask of each line of a value, and one that a server chose could
 * hold lines of one character that would blot out the whole log, as `true` would and the first line of a key in PEM.
 */
export function linesToMask(secret: Secret): readonly Secret[] {
  const lines = secret
    .reveal()
    .split(/[\r\n]+/)
    .map((line) => line.trim());
  if (lines.length === 1) return secret.length < shortestSecret ? [] : [secret];
  return lines.filter(isMaskable).map((line) => new Secret(line));
}
