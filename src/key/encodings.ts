import { stableBase64, toUrlAlphabet } from './base64-parts.ts';

/**
 * The one place that knows how a secret may look once something has encoded it. Two consumers: `masksOf` lists texts
 * for a host, which can only compare; `needlesOf` lists byte patterns for our redactor, which also decodes.
 */

/** Shorter values are neither masked nor searched for: they stand in ordinary text everywhere, and protect nothing. */
export const shortestSecret = 4;

/** Derived forms below this length would hit ordinary text: `stableBase64` of 4 characters has 4. */
const shortestForm = 8;

export interface Form {
  readonly text: string;
  /** Who writes a secret like this. */
  readonly reason: string;
}

/** A byte pattern to search for. */
export interface Needle {
  /** Lower case when `anyCase`. */
  readonly bytes: Uint8Array;
  /** ASCII letters match in both cases. */
  readonly anyCase: boolean;
  /** Written in UTF-16: the zero bytes that alternate with the characters are part of `bytes`. */
  readonly wide: boolean;
}

/** What every encoder of single characters spares: a value of these alone has none of their forms. */
const spared = /^[A-Za-z0-9_.-]*$/;

/** Every UTF-16 code unit, as `\u` and `&#` count them. */
function* codeUnits(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) yield text.charCodeAt(at);
}

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

/** Texts that are not the value itself; not yet without duplicates. */
function* derivedForms(value: string): Generator<Form> {
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  yield { text: hex, reason: 'hex: dumps, Buffer.toString("hex")' };
  yield { text: hex.toUpperCase(), reason: 'hex in capitals: .NET, certutil, Java' };

  for (const before of [0, 1, 2] as const) {
    const stable = stableBase64(bytes, before);
    yield { text: stable, reason: `base64 of a text that holds it, ${before} bytes past a group of three` };
    yield { text: toUrlAlphabet(stable), reason: 'the same in base64url: JWTs, URLs' };
  }
  yield {
    text: bytes.toString('base64'),
    reason: 'base64 of nothing else, whose last character and padding are its own',
  };

  const everyByte = hex.replace(/../g, '%$&');
  yield { text: everyByte, reason: 'every character as %xx: encoders that spare none' };
  yield { text: everyByte.toUpperCase(), reason: 'every character as %XX' };

  let everyUnit = '';
  for (const unit of codeUnits(value)) everyUnit += `\\u${unit.toString(16).padStart(4, '0')}`;
  yield { text: everyUnit, reason: 'every character as \\u: ASCII-only serialisers' };
  yield { text: everyUnit.replace(/[a-f]/g, (digit) => digit.toUpperCase()), reason: 'the same with capital digits' };

  let decimal = '';
  let hexadecimal = '';
  for (const unit of codeUnits(value)) {
    decimal += `&#${unit};`;
    hexadecimal += `&#x${unit.toString(16)};`;
  }
  yield { text: decimal, reason: 'every character as an HTML reference: e-mail and spam protection' };
  yield { text: hexadecimal, reason: 'the same in hex' };
  yield {
    text: hexadecimal.replace(/[a-f](?=[0-9a-f]*;)/g, (digit) => digit.toUpperCase()),
    reason: 'and in capitals',
  };
  if (!spared.test(value)) yield* selectiveForms(value);
}

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
  const forms = new Map<string, Form>([[value, { text: value, reason: 'the value itself' }]]);
  for (const form of derivedForms(value)) {
    if (form.text.length >= shortestForm && !forms.has(form.text)) forms.set(form.text, form);
  }
  return [...forms.values()];
}

/**
 * Everything to register with a host for one key as it was read: the value, its trimmed form, then what the host may not
 * derive by itself (FACTS §1). Encodings of the trimmed form stand inside those of the untrimmed one, so they are enough.
 */
export function masksOf(raw: string): string[] {
  const trimmed = raw.trim();
  if (trimmed.length < shortestSecret) return [];
  return [...new Set([raw, ...formsOf(trimmed).map((form) => form.text)])];
}

/** Patterns whose length is fixed. Forms that escape single characters are left to the redactor's decoding. */
function* narrowNeedles(value: string): Generator<{ text: string; anyCase: boolean }> {
  yield { text: value, anyCase: false };
  // PowerShell's `[Text.Encoding]::Unicode` stands before most of its hex and base64.
  for (const encoded of [Buffer.from(value), Buffer.from(value, 'utf16le')]) {
    yield { text: encoded.toString('hex'), anyCase: true };
    for (const before of [0, 1, 2] as const) {
      const stable = stableBase64(encoded, before);
      yield { text: stable, anyCase: false };
      yield { text: toUrlAlphabet(stable), anyCase: false };
    }
  }
}

/**
 * A text in UTF-16, in every byte order that differs. Without the outer zero byte, whose side is all that tells them
 * apart, both orders of an ASCII text are the same.
 */
function widen(text: string): Uint8Array[] {
  const littleEndian = Buffer.from(text, 'utf16le');
  if (/^[\u0000-\u007f]*$/.test(text)) return [littleEndian.subarray(0, -1)];
  return [littleEndian, Buffer.from(littleEndian).swap16()];
}

/** What to search for in bytes, the value in UTF-8 first. A value of several lines is searched for line by line too. */
export function needlesOf(value: string): Needle[] {
  if (value.length < shortestSecret) return [];
  const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
  const values = lines.length > 1 ? [value, ...lines.filter((line) => line.length >= shortestForm)] : [value];
  const seen = new Set<string>();
  const needles: Needle[] = [];
  for (const each of values) {
    for (const { text, anyCase } of narrowNeedles(each)) {
      if (seen.has(text) || (text !== each && text.length < shortestForm)) continue;
      seen.add(text);
      needles.push({ bytes: Buffer.from(text), anyCase, wide: false });
      for (const bytes of widen(text)) needles.push({ bytes, anyCase, wide: true });
    }
  }
  return needles;
}
