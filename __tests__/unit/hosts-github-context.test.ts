import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { githubContext } from '../../src/hosts/github-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'context-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const eventFile = join(folder, 'event.json');

const plain = {
  GITHUB_WORKSPACE: '/w',
  RUNNER_TEMP: '/t',
  GITHUB_OUTPUT: '/t/_runner_file_commands/output_1',
  GITHUB_STEP_SUMMARY: '/t/summary',
  GITHUB_EVENT_PATH: eventFile,
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'example/kimp360-api-action',
  GITHUB_ACTION_REF: 'release/v1#a',
  GITHUB_ACTOR: 'octocat',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'example/project',
  GITHUB_WORKFLOW_REF: 'example/project/.github/workflows/ci.yml@refs/heads/main',
  'INPUT_GITHUB-SECRET-SOURCE': 'None',
};

test('what the variables tell', () => {
  const context = githubContext(plain);
  expect(context).toMatchObject({
    name: 'github',
    workspace: '/w',
    temp: '/t',
    errorsUrl: 'https://github.com/example/kimp360-api-action/blob/release/v1%23a/docs/errors.md',
    environment: {
      host: 'github',
      secretSource: 'None',
      eventName: 'pull_request',
      actor: 'octocat',
      repository: 'example/project',
      composite: false,
      act: false,
    },
  });
  // Other steps' command files lie beside this one's.
  expect(context.protectedFiles).toEqual([
    '/t/_runner_file_commands/output_1',
    '/t/summary',
    eventFile,
    '/t/_runner_file_commands',
  ]);
});

test('what the event tells, read when it is asked for', () => {
  rmSync(eventFile, { force: true });
  const { environment } = githubContext(plain);
  writeFileSync(
    eventFile,
    JSON.stringify({
      pull_request: {
        head: { repo: { full_name: 'someone/project', fork: true } },
        user: { login: 'dependabot[bot]' },
      },
      repository: { fork: false },
    }),
  );
  expect(environment).toMatchObject({
    headRepository: 'someone/project',
    headIsFork: true,
    pullRequestAuthor: 'dependabot[bot]',
    repositoryIsFork: false,
  });
  // It is read once.
  rmSync(eventFile);
  expect({ ...environment }.headIsFork).toBe(true);
});

test.each([
  ['no file', undefined],
  ['broken', '{"pull_request": {'],
  ['not an object', '3'],
  ['other types', '{"pull_request":{"head":{"repo":null},"user":{"login":7}},"repository":{"fork":"yes"}}'],
])('a payload that tells nothing: %s', (_name, payload) => {
  rmSync(eventFile, { force: true });
  if (payload !== undefined) writeFileSync(eventFile, payload);
  const { headRepository, headIsFork, pullRequestAuthor, repositoryIsFork } = githubContext(plain).environment;
  expect([headRepository, headIsFork, pullRequestAuthor, repositoryIsFork]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a pull request whose fork was deleted is told from one without a payload', () => {
  writeFileSync(eventFile, '{"pull_request":{"head":{"repo":null}}}');
  expect(githubContext(plain).environment.headRepositoryDeleted).toBe(true);
  writeFileSync(eventFile, '{"pull_request":{"head":{}}}');
  expect(githubContext(plain).environment.headRepositoryDeleted).toBeUndefined();
});

test.each([
  ['GITHUB_ACTION_REPOSITORY', ''],
  ['GITHUB_ACTION_REF', undefined],
  ['GITHUB_SERVER_URL', 'javascript:alert(1)'],
  ['GITHUB_ACTION_REPOSITORY', 'a/b"><script>'],
  ['GITEA_ACTIONS', 'true'],
])('no link to the pages when %s is %j', (name, value) => {
  expect(githubContext({ ...plain, [name]: value })).not.toHaveProperty('errorsUrl');
});

test('other servers that speak the language, and what they leave unevaluated', () => {
  expect(
    githubContext({ ...plain, GITEA_ACTIONS: 'true', 'INPUT_GITHUB-SECRET-SOURCE': '${{ github.secret_source }}' }),
  ).toMatchObject({
    name: 'gitea',
    environment: { host: 'gitea', gitea: true, forgejo: false, secretSource: '' },
  });
  expect(githubContext({ ...plain, FORGEJO_ACTIONS: 'true' }).environment).toMatchObject({
    host: 'gitea',
    forgejo: true,
  });
  expect(githubContext({ ...plain, ACT: 'true', GITHUB_ACTION_PATH: '/c' }).environment).toMatchObject({
    act: true,
    composite: true,
  });
});

test('without any of it: the working directory and the system’s folder for temporary files', () => {
  const context = githubContext({});
  expect(context).toMatchObject({ workspace: process.cwd(), temp: tmpdir(), protectedFiles: [] });
});
