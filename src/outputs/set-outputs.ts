import { joinFields, textOf } from '../engine/response-facts.ts';
import { outputBytes } from '../engine/spill.ts';
import type { Secret } from '../key/secret.ts';
import { countAttempts } from '../report/count-attempts.ts';
import { decisiveFailure, findingsOf } from '../report/failure.ts';
import type { RunReport } from '../report/results.ts';
import { resultsOf } from '../report/results-json.ts';
import type { OutputName } from './definitions.ts';

/** The sink of outputs: the guarded host, or a map in a test. */
export interface OutputSink {
  output(name: string, value: string): void;
  secretOutput(name: string, secret: Secret): void;
}

/** Sets every output of the contract, on success and on failure, and the extracted names. */
export function setOutputs(report: RunReport, sink: OutputSink, resultsFile: string | undefined): void {
  for (const [name, value] of Object.entries(valuesOf(report, resultsFile))) sink.output(name, value);
  for (const result of report.results) {
    for (const [name, value] of Object.entries(result.extracted)) {
      const secret = Object.hasOwn(result.extractedSecrets, name) ? result.extractedSecrets[name] : undefined;
      if (secret === undefined) sink.output(name, value);
      else sink.secretOutput(name, secret);
    }
  }
}

/** Sets `ok` and `error-code` anew, of outputs that are set already: of two values of one name the later counts. */
export function setVerdict(report: RunReport, sink: OutputSink): void {
  sink.output('ok' satisfies OutputName, String(report.ok));
  sink.output('error-code' satisfies OutputName, decisiveFailure(findingsOf(report))?.code ?? '');
}

function valuesOf(report: RunReport, resultsFile: string | undefined): Record<OutputName, string> {
  // With several calls the single-call outputs are those of the last one made.
  const last = report.results.findLast((result) => !result.skipped) ?? report.results.at(-1);
  const response = last?.response;
  const content = response === undefined || response.content.byteLength > outputBytes ? '' : textOf(response.content);
  const failure = decisiveFailure(findingsOf(report));
  return {
    ok: String(report.ok),
    status: response === undefined ? '' : String(response.status),
    headers: response === undefined ? '{}' : JSON.stringify(withoutCookies(joinFields(response.fields))),
    body: content ?? '',
    'body-file': last?.bodyFile ?? '',
    'error-code': failure?.code ?? '',
    'request-id': last?.requestId ?? '',
    attempts: String(countAttempts(last?.attempts ?? [])),
    'duration-ms': String(Math.round(last?.durationMs ?? report.durationMs)),
    results: JSON.stringify(resultsOf(report)),
    'results-file': resultsFile ?? '',
    'key-fingerprint': report.keyFingerprint ?? '',
    extracted: extractedJson(report),
  };
}

/** Values as the answer had them; a name that a later call took again is the later one. */
function extractedJson(report: RunReport): string {
  const members = new Map<string, string>();
  for (const { extracted, extractedJson: json } of report.results) {
    for (const [name, value] of Object.entries(json ?? extracted)) {
      members.set(name, json === undefined ? JSON.stringify(value) : value);
    }
  }
  return `{${[...members].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}

/** A cookie is a credential of its own; its value is nobody's output. */
function withoutCookies(fields: Record<string, string>): Record<string, string> {
  return 'set-cookie' in fields ? { ...fields, 'set-cookie': '***' } : fields;
}
