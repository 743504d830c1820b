import { scalarKind } from '../kind.ts';
import type { Faults, Written } from '../written.ts';
import { tokenPattern } from './field-names.ts';

const common = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Of the IANA registry; written in any case, sent in capitals. */
const known: readonly string[] = [
  ...common,
  'QUERY',
  'PROPFIND',
  'PROPPATCH',
  'MKCOL',
  'COPY',
  'MOVE',
  'LOCK',
  'UNLOCK',
  'SEARCH',
  'REPORT',
  'PURGE',
  'LINK',
  'UNLINK',
  'LIST',
];

/** A method of RFC 9110. Known ones are sent in capitals, others as written. */
export const method = scalarKind<string>('METHOD', (value, faults) => {
  const upper = value.text.toUpperCase();
  if (known.includes(upper)) return upper;
  if (upper === 'CONNECT' || upper === 'TRACE' || upper === 'TRACK') {
    return faults.add(value, `The method ${upper} is not for API calls.`, {
      suggestion: 'Write GET, POST, PUT, PATCH or DELETE.',
    });
  }
  return takeUnknown(value, faults);
});

async function takeUnknown(value: Written, faults: Faults): Promise<string | undefined> {
  const { nearestName } = await import('../../diagnostics/did-you-mean.ts');
  const near = nearestName(value.text.toUpperCase(), common);
  if (tokenPattern.test(value.text) && near === undefined) return value.text;
  return faults.add(value, `\`${value.text}\` is not a method.`, {
    suggestion: near === undefined ? 'Write GET, POST, PUT, PATCH or DELETE.' : `Did you mean \`${near}\`?`,
  });
}
