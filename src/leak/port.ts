import type { Secret } from '../key/secret.ts';

declare const redacted: unique symbol;

/** Text that went through the redactor. Host adapters accept nothing else, so no sink can be reached around it. */
export type Redacted = string & { readonly [redacted]: true };

declare const redactedBytes: unique symbol;

/** Bytes that went through the redactor: what is written to a file, and to the stdout of the CLI as content. */
export type RedactedBytes = Uint8Array & { readonly [redactedBytes]: true };

/** Counts what was found, so that `leak/echoed` can say how often. */
export interface Redaction {
  readonly text: Redacted;
  readonly hits: number;
}

/**
 * Finds every form of every secret (SPEC §2, §6) and writes `***` in its place.
 * Secrets can be added at any time; text redacted before is not looked at again.
 */
export interface Redactor {
  /** False when it is known already, or too short to be looked for. */
  add(secret: Secret): boolean;
  /** Redacts text of any length. Redact first, truncate afterwards. */
  text(text: string): Redacted;
  /** Like `text`, and tells how many secrets stood in it. */
  redact(text: string): Redaction;
  /** Redacts every string (keys too) of plain JSON-like data. */
  data<T>(value: T): T;
  /** Like `data`, for a record that we define: its names stay, and so do texts that are one of `ours`, such as codes. */
  record<T>(value: T, ours?: ReadonlySet<string>): T;
  /**
   * Content that ended early, without a last part of four bytes or more that may be the beginning of a secret in any form:
   * `***` stands in its place. The very same object when there is none. Whole secrets are left for `stream`.
   */
  withoutTail(content: Uint8Array): Uint8Array;
  /** Content that is all there, and how many secrets stood in it; the very same bytes when none did. It need not be searched again. */
  whole(content: Uint8Array): { readonly content: RedactedBytes; readonly hits: number };
  /** A redactor for bytes in chunks, exact across chunk borders. */
  stream(): ByteRedactor;
  /** Whether these very bytes came of `whole`, or a stream vouched for them, and no secret was added since. */
  isClean(content: Uint8Array): boolean;
}

export interface ByteRedactor {
  /**
   * Returns the bytes that can be released, which may be parts of the chunk or of memory that the next `push` writes to:
   * they are good until then. Holds back what may become a secret, and collects what is little.
   */
  push(chunk: Uint8Array): RedactedBytes;
  /** Returns what was held back. */
  end(): RedactedBytes;
  readonly hits: number;
  /** Says that the content is all that this stream let out, from its beginning to its end: it need not be searched again. */
  vouch(content: Uint8Array): void;
}
