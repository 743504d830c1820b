/** What a journal knows of one row or task. */
export interface JournalEntry {
  /** The idempotency key under which it was, or is, sent. */
  readonly idempotencyKey?: string;
  /** Absent while it is not known to be done. */
  readonly done?: {
    /** What later tasks need of it, as JSON values by name; secrets are never written. */
    readonly kept: Readonly<Record<string, unknown>>;
  };
}

/**
 * What was done, on disk, so that a run that was cut off can be taken up: one line for each thing begun and each
 * thing done, each forced to the disk before the run goes on. A line that was cut off counts as not written.
 */
export interface Journal {
  find(key: string): JournalEntry | undefined;
  /** Resolves once it is on disk; only then may the request be sent. */
  begin(key: string, idempotencyKey: string | undefined): Promise<void>;
  finish(key: string, kept: Readonly<Record<string, unknown>>): Promise<void>;
  /** Forgets nothing on disk, releases the file. */
  close(): Promise<void>;
}
