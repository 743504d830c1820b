import { join } from 'node:path';
import { DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import { errorCode } from '../engine/error-code.ts';
import type { PlanObserver } from '../engine/observer.ts';
import type { HostContext } from '../hosts/port.ts';
import type { ReportPaths } from '../inputs/run-files.ts';
import type { Host } from '../leak/guard.ts';
import type { Redactor } from '../leak/port.ts';
import type { Plan } from '../plan/plan.ts';
import type { Platform } from '../platform/port.ts';
import type { RowCases } from './junit-rows.ts';
import { createPlanDisplay } from './plan-display.ts';
import { isStreamed, openResultsStream, type ResultsStream } from './results-stream.ts';

/** Whoever hears of a plan while it runs: the display, and files that hold every row. */
export interface PlanWatch {
  readonly observer: PlanObserver;
  readonly progress: (line: string, waitMs?: number) => void;
  readonly results?: ResultsStream;
  readonly rowCases?: RowCases;
  close(): void;
}

export interface WatchOptions {
  /** Where files were to lie when the plan was checked; see `Publishing`. */
  readonly landings: ReadonlyMap<string, string>;
  readonly reports: ReportPaths;
  readonly host: Host;
  readonly context: HostContext;
  readonly platform: Platform;
  readonly redactor: Redactor;
}

/** Throws `DiagnosticError` when a file cannot be begun; nothing was sent then. */
export async function watchPlan(plan: Plan, options: WatchOptions): Promise<PlanWatch> {
  const display = createPlanDisplay(options.host, options.platform.clock);
  const results = await openResults(plan, options);
  const rowCases = await openRows(plan, options);
  return {
    observer: {
      ...display,
      async row(step, row, result) {
        display.row(step, row, result);
        if (results !== undefined) await results.row(step, row, result);
        if (rowCases !== undefined) await rowCases.row(step, row, result);
      },
      ends(result) {
        display.ends(result);
        results?.ends(result);
      },
    },
    progress: (line) => display.progress(line),
    ...(results === undefined ? {} : { results }),
    ...(rowCases === undefined ? {} : { rowCases }),
    close: () => display.close(),
  };
}

async function openResults(
  { resultsFile: path }: Plan,
  { landings, platform, redactor }: WatchOptions,
): Promise<ResultsStream | undefined> {
  if (path === undefined || !isStreamed(path)) return undefined;
  return orSaveFailed('The results file cannot be written.', path, () =>
    openResultsStream(path, landings.get(path), platform.files, redactor),
  );
}

async function openRows(
  { steps, shard, dryRun }: Plan,
  { reports, context, platform, redactor }: WatchOptions,
): Promise<RowCases | undefined> {
  if (reports.reportJunit === undefined || dryRun === true || !steps.some(({ rows }) => rows !== undefined))
    return undefined;
  const { openRowCases } = await import('./junit-rows.ts');
  const { placeInWorkspace } = await import('./place-in-workspace.ts');
  const path = join(context.temp, `kimp360-${platform.chanceName()}-rows.xml`);
  return orSaveFailed('The rows of the JUnit report cannot be written.', path, () =>
    openRowCases({
      path,
      steps,
      ...(shard === undefined ? {} : { shard }),
      ...(context.mostRowCases === undefined ? {} : { most: context.mostRowCases }),
      placeOf: async ({ place }) =>
        place === undefined ? undefined : placeInWorkspace(place, context.workspace, platform.files),
      files: platform.files,
      redactor,
    }),
  );
}

async function orSaveFailed<T>(message: string, path: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw new DiagnosticError(
      diagnostic('save/failed', message, {
        evidence: [`path: ${path}`, `system error: ${errorCode(error)}`],
        cause: error,
      }),
    );
  }
}
