import type { RunEnvironmentFacts } from '../diagnostics/facts.ts';
import type { Secret } from '../key/secret.ts';
import type { Redacted, RedactedBytes } from '../leak/port.ts';
import type { Shard } from '../plan/plan.ts';

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
  /** Why nothing is masked on a host that could: for a sentence that goes on. */
  readonly unmasked?: string;
  /** One or more lines of progress. */
  log(text: Redacted): void;
  /** Lines under a heading that the host can fold. */
  group(title: Redacted, text: Redacted): void;
  /** Begins a group whose lines come later; absent where a heading is all there is. */
  openGroup?(title: Redacted): void;
  closeGroup?(): void;
  /** One line that is drawn anew as things go on, until it is undefined; absent where nobody watches. */
  live?(line: Redacted | undefined): void;
  annotate(annotation: Annotation): void;
  /** Appends Markdown to the job's summary; a no-op where there is none. */
  summarize(markdown: Redacted): Promise<void>;
  /** Sets outputs of the step, all of these or, when it throws, none; a no-op where there are no outputs. */
  outputs(outputs: readonly Output[]): void;
  /** The content of the response: the CLI's stdout; a no-op in an Action. Throws `DiagnosticError` for content that must not be shown. */
  content(bytes: RedactedBytes): Promise<void>;
  /**
   * The last event: what the host takes only as a whole is handed over, and the result where it has a word for it. What
   * cannot be handed over is said in the log; absent where nothing is left to do.
   */
  finish?(ok: boolean): Promise<void>;
}

/** A file by which a step talks to its host could not be written. */
export class CommandFileFault extends Error {
  override readonly name = 'CommandFileFault';
  readonly variable: string;
  readonly path: string;

  /** @param variable of the environment, which names the file */
  constructor(variable: string, path: string, cause: unknown) {
    super(`the file of ${variable} could not be written`, { cause });
    this.variable = variable;
    this.path = path;
  }
}

/** A file by which a step talks to its host. */
export interface CommandFile {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
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
  /** Whether an output that holds a masked value is lost where it becomes one of the job. */
  readonly dropsMaskedOutputs?: boolean;
  /** Whether an output that holds a secret is masked nowhere, though the next step of the job gets it. */
  readonly leavesUnmasked?: boolean;
  /** Set where the outputs of a step are lost: how that can be, as a sentence. */
  readonly outputsLost?: string;
  /** Absolute paths that nothing may be saved to: the runner's command files. */
  readonly protectedFiles: readonly string[];
  /** Absolute path of the JUnit report that is written without being asked for, because the host looks for it there. */
  readonly junitReport?: string;
  /** Cases of rows in a JUnit report that the host still reads; absent where any number will do. */
  readonly mostRowCases?: number;
  /** Files that hold what a step sets, by the names of their variables: `GITHUB_OUTPUT`. What is appended during the run is searched for secrets at its end. */
  readonly commandFiles?: readonly CommandFile[];
  /** The job's place in its matrix or parallel group, where the host tells it: for `shard: auto`. */
  readonly parallel?: Shard;
  /** See `PageLinks`. */
  readonly errorsUrl?: string;
  /** Finds the calling step in the checked-out workflow file, or undefined when in doubt. */
  callingStep(): Promise<Place | undefined>;
  /** How that step gets its key, for the diagnosis of an empty one. */
  keyHandover?(): Promise<KeyHandover>;
}
