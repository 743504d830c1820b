import { resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import type { Call, CallResponse, CallResult } from '../http/call.ts';
import { performCall } from '../http/perform-call.ts';
import { resolveUrl } from '../http/url.ts';
import type { Secret } from '../key/secret.ts';
import type { Task } from '../plan/plan.ts';
import { startLine } from '../report/progress.ts';
import type { TaskResult } from '../report/results.ts';
import type { Field, TransportBody } from '../transports/port.ts';
import { findEcho, redactContent } from './echo.ts';
import type { Engine } from './engine.ts';
import { errorCode } from './error-code.ts';
import { requestIdOf } from './request-id.ts';
import { joinFields, requestFacts, responseFacts, textOf } from './response-facts.ts';
import { outputBytes, spill } from './spill.ts';

/** One task: the call, what its answer means, and what is taken from it. Never rejects for what a server or a file does. */
export async function executeTask(task: Task, engine: Engine): Promise<TaskResult> {
  const { plan, redactor, platform } = engine;
  const url = resolveUrl(plan.target, task);
  const started = platform.clock.monotonic();
  const acceptedEarlier = engine.keys.acceptedEarlier();
  const found: Diagnostic[] = [];
  let result: CallResult | undefined;
  let savedHits = 0;

  const content = await openContent(task, engine);
  if ('failure' in content) {
    found.push(content.failure);
  } else {
    const saveTo = task.saveTo === undefined ? undefined : resolve(engine.context.workspace, task.saveTo);
    const call: Call = {
      ...task,
      url,
      fields: content.fields,
      ...(content.body === undefined ? {} : { body: content.body }),
      target: plan.target,
      expects: (status) => isExpected(task, status),
      ...(saveTo === undefined
        ? {}
        : {
            openSink: async () => {
              const { openFileSink } = await import('../http/file-sink.ts');
              return openFileSink(saveTo, platform.files, redactor, (hits) => {
                savedHits = hits;
              });
            },
          }),
    };
    engine.progress(startLine(task.method, url.href, engine.keyLabel, engine.keys.facts().fingerprint));
    result = await performCall(call, {
      transport: engine.transport,
      clock: platform.clock,
      random: platform.random,
      keys: engine.keys,
      signal: engine.signal,
      progress: engine.progress,
    });
    if (result.failure !== undefined) found.push(result.failure);
  }

  const received = result?.response;
  const contentHits = received === undefined ? undefined : redactContent(received.content, redactor);
  const response: CallResponse | undefined =
    received === undefined || contentHits === undefined ? undefined : { ...received, content: contentHits.content };
  const fields = response === undefined ? {} : joinFields(response.fields);
  const extracted: Record<string, string> = {};
  const extractedSecrets: Record<string, Secret> = {};
  let bodyFile: string | undefined;

  const facts = (): RunFacts => ({
    environment: engine.context.environment,
    key: engine.keys.facts(),
    request: requestFacts(task, url, plan.target, result, engine.transport.proxyFor(url)),
    ...(response === undefined ? {} : { response: responseFacts(response, redactor) }),
    acceptedEarlier,
    ...(result === undefined ? {} : { attempts: result.attempts.length }),
  });

  if (received !== undefined && response !== undefined && result?.failure === undefined) {
    if (!isExpected(task, response.status)) {
      const { judgeStatus } = await import('../diagnostics/judge-status.ts');
      found.push(judgeStatus(facts()));
    } else if (task.expect.length > 0 || task.extract.length > 0) {
      const { interpretContent } = await import('./interpret-content.ts');
      const taken = await interpretContent(task, received.content, fields['content-type'] ?? '', engine);
      found.push(...taken.failures);
      Object.assign(extracted, taken.extracted);
      Object.assign(extractedSecrets, taken.secrets);
    }
    if (response.sunk && task.saveTo !== undefined) {
      bodyFile = resolve(engine.context.workspace, task.saveTo);
    } else if (
      engine.context.takesOutputs &&
      (response.content.byteLength > outputBytes || textOf(response.content) === undefined)
    ) {
      const json = /[/+]json\b/i.test(fields['content-type'] ?? '');
      try {
        bodyFile = await spill(response.content, json ? 'body.json' : 'body.bin', engine.context.temp, platform);
      } catch (error) {
        found.push(
          diagnostic('save/failed', 'The response is too large for an output, and could not be written to a file.', {
            evidence: [`${response.content.byteLength} bytes`, `system error: ${errorCode(error)}`],
            cause: error,
          }),
        );
      }
    }
  }
  if (response !== undefined) {
    const echo = findEcho(response, (contentHits?.hits ?? 0) + savedHits, redactor);
    if (echo !== undefined) found.push(echo);
  }

  const requestId = requestIdOf(fields);
  return {
    task,
    ok: !found.some((one) => one.severity === 'error'),
    skipped: result === undefined,
    url: url.href,
    attempts: result?.attempts ?? [],
    durationMs: result?.durationMs ?? platform.clock.monotonic() - started,
    ...(response === undefined ? {} : { response }),
    ...(bodyFile === undefined ? {} : { bodyFile }),
    ...(requestId === undefined ? {} : { requestId }),
    extracted,
    extractedSecrets,
    diagnostics: found.length === 0 ? [] : await engine.explain(found, facts()),
  };
}

function isExpected(task: Task, status: number): boolean {
  return task.expectStatus.some((range) => status >= range.from && status <= range.to);
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
