/** What a journal knows of one row or task. */
export interface JournalEntry {
  /** The idempotency key under which it was, or is, sent. */
  readonly idempotencyKey?: string;
  /** Digest of what was first sent under that key, where the call is not known by that already. */
  readonly sent?: string;
  /** It was answered, and not as it should be: nobody needs to ask whether it was sent. */
  readonly failed?: true;
  /** Absent while it is not known to be done. */
  readonly done?: {
    /** What later tasks need of it, as JSON values by name; secrets are never written. */
    readonly kept: Readonly<Record<string, unknown>>;
    /** What was to be kept held a secret: nothing of it was written, and `kept` is empty. */
    readonly withheld?: true;
  };
}

/**
 * What was done, on disk, so that a run that was cut off can be taken up: one line for each thing begun, failed or
 * done, each forced to the disk before the run goes on. A line that was cut off counts as not written.
 */
export interface Journal {
  /** A last line that was cut off, as by a power cut, was found and dropped. */
  readonly repaired?: boolean;
  /** There was a file, and nothing in it, not even one whole line: it was begun anew. */
  readonly emptied?: boolean;
  find(key: string): JournalEntry | undefined;
  /** Resolves once it is on disk; only then may the request be sent. Rejects with the system's error, such as `ENOSPC`; then all further lines do. */
  begin(key: string, idempotencyKey: string | undefined, sent?: string): Promise<void>;
  /** What was begun was answered, and is not done. */
  fail(key: string): Promise<void>;
  /** @param foreign text of that part of `kept` which others wrote: where a secret stands in it nothing is kept. All of it unless told. */
  finish(key: string, kept: Readonly<Record<string, unknown>>, foreign?: string): Promise<void>;
  /** Forgets nothing on disk, releases the file. */
  close(): Promise<void>;
}
