import type { RunEnvironmentFacts } from '../diagnostics/facts.ts';
import type { Secret } from '../key/secret.ts';
import type { Redacted } from '../leak/port.ts';

/** Who runs us. */
export type HostName =
  | 'github'
  | 'gitea'
  | 'azure'
  | 'gitlab'
  | 'buildkite'
  | 'teamcity'
  | 'jenkins'
  | 'circleci'
  | 'bitbucket'
  | 'plain';

/** A place in a file of the repository; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** How the checked-out workflow file hands the key to the calling step; nothing is said where the file does not show it. */
export type KeyHandover = Pick<
  RunEnvironmentFacts,
  'apiKeyGiven' | 'apiKeyExpression' | 'apiKeyPlace' | 'jobHasEnvironment' | 'jobEnvironment'
>;

/** An output of the step. A secret is there on purpose (`extract` with `secret: true`). */
export interface Output {
  readonly name: Redacted;
  readonly value: Redacted | Secret;
}

export interface Annotation {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly title: Redacted;
  readonly message: Redacted;
  /** The same, laid out for a reader of the log; hosts that show annotations nowhere else print it instead. */
  readonly text?: Redacted;
  readonly place?: Place;
}

/**
 * Every event of a run, for one CI system (SPEC §8). Adapters translate; they decide nothing, and they accept only
 * text that the redactor made. Text is inert: no adapter lets it become a command of its host.
 */
export interface HostAdapter {
  readonly name: HostName;
  /** Registers values with the host's own masking, before it returns; false where the host cannot. */
  mask(...secrets: readonly Secret[]): boolean;
  /** One or more lines of progress. */
  log(text: Redacted): void;
  /** Lines under a heading that the host can fold. */
  group(title: Redacted, text: Redacted): void;
  annotate(annotation: Annotation): void;
  /** Appends Markdown to the job's summary; a no-op where there is none. */
  summarize(markdown: Redacted): Promise<void>;
  /** Sets outputs of the step, all of these or, when it throws, none; a no-op where there are no outputs. */
  outputs(outputs: readonly Output[]): void;
  /** The content of the response: the CLI's stdout; a no-op in an Action. */
  content(bytes: Uint8Array): Promise<void>;
}

/** What a host tells about the run. Read once, at the start. */
export interface HostContext {
  readonly name: HostName;
  readonly environment: RunEnvironmentFacts;
  /** Absolute; the workspace in an Action, the working directory elsewhere. */
  readonly workspace: string;
  /** Absolute; `RUNNER_TEMP`, or the system's folder for temporary files. */
  readonly temp: string;
  /** Whether outputs go anywhere; where they do not, nothing is spilled to files that nobody would hear of. */
  readonly takesOutputs: boolean;
  /** Set where the outputs of a step are lost: how that can be, as a sentence. */
  readonly outputsLost?: string;
  /** Absolute paths that nothing may be saved to: the runner's command files. */
  readonly protectedFiles: readonly string[];
  /** See `PageLinks`. */
  readonly errorsUrl?: string;
  /** Finds the calling step in the checked-out workflow file, or undefined when in doubt. */
  callingStep(): Promise<Place | undefined>;
  /** How that step gets its key, for the diagnosis of an empty one. */
  keyHandover?(): Promise<KeyHandover>;
}
