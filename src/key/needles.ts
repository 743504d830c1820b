import { stableBase64, toUrlAlphabet } from './base64-parts.ts';
import { isMaskable } from './maskable.ts';
import { shortestForm, shortestSecret } from './plain-forms.ts';
import { quotedForms } from './quoting.ts';

/** A byte pattern to search for. */
export interface Needle {
  /** Lower case when `anyCase`. */
  readonly bytes: Uint8Array;
  /** ASCII letters match in both cases. */
  readonly anyCase: boolean;
  /** Written in UTF-16: the zero bytes that alternate with the characters are part of `bytes`. */
  readonly wide: boolean;
  /** Hex or base64, not the value in its own characters. */
  readonly encoded: boolean;
}

/** A needle that is not wide, with its text. */
export interface NarrowNeedle extends Needle {
  readonly text: string;
}

type Pattern = Omit<Needle, 'bytes' | 'wide'> & { readonly text: string };

/** Shorter values could be words, and words in another case are not the secret. */
const shortestAnyCase = 8;

/** Patterns whose length is fixed. Forms that escape single characters are left to the redactor's decoding. */
function* narrowPatterns(value: string): Generator<Pattern> {
  // Field names and hosts are lower-cased on their way. Non-ASCII letters stand in neither.
  const anyCase = value.length >= shortestAnyCase && /^[\u0000-\u007f]*$/.test(value);
  yield { text: anyCase ? value.toLowerCase() : value, anyCase, encoded: false };
  // A form writes a blank so; no key holds one, but what a header or `mask` names can.
  if (value.includes(' ')) {
    const form = value.replaceAll(' ', '+');
    yield { text: anyCase ? form.toLowerCase() : form, anyCase, encoded: false };
  }
  for (const text of quotedForms(value)) if (text !== value) yield { text, anyCase: false, encoded: false };
  // PowerShell's `[Text.Encoding]::Unicode` stands before most of its hex and base64.
  for (const bytes of [Buffer.from(value), ...widen(value)]) {
    yield { text: bytes.toString('hex'), anyCase: true, encoded: true };
    for (const before of [0, 1, 2] as const) {
      const stable = stableBase64(bytes, before);
      yield { text: stable, anyCase: false, encoded: true };
      yield { text: toUrlAlphabet(stable), anyCase: false, encoded: true };
    }
  }
}

/**
 * A text in UTF-16, in every byte order that differs. Without the outer zero byte, whose side is all that tells them
 * apart, both orders of an ASCII text are the same.
 */
function widen(text: string): Buffer[] {
  const littleEndian = Buffer.from(text, 'utf16le');
  if (/^[\u0000-\u007f]*$/.test(text)) return [littleEndian.subarray(0, -1)];
  return [littleEndian, Buffer.from(littleEndian).swap16()];
}

/** What to search for in bytes, the value in UTF-8 first. A value of several lines is searched for line by line too. */
export function needlesOf(value: string): Needle[] {
  return narrowNeedlesOf(value).flatMap(withWide);
}

/** The same without what is written in UTF-16: {@link withWide} adds it. */
export function narrowNeedlesOf(value: string): NarrowNeedle[] {
  if (value.length < shortestSecret) return [];
  const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
  const values =
    lines.length > 1 ? [value, ...lines.filter((line) => line.length >= shortestForm && isMaskable(line))] : [value];
  const seen = new Set<string>();
  const needles: NarrowNeedle[] = [];
  for (const each of values) {
    for (const { text, anyCase, encoded } of narrowPatterns(each)) {
      if (seen.has(text) || (encoded && text.length < shortestForm)) continue;
      seen.add(text);
      needles.push({ text, bytes: Buffer.from(text), anyCase, wide: false, encoded });
    }
  }
  return needles;
}

/** A narrow needle, and the same text in UTF-16. */
export function withWide({ text, ...needle }: NarrowNeedle): Needle[] {
  return [needle, ...widen(text).map((bytes) => ({ ...needle, bytes, wide: true }))];
}
