import type { ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import { joinFields, textOf } from '../engine/response-text.ts';
import { isCredentialField } from '../inputs/credential-names.ts';
import type { Content, Task } from '../plan/plan.ts';
import type { Field } from '../transports/port.ts';
import { cut } from './html.ts';
import { nameOf, placeOf } from './named.ts';
import type { RowsOutcome, RunReport, TaskResult } from './results.ts';

/** Characters of a response's content that support gets to see. */
const longestBody = 16 * 1024;

export interface SupportDetails {
  readonly version: string;
  readonly runtime: { readonly node: string; readonly os: string };
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly facts: Pick<RunFacts, 'environment' | 'key'>;
  /** Applied before anything is cut. The caller redacts the whole once more. */
  readonly redact: (text: string) => string;
  /** Applied to fields, whose names are foreign: those of the rest are ours, and the caller leaves them as they are. */
  readonly redactFields: (fields: Record<string, string>) => Record<string, string>;
}

/**
 * What the vendor's support asks for, as plain data. `schemaVersion` rises when a member changes its meaning or goes;
 * new members may come without that.
 */
export function supportBundle(report: RunReport, details: SupportDetails): Record<string, unknown> {
  return {
    schemaVersion: 1,
    about: 'A redacted record of one run of kimp360-api-action, for support. It holds no key.',
    createdAt: details.createdAt,
    versions: { 'kimp360-api-action': details.version, ...details.runtime },
    ok: report.ok,
    durationMs: Math.round(report.durationMs),
    baseUrl: report.baseUrl,
    environment: { ...details.facts.environment },
    key: { ...details.facts.key, header: report.keyHeader, scheme: report.keyScheme },
    diagnostics: report.diagnostics.map((one) => describeDiagnostic(one, details.redact)),
    calls: report.results.map((result) => describeCall(result, details)),
  };
}

function describeCall(result: TaskResult, details: SupportDetails): Record<string, unknown> {
  const { redact, redactFields } = details;
  const { task, response, rows } = result;
  return {
    name: nameOf(result),
    place: placeOf(result),
    ok: result.ok,
    tolerated: result.tolerated,
    skipped: result.skipped,
    skippedBecause: result.skippedBecause,
    missing: result.missing,
    condition: result.condition,
    rows: rows === undefined ? undefined : describeRows(rows, details),
    requestId: result.requestId,
    durationMs: Math.round(result.durationMs),
    request: task === undefined ? result.step?.written : describeRequest(task, result.url),
    attempts: result.attempts.map((attempt) => ({
      ...attempt,
      startedAt: new Date(attempt.startedAt).toISOString(),
      durationMs: Math.round(attempt.durationMs),
    })),
    response:
      response === undefined
        ? undefined
        : {
            status: response.status,
            statusText: response.statusText,
            url: response.url.href,
            keySent: response.keySent,
            fields: Object.fromEntries(withoutCredentials(Object.entries(redactFields(joinFields(response.fields))))),
            contentBytes: response.contentBytes,
            content: describeBody(response.content, redact),
          },
    diagnostics: result.diagnostics.map((one) => describeDiagnostic(one, redact)),
  };
}

function describeRequest(task: Task, url: string | undefined): Record<string, unknown> {
  return {
    method: task.method,
    url,
    fields: withoutCredentials(task.fields),
    content: task.content === undefined ? undefined : describeContent(task.content),
    idempotencyKey: task.idempotencyKey,
    limits: { timeoutMs: task.timeoutMs, withinMs: task.withinMs, retries: task.retries },
  };
}

function describeRows({ failures, ...counts }: RowsOutcome, details: SupportDetails): Record<string, unknown> {
  return {
    ...counts,
    failures: failures.map(({ row, line, result }) => ({ row, line, ...describeCall(result, details) })),
  };
}

function withoutCredentials(fields: readonly Field[]): Field[] {
  return fields.map(([name, value]) => [name, isCredentialField(name, value) ? '***' : value]);
}

/** Its kind and size; what the caller sends is the caller's, and support can ask for it. */
function describeContent(content: Content): Record<string, unknown> {
  switch (content.kind) {
    case 'json':
    case 'text':
      return { kind: content.kind, characters: content.text.length };
    case 'file':
      return { kind: content.kind, path: content.path };
    case 'form':
      return { kind: content.kind, names: content.pairs.map(([name]) => name) };
    case 'multipart':
      return { kind: content.kind, parts: content.parts.map(({ kind, name }) => ({ kind, name })) };
  }
}

/** The content of a result holds no secret any more: only what is shown of it is searched again. */
function describeBody(content: Uint8Array, redact: (text: string) => string): string {
  const text = textOf(content);
  if (text === undefined) return `(${content.byteLength} bytes that are no text)`;
  const searched = longestBody * 2;
  return cut(redact(text.slice(0, searched)) + text.slice(searched), longestBody);
}

function describeDiagnostic(one: ExplainedDiagnostic, redact: (text: string) => string): Record<string, unknown> {
  const { code, severity, failing, message, evidence, origin, cause } = one;
  return {
    code,
    severity,
    failing,
    message,
    origin: origin?.label,
    evidence,
    underneath: cause === undefined ? undefined : describeCause(cause, code === 'internal/bug', redact),
  };
}

/** The chain of errors: names, codes and texts; where it happened only for faults of ours. */
function describeCause(cause: unknown, withStack: boolean, redact: (text: string) => string, depth = 0): unknown {
  if (!(cause instanceof Error)) return { type: cause === null ? 'null' : typeof cause };
  const { name, message, stack, cause: deeper } = cause;
  const code: unknown = 'code' in cause ? cause.code : undefined;
  return {
    name,
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    message: cut(redact(message), 1_000),
    stack: withStack && stack !== undefined ? cut(redact(stack), 4_000) : undefined,
    underneath: deeper === undefined || depth >= 3 ? undefined : describeCause(deeper, withStack, redact, depth + 1),
  };
}
