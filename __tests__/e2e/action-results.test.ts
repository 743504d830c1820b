import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { outputNames } from '../../src/outputs/definitions.ts';
import { type ActionOptions, canary, runAction } from '../support/action.ts';
import { readJunit } from '../support/ci/junit.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';
import type { StepResult } from '../support/runner.ts';

afterAll(closeRawServers);

const json = 'Content-Type: application/json; charset=utf-8';
const fingerprint = createHash('sha256').update(canary).digest('hex').slice(0, 8);

async function answered(
  answer: Buffer,
  inputs: Readonly<Record<string, string>> = {},
  more: ActionOptions = {},
): Promise<StepResult> {
  const server = await rawServer((_request, socket) => void socket.write(answer));
  return runAction({ ...more, with: { 'base-url': server.origin, path: '/requests', ...inputs } });
}

describeOnNode24('a JSON GET that succeeds', () => {
  test('says little, and puts everything out', async () => {
    const content = '{"data": {"id": 12345678901234567890, "n": 1.0}}';
    const fields = [
      json,
      'X-Request-Id: req-7',
      'Set-Cookie: sid=abc',
      'X-RateLimit-Limit: 60',
      'X-RateLimit-Remaining: 59',
    ];
    const result = await answered(reply('200 OK', content, fields), { extract: 'id: data.id\nwhole: data' });
    expect(result.outputs).toEqual({
      ok: 'true',
      status: '200',
      headers: expect.any(String),
      body: content,
      'body-file': '',
      'error-code': '',
      'request-id': 'req-7',
      attempts: '1',
      'duration-ms': expect.stringMatching(/^\d+$/),
      results: expect.any(String),
      'results-file': expect.any(String),
      'key-fingerprint': fingerprint,
      extracted: expect.any(String),
      id: '12345678901234567890',
      whole: '{"id":12345678901234567890,"n":1.0}',
    });
    expect(JSON.parse(result.outputs.headers ?? '')).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'set-cookie': '***',
      'x-request-id': 'req-7',
    });
    expect(result.outputs.extracted).toBe('{"id":12345678901234567890,"whole":{"id":12345678901234567890,"n":1.0}}');
    expect(JSON.parse(result.outputs.results ?? '')).toEqual([
      expect.objectContaining({ ok: true, status: 200, attempts: 1, method: 'GET', path: '/requests' }),
    ]);
    expect(result.annotations).toEqual([]);
    expect(result.log).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/requests \(.*\)\n✓ 200 OK in \d+ ms, 1 attempt$/);
    expect(result.summary).toContain('✅');
    expect(result.summary).toContain('59 of 60');
    expect(result.summary).toContain('$KIMP360_API_KEY');
    expect(Object.keys(result.files).filter((name) => name.startsWith('workspace/'))).toEqual([]);
  });

  test.concurrent('masks before anything else, the value first', async () => {
    const { masks, rawStdout } = await answered(reply('200 OK', '{}', [json]));
    expect(masks[0]).toBe(canary);
    expect(masks.length).toBeGreaterThan(5);
    const lines = rawStdout.trimEnd().split('\n');
    const last = lines.findLastIndex((line) => line.startsWith('::add-mask::'));
    expect(lines.slice(0, last).every((line) => line.startsWith('::add-mask::'))).toBe(true);
  });
});

