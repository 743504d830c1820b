import type { Secret } from '../key/secret.ts';
import type { Field } from '../transports/port.ts';

/** What a task sends as content; files are named, never read here. */
export type Content =
  /** JSON text, numbers as written. */
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly contentType?: string }
  | { readonly kind: 'file'; readonly path: string; readonly contentType?: string }
  | { readonly kind: 'form'; readonly pairs: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'multipart'; readonly parts: readonly Part[] };

export type Part =
  | { readonly kind: 'value'; readonly name: string; readonly value: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly path: string;
      readonly contentType?: string;
      readonly filename?: string;
    };

/** `200`, `2xx`: lower and upper bound, both included. */
export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

/** A JMESPath expression that was checked when the inputs were read. */
export interface Extraction {
  readonly name: string;
  readonly expression: string;
  readonly secret: boolean;
}

/** One call, whole: what SPEC §3 and §4 say of it, parsed and checked. */
export interface Task {
  readonly id: string;
  readonly name: string;
  readonly method: string;
  /** Relative to the base URL, checked; query string included when the path was given with one. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The caller's fields, in order; `accept` and `content-type` included when the caller gave them. */
  readonly fields: readonly Field[];
  readonly content?: Content;
  readonly timeoutMs: number;
  readonly withinMs: number;
  /** Further attempts. */
  readonly retries: number;
  readonly retryDelayMs: number;
  /** After decompression. */
  readonly maxResponseBytes: number;
  /** A value, or `auto` resolved to one; absent when not asked for. */
  readonly idempotencyKey?: string;
  readonly expectStatus: readonly StatusRange[];
  readonly expect: readonly string[];
  readonly extract: readonly Extraction[];
  readonly saveTo?: string;
}

export type RedirectPolicy = 'same-origin' | 'none' | 'without-key';

/** Where the key goes; from inputs, flags and the environment alone, never from a task file (SPEC §1). */
export interface Target {
  /** Scheme, host, port and path prefix; no query, no fragment, no user-info; the path ends in `/`. */
  readonly baseUrl: URL;
  readonly apiKeyHeader: string;
  readonly apiKeyScheme?: string;
  readonly redirects: RedirectPolicy;
  readonly caFile?: string;
  readonly clientCertFile?: string;
  readonly clientKeyFile?: string;
}

/** What is searched for the key. Paths and globs are relative to the workspace. */
export interface ScanPlan {
  readonly patterns: readonly string[];
  /** Every object of the repository as well. */
  readonly git: boolean;
  readonly allowUnread: readonly string[];
}

/** A run: calls in order and what applies to all of them. A single call is a plan of one task. */
export interface Plan {
  readonly target: Target;
  /** None when nothing but a scan is asked for. */
  readonly tasks: readonly Task[];
  /** Done after the calls. */
  readonly scan?: ScanPlan;
  readonly failOnError: boolean;
  readonly supportFile?: string;
  readonly resultsFile?: string;
  /** Further values to mask and redact. */
  readonly mask: readonly Secret[];
  readonly keyCreated?: Date;
  readonly keyMaxAgeMs?: number;
}
