import { diagnosticCodes } from '../diagnostics/codes.ts';
import type { PlanObserver } from '../engine/observer.ts';
import type { Redactor } from '../leak/port.ts';
import { redactJsonLine } from '../leak/redact-whole.ts';
import type { Files } from '../platform/port.ts';
import { QueuedFile } from './queued-file.ts';
import { entryOf, rowEntryOf } from './results-json.ts';

/** A results file that grows with the run: a line of JSON for each row and each task, when it ends. */
export interface ResultsStream extends Pick<PlanObserver, 'row' | 'ends'>, Pick<QueuedFile, 'commit' | 'discard'> {}

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
  const file = new QueuedFile(await files.atomic(path, landing));
  const ours = new Set<string>(diagnosticCodes);
  const add = (entry: unknown) => file.add(redactJsonLine(entry, redactor, ours));
  return {
    row: (_step, row, result) => add(rowEntryOf(result, row)),
    ends: (result) => void add(entryOf(result)),
    commit: () => file.commit(),
    discard: () => file.discard(),
  };
}
