import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import { renderText } from '../diagnostics/render-text.ts';
import { countAttempts } from './count-attempts.ts';
import { countOf } from './duration.ts';
import { countedFindings, decisiveFailure } from './failure.ts';
import { callOf, nameOf } from './named.ts';
import type { ReportDetails } from './report-details.ts';
import type { RowsOutcome, RunReport, TaskResult } from './results.ts';
import { totalsOf } from './scan-lines.ts';
import { skipReason } from './skip-reason.ts';
import type { XmlElement } from './xml.ts';

/** What a test case came to. An `error` is a fault of the run itself, a `failure` what a call or a scan said. */
type Verdict = 'failure' | 'error' | 'skipped' | 'passed';

interface Case {
  readonly verdict: Verdict;
  readonly name: string;
  readonly element: XmlElement;
}

/** Groups cases that stand in no file of the repository. */
const suiteName = 'kimp360';

/**
 * A run as JUnit has it: one suite; a case for each task, for each row of a `for-each` that failed and was kept, for the scan,
 * and for each fault of the run as a whole. Written from the format as Jenkins, GitLab and Azure Pipelines document that they
 * read it: there is no standard.
 */
export function junitOf(report: RunReport, details: ReportDetails): XmlElement {
  const cases = [
    ...report.results.flatMap((result) => casesOf(result, details)),
    ...scanCases(report),
    ...report.diagnostics.filter((one) => one.severity === 'error' && !ofScan(one)).map(faultCase),
  ];
  const warnings = report.diagnostics.filter((one) => one.severity !== 'error');
  // A run that has nothing else to tell went well; readers take a report without cases for a mistake.
  if (cases.length === 0) cases.push(caseOf('run', suiteName, 0, { verdict: 'passed' }));
  const count = (verdict: Verdict) => cases.filter((one) => one.verdict === verdict).length;
  const totals = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(report.durationMs),
  };
  const suite: XmlElement = {
    name: 'testsuite',
    attributes: {
      name: suiteName,
      ...totals,
      timestamp: new Date(details.endedAt - report.durationMs).toISOString().slice(0, 19),
    },
    content: [
      properties({
        version: details.version,
        host: details.host,
        'base-url': report.baseUrl,
        'key-header': report.keyHeader,
        'key-fingerprint': report.keyFingerprint,
      }),
      ...named(cases),
      ...(warnings.length === 0 ? [] : [{ name: 'system-out', content: textOf(warnings) }]),
    ],
  };
  return { name: 'testsuites', attributes: { name: suiteName, ...totals }, content: [suite] };
}

/** Of cases with the same name GitLab shows the first alone, so each gets a name of its own. */
function named(cases: readonly Case[]): readonly XmlElement[] {
  const seen = new Map<string, number>();
  return cases.map(({ name, element }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? element : { ...element, attributes: { ...element.attributes, name: `${name} (${times})` } };
  });
}

function casesOf(result: TaskResult, details: ReportDetails): readonly Case[] {
  const { rows } = result;
  const place = details.placeOf(result);
  const own = taskCase(result, nameOf(result) || 'call', place, rows);
  if (rows === undefined) return [own];
  return [
    own,
    ...rows.failures.map((failed) => {
      const name = `${nameOf(result)} [row ${failed.row}]`;
      return taskCase({ ...failed.result, ...(result.tolerated === true ? { tolerated: true } : {}) }, name, place);
    }),
  ];
}

function taskCase(
  result: TaskResult,
  name: string,
  place: { readonly file: string; readonly line?: number } | undefined,
  rows?: RowsOutcome,
): Case {
  const counted = countedFindings(result);
  const failure = decisiveFailure(counted.filter((one) => one.severity === 'error'));
  const { response, requestId, tolerated, skippedBecause } = result;
  const call = callOf(result);
  const skipped = failure === undefined && skippedBecause !== undefined;
  return caseOf(name, place?.file ?? suiteName, result.durationMs, {
    verdict: failure !== undefined ? 'failure' : skipped ? 'skipped' : 'passed',
    ...(place === undefined ? {} : { place }),
    properties: {
      call: call === undefined ? undefined : `${call.method} ${call.path}`,
      status: rows === undefined ? response?.status : undefined,
      attempts: rows?.attempts ?? countAttempts(result.attempts),
      'request-id': rows === undefined ? requestId : undefined,
      tolerated: tolerated === true ? 'true' : undefined,
      ...(rows === undefined ? {} : rowProperties(rows)),
    },
    ...(failure === undefined ? {} : { problem: failure, findings: counted.filter((one) => one.severity === 'error') }),
    ...(skipped ? { reason: skipReason(result, skippedBecause) } : {}),
    output: [
      ...(rows === undefined ? [] : [rowText(rows)]),
      ...(result.notices ?? []).map(({ title, message }) => `${title}: ${message}`),
      // Among them what `continue-on-error` or `fail-on-error: false` made a warning of.
      textOf(counted.filter((one) => one.severity !== 'error')),
    ],
  });
}

