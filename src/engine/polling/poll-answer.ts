import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparedValues } from '../../expect/compared-values.ts';
import { type Evaluation, evaluateOver, isTruthy } from '../../expect/evaluate.ts';
import { type JsonContent, parseJsonContent, stringifyExactly } from '../../expect/json.ts';
import type { CallResponse } from '../../http/call.ts';
import { fieldValue } from '../../http/fields.ts';
import type { Polling } from '../../plan/plan.ts';
import { staysHidden } from '../declared-secrets.ts';
import { notEvaluated } from './poll-diagnostics.ts';

/** Characters of a value or an answer that are shown. */
const longestLine = 1_000;

/** What one answer says about the wait. */
export interface PollAnswer {
  readonly verdict: 'done' | 'failed' | 'open';
  /** What was awaited and what came instead, each a line, redacted and cut: `status is: "open"`. */
  readonly seen: readonly string[];
  /** The same in one line. */
  readonly brief: string;
  /** `until` could not be evaluated over it. */
  readonly unclear?: true;
  /** The answer itself, as one more line. */
  readonly excerpt: string;
}

/**
 * Judges an answer. `fail-when` is asked first: what is done and broken is broken. An expression that cannot be evaluated
 * over an answer does not hold yet, as fields often come late; one that no answer mends is a failure.
 *
 * @param redact applied before anything is cut to length
 */
export async function judgePoll(
  { until, failWhen }: Polling,
  { content, status, fields }: CallResponse,
  redact: (text: string) => string,
): Promise<PollAnswer | { readonly failure: Diagnostic }> {
  const shorten = (line: string) => cut(redact(line));
  // "Accepted" and "no content" are how some APIs say that there is nothing to see yet.
  if (content.byteLength === 0 && (status === 202 || status === 204)) {
    const brief = `the answer had no content (${status})`;
    return { verdict: 'open', seen: [brief], brief, excerpt: 'response: (no content)' };
  }
  const parsed = await parseJsonContent(content, fieldValue(fields, 'content-type') ?? '');
  if ('failure' in parsed) return parsed;
  const excerpt = shorten(`response: ${new TextDecoder().decode(content)}`);
  const failing = failWhen === undefined ? undefined : await evaluateOver(parsed, failWhen);
  const awaited = await evaluateOver(parsed, until);
  for (const [expression, found] of [
    [until, awaited],
    [failWhen ?? '', failing],
  ] as const) {
    if (found !== undefined && 'problem' in found && found.hopeless) {
      return { failure: notEvaluated(`\`${expression}\` can never hold`, expression, found.problem) };
    }
  }
  const seenOf = async (expression: string, found: Evaluation) =>
    (await valuesOf(expression, found, parsed)).map(shorten);
  if (failWhen !== undefined && failing !== undefined && holds(failing)) {
    const seen = await seenOf(failWhen, failing);
    return { verdict: 'failed', seen, brief: seen[0] ?? '', excerpt };
  }
  // What was to stop the wait says nothing of the answer that would end it: no success can be made of that.
  if (failWhen !== undefined && failing !== undefined && 'problem' in failing && holds(awaited)) {
    const what = `\`${failWhen}\` (fail-when) says nothing of the answer that would end the wait`;
    return { failure: notEvaluated(what, failWhen, failing.problem) };
  }
  const seen = await seenOf(until, awaited);
  const ofFailWhen =
    failing !== undefined && 'problem' in failing
      ? [shorten(`fail-when could not be evaluated: ${failing.problem}`)]
      : [];
  return {
    verdict: holds(awaited) ? 'done' : 'open',
    seen: [...seen, ...ofFailWhen],
    brief: [...seen.slice(0, 1), ...ofFailWhen].join('; '),
    ...('problem' in awaited ? { unclear: true } : {}),
    excerpt,
  };
}

/** What may be told of an answer that holds a secret, nobody knows where. */
export function hiddenAnswer({ verdict }: PollAnswer): PollAnswer {
  return { verdict, seen: [staysHidden], brief: staysHidden, excerpt: 'response: ***' };
}

function holds(found: Evaluation): boolean {
  return 'value' in found && isTruthy(found.value);
}

async function valuesOf(expression: string, found: Evaluation, parsed: JsonContent): Promise<readonly string[]> {
  if ('problem' in found) return [`could not be evaluated: ${found.problem}`];
  const compared = await comparedValues(expression, parsed);
  return compared.length > 0 ? compared : [`got: ${stringifyExactly(found.value)}`];
}

function cut(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
