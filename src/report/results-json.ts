import { decisiveFailure } from './failure.ts';
import type { RunReport, TaskResult } from './results.ts';

/** One entry of the output `results`; the words are those of the outputs. */
export interface ResultEntry {
  readonly id: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly ok: boolean;
  readonly skipped: boolean;
  /** Absent without an answer. */
  readonly status?: number;
  /** Absent on success. */
  readonly 'error-code'?: string;
  readonly attempts: number;
  readonly 'duration-ms': number;
  readonly 'request-id'?: string;
  readonly 'body-file'?: string;
  /** `***` where the value is secret. */
  readonly extracted: Readonly<Record<string, string>>;
}

/** What the output `results` and the file of `results-file` hold: one entry per task, in order. */
export function resultsOf(report: RunReport): readonly ResultEntry[] {
  return report.results.map(entryOf);
}

function entryOf(result: TaskResult): ResultEntry {
  const { task, response, requestId, bodyFile } = result;
  const code = decisiveFailure(result.diagnostics)?.code;
  return {
    id: task.id,
    name: task.name,
    method: task.method,
    path: task.path,
    ok: result.ok,
    skipped: result.skipped,
    ...(response === undefined ? {} : { status: response.status }),
    ...(code === undefined ? {} : { 'error-code': code }),
    attempts: result.attempts.length,
    'duration-ms': Math.round(result.durationMs),
    ...(requestId === undefined ? {} : { 'request-id': requestId }),
    ...(bodyFile === undefined ? {} : { 'body-file': bodyFile }),
    extracted: result.extracted,
  };
}
