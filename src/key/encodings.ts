import { collectForms, type Form, plainForms, shortestSecret, spared } from './plain-forms.ts';
import { quotedForms } from './quoting.ts';

/**
 * How a secret may look once something has encoded it, as texts for a host, which can only compare. `needles.ts` lists
 * byte patterns for our redactor, which also decodes.
 */

/** `encodeURIComponent` throws for a lone surrogate; what a URL makes of one is U+FFFD. */
function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function lowerEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase());
}

function replaceEach(text: string, replacements: Readonly<Record<string, string>>): string {
  let replaced = '';
  for (const character of text) replaced += replacements[character] ?? character;
  return replaced;
}

/** `\u` escapes for the characters of `which`, four digits. */
function jsonEscape(text: string, which: RegExp, upper: boolean): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(which, (character) => {
      const digits = character.charCodeAt(0).toString(16).padStart(4, '0');
      return `\\u${upper ? digits.toUpperCase() : digits}`;
    });
}

const xml = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Forms that touch only some characters. */
function* selectiveForms(value: string): Generator<Form> {
  const component = percentEncode(value);
  const strict = component.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = strict.replaceAll('%20', '+').replaceAll('%2A', '*').replaceAll('~', '%7E');
  yield { text: component, reason: "encodeURIComponent, which keeps !'()*" };
  yield { text: strict, reason: 'RFC 3986 encoders, which do not' };
  yield { text: form, reason: 'application/x-www-form-urlencoded, as URLSearchParams writes it' };
  for (const escaped of [component, strict, form]) {
    yield { text: lowerEscapes(escaped), reason: 'the same with lower-case digits: .NET UrlEncode, nginx' };
  }

  const json = JSON.stringify(value).slice(1, -1);
  yield { text: json, reason: 'inside a JSON string' };
  yield { text: json.replaceAll('/', '\\/'), reason: 'JSON as PHP writes it' };
  for (const upper of [false, true]) {
    yield { text: jsonEscape(value, /[&<>]/g, upper), reason: 'JSON that is safe in HTML: Go' };
    yield { text: jsonEscape(value, /[&<>']/g, upper), reason: 'JSON that is safe in HTML: Rails, Jackson' };
    yield { text: jsonEscape(value, /[&<>'+]/g, upper), reason: 'JSON as System.Text.Json writes it' };
    yield { text: jsonEscape(value, /[&<>'/]/g, upper), reason: 'JSON that escapes the slash by number' };
  }

  for (const text of quotedForms(value)) yield { text, reason: 'quoted for a shell, SQL or CSV' };

  yield { text: replaceEach(value, xml), reason: 'XML text' };
  yield { text: replaceEach(value, { ...xml, '"': '&quot;' }), reason: 'XML and HTML attributes' };
  yield { text: replaceEach(value, { ...xml, '"': '&quot;', "'": '&apos;' }), reason: 'XML with both quotes' };
  yield {
    text: replaceEach(value, { ...xml, '"': '&quot;', "'": '&#39;' }),
    reason: 'HTML: Go, Django, most templates',
  };
  yield { text: replaceEach(value, { ...xml, '"': '&#34;', "'": '&#39;' }), reason: 'HTML as Go templates write it' };
  yield { text: replaceEach(value, { ...xml, '"': '&quot;', "'": '&#x27;' }), reason: 'HTML: React, Python' };
  yield {
    text: replaceEach(value, {
      ...xml,
      '"': '&quot;',
      "'": '&#39;',
      '/': '&#x2F;',
      '`': '&#x60;',
      '=': '&#x3D;',
    }),
    reason: 'HTML: Mustache',
  };
}

/** The forms of one value, itself first; without duplicates, and only where they differ from it. */
export function formsOf(value: string): Form[] {
  if (value.length < shortestSecret) return [];
  return collectForms(value, [...plainForms(value), ...(spared.test(value) ? [] : selectiveForms(value))]);
}

/**
 * Everything to register with a host for one key as it was read: the value, its trimmed form, then what the host may not
 * derive by itself. Encodings of the trimmed form stand inside those of the untrimmed one, so they are enough.
 */
export function masksOf(raw: string): string[] {
  const trimmed = raw.trim();
  if (trimmed.length < shortestSecret) return [];
  return [...new Set([raw, ...formsOf(trimmed).map((form) => form.text)])];
}
