import { DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import { errorCode } from '../engine/error-code.ts';
import type { PlanObserver } from '../engine/observer.ts';
import type { Host } from '../leak/guard.ts';
import type { Redactor } from '../leak/port.ts';
import type { Plan } from '../plan/plan.ts';
import type { Platform } from '../platform/port.ts';
import { createPlanDisplay } from './plan-display.ts';
import { isStreamed, openResultsStream, type ResultsStream } from './results-stream.ts';

/** Whoever hears of a plan while it runs: the display, and a results file that holds every row. */
export interface PlanWatch {
  readonly observer: PlanObserver;
  readonly progress: (line: string) => void;
  readonly results?: ResultsStream;
  close(): void;
}

/** Throws `DiagnosticError` when the results file cannot be begun; nothing was sent then. */
export async function watchPlan(
  plan: Plan,
  landings: ReadonlyMap<string, string>,
  { host, platform, redactor }: { readonly host: Host; readonly platform: Platform; readonly redactor: Redactor },
): Promise<PlanWatch> {
  const display = createPlanDisplay(host, platform.clock);
  const results = await openResults(plan.resultsFile, landings, platform, redactor);
  return {
    observer: {
      ...display,
      row(step, row, result) {
        display.row(step, row, result);
        results?.row(step, row, result);
      },
      ends(result) {
        display.ends(result);
        results?.ends(result);
      },
    },
    progress: (line) => display.progress(line),
    ...(results === undefined ? {} : { results }),
    close: () => display.close(),
  };
}

async function openResults(
  path: string | undefined,
  landings: ReadonlyMap<string, string>,
  { files }: Platform,
  redactor: Redactor,
): Promise<ResultsStream | undefined> {
  if (path === undefined || !isStreamed(path)) return undefined;
  try {
    return await openResultsStream(path, landings.get(path), files, redactor);
  } catch (error) {
    throw new DiagnosticError(
      diagnostic('save/failed', 'The results file cannot be written.', {
        evidence: [`path: ${path}`, `system error: ${errorCode(error)}`],
        cause: error,
      }),
    );
  }
}
