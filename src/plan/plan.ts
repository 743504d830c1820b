import type { Diagnostic } from '../diagnostics/diagnostic.ts';
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

/** `until` and `fail-when`: the call is repeated every `intervalMs` until one of them holds. */
export interface Polling {
  /** JMESPath over the content. */
  readonly until: string;
  readonly failWhen?: string;
  readonly intervalMs: number;
}

/** Pages are fetched one after the other, from the same origin. */
export interface Pagination {
  /** JMESPath to the list of items of one page. */
  readonly items: string;
  /** Where the next page is: the `Link` field with `rel="next"`, or JMESPath of its URL or cursor. */
  readonly next: { readonly kind: 'link' } | { readonly kind: 'expression'; readonly expression: string };
  /** The query parameter that takes a cursor; absent where `next` gives a URL. */
  readonly param?: string;
  readonly maxPages: number;
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
  readonly polling?: Polling;
  readonly pagination?: Pagination;
}

/** Names that templates and `if` see: `vars`, `env`, `steps`, extracted names, the item of a `for-each`. */
export type Scope = Readonly<Record<string, unknown>>;

/** Where something stands in a task file; line and column from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a step's values came to: its call; faults that could only be seen now; or names that never got a value. */
export type Binding =
  | {
      readonly task: Task;
      /** Credentials in its fields that came of values: hidden before anything is shown or sent. */
      readonly hide?: readonly Secret[];
    }
  | { readonly faults: readonly Diagnostic[] }
  | { readonly missing: readonly string[] };

/** A call in which marks stand for values that are not known yet. It is never sent. */
export interface Sketch {
  readonly task: Task;
  /** A text made of the call, with the templates themselves in the place of their marks. */
  withTemplates(text: string): string;
}

/** A task whose templates may still wait for values; when its turn comes it makes a {@link Task} of them. */
export interface Step {
  /** Unique in the plan; `steps.<id>` in templates. */
  readonly id: string;
  readonly name: string;
  /** Absent for a single call. */
  readonly place?: FilePlace;
  /** As written, templates and all: what is shown of a step whose values are not known. */
  readonly written?: { readonly method: string; readonly path: string };
  /** `if`: JMESPath over the scope. */
  readonly condition?: string;
  readonly always: boolean;
  readonly continueOnError: boolean;
  readonly rows?: ForEach;
  /** The call as far as it is known, for a look at what would be sent; undefined where not even its path is sound. */
  sketch?(scope: Scope): Promise<Sketch | undefined>;
  /** Never rejects for what a value is. The path is checked again here: a value can climb. */
  bind(scope: Scope): Promise<Binding>;
}

export interface UnreadRows {
  readonly faults: readonly Diagnostic[];
  /** Names of the list that never got a value, where nothing else is wrong with it. */
  readonly missing?: readonly string[];
}

/** Where the rows of a `for-each` come from. Files are streamed, never held. */
export type RowSource =
  | {
      readonly kind: 'list';
      read(scope: Scope): Promise<{ readonly rows: readonly unknown[] } | UnreadRows>;
    }
  | {
      readonly kind: 'file';
      /** Absolute. */
      readonly path: string;
      readonly format: 'json' | 'ndjson' | 'csv';
      /** An earlier task saves it, so it is looked at when its turn comes and not before the first call. */
      readonly madeEarlier?: boolean;
      /** Faults of templates that read a column which the file does not have. */
      readonly judgeColumns?: (columns: readonly string[]) => readonly Diagnostic[];
    };

export interface ForEach {
  /** All of its rows are this shard's, as they are made of rows that it took; no other shard has them. */
  readonly isShardsOwn?: true;
  /** Names that each row is to give. */
  readonly extracts?: readonly string[];
  readonly source: RowSource;
  /** The name of the item in templates. */
  readonly as: string;
  readonly concurrency: number;
  readonly onError: 'stop' | 'continue';
}

/** At most `count` requests in any window of `windowMs`, as the server counts them. */
export interface Rate {
  readonly count: number;
  readonly windowMs: number;
}

/** Place `index` of `total`, from 1. */
export interface Shard {
  readonly index: number;
  readonly total: number;
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

/** A run: calls in order and what applies to all of them. A single call is a plan of one step. */
export interface Plan {
  readonly target: Target;
  /** None when nothing but a scan is asked for. */
  readonly steps: readonly Step[];
  /** Done after the calls. */
  readonly scan?: ScanPlan;
  /** `vars` and `env` as the first step sees them. */
  readonly scope: Scope;
  /** Ids of the steps whose `steps.<id>.body` is read by a later one; absent: any may be. Others' bodies are not held. */
  readonly bodiesRead?: ReadonlySet<string>;
  /** What templates and conditions read of earlier steps, as chains of fields: `steps.one.body`, `request_id`; absent: anything. */
  readonly valuesRead?: readonly (readonly string[])[];
  readonly maxRate?: Rate;
  readonly shard?: Shard;
  /** Absolute path. */
  readonly journal?: string;
  /** Requests are shown, none is sent. */
  readonly dryRun?: boolean;
  readonly failOnError: boolean;
  readonly supportFile?: string;
  readonly resultsFile?: string;
  readonly reportJunit?: string;
  readonly reportJson?: string;
  /** Further values to mask and redact. */
  readonly mask: readonly Secret[];
  readonly keyCreated?: Date;
  readonly keyMaxAgeMs?: number;
}

/** Whether the calls stand in a task file, and not in inputs or flags. */
export function isOfTaskFile({ steps }: Pick<Plan, 'steps'>): boolean {
  return steps.some(({ place }) => place !== undefined);
}

/** A call whose values are all known. */
export function stepOf(task: Task): Step {
  return {
    id: task.id,
    name: task.name,
    always: false,
    continueOnError: false,
    bind: () => Promise.resolve({ task }),
  };
}