function rowProperties({ total, succeeded, failed, done, notStarted, otherShards }: RowsOutcome) {
  return {
    'rows-total': total,
    'rows-succeeded': succeeded,
    'rows-failed': failed,
    'rows-done': done,
    'rows-not-started': notStarted,
    'rows-other-shards': otherShards,
  };
}

/** What has no case of its own. */
function rowText({ total, succeeded, failed, done, notStarted, otherShards, failures }: RowsOutcome): string {
  const more = [
    ...(done > 0 ? [`${done} done in an earlier run`] : []),
    ...(notStarted > 0 ? [`${notStarted} not started`] : []),
    ...(otherShards > 0 ? [`${otherShards} of other shards not counted`] : []),
  ];
  const left = failed - failures.length;
  return [
    `${countOf(total, 'row')}: ${[`${succeeded} succeeded`, `${failed} failed`, ...more].join(', ')}.`,
    'Only failed rows have cases of their own.',
    ...(left > 0
      ? [
          `${left} more failed and ${left === 1 ? 'has' : 'have'} none: a results-file that ends in \`.ndjson\` holds every row.`,
        ]
      : []),
  ].join(' ');
}

function ofScan({ code }: ExplainedDiagnostic): boolean {
  return code === 'leak/found' || code === 'scan/incomplete';
}

/** Also without a scan: what a run left behind is searched as well. */
function scanCases({ scan, diagnostics }: RunReport): readonly Case[] {
  const findings = diagnostics.filter((one) => ofScan(one) && one.severity === 'error');
  const problem = decisiveFailure(findings);
  if (scan === undefined && problem === undefined) return [];
  return [
    caseOf('scan for the key', suiteName, 0, {
      verdict: problem === undefined ? 'passed' : 'failure',
      ...(problem === undefined ? {} : { problem, findings }),
      output: scan === undefined ? [] : [`Scanned ${totalsOf(scan)}.`],
    }),
  ];
}

function faultCase(one: ExplainedDiagnostic): Case {
  return caseOf(`run: ${one.title}`, suiteName, 0, { verdict: 'error', problem: one, findings: [one] });
}

interface CaseParts {
  readonly verdict: Verdict;
  readonly place?: { readonly file: string; readonly line?: number };
  readonly properties?: Readonly<Record<string, string | number | undefined>>;
  readonly problem?: ExplainedDiagnostic;
  /** All that the case failed with, the problem among them. */
  readonly findings?: readonly ExplainedDiagnostic[];
  readonly reason?: string;
  readonly output?: readonly string[];
}

function caseOf(name: string, classname: string, durationMs: number, parts: CaseParts): Case {
  const { verdict, place, problem, findings = [], reason } = parts;
  const output = (parts.output ?? []).filter((text) => text !== '').join('\n\n');
  const content: XmlElement[] = [
    ...(parts.properties === undefined ? [] : [properties(parts.properties)]),
    ...(problem === undefined
      ? []
      : [{ name: verdict, attributes: { message: problem.message, type: problem.code }, content: textOf(findings) }]),
    ...(reason === undefined ? [] : [{ name: 'skipped', attributes: { message: reason } }]),
    ...(output === '' ? [] : [{ name: 'system-out', content: output }]),
  ];
  const attributes = { name, classname, file: place?.file, line: place?.line, time: seconds(durationMs) };
  return { verdict, name, element: { name: 'testcase', attributes, content } };
}

function properties(values: Readonly<Record<string, string | number | undefined>>): XmlElement {
  return {
    name: 'properties',
    content: Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name: 'property', attributes: { name, value } }],
    ),
  };
}

function textOf(findings: readonly ExplainedDiagnostic[]): string {
  return findings.map((one) => renderText(one, { colour: false })).join('\n\n');
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
