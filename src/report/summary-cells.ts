import { decisiveFailure } from './failure.ts';
import { code } from './html.ts';
import { callOf } from './named.ts';
import type { TaskResult } from './results.ts';

/** Method and path as they were sent, else as written. */
export function callCell(result: TaskResult, redact: (text: string) => string): string {
  const call = callOf(result);
  if (call === undefined) return '';
  return code(redact(`${call.method} ${result.url === undefined ? call.path : pathOf(result.url)}`), 200);
}

/** The status with its text, or why there is none. */
export function statusCell(result: TaskResult, redact: (text: string) => string): string {
  const { response, skipped } = result;
  if (response !== undefined) return code(`${response.status} ${redact(response.statusText)}`.trim(), 100);
  if (skipped) return 'not sent';
  const failure = decisiveFailure(result.diagnostics);
  return failure === undefined ? 'no answer' : code(failure.code);
}

function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
