import { type Diagnostic, diagnostic, type ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import { errorCode } from '../engine/error-code.ts';
import { explainFindings } from '../engine/explain-findings.ts';
import { spill } from '../engine/spill.ts';
import type { HostContext, Place } from '../hosts/port.ts';
import type { ReportPaths } from '../inputs/run-files.ts';
import type { Secret } from '../key/secret.ts';
import type { Host } from '../leak/guard.ts';
import type { RedactedBytes, Redactor } from '../leak/port.ts';
import { redactJson } from '../leak/redact-whole.ts';
import type { Traces } from '../leak/traces.ts';
import { outputsOf, verdictOf } from '../outputs/set-outputs.ts';
import type { Plan } from '../plan/plan.ts';
import type { Platform } from '../platform/port.ts';
import { codesOf, countedFindings, decisiveFailure, findingsOf } from './failure.ts';
import type { Notice, RunReport, TaskResult } from './results.ts';
import { resultsOf } from './results-json.ts';
import type { ResultsStream } from './results-stream.ts';
import { renderSummary } from './summary.ts';
import type { ReportKind } from './write-reports.ts';

/** A host shows no more of them for a run (SPEC §5). */
const mostAnnotations = 10;

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
  let current = report;
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
  const writeReport = async (kind: ReportKind, path: string) => {
    await attempt(reportNames[kind], async () => {
      const { renderReport } = await import('./write-reports.ts');
      await saveFile(path, await renderReport(kind, current, to), to);
      reported.set(kind, current);
    });
  };
  for (const [kind, path] of reportsOf(to)) await writeReport(kind, path);
  // A call that worked is not undone because its picture could not be drawn.
  await attempt(
    'the job summary',
    async () => to.host.summarize(await renderSummary(current, (text) => to.redactor.text(text))),
    'warning',
  );
  const before = current;
  await attempt('the outputs', () => to.host.outputs(outputsOf(current, resultsFile)));
  if (current !== before) sayVerdict(current, to);
  const leaks = await searchTraces(current, to);
  if (leaks.length > 0) {
    const ok = current.ok && decisiveFailure(leaks) === undefined;
    current = { ...current, ok, diagnostics: [...leaks, ...current.diagnostics] };
    const { renderLeak } = await import('./summary.ts');
    await attempt('the job summary', async () => to.host.summarize(await renderLeak(leaks)), 'warning');
    await attempt('the outputs', () => to.host.outputs(verdictOf(current)));
  }
  // What went wrong since a report was written belongs into it.
  for (const [kind, path] of reportsOf(to)) {
    if (reported.has(kind) && reported.get(kind) !== current) await writeReport(kind, path);
  }
  await announce(current, to);
  return current;
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
async function searchTraces({ results }: RunReport, to: Publishing): Promise<readonly ExplainedDiagnostic[]> {
  const suspects = await to.traces.suspects(to.redactor);
  if (suspects.length === 0) return [];
  const { judgeSuspects } = await import('./after-check.ts');
  const { given, extracted } = to;
  const outputs = results.flatMap(({ extractedSecrets }) =>
    Object.entries(extractedSecrets).map(([name, secret]) => ({ name, secret })),
  );
  return explainOwn(await judgeSuspects(suspects, { given, extracted, outputs }, to.platform.files), to);
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
  const code = errorCode(error);
  const failure = diagnostic('save/failed', `Writing ${what} failed.`, {
    severity,
    evidence: [`system error: ${code}${code === 'ENXIO' ? ': it is a pipe that nobody reads' : ''}`],
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
  if (plan?.resultsFile !== undefined) return saveFile(plan.resultsFile, content, to);
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
  await saveFile(plan.supportFile, redactJson(bundle, redactor, codesOf(report)), to);
}

async function saveFile(path: string, content: RedactedBytes, { platform, landings }: Publishing): Promise<string> {
  const file = await platform.files.atomic(path, landings.get(path));
  try {
    await file.write(content);
    await file.commit();
  } finally {
    await file.discard();
  }
  return path;
}

/** A failing call is one error, however many of its expectations failed: the others are evidence of the first. */
function foldFailures(diagnostics: readonly ExplainedDiagnostic[]): readonly ExplainedDiagnostic[] {
  const [first, ...others] = diagnostics.filter((one) => one.failing);
  if (first === undefined || others.length === 0) return diagnostics;
  const also = others.flatMap((one) => [`also ${one.code}: ${one.message}`, ...one.evidence]);
  const evidence = [...new Set([...first.evidence, ...also])];
  return [{ ...first, evidence }, ...diagnostics.filter((one) => !one.failing)];
}

/** Everything that was found, in the log and as annotations; failures stand at the calling step's place where it is known. */
async function announce(report: RunReport, to: Publishing): Promise<void> {
  const { host, context } = to;
  const all = findingsOf(report);
  const notices = [...noticesOf(report), ...noticesOfLost(context)];
  for (const { title, message } of notices) {
    host.annotate({ severity: 'warning', title, message });
  }
  if (all.length === 0) return;
  const { renderText } = await import('../diagnostics/render-text.ts');
  const { renderAnnotation } = await import('../diagnostics/render-annotation.ts');
  const callingStep = decisiveFailure(all) === undefined ? undefined : await context.callingStep();
  const calls = await Promise.all(report.results.map((result) => placedFindings(result, to)));
  const ofRun = await Promise.all(report.diagnostics.map(async (one) => ({ one, place: await placeInFile(one, to) })));
  const shown = [...calls.flat(), ...ofRun];
  const [firstFinding, ...furtherFindings] = placesOf(report);
  // Of several tasks the failures come first: a host shows only so many.
  if (report.results.length > 1) shown.sort((a, b) => severityOrder(a.one) - severityOrder(b.one));
  for (const [index, { one, place = callingStep }] of shown.entries()) {
    const moreInSummary = index === mostAnnotations - 1 ? shown.length - mostAnnotations : 0;
    const at = one.code === 'leak/found' && firstFinding !== undefined ? firstFinding.place : place;
    host.annotate({
      severity: one.severity,
      code: one.code,
      ...renderAnnotation(one, { moreInSummary }),
      text: renderText(one, { colour: false }),
      ...(at === undefined ? {} : { place: at }),
    });
  }
  // Where nothing is annotated, the diagnosis has listed all of them already.
  if (!context.takesOutputs) return;
  const room = Math.max(0, mostAnnotations - shown.length - notices.length);
  for (const { place: at, form } of furtherFindings.slice(0, room)) {
    host.annotate({
      severity: 'error',
      title: 'leak/found: A secret stands here',
      message: `Found: ${form}.`,
      place: at,
    });
  }
}

/** Findings in plain files of the workspace, one for each line; annotations can point there. */
function placesOf({ scan }: RunReport): readonly { readonly place: Place; readonly form: string }[] {
  const inWorkspace = (scan?.findings ?? []).filter(
    ({ file }) => file !== undefined && !/^(?:[/\\]|\.\.(?:\/|$)|[A-Za-z]:)/.test(file),
  );
  const seen = new Set<string>();
  return inWorkspace.flatMap(({ file = '', line, form }) => {
    const at = `${file}:${line}`;
    if (seen.has(at)) return [];
    seen.add(at);
    return [{ place: { file, ...(line === undefined ? {} : { line }) }, form }];
  });
}

function severityOrder({ severity }: ExplainedDiagnostic): number {
  return severity === 'error' ? 0 : 1;
}

/** What a task found, with the place of the task when its file lies in the workspace. */
async function placedFindings(result: TaskResult, { context, platform }: Publishing) {
  const found = countedFindings({ ...result, diagnostics: foldFailures(result.diagnostics) });
  const place = found.length === 0 ? undefined : result.step?.place;
  if (place === undefined) return found.map((one) => ({ one, place: undefined }));
  const { placeInWorkspace } = await import('./place-in-workspace.ts');
  const inside = await placeInWorkspace(place, context.workspace, platform.files);
  return Promise.all(
    found.map(async (one) => ({ one, place: (await placeInFile(one, { context, platform })) ?? inside })),
  );
}

/** Where a fault stands in a file of the workspace. */
async function placeInFile(
  { origin }: ExplainedDiagnostic,
  { context, platform }: Pick<Publishing, 'context' | 'platform'>,
): Promise<Place | undefined> {
  const { file, line, column } = origin?.within ?? {};
  if (file === undefined || line === undefined || column === undefined) return undefined;
  const { placeInWorkspace } = await import('./place-in-workspace.ts');
  return placeInWorkspace({ file, line, column }, context.workspace, platform.files);
}

function noticesOf(report: RunReport): readonly Notice[] {
  return report.results.flatMap((result) => result.notices ?? []);
}

/** What reads the outputs of this step would find them empty, and not know why. */
function noticesOfLost({ outputsLost }: HostContext): readonly Notice[] {
  if (outputsLost === undefined) return [];
  return [
    {
      title: 'The outputs of this step are lost',
      message: `${outputsLost} Run the step on a runner that takes outputs, or read the file of \`results-file\`.`,
    },
  ];
}
