import type { KeyFacts, RequestFacts, ResponseFacts } from '../diagnostics/facts.ts';
import type { CallResponse, CallResult } from '../http/call.ts';
import type { Redactor } from '../leak/port.ts';
import type { Target, Task } from '../plan/plan.ts';
import type { Field } from '../transports/port.ts';

/** Bytes of a response that diagnoses look at as JSON: all of it, unless `max-response-size` was raised. */
const judgedBytes = 16 * 1024 * 1024;
const bodyStartLength = 4_096;

/** Fields by lower-case name; repeated ones joined with `, ` (RFC 9110 §5.3). */
export function joinFields(fields: readonly Field[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of fields) {
    const key = name.toLowerCase();
    const before = Object.hasOwn(joined, key) ? joined[key] : undefined;
    const both = before === undefined ? value : `${before}, ${value}`;
    // Assigned, this one name would change the prototype.
    if (key === '__proto__') Object.defineProperty(joined, key, { value: both, enumerable: true, configurable: true });
    else joined[key] = both;
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
  const at = new Date(now + ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return { seconds: Math.ceil(ms / 1000), at };
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

/** What diagnoses may know of the keys: `known` of the run, and which of them the last answer of this call was to. */
export function keyFacts(known: KeyFacts, result: CallResult | undefined): KeyFacts {
  const sent = result?.attempts.at(-1)?.usedFallback === true;
  return sent && known.fallback === 'untried' ? { ...known, fallback: 'unjudged' } : known;
}
