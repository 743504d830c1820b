import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import { joinFields } from '../engine/response-text.ts';
import { countAttempts } from './count-attempts.ts';
import { curlCommand } from './curl.ts';
import { formatDuration } from './duration.ts';
import { countedFindings, decisiveFailure, findingsOf } from './failure.ts';
import { code, pre, prose } from './html.ts';
import { nameOf } from './named.ts';
import type { RunReport, TaskResult } from './results.ts';
import { callCell, statusCell } from './summary-cells.ts';

/**
 * The job summary of a run (SPEC §5): verdict, calls, diagnosis, rate limit, and a curl line. HTML, one element a line.
 *
 * @param redact applied to what servers and callers wrote before it is cut or escaped; diagnostics are redacted already.
 */
export async function renderSummary(report: RunReport, redact: (text: string) => string): Promise<string> {
  const all = findingsOf(report);
  const failure = decisiveFailure(all);
  const failed = report.results.find((result) => decisiveFailure(countedFindings(result)) !== undefined);
  const last = report.results.findLast((result) => !result.skipped) ?? report.results.at(-1);
  // Of a `for-each` it is the row that failed that has to be understood.
  const shown = failed?.rows?.failures[0]?.result ?? failed ?? last;
  const plan = report.results.some(({ step }) => step !== undefined) ? await import('./summary-plan.ts') : undefined;
  const lines = [
    `<h3>${plan?.planVerdict(report, failure) ?? verdict(report, failure)}</h3>`,
    ...(failure?.severity === 'warning'
      ? ['<p>The step goes on: <code>fail-on-error</code> is <code>false</code>.</p>']
      : []),
    ...(plan?.timeline(report.results, redact) ??
      (report.results.length === 0 ? [] : callTable(report.results, redact))),
    ...(all.length === 0 ? [] : (await import('./summary-diagnosis.ts')).diagnosisSection(all, shown?.attempts ?? [])),
    ...(report.scan === undefined ? [] : (await import('./summary-scan.ts')).scanSection(report.scan, redact)),
    ...(await facts(report, shown, redact)),
    ...(shown?.url === undefined ? [] : await reproduction(report, shown, shown.url, redact)),
  ];
  return `\n${lines.join('\n')}\n`;
}

/** What is appended to a summary that was written before the leak was seen. */
export async function renderLeak(leaks: readonly ExplainedDiagnostic[]): Promise<string> {
  const { diagnosisSection } = await import('./summary-diagnosis.ts');
  const failure = decisiveFailure(leaks);
  const heading = failure === undefined ? '⚠️ Afterwards' : `❌ ${prose(failure.title)}`;
  return `\n<h3>${heading}</h3>\n${diagnosisSection(leaks, []).join('\n')}\n`;
}

function verdict(report: RunReport, failure: ExplainedDiagnostic | undefined): string {
  if (failure !== undefined) return `${failure.severity === 'warning' ? '⚠️' : '❌'} ${prose(failure.title)}`;
  return report.results.length === 0 && report.scan !== undefined
    ? '✅ The scan found no secret'
    : '✅ The call succeeded';
}

function callTable(results: readonly TaskResult[], redact: (text: string) => string): string[] {
  return [
    '<table>',
    '<tr><th>Call</th><th>Method and path</th><th>Status</th><th>Time</th><th>Attempts</th></tr>',
    ...results.map((result) => callRow(result, redact)),
    '</table>',
  ];
}

function callRow(result: TaskResult, redact: (text: string) => string): string {
  const failure = decisiveFailure(result.diagnostics);
  const cells = [
    `${failure !== undefined ? '❌' : result.ok ? '✅' : '⚪'} ${code(redact(nameOf(result)), 100)}`,
    callCell(result, redact),
    statusCell(result, redact),
    result.skipped ? '–' : formatDuration(result.durationMs),
    String(countAttempts(result.attempts)),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** What a reader of any outcome wants at hand: request id, rate limit, which key, where the content is. */
async function facts(
  report: RunReport,
  shown: TaskResult | undefined,
  redact: (text: string) => string,
): Promise<string[]> {
  const limit = shown?.response === undefined ? undefined : await rateLimitOf(joinFields(shown.response.fields));
  const items = [
    ...(limit === undefined ? [] : [`Rate limit: ${code(redact(limit), 200)}`]),
    ...(shown?.requestId === undefined ? [] : [`Request id: ${code(redact(shown.requestId), 200)}`]),
    ...(report.keyFingerprint === undefined || shown === undefined || shown.skipped
      ? []
      : [`Key: fingerprint ${code(report.keyFingerprint)}, sent as ${code(redact(report.keyHeader), 100)}`]),
    ...(shown?.bodyFile === undefined ? [] : [`Content: ${code(redact(shown.bodyFile), 400)}`]),
  ];
  return items.length === 0 ? [] : [`<p>${items.join('<br>')}</p>`];
}

async function rateLimitOf(fields: Readonly<Record<string, string>>): Promise<string | undefined> {
  if (!Object.keys(fields).some((name) => /ratelimit|^retry-after$/.test(name))) return undefined;
  const { rateLimitLine } = await import('./rate-limit.ts');
  return rateLimitLine(fields);
}

async function reproduction(
  report: RunReport,
  { task }: TaskResult,
  url: string,
  redact: (text: string) => string,
): Promise<string[]> {
  if (task === undefined) return [];
  const command = await curlCommand({ task, url, target: report }, redact);
  return ['<details>', '<summary>Make the same call by hand</summary>', pre([command]), '</details>'];
}
