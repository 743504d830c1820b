import { type Diagnostic, DiagnosticError } from '../../diagnostics/diagnostic.ts';
import { explainForeignText, isWideText } from '../../inputs/reading/foreign-text.ts';
import type { Files } from '../../platform/port.ts';
import { rowFault } from './faults.ts';

/**
 * A file as text in pieces, without a byte order mark. Throws `DiagnosticError` for what is not UTF-8, and Node's own
 * errors.
 */
export async function* readText(path: string, files: Files): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let begun = false;
  const decode = async (chunk?: Uint8Array): Promise<string> => {
    try {
      if (chunk === undefined) return decoder.decode();
      if (!begun && isWideText(chunk)) throw new DiagnosticError(await notUtf8(path, files));
      begun = true;
      return decoder.decode(chunk, { stream: true });
    } catch (error) {
      throw error instanceof DiagnosticError ? error : new DiagnosticError(await notUtf8(path, files));
    }
  };
  for await (const chunk of files.open(path)) yield await decode(chunk);
  const rest = await decode();
  if (rest !== '') yield rest;
}

/** Reads it once more, from its beginning: where it is sound nobody counts lines and columns. */
async function notUtf8(path: string, files: Files): Promise<Diagnostic> {
  const { place, evidence, suggestion } = await explainForeignText(files.open(path), path);
  const csv = /\.csv$/i.test(path) ? ' Spreadsheets call it “CSV UTF-8”.' : '';
  return rowFault(path, place?.line, 'The file of the rows is not UTF-8 text.', {
    evidence: [evidence],
    suggestion: `${suggestion}${csv}`,
  });
}
