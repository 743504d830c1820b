import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { isKeyCharacter, nameCharacter } from './characters.ts';
import type { RawKey } from './port.ts';
import { Secret } from './secret.ts';
import { findReference, isPlaceholder } from './stand-ins.ts';
import { unwrap } from './wrapping.ts';

/** In characters. A shorter value stands in ordinary text by chance, so it is neither sent nor searched for. */
export const shortestKey = 8;

/** What became of one key. Exactly one of `key` and `refusal` is there. */
export interface KeyJudgement {
  /** Fit to be sent. */
  readonly key?: Secret;
  readonly refusal?: Diagnostic;
  /** `key/trimmed`, for a key that is fit otherwise. */
  readonly warning?: Diagnostic;
  readonly trimmed: boolean;
  /** What a refused value holds once quotes, scheme and name are off: to be masked as well. */
  readonly core?: Secret;
}

/** ASCII white space only: an invisible character of another kind is not trimmed but reported. */
function isTrimmable(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function trimAscii(text: string): { before: string; text: string; after: string } {
  let start = 0;
  let end = text.length;
  while (start < end && isTrimmable(text.charCodeAt(start))) start += 1;
  while (end > start && isTrimmable(text.charCodeAt(end - 1))) end -= 1;
  return { before: text.slice(0, start), text: text.slice(start, end), after: text.slice(end) };
}

function describeSpace(space: string): string {
  const kinds = new Set(Array.from(space, (character) => nameCharacter(character.charCodeAt(0))));
  return [...kinds].join(', ');
}

function malformed(raw: RawKey, text: string, offset: number): Diagnostic | undefined {
  let position = Array.from(raw.secret.reveal().slice(0, offset)).length;
  for (const character of text) {
    position += 1;
    const codePoint = character.codePointAt(0) ?? 0;
    if (isKeyCharacter(codePoint)) continue;
    const what = nameCharacter(codePoint);
    return diagnostic('key/malformed', `The key in ${raw.label} holds a character that no key can hold.`, {
      origin: { label: raw.label },
      evidence: [`character ${position} is ${what}`],
      suggestion:
        codePoint === 0x0a || codePoint === 0x0d
          ? 'Store one key on one line, and nothing else.'
          : 'Copy the key again, as plain text, and store it without that character.',
    });
  }
  return undefined;
}

function refusalOf(raw: RawKey, text: string, offset: number): { refusal?: Diagnostic; core?: string } {
  const origin = { label: raw.label };
  const { core, wrappers } = unwrap(text);
  const around = wrappers.map((wrapper) => `around it: ${wrapper}`);
  const inside = wrappers.length > 0 ? { core } : {};

  const reference = findReference(text) ?? findReference(core);
  if (reference !== undefined) {
    const refusal = diagnostic('key/unexpanded', `${raw.label} holds a reference to a key, not the key.`, {
      origin,
      evidence: [`it is ${reference}`, ...around],
      suggestion:
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what the user wrote or must write.
        'Let the CI put the value in: on GitHub, api-key: ${{ secrets.KIMP360_API_KEY }} in the workflow file.',
    });
    return { refusal, ...inside };
  }
  if (core !== '' && (isPlaceholder(text) || isPlaceholder(core))) {
    const refusal = diagnostic('key/placeholder', `${raw.label} holds a placeholder, not a key.`, {
      origin,
      evidence: ['nothing in it but what examples put in place of a key', ...around],
      suggestion: 'Store the key that My Account → Settings → Zapier Integration shows.',
    });
    return { refusal, ...inside };
  }
  if (wrappers.length > 0) {
    const refusal = diagnostic(
      'key/wrapped',
      `The key in ${raw.label} was stored together with what stood around it.`,
      {
        origin,
        evidence: [...around, ...(core === '' ? ['and nothing inside'] : [])],
        suggestion:
          'Store the bare key. A scheme such as Bearer goes to api-key-scheme, a field name to api-key-header.',
      },
    );
    return { refusal, core };
  }
  const refusal = malformed(raw, text, offset);
  if (refusal !== undefined) return { refusal };
  if (text.length < shortestKey) {
    return {
      refusal: diagnostic('key/too-short', `The key in ${raw.label} has fewer than ${shortestKey} characters.`, {
        origin,
        suggestion: 'Copy the whole key, and store it again.',
      }),
    };
  }
  return {};
}

/** One final newline is how files and pipes end; anywhere else it was pasted. */
function withoutFinalNewline(raw: RawKey): string {
  const text = raw.secret.reveal();
  return raw.source === 'file' || raw.source === 'stdin' ? text.replace(/\r?\n$/, '') : text;
}

/** `key/missing`; why it is missing is for the diagnosis to say. */
export function missingKey(label: string | undefined): Diagnostic {
  return diagnostic(
    'key/missing',
    label === undefined ? 'No API key was given.' : `The API key in ${label} is empty.`,
    {
      ...(label === undefined ? {} : { origin: { label } }),
    },
  );
}

/**
 * Judges one key before anything is sent. Where several things are wrong the most telling one is reported: a reference
 * before a placeholder, that before wrapping, that before single characters, and the length last.
 */
export function judgeKey(raw: RawKey): KeyJudgement {
  const { before, text, after } = trimAscii(withoutFinalNewline(raw));
  const trimmed = before !== '' || after !== '';
  if (text === '') return { refusal: missingKey(raw.label), trimmed };

  const { refusal, core } = refusalOf(raw, text, before.length);
  if (refusal !== undefined) {
    return { refusal, trimmed, ...(core === undefined ? {} : { core: new Secret(core) }) };
  }
  const key = new Secret(text);
  if (!trimmed) return { key, trimmed };
  const warning = diagnostic('key/trimmed', `White space around the key in ${raw.label} was removed.`, {
    severity: 'warning',
    origin: { label: raw.label },
    evidence: [
      ...(before === '' ? [] : [`at its start: ${describeSpace(before)}`]),
      ...(after === '' ? [] : [`at its end: ${describeSpace(after)}`]),
    ],
    suggestion: 'Store the key again without it: other tools send it as it stands.',
  });
  return { key, warning, trimmed };
}
