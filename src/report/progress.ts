import { countAttempts } from './count-attempts.ts';
import { countOf, formatDuration } from './duration.ts';
import { decisiveFailure } from './failure.ts';
import type { TaskResult } from './results.ts';

/** `GET https://api.kimp360.com/requests (key: input "api-key", fingerprint 1a2b3c4d)`: what is about to be sent. */
export function startLine(method: string, url: string, keyLabel: string | undefined, fingerprint?: string): string {
  if (keyLabel === undefined) return `${method} ${url}`;
  return `${method} ${url} (key: ${keyLabel}${fingerprint === undefined ? '' : `, fingerprint ${fingerprint}`})`;
}

/** `✓ 200 OK in 132 ms, 1 attempt`: what came of a call, on one line. */
export function resultLine(result: TaskResult): string {
  const { response, attempts, durationMs, bodyFile } = result;
  const code = decisiveFailure(result.diagnostics)?.code;
  const mark = code === undefined && result.ok ? '✓' : '✗';
  if (result.skipped) return `${mark} not sent${code === undefined ? '' : `: ${code}`}`;
  const answer = response === undefined ? 'no answer' : `${response.status} ${response.statusText}`.trim();
  const saved =
    bodyFile === undefined || response === undefined ? '' : `, ${response.contentBytes} bytes in ${bodyFile}`;
  const time = `in ${formatDuration(durationMs)}, ${countOf(countAttempts(attempts), 'attempt')}`;
  return `${mark} ${answer} ${time}${saved}${code === undefined ? '' : `: ${code}`}`;
}
