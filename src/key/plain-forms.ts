import { stableBase64, toUrlAlphabet } from './base64-parts.ts';

/** Shorter values are neither masked nor searched for: they stand in ordinary text everywhere, and protect nothing. */
export const shortestSecret = 4;

/** Derived forms below this length would hit ordinary text: `stableBase64` of 4 characters has 4. */
export const shortestForm = 8;

export interface Form {
  readonly text: string;
  /** Who writes a secret like this. */
  readonly reason: string;
}

/** What every encoder of single characters spares: a value of these alone has the forms of {@link plainForms} and no other. */
export const spared = /^[A-Za-z0-9_.-]*$/;

/** Texts that stand for a value of any characters and are not the value itself; not yet without duplicates. */
export function plainForms(value: string): Form[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  let everyByte = '';
  for (let at = 0; at < hex.length; at += 2) everyByte += `%${hex.slice(at, at + 2)}`;
  let everyUnit = '';
  let everyUnitCapital = '';
  let decimal = '';
  let hexadecimal = '';
  let hexadecimalCapital = '';
  // Every UTF-16 code unit, as `\u` and `&#` count them.
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    const digits = unit.toString(16);
    const capital = digits.toUpperCase();
    everyUnit += `\\u${digits.padStart(4, '0')}`;
    everyUnitCapital += `\\u${capital.padStart(4, '0')}`;
    decimal += `&#${unit};`;
    hexadecimal += `&#x${digits};`;
    hexadecimalCapital += `&#x${capital};`;
  }
  const forms: Form[] = [
    { text: hex, reason: 'hex: dumps, Buffer.toString("hex")' },
    { text: hex.toUpperCase(), reason: 'hex in capitals: .NET, certutil, Java' },
  ];
  for (const before of [0, 1, 2] as const) {
    const stable = stableBase64(bytes, before);
    forms.push(
      { text: stable, reason: `base64 of a text that holds it, ${before} bytes past a group of three` },
      { text: toUrlAlphabet(stable), reason: 'the same in base64url: JWTs, URLs' },
    );
  }
  forms.push(
    {
      text: bytes.toString('base64'),
      reason: 'base64 of nothing else, whose last character and padding are its own',
    },
    { text: everyByte, reason: 'every character as %xx: encoders that spare none' },
    { text: everyByte.toUpperCase(), reason: 'every character as %XX' },
    { text: everyUnit, reason: 'every character as \\u: ASCII-only serialisers' },
    { text: everyUnitCapital, reason: 'the same with capital digits' },
    { text: decimal, reason: 'every character as an HTML reference: e-mail and spam protection' },
    { text: hexadecimal, reason: 'the same in hex' },
    { text: hexadecimalCapital, reason: 'and in capitals' },
  );
  return forms;
}

/** The value and the derived forms that are long enough, without duplicates. */
export function collectForms(value: string, derived: readonly Form[]): Form[] {
  const forms = new Map<string, Form>([[value, { text: value, reason: 'the value itself' }]]);
  for (const form of derived) {
    if (form.text.length >= shortestForm && !forms.has(form.text)) forms.set(form.text, form);
  }
  return [...forms.values()];
}
