// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts quote workflow expressions.
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { KeyFacts, RunEnvironmentFacts } from '../../src/diagnostics/facts.ts';
import { weigh } from '../../src/diagnostics/rules/index.ts';
import { factsOf } from '../cases/diagnostics/scenario.ts';
import { ranked } from '../support/ranked.ts';

const found = diagnostic('key/missing', 'The API key is empty.');
const weighed = (environment: Partial<RunEnvironmentFacts>, key: Partial<KeyFacts> = {}) => {
  const facts = factsOf({ environment, key });
  return { ...weigh(found, facts), causes: ranked(found, facts) };
};
const seen = (environment: Partial<RunEnvironmentFacts>) => weighed(environment).evidence;
const hedged = 'unset not-handed-over environment organisation';
const bot = 'dependabot[bot]';
const fork = { eventName: 'pull_request', headRepository: 'example-fork/app', secretSource: 'None' };

describe('what the workflow file shows is evidence', () => {
  const from = (apiKeyExpression: string) => ({ apiKeyGiven: true, apiKeyPlace: 'api-key', apiKeyExpression });

  test('the environment of the job by name, or that an expression names it', () => {
    expect(seen({ jobHasEnvironment: true, jobEnvironment: 'production' })).toContain(
      'the job names an environment: production',
    );
    expect(seen({ jobHasEnvironment: true })).toContain('the job names an environment: (by an expression)');
  });

  test('a step that gets no key is told what it lacks, as an Action or as a command', () => {
    const lacks = (cli: boolean) => weighed({ apiKeyGiven: false, cli });
    expect(lacks(false).sentences.get('not-handed-over')).toContain('no `api-key` input, and no');
    expect(lacks(true).sentences.get('not-handed-over')).toContain('the step has no `KIMP360_API_KEY` under `env:`');
    expect(lacks(false).causes).toBe('not-handed-over');
    expect(weighed({ apiKeyGiven: true }).causes).toBe('unset environment organisation');
  });

  test('the expression where it stands', () => {
    expect(seen(from('${{ secrets.KEY }}'))).toContain('the workflow file says `api-key: ${{ secrets.KEY }}`');
    expect(seen({ apiKeyGiven: true, apiKeyExpression: '${{ vars.K }}' })).toContain(
      'the workflow file says `api-key: ${{ vars.K }}`',
    );
    expect(seen({ ...from('${{ env.K }}'), apiKeyPlace: 'KIMP360_API_KEY' })).toContain(
      'the workflow file says `KIMP360_API_KEY: ${{ env.K }}`',
    );
  });

  test('only a plain secret is said not to exist', () => {
    const unset = (expression: string) => weighed(from(expression)).sentences.get('unset');
    expect(unset('${{ secrets.KEY }}')).toContain('The secret `KEY` does not exist yet');
    for (const expression of [
      '${{ secrets.a.b }}',
      '${{ secrets.KEY-2 }}',
      '${{ github.secrets.KEY }}',
      '${{ secrets[0] }}',
    ])
      expect(unset(expression)).toBeUndefined();
  });

  test('what a caller hands over can be missing for its own place, what is no secret cannot', () => {
    const reusable = { jobWorkflowRef: 'example/shared/.github/workflows/x.yml@v1' };
    expect(weighed({ ...from('${{ inputs.key }}'), ...reusable }).causes).toBe('caller reusable');
    expect(weighed({ ...from('${{ vars.KEY }}'), ...reusable }).causes).toBe('variable');
    expect(weighed({ ...from('${{ secrets.KEY }}'), ...reusable }).causes).toMatch(/^reusable /);
    expect(weighed({ apiKeyGiven: false, ...reusable }).causes).toBe('not-handed-over reusable');
  });
});

describe('outside of GitHub', () => {
  test('a variable that is set but empty is told from one that is not set', () => {
    const plain = (key: Partial<KeyFacts>) => weighed({ host: 'plain' }, key).sentences.get('other-ci');
    expect(plain({ source: 'environment' })).toMatch(/is set here, but empty/);
    expect(plain({ source: 'input' })).toMatch(/is not set here/);
    expect(weighed({ host: 'plain' }).evidence).toEqual([]);
  });

  test('a CI whose pitfalls are known names them, any other does not', () => {
    expect(weighed({ host: 'gitlab' }).causes).toBe('other-ci withheld');
    expect(weighed({ host: 'somewhere-else' }).causes).toBe('other-ci');
  });
});

