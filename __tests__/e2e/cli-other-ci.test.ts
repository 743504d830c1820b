/** `dist` in the environment of each CI: a refused key with a hostile answer, told in that CI's own words and no others. */
import { readAzure } from '../support/ci/azure.ts';
import { readDotenv } from '../support/ci/gitlab.ts';
import { readTeamcity } from '../support/ci/teamcity.ts';
import { type CliOptions, type CliResult, expectNoCliLeak, runCli } from '../support/cli.ts';
import { onLinux, onPosix } from '../support/on-posix.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

const key = 'canary-0123456789-abcdefghij';
const injected =
  '##vso[task.setvariable variable=PATH]x\\n::set-output name=a::b\\n##teamcity[buildStop]\\n+++ group\\n\u001b[0Ksection_start:1:x\\r';
afterAll(closeRawServers);

async function refused(env: Record<string, string>, more: CliOptions = {}): Promise<CliResult> {
  const content = `{"statusCode":401,"message":"${injected} ${key}","error":"Unauthorized"}`;
  const server = await rawServer(
    (_request, socket) => void socket.write(reply('401 Unauthorized', content, ['Content-Type: application/json'])),
  );
  const result = await runCli(['get', '/requests', '--base-url', server.origin], {
    env: { KIMP360_API_KEY: key, ...env },
    ...more,
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

onLinux.concurrent('Gitea: masks and groups as GitHub has them, a failure as it reads', async () => {
  const result = await refused({ GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' }, { runner: 'act_runner' });
  expect(result.stderr).not.toMatch(/^::error/m);
  expect(result.stderr).toContain('error[auth/rejected]');
  expect(result.stderr).not.toContain('%0A');
  expect(result.stderr).toContain('::add-mask::');
});

const toldOnce = /no masks are registered, as it does not show that the runner itself reads stderr/g;

onLinux.concurrent.each([
  ['"$@"', 'Runner.Worker'],
  ['"$@" >content', 'Runner.Worker'],
  ['bash -c \'"$@"; exit $?\' inner "$@"', 'act_runner'],
  ['exec "$@"', 'forgejo-runner'],
])('GitHub: masks go to stderr where the runner reads it: %s', async (script, runner) => {
  const { stderr } = await refused({ GITHUB_ACTIONS: 'true' }, { script, runner });
  expect(stderr).toMatch(/^::add-mask::/);
  expect(stderr).not.toMatch(toldOnce);
});

onPosix.concurrent.each([
  ['"$@" 2>log', 'Runner.Worker'],
  ['"$@" >log 2>&1', 'Runner.Worker'],
  ['"$@" 2>&1 | cat >log', 'Runner.Worker'],
  ['"$@" 2> >(tee log >&2)', 'Runner.Worker'],
  // Two pipes, as those of PowerShell.
  ['exec 4>&1; log=$("$@" 2>&1 1>&4) || status=$?; printf "%s" "$log" >log; exit $status', 'Runner.Worker'],
  ['"$@" 2>&1 | tee log >&2', 'Runner.Worker'],
  ['"$@" 2> >(tee log >&2)', 'sh'],
  ['"$@" 2>&1 >/dev/null | tee log >&2', 'make'],
])('GitHub: where it may be another program no mask is written, and that is said once: %s', async (script, runner) => {
  const result = await refused({ GITHUB_ACTIONS: 'true' }, { script: `set -o pipefail; ${script}`, runner });
  const log = result.files.log?.toString() ?? '';
  expect(log.match(toldOnce)).toHaveLength(1);
  expect(log).toContain('auth/rejected');
  expect(log).not.toContain('add-mask');
  expectNoCliLeak(result, key);
});

onPosix.concurrent('GitHub: a secret output that no mask hides is warned of', async () => {
  const server = await rawServer(
    (_request, socket) =>
      void socket.write(reply('200 OK', '{"token":"made-by-the-server"}', ['Content-Type: application/json'])),
  );
  const options = {
    env: { KIMP360_API_KEY: key, GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: 'outputs' },
    files: { outputs: '' },
  };
  const args = ['get', '/', '--base-url', server.origin, '--extract', '{"token":{"from":"token","secret":true}}'];
  const { exitCode, stderr, files } = await runCli(args, options);
  expect(exitCode).toBe(0);
  expect(files.outputs?.toString()).toContain('made-by-the-server');
  expect(stderr).toContain('::warning title=A secret output is not masked::The output `token` holds a secret');
  expect(stderr.replace(toldOnce, '')).not.toContain('made-by-the-server');
  if (process.platform !== 'linux') return;
  const masked = await runCli(args, { ...options, runner: 'Runner.Worker' });
  expect(masked.stderr).toContain('::add-mask::made-by-the-server\n');
  expect(masked.stderr).not.toContain('is not masked');
});
