import { checkPath } from '../../http/path.ts';
import { scalarKind } from '../kind.ts';
import { holdsUserInfoAsPath, withoutText } from '../user-info.ts';
import type { Written } from '../written.ts';

/** A path as it was given: whether it lies under the base URL is known only beside it. */
export const path = scalarKind<Written>('PATH', (value, faults) => {
  const text = value.text;
  if (holdsUserInfoAsPath(text)) {
    return faults.add(withoutText(value), 'The path is a whole URL with a user name or a password in it.', {
      suggestion: 'Write what follows the base URL, for example `/requests`.',
    });
  }
  if (/^https?:[/\\]{2}/i.test(text)) {
    // A whole URL: `rules.ts` compares it with the base URL and says what is left to write.
    return value;
  }
  const fault = checkPath(text);
  if (fault === undefined) return value;
  return faults.add(value, fault.message, { range: [fault.start, fault.end], suggestion: fault.suggestion });
});
