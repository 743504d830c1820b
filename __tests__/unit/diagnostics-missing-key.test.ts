// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts quote workflow expressions.
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
    [
      'a fork that was deleted',
      { eventName: 'pull_request', headRepositoryDeleted: true, secretSource: 'None' },
      /pull request from a fork/,
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

describe('what the workflow file shows', () => {
  const asked = (environment: Partial<RunEnvironmentFacts>) =>
    explain(diagnostic('key/missing', 'No API key was given.'), factsOf({ environment }), {});
  const from = (apiKeyExpression: string) => ({ apiKeyGiven: true, apiKeyPlace: 'api-key', apiKeyExpression });

  test('the name of the secret that it asks for stands in cause and steps', () => {
    const { causes, steps, evidence } = asked(from('${{ secrets.KIMP_API_KEY }}'));
    expect(causes[0]).toContain('`KIMP_API_KEY`');
    expect(steps.join('\n')).toContain('`gh secret set KIMP_API_KEY`');
    expect(steps.join('\n')).not.toContain('KIMP360_API_KEY');
    expect(evidence.join('\n')).toContain('`api-key: ${{ secrets.KIMP_API_KEY }}`');
  });

  test('a step without the input is told so, and nothing else', () => {
    const { causes } = asked({ apiKeyGiven: false, jobHasEnvironment: false });
    expect(causes).toHaveLength(1);
    expect(causes[0]).toContain('no `api-key` input');
  });

  test.each([
    ['${{ vars.KEY }}', /`vars.KEY`: that is a variable, not a secret/],
    ['${{ env.KEY }}', /`env.KEY`, and nothing before this step sets that/],
    ['${{ inputs.key }}', /its input `inputs.key`/],
    ['${{ needs.fetch.outputs.key }}', /`needs.fetch.outputs.key`, and that output is empty/],
  ])('%s is no secret', (expression, expected) => {
    expect(asked(from(expression)).causes[0]).toMatch(expected);
  });

  test('a job that names its environment is not told to name one, one without is told that it has none', () => {
    const named = asked({ jobHasEnvironment: true, jobEnvironment: 'production' });
    expect(named.causes.join('\n')).not.toMatch(/secret of an environment/);
    expect(named.steps.join('\n')).toContain('Settings → Environments → production');
    expect(asked({ jobHasEnvironment: false }).causes.join('\n')).toMatch(/the job names none/);
  });
});

test('in Codespaces the secret goes where Codespaces looks', () => {
  const { steps } = explain(
    diagnostic('key/missing', 'No API key was given.'),
    factsOf({ environment: { secretSource: 'Codespaces' } }),
    {},
  );
  expect(steps[0]).toContain('--app codespaces');
  expect(steps.slice(0, -1).join('\n')).not.toContain('variables → Actions');
});

test.each(['stdin', 'file'] as const)('an empty --api-key-%s is the only reason', (source) => {
  const facts = factsOf({ key: { present: false, source }, environment: { host: 'plain', secretSource: '' } });
  const { causes } = explain(diagnostic('key/missing', `The API key in --api-key-${source} is empty.`), facts, {});
  expect(causes).toHaveLength(1);
  expect(causes[0]).toContain(`--api-key-${source}`);
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
