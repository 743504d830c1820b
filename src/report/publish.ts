import { type Diagnostic, diagnostic, type ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import { errorCode } from '../engine/error-code.ts';
import { explainFindings } from '../engine/explain-findings.ts';
import { spill } from '../engine/spill.ts';
import { CommandFileFault, type HostContext } from '../hosts/port.ts';
import type { ReportPaths } from '../inputs/run-files.ts';
import type { Secret } from '../key/secret.ts';
import type { Host } from '../leak/guard.ts';
import type { Redactor } from '../leak/port.ts';
import { redactJson } from '../leak/redact-whole.ts';
import type { Traces } from '../leak/traces.ts';
import { outputsOf, verdictOf } from '../outputs/set-outputs.ts';
import type { Plan } from '../plan/plan.ts';
import type { AtomicFile, Platform } from '../platform/port.ts';
import { codesOf, decisiveFailure, findingsOf } from './failure.ts';
import type { RowCases } from './junit-rows.ts';
import type { RunReport } from './results.ts';
import { resultsOf } from './results-json.ts';
import type { ResultsStream } from './results-stream.ts';
import { renderSummary } from './summary.ts';
import type { ReportKind } from './write-reports.ts';

export interface Publishing {
  /** Where the files of the plan were to lie when it was checked, by path: a folder swapped meanwhile is not followed. */
  readonly landings: ReadonlyMap<string, string>;
  /** Where reports go; known although the inputs were at fault. */
  readonly reports: ReportPaths;
  readonly host: Host;
  readonly context: HostContext;
  readonly redactor: Redactor;
  readonly platform: Platform;
  readonly facts: RunFacts;
  /** A results file that was written as the run went. */
  readonly resultsStream?: ResultsStream;
  /** The rows of the JUnit report, written as the run went. */
  readonly rowCases?: RowCases;
  /** What was told before the first call, and is not told again. */
  readonly warned: ReadonlySet<ExplainedDiagnostic>;
  /** Absent when the inputs were at fault. */
  readonly plan: Plan | undefined;
  readonly version: string;
  /** What the run has written, these sinks included. */
  readonly traces: Traces;
  /** What must stand in none of it. */
  readonly given: readonly Secret[];
  /** The same, but for the outputs that hold them: what answers told, marked secret by `extract`. */
  readonly extracted: readonly Secret[];
}

/**
 * Hands a report to every sink: files, summary, outputs, and last the log with its annotations. A sink that cannot be
 * written (a full disk) is a failure of its own, and never hides the first one. Returns the report with what was added.
 */
export async function publish(report: RunReport, to: Publishing): Promise<RunReport> {
  let current = await withNotices(report, to);
  const attempt = async (
    what: string,
    write: () => Promise<void> | void,
    severity: 'error' | 'warning' = 'error',
  ): Promise<void> => {
    try {
      await write();
    } catch (error) {
      current = await withFailure(current, what, error, severity, to);
    }
  };
  let resultsFile: string | undefined;
  await attempt('the results file', async () => {
    resultsFile = await writeResults(current, to);
  });
  await attempt('the support bundle', () => writeSupportBundle(current, to));
  const reported = new Map<ReportKind, RunReport>();
  const saveReport = async (kind: ReportKind, path: string) => {
    await attempt(reportNames[kind], async () => {
      const told = current;
      const { writeReport } = await import('./write-reports.ts');
      await saveFile(path, (file) => writeReport(kind, told, file, to), to);
      reported.set(kind, told);
    });
  };
  for (const [kind, path] of reportsOf(to)) await saveReport(kind, path);
  // A call that worked is not undone because its picture could not be drawn.
  await attempt(
    'the job summary',
    async () => to.host.summarize(await renderSummary(current, (text) => to.redactor.text(text))),
    'warning',
  );
  const before = current;
  await attempt('the outputs', () => to.host.outputs(outputsOf(current, resultsFile)));
  if (current !== before) sayVerdict(current, to);
  const leaks = await searchTraces(current, resultsFile, to);
  if (leaks.length > 0) {
    const ok = current.ok && decisiveFailure(leaks) === undefined;
    current = { ...current, ok, diagnostics: [...leaks, ...current.diagnostics] };
    const { renderLeak } = await import('./summary.ts');
    await attempt('the job summary', async () => to.host.summarize(await renderLeak(leaks)), 'warning');
    await attempt('the outputs', () => to.host.outputs(verdictOf(current)));
  }
  // What went wrong since a report was written belongs into it.
  for (const [kind, path] of reportsOf(to)) {
    if (reported.has(kind) && reported.get(kind) !== current) await saveReport(kind, path);
  }
  await to.rowCases?.remove().catch(() => undefined);
  if (hasNews(current, to)) {
    const { announce } = await import('./announce.ts');
    await announce(current, to);
  }
  return current;
}

/** What only the secrets of all answers together can tell. */
async function withNotices(report: RunReport, { redactor }: Publishing): Promise<RunReport> {
  const texts = report.results.flatMap(({ extracted }) => Object.values(extracted));
  if (!texts.some((text) => redactor.redact(text).hits > 0)) return report;
  const { withRedactedOutputs } = await import('./redacted-outputs.ts');
  return { ...report, results: withRedactedOutputs(report.results, redactor) };
}

/** Whether there is anything to annotate; a call that worked has said in a line of the log that it did. */
function hasNews(report: RunReport, { context, warned }: Publishing): boolean {
  if (context.outputsLost !== undefined || findingsOf(report).some((one) => !warned.has(one))) return true;
  return report.results.some(({ notices }) => notices !== undefined);
}

const reportNames: Readonly<Record<ReportKind, string>> = {
  reportJunit: 'the JUnit report',
  reportJson: 'the JSON report',
};

/** A path that holds a secret was refused before, and nothing is written to it. */
function reportsOf({ reports, redactor }: Publishing): readonly (readonly [ReportKind, string])[] {
  return (Object.keys(reportNames) as ReportKind[]).flatMap((kind) => {
    const path = reports[kind];
    return path === undefined || redactor.redact(path).hits > 0 ? [] : [[kind, path] as const];
  });
}

/** The last look at everything but the log: whatever the redactor did, no secret may stand in what this step leaves. */
async function searchTraces(
  report: RunReport,
  resultsFile: string | undefined,
  to: Publishing,
): Promise<readonly ExplainedDiagnostic[]> {
  const suspects = await to.traces.suspects(to.redactor);
  if (suspects.length === 0) return [];
  const { judgeSuspects } = await import('./after-check.ts');
  const { knownSecrets } = await import('./known-secrets.ts');
  return explainOwn(await judgeSuspects(suspects, knownSecrets(report, resultsFile, to), to.platform.files), to);
}

function explainOwn(found: readonly Diagnostic[], to: Publishing): Promise<readonly ExplainedDiagnostic[]> {
  const { redactor, facts, context } = to;
  const links = context.errorsUrl === undefined ? {} : { errorsUrl: context.errorsUrl };
  return explainFindings(found, facts, { ...links, redactor, failOnError: true });
}

/** Nothing of the outputs was written, and why is told already; that the step failed may still fit. */
function sayVerdict(report: RunReport, { host }: Publishing): void {
  try {
    host.outputs(verdictOf(report));
  } catch {
    // Then the next step finds no outputs at all.
  }
}

async function withFailure(
  report: RunReport,
  what: string,
  error: unknown,
  severity: 'error' | 'warning',
  to: Publishing,
): Promise<RunReport> {
  const fault = error instanceof CommandFileFault ? error : undefined;
  const code = errorCode(fault?.cause ?? error);
  const which = fault === undefined ? '' : `: the file that \`${fault.variable}\` names cannot be written`;
  const failure = diagnostic('save/failed', `Writing ${what} failed${which}.`, {
    severity,
    evidence: [
      ...(fault === undefined ? [] : [`${fault.variable}: ${fault.path}`]),
      `system error: ${code}${code === 'ENXIO' ? ': it is a pipe that nobody reads' : ''}`,
    ],
    cause: error,
  });
  const explained = await explainOwn([failure], to);
  return { ...report, ok: report.ok && severity === 'warning', diagnostics: [...report.diagnostics, ...explained] };
}

async function writeResults(report: RunReport, to: Publishing): Promise<string | undefined> {
  const { plan, context, platform, redactor, resultsStream } = to;
  if (resultsStream !== undefined) {
    try {
      await resultsStream.commit();
    } finally {
      await resultsStream.discard();
    }
    return plan?.resultsFile;
  }
  if (plan?.resultsFile === undefined && !context.takesOutputs) return undefined;
  const content = redactJson(resultsOf(report), redactor, codesOf(report));
  if (plan?.resultsFile !== undefined) return saveFile(plan.resultsFile, (file) => file.write(content), to);
  // Nobody asked for this one, and the output `results` holds the same.
  return spill(content, 'results.json', context.temp, platform).catch(() => undefined);
}

async function writeSupportBundle(report: RunReport, to: Publishing): Promise<void> {
  const { plan, platform, redactor, facts, version } = to;
  if (plan?.supportFile === undefined) return;
  const { supportBundle } = await import('./support.ts');
  const bundle = supportBundle(report, {
    version,
    runtime: platform.versions,
    createdAt: new Date(platform.clock.now()).toISOString(),
    facts,
    redact: (text) => redactor.text(text),
    redactFields: (fields) => redactor.data(fields),
  });
  const content = redactJson(bundle, redactor, codesOf(report));
  await saveFile(plan.supportFile, (file) => file.write(content), to);
}

async function saveFile(
  path: string,
  write: (file: AtomicFile) => Promise<void>,
  { platform, landings }: Publishing,
): Promise<string> {
  const file = await platform.files.atomic(path, landings.get(path));
  try {
    await write(file);
    await file.commit();
  } finally {
    await file.discard();
  }
  return path;
}
