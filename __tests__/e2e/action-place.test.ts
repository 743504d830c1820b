import { runAction } from '../support/action.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';
import type { StepOptions } from '../support/runner.ts';

afterAll(closeRawServers);

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
const key = '${{ secrets.KIMP360_API_KEY }}';
const workflow = `on: push
jobs:
  other:
    runs-on: ubuntu-latest
    steps:
      - uses: example/kimp360-api-action@v1
  call:
    runs-on: ubuntu-latest
    steps:
      - run: echo
      - uses: example/kimp360-api-action@v1
        with: { path: /a, api-key: "${key}" }
      - id: second
        uses: example/kimp360-api-action@0123456789abcdef0123456789abcdef01234567
        with: { path: /b }
      - uses: example/kimp360-api-action/sub@v1
      - uses: ./
`;
const file = '.github/workflows/ci.yml';

describeOnNode24('a failure points at the calling step', () => {
  const place = async (options: StepOptions) => {
    const server = await rawServer((_request, socket) => void socket.write(reply('404 Not Found', '{}')));
    const { annotations } = await runAction({
      workspace: { [file]: workflow },
      ...options,
      with: { 'base-url': server.origin, path: '/' },
    });
    expect(annotations).toHaveLength(1);
    return annotations[0]?.file === undefined ? 'none' : `${annotations[0].file}:${annotations[0].line}`;
  };

  test.concurrent.each<[string, string, StepOptions]>([
    ['the first of the job', `${file}:11`, {}],
    ['one with an id', `${file}:13`, { env: { GITHUB_ACTION: 'second' } }],
    ['of another job', `${file}:6`, { env: { GITHUB_JOB: 'other' } }],
    ['a local action', `${file}:17`, { env: { GITHUB_ACTION: '__self', GITHUB_ACTION_REPOSITORY: '' } }],
    ['without a checkout', 'none', { workspace: {} }],
    ['with a workflow that has no such step', 'none', { env: { GITHUB_JOB: 'gone' } }],
    ['with a workflow that does not parse', 'none', { workspace: { [file]: 'jobs: [\n' } }],
    [
      "in another repository's reusable workflow",
      'none',
      { contexts: { job: { workflow_ref: 'other/shared/.github/workflows/ci.yml@v1', workflow_file_path: file } } },
    ],
    [
      'with a checkout of another repository',
      'none',
      { workspace: { [file]: workflow, '.git/config': '[remote "origin"]\n\turl = https://github.com/other/thing\n' } },
    ],
    [
      'on a server that does not evaluate contexts',
      `${file}:11`,
      { contexts: { job: { workflow_ref: '', workflow_file_path: '' } } },
    ],
  ])('%s: %s', async (_name, expected, options) => {
    expect(await place(options)).toBe(expected);
  });
});

describeOnNode24('key/missing says why', () => {
  const secretSource = (source: string) => ({ github: { secret_source: source } });
  const fork = { pull_request: { head: { repo: { fork: true, full_name: 'contributor/project' } } } };
  const bot = 'dependabot[bot]';
  const reusable = {
    job: {
      workflow_ref: 'example/project/.github/workflows/deploy.yml@refs/heads/main',
      workflow_file_path: '.github/workflows/deploy.yml',
    },
  };

  test.concurrent.each<[string, StepOptions, readonly RegExp[], readonly RegExp[]]>([
    [
      'fork pull request',
      { event: fork, env: { GITHUB_EVENT_NAME: 'pull_request' }, contexts: secretSource('None') },
      [/pull request from a fork/],
      [/misspelt/, /Dependabot/],
    ],
    [
      'Dependabot',
      {
        env: { GITHUB_ACTOR: bot, GITHUB_TRIGGERING_ACTOR: bot, GITHUB_EVENT_NAME: 'pull_request' },
        contexts: secretSource('Dependabot'),
      },
      [/Dependabot/, /Settings → Secrets and variables → Dependabot/],
      [/from a fork/, /misspelt/],
    ],
    [
      'Dependabot, run again by a person',
      { env: { GITHUB_ACTOR: bot, GITHUB_TRIGGERING_ACTOR: 'octocat' }, contexts: secretSource('Dependabot') },
      [/Dependabot/],
      [/misspelt/],
    ],
    [
      'a forked repository',
      { event: { repository: { fork: true } }, contexts: secretSource('Actions') },
      [/fork/, /misspelt/],
      [/pull request from a fork/, /Dependabot/],
    ],
    [
      'a reusable workflow',
      { contexts: { ...secretSource('Actions'), ...reusable } },
      [/secrets: inherit/],
      [/Dependabot/],
    ],
    [
      'a composite action',
      {
        env: { GITHUB_ACTION_PATH: '/actions/own', GITHUB_ACTION: 'own.__example_kimp360-api-action' },
        contexts: secretSource('Actions'),
      },
      [/composite/],
      [/Dependabot/],
    ],
    [
      'nothing to see: it hedges',
      { contexts: secretSource('Actions') },
      [/misspelt/, /environment/, /organisation/],
      [/Dependabot/, /fork/, /composite/, /inherit/],
    ],
    ['act', { env: { ACT: 'true' } }, [/\bact\b/], [/Dependabot/, /organisation/]],
  ])('%s', async (_name, options, says, doesNotSay) => {
    const { annotations, summary } = await runAction({
      ...options,
      workspace: { [file]: workflow },
      key: '',
      with: { path: '/' },
    });
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.title).toMatch(/^key\/missing: /);
    for (const text of [annotations[0]?.message, summary]) {
      for (const words of says) expect(text).toMatch(words);
      for (const words of doesNotSay) expect(text).not.toMatch(words);
    }
  });
});
