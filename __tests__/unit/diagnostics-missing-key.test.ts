import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { explain } from '../../src/diagnostics/explain.ts';
import type { RunEnvironmentFacts } from '../../src/diagnostics/facts.ts';
import { factsOf } from '../cases/diagnostics/scenario.ts';

function why(environment: Partial<RunEnvironmentFacts>): readonly string[] {
  return explain(diagnostic('key/missing', 'The API key is empty.'), factsOf({ environment }), {}).causes;
}

const fork = { eventName: 'pull_request', headRepository: 'example-fork/app', headIsFork: true };
const bot = 'dependabot[bot]';

describe('one answer where the run shows it', () => {
  test.each<[string, Partial<RunEnvironmentFacts>, RegExp]>([
    ['a fork', { ...fork, secretSource: 'None' }, /pull request from a fork/],
    ['a fork on a server that does not tell the source', { ...fork, secretSource: '' }, /pull request from a fork/],
    [
      'a fork whose repository differs only by name',
      { ...fork, headIsFork: false, secretSource: 'None' },
      /from a fork/,
    ],
    ['Dependabot', { secretSource: 'Dependabot', actor: bot }, /Dependabot started/],
    [
      'Dependabot, run again by a person',
      { secretSource: 'Dependabot', triggeringActor: 'example' },
      /Dependabot started/,
    ],
    ['act', { act: true, secretSource: '' }, /by act/],
  ])('%s', (_name, environment, expected) => {
    const causes = why(environment);
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatch(expected);
  });
});

describe('no fork is blamed', () => {
  test.each<[string, Partial<RunEnvironmentFacts>]>([
    ['when the run has the secrets of Actions', { ...fork, secretSource: 'Actions' }],
    ['for pull_request_target', { ...fork, eventName: 'pull_request_target', secretSource: 'Actions' }],
    [
      'for pull_request_target where the source is not told',
      { ...fork, eventName: 'pull_request_target', secretSource: '' },
    ],
    [
      'for a branch of the same repository',
      { ...fork, headRepository: 'Example/App', headIsFork: false, secretSource: 'None' },
    ],
    [
      'for a pull request inside a forked repository',
      { ...fork, repository: 'example-fork/app', repositoryIsFork: true, secretSource: 'None' },
    ],
  ])('%s', (_name, environment) => {
    expect(why(environment).join('\n')).not.toMatch(/pull request from a fork/);
  });
});

test('Dependabot is not blamed for a run that has the secrets of Actions', () => {
  expect(why({ secretSource: 'Actions', pullRequestAuthor: bot, actor: 'example' }).join('\n')).not.toMatch(
    /Dependabot/,
  );
});

test("Dependabot's pull request is only likely the reason where the server does not tell the source", () => {
  const causes = why({ secretSource: '', pullRequestAuthor: bot, actor: 'example' });
  expect(causes[0]).toMatch(/Dependabot/);
  expect(causes.length).toBeGreaterThan(1);
});

test('what is only likely comes before the list of what no run can show', () => {
  const causes = why({ jobWorkflowRef: 'example/shared/.github/workflows/x.yml@v1', composite: true });
  expect(causes[0]).toMatch(/reusable workflow/);
  expect(causes[1]).toMatch(/composite action/);
  expect(causes.join('\n')).toMatch(/another name/);
});

test('the same workflow file at another ref is no reusable workflow', () => {
  expect(why({ jobWorkflowRef: 'example/app/.github/workflows/ci.yml@refs/tags/v1' }).join('\n')).not.toMatch(
    /reusable/,
  );
});

test('without evidence the list hedges and blames nothing of it', () => {
  const causes = why({});
  expect(causes.join('\n')).not.toMatch(/fork|Dependabot|reusable|composite/);
  expect(causes).toHaveLength(4);
});

test.each(['gitlab', 'azure', 'buildkite', 'teamcity', 'jenkins', 'circleci', 'bitbucket', 'plain'])(
  'on %s the first step says where KIMP360_API_KEY goes, and nothing speaks of GitHub',
  (host) => {
    const facts = factsOf({ environment: { host, secretSource: '' } });
    const { causes, steps } = explain(diagnostic('key/missing', 'The API key is empty.'), facts, {});
    expect(steps[0]).toMatch(/KIMP360_API_KEY/);
    expect([...causes, ...steps].join('\n')).not.toMatch(/GitHub|gh secret|Secrets and variables/);
  },
);
