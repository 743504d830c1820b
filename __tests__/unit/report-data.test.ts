/** The small renderers and the data that leave a run. */
import { Secret } from '../../src/key/secret.ts';
import { formatDuration } from '../../src/report/duration.ts';
import { resultLine, startLine } from '../../src/report/progress.ts';
import { rateLimitLine } from '../../src/report/rate-limit.ts';
import { resultsOf } from '../../src/report/results-json.ts';
import { supportBundle } from '../../src/report/support.ts';
import { aDiagnosis, aReport, aResponse, aResult, aTask } from '../support/reports.ts';

test.each([
  [0.4, '0 ms'],
  [999.4, '999 ms'],
  [999.6, '1.0 s'],
  [59_949, '59.9 s'],
  [59_960, '1 min 0 s'],
  [125_000, '2 min 5 s'],
])('%p ms is read as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

test.each([
  [
    { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': '12' },
    '3 of 60 left, resets in 12 s',
  ],
  [{ 'ratelimit-limit': '60, 60;w=60', 'ratelimit-remaining': '0' }, '0 of 60 left'],
  [{ ratelimit: 'limit=60, remaining=3, reset=12' }, '3 of 60 left, resets in 12 s'],
  [{ ratelimit: '"default";r=3;t=12', 'ratelimit-policy': '"default";q=60;w=60' }, '3 of 60 left, resets in 12 s'],
  [{ 'x-ratelimit-reset': '1796169600' }, 'resets at 2026-12-02T00:00:00Z'],
  [{ 'retry-after': '42' }, 'retry after 42 s'],
  [{ 'retry-after': 'Tue, 24 Nov 2026 07:22:42 GMT' }, 'retry after Tue, 24 Nov 2026 07:22:42 GMT'],
  [{ 'x-ratelimit-limit': 'plenty', server: 'x' }, undefined],
  [{}, undefined],
])('rate limit of %j', (fields, line) => {
  expect(rateLimitLine(fields)).toBe(line);
});

test('progress lines', () => {
  const key = 'input "api-key"';
  expect(startLine('GET', 'https://a/b', key, '1a2b3c4d')).toBe(
    'GET https://a/b (key: input "api-key", fingerprint 1a2b3c4d)',
  );
  expect(startLine('GET', 'https://a/b', undefined)).toBe('GET https://a/b');
  expect(resultLine(aResult())).toBe('✓ 200 OK in 132 ms, 1 attempt');
  expect(resultLine(aResult({ bodyFile: '/w/out.zip', response: aResponse({ contentBytes: 7 }) }))).toBe(
    '✓ 200 OK in 132 ms, 1 attempt, 7 bytes in /w/out.zip',
  );
  const { response: _none, ...unanswered } = aResult({ ok: false, diagnostics: [aDiagnosis('net/timeout')] });
  expect(resultLine(unanswered)).toBe('✗ no answer in 132 ms, 1 attempt: net/timeout');
  expect(resultLine({ ...unanswered, skipped: true, attempts: [] })).toBe('✗ not sent: net/timeout');
});

test('results: the words of the outputs, secrets hidden', () => {
  const result = aResult({
    task: aTask({ name: 'Create', method: 'POST' }),
    ok: false,
    requestId: 'req-7',
    extracted: { id: '7', token: '***' },
    extractedSecrets: { token: new Secret('sesame') },
    response: aResponse({ status: 422 }),
    diagnostics: [aDiagnosis('http/bad-request', { severity: 'warning' })],
  });
  expect(JSON.parse(JSON.stringify(resultsOf(aReport({ results: [result] }))))).toEqual([
    {
      id: 'call',
      name: 'Create',
      method: 'POST',
      path: '/requests',
      ok: false,
      skipped: false,
      status: 422,
      'error-code': 'http/bad-request',
      attempts: 1,
      'duration-ms': 132,
      'request-id': 'req-7',
      extracted: { id: '7', token: '***' },
    },
  ]);
});

describe('the support bundle', () => {
  const cause = new Error('outer sesame', { cause: Object.assign(new Error('inner'), { code: 'ECONNRESET' }) });
  const body = `${'x'.repeat(16 * 1024 - 3)}sesame${'y'.repeat(100)}`;
  const report = aReport({
    ok: false,
    results: [
      aResult({
        task: aTask({
          fields: [
            ['authorization', 'Bearer sesame'],
            ['x-note', 'kept'],
          ],
          content: { kind: 'form', pairs: [['a', 'sesame']] },
        }),
        response: aResponse({
          fields: [
            ['Set-Cookie', 'sid=1'],
            ['server', 'nginx'],
          ],
          content: new TextEncoder().encode(body),
          contentBytes: body.length,
        }),
        diagnostics: [aDiagnosis('net/reset', { cause })],
      }),
    ],
    diagnostics: [aDiagnosis('internal/bug', { cause })],
  });
  const bundle = JSON.parse(
    JSON.stringify(
      supportBundle(report, {
        version: '0.1.0',
        runtime: { node: 'v24', os: 'linux x64' },
        createdAt: '2026-11-24T00:00:00Z',
        facts: {
          environment: { host: 'github', act: false },
          key: { present: true, fallback: 'none', lengthClass: '20-39' },
        },
        redactFields: (fields) => fields,
        redact: (text) => text.replaceAll('sesame', '***'),
      }),
    ),
  );

  test('says what was sent and what came back', () => {
    expect(bundle).toMatchObject({
      schemaVersion: 1,
      versions: { 'kimp360-api-action': '0.1.0', node: 'v24', os: 'linux x64' },
      environment: { host: 'github' },
      key: { lengthClass: '20-39', header: 'x-api-key' },
      calls: [
        {
          request: {
            method: 'GET',
            fields: [
              ['authorization', '***'],
              ['x-note', 'kept'],
            ],
            content: { kind: 'form', names: ['a'] },
          },
          response: { status: 200, fields: { 'set-cookie': '***', server: 'nginx' }, contentBytes: body.length },
          attempts: [{ number: 1, startedAt: '1970-01-01T00:00:00.000Z' }],
          diagnostics: [
            { code: 'net/reset', underneath: { message: 'outer ***', underneath: { code: 'ECONNRESET' } } },
          ],
        },
      ],
    });
  });

  test('is redacted before it is cut', () => {
    expect(bundle.calls[0].response.content).toMatch(/x\*\*\*… \(100 more characters\)$/);
    expect(JSON.stringify(bundle)).not.toMatch(/ses|same/);
  });

  test('shows where a fault of ours happened, and only that', () => {
    expect(bundle.diagnostics[0].underneath.stack).toContain('report-data.test');
    expect(bundle.calls[0].diagnostics[0].underneath).not.toHaveProperty('stack');
  });
});
