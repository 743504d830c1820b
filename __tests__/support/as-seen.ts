import type { StepResult } from './runner.ts';

/** Outputs whose values the user looks at; the rest is checked where it is produced. */
const shownOutputs = ['ok', 'status', 'error-code', 'attempts', 'request-id', 'body-file', 'extracted'];

/** A run as its user sees it, the same on every machine: how it ended, what GitHub shows where, and what a next step gets. */
export function asSeen(result: StepResult): string {
  const annotations = result.annotations.map((one) => {
    const place = one.file === undefined ? 'no place' : `${one.file}:${one.line ?? '?'}`;
    return `[${one.severity}] ${one.title ?? 'no title'}\n(${place})\n${one.message}`;
  });
  const outputs = shownOutputs.map((name) => `${name}: ${result.outputs[name] ?? '(not set)'}`.trim());
  const parts = [
    `exit code: ${result.exitCode}`,
    `──── annotations: ${annotations.length}`,
    ...annotations,
    '──── log',
    // What an annotation repeats of itself in the log is above already.
    logWithoutAnnotations(result),
    '──── outputs',
    ...outputs,
    '──── job summary',
    result.summary.trim(),
  ];
  return normalise(parts.join('\n'));
}

function logWithoutAnnotations({ log, annotations }: StepResult): string {
  let text = log;
  for (const { severity, message } of annotations) {
    text = text.replace(`##[${severity}]${message}`, () => `##[${severity}]…`);
  }
  return text;
}

/** What differs from run to run: ports, times, random names, places on this machine, versions, dates. */
export function normalise(text: string): string {
  return text
    .replace(/(127\.0\.0\.1|localhost|\[::1\])(:|&#58;)\d{2,5}\b/g, '$1$2PORT')
    .replace(/(\bin |<td>|waited )\d+(?:\.\d+)? ?m?s\b/g, '$1# ms')
    .replace(/, [\d.]+ m?s left$/gm, ', # s left')
    .replace(/\b\d+ days old/g, '# days old')
    .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, 'UUID')
    .replace(/[^\s`'"(]*\/runner-\w{6}(?=\/)/g, 'RUNNER')
    .replace(/v2\d\.\d+\.\d+/g, 'vNODE')
    .replace(/\b\d{4}-\d\d-\d\dT(?:[\d:.]|&#58;)+Z/g, 'TIME')
    .replace(/\b[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT/g, 'DATE');
}
