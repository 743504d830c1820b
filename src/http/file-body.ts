import { DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Files } from '../platform/port.ts';
import type { TransportBody } from '../transports/port.ts';

/**
 * A file as content: streamed from its start at each attempt, never longer or shorter than when it was looked at.
 * Throws `input/file`; `input` is how the user calls the place that names the file.
 */
export async function fileBody(
  path: string,
  files: Files,
  input: string,
): Promise<TransportBody & { readonly length: number }> {
  const fault = (message: string, suggestion: string, evidence: readonly string[], cause?: unknown) =>
    new DiagnosticError(
      diagnostic('input/file', message, { origin: { label: input, text: path }, suggestion, evidence, cause }),
    );
  const unreadable = (error: unknown) =>
    fault(
      `The file of ${input} cannot be read.`,
      'Check its permissions, and that it is there when the step runs.',
      [`file: ${path}`, `system error: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`],
      error,
    );
  const info = await files.stat(path).catch((error: unknown) => {
    throw unreadable(error);
  });
  if (info === undefined) {
    throw fault(`The file of ${input} does not exist.`, 'Check the path, and that an earlier step made the file.', [
      `file: ${path}`,
    ]);
  }
  if (info.kind !== 'file') {
    throw fault(`What ${input} names is not a file.`, 'Name one file; pack a folder into an archive first.', [
      `path: ${path}`,
    ]);
  }
  const { size } = info;
  const changed = (read: number) =>
    fault(`The file of ${input} changed while it was sent.`, 'Let whatever writes the file finish before this step.', [
      `file: ${path}`,
      `${size} bytes at first, ${read < size ? `only ${read}` : 'more'} when read`,
    ]);
  return {
    length: size,
    async *open() {
      let read = 0;
      try {
        for await (const chunk of files.open(path)) {
          read += chunk.byteLength;
          if (read > size) throw changed(read);
          yield chunk;
        }
      } catch (error) {
        throw error instanceof DiagnosticError ? error : unreadable(error);
      }
      if (read < size) throw changed(read);
    },
  };
}
