/** The reports of real runs: JUnit by a strict reader, JSON by its published schema, on success, failure and before the first call. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { cliEntry } from '../support/action.ts';
import { readCodeQuality, readDotenv } from '../support/ci/gitlab.ts';
import { type JunitReport, readJunit } from '../support/ci/junit.ts';
import { type CliOptions, type CliResult, expectNoCliLeak, runCli } from '../support/cli.ts';
import { root } from '../support/node24.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterAll(closeRawServers);

const key = 'canary-0123456789-abcdefghij';
const isReport = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(root, 'docs/report.schema.json'), 'utf8')) as object,
);

const runOurs = (args: readonly string[], options: CliOptions) => runCli(args, { entry: cliEntry, ...options });

interface Reports {
  readonly result: CliResult;
  readonly junit: JunitReport;
  // biome-ignore lint/suspicious/noExplicitAny: the schema has judged it
  readonly json: any;
}

const both = ['--report-junit', 'out/junit.xml', '--report-json', 'out/report.json'];

function anApi() {
  return rawServer(({ head }, socket) => {
    const path = /^\S+ (\S+)/.exec(head)?.[1] ?? '';
    const status = /^\/(\d{3})\b/.exec(path)?.[1] ?? '200';
    const content = JSON.stringify({
      statusCode: Number(status),
      message: `]]> <b> \u001b[31m ${path} ${key}`,
      error: 'Oops',
    });
    socket.write(reply(`${status} Word`, content, ['Content-Type: application/json', 'X-Request-Id: req-7']));
  });
}

async function run(args: readonly string[], options: CliOptions = {}, api = anApi()): Promise<Reports> {
  const result = await runOurs([...args, '--base-url', (await api).origin], {
    ...options,
    env: { KIMP360_API_KEY: key, ...options.env },
  });
  expectNoCliLeak(result, key);
  return { result, ...reportsIn(result) };
}

function reportsIn({ files }: CliResult, junitName = 'out/junit.xml'): Omit<Reports, 'result'> {
  const json: unknown = JSON.parse(files['out/report.json']?.toString() ?? '{}');
  isReport(json);
  expect(isReport.errors ?? []).toEqual([]);
  return { junit: readJunit(files[junitName] ?? Buffer.of()), json };
}

test.concurrent('a call that worked', async () => {
  const { result, junit, json } = await run(['get', '/a', ...both]);
  expect(result.exitCode).toBe(0);
  expect(junit).toMatchObject({
    totals: { tests: 1, failures: 0, errors: 0, skipped: 0 },
    cases: [{ name: 'GET /a', properties: { status: '200', 'request-id': 'req-7' } }],
  });
  expect(json).toMatchObject({ ok: true, host: 'plain', totals: { tasks: 1, succeeded: 1 }, tasks: [{ status: 200 }] });
});

test.concurrent('a refused key, told with its diagnosis', async () => {
  const { result, junit, json } = await run(['get', '/401', ...both]);
  expect(result.exitCode).toBe(3);
  expect(junit.cases[0]).toMatchObject({ verdict: 'failure', type: 'auth/rejected' });
  expect(junit.cases[0]?.text).toContain('Zapier Integration');
  expect(json).toMatchObject({ ok: false, 'error-code': 'auth/rejected', totals: { failed: 1 } });
  expect(json.tasks[0].findings[0].steps.length).toBeGreaterThan(2);
});

const tasks = `report-junit: out/junit.xml
report-json: out/report.json
tasks:
  - get: /a
    name: First
  - name: Rows
    for-each: { in: [200, 404, 201, 409], on-error: continue }
    get: /{{ item }}
  - name: Never
    get: /c
  - name: Optional
    get: /404
    always: true
    continue-on-error: true
`;

test.concurrent('a task file that asks for them: places, rows, what was skipped and tolerated', async () => {
  const { result, junit, json } = await run(['run', 'ci/t.yml'], { files: { 'ci/t.yml': tasks } });
  expect(result.exitCode).toBe(1);
  expect(junit.totals).toEqual({ tests: 7, failures: 2, errors: 0, skipped: 1 });
  expect(junit.cases.map(({ name, verdict, file, line }) => [name, verdict, file, line])).toEqual([
    ['First', 'passed', 'ci/t.yml', 4],
    ['Rows [row 1]', 'passed', 'ci/t.yml', 6],
    ['Rows [row 2]', 'failure', 'ci/t.yml', 6],
    ['Rows [row 3]', 'passed', 'ci/t.yml', 6],
    ['Rows [row 4]', 'failure', 'ci/t.yml', 6],
    ['Never', 'skipped', 'ci/t.yml', 9],
    ['Optional', 'passed', 'ci/t.yml', 11],
  ]);
  expect(json.totals).toEqual({ tasks: 4, succeeded: 1, failed: 1, tolerated: 1, skipped: 1 });
  expect(json.tasks[1].rows).toMatchObject({ failed: 2, succeeded: 2, failures: [{ row: 2 }, { row: 4 }] });
  // What the test tab counts is what the log and the other report count.
  expect(junit.totals.failures).toBe(json.tasks[1].rows.failed);
  expect(junit.output).toContain('Rows: 4 rows: 2 succeeded, 2 failed.');
  expect(result.stderr).toContain('2 failed');
});

test.concurrent('rows that an earlier run did, and rows that were not started, are skipped cases', async () => {
  const file = (rows: string) => `report-junit: out/junit.xml
report-json: out/report.json
journal: out/journal
tasks:
  - name: Rows
    for-each: { in: [${rows}] }
    get: /{{ item }}
`;
  const api = anApi();
  const first = await run(['run', 't.yml'], { files: { 't.yml': file('200, 201, 404, 202, 203') } }, api);
  expect(first.junit.cases.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['Rows [row 1]', 'passed'],
    ['Rows [row 2]', 'passed'],
    ['Rows [row 3]', 'failure'],
    ['Rows [row 4]', 'skipped'],
    ['Rows [row 5]', 'skipped'],
  ]);
  expect(first.junit.totals).toEqual({ tests: 5, failures: 1, errors: 0, skipped: 2 });
  const journal = Object.entries(first.result.files).filter(([name]) => name.startsWith('out/journal'));
  const files = { 't.yml': file('200, 201'), ...Object.fromEntries(journal) };
  const second = await run(['run', 't.yml'], { files }, api);
  expect(second.junit.cases.map(({ verdict, message }) => [verdict, message])).toEqual([
    ['skipped', 'done in an earlier run'],
    ['skipped', 'done in an earlier run'],
  ]);
});

test.concurrent('rows whose cases have nowhere to wait: nothing is sent', async () => {
  const noFolder = join(process.execPath, 'no-folder');
  const result = await runOurs(['run', 't.yml', '--base-url', 'http://127.0.0.1:9'], {
    files: { 't.yml': tasks },
    env: { KIMP360_API_KEY: key, TMPDIR: noFolder, TEMP: noFolder, TMP: noFolder },
  });
  expect(result.exitCode).toBe(1);
  expect(result.stderr).toContain('save/failed');
  expect(result.stderr).not.toContain('net/refused');
});

test.concurrent.each([
  ['no key', ['get', '/a', ...both], { env: { KIMP360_API_KEY: '' } }, 'key/missing', 3],
  ['bad inputs', ['get', '/a', '--timeout', 'soon', ...both], {}, 'input/invalid', 2],
  ['a flag that does not exist', ['get', '/a', '--tiemout', '3s', ...both], {}, 'input/unknown', 2],
  [
    'a task file at fault',
    ['run', 't.yml'],
    { files: { 't.yml': tasks.replace('get: /c', 'get: /{{ x }}') } },
    'input/invalid',
    2,
  ],
  ['no path', ['get', ...both], {}, 'input/invalid', 2],
  ['no task file', ['run', ...both], {}, 'input/invalid', 2],
  ['a task file that is not there', ['run', 'none.yml', ...both], {}, 'input/file', 2],
  [
    'a journal that is none',
    ['run', 't.yml', '--journal', 'j', ...both],
    { files: { 't.yml': 'tasks:\n  - get: /a\n', j: 'no journal\n' } },
    'input/file',
    2,
  ],
  ['a CI that does not exist', ['get', '/a', '--ci', 'githbu', ...both], {}, 'input/invalid', 2],
  ['no file of the key', ['get', '/a', '--api-key-file', 'none', ...both], {}, 'input/file', 2],
] as const)('before the first call: %s', async (_name, args, options, code, exitCode) => {
  const { result, junit, json } = await run(args, options);
  expect(result.exitCode).toBe(exitCode);
  expect(junit.cases[0]).toMatchObject({ verdict: 'error', type: code });
  expect(json).toMatchObject({ ok: false, 'error-code': code, tasks: [] });
});

describe('where they must not go', () => {
  test.concurrent.each([
    ['outside', ['--report-junit', '../x.xml'], 'save/refused'],
    ['the repository', ['--report-json', '.git/x.json'], 'save/refused'],
    ['a name that holds the key', ['--report-junit', `${key}.xml`], 'save/refused'],
    ['one file for both', ['--report-junit', 'x.xml', '--report-json', './X.xml'], 'input/conflict'],
    ['that of the content', ['--report-junit', 'x.xml', '--save-to', 'x.xml'], 'input/conflict'],
  ])('%s', async (_name, flags, code) => {
    const result = await runOurs(['get', '/a', '--base-url', 'http://127.0.0.1:9', ...flags], {
      env: { KIMP360_API_KEY: key },
      files: { '.git/HEAD': 'x' },
    });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain(code);
    expect(Object.keys(result.files)).toEqual(['.git/HEAD']);
  });

  test.concurrent('below something that is no folder', async () => {
    const result = await runOurs(['scan', 'a.txt', '--report-junit', 'a.txt/x.xml'], {
      files: { 'a.txt': 'x' },
      env: { KIMP360_API_KEY: key },
    });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain('save/refused');
  });
});

test.concurrent.each([
  ['of nothing', ['scan'], 'There is nothing to scan'],
  ['of an empty path', ['scan', 'a.txt', ' '], 'A PATH is empty'],
  ['with a flag that does not exist', ['scan', '--gti'], '--gti'],
])('a scan %s', async (_name, args, words) => {
  const result = await runOurs([...args, ...both], { env: { KIMP360_API_KEY: key }, files: { 'a.txt': 'x' } });
  expect(result.exitCode).toBe(2);
  expect(result.stderr).toContain(words);
  expect(result.stderr).not.toContain('`path` is required');
  const { junit, json } = reportsIn(result);
  expect(junit.cases.map(({ message }) => message).join()).toContain(words);
  expect(json).toMatchObject({ ok: false, 'error-code': expect.stringMatching(/^input\//) });
});

test.concurrent('content that must not be printed in the log of a CI is a failure there too', async () => {
  const server = await rawServer((_request, socket) => void socket.write(reply('200 OK', '<p>no JSON</p>')));
  const options = { env: { CI: 'true', KIMP360_API_KEY: key } };
  const result = await runOurs(['get', '/a', '--base-url', server.origin, ...both], options);
  expect(result.exitCode).toBe(2);
  const { junit, json } = reportsIn(result);
  expect(junit.totals).toMatchObject({ errors: 1 });
  expect(json).toMatchObject({ ok: false, 'error-code': 'input/invalid' });
  expect(result.stderr.match(/is not JSON/g)).toHaveLength(1);
});

test.concurrent('a scan that found the key', async () => {
  const result = await runOurs(['scan', 'a.txt', ...both], {
    files: { 'a.txt': `x ${key}` },
    env: { KIMP360_API_KEY: key },
  });
  expect(result.exitCode).toBe(5);
  const { junit, json } = reportsIn(result);
  expect(junit.cases).toMatchObject([{ name: 'scan for the key', verdict: 'failure', type: 'leak/found' }]);
  expect(json).toMatchObject({ 'error-code': 'leak/found', scan: { found: 1 } });
  expectNoCliLeak(result, key, ['a.txt']);
});

test.concurrent.each([
  ['github', { GITHUB_ACTIONS: 'true' }],
  ['gitea', { GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' }],
  ['azure', { TF_BUILD: 'True' }],
  ['gitlab', { GITLAB_CI: 'true' }],
  ['buildkite', { BUILDKITE: 'true' }],
  ['teamcity', { TEAMCITY_VERSION: '2026.1' }],
  ['jenkins', { JENKINS_URL: 'https://ci.example/' }],
  ['circleci', { CIRCLECI: 'true' }],
  ['bitbucket', { BITBUCKET_BUILD_NUMBER: '7' }],
] as const)('on %s as anywhere', async (host, env) => {
  const server = await rawServer((_request, socket) => void socket.write(reply('401 No', `{"message":"${key}"}`)));
  const result = await runOurs(['get', '/a', '--base-url', server.origin, ...both], {
    env: { ...env, KIMP360_API_KEY: key },
  });
  expect(result.exitCode).toBe(3);
  const { junit, json } = reportsIn(result);
  expect(junit).toMatchObject({ properties: { host }, cases: [{ type: 'auth/rejected' }] });
  expect(json).toMatchObject({ host, 'error-code': 'auth/rejected' });
  for (const name of ['out/junit.xml', 'out/report.json']) expect(result.files[name]?.toString()).not.toContain(key);
});

describe('GitLab', () => {
  const env = { GITLAB_CI: 'true' };

  test.concurrent('all three reports are written without being asked for', async () => {
    const server = await rawServer((_request, socket) => void socket.write(reply('401 No', '{"message":"no"}')));
    const result = await runOurs(['run', 't.yml', '--base-url', server.origin], {
      files: { 't.yml': 'tasks:\n  - get: /a\n' },
      env: { ...env, KIMP360_API_KEY: key },
    });
    expect(result.exitCode).toBe(3);
    expect(readJunit(result.files['kimp360-junit.xml'] ?? Buffer.of()).cases).toMatchObject([
      { type: 'auth/rejected' },
    ]);
    expect(readCodeQuality(result.files['gl-code-quality-report.json'] ?? Buffer.of())).toMatchObject([
      { location: { path: 't.yml', lines: { begin: 2 } } },
    ]);
    expect(readDotenv(result.files['kimp360.env']?.toString() ?? '').KIMP360_ERROR_CODE).toBe('auth/rejected');
  });

  test.concurrent('the report may be named, as what it is or elsewhere, and nothing else may take its place', async () => {
    const named = (flags: string[]) =>
      runOurs(['get', '/a', '--base-url', 'http://127.0.0.1:9', '--retries', '0', ...flags], {
        env: { ...env, KIMP360_API_KEY: key },
      });
    const same = await named(['--report-junit', 'kimp360-junit.xml']);
    expect(readJunit(same.files['kimp360-junit.xml'] ?? Buffer.of()).cases[0]?.type).toBe('net/refused');
    const other = await named(['--report-junit', 'other.xml']);
    expect(Object.keys(other.files)).toContain('other.xml');
    expect(Object.keys(other.files)).not.toContain('kimp360-junit.xml');
    const taken = await named(['--save-to', 'kimp360-junit.xml']);
    expect(taken.stderr).toContain('save/refused');
    expect(readJunit(taken.files['kimp360-junit.xml'] ?? Buffer.of()).cases[0]?.type).toBe('save/refused');
  });
});
