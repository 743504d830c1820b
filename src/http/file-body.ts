import { DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Files } from '../platform/port.ts';
import type { TransportBody } from '../transports/port.ts';

/** A file, and how the user calls the place that names it. */
interface Named {
  readonly path: string;
  readonly input: string;
}

/**
 * A file as content: streamed from its start at each attempt, never longer or shorter than when it was looked at.
 * Throws `input/file`; `input` is how the user calls the place that names the file.
 */
export async function fileBody(
  path: string,
  files: Files,
  input: string,
): Promise<TransportBody & { readonly length: number }> {
  const named: Named = { path, input };
  const info = await files.stat(path).catch((error: unknown) => {
    throw unreadable(named, error);
  });
  if (info === undefined) {
    throw fault(
      named,
      `The file of ${input} does not exist.`,
      'Check the path, and that an earlier step made the file.',
      [`file: ${path}`],
    );
  }
  if (info.kind !== 'file') {
    throw fault(named, `What ${input} names is not a file.`, 'Name one file; pack a folder into an archive first.', [
      `path: ${path}`,
    ]);
  }
  const { size } = info;
  return { length: size, open: () => readFile(named, size, files) };
}

/** Not within `open`: a generator of its own for each body would keep it until a full collection; see `readContent`. */
async function* readFile(named: Named, size: number, files: Files): AsyncGenerator<Uint8Array> {
  let read = 0;
  try {
    for await (const chunk of files.open(named.path)) {
      read += chunk.byteLength;
      if (read > size) throw changed(named, size, read);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof DiagnosticError ? error : unreadable(named, error);
  }
  if (read < size) throw changed(named, size, read);
}

function changed(named: Named, size: number, read: number): DiagnosticError {
  return fault(
    named,
    `The file of ${named.input} changed while it was sent.`,
    'Let whatever writes the file finish before this step.',
    [`file: ${named.path}`, `${size} bytes at first, ${read < size ? `only ${read}` : 'more'} when read`],
  );
}

function unreadable(named: Named, error: unknown): DiagnosticError {
  return fault(
    named,
    `The file of ${named.input} cannot be read.`,
    'Check its permissions, and that it is there when the step runs.',
    [`file: ${named.path}`, `system error: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`],
    error,
  );
}

function fault(
  { path, input }: Named,
  message: string,
  suggestion: string,
  evidence: readonly string[],
  cause?: unknown,
): DiagnosticError {
  return new DiagnosticError(
    diagnostic('input/file', message, { origin: { label: input, text: path }, suggestion, evidence, cause }),
  );
}
