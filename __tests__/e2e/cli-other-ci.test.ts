/** `dist` in the environment of each CI: a refused key with a hostile answer, told in that CI's own words and no others. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliEntry } from '../support/action.ts';
import { readAzure } from '../support/ci/azure.ts';
import { readDotenv } from '../support/ci/gitlab.ts';
import { readTeamcity } from '../support/ci/teamcity.ts';
import { type CliResult, expectNoCliLeak, machineNode, runCli } from '../support/cli.ts';
import { expectNoTrace } from '../support/no-leak.ts';
import { onPosix } from '../support/on-posix.ts';
import { startProcess } from '../support/process.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

const key = 'canary-0123456789-abcdefghij';
const injected =
  '##vso[task.setvariable variable=PATH]x\\n::set-output name=a::b\\n##teamcity[buildStop]\\n+++ group\\n\u001b[0Ksection_start:1:x\\r';
afterAll(closeRawServers);

async function refused(env: Record<string, string>): Promise<CliResult> {
  const content = `{"statusCode":401,"message":"${injected} ${key}","error":"Unauthorized"}`;
  const server = await rawServer(
    (_request, socket) => void socket.write(reply('401 Unauthorized', content, ['Content-Type: application/json'])),
  );
  const result = await runCli(['get', '/requests', '--base-url', server.origin], {
    env: { KIMP360_API_KEY: key, ...env },
  });
  expect(result.exitCode).toBe(3);
  return result;
}

/** The one line of these hosts that cannot mask. */
const unmasked = /cannot mask values while a job runs/g;

test.concurrent('Azure Pipelines', async () => {
  const { stdout, stderr, files } = await refused({ TF_BUILD: 'True' });
  const { commands, lines } = readAzure(stderr);
  expect(readAzure(stdout).commands).toEqual([]);
  expect([...new Set(commands.map(({ name }) => name))]).toEqual([
    'task.setsecret',
    'task.uploadsummary',
    'task.setvariable',
    'task.logissue',
    'task.complete',
  ]);
  expect(commands).toContainEqual({
    name: 'task.setvariable',
    properties: { variable: 'error_code', isoutput: 'true' },
    data: 'auth/rejected',
  });
  // What is masked is told to the agent in so many words, and nowhere else.
  const said = commands.filter(({ name }) => name !== 'task.setsecret').map((one) => JSON.stringify(one));
  expect([stdout, ...lines, ...said, ...Object.values(files)].join('\n')).not.toContain(key);
});

test.concurrent('GitLab', async () => {
  const result = await refused({ GITLAB_CI: 'true' });
  expect(Object.keys(result.files).sort()).toEqual(
    expect.arrayContaining(['gl-code-quality-report.json', 'kimp360.env']),
  );
  expect(readDotenv(result.files['kimp360.env']?.toString() ?? '')).toMatchObject({
    KIMP360_OK: 'false',
    KIMP360_STATUS: '401',
    KIMP360_ERROR_CODE: 'auth/rejected',
  });
  expect(`${result.stdout}${result.stderr}`).not.toContain('\u001b[0Ksection_start:1:x');
  expect(result.stderr.match(unmasked)).toHaveLength(1);
  expectNoCliLeak(result, key);
});

test.concurrent('TeamCity', async () => {
  const result = await refused({ TEAMCITY_VERSION: '2026.1' });
  const { messages } = readTeamcity(`${result.stderr}${result.stdout}`);
  expect(messages.filter(({ name }) => name === 'buildProblem')).toHaveLength(1);
  expect(messages).toContainEqual({
    name: 'setParameter',
    attributes: { name: 'kimp360.error-code', value: 'auth/rejected' },
  });
  expect(messages.map(({ name }) => name)).not.toContain('buildStop');
  expect(result.stderr.match(unmasked)).toHaveLength(1);
  expectNoCliLeak(result, key);
});

test.concurrent.each([
  ['without a line end', '{"a":"##teamcity"}'],
  ['with one', '{"a":"##teamcity"}\n'],
])('TeamCity: messages behind content %s begin a line of their own', async (_name, content) => {
  const server = await rawServer(
    (_request, socket) => void socket.write(reply('200 OK', content, ['Content-Type: application/json'])),
  );
  const { stdout, exitCode } = await runCli(['get', '/requests', '--base-url', server.origin], {
    env: { KIMP360_API_KEY: key, TEAMCITY_VERSION: '2026.1' },
  });
  expect(exitCode).toBe(0);
  const [first, ...others] = stdout.trimEnd().split('\n');
  expect(JSON.parse(first ?? '')).toEqual({ a: '##teamcity' });
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((line) => !line.startsWith('##teamcity['))).toEqual([]);
});

test.concurrent.each([
  ['Jenkins', { JENKINS_URL: 'https://ci.example/' }],
  ['CircleCI', { CIRCLECI: 'true' }],
  ['Bitbucket', { BITBUCKET_BUILD_NUMBER: '7' }],
  // Without an agent to hand the key to nothing is masked.
  ['Buildkite', { BUILDKITE: 'true' }],
])('%s', async (_name, env) => {
  const result = await refused(env);
  expect(result.stderr).toContain('auth/rejected');
  expect(result.stderr.match(unmasked)).toHaveLength(1);
  expect(`${result.stdout}${result.stderr}`).not.toMatch(/^\+\+\+ group|^::|##vso\[/m);
  expectNoCliLeak(result, key);
});

onPosix.concurrent('Gitea: masks and groups as GitHub has them, a failure as it reads', async () => {
  const result = await refused({ GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' });
  expect(result.stderr).not.toMatch(/^::error/m);
  expect(result.stderr).toContain('error[auth/rejected]');
  expect(result.stderr).not.toContain('%0A');
  expect(result.stderr).toContain('::add-mask::');
});

onPosix.concurrent(
  'GitHub: where stderr does not go to the runner no mask is written, and that is said once',
  async () => {
    const server = await rawServer((_request, socket) => void socket.write(reply('401 No', '{}', [])));
    const cwd = mkdtempSync(join(tmpdir(), 'unmasked-'));
    const command = `"${machineNode}" "${cliEntry}" get / --base-url ${server.origin}`;
    try {
      for (const redirection of ['2>log', '>log 2>&1', '2>&1 | cat >log']) {
        const env = { PATH: process.env.PATH ?? '', GITHUB_ACTIONS: 'true', KIMP360_API_KEY: key };
        await startProcess('sh', ['-c', `${command} ${redirection}`], { cwd, env }).end;
        const log = readFileSync(join(cwd, 'log'), 'utf8');
        expect([redirection, log.match(/no masks are registered, as stderr does not go to the runner/g)]).toEqual([
          redirection,
          [expect.anything()],
        ]);
        expect(log).toContain('auth/rejected');
        expect(log).not.toContain('add-mask');
        expectNoTrace({ log }, key);
      }
    } finally {
      rmSync(cwd, { recursive: true });
    }
  },
);
