/** The JUnit report, read back by a strict reader of the format; hostile text comes back as it was. */
import { Secret } from '../../src/key/secret.ts';
import { redactRendered } from '../../src/leak/redact-whole.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { junitOf } from '../../src/report/junit.ts';
import type { ReportDetails } from '../../src/report/report-details.ts';
import type { RunReport } from '../../src/report/results.ts';
import { type JunitReport, readJunit } from '../support/ci/junit.ts';
import { aDiagnosis, aReport, aResponse, aResult } from '../support/reports.ts';

const details: ReportDetails = {
  version: '1.2.3',
  host: 'gitlab',
  endedAt: Date.UTC(2026, 10, 24, 12, 0, 1),
  placeOf: ({ step }) => (step?.place === undefined ? undefined : { file: step.place.file, line: step.place.line }),
};

function bytesOf(report: RunReport, ...secrets: Secret[]): Uint8Array {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(secret);
  const pieces = [...junitOf(report, details, undefined)];
  return Buffer.concat(
    pieces.map((piece) => (typeof piece === 'function' ? redactRendered(piece, redactor) : Buffer.of())),
  );
}

const read = (report: RunReport, ...secrets: Secret[]): JunitReport => readJunit(bytesOf(report, ...secrets));

const step = (id: string, line = 3) => ({ id, name: `Task ${id}`, place: { file: 'ci/release.yml', line, column: 5 } });

test('a task that worked, one that failed, one that was skipped, one whose failure is tolerated', () => {
  const report = read(
    aReport({
      ok: false,
      results: [
        aResult({ step: step('a'), requestId: 'req-1' }),
        aResult({
          step: step('b', 9),
          ok: false,
          response: aResponse({ status: 401 }),
          diagnostics: [
            aDiagnosis('auth/rejected'),
            aDiagnosis('leak/echoed', { severity: 'warning', failing: false }),
          ],
        }),
        aResult({ step: step('c'), skipped: true, skippedBecause: 'rejected', ok: false, attempts: [] }),
        aResult({ step: step('d'), ok: false, tolerated: true, diagnostics: [aDiagnosis('http/not-found')] }),
      ],
    }),
  );
  expect(report.totals).toEqual({ tests: 4, failures: 1, errors: 0, skipped: 1 });
  expect(report.properties).toMatchObject({ version: '1.2.3', host: 'gitlab', 'key-fingerprint': '1a2b3c4d' });
  expect(report.cases).toMatchObject([
    {
      name: 'Task a',
      classname: 'ci/release.yml',
      file: 'ci/release.yml',
      line: 3,
      seconds: 0.132,
      verdict: 'passed',
      properties: { status: '200', attempts: '1', 'request-id': 'req-1', call: 'GET /requests' },
      output: '',
    },
    {
      name: 'Task b',
      line: 9,
      verdict: 'failure',
      type: 'auth/rejected',
      message: 'The API answered 401 to `GET /requests`.',
      text: expect.stringMatching(/error\[auth\/rejected\][\s\S]*1\. Make a new key\./),
      output: expect.stringContaining('leak/echoed'),
    },
    { name: 'Task c', verdict: 'skipped', message: 'not reached: the API rejected the key' },
    {
      name: 'Task d',
      verdict: 'passed',
      properties: { tolerated: 'true' },
      output: expect.stringContaining('http/not-found'),
    },
  ]);
});

test('a run that never began is one error for each fault, and a clean one is never empty', () => {
  const faults = [aDiagnosis('key/missing'), aDiagnosis('input/invalid')];
  const broken = read(aReport({ ok: false, results: [], diagnostics: faults }));
  // Both have the same title, and GitLab would show one of them alone.
  expect(broken.cases.map(({ verdict, type }) => [verdict, type])).toEqual([
    ['error', 'key/missing'],
    ['error', 'input/invalid'],
  ]);
  const warned = aDiagnosis('key/trimmed', { severity: 'warning', failing: false });
  expect(read(aReport({ results: [], diagnostics: [warned] }))).toMatchObject({
    cases: [{ name: 'run', verdict: 'passed' }],
    output: expect.stringContaining('key/trimmed'),
  });
});

test('what a scan found is a failure of its own', () => {
  const { cases } = read(aReport({ ok: false, results: [aResult()], diagnostics: [aDiagnosis('leak/found')] }));
  expect(cases.map(({ name, verdict, type }) => [name, verdict, type])).toEqual([
    ['call', 'passed', undefined],
    ['scan for the key', 'failure', 'leak/found'],
  ]);
});

/** What XML 1.0 cannot hold is written as JSON has it; everything else comes back as it was. */
const shown = (text: string) =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

test.each([
  ['quotes', `"double" 'single' \`tick\``],
  ['mark-up', '<script>alert(1)</script></failure></testcase>'],
  ['an end of a CDATA section', ']]> <![CDATA[ ]]>'],
  ['entities', '&amp; &#60; &x; & &lt;!DOCTYPE'],
  ['a comment', '<!-- --> -- ->'],
  ['an instruction', '<?xml version="1.0"?> ?>'],
  ['controls', 'a\u0000b\u0008c\u001b[31md\u000be\u007ff\u0085g'],
  ['noncharacters and halves', 'a\ufffeb\uffffc\ud800d\udc00e'],
  ['line ends and tabs', 'one\ntwo\r\nthree\rfour\tfive\u2028six\u2029seven'],
  ['commands', '::error::x ##[error]y ##vso[task.complete]z ##teamcity[buildStop]'],
  ['beyond ASCII', 'ünïcödé 🚀 日本 \ufeff'],
  ['spaces', '  two  ones  '],
  ['long', 'x'.repeat(5_000)],
])('%s come back whole, in names, attributes and text', (_name, text) => {
  const one = aDiagnosis('http/bad-request', { message: `m ${text}`, evidence: [`e ${text}`] });
  const task = {
    ...step('x'),
    name: `n ${text}`,
    place: { file: `f${text.replaceAll('\n', ' ').slice(0, 99)}`, line: 2, column: 1 },
  };
  const result = aResult({ ok: false, step: task, requestId: text, diagnostics: [one] });
  const [found] = read(aReport({ ok: false, results: [result], baseUrl: text })).cases;
  expect(found).toMatchObject({
    name: shown(`n ${text}`),
    message: shown(`m ${text}`),
    properties: { 'request-id': shown(text) },
    text: expect.stringContaining(shown(`e ${text}`)),
  });
});

test('a key is redacted before it is escaped, in every part, and in the form that XML gives it', () => {
  const key = `can<ry&"0123'456789`;
  const one = aDiagnosis('http/bad-request', { message: `m ${key}`, evidence: [`e ${key}`] });
  const result = aResult({ ok: false, step: { ...step('x'), name: `n ${key}` }, requestId: key, diagnostics: [one] });
  const bytes = bytesOf(aReport({ ok: false, results: [result] }), new Secret(key));
  const text = new TextDecoder().decode(bytes);
  expect(text).not.toMatch(/can<ry|can&lt;ry|0123|456789/);
  expect(readJunit(bytes).cases[0]).toMatchObject({
    name: 'n ***',
    message: 'm ***',
    properties: { 'request-id': '***' },
  });
});

test('a key that is called like an element breaks no report', () => {
  const { cases } = read(aReport(), new Secret('testcase'));
  expect(cases).toHaveLength(1);
});
