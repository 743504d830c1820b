import { scalarKind } from '../kind.ts';
import { managedFields, tokenPattern } from './field-names.ts';

const withMeaning: ReadonlySet<string> = new Set([
  'accept',
  'content-type',
  'content-encoding',
  'idempotency-key',
  'user-agent',
]);

/** The name of the header that carries the key; the casing is kept. */
export const keyHeader = scalarKind<string>('NAME', (value, faults) => {
  const name = value.text;
  if (!tokenPattern.test(name)) {
    return faults.add(value, 'The name of a header has letters, digits and dashes only.', {
      suggestion: /^[\w-]+:$/.test(name)
        ? `Write \`${name.slice(0, -1)}\`, without the colon.`
        : 'Write for example `x-api-key` or `Authorization`.',
    });
  }
  const lower = name.toLowerCase();
  const reason = managedFields.get(lower) ?? (withMeaning.has(lower) ? 'it has a meaning of its own' : undefined);
  if (reason !== undefined) {
    return faults.add(value, `The key cannot be sent as \`${name}\`: ${reason}.`, {
      suggestion: 'Write for example `x-api-key` or `Authorization`.',
    });
  }
  return name;
});

/** The word before the key, e.g. `Bearer`. */
export const keyScheme = scalarKind<string>('WORD', (value, faults) => {
  if (tokenPattern.test(value.text)) return value.text;
  return faults.add(value, 'The scheme is one word; the key follows it by itself.', {
    suggestion: /^bearer\b/i.test(value.text) ? 'Write `Bearer`.' : 'Write for example `Bearer` or `Token`.',
  });
});
