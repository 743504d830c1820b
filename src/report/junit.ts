import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../hosts/port.ts';
import type { RedactedBytes } from '../leak/port.ts';
import { decisiveFailure } from './failure.ts';
import {
  type Case,
  caseOf,
  noticesOf,
  properties,
  rowText,
  seconds,
  suiteName,
  taskCase,
  textOf,
  type Verdict,
} from './junit-case.ts';
import type { RowCases, RowCounts } from './junit-rows.ts';
import { distinctNames, nameOf } from './named.ts';
import type { ReportDetails } from './report-details.ts';
import type { RunReport, TaskResult } from './results.ts';
import { totalsOf } from './scan-lines.ts';
import { closeElement, openElement, renderElement, type XmlElement, xmlHead } from './xml.ts';

/** A piece of a report: made with a redactor at hand, or written out already. */
export type ReportPiece = ((redact: (text: string) => string) => string) | AsyncIterable<RedactedBytes>;

/**
 * A run as JUnit has it: one suite; a case for each task, for each row in place of a task with rows, the scan, and each fault of
 * the run as a whole. Written from the format as Jenkins, GitLab and Azure Pipelines document that they read it: there is no standard.
 */
export function* junitOf(
  report: RunReport,
  details: ReportDetails,
  rows: RowCases | undefined,
): Generator<ReportPiece> {
  const others = [
    ...scanCases(report),
    ...report.diagnostics.filter((one) => one.severity === 'error' && !ofScan(one)).map(faultCase),
  ];
  // A run that has nothing else to tell went well; readers take a report without cases for a mistake.
  if (others.length + report.results.length === 0) others.push(caseOf('run', 0, { verdict: 'passed' }));
  const names = distinctNames([
    ...report.results.map((result) => nameOf(result) || 'call'),
    ...others.map(({ name }) => name),
  ]);
  const tasks = report.results.map((result, index) => {
    const name = names[index] ?? '';
    const cases = result.rows === undefined ? undefined : rows?.counts(result);
    return { result, name, cases, own: ownCase(result, name, details.placeOf(result), cases) };
  });
  const own = [...tasks.flatMap((task) => task.own ?? []), ...others];
  const count = (verdict: Verdict) =>
    own.filter((one) => one.verdict === verdict).length +
    tasks.reduce((sum, { cases }) => sum + (cases?.[verdict] ?? 0), 0);
  const [failures, errors, skipped, passed] = [count('failure'), count('error'), count('skipped'), count('passed')];
  const totals = {
    tests: failures + errors + skipped + passed,
    failures,
    errors,
    skipped,
    time: seconds(report.durationMs),
  };
  const suites = { name: 'testsuites', attributes: { name: suiteName, ...totals } };
  const started = new Date(details.endedAt - report.durationMs).toISOString().slice(0, 19);
  const suite = { name: 'testsuite', attributes: { name: suiteName, ...totals, timestamp: started } };
  yield (redact) => xmlHead + openElement(suites, '', redact) + openElement(suite, '  ', redact);
  yield elements([
    properties({
      version: details.version,
      host: details.host,
      'base-url': report.baseUrl,
      'key-header': report.keyHeader,
      'key-fingerprint': report.keyFingerprint,
    }),
  ]);
  for (const task of tasks) {
    if (task.own !== undefined) yield elements([task.own.element]);
    if (task.cases !== undefined && rows !== undefined) yield rows.written(task.result);
  }
  const told = [
    ...tasks.flatMap(({ result, name, cases, own }) =>
      cases === undefined ? [] : toldOfRows(result, name, own, rows?.leftOut(result)),
    ),
    textOf(report.diagnostics.filter((one) => one.severity !== 'error')),
  ].filter((one) => one !== '');
  yield elements([
    ...others.map(({ element }, index) => renamed(element, names[tasks.length + index])),
    ...(told.length === 0 ? [] : [{ name: 'system-out', content: told.join('\n\n') }]),
  ]);
  yield () => closeElement(suite, '  ') + closeElement(suites, '');
}

function elements(list: readonly XmlElement[]): ReportPiece {
  return (redact) => list.map((element) => renderElement(element, '    ', redact)).join('');
}

function renamed(element: XmlElement, name: string | undefined): XmlElement {
  return { ...element, attributes: { ...element.attributes, name } };
}

/** The case of a task itself. Where rows are its cases it has none, lest a failure count twice, but for one that no case of a row tells. */
function ownCase(
  result: TaskResult,
  name: string,
  place: Place | undefined,
  cases: RowCounts | undefined,
): Case | undefined {
  if (cases === undefined || Object.values(cases).every((count) => count === 0)) return taskCase(result, name, place);
  const untold = cases.failure > 0 ? (result.rows?.faults ?? []) : result.diagnostics;
  const own = taskCase({ ...result, diagnostics: untold }, name, place);
  return own.verdict === 'failure' ? own : undefined;
}

/** What would stand in the case of a task with rows, and how many rows have none. */
function toldOfRows(result: TaskResult, name: string, own: Case | undefined, left = 0): readonly string[] {
  if (own !== undefined && left === 0) return [];
  const counts = result.rows === undefined ? '' : rowText(result.rows);
  const more =
    left === 0
      ? ''
      : ` ${left} of them have no case here, as this CI reads only so many: a results-file that ends in \`.ndjson\` holds every row.`;
  return [`${name}: ${counts}${more}`, ...noticesOf(result)];
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
    caseOf('scan for the key', 0, {
      verdict: problem === undefined ? 'passed' : 'failure',
      ...(problem === undefined ? {} : { problem, text: textOf(findings) }),
      output: scan === undefined ? [] : [`Scanned ${totalsOf(scan)}.`],
    }),
  ];
}

function faultCase(one: ExplainedDiagnostic): Case {
  return caseOf(`run: ${one.title}`, 0, { verdict: 'error', problem: one, text: textOf([one]) });
}
