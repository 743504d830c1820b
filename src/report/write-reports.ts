import type { Place } from '../hosts/port.ts';
import type { RedactedBytes } from '../leak/port.ts';
import { redactJson, redactRendered } from '../leak/redact-whole.ts';
import { placeInWorkspace } from './place-in-workspace.ts';
import type { Publishing } from './publish.ts';
import type { ReportDetails } from './report-details.ts';
import type { RunReport, TaskResult } from './results.ts';

/** The reports that a run was asked for, or that its host looks for. */
export type ReportKind = 'reportJunit' | 'reportJson';

/** The content of a report, redacted. */
export async function renderReport(kind: ReportKind, report: RunReport, to: Publishing): Promise<RedactedBytes> {
  const details = await detailsOf(report, to);
  if (kind === 'reportJson') {
    const { jsonReportOf } = await import('./report-json.ts');
    return redactJson(jsonReportOf(report, details), to.redactor);
  }
  const { junitOf } = await import('./junit.ts');
  const { renderXml } = await import('./xml.ts');
  return redactRendered((redact) => renderXml(junitOf(report, details), redact), to.redactor);
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
