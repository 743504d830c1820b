import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.ts';
import type { Slot } from '../engine/pace/port.ts';
import type { Secret } from '../key/secret.ts';
import type { Clock } from '../platform/port.ts';
import { TransportError, type TransportResponse } from '../transports/port.ts';
import type { Call, CallDependencies, CallResponse, ContentSink } from './call.ts';
import type { CallTime } from './call-time.ts';
import { decodeContent } from './decode.ts';
import type { Progress } from './failure.ts';
import { fieldValue, isJson, withDefaults } from './fields.ts';
import { type Hop, isRedirection } from './hop.ts';
import { ContentTooLarge, limitContent } from './limit.ts';
import { MemorySink } from './memory-sink.ts';
import { type Retry, retryOfError } from './retry.ts';
import { TimeIsUp } from './time-is-up.ts';
import { inTurns, pieceBytes } from './turns.ts';

/** What came of one attempt, redirects included. */
export type AttemptOutcome =
  | { readonly response: CallResponse; readonly expected: boolean }
  | { readonly failure: Diagnostic; readonly retry: Retry; readonly aborted: boolean };

/** Kept in memory at most, whatever `max-response-size` says, when the content was meant for a file but is an error. */
const mostInMemoryBytes = 10 * 1024 * 1024;

/**
 * One attempt: the request, its redirects, and the content of the answer, all of it bounded by the call's `timeout` and
 * by the time of the call. Rejects for faults of ours alone.
 *
 * @param slot for the first request, where there is a pace to keep; every redirect inside the origin takes one of its own
 */
export async function performAttempt(
  call: Call,
  key: Secret,
  time: CallTime,
  deps: CallDependencies,
  slot: Slot | undefined,
  passed: (origin: string) => void,
): Promise<AttemptOutcome> {
  const { transport, saw, holdsSecret, clock, pacer } = deps;
  let hop = firstHop(call);
  const progress: Progress = { phase: 'answer', contentBytes: 0 };
  const limitTo = (ms: number) => time.limit(ms, () => new TimeIsUp('timeout', call.timeoutMs));
  let begun = clock.monotonic();
  let limit = limitTo(call.timeoutMs);
  let taken = slot;
  try {
    for (;;) {
      const { signal } = limit;
      let response: TransportResponse | undefined;
      try {
        response = await transport.exchange({
          method: hop.method,
          url: hop.url,
          fields: hop.fields,
          ...(hop.body === undefined ? {} : { body: hop.body }),
          ...(hop.foreign ? { foreign: true } : { key: keyField(call, key) }),
          final: call.expects,
          signal,
        });
      } finally {
        taken?.done(response);
        taken = undefined;
      }
      const expected = call.expects(response.status);
      if (expected || call.target.redirects === 'none' || !isRedirection(response.status)) {
        return await receive(call, hop, response, expected, progress, signal, deps);
      }
      const { followRedirection } = await import('./redirect.ts');
      const next = followRedirection(hop, response, call.target);
      response.discard();
      const { status, statusText, fields } = response;
      saw({ status, statusText, fields, content: new Uint8Array(), url: hop.url });
      if ('code' in next) return { failure: next, retry: 'never', aborted: false };
      if (next.foreign && holdsSecret(next.url.href)) {
        return { failure: await secretInAddress(hop, next), retry: 'never', aborted: false };
      }
      hop = next;
      passed(hop.url.origin);
      if (pacer === undefined || hop.foreign) continue;
      // Waiting for a slot is no fault of the server's: `timeout` stands still meanwhile.
      limit.clear();
      const leftMs = call.timeoutMs - (clock.monotonic() - begun);
      limit = time.rest();
      taken = await pacer.acquire(limit.signal);
      limit.clear();
      limit = limitTo(leftMs);
      begun = clock.monotonic() - (call.timeoutMs - leftMs);
    }
  } catch (error) {
    return fail(error, call, hop, progress, limit.signal, transport.proxyFor(hop.url));
  } finally {
    limit.clear();
  }
}

