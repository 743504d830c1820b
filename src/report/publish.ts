import { type Diagnostic, diagnostic, type ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import { errorCode } from '../engine/error-code.ts';
import { explainFindings } from '../engine/explain-findings.ts';
import { spill } from '../engine/spill.ts';
import type { HostContext, Place } from '../hosts/port.ts';
import type { Host } from '../leak/guard.ts';
import type { Redactor } from '../leak/port.ts';
import { outputsOf, verdictOf } from '../outputs/set-outputs.ts';
import type { Plan } from '../plan/plan.ts';
import type { Platform } from '../platform/port.ts';
import { codesOf, decisiveFailure, findingsOf } from './failure.ts';
import type { Notice, RunReport } from './results.ts';
import { resultsOf } from './results-json.ts';
import { renderSummary } from './summary.ts';

/** A host shows no more of them for a run (SPEC §5). */
const mostAnnotations = 10;

export interface Publishing {
  /** Where the files of the plan were to lie when it was checked, by path: a folder swapped meanwhile is not followed. */
  readonly landings: ReadonlyMap<string, string>;
  readonly host: Host;
  readonly context: HostContext;
  readonly redactor: Redactor;
  readonly platform: Platform;
  readonly facts: RunFacts;
  /** Absent when the inputs were at fault. */
  readonly plan: Plan | undefined;
  readonly version: string;
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
  // A call that worked is not undone because its picture could not be drawn.
  await attempt(
    'the job summary',
    async () => to.host.summarize(await renderSummary(current, (text) => to.redactor.text(text))),
    'warning',
  );
  const before = current;
  await attempt('the outputs', () => to.host.outputs(outputsOf(current, resultsFile)));
  if (current !== before) sayVerdict(current, to);
  await announce(current, to);
  return current;
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
  return withDiagnostic({ ...report, ok: report.ok && severity === 'warning' }, failure, to);
}

async function withDiagnostic(report: RunReport, found: Diagnostic, to: Publishing): Promise<RunReport> {
  const explained = await explainFindings([found], to.facts, {
    ...to.context,
    redactor: to.redactor,
    failOnError: true,
  });
  return { ...report, diagnostics: [...report.diagnostics, ...explained] };
}

async function writeResults(report: RunReport, to: Publishing): Promise<string | undefined> {
  const { plan, context, platform, redactor } = to;
  if (plan?.resultsFile === undefined && !context.takesOutputs) return undefined;
  const text = `${JSON.stringify(redactor.record(resultsOf(report), codesOf(report)), undefined, 2)}\n`;
  if (plan?.resultsFile !== undefined) return writeFile(plan.resultsFile, text, to);
  // Nobody asked for this one, and the output `results` holds the same.
  return spill(text, 'results.json', context.temp, platform).catch(() => undefined);
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
  await writeFile(plan.supportFile, `${JSON.stringify(redactor.record(bundle, codesOf(report)), undefined, 2)}\n`, to);
}

async function writeFile(path: string, text: string, { platform, landings }: Publishing): Promise<string> {
  const file = await platform.files.atomic(path, landings.get(path));
  try {
    await file.write(new TextEncoder().encode(text));
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
async function announce(report: RunReport, { host, context }: Publishing): Promise<void> {
  const all = findingsOf(report);
  const notices = [...noticesOf(report), ...noticesOfLost(context)];
  for (const { title, message } of notices) {
    host.annotate({ severity: 'warning', title, message });
  }
  if (all.length === 0) return;
  const { renderText } = await import('../diagnostics/render-text.ts');
  const { renderAnnotation } = await import('../diagnostics/render-annotation.ts');
  const place = decisiveFailure(all) === undefined ? undefined : await context.callingStep();
  const calls = report.results.map((result) => foldFailures(result.diagnostics));
  const shown = [...calls.flat(), ...report.diagnostics];
  const [firstFinding, ...furtherFindings] = placesOf(report);
  for (const [index, one] of shown.entries()) {
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
