import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { AttemptRecord, CallResponse } from '../http/call.ts';
import type { Secret } from '../key/secret.ts';
import type { Unread } from '../leak/scan/port.ts';
import type { Finding, ScanTotals } from '../leak/scan/scan-report.ts';
import type { Task } from '../plan/plan.ts';

/** Something to tell beside what was found: no fault, and no code of its own. */
export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** What became of one task: what outputs, summary, support bundle and reports are made of. */
export interface TaskResult {
  readonly task: Task;
  readonly ok: boolean;
  /** True when no request left the machine for it. */
  readonly skipped: boolean;
  /** The absolute URL of the first attempt. */
  readonly url?: string;
  readonly attempts: readonly AttemptRecord[];
  readonly durationMs: number;
  readonly response?: CallResponse;
  /** Absolute path of the file that holds the content: `save-to`, or where a large one was spilled. */
  readonly bodyFile?: string;
  readonly requestId?: string;
  /** Extracted values by name; `***` where `secret: true`. */
  readonly extracted: Readonly<Record<string, string>>;
  /** The same as JSON text, with all digits; `"***"` where `secret: true`. */
  readonly extractedJson?: Readonly<Record<string, string>>;
  /** The values behind the `***` of `extracted`. */
  readonly extractedSecrets: Readonly<Record<string, Secret>>;
  /** Failures first, then warnings. */
  readonly diagnostics: readonly ExplainedDiagnostic[];
  /** Annotated as warnings. */
  readonly notices?: readonly Notice[];
}

/** What a scan did and found. Labels are not redacted yet. */
export interface ScanResult {
  readonly totals: ScanTotals;
  /** Those that are listed. */
  readonly findings: readonly Finding[];
  /** How many there are. */
  readonly found: number;
  readonly unread: readonly Unread[];
  /** Unread as well, but listed in `scan-allow-unread`. */
  readonly allowed: readonly Unread[];
}

/** A whole run, ready to be reported. */
export interface RunReport {
  readonly ok: boolean;
  readonly results: readonly TaskResult[];
  readonly scan?: ScanResult;
  /** Of the run as a whole: key and input faults, warnings. */
  readonly diagnostics: readonly ExplainedDiagnostic[];
  readonly durationMs: number;
  readonly keyFingerprint?: string;
  readonly keyHeader: string;
  readonly keyScheme?: string;
  readonly baseUrl?: string;
  /** Paths as the caller gave them, for the command that reproduces a call. */
  readonly caFile?: string;
  readonly clientCertFile?: string;
  readonly clientKeyFile?: string;
}
