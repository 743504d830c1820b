import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import type { ExplainedDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { CallResponse } from '../../src/http/call.ts';
import type { Task } from '../../src/plan/plan.ts';
import type { RunReport, TaskResult } from '../../src/report/results.ts';

/** Results of runs, as small as the types allow; tests name what they are about. */
export function aTask(more: Partial<Task> = {}): Task {
  return {
    id: 'call',
    name: 'call',
    method: 'GET',
    path: '/requests',
    query: [],
    fields: [],
    timeoutMs: 30_000,
    withinMs: 600_000,
    retries: 3,
    retryDelayMs: 1000,
    maxResponseBytes: 10 * 1024 * 1024,
    expectStatus: [{ from: 200, to: 299 }],
    expect: [],
    extract: [],
    ...more,
  };
}

export function aResponse(more: Partial<CallResponse> = {}): CallResponse {
  return {
    status: 200,
    statusText: 'OK',
    fields: [['content-type', 'application/json']],
    content: new TextEncoder().encode('{}'),
    contentBytes: 2,
    sunk: false,
    url: new URL('https://api.kimp360.com/requests'),
    keySent: true,
    ...more,
  };
}

export function aResult(more: Partial<TaskResult> = {}): TaskResult {
  const status = more.response?.status ?? 200;
  return {
    task: aTask(),
    ok: true,
    skipped: false,
    url: 'https://api.kimp360.com/requests',
    attempts: [
      {
        number: 1,
        url: 'https://api.kimp360.com/requests',
        startedAt: 0,
        durationMs: 132,
        status,
        usedFallback: false,
      },
    ],
    durationMs: 132,
    response: aResponse(),
    extracted: {},
    extractedSecrets: {},
    diagnostics: [],
    ...more,
  };
}

export function aReport(more: Partial<RunReport> = {}): RunReport {
  return {
    ok: true,
    results: [aResult()],
    diagnostics: [],
    durationMs: 140,
    keyFingerprint: '1a2b3c4d',
    keyHeader: 'x-api-key',
    baseUrl: 'https://api.kimp360.com/',
    ...more,
  };
}

export function aDiagnosis(code: DiagnosticCode, more: Partial<ExplainedDiagnostic> = {}): ExplainedDiagnostic {
  return {
    code,
    severity: 'error',
    failing: true,
    title: 'The API did not accept the key',
    message: 'The API answered 401 to `GET /requests`.',
    evidence: ['the key was sent in `x-api-key`'],
    causes: ['The key was revoked.', 'The key was mistyped.'],
    steps: ['Make a new key.', 'Store it as `KIMP360_API_KEY`.'],
    page: `https://github.com/example/kimp360-api-action/blob/v1/docs/errors.md#${code.replace('/', '-')}`,
    ...more,
  };
}
