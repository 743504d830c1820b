import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeySource } from '../diagnostics/facts.ts';
import type { Secret } from './secret.ts';

/** A key as it was read, untrimmed. */
export interface RawKey {
  readonly secret: Secret;
  readonly source: KeySource;
  /** How the user calls the place: `input "api-key"`, `KIMP360_API_KEY`, `--api-key-file`. */
  readonly label: string;
}

export interface RawKeys {
  readonly primary?: RawKey;
  readonly fallback?: RawKey;
  /** The source that was named could not be read, and a fault says so: that the key is missing then says nothing more. */
  readonly unreadable?: boolean;
  /** Keys that stood in a source which lost to another: never sent, masked all the same. */
  readonly unused: readonly Secret[];
}

/** The keys of a run after hygiene: trimmed, judged, with everything that must be masked. */
export interface KeyIntake {
  /** Absent when the key is missing or refused. */
  readonly primary?: Secret;
  readonly fallback?: Secret;
  /** Every form to register with the host's masking, raw value first, without duplicates or empty ones. */
  readonly masks: readonly Secret[];
  /** What to give to the redactor, which derives the forms itself: every key that was read, refused ones included. */
  readonly secrets: readonly Secret[];
  /** `key/missing` … `key/too-short`: at most one per key, the most telling. */
  readonly refusals: readonly Diagnostic[];
  /** `key/trimmed`. */
  readonly warnings: readonly Diagnostic[];
}