describe('Dependabot', () => {
  test('is evidence as the one who started the run or wrote the pull request', () => {
    expect(seen({ secretSource: 'Dependabot', actor: bot })).toContain(`started by ${bot}`);
    expect(seen({ secretSource: 'Dependabot', pullRequestAuthor: bot })).toContain(`the pull request is one of ${bot}`);
    expect(seen({ secretSource: 'Dependabot' })).toEqual(['github.secret_source: Dependabot']);
    expect(seen({ secretSource: 'Codespaces', actor: bot })).toEqual(['github.secret_source: Codespaces']);
  });

  test('stays the reason when a person runs it again, which is said', () => {
    const again = (triggeringActor: string, actor = bot) =>
      seen({ secretSource: 'Dependabot', actor, triggeringActor }).join('\n');
    expect(again('octocat')).toContain('run again by octocat: the restriction stays');
    expect(again(bot)).not.toContain('run again');
    expect(again('')).not.toContain('run again');
    expect(again('octocat', 'example')).not.toContain('run again');
    const { triggeringActor: _none, ...environment } = factsOf({
      environment: { actor: bot, secretSource: '' },
    }).environment;
    expect(weigh(found, { ...factsOf(), environment }).evidence.join()).not.toContain('run again');
  });

  test('that started the run is the answer also where the server does not tell the source', () => {
    expect(weighed({ secretSource: '', actor: bot }).causes).toBe('dependabot');
    expect(weighed({ secretSource: '', actor: 'example' }).causes).toBe(hedged);
  });
});

describe('a fork', () => {
  test('is evidence by name, and where it leads', () => {
    expect(seen(fork)).toContain('the run is for a pull request from example-fork/app into example/app');
    expect(seen({ eventName: 'pull_request', headIsFork: true, secretSource: 'None' })).toContain(
      'the run is for a pull request from a fork into example/app',
    );
    expect(seen({ ...fork, headRepositoryDeleted: true })).toContain(
      'the run is for a pull request from a fork that was deleted into example/app',
    );
    const { repository: _none, ...environment } = factsOf({
      environment: { ...fork, headRepositoryDeleted: true },
    }).environment;
    expect(weigh(found, { ...factsOf(), environment }).evidence).toContain(
      'the run is for a pull request from a fork that was deleted',
    );
  });

  test('is none without a repository to compare with, or a name', () => {
    expect(weighed({ ...fork, headRepository: '' }).causes).toBe(hedged);
    expect(weighed({ eventName: 'pull_request', headIsFork: false, secretSource: 'None' }).causes).toBe(hedged);
    const { repository: _none, ...environment } = factsOf({ environment: fork }).environment;
    expect(ranked(found, { ...factsOf(), environment })).toBe(hedged);
  });

  test('is said to get no secrets in other words where the server did not say so itself', () => {
    expect(weighed(fork).sentences.has('fork')).toBe(false);
    expect(weighed({ ...fork, secretSource: '' }).sentences.get('fork')).toMatch(/such runs get no secrets/);
  });

  test('is not blamed in a codespace', () => {
    expect(weighed({ ...fork, secretSource: 'Codespaces' }).causes).not.toContain('fork');
  });
});

describe('the place of the job', () => {
  test('in a reusable workflow, by the names of both files', () => {
    const workflows = { workflowRef: 'a/b/ci.yml@refs/heads/x@y\nz', jobWorkflowRef: 'a/c/run.yml@v1' };
    expect(seen(workflows)).toContain('the job stands in a/c/run.yml, called by a/b/ci.yml');
    for (const ref of [{ workflowRef: '' }, { jobWorkflowRef: '' }])
      expect(weighed({ ...workflows, ...ref }).causes).toBe(hedged);
  });

  test('in a forked repository, whose organisation is another one when there are no secrets', () => {
    expect(weighed({ repositoryIsFork: true, secretSource: 'None' }).causes).toBe(
      'forked-repository unset not-handed-over environment',
    );
    expect(weighed({ repositoryIsFork: true }).causes).toBe(`forked-repository ${hedged}`);
    expect(seen({ repositoryIsFork: true })).toContain('example/app is a fork');
  });

  test('on Gitea and Forgejo, which know neither environments nor shared secrets', () => {
    expect(seen({ gitea: true })).toContain('the run is one of Gitea');
    expect(seen({ forgejo: true })).toContain('the run is one of Forgejo');
    expect(weighed({ gitea: true }).causes).toBe('unset not-handed-over');
    expect(weighed({ forgejo: true }).causes).toBe('unset not-handed-over');
  });

  test('in a composite action inside a forked repository, the nearer reason first', () => {
    expect(weighed({ composite: true, repositoryIsFork: true }).causes).toMatch(/^composite forked-repository unset/);
  });
});
