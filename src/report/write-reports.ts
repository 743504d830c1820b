import type { Place } from '../hosts/port.ts';
import { redactJson, redactRendered } from '../leak/redact-whole.ts';
import type { AtomicFile } from '../platform/port.ts';
import { codesOf } from './failure.ts';
import { placeInWorkspace } from './place-in-workspace.ts';
import type { Publishing } from './publish.ts';
import type { ReportDetails } from './report-details.ts';
import type { RunReport, TaskResult } from './results.ts';

/** The reports that a run was asked for, or that its host looks for. */
export type ReportKind = 'reportJunit' | 'reportJson';

/** Writes a report to the file, redacted. */
export async function writeReport(
  kind: ReportKind,
  report: RunReport,
  file: Pick<AtomicFile, 'write'>,
  to: Publishing,
): Promise<void> {
  const details = await detailsOf(report, to);
  if (kind === 'reportJson') {
    const { jsonReportOf } = await import('./report-json.ts');
    await file.write(redactJson(jsonReportOf(report, details), to.redactor, codesOf(report)));
    return;
  }
  await to.rowCases?.close();
  const { junitOf } = await import('./junit.ts');
  for (const piece of junitOf(report, details, to.rowCases)) {
    if (typeof piece === 'function') await file.write(redactRendered(piece, to.redactor));
    else for await (const part of piece) await file.write(part);
  }
}

async function detailsOf(report: RunReport, { version, context, platform }: Publishing): Promise<ReportDetails> {
  const places = new Map<TaskResult, Place | undefined>();
  for (const result of report.results) {
    const place = result.step?.place;
    if (place !== undefined) places.set(result, await placeInWorkspace(place, context.workspace, platform.files));
    // What is in no task file stands in the workflow, which is read for a failure anyway.
    else if (!result.ok && !result.skipped) places.set(result, await context.callingStep());
  }
  return {
    version,
    host: context.name,
    endedAt: platform.clock.now(),
    placeOf: (result) => places.get(result),
  };
}
