import type { DiagnosticCode } from './codes.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** Where an offending text came from. Secret inputs carry no `text`, so no renderer can quote them. */
export interface Origin {
  /** How the user calls the place: `input "headers"`, `--headers`, `KIMP360_API_KEY`. */
  readonly label: string;
  readonly text?: string;
  /** `text` is one line of a file or of a longer text: which one, and where in it the span begins, both from 1. */
  readonly within?: {
    readonly line: number;
    readonly column: number;
    /** Relative to the workspace, with `/`, where it lies there; else as it was given. */
    readonly file?: string;
  };
}

/** A half-open range of UTF-16 code units inside `Origin.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What went wrong, as data. Renderers make log text, annotations, summaries and JSON of it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence, without the code, ending in a full stop. */
  readonly message: string;
  readonly origin?: Origin;
  readonly span?: Span;
  /** Did-you-mean or the exact thing to type; the first step that a reader should take. */
  readonly suggestion?: string;
  /** What should stand in a range of the origin's text; whoever knows what that text is made of shows it as it is typed there. */
  readonly instead?: { readonly span: Span; readonly text: string };
  /** What was seen, most telling first; each a short line. */
  readonly evidence: readonly string[];
  /** The error underneath, for the support bundle only; never rendered with its own text unredacted. */
  readonly cause?: unknown;
}

export interface DiagnosticDetails {
  readonly severity?: Severity;
  readonly origin?: Origin;
  readonly span?: Span;
  readonly suggestion?: string;
  readonly instead?: NonNullable<Diagnostic['instead']>;
  readonly evidence?: readonly string[];
  readonly cause?: unknown;
}

/** Makes a diagnostic; an error unless `details.severity` says otherwise. */
export function diagnostic(code: DiagnosticCode, message: string, details: DiagnosticDetails = {}): Diagnostic {
  return { severity: 'error', evidence: [], ...details, code, message };
}

/** A diagnostic with its page: what `explain` adds from the catalogue and from the facts of the run. */
export interface ExplainedDiagnostic extends Diagnostic {
  /** Stands for a failure, though `fail-on-error: false` made a warning of it: `ok` is false and `error-code` names it. */
  readonly failing?: boolean;
  /** A short heading, e.g. "The API did not accept the key". */
  readonly title: string;
  /** Likely causes, ranked by the evidence of this run. */
  readonly causes: readonly string[];
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** A link to the page in `docs/errors.md`, or the words `kimp360 explain CODE`. */
  readonly page: string;
}

/** Carries one or more diagnostics through a `throw`. Its message never holds input text. */
export class DiagnosticError extends Error {
  override readonly name = 'DiagnosticError';
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];

  constructor(first: Diagnostic, ...more: Diagnostic[]) {
    super(`${first.code}: ${first.message}`, { cause: first.cause });
    this.diagnostics = [first, ...more];
  }
}
