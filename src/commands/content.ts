import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { inertControls, inertJson } from '../leak/inert.ts';
import { isJson } from '../leak/is-json.ts';

/** Where the content of a response is written to; `commands` is the log of a CI that we give commands to on stdout too. */
export type ContentPlace = 'ci' | 'commands' | 'terminal' | 'pipe';

/** What is written to stdout for a content, or why nothing is. */
export type ShownContent = { readonly bytes: Uint8Array } | { readonly refused: Refusal };

export type Refusal = 'not-json' | 'binary';

/** Through a pipe content goes byte for byte; in a CI log only inert JSON; on a terminal nothing that moves the cursor. */
export function showContent(bytes: Uint8Array, place: ContentPlace): ShownContent {
  if (place === 'pipe' || bytes.byteLength === 0) return { bytes };
  const text = decode(bytes);
  const json = text === undefined ? undefined : inertJsonText(text);
  if (json !== undefined) return { bytes: place === 'ci' ? new TextEncoder().encode(json) : encodeLine(json) };
  if (place === 'ci' || place === 'commands') return { refused: 'not-json' };
  return text === undefined ? { refused: 'binary' } : { bytes: encodeLine(inertControls(text)) };
}

/** The same JSON value in a text that nothing obeys; undefined when `text` is not JSON. */
function inertJsonText(text: string): string | undefined {
  return isJson(text) ? inertJson(text) : undefined;
}

/** Neither a prompt nor a command must be glued to the content. */
function encodeLine(text: string): Uint8Array {
  return new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`);
}

/** Text without its byte order mark, or undefined for anything that is not UTF-8 text. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Why the content of the last response was not printed, and what to do. */
export function contentRefused(refused: Refusal): Diagnostic {
  if (refused === 'binary') {
    return diagnostic('input/invalid', 'The content of the response is not text, so it is not printed on a terminal.', {
      suggestion: 'Add `--save-to FILE`, or send stdout to a file or a program.',
    });
  }
  return diagnostic(
    'input/invalid',
    'The content of the response is not JSON, so it is not printed in the log of a CI.',
    {
      suggestion: 'Add `--save-to FILE`, or `--ci plain` where stdout goes to a program and not to the log.',
      evidence: ["a CI obeys commands that stand in its log, and this text is the server's"],
    },
  );
}
