import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.ts';
import type { Secret } from '../key/secret.ts';
import { TransportError, type TransportResponse } from '../transports/port.ts';
import type { Call, CallDependencies, CallResponse, ContentSink } from './call.ts';
import { decodeContent } from './decode.ts';
import type { Progress } from './failure.ts';
import { fieldValue, withDefaults } from './fields.ts';
import { ContentTooLarge, limitContent } from './limit.ts';
import { MemorySink } from './memory-sink.ts';
import { followRedirection, type Hop, isRedirection } from './redirect.ts';
import { type Retry, retryOfError } from './retry.ts';
import { TimeIsUp } from './time-is-up.ts';

/** What came of one attempt, redirects included. */
export type AttemptOutcome =
  | { readonly response: CallResponse; readonly expected: boolean }
  | { readonly failure: Diagnostic; readonly retry: Retry; readonly aborted: boolean };

/** Kept in memory at most, whatever `max-response-size` says, when the content was meant for a file but is an error. */
const mostInMemoryBytes = 10 * 1024 * 1024;

/** One attempt: the request, its redirects, and the content of the answer, all of it bounded by `signal`. Never rejects. */
export async function performAttempt(
  call: Call,
  key: Secret,
  signal: AbortSignal,
  { transport }: CallDependencies,
  passed: (origin: string) => void,
): Promise<AttemptOutcome> {
  let hop = firstHop(call);
  const progress: Progress = { phase: 'answer', contentBytes: 0 };
  try {
    for (;;) {
      const response = await transport.exchange({
        method: hop.method,
        url: hop.url,
        fields: hop.fields,
        ...(hop.body === undefined ? {} : { body: hop.body }),
        ...(hop.foreign ? { foreign: true } : { key: keyField(call, key) }),
        signal,
      });
      const expected = call.expects(response.status);
      if (expected || call.target.redirects === 'none' || !isRedirection(response.status)) {
        return await receive(call, hop, response, expected, progress, signal);
      }
      const next = followRedirection(hop, response, call.target);
      response.discard();
      if ('code' in next) return { failure: next, retry: 'never', aborted: false };
      hop = next;
      passed(hop.url.origin);
    }
  } catch (error) {
    return fail(error, call, hop, progress, signal, transport.proxyFor(hop.url));
  }
}

function firstHop(call: Call): Hop {
  const own = call.idempotencyKey === undefined ? [] : [['Idempotency-Key', call.idempotencyKey] as const];
  const fields = withDefaults(call.fields, [
    ['accept', 'application/json'],
    ['accept-encoding', 'gzip, deflate, br'],
    ...own,
  ]);
  const { method, url, body } = call;
  return {
    method,
    url,
    fields,
    ...(body === undefined ? {} : { body }),
    foreign: false,
    trail: [`${method} ${url.href}`],
  };
}

function keyField({ target }: Call, secret: Secret) {
  const { apiKeyHeader: name, apiKeyScheme: scheme } = target;
  return { name, secret, ...(scheme === undefined ? {} : { scheme }) };
}

/** Reads the content into the sink or into memory. A status that was not expected outlives content that breaks. */
async function receive(
  call: Call,
  hop: Hop,
  response: TransportResponse,
  expected: boolean,
  progress: Progress,
  signal: AbortSignal,
): Promise<AttemptOutcome> {
  const { status, statusText, fields } = response;
  const memory = new MemorySink();
  let sink: ContentSink = memory;
  const answer = (more: Pick<CallResponse, 'contentFailure'> = {}): AttemptOutcome => ({
    response: {
      status,
      statusText,
      fields,
      content: memory.content(),
      contentBytes: progress.contentBytes,
      sunk: sink !== memory,
      url: hop.url,
      keySent: !hop.foreign,
      ...more,
    },
    expected,
  });
  progress.phase = 'content';
  try {
    if (expected && call.openSink !== undefined) sink = await call.openSink();
    const limit =
      call.openSink !== undefined && !expected
        ? Math.min(call.maxResponseBytes, mostInMemoryBytes)
        : call.maxResponseBytes;
    for await (const chunk of await contentOf(hop, response, limit)) {
      progress.contentBytes += chunk.byteLength;
      await sink.write(chunk);
    }
    await sink.commit();
    return answer();
  } catch (error) {
    response.discard();
    await sink.discard();
    const cancelled = signal.aborted && !(signal.reason instanceof TimeIsUp);
    if (expected || error instanceof ContentTooLarge || cancelled) throw error;
    const { describeFailure } = await import('./failure.ts');
    return answer({
      contentFailure: describeFailure(signal.aborted ? signal.reason : error, {
        url: hop.url,
        progress,
        timeoutMs: call.timeoutMs,
      }),
    });
  }
}

async function contentOf(hop: Hop, response: TransportResponse, limit: number): Promise<AsyncIterable<Uint8Array>> {
  // RFC 9110 §6.4.1: these have none, whatever their fields say.
  const bodiless = hop.method === 'HEAD' || response.status === 204 || response.status === 304;
  if (bodiless) return response.content;
  const coding = fieldValue(response.fields, 'content-encoding');
  const announced = Number(fieldValue(response.fields, 'content-length') ?? 0);
  if (coding === undefined && announced > limit) throw new ContentTooLarge(limit);
  return limitContent(await decodeContent(response.content, coding), limit);
}

async function fail(
  error: unknown,
  call: Call,
  hop: Hop,
  progress: Progress,
  signal: AbortSignal,
  proxy: string | undefined,
): Promise<AttemptOutcome> {
  const aborted = signal.aborted;
  const thrown = aborted && !(error instanceof DiagnosticError) ? signal.reason : error;
  const { describeFailure } = await import('./failure.ts');
  const failure = describeFailure(thrown, {
    url: hop.url,
    progress,
    timeoutMs: call.timeoutMs,
    ...(proxy === undefined ? {} : { proxy }),
  });
  return { failure, retry: retryAfterError(error, aborted), aborted };
}

function retryAfterError(error: unknown, aborted: boolean): Retry {
  if (!(error instanceof TransportError)) return 'never';
  if (aborted) return error.sent ? 'repeatable' : 'any';
  return retryOfError(error);
}
