import type { Secret } from '../key/secret.ts';
import { type AttemptOutcome, performAttempt } from './attempt.ts';
import type { AttemptRecord, Call, CallDependencies, CallResponse, CallResult, KeyRing } from './call.ts';
import { CallTime } from './call-time.ts';
import { formatMs } from './duration.ts';
import { fieldValue, isJson } from './fields.ts';
import { backoffMs, longestRetryAfterMs, mayRetry, parseRetryAfter, retryOf } from './retry.ts';
import type { TakeSlot } from './take-slot.ts';
import { TimeIsUp } from './time-is-up.ts';

/**
 * One call: attempts, waits between them, and the switch to the fallback key, all within `withinMs` (SPEC §3).
 * Never rejects for what a server, a disk or the job's end does. A cancelled job ends it with `net/reset`.
 */
export async function performCall(call: Call, deps: CallDependencies): Promise<CallResult> {
  const { clock, keys } = deps;
  const started = clock.monotonic();
  const time = new CallTime(clock, call, deps.signal);
  const origins = [call.url.origin];
  const attempts: AttemptRecord[] = [];
  let key = keys.current();
  let usedFallback = false;
  let retried = 0;
  let lastAnswer: CallResponse | undefined;
  const end = (outcome: AttemptOutcome, retryAfterMs?: number): CallResult => {
    const durationMs = clock.monotonic() - started;
    return {
      attempts,
      ...endOf(outcome, lastAnswer, time, attempts.length, durationMs),
      durationMs,
      origins,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
  };

  for (;;) {
    const slot = deps.pacer === undefined ? undefined : await takeSlot(call, deps, time);
    if (slot !== undefined && 'failure' in slot) return end(slot);
    const startedAt = clock.now();
    const attemptStarted = clock.monotonic();
    const outcome = await performAttempt(call, key, time, deps, slot, (origin) => {
      if (!origins.includes(origin)) origins.push(origin);
    });
    const record = (waitMs?: number): AttemptRecord => ({
      number: attempts.length + 1,
      url: call.url.href,
      startedAt,
      durationMs: clock.monotonic() - attemptStarted,
      ...('failure' in outcome ? { error: outcome.failure.code } : { status: outcome.response.status }),
      ...(waitMs === undefined ? {} : { waitMs }),
      usedFallback,
    });
    const finish = (retryAfterMs?: number) => end(outcome, retryAfterMs);

    judge(keys, key, outcome);
    if ('response' in outcome) {
      lastAnswer = outcome.response;
      deps.saw(outcome.response);
    }
    const other = usedFallback || !isRejected(outcome) ? undefined : otherKey(keys, key);
    if (other !== undefined && time.over() === undefined) {
      attempts.push(record());
      deps.progress('401 from the API; trying the fallback key');
      key = other;
      usedFallback = true;
      continue;
    }

    const retry = retryOf(outcome);
    // At once, or in the past, is no time to wait: many mean that it is over soon, and few that they can take a storm.
    const hintMs = (retry === 'never' ? undefined : retryAfterOf(outcome, clock.now())) || undefined;
    if (hintMs !== undefined && (hintMs > longestRetryAfterMs || time.elapsedMs() + hintMs >= call.withinMs)) {
      attempts.push(record());
      return finish(hintMs);
    }
    const over = time.over() !== undefined || retried >= call.retries;
    if (over || !mayRetry(call.method, call.idempotencyKey !== undefined, retry)) {
      attempts.push(record());
      return finish();
    }
    retried += 1;
    const waitMs = hintMs ?? backoffMs(call.retryDelayMs, retried, deps.random());
    // A wait that ends after `within` would only turn what is known now into a timeout.
    if (time.elapsedMs() + waitMs >= call.withinMs) {
      attempts.push(record());
      return finish();
    }
    attempts.push(record(waitMs));
    deps.progress(
      `${summaryOf(outcome)}; attempt ${retried + 1} of ${call.retries + 1} in ${formatMs(waitMs)}`,
      waitMs,
    );
    try {
      await clock.sleep(waitMs, deps.signal);
    } catch {
      return finish();
    }
  }
}

/** Loaded with the first call that has a pace to keep. */
async function takeSlot(call: Call, deps: CallDependencies, time: CallTime): ReturnType<TakeSlot> {
  const { takeSlot: take } = await import('./take-slot.ts');
  const { signal, clear } = time.rest();
  return take(call, deps, signal, call.withinMs - time.elapsedMs()).finally(clear);
}

function summaryOf(outcome: AttemptOutcome): string {
  return 'failure' in outcome ? outcome.failure.code : `${outcome.response.status} from the API`;
}

/** The last outcome, but an answer that came before rather than the news that time is up. */
function endOf(
  outcome: AttemptOutcome,
  lastAnswer: CallResponse | undefined,
  time: CallTime,
  attempts: number,
  elapsedMs: number,
): Pick<CallResult, 'response' | 'failure'> {
  if ('response' in outcome) return { response: outcome.response };
  if (lastAnswer !== undefined && outcome.aborted && time.over() instanceof TimeIsUp) return { response: lastAnswer };
  const { failure } = outcome;
  const effort = attempts > 1 ? [`${attempts} attempts in ${formatMs(elapsedMs)}`] : [];
  return { failure: { ...failure, evidence: [...failure.evidence, ...effort] } };
}

function isRejected(outcome: AttemptOutcome): boolean {
  return 'response' in outcome && outcome.response.status === 401 && outcome.response.keySent && !outcome.expected;
}

/**
 * Only answers that show that the API looked at the key count: not those of an overloaded or busy front, nor redirects,
 * nor a page that a CDN or a proxy made.
 */
function judge(keys: KeyRing, key: Secret, outcome: AttemptOutcome): void {
  if ('failure' in outcome || !outcome.response.keySent) return;
  const { status } = outcome.response;
  if (isRejected(outcome)) keys.judged(key, 'rejected');
  else if (status !== 401 && (outcome.expected || isOwnRefusal(outcome))) keys.judged(key, 'accepted');
}

/** A 4xx in JSON: the API itself read the request, and had something else to find fault with than the key. */
function isOwnRefusal(outcome: AttemptOutcome): boolean {
  if ('failure' in outcome || retryOf(outcome) !== 'never') return false;
  const { status, fields } = outcome.response;
  return status >= 400 && status < 500 && status !== 407 && isJson(fieldValue(fields, 'content-type'));
}

/** The key to try after a 401: the one that another call of the run changed to meanwhile, else the untried fallback. */
function otherKey(keys: KeyRing, rejected: Secret): Secret | undefined {
  const current = keys.current();
  return current === rejected ? keys.untriedFallback() : current;
}

function retryAfterOf(outcome: AttemptOutcome, now: number): number | undefined {
  if ('failure' in outcome) return undefined;
  const { fields } = outcome.response;
  return parseRetryAfter(fieldValue(fields, 'retry-after'), fieldValue(fields, 'date'), now);
}