/** A server that puts the key into the address of another origin would have it delivered there by us. */
async function secretInAddress(hop: Hop, next: Hop): Promise<Diagnostic> {
  const { diagnostic } = await import('../diagnostics/diagnostic.ts');
  return diagnostic(
    'redirect/cross-origin',
    `The API redirected from ${hop.url.origin} to ${next.url.origin} with a secret of this run in the address, so the redirect was not followed.`,
    { suggestion: 'Replace the key, and report this to whoever runs the API: it gives keys away.' },
  );
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
  { saw, redactor, clock }: CallDependencies,
): Promise<AttemptOutcome> {
  const { status, statusText, fields } = response;
  const memory = new MemorySink(redactor);
  let sink: ContentSink = memory;
  const answer = (more: Pick<CallResponse, 'contentFailure'> = {}): AttemptOutcome => {
    const redacted = memory.redacted();
    return {
      response: {
        status,
        statusText,
        fields,
        content: memory.content(),
        ...(redacted === undefined ? {} : { redacted }),
        contentBytes: progress.contentBytes,
        sunk: sink !== memory,
        url: hop.url,
        keySent: !hop.foreign,
        ...more,
      },
      expected,
    };
  };
  progress.phase = 'content';
  try {
    if (expected && call.openSink !== undefined) sink = await call.openSink();
    const limit =
      call.openSink !== undefined && !expected
        ? Math.min(call.maxResponseBytes, mostInMemoryBytes)
        : call.maxResponseBytes;
    for await (const chunk of await contentOf(hop, response, limit, expected, signal, clock)) {
      progress.contentBytes += chunk.byteLength;
      const written = sink.write(chunk);
      if (written !== undefined) await written;
    }
    await sink.commit();
    return answer();
  } catch (error) {
    response.discard();
    await sink.discard();
    const cancelled = signal.aborted && !(signal.reason instanceof TimeIsUp);
    if (expected || cancelled) {
      saw({ status, statusText, fields, content: new Uint8Array(), url: hop.url });
      throw error;
    }
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

async function contentOf(
  hop: Hop,
  response: TransportResponse,
  limit: number,
  expected: boolean,
  signal: AbortSignal,
  clock: Clock,
): Promise<AsyncIterable<Uint8Array>> {
  const { status, fields, content } = response;
  // RFC 9110 §6.4.1: these have none, whatever their fields say.
  if (hop.method === 'HEAD' || status === 204 || status === 304) return content;
  const transferCoding = fieldValue(fields, 'transfer-encoding');
  if (transferCoding !== undefined && transferCoding.trim().toLowerCase() !== 'chunked') {
    throw new TransportError('protocol', 'The transfer coding of the answer was not asked for.', {
      sent: true,
      code: `transfer-encoding ${transferCoding.slice(0, 40)}`,
    });
  }
  const coding = fieldValue(fields, 'content-encoding');
  const length = fieldValue(fields, 'content-length');
  const announced = Number(length ?? 0);
  // Of an answer that nobody expected, the beginning is worth having.
  if (expected && coding === undefined && announced > limit) throw new ContentTooLarge(limit, announced);
  // HTTP itself ends such content where it said: there is nothing to limit, and it takes no turn to read.
  if (coding === undefined && announced > 0 && announced <= Math.min(limit, pieceBytes)) return content;
  const decoded = inTurns(limitContent(await decodeContent(content, coding), limit), signal, clock);
  // Where neither a length nor chunks tell of the end, only the form of JSON can show that content was cut.
  if (length !== undefined || transferCoding !== undefined || !isJson(fieldValue(fields, 'content-type')))
    return decoded;
  const { checkJsonEnd } = await import('./json-end.ts');
  return checkJsonEnd(decoded);
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
  const foreseen = [TransportError, DiagnosticError, ContentTooLarge].some((kind) => error instanceof kind);
  // A fault of ours must not be told as one of the connection.
  if (!aborted && !foreseen) throw error;
  const thrown = aborted && !(error instanceof DiagnosticError) ? signal.reason : error;
  const { describeFailure } = await import('./failure.ts');
  const failure = describeFailure(thrown, {
    url: hop.url,
    progress,
    timeoutMs: call.timeoutMs,
    toFile: call.openSink !== undefined,
    ...(proxy === undefined ? {} : { proxy }),
    ...(error instanceof TransportError && error.reached !== undefined ? { reached: error.reached } : {}),
  });
  return { failure, retry: retryAfterError(error, aborted), aborted };
}

function retryAfterError(error: unknown, aborted: boolean): Retry {
  if (!(error instanceof TransportError)) return 'never';
  if (aborted) return error.sent ? 'repeatable' : 'any';
  return retryOfError(error);
}
