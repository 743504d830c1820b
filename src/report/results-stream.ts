import type { PlanObserver } from '../engine/observer.ts';
import type { RedactedBytes, Redactor } from '../leak/port.ts';
import { joinRedacted, redactJsonLine } from '../leak/redact-whole.ts';
import type { AtomicFile, Files } from '../platform/port.ts';
import { entryOf, rowEntryOf } from './results-json.ts';

/** Bytes that are collected before they are written. */
const chunkBytes = 64 * 1024;

/** A results file that grows with the run: a line of JSON for each row and each task, when it ends. */
export interface ResultsStream extends Pick<PlanObserver, 'row' | 'ends'> {
  /** Puts the file in its place. Throws what went wrong with it, earlier too. */
  commit(): Promise<void>;
  /** Leaves nothing behind, unless it was committed. */
  discard(): Promise<void>;
}

/** Whether a results file is written as the run goes, and holds every row. */
export function isStreamed(path: string | undefined): boolean {
  return path?.toLowerCase().endsWith('.ndjson') === true;
}

/** Throws Node's errors when the file cannot be begun. @param landing see `Files.atomic` */
export async function openResultsStream(
  path: string,
  landing: string | undefined,
  files: Files,
  redactor: Redactor,
): Promise<ResultsStream> {
  const file: AtomicFile = await files.atomic(path, landing);
  let waiting: RedactedBytes[] = [];
  let length = 0;
  let written = Promise.resolve();
  let problem: { readonly error: unknown } | undefined;
  const flush = () => {
    const lines = joinRedacted(waiting);
    waiting = [];
    length = 0;
    written = written
      .then(() => (problem === undefined ? file.write(lines) : undefined))
      .catch((error: unknown) => {
        problem = { error };
      });
  };
  const add = (entry: unknown) => {
    const line = redactJsonLine(entry, redactor);
    waiting.push(line);
    length += line.byteLength;
    if (length >= chunkBytes) flush();
  };
  return {
    row: (_step, row, result) => add(rowEntryOf(result, row)),
    ends: (result) => add(entryOf(result)),
    async commit() {
      flush();
      await written;
      if (problem !== undefined) throw problem.error;
      await file.commit();
    },
    discard: () => file.discard(),
  };
}
