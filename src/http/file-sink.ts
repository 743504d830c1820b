import { DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import type { RedactedBytes, Redactor } from '../leak/port.ts';
import { type AtomicFile, type Files, MovedFolder } from '../platform/port.ts';
import type { ContentSink } from './call.ts';

/**
 * Streams content into a file, all or nothing, with every secret in it redacted on the way. `found` hears how many
 * there were, once the file is complete. Faults of the disk are `save/failed`.
 */
export async function openFileSink(
  path: string,
  files: Files,
  redactor: Redactor,
  found: (hits: number) => void,
  landing?: string,
): Promise<ContentSink> {
  const file = await saving(() => files.atomic(path, landing));
  const redaction = redactor.stream();
  const write = async (chunk: RedactedBytes) => {
    if (chunk.byteLength > 0) await file.write(chunk);
  };
  return {
    write: (chunk) => saving(() => write(redaction.push(chunk))),
    commit: () =>
      saving(async () => {
        await write(redaction.end());
        await file.commit();
        found(redaction.hits);
      }),
    discard: () => discardQuietly(file),
  };
}

async function saving<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof MovedFolder) throw moved(error);
    const code = String((error as NodeJS.ErrnoException).code ?? 'unknown');
    throw new DiagnosticError(
      diagnostic('save/failed', 'The response could not be saved to the file of `save-to`.', {
        evidence: [`system error: ${code}${meanings[code] ?? ''}`],
        suggestion:
          'Nothing was left at that path: make room or choose a folder that can be written to, then run again.',
        cause: error,
      }),
    );
  }
}

function moved(cause: MovedFolder): DiagnosticError {
  return new DiagnosticError(
    diagnostic(
      'save/refused',
      'The folder of `save-to` was replaced while the call was made, so nothing was written.',
      {
        suggestion: 'Find what moves the folder or puts a link in its place during this step, and stop it.',
        cause,
      },
    ),
  );
}

const meanings: Readonly<Record<string, string>> = {
  ENOSPC: ', the disk is full',
  EDQUOT: ', the quota of the disk is used up',
  EACCES: ', no permission to write there',
  EPERM: ', no permission to write there',
  EROFS: ', the disk is read-only',
  EISDIR: ', the target is a folder',
  ENOTDIR: ', a part of the path is a file',
  ENAMETOOLONG: ', the name is too long',
  ENOENT: ', a folder on the way is gone',
  EFBIG: ', the file is larger than is allowed',
  EMFILE: ', too many files are open',
  ENFILE: ', too many files are open',
  EIO: ', the disk reports an error',
};

/** The failure that led here is the one to tell, not that cleaning up failed too. */
async function discardQuietly(file: AtomicFile): Promise<void> {
  await file.discard().catch(() => undefined);
}
