import { type Diagnostic, DiagnosticError, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Call, CallResponse, CallResult, ContentSink } from '../../http/call.ts';
import { fieldValue } from '../../http/fields.ts';
import { parseRetryAfter } from '../../http/retry.ts';
import type { Polling, Task } from '../../plan/plan.ts';
import { formatDuration } from '../../report/duration.ts';
import { AttemptLog } from '../attempt-log.ts';
import { hideDeclaredSecrets } from '../declared-secrets.ts';
import type { Engine } from '../engine.ts';
import { seenByExpressions } from '../seen-by-expressions.ts';
import { hiddenAnswer, judgePoll, type PollAnswer } from './poll-answer.ts';
import { pollFailed, timedOut, type Waited } from './poll-diagnostics.ts';
import { PollReporter } from './poll-reporter.ts';

/** What a poll takes of its surroundings. */
export interface PollParts {
  readonly task: Task;
  readonly polling: Polling;
  /** Makes the call once, attempts and all, its content kept in memory. */
  readonly send: (change: Partial<Call>) => Promise<CallResult>;
  readonly expects: (status: number) => boolean;
  /** Where the last answer goes, with `save-to`. */
  readonly openSink?: () => Promise<ContentSink>;
  readonly engine: Engine;
}

/** What is polled is read as JSON, and so kept in memory, `save-to` or not. */
const mostPolledBytes = 100 * 2 ** 20;

/** `Retry-After: 0` is no wish to be asked without a pause, nor is the end of the time a reason for it. */
const shortestWaitMs = 1_000;

/**
 * Repeats a call until `until` holds (SPEC §4). All polls carry the same idempotency key, as attempts do: whatever
 * happens, nothing is done twice. An unexpected status, or a call that failed, ends it as it would end a single call.
 */
export async function poll(parts: PollParts): Promise<CallResult> {
  const { task, polling, send, expects, engine } = parts;
  const { clock } = engine.platform;
  const begunAt = clock.monotonic();
  const elapsedMs = () => clock.monotonic() - begunAt;
  const log = new AttemptLog();
  const reporter = new PollReporter(polling.until, engine);
  const maxResponseBytes =
    task.saveTo === undefined ? task.maxResponseBytes : Math.min(task.maxResponseBytes, mostPolledBytes);
  let last: { response: CallResponse; answer: PollAnswer } | undefined;
  let slowestMs = 0;

  for (let polls = 1; ; polls += 1) {
    const result = await send({ begunAt, maxResponseBytes });
    log.add(result);
    const end = (more: Pick<CallResult, 'response' | 'failure'>): CallResult => ({
      ...result,
      ...more,
      ...log.told(),
      durationMs: elapsedMs(),
    });
    const waited = (): Waited => ({
      task,
      polling,
      polls,
      elapsedMs: elapsedMs(),
      ...(last === undefined ? {} : last),
    });
    const { response, failure } = result;
    if (failure !== undefined || response === undefined) {
      // Whoever has seen the value wants to hear of it, not that the poll after it came too late.
      if (last !== undefined && isOutOfTime(failure, elapsedMs(), task)) {
        return end({ response: last.response, failure: timedOut({ ...waited(), polls: polls - 1 }) });
      }
      return end({});
    }
    if (!expects(response.status)) return end({});
    slowestMs = Math.max(slowestMs, result.durationMs);

    // Before anything of it is shown as progress.
    const readable = await hideDeclaredSecrets(task, response.content, engine);
    const content = seenByExpressions(response.content, response.redacted?.content, engine);
    const judged = await judgePoll(polling, { ...response, content }, (text) => engine.redactor.text(text));
    if ('failure' in judged) return end({ failure: judged.failure });
    last = { response, answer: readable ? judged : hiddenAnswer(judged) };
    if (judged.verdict === 'failed') return end({ failure: pollFailed(waited()) });
    if (judged.verdict === 'done') return end(await deliver(parts, response));

    const hintMs = hintOf(response, clock.now());
    const leftMs = task.withinMs - elapsedMs();
    const waitMs = waitBefore(hintMs, polling.intervalMs, leftMs, Math.min(task.timeoutMs, 2 * slowestMs + 100));
    if (waitMs === undefined) return end({ failure: timedOut(waited(), hintMs) });
    reporter.waits(last.answer.brief, polls, leftMs);
    try {
      await clock.sleep(waitMs, engine.signal);
    } catch {
      return end({ failure: stopped(waited()) });
    }
  }
}

/**
 * Milliseconds until the next poll; undefined when none has room before `within`. Where the interval would miss the end,
 * there is a last look just before it. What the server asks for is never shortened.
 */
export function waitBefore(
  hintMs: number | undefined,
  intervalMs: number,
  leftMs: number,
  reserveMs: number,
): number | undefined {
  const waitMs = hintMs === undefined ? intervalMs : Math.max(hintMs, Math.min(intervalMs, shortestWaitMs));
  if (waitMs < leftMs) return waitMs;
  const lastLookMs = leftMs - reserveMs;
  return hintMs === undefined && lastLookMs >= Math.min(intervalMs / 2, shortestWaitMs) ? lastLookMs : undefined;
}

function hintOf({ fields }: CallResponse, now: number): number | undefined {
  return parseRetryAfter(fieldValue(fields, 'retry-after'), fieldValue(fields, 'date'), now);
}

function isOutOfTime(failure: Diagnostic | undefined, elapsedMs: number, { withinMs }: Task): boolean {
  return failure?.code === 'net/timeout' && elapsedMs >= withinMs - 10;
}

function stopped({ answer, polls, elapsedMs }: Waited): Diagnostic {
  return diagnostic('net/reset', 'The wait for the next poll was stopped, because the job was cancelled.', {
    evidence: [...(answer?.seen ?? []), `${polls === 1 ? '1 poll' : `${polls} polls`} in ${formatDuration(elapsedMs)}`],
  });
}

/** The last answer as the result of the call, or in its file. */
async function deliver(
  { openSink }: PollParts,
  response: CallResponse,
): Promise<Pick<CallResult, 'response' | 'failure'>> {
  if (openSink === undefined) return { response };
  const { redacted: _counted, ...rest } = response;
  try {
    const sink = await openSink();
    try {
      await sink.write(response.content);
      await sink.commit();
    } catch (error) {
      await sink.discard();
      throw error;
    }
    return { response: { ...rest, content: new Uint8Array(), sunk: true } };
  } catch (error) {
    if (error instanceof DiagnosticError) return { response, failure: error.diagnostics[0] };
    throw error;
  }
}
