import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { definitionOf, type InputName, inputNames } from './definitions.ts';
import type { RawInputs } from './port.ts';
import type { Faults } from './written.ts';

/** Names that messages and suggestions hold: `timeout`, or with a value `timeout: 30s`. Those of header fields are none. */
const quotedName = /(?<!\bheaders? )`([a-z][a-z-]*)(?:: ([^`]+))?`/g;

/** Rewords all faults; `named` is where those begin whose messages call inputs by name. */
export function speakOfFlags(
  { errors, warnings }: Faults,
  named: { readonly errors: number; readonly warnings: number },
  raw: RawInputs,
): void {
  for (const [index, one] of errors.entries()) errors[index] = inWordsOfFlags(one, raw, index >= named.errors);
  for (const [index, one] of warnings.entries()) warnings[index] = inWordsOfFlags(one, raw, index >= named.warnings);
}

/**
 * A fault of the inputs for somebody who typed flags: `--timeout 30s` for `timeout: 30s`. The message is left alone unless
 * its names are ours for certain; elsewhere it quotes what the user wrote.
 */
function inWordsOfFlags(found: Diagnostic, raw: RawInputs, namesInMessage: boolean): Diagnostic {
  const reword = (text: string) =>
    text.replace(quotedName, (all, name: string, value: string | undefined) => wordFor(name, value, raw) ?? all);
  return {
    ...found,
    ...(namesInMessage ? { message: reword(found.message) } : {}),
    ...(found.suggestion === undefined ? {} : { suggestion: reword(found.suggestion) }),
  };
}

function wordFor(name: string, value: string | undefined, raw: RawInputs): string | undefined {
  if (!(inputNames as readonly string[]).includes(name)) return undefined;
  if (name === 'api-key' || name === 'api-key-fallback') {
    return `\`KIMP360_${name.toUpperCase().replaceAll('-', '_')}\``;
  }
  if (!definitionOf(name as InputName).places.includes('flag')) return undefined;
  if (value === undefined) return `\`${raw.label(name)}\``;
  if (name === 'path') return `\`${raw.label('method')} ${value}\``;
  if (name === 'method') return `\`kimp360 ${value.toLowerCase()}\``;
  return `\`--${name} ${value}\``;
}

/** A flag as it is typed: `--timeout`, `-t`. */
export function flagOf(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
