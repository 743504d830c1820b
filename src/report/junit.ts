import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { RedactedBytes } from '../leak/port.ts';
import { decisiveFailure } from './failure.ts';
import { type Case, caseOf, properties, seconds, suiteName, taskCase, textOf, type Verdict } from './junit-case.ts';
import type { RowCases } from './junit-rows.ts';
import { distinctNames, nameOf } from './named.ts';
import type { ReportDetails } from './report-details.ts';
import type { RunReport, TaskResult } from './results.ts';
import { totalsOf } from './scan-lines.ts';
import { closeElement, openElement, renderElement, type XmlElement, xmlHead } from './xml.ts';

/** A piece of a report: made with a redactor at hand, or written out already. */
export type ReportPiece = ((redact: (text: string) => string) => string) | AsyncIterable<RedactedBytes>;

/**
 * A run as JUnit has it: one suite; a case for each task, each row of a `for-each`, the scan, and each fault of the run as a
 * whole. Written from the format as Jenkins, GitLab and Azure Pipelines document that they read it: there is no standard.
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
  const tasks = report.results.map((result, index) => ({
    result,
    own: taskCase(result, names[index] ?? '', details.placeOf(result), { ofRows: leftOutText(result, rows) }),
  }));
  const own = [...tasks.map((task) => task.own), ...others];
  const withRows = report.results.flatMap((result) =>
    result.rows === undefined || rows === undefined ? [] : rows.counts(result),
  );
  const count = (verdict: Verdict) =>
    own.filter((one) => one.verdict === verdict).length + withRows.reduce((sum, counts) => sum + counts[verdict], 0);
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
  for (const {
    result,
    own: { element },
  } of tasks) {
    yield elements([element]);
    if (result.rows !== undefined && rows !== undefined) yield rows.written(result);
  }
  const warnings = report.diagnostics.filter((one) => one.severity !== 'error');
  yield elements([
    ...others.map(({ element }, index) => renamed(element, names[tasks.length + index])),
    ...(warnings.length === 0 ? [] : [{ name: 'system-out', content: textOf(warnings) }]),
  ]);
  yield () => closeElement(suite, '  ') + closeElement(suites, '');
}

function elements(list: readonly XmlElement[]): ReportPiece {
  return (redact) => list.map((element) => renderElement(element, '    ', redact)).join('');
}

function renamed(element: XmlElement, name: string | undefined): XmlElement {
  return { ...element, attributes: { ...element.attributes, name } };
}

function leftOutText(result: TaskResult, rows: RowCases | undefined): string {
  const left = result.rows === undefined ? 0 : (rows?.leftOut(result) ?? 0);
  if (left === 0) return '';
  return `${left} of them have no case here, as this CI reads only so many: a results-file that ends in \`.ndjson\` holds every row.`;
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