describeOnNode24('outputs', () => {
  test.concurrent.each([
    ['nothing was sent', undefined, { timeout: 'soon' }],
    ['there was no answer', undefined, {}],
    ['the answer was an error', reply('500 Oops', '{}'), {}],
    ['an expectation failed', reply('200 OK', '{}'), { expect: 'a' }],
  ])('are all set when %s', async (_name, answer, inputs: Record<string, string>) => {
    const server = await rawServer(
      (_request, socket) => void (answer === undefined ? socket.end() : socket.write(answer)),
    );
    const { outputs } = await runAction({ with: { 'base-url': server.origin, path: '/', ...inputs } });
    expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
    expect(outputs.ok).toBe('false');
    expect(outputs['error-code']).not.toBe('');
  });

  test.concurrent('a content larger than an output lies in a file, whole', async () => {
    const content = JSON.stringify({ text: 'x'.repeat(300_000) });
    const result = await answered(reply('200 OK', gzipSync(content), [json, 'Content-Encoding: gzip']), {
      extract: 'n: length(text)',
    });
    expect(result.outputs).toMatchObject({ body: '', n: '300000' });
    const file = Object.entries(result.files).find(([name]) => result.outputs['body-file']?.endsWith(name));
    expect(file?.[1].toString()).toBe(content);
  });

  test.concurrent('content that is no text is not damaged', async () => {
    const content = Buffer.from([0xff, 0xfe, 0, 0x80, 10, 13]);
    const result = await answered(reply('200 OK', content, ['Content-Type: image/png']));
    expect(result.outputs.body).toBe('');
    const file = Object.entries(result.files).find(([name]) => result.outputs['body-file']?.endsWith(name));
    expect(file?.[1]).toEqual(content);
  });

  test.concurrent('no key of under twenty characters has a fingerprint', async () => {
    const result = await answered(reply('200 OK', '{}'), {}, { key: 'short-key-17-abcd' });
    expect(result.outputs['key-fingerprint']).toBe('');
    expect(`${result.log}${result.summary}`).not.toMatch(/fingerprint/);
  });

  test.concurrent('results-file and support-file are where they were asked for', async () => {
    const result = await answered(reply('500 Oops', `{"statusCode":500,"message":"${canary}"}`, [json]), {
      'results-file': 'out/results.json',
      'support-file': 'out/support.json',
    });
    const results = JSON.parse(result.files['workspace/out/results.json']?.toString() ?? '');
    expect(results).toEqual(JSON.parse(result.outputs.results ?? ''));
    expect(result.outputs['results-file']).toMatch(/out\/results\.json$/);
    const support = result.files['workspace/out/support.json']?.toString() ?? '';
    expect(JSON.parse(support)).toBeInstanceOf(Object);
    expect(support).toContain('500');
    expect(support).toContain('***');
  });

  test.concurrent('both reports are where they were asked for, with the place of the calling step', async () => {
    const uses = 'jobs:\n  call:\n    steps:\n      - uses: example/kimp360-api-action@v1\n';
    const result = await answered(
      reply('500 Oops', `{"statusCode":500,"message":"${canary}"}`, [json]),
      { 'report-junit': 'out/junit.xml', 'report-json': 'out/report.json' },
      { workspace: { '.github/workflows/ci.yml': uses } },
    );
    const { cases } = readJunit(result.files['workspace/out/junit.xml'] ?? Buffer.of());
    expect(cases).toMatchObject([
      { verdict: 'failure', type: 'http/server-error', file: '.github/workflows/ci.yml', line: 4 },
    ]);
    const report = JSON.parse(result.files['workspace/out/report.json']?.toString() ?? '');
    expect(report).toMatchObject({ host: 'github', ok: false, tasks: [{ file: '.github/workflows/ci.yml', line: 4 }] });
  });

  test.concurrent('a file of the runner is no report', async () => {
    const result = await answered(reply('200 OK', '{}', [json]), { 'report-json': '../temp/_runner_file_commands/x' });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['error-code']).toBe('save/refused');
  });
});

