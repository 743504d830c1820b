/**
 * What a run knows when it explains a failure: plain data, gathered by the engine, read by `explain`.
 * Nothing here holds a key.
 */

export type KeySource = 'input' | 'environment' | 'file' | 'stdin';

export interface KeyFacts {
  readonly present: boolean;
  readonly source?: KeySource;
  /** In characters; a class, never the exact length: `8-19`, `20-39`, `40+`. */
  readonly lengthClass?: string;
  /** First 8 hex digits of SHA-256, for keys of 20 characters or more. */
  readonly fingerprint?: string;
  readonly trimmed?: boolean;
  /** `accepted`/`rejected` once the fallback key was tried; `unjudged` when the last answer was to it and does not tell. */
  readonly fallback: 'none' | 'untried' | 'unjudged' | 'accepted' | 'rejected';
  readonly fallbackFingerprint?: string;
}

/** Why a key could be empty, as the run shows it. */
export interface RunEnvironmentFacts {
  readonly host: string;
  /** The CLI runs, so inputs are flags; on GitHub it can be either, everywhere else it is. */
  readonly cli?: boolean;
  /** `None | Actions | Codespaces | Dependabot`, or '' where the server does not tell. */
  readonly secretSource?: string;
  readonly eventName?: string;
  readonly actor?: string;
  readonly triggeringActor?: string;
  readonly repository?: string;
  /** `pull_request.head.repo.full_name` and `.fork`, `pull_request.user.login`, `repository.fork` of the event payload. */
  readonly headRepository?: string;
  readonly headIsFork?: boolean;
  /** The payload says `pull_request.head.repo: null`: the fork that it came from was deleted. */
  readonly headRepositoryDeleted?: boolean;
  readonly pullRequestAuthor?: string;
  readonly repositoryIsFork?: boolean;
  readonly workflowRef?: string;
  readonly jobWorkflowRef?: string;
  /** `GITHUB_ACTION_PATH` is set: the step runs inside a composite action. */
  readonly composite?: boolean;
  readonly act?: boolean;
  readonly gitea?: boolean;
  readonly forgejo?: boolean;
  /** Whether the checked-out workflow file hands a key to the calling step; undefined where it does not show. */
  readonly apiKeyGiven?: boolean;
  /** How it does, when that is one expression without any literal: `${{ secrets.KIMP360_API_KEY }}`. Never a value. */
  readonly apiKeyExpression?: string;
  /** Where the expression stands: the input `api-key`, or the variable `KIMP360_API_KEY` under `env:`. */
  readonly apiKeyPlace?: string;
  /** Whether the calling job names an `environment:`; undefined where the file does not show it. */
  readonly jobHasEnvironment?: boolean;
  /** Its name, as it stands there. */
  readonly jobEnvironment?: string;
}

export interface ResponseFacts {
  readonly status: number;
  readonly statusText: string;
  /**
   * When the call may come back, as the engine worked it out: it has a clock where the answer told no `Date`. Beyond a
   * year `seconds` are a year's, and there is no `at`.
   */
  readonly comeBack?: { readonly seconds: number; readonly at?: string };
  /** Lower-case names; repeated fields joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The first part of the body as text, at most 4,096 characters; '' when binary or empty. */
  readonly bodyStart: string;
  /** The body when it is JSON, of any size that was kept in memory. */
  readonly json?: unknown;
}

export interface RequestFacts {
  readonly method: string;
  /** Without user-info. */
  readonly url: string;
  /** The name as it was sent, and whether it was sent with the request that was answered. */
  readonly keyHeader: string;
  readonly keyScheme?: string;
  readonly keySent: boolean;
  /** Origins that redirects went through, the first being the base URL's. */
  readonly origins: readonly string[];
  /** The proxy that was used, without user-info. */
  readonly proxy?: string;
}

/** What a call has already, so that nobody is advised to give it: by the names of what asks for it. */
export interface GivenFacts {
  readonly idempotencyKey: boolean;
  /** One at least. */
  readonly retries: boolean;
  readonly saveTo: boolean;
  readonly failWhen: boolean;
  readonly maxRate: boolean;
  readonly supportFile: boolean;
  readonly caFile: boolean;
  readonly clientCertificate: boolean;
  /** `accept` names JSON, as it does where nobody says otherwise. */
  readonly acceptsJson: boolean;
}

/** Everything that `explain` may weigh. */
export interface RunFacts {
  readonly environment: RunEnvironmentFacts;
  readonly key: KeyFacts;
  readonly request?: RequestFacts;
  readonly response?: ResponseFacts;
  /** An earlier call of this run was accepted (not 401/403) with the same key. */
  readonly acceptedEarlier: boolean;
  readonly attempts?: number;
  /** Absent where no call is spoken of. */
  readonly given?: GivenFacts;
  /** The calls stand in a task file: what is said of one call is a word there, whoever runs it. */
  readonly taskFile?: boolean;
}

/** How diagnostics link to their pages. */
export interface PageLinks {
  /** e.g. `https://github.com/owner/repo/blob/v1/docs/errors.md`; absent elsewhere: then the words `kimp360 explain CODE`. */
  readonly errorsUrl?: string;
}
