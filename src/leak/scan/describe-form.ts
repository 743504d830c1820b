import { formsOf } from '../../key/encodings.ts';
import type { ScanSecret } from './secret-search.ts';

/** What was matched, without the joints of a split text. */
export interface Matched {
  readonly matched: Uint8Array;
  readonly wide: boolean;
  readonly split: boolean;
}

/** Which secret it is, and in plain words how it is written; never the value. */
export function createDescriber(secrets: readonly ScanSecret[]): (found: Matched) => string {
  /** Form in lower case → secret and reason. Built for the first finding: most scans have none. */
  let forms: Map<string, { readonly name: string; readonly reason: string; readonly text: string }> | undefined;

  function lookUp(text: string) {
    if (forms === undefined) {
      forms = new Map();
      for (const { secret, name } of secrets) {
        for (const form of formsOf(secret.reveal())) {
          const folded = form.text.toLowerCase();
          if (!forms.has(folded)) forms.set(folded, { name, reason: form.reason, text: form.text });
        }
      }
    }
    return forms.get(text.toLowerCase());
  }

  return ({ matched, wide, split }) => {
    const bytes = wide ? matched.filter((byte) => byte !== 0) : matched;
    const written = Buffer.from(bytes).toString('utf8');
    const whole = lookUp(written);
    const text = whole === undefined ? written.replace(/(?:\\+[nrt]|\s)+/g, '') : written;
    const form = whole ?? lookUp(text);
    const name = form?.name ?? (secrets.length === 1 ? (secrets[0]?.name ?? 'a secret') : 'a secret');
    const ways = [
      form === undefined ? guess(text) : form.reason === 'the value itself' ? spelling(text, form.text) : form.reason,
      ...(text !== written && form !== undefined ? ['over several lines'] : []),
      ...(split ? ['split over strings that a plus joins'] : []),
      ...(wide ? ['in UTF-16'] : []),
    ].filter((way) => way !== '');
    return ways.length === 0 ? name : `${name} (${ways.join('; ')})`;
  };
}

function spelling(text: string, value: string): string {
  return text === value ? '' : 'in other letter cases';
}

/** What is in none of the lists was found by decoding, or is one of several that overlap. */
function guess(text: string): string {
  if (/[%&\\]/.test(text)) return 'with escapes';
  return /^[\w+/=-]+$/.test(text) ? 'encoded' : 'in another form';
}