describeOnNode24('extract', () => {
  test.concurrent('a secret is masked, hidden everywhere, and held by its own output alone', async () => {
    const token = 'token-of-the-session-42';
    const result = await answered(
      reply('200 OK', JSON.stringify({ token, again: `x ${token} y` }), [json, `X-Session: ${token}`]),
      { extract: 'session: {from: token, secret: true}\nagain: again' },
      { alsoSecret: [token], secretOutputs: ['session'] },
    );
    expect(result.exitCode).toBe(0);
    expect(result.masks).toContain(token);
    expect(result.outputs.session).toBe(token);
    expect(result.outputs.again).toBe('x *** y');
    expect(JSON.parse(result.outputs.extracted ?? '').session).not.toBe(token);
    const told = result.annotations.filter(({ title }) => title === 'An output is redacted');
    expect(told.map(({ message }) => message)).toEqual([
      'The output `again` holds the value of `session`, which `extract` marks secret, so `***` stands in its place. To have it whole, mark it as well: `again: {from: …, secret: true}`.',
    ]);
  });

  test.concurrent('an output that holds a secret of an earlier task, or one that was given, is named', async () => {
    const token = 'token-of-the-session-44';
    const { origin } = await rawServer(({ head }, socket) => {
      const about = head.startsWith('GET /login ')
        ? { token }
        : {
            t: `https://x/?k=${token}`,
            u: `https://x/?k=${encodeURIComponent('MASK/ME 1234567')}`,
            v: [`${canary}!`],
            w: 'open',
          };
      socket.write(reply('200 OK', JSON.stringify(about), [json]));
    });
    const result = await runAction({
      with: {
        'base-url': origin,
        mask: 'MASK/ME 1234567',
        tasks: `tasks:
  - get: /login
    extract: { token: { from: token, secret: true } }
  - get: /upload
    extract: { url: t, other: u, list: v, open: w }
`,
      },
      alsoSecret: [token, 'MASK/ME 1234567'],
      secretOutputs: ['token'],
    });
    expect(result.outputs).toMatchObject({ url: 'https://x/?k=***', other: 'https://x/?k=***', open: 'open' });
    const told = result.annotations.filter(({ title }) => title === 'An output is redacted');
    expect(told.map(({ message }) => message)).toEqual([
      'The output `url` holds the value of `token`, which `extract` marks secret, so `***` stands in its place. To have it whole, mark it as well: `url: {from: …, secret: true}`.',
      'The output `other` holds a secret of this run, so `***` stands in its place. Extract the part of it that holds no secret.',
    ]);
  });

  test.concurrent('a secret that the answer itself tells is no echo; one that comes back later is', async () => {
    const token = 'token-of-the-session-43';
    const told = await answered(
      reply('200 OK', JSON.stringify({ token }), [json]),
      { extract: 'session: {from: token, secret: true}' },
      { alsoSecret: [token], secretOutputs: ['session'] },
    );
    expect(told.annotations.map(({ title }) => title)).toEqual(['A masked output stays in its job']);
    const echoed = await answered(
      reply('200 OK', JSON.stringify({ token, key: canary }), [json]),
      { extract: 'session: {from: token, secret: true}' },
      { alsoSecret: [token], secretOutputs: ['session'] },
    );
    expect(echoed.annotations.map(({ message }) => message).join()).toContain('in the content: 1');
  });

  test.concurrent('a file that was saved without the key is said not to be what was sent', async () => {
    const { annotations, files } = await answered(
      reply('200 OK', `<svg>${canary}</svg>`, ['Content-Type: image/svg+xml']),
      {
        'save-to': 'out/a.svg',
      },
    );
    expect(files['workspace/out/a.svg']?.toString()).toBe('<svg>***</svg>');
    expect(annotations.map(({ message }) => message).join()).toContain(
      '- in the content that was saved: 1; the file has `***` there, and is not byte for byte what was sent\n',
    );
  });

  test.concurrent('values of every kind', async () => {
    const content = '{"t":"a\\nb","n":1.25,"b":false,"l":[1,{"x":null}],"e":""}';
    const { outputs } = await answered(reply('200 OK', content, [json]), {
      extract: 't: t\nn: n\nb: b\nl: l\ncount: length(l)\nempty: e',
    });
    expect(outputs).toMatchObject({ t: 'a\nb', n: '1.25', b: 'false', l: '[1,{"x":null}]', count: '2', empty: '' });
  });

  test.concurrent.each(['ok', 'Status', 'BODY-FILE', 'request-id'])('the name %s is refused', async (name) => {
    const { outputs } = await answered(reply('200 OK', '{}'), { extract: `${name}: a` });
    expect(outputs['error-code']).toBe('input/invalid');
  });
});

