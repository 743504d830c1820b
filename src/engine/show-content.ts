import { type Diagnostic, DiagnosticError, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../leak/guard.ts';
import type { Clock } from '../platform/port.ts';
import type { TaskResult } from '../report/results.ts';

/** What reads stdout may take this long beyond the time of the call. */
const graceMs = 5_000;

/**
 * Hands the content of an answer to the host. A reader that takes no more is waited for as long as the call might have
 * taken, for `within` is a promise about the whole; then it is `save/failed`. A host may refuse content.
 */
export async function showContent(
  { ok, response, task, durationMs }: TaskResult,
  host: Host,
  clock: Clock,
  signal: AbortSignal,
): Promise<Diagnostic | undefined> {
  if (response === undefined || response.sunk) return undefined;
  const waitMs = Math.max((task?.withinMs ?? 0) - durationMs, 0) + graceMs;
  const deadline = clock.deadline(waitMs, () => new Error('nobody reads'), signal);
  const over = new Promise<'over'>((resolve) => {
    if (deadline.signal.aborted) resolve('over');
    deadline.signal.addEventListener('abort', () => resolve('over'), { once: true });
  });
  let end: unknown;
  try {
    end = await Promise.race([host.content(response.content), over]);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    // Nobody misses the content of an answer that is a failure.
    return ok ? error.diagnostics[0] : undefined;
  } finally {
    deadline.clear();
  }
  if (end !== 'over' || signal.aborted) return undefined;
  return diagnostic('save/failed', 'Not all of the content could be written to stdout: nobody takes it.', {
    evidence: [`waited for ${Math.round(waitMs / 1000)} s`],
  });
}
