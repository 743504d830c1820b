import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import { renderAnnotation } from '../diagnostics/render-annotation.ts';
import { renderText } from '../diagnostics/render-text.ts';
import type { HostContext, Place } from '../hosts/port.ts';
import { countedFindings, decisiveFailure, findingsOf } from './failure.ts';
import type { Publishing } from './publish.ts';
import type { Notice, RunReport, TaskResult } from './results.ts';

/** A host shows no more of them for a run (SPEC §5). */
const mostAnnotations = 10;

/** What is known before the first call. */
export async function announceWarnings(
  found: readonly ExplainedDiagnostic[],
  to: Pick<Publishing, 'host' | 'context' | 'platform'>,
): Promise<void> {
  for (const one of found) {
    const place = await placeInFile(one, to);
    to.host.annotate({ ...annotationOf(one), ...(place === undefined ? {} : { place }) });
  }
}

/** Everything that was found, in the log and as annotations; failures stand at the calling step's place where it is known. */
export async function announce(report: RunReport, to: Publishing): Promise<void> {
  const { host, context } = to;
  const all = findingsOf(report);
  const notices = [...noticesOf(report), ...noticesOfLost(context)];
  for (const { title, message } of notices) {
    host.annotate({ severity: 'warning', title, message });
  }
  if (all.every((one) => to.warned.has(one))) return;
  const callingStep = decisiveFailure(all) === undefined ? undefined : await context.callingStep();
  const calls = await Promise.all(report.results.map((result) => placedFindings(result, to)));
  const told = report.diagnostics.filter((one) => !to.warned.has(one));
  const ofRun = await Promise.all(told.map(async (one) => ({ one, place: await placeInFile(one, to) })));
  const shown = [...calls.flat(), ...ofRun];
  const [firstFinding, ...furtherFindings] = placesOf(report);
  // Of several tasks the failures come first: a host shows only so many.
  if (report.results.length > 1) shown.sort((a, b) => severityOrder(a.one) - severityOrder(b.one));
  const most = Math.max(1, mostAnnotations - to.warned.size);
  for (const [index, { one, place = callingStep }] of shown.entries()) {
    const moreInSummary = index === most - 1 ? shown.length - most : 0;
    const at = one.code === 'leak/found' && firstFinding !== undefined ? firstFinding.place : place;
    host.annotate({
      ...annotationOf(one, moreInSummary),
      ...(at === undefined ? {} : { place: at }),
    });
  }
  // Where nothing is annotated, the diagnosis has listed all of them already.
  if (!context.takesOutputs) return;
  const room = Math.max(0, most - shown.length - notices.length);
  for (const { place: at, form } of furtherFindings.slice(0, room)) {
    host.annotate({
      severity: 'error',
      title: 'leak/found: A secret stands here',
      message: `Found: ${form}.`,
      place: at,
    });
  }
}

function annotationOf(one: ExplainedDiagnostic, moreInSummary = 0) {
  const { severity, code } = one;
  return { severity, code, ...renderAnnotation(one, { moreInSummary }), text: renderText(one, { colour: false }) };
}

/** A failing call is one error, however many of its expectations failed: the others are evidence of the first. */
function foldFailures(diagnostics: readonly ExplainedDiagnostic[]): readonly ExplainedDiagnostic[] {
  const [first, ...others] = diagnostics.filter((one) => one.failing);
  if (first === undefined || others.length === 0) return diagnostics;
  const also = others.flatMap((one) => [`also ${one.code}: ${one.message}`, ...one.evidence]);
  const evidence = [...new Set([...first.evidence, ...also])];
  return [{ ...first, evidence }, ...diagnostics.filter((one) => !one.failing)];
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
