import type { RequestFacts, ResponseFacts } from '../diagnostics/facts.ts';
import type { CallResponse, CallResult } from '../http/call.ts';
import type { Redactor } from '../leak/port.ts';
import type { Target, Task } from '../plan/plan.ts';
import type { Field } from '../transports/port.ts';

/** Bytes of a response that diagnoses look at as JSON. */
const judgedBytes = 1024 * 1024;
const bodyStartLength = 4_096;

/** Fields by lower-case name; repeated ones joined with `, ` (RFC 9110 §5.3). */
export function joinFields(fields: readonly Field[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of fields) {
    const key = name.toLowerCase();
    const before = Object.hasOwn(joined, key) ? joined[key] : undefined;
    Object.defineProperty(joined, key, {
      value: before === undefined ? value : `${before}, ${value}`,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return joined;
}

/** The text of a content, or undefined when it is not UTF-8 text. */
export function textOf(content: Uint8Array): string | undefined {
  if (content.includes(0)) return undefined;
  try {
    // ignoreBOM keeps the mark: outputs hold what the server sent.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** What diagnoses may know of a response: everything redacted, before it is cut. */
export function responseFacts(response: CallResponse, redactor: Redactor): ResponseFacts {
  const judged = response.content.subarray(0, judgedBytes);
  const safe = redactor.text(judged.includes(0) ? '' : new TextDecoder().decode(judged));
  let json: unknown;
  try {
    json = JSON.parse(safe);
  } catch {
    json = undefined;
  }
  return {
    status: response.status,
    statusText: redactor.text(response.statusText),
    headers: redactor.data(joinFields(response.fields)),
    bodyStart: safe.slice(0, bodyStartLength),
    ...(json === undefined ? {} : { json }),
  };
}

/** What diagnoses may know of the request. */
export function requestFacts(
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
