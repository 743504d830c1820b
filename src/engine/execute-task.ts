import { resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import type { Call, CallDependencies, CallResponse, CallResult, SealedResponse, SeenAnswer } from '../http/call.ts';
import { fieldValue, isJson } from '../http/fields.ts';
import { performCall } from '../http/perform-call.ts';
import { resolveUrl } from '../http/url.ts';
import { hiddenContent } from '../leak/redact-whole.ts';
import type { Task } from '../plan/plan.ts';
import { startLine } from '../report/progress.ts';
import type { TaskResult } from '../report/results.ts';
import type { Field, TransportBody } from '../transports/port.ts';
import { EchoTally } from './echo.ts';
import type { Engine } from './engine.ts';
import { errorCode } from './error-code.ts';
import { requestIdOf } from './request-id.ts';
import { textOf } from './response-text.ts';
import { seenByExpressions } from './seen-by-expressions.ts';
import { outputBytes, spill } from './spill.ts';

/** One task: the call, what its answer means, and what is taken from it. Never rejects for what a server or a file does. */
export async function executeTask(task: Task, engine: Engine): Promise<TaskResult> {
  const { plan, redactor, platform } = engine;
  const url = resolveUrl(plan.target, task);
  const started = platform.clock.monotonic();
  const acceptedEarlier = engine.keys.acceptedEarlier();
  const echo = new EchoTally(redactor);
  const { result, failure, answer, notices: doubts } = await makeCall(task, url, engine, echo);
  const found: Diagnostic[] = failure === undefined ? [] : [failure];

  const received = result?.response;
  const leftMs = task.withinMs - (result?.durationMs ?? 0);
  const sealed = received === undefined ? undefined : await sealResponse(received, task, engine, echo, leftMs);
  const response = sealed?.response;
  if (sealed?.failure !== undefined) found.push(sealed.failure);
  const answeredAt = platform.clock.now();
  let known: Promise<RunFacts> | undefined;
  const facts = () => {
    const call = { task, url, result, response, answeredAt, acceptedEarlier };
    known ??= import('./response-facts.ts').then(({ factsOfCall }) => factsOfCall(call, engine));
    return known;
  };

  let taken: Pick<TaskResult, 'extracted' | 'extractedSecrets' | 'extractedJson' | 'notices'> = {
    extracted: {},
    extractedSecrets: {},
  };
  let bodyFile: string | undefined;
  if (received !== undefined && response !== undefined) {
    const mediaType = fieldValue(response.fields, 'content-type');
    if (failure !== undefined || sealed?.failure !== undefined) {
      // A wait or a list that came to nothing; what there is of it is kept, and not read any further.
    } else if (!isExpected(task, response.status)) {
      const { judgeStatus } = await import('../diagnostics/judge-status.ts');
      found.push(judgeStatus(await facts()));
    } else if (task.expect.length > 0 || task.extract.length > 0 || task.polling !== undefined) {
      const { interpretContent } = await import('./interpret-content.ts');
      const seen = seenByExpressions(received.content, response.content, engine);
      const { failures, secrets, ...rest } = await interpretContent(task, seen, mediaType ?? '', engine, {
        hidden: response.content === hiddenContent,
        withoutKey: seen !== received.content,
      });
      found.push(...failures);
      taken = { ...rest, extractedSecrets: secrets };
    }
    engine.hearContent?.(received.content);
    const kept = await keepContent(task, response, isJson(mediaType), engine);
    if (typeof kept === 'object') found.push(kept);
    else bodyFile = kept;
  }
  if (answer !== undefined && received === undefined) echo.see(answer);
  const echoed = echo.diagnostic();
  if (echoed !== undefined) found.push(echoed);

  // Behind a redirect that was not followed, or an attempt that failed, the last answer is still what outputs tell of.
  const last = response ?? (answer === undefined ? undefined : headOf(answer));
  const requestId = last === undefined ? undefined : requestIdOf(last.fields);
  return {
    task,
    ok: !found.some((one) => one.severity === 'error'),
    skipped: result === undefined,
    url: url.href,
    attempts: result?.attempts ?? [],
    durationMs: result?.durationMs ?? platform.clock.monotonic() - started,
    ...(last === undefined ? {} : { response: last }),
    ...(bodyFile === undefined ? {} : { bodyFile }),
    ...(requestId === undefined ? {} : { requestId }),
    ...taken,
    ...(doubts === undefined ? {} : { notices: [...doubts, ...(taken.notices ?? [])] }),
    diagnostics: found.length === 0 ? [] : await engine.explain(found, await facts()),
  };
}

interface MadeCall {
  /** Absent when nothing was sent. */
  readonly result?: CallResult;
  readonly failure?: Diagnostic;
  /** The last answer of any attempt or redirect; those before it are in the tally already. */
  readonly answer?: SeenAnswer;
  readonly notices?: TaskResult['notices'];
}

/** Opens what the task sends and makes its call. */
async function makeCall(task: Task, url: URL, engine: Engine, echo: EchoTally): Promise<MadeCall> {
  const { redactor, platform, plan } = engine;
  const content = await openContent(task, engine);
  if ('failure' in content) return content;
  const saveTo = saveTarget(task, engine);
  // A file name is as public as a log, and a template can put a secret into it.
  if (task.saveTo !== undefined && redactor.redact(task.saveTo).hits > 0) {
    const suggestion = 'Give the file a name without the secret.';
    return {
      failure: diagnostic('save/refused', 'The path of a file to write holds a secret of this run.', { suggestion }),
    };
  }
  // Before the call: whoever answers it may have a hand in what lies on this machine.
  const landing = saveTo === undefined ? undefined : await platform.files.landing(saveTo);
  const call: Call = {
    ...task,
    url,
    ...content,
    target: plan.target,
    expects: (status) => isExpected(task, status),
  };
  const openFile = async (found: (hits: number) => void) => {
    const { openFileSink } = await import('../http/file-sink.ts');
    return openFileSink(saveTo ?? '', platform.files, redactor, found, landing);
  };
  const openSink = saveTo === undefined ? {} : { openSink: () => openFile((hits) => echo.addSaved(hits)) };
  let answer: SeenAnswer | undefined;
  const { keyLabel } = engine;
  engine.progress(startLine(task.method, url.href, keyLabel, keyLabel && engine.keys.facts().fingerprint));
  const deps: CallDependencies = {
    transport: engine.transport,
    clock: platform.clock,
    random: platform.random,
    keys: engine.keys,
    signal: engine.signal,
    redactor,
    holdsSecret: (text) => redactor.redact(text).hits > 0,
    saw(next) {
      if (answer !== undefined) echo.see(answer);
      answer = next;
    },
    progress: engine.progress,
    ...(engine.pacer === undefined ? {} : { pacer: engine.pacer }),
  };
  let result: CallResult & Pick<MadeCall, 'notices'>;
  if (task.polling !== undefined) {
    const { poll } = await import('./polling/poll.ts');
    const send = (change: Partial<Call>) => performCall({ ...call, ...change }, deps);
    result = await poll({ task, polling: task.polling, send, expects: call.expects, ...openSink, engine });
  } else if (task.pagination !== undefined) {
    const { collectPages } = await import('./pagination/collect-pages.ts');
    const send = (change: Partial<Call>) => performCall({ ...call, ...change }, deps);
    const file = saveTo === undefined ? {} : { openFile: () => openFile(() => {}) };
    result = await collectPages({ task, pagination: task.pagination, call, send, ...file, echo, engine });
  } else {
    result = await performCall({ ...call, ...openSink }, deps);
  }
  return {
    result,
    ...(result.failure === undefined ? {} : { failure: result.failure }),
    ...(result.notices === undefined ? {} : { notices: result.notices }),
    ...(answer === undefined ? {} : { answer }),
  };
}

function saveTarget({ saveTo }: Task, { context }: Engine): string | undefined {
  return saveTo === undefined ? undefined : resolve(context.workspace, saveTo);
}

/** The file that holds the content: that of `save-to`, or a new one for what no output can hold. */
async function keepContent(
  task: Task,
  { content, sunk }: SealedResponse,
  json: boolean,
  engine: Engine,
): Promise<string | Diagnostic | undefined> {
  const { context, platform } = engine;
  if (sunk && task.saveTo !== undefined) return saveTarget(task, engine);
  if (!context.takesOutputs || (content.byteLength <= outputBytes && textOf(content) !== undefined)) return undefined;
  try {
    return await spill(content, json ? 'body.json' : 'body.bin', context.temp, platform);
  } catch (error) {
    return diagnostic('save/failed', 'The response is too large for an output, and could not be written to a file.', {
      evidence: [
        `${content.byteLength} bytes`,
        ...(context.environment.host === 'github' && context.environment.cli !== true
          ? [`RUNNER_TEMP: ${context.temp}`]
          : []),
        `system error: ${errorCode(error)}`,
      ],
      cause: error,
    });
  }
}

/** An answer whose content nobody kept. */
function headOf(answer: SeenAnswer): CallResponse {
  const { redacted: _content, ...head } = answer;
  return { ...head, content: new Uint8Array(), contentBytes: 0, sunk: false, keySent: true };
}

/** The answer as everything behind here may see it: without any secret in its content. */
async function sealResponse(
  received: CallResponse,
  task: Task,
  engine: Engine,
  echo: EchoTally,
  leftMs: number,
): Promise<{ readonly response: SealedResponse; readonly failure?: Diagnostic }> {
  // The call redacted it already, but for secrets that only the answer itself tells. Those are no echo.
  const content = echo.see(received);
  if (!task.extract.some(({ secret }) => secret)) return { response: { ...received, content } };
  const { redacted: _known, ...raw } = received;
  const { hideDeclaredSecrets } = await import('./declared-secrets.ts');
  const readable = await hideDeclaredSecrets(task, raw.content, engine);
  if (!readable) return { response: { ...raw, content: hiddenContent } };
  const whole = raw.contentFailure === undefined ? raw.content : engine.redactor.withoutTail(raw.content);
  const { redactInTime } = await import('./redact-in-time.ts');
  const { content: safe, failure } = await redactInTime(whole, engine.redactor, engine.platform.clock, leftMs);
  return { response: { ...raw, content: safe }, ...(failure === undefined ? {} : { failure }) };
}

/** A part of the content is what the caller wants only where a range was asked for, or 206 is named itself. */
function isExpected({ expectStatus, fields }: Task, status: number): boolean {
  const wanted = status !== 206 || fields.some(([name]) => name.toLowerCase() === 'range');
  return expectStatus.some(({ from, to }) => status >= from && status <= to && (wanted || from === to));
}

/** The caller's fields with the content's own type; the content itself, not read yet. */
async function openContent(
  task: Task,
  engine: Engine,
): Promise<{ fields: readonly Field[]; body?: TransportBody } | { failure: Diagnostic }> {
  if (task.content === undefined) return { fields: task.fields };
  const { openContent: open } = await import('../http/content.ts');
  const opened = await open(task.content, engine.platform.files);
  if ('failure' in opened) return opened;
  const typed = task.fields.some(([name]) => name.toLowerCase() === 'content-type');
  const fields: Field[] =
    typed || opened.contentType === undefined
      ? [...task.fields]
      : [...task.fields, ['content-type', opened.contentType]];
  return { fields, body: opened.body };
}
