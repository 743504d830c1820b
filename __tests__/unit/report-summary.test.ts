import { renderSummary } from '../../src/report/summary.ts';
import { aDiagnosis, aReport, aResponse, aResult, aTask } from '../support/reports.ts';

const asItIs = (text: string) => text;

/** A reader's view of HTML: tags gone, references read. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
    .replace(/ +/g, ' ');
}

const hostile = `</code></pre></details><script>alert(1)</script>\n\n# **[x](javascript:1)** @octocat :tada: | \`a\` <img src=x onerror=1> \u001b[31m\r\n\r\n::error::x`;

const failed = aReport({
  ok: false,
  results: [
    aResult({
      ok: false,
      task: aTask({ name: 'List requests' }),
      response: aResponse({
        status: 401,
        statusText: 'Unauthorized',
        fields: [
          ['X-RateLimit-Limit', '60'],
          ['X-RateLimit-Remaining', '57'],
          ['Retry-After', '12'],
        ],
      }),
      requestId: 'req-7',
      attempts: [
        { number: 1, url: 'u', startedAt: 0, durationMs: 30, error: 'net/reset', waitMs: 1300, usedFallback: false },
        { number: 2, url: 'u', startedAt: 0, durationMs: 132, status: 401, usedFallback: true },
      ],
      diagnostics: [aDiagnosis('auth/rejected')],
    }),
  ],
});

test('a success is short', async () => {
  const summary = await renderSummary(aReport(), asItIs);
  expect(summary).toContain('<h3>✅ The call succeeded</h3>');
  expect(textOf(summary)).toMatch(/✅ call GET \/requests 200 OK 132 ms 1/);
  expect(summary).toContain('"x-api-key: $KIMP360_API_KEY"');
  expect(summary.length).toBeLessThan(1_500);
});

test('a failure tells verdict, calls, diagnosis, rate limit and how to repeat it', async () => {
  const summary = await renderSummary(failed, asItIs);
  const text = textOf(summary);
  expect(summary).toContain('<h3>❌ The API did not accept the key</h3>');
  expect(text).toMatch(/❌ List requests GET \/requests 401 Unauthorized 132 ms 2/);
  expect(summary).toContain('docs/errors.md');
  expect(summary).toMatch(/<a href="https[^"]*"><code>auth\/rejected<\/code><\/a>/);
  for (const part of [
    'The API answered 401 to GET /requests',
    'the key was sent in `x-api-key`',
    'The key was mistyped.',
    'Store it as KIMP360_API_KEY',
    '1. net/reset in 30 ms, then waited 1.3 s',
    '2. 401 in 132 ms, with the fallback key',
    'Rate limit: 57 of 60 left, retry after 12 s',
    'Request id: req-7',
    'fingerprint 1a2b3c4d',
    'curl --include https://api.kimp360.com/requests',
  ]) {
    expect(text.replaceAll(' .', '.').replace(/\s+/g, ' ')).toContain(part);
  }
});

test('input faults come without calls, with a caret, all of them', async () => {
  const text = 'accept; a\nx: y';
  const summary = await renderSummary(
    aReport({
      ok: false,
      results: [],
      diagnostics: [
        aDiagnosis('input/invalid', {
          origin: { label: 'input "headers"', text },
          span: { start: 6, end: 7 },
          suggestion: 'Write `accept: a`.',
          steps: [],
        }),
        aDiagnosis('input/conflict', { title: 'Two inputs contradict each other' }),
        aDiagnosis('key/trimmed', { severity: 'warning', failing: false, title: 'White space was removed' }),
      ],
    }),
    asItIs,
  );
  expect(summary).not.toContain('<table>');
  expect(textOf(summary)).toContain('accept; a\n');
  expect(textOf(summary)).toMatch(/│ {1,8}\^/);
  expect(textOf(summary)).toContain('Fix: Write accept: a .');
  expect(summary).toContain('❌ Two inputs contradict each other');
  expect(summary).toContain('⚠️ White space was removed');
});

test('a softened failure is a warning sign, not a cross', async () => {
  const soft = aDiagnosis('http/not-found', { severity: 'warning', title: 'Nothing is there' });
  expect(await renderSummary({ ...failed, results: [], diagnostics: [soft] }, asItIs)).toContain(
    '<h3>⚠️ Nothing is there</h3>',
  );
});

test('in prose, words that the filters of GitHub look for are code', async () => {
  const message =
    'It says @octocat, $x$ and :tada:. See a/b#12, GH-7, www.example.com, me@example.com and https://x.example/y?z=1. Commit 0123456, fingerprint (f496dc6c): and # alone.';
  const summary = await renderSummary(
    aReport({ ok: false, results: [], diagnostics: [aDiagnosis('http/conflict', { message })] }),
    asItIs,
  );
  const outside = textOf(summary.replace(/<code>.*?<\/code>/g, '…'));
  expect(outside).toContain('It says …, … and …. See …, …, …, … and …. Commit …, fingerprint …): and # alone.');
  expect(textOf(summary).replace(/ ([,.)])/g, '$1')).toContain('See a/b#12, GH-7, www.example.com, me@example.com and');
});

test('nothing that others wrote gets out of its element', async () => {
  const summary = await renderSummary(
    {
      ...failed,
      keyHeader: hostile,
      results: [
        aResult({
          ok: false,
          task: aTask({
            name: hostile,
            method: 'POST',
            fields: [['x-a', hostile]],
            content: { kind: 'json', text: hostile },
          }),
          url: `https://api.kimp360.com/${hostile}?${hostile}`,
          response: aResponse({
            statusText: hostile,
            fields: [
              ['retry-after', hostile],
              ['ratelimit', hostile],
            ],
          }),
          requestId: hostile,
          bodyFile: `/tmp/${hostile}`,
          diagnostics: [
            aDiagnosis('auth/rejected', {
              message: hostile,
              evidence: [hostile],
              causes: [hostile],
              steps: [hostile],
              suggestion: hostile,
              page: `javascript:${hostile}`,
            }),
          ],
        }),
      ],
    },
    asItIs,
  );
  expect(summary).not.toMatch(/<script|<img|javascript:[^;]*"|\u001b|\r/);
  // A blank line would end the HTML and begin Markdown; a mention or an emoji name needs its first character.
  expect(summary.slice(1, -1)).not.toMatch(/\n\s*\n/);
  expect(summary).not.toMatch(/[@`]|:tada:/);
  // Tags are ours alone, and every one is closed.
  const tags = [...summary.matchAll(/<(\/?)([a-z]+\d?)[^>]*>/g)];
  const open: string[] = [];
  for (const [, end, name = ''] of tags) {
    if (name === 'br') continue;
    if (end === '') open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
});

test('what servers and callers wrote is redacted before it is cut or escaped', async () => {
  const secret = 'qu"uxly<&>x';
  const redact = (text: string) => text.replaceAll(secret, '***');
  const long = `${'x'.repeat(95)}${secret}`;
  const summary = await renderSummary(
    aReport({
      results: [
        aResult({
          task: aTask({ name: long, fields: [['x-a', `'${secret}`]] }),
          requestId: secret,
          response: aResponse({ statusText: long }),
        }),
      ],
    }),
    redact,
  );
  for (const part of [summary, textOf(summary)]) expect(part).not.toMatch(/qu"|uxly/);
});

test('many tasks and findings are bounded, visibly', async () => {
  const results = Array.from({ length: 1000 }, (_one, number) =>
    aResult({ step: { id: `task-${number}`, name: `call ${number}` } }),
  );
  const diagnostics = Array.from({ length: 1000 }, () =>
    aDiagnosis('input/invalid', {
      message: 'm'.repeat(5000),
      evidence: Array.from({ length: 100 }, () => 'e'.repeat(5000)),
    }),
  );
  const summary = await renderSummary(aReport({ ok: false, results, diagnostics }), asItIs);
  expect(summary.length).toBeLessThan(1024 * 1024);
  expect(summary).toContain('and 800 more tasks');
  expect(summary).toContain('more characters');
  expect(summary).toContain('and 790 more.');
});

test('all faults of a bad request stand in the summary, which the annotation refers to', async () => {
  const evidence = Array.from(
    { length: 500 },
    (_, n) => `rows[${n}].title: ${'must not be empty '.repeat(15)}(required)`,
  );
  const diagnosis = { ...aDiagnosis('http/bad-request'), evidence };
  const summary = await renderSummary(
    aReport({ ok: false, results: [aResult({ ok: false, diagnostics: [diagnosis] })] }),
    asItIs,
  );
  expect(textOf(summary)).toContain('rows[149].title');
  expect(textOf(summary)).toContain('rows[499].title');
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
});
