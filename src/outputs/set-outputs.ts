import { joinFields, textOf } from '../engine/response-text.ts';
import { outputBytes } from '../engine/spill.ts';
import type { PlainOutput } from '../leak/output-values.ts';
import { ownFingerprint, ownWord } from '../leak/own-words.ts';
import { countAttempts } from '../report/count-attempts.ts';
import { codesOf, decisiveFailure, findingsOf } from '../report/failure.ts';
import type { RunReport } from '../report/results.ts';
import { resultsOf } from '../report/results-json.ts';

/** Every output of the contract, on success and on failure, and the extracted names. What decides comes last. */
export function outputsOf(report: RunReport, resultsFile: string | undefined): readonly PlainOutput[] {
  return [...valuesOf(report, resultsFile), ...extractedOf(report), ...verdictOf(report)];
}

/** Whether the step succeeded, and if not why. */
export function verdictOf(report: RunReport): readonly PlainOutput[] {
  const failure = decisiveFailure(findingsOf(report));
  return [
    { name: 'ok', own: ownWord(report.ok) },
    { name: 'error-code', own: ownWord(failure?.code ?? '') },
  ];
}

function extractedOf(report: RunReport): readonly PlainOutput[] {
  return report.results.flatMap(({ extracted, extractedSecrets }) =>
    Object.entries(extracted).map(([name, text]): PlainOutput => {
      const secret = Object.hasOwn(extractedSecrets, name) ? extractedSecrets[name] : undefined;
      return secret === undefined ? { name, text } : { name, secret };
    }),
  );
}

function valuesOf(report: RunReport, resultsFile: string | undefined): readonly PlainOutput[] {
  // With several calls the single-call outputs are those of the last one made.
  const last = report.results.findLast((result) => !result.skipped) ?? report.results.at(-1);
  const response = last?.response;
  const content = response === undefined || response.content.byteLength > outputBytes ? '' : textOf(response.content);
  const { keyFingerprint } = report;
  return [
    { name: 'status', own: ownWord(response === undefined ? '' : response.status) },
    { name: 'headers', data: response === undefined ? {} : withoutCookies(joinFields(response.fields)) },
    { name: 'body', text: content ?? '' },
    { name: 'body-file', text: last?.bodyFile ?? '' },
    { name: 'request-id', text: last?.requestId ?? '' },
    { name: 'attempts', own: ownWord(countAttempts(last?.attempts ?? [])) },
    { name: 'duration-ms', own: ownWord(Math.round(last?.durationMs ?? report.durationMs)) },
    { name: 'results', record: resultsOf(report), ours: codesOf(report) },
    { name: 'results-file', text: resultsFile ?? '' },
    { name: 'key-fingerprint', own: keyFingerprint === undefined ? ownWord('') : ownFingerprint(keyFingerprint) },
    { name: 'extracted', members: membersOf(report) },
  ];
}

/** Values as the answer had them; a name that a later call took again is the later one. */
function membersOf(report: RunReport): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  for (const { extracted, extractedJson: json } of report.results) {
    for (const [name, value] of Object.entries(json ?? extracted)) {
      members.set(name, json === undefined ? JSON.stringify(value) : value);
    }
  }
  return members;
}

/** A cookie is a credential of its own; its value is nobody's output. */
function withoutCookies(fields: Record<string, string>): Record<string, string> {
  return 'set-cookie' in fields ? { ...fields, 'set-cookie': '***' } : fields;
}
