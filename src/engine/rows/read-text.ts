import { type Diagnostic, DiagnosticError } from '../../diagnostics/diagnostic.ts';
import type { Files } from '../../platform/port.ts';
import { rowFault } from './faults.ts';

/**
 * A file as text in pieces, without a byte order mark. Throws `DiagnosticError` for what is not UTF-8, and Node's own
 * errors.
 */
export async function* readText(path: string, files: Files): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new DiagnosticError(notUtf8(path, line, chunk));
    }
  };
  for await (const chunk of files.open(path)) {
    const text = decode(chunk);
    yield text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

function notUtf8(path: string, line: number, chunk: Uint8Array | undefined): Diagnostic {
  const utf16 = line === 1 && (startsWith(chunk, 0xff, 0xfe) || startsWith(chunk, 0xfe, 0xff));
  return rowFault(path, undefined, 'The file of the rows is not UTF-8 text.', {
    evidence: [utf16 ? 'it begins as UTF-16 does' : `the first byte that is not UTF-8 stands in line ${line} or later`],
    suggestion: 'Save it as UTF-8; spreadsheets call this “CSV UTF-8”.',
  });
}

function startsWith(chunk: Uint8Array | undefined, first: number, second: number): boolean {
  return chunk?.[0] === first && chunk[1] === second;
}
