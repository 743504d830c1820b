import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../hosts/port.ts';
import { countedFindings, decisiveFailure, findingsOf } from './failure.ts';
import type { ReportDetails } from './report-details.ts';
import type { RunReport, TaskResult } from './results.ts';
import { entryOf, type ResultEntry, type RowEntry, rowEntryOf } from './results-json.ts';

/** What was found, without the text of the user that it was found in. */
interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly message: string;
  readonly at?: string;
  readonly evidence: readonly string[];
  readonly causes: readonly string[];
  readonly steps: readonly string[];
  readonly page: string;
}

/**
 * A whole run as plain data, the words being those of inputs and outputs. `docs/report.schema.json` describes it; `version` rises
 * when a member changes its meaning or goes, and new members may come without that.
 */
export function jsonReportOf(report: RunReport, details: ReportDetails): Readonly<Record<string, unknown>> {
  const { scan, results, durationMs } = report;
  const code = decisiveFailure(findingsOf(report))?.code;
  const count = (is: (result: TaskResult) => boolean) => results.filter(is).length;
  return {
    version: 1,
    tool: { name: 'kimp360-api-action', version: details.version },
    host: details.host,
    'started-at': new Date(details.endedAt - durationMs).toISOString(),
    'duration-ms': Math.round(durationMs),
    ok: report.ok,
    ...(code === undefined ? {} : { 'error-code': code }),
    ...(report.baseUrl === undefined ? {} : { 'base-url': report.baseUrl }),
    'key-header': report.keyHeader,
    ...(report.keyFingerprint === undefined ? {} : { 'key-fingerprint': report.keyFingerprint }),
    totals: {
      tasks: results.length,
      succeeded: count((one) => one.ok && !one.skipped),
      failed: count((one) => !one.ok && !one.skipped && one.tolerated !== true),
      tolerated: count((one) => one.tolerated === true),
      skipped: count((one) => one.skipped && one.tolerated !== true),
    },
    tasks: results.map((result) => taskOf(result, details.placeOf(result))),
    ...(scan === undefined
      ? {}
      : {
          scan: {
            found: scan.found,
            unread: scan.unread.length,
            'unread-allowed': scan.allowed.length,
            files: scan.totals.files,
            archives: scan.totals.archives,
            members: scan.totals.members,
            'git-objects': scan.totals.gitObjects,
            bytes: scan.totals.bytes,
          },
        }),
    findings: report.diagnostics.map(findingOf),
  };
}

function taskOf(result: TaskResult, place: Place | undefined): Readonly<Record<string, unknown>> {
  const entry: ResultEntry = entryOf(result);
  const { rows } = result;
  return {
    ...entry,
    ...(place === undefined ? {} : { file: place.file, ...(place.line === undefined ? {} : { line: place.line }) }),
    ...(rows === undefined || entry.rows === undefined
      ? {}
      : {
          rows: {
            ...entry.rows,
            'failures-left-out': rows.failed - rows.failures.length,
            failures: rows.failures.map(
              ({ row, line, result: one }): RowEntry & { readonly findings: readonly Finding[] } => ({
                ...rowEntryOf(one, { number: row, ...(line === undefined ? {} : { line }) }),
                findings: one.diagnostics.map(findingOf),
              }),
            ),
          },
        }),
    ...(result.notices === undefined
      ? {}
      : { notices: result.notices.map(({ title, message }) => ({ title, message })) }),
    findings: countedFindings(result).map(findingOf),
  };
}

function findingOf({
  code,
  severity,
  title,
  message,
  origin,
  evidence,
  causes,
  steps,
  page,
  suggestion,
}: ExplainedDiagnostic): Finding {
  const within = origin?.within;
  const at =
    within === undefined ? origin?.label : `${within.file ?? origin?.label ?? ''}:${within.line}:${within.column}`;
  return {
    code,
    severity,
    title,
    message,
    ...(at === undefined ? {} : { at }),
    evidence,
    causes,
    steps: suggestion === undefined || steps.includes(suggestion) ? steps : [suggestion, ...steps],
    page,
  };
}