describeOnNode24('expectations', () => {
  test.concurrent.each([
    ["status == 'done'", 'true'],
    ["status == 'done'\nlength(items) > `1`", 'true'],
    ['["status == \'done\'", "items[0].id == `1`"]', 'true'],
    ['items[5]', 'false'],
    ["status != 'done'", 'false'],
  ])('%j: %s', async (expression, ok) => {
    const content = '{"status":"done","items":[{"id":1},{"id":2}]}';
    const { outputs, annotations } = await answered(reply('200 OK', content, [json]), { expect: expression });
    expect([outputs.ok, outputs['error-code']]).toEqual([ok, ok === 'true' ? '' : 'expect/failed']);
    expect(annotations).toHaveLength(ok === 'true' ? 0 : 1);
  });

  test.concurrent.each([
    ['204, 4xx', '404 Not Found', true],
    ['200', '201 Created', false],
    ['2xx', '304 Not Modified', false],
  ])('expect-status %s and %s: %s', async (expected, status, ok) => {
    const { outputs } = await answered(reply(status, ''), { 'expect-status': expected });
    expect(outputs.ok).toBe(String(ok));
  });
});

describeOnNode24('save-to', () => {
  test.concurrent('is identical, and leaves nothing else', async () => {
    const content = Buffer.from(Array.from({ length: 500_000 }, (_, index) => (index * index) % 251));
    const result = await answered(reply('200 OK', gzipSync(content), ['Content-Encoding: gzip']), {
      'save-to': 'out/deep/design.zip',
    });
    const saved = Object.entries(result.files).filter(([name]) => name.startsWith('workspace/'));
    expect(saved.map(([name]) => name)).toEqual(['workspace/out/deep/design.zip']);
    expect(saved[0]?.[1].equals(content)).toBe(true);
    expect(result.outputs['body-file']).toMatch(/workspace\/out\/deep\/design\.zip$/);
    expect(result.outputs.body).toBe('');
  });

  test.concurrent('an error is not saved over what is there', async () => {
    const result = await answered(
      reply('404 Not Found', '{"statusCode":404,"message":"Gone."}', [json]),
      { 'save-to': 'out/design.zip' },
      { workspace: { 'out/design.zip': 'yesterday' } },
    );
    expect(result.outputs['error-code']).toBe('http/not-found');
    expect(result.files).not.toHaveProperty('workspace/out/design.zip');
    expect(result.annotations[0]?.message).toContain('Gone.');
  });
});

describeOnNode24('fail-on-error: false', () => {
  test.concurrent.each([
    ['401 Unauthorized', 'auth/rejected'],
    ['404 Not Found', 'http/not-found'],
    ['302 Found', 'redirect/unsupported'],
  ])('%s is a warning, and the outputs tell', async (status, code) => {
    const result = await answered(reply(status, '{}', [json]), { 'fail-on-error': 'false' });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ ok: 'false', 'error-code': code });
    expect(result.annotations).toEqual([expect.objectContaining({ severity: 'warning' })]);
  });

  test.concurrent('no answer is a warning as well', async () => {
    const server = await rawServer((_request, socket) => void socket.end());
    const { exitCode, outputs } = await runAction({
      with: { 'base-url': server.origin, path: '/', 'fail-on-error': 'false' },
    });
    expect([exitCode, outputs.ok, outputs['error-code']]).toEqual([0, 'false', 'net/reset']);
  });

  test.concurrent.each([
    ['a key that is missing', { 'api-key': '' }],
    ['an input that is wrong', { timeout: 'soon' }],
    ['a place that is refused', { 'save-to': '../x' }],
  ])('%s is red all the same', async (_name, inputs) => {
    const result = await answered(reply('200 OK', '{}'), { 'fail-on-error': 'false', ...inputs });
    expect(result.exitCode).toBe(1);
  });
});

describeOnNode24('annotations', () => {
  test.concurrent('are ten at most, however much is wrong', async () => {
    const extract = Array.from({ length: 15 }, (_, index) => `n${index}: '`).join('\n');
    const result = await answered(reply('200 OK', '{}'), { extract, timeout: 'a', within: 'b', retries: 'c' });
    expect(result.annotations.length).toBeGreaterThan(1);
    expect(result.annotations.length).toBeLessThanOrEqual(10);
    for (const name of ['timeout', 'within', 'retries']) expect(`${result.log}${result.summary}`).toContain(name);
  });
});
