import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import { renderText } from '../diagnostics/render-text.ts';
import type { Place } from '../hosts/port.ts';
import { countAttempts } from './count-attempts.ts';
import { countOf } from './duration.ts';
import { countedFindings, decisiveFailure } from './failure.ts';
import { callOf } from './named.ts';
import type { RowsOutcome, TaskResult } from './results.ts';
import { skipReason } from './skip-reason.ts';
import type { XmlElement } from './xml.ts';

/** What a test case came to. An `error` is a fault of the run itself, a `failure` what a call or a scan said. */
export type Verdict = 'failure' | 'error' | 'skipped' | 'passed';

export interface Case {
  readonly verdict: Verdict;
  readonly name: string;
  readonly element: XmlElement;
}

/** Groups cases that stand in no file of the repository. */
export const suiteName = 'kimp360';

type Tell = (findings: readonly ExplainedDiagnostic[]) => string;

/**
 * @param place of the task in a file of the repository
 * @param tell how findings are told
 */
export function taskCase(result: TaskResult, name: string, place: Place | undefined, tell: Tell = textOf): Case {
  const { rows, response, requestId, tolerated, skippedBecause } = result;
  const counted = countedFindings(result);
  const findings = counted.filter((one) => one.severity === 'error');
  const problem = decisiveFailure(findings);
  const call = callOf(result);
  const skipped = problem === undefined && skippedBecause !== undefined;
  return caseOf(name, result.durationMs, {
    verdict: problem !== undefined ? 'failure' : skipped ? 'skipped' : 'passed',
    place,
    properties: {
      call: call === undefined ? undefined : `${call.method} ${call.path}`,
      status: rows === undefined ? response?.status : undefined,
      attempts: rows?.attempts ?? countAttempts(result.attempts),
      'request-id': rows === undefined ? requestId : undefined,
      tolerated: tolerated === true ? 'true' : undefined,
      ...(rows === undefined ? {} : rowProperties(rows)),
    },
    ...(problem === undefined ? {} : { problem, text: tell(findings) }),
    ...(skipped ? { reason: skipReason(result, skippedBecause) } : {}),
    output: [
      ...(rows === undefined ? [] : [rowText(rows)]),
      ...noticesOf(result),
      // Among them what `continue-on-error` or `fail-on-error: false` made a warning of.
      tell(counted.filter((one) => one.severity !== 'error')),
    ],
  });
}

function rowProperties({ total, succeeded, failed, done, notStarted, otherShards }: RowsOutcome) {
  return {
    'rows-total': total,
    'rows-succeeded': succeeded,
    'rows-failed': failed,
    'rows-done': done,
    'rows-not-started': notStarted,
    'rows-other-shards': otherShards,
  };
}

export function noticesOf({ notices = [] }: TaskResult): readonly string[] {
  return notices.map(({ title, message }) => `${title}: ${message}`);
}

/** How many rows came to what. */
export function rowText({ total, succeeded, failed, done, skipped = 0, notStarted, otherShards }: RowsOutcome): string {
  const more = [
    ...(done > 0 ? [`${done} done in an earlier run`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(notStarted > 0 ? [`${notStarted} not started`] : []),
    ...(otherShards > 0 ? [`${otherShards} of other shards not counted`] : []),
  ];
  return `${countOf(total, 'row')}: ${[`${succeeded} succeeded`, `${failed} failed`, ...more].join(', ')}.`;
}

interface CaseParts {
  readonly verdict: Verdict;
  readonly place?: Place | undefined;
  readonly properties?: Readonly<Record<string, string | number | undefined>>;
  readonly problem?: Pick<ExplainedDiagnostic, 'code' | 'message'>;
  /** All that the case failed with, the problem among them. */
  readonly text?: string;
  /** Why it was skipped. */
  readonly reason?: string;
  readonly output?: readonly string[];
}

export function caseOf(name: string, durationMs: number, parts: CaseParts): Case {
  const { verdict, place, problem, text = '', reason } = parts;
  const output = (parts.output ?? []).filter((one) => one !== '').join('\n\n');
  const content: XmlElement[] = [
    ...(parts.properties === undefined ? [] : [properties(parts.properties)]),
    ...(problem === undefined
      ? []
      : [{ name: verdict, attributes: { message: problem.message, type: problem.code }, content: text }]),
    ...(reason === undefined ? [] : [{ name: 'skipped', attributes: { message: reason } }]),
    ...(output === '' ? [] : [{ name: 'system-out', content: output }]),
  ];
  const classname = place?.file ?? suiteName;
  const attributes = { name, classname, file: place?.file, line: place?.line, time: seconds(durationMs) };
  return { verdict, name, element: { name: 'testcase', attributes, content } };
}

export function properties(values: Readonly<Record<string, string | number | undefined>>): XmlElement {
  return {
    name: 'properties',
    content: Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name: 'property', attributes: { name, value } }],
    ),
  };
}

export function textOf(findings: readonly ExplainedDiagnostic[]): string {
  return findings.map((one) => renderText(one, { colour: false })).join('\n\n');
}

export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
