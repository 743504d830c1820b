import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Pacer } from '../engine/pace/port.ts';
import type { Secret } from '../key/secret.ts';
import type { RedactedBytes, Redactor } from '../leak/port.ts';
import type { Target } from '../plan/plan.ts';
import type { Clock } from '../platform/port.ts';
import type { Field, Transport, TransportBody } from '../transports/port.ts';

/** What the content of one response is written to; a fresh one is opened for every attempt. */
export interface ContentSink {
  /** Decoded bytes. */
  write(chunk: Uint8Array): void | Promise<void>;
  /** The content arrived whole. */
  commit(): Promise<void>;
  /** The attempt failed: forget everything. */
  discard(): Promise<void>;
}

/** One call as the HTTP layer sees it: absolute URL, fields in order, content that can be opened again. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  /** Without the key's field and without `content-length`. */
  readonly fields: readonly Field[];
  readonly body?: TransportBody;
  readonly target: Target;
  readonly timeoutMs: number;
  readonly withinMs: number;
  /** When `withinMs` began, in monotonic milliseconds, for a call that is one of several, such as a poll; now unless given. */
  readonly begunAt?: number;
  readonly retries: number;
  readonly retryDelayMs: number;
  readonly maxResponseBytes: number;
  readonly idempotencyKey?: string;
  /** Whether the caller expects this status: then it is final, and no fallback key is tried for a 401. */
  readonly expects: (status: number) => boolean;
  /** Given for a final, expected response whose content goes elsewhere than to memory. */
  readonly openSink?: () => Promise<ContentSink>;
}

/** The keys of a run and what is known of them; one object for all calls. */
export interface KeyRing {
  /** The key to send now; the fallback after it was accepted. */
  current(): Secret;
  /** The fallback, when it was given and not yet tried in this run. */
  untriedFallback(): Secret | undefined;
  /** Called with every answer that judges a key: 401 rejects, anything else but an unanswered call accepts. */
  judged(secret: Secret, verdict: 'accepted' | 'rejected'): void;
}

export interface AttemptRecord {
  /** From 1. */
  readonly number: number;
  readonly url: string;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly status?: number;
  /** The code of the failure that ended this attempt, when it had no answer. */
  readonly error?: string;
  /** Time waited before the next attempt. */
  readonly waitMs?: number;
  readonly usedFallback: boolean;
}

export interface CallResponse {
  readonly status: number;
  readonly statusText: string;
  readonly fields: readonly Field[];
  /** Decoded content; empty when it went to the sink. */
  readonly content: Uint8Array;
  /** The content without any secret known so far, and how many there were; the very same bytes when none. */
  readonly redacted?: { readonly content: RedactedBytes; readonly hits: number };
  /** Decoded length in bytes, wherever it went. */
  readonly contentBytes: number;
  readonly sunk: boolean;
  /** Where the answer came from, after redirects. */
  readonly url: URL;
  /** Whether the request that was answered carried the key. */
  readonly keySent: boolean;
  /** Why `content` is only a part: kept with a status that was not expected, which says more than its broken content. */
  readonly contentFailure?: Diagnostic;
}

/** A response as everything behind the call may see it: without any secret in its content. */
export type SealedResponse = CallResponse & { readonly content: RedactedBytes };

/** What came of a call. `failure` says why there is no usable answer; judging the status is not its business. */
export interface CallResult {
  readonly attempts: readonly AttemptRecord[];
  readonly response?: CallResponse;
  /** `net/*`, `redirect/*`, `auth/proxy`, `save/*`, or `input/file` for content that could not be read. */
  readonly failure?: Diagnostic;
  readonly durationMs: number;
  /** Origins that the call went through, the base URL's first. */
  readonly origins: readonly string[];
  /** `Retry-After` of the last answer, in milliseconds, when it was too long to wait for. */
  readonly retryAfterMs?: number;
}

/** What a server sent, as far as it was kept. */
export type SeenAnswer = Pick<CallResponse, 'status' | 'statusText' | 'fields' | 'content' | 'redacted' | 'url'>;

/** Redacts content that comes in pieces, and content that ends too early. */
export type ContentRedactor = Pick<Redactor, 'stream' | 'whole' | 'withoutTail'>;

export interface CallDependencies {
  readonly transport: Transport;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly keys: KeyRing;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Given, content in memory is redacted while it comes, so that this too is bounded by the time of the call. */
  readonly redactor?: ContentRedactor;
  /** Spaces the requests of a run; each attempt and each redirect inside the API's origin takes a slot. */
  readonly pacer?: Pacer;
  /** Whether a secret of the run stands in a text; such a text never leaves for another origin. */
  readonly holdsSecret: (text: string) => boolean;
  /** Hears of every answer, those that are redirects or are tried again included. */
  readonly saw: (answer: SeenAnswer) => void;
  /** Progress, one line, e.g. `503 from the API; attempt 2 of 4 in 1.3 s`; of a wait that the server asked for, how long. */
  readonly progress: (line: string, waitMs?: number) => void;
}
