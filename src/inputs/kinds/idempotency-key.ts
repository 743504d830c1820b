import { scalarKind } from '../kind.ts';

/** A value that names this call for good, or `auto`. */
export const idempotencyKey = scalarKind<string>('VALUE|auto', (value, faults) => {
  if (/^auto$/i.test(value.text)) return 'auto';
  const bad = /[^\x21-\x7e]/.exec(value.text);
  if (bad !== null) {
    return faults.add(value, 'An idempotency key has visible ASCII characters only, no spaces.', {
      range: [bad.index, bad.index + 1],
      suggestion: 'Write for example `auto`, or `release-1.4.0`.',
    });
  }
  if (value.text.length > 255) {
    return faults.add(value, 'An idempotency key has 255 characters at most.', {
      suggestion: 'Shorten it, or write `auto`.',
    });
  }
  return value.text;
});
