import type { KeyFacts, RequestFacts, ResponseFacts, RunFacts } from '../diagnostics/facts.ts';
import { isoTime } from '../diagnostics/retry-after.ts';
import type { CallResponse, CallResult } from '../http/call.ts';
import type { Redactor } from '../leak/port.ts';
import { isOfTaskFile, type Target, type Task } from '../plan/plan.ts';
import { countAttempts } from '../report/count-attempts.ts';
import type { Engine } from './engine.ts';
import { givenFacts } from './given-facts.ts';
import { joinFields } from './response-text.ts';

/** Bytes of a response that diagnoses look at as JSON: all of it, unless `max-response-size` was raised. */
const judgedBytes = 16 * 1024 * 1024;
const bodyStartLength = 4_096;

/** A year: what a server says beyond it is no time that anybody waits for. */
const farthestMs = 366 * 86_400_000;

function comeBackOf({
  ms,
  now,
}: {
  readonly ms: number;
  readonly now: number;
}): NonNullable<ResponseFacts['comeBack']> {
  if (ms > farthestMs) return { seconds: Math.ceil(farthestMs / 1000) };
  return { seconds: Math.ceil(ms / 1000), at: isoTime(now + ms) };
}

/** Deeper than any API's error: what walks it would run out of stack. */
const deepestJson = 100;

function isFlatEnough(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) inString = false;
    } else if (sign === 0x22) inString = true;
    else if (sign === 0x5b || sign === 0x7b) depth += 1;
    else if (sign === 0x5d || sign === 0x7d) depth -= 1;
    if (depth > deepestJson) return false;
  }
  return true;
}

/** What diagnoses may know of a response, whose content is redacted already: all of it redacted, before it is cut. */
export function responseFacts(
  response: CallResponse,
  redactor: Redactor,
  retryAfter?: { readonly ms: number; readonly now: number },
): ResponseFacts {
  const judged = response.content.subarray(0, judgedBytes);
  const comeBack = retryAfter === undefined ? undefined : comeBackOf(retryAfter);
  const safe = judged.includes(0) ? '' : new TextDecoder().decode(judged);
  let json: unknown;
  try {
    json = isFlatEnough(safe) ? JSON.parse(safe) : undefined;
  } catch {
    json = undefined;
  }
  return {
    status: response.status,
    statusText: redactor.text(response.statusText),
    headers: redactor.data(joinFields(response.fields)),
    bodyStart: safe.slice(0, bodyStartLength),
    ...(json === undefined ? {} : { json }),
    ...(comeBack === undefined ? {} : { comeBack }),
  };
}

/** What diagnoses may know of the request. */
function requestFacts(
  task: Task,
  url: URL,
  target: Target,
  result: CallResult | undefined,
  proxy: string | undefined,
): RequestFacts {
  return {
    method: task.method,
    url: url.href,
    keyHeader: target.apiKeyHeader,
    ...(target.apiKeyScheme === undefined ? {} : { keyScheme: target.apiKeyScheme }),
    keySent: result?.response?.keySent ?? true,
    origins: result?.origins ?? [url.origin],
    ...(proxy === undefined ? {} : { proxy }),
  };
}

/** What diagnoses may know of the keys: `known` of the run, and which of them the last answer of this call was to. */
function keyFacts(known: KeyFacts, result: CallResult | undefined): KeyFacts {
  const sent = result?.attempts.at(-1)?.usedFallback === true;
  return sent && known.fallback === 'untried' ? { ...known, fallback: 'unjudged' } : known;
}

export interface CallSoFar {
  readonly task: Task;
  readonly url: URL;
  /** Absent when nothing was sent. */
  readonly result: CallResult | undefined;
  /** Its content is redacted already. */
  readonly response: CallResponse | undefined;
  readonly answeredAt: number;
  /** Whether this run had an answer before that accepted the key. */
  readonly acceptedEarlier: boolean;
}

/** What a diagnosis of a call may know. */
export function factsOfCall(call: CallSoFar, { context, keys, plan, redactor, transport }: Engine): RunFacts {
  const { task, url, result, response } = call;
  const waitMs = result?.retryAfterMs;
  const retryAfter = waitMs === undefined ? undefined : { ms: waitMs, now: call.answeredAt };
  return {
    environment: context.environment,
    key: keyFacts(keys.facts(), result),
    request: requestFacts(task, url, plan.target, result, transport.proxyFor(url)),
    ...(response === undefined ? {} : { response: responseFacts(response, redactor, retryAfter) }),
    acceptedEarlier: call.acceptedEarlier,
    given: givenFacts(task, plan),
    taskFile: isOfTaskFile(plan),
    ...(result === undefined ? {} : { attempts: countAttempts(result.attempts) }),
  };
}
