import { checkCiName, createCliHost, plainContext } from '../../src/commands/cli-host.ts';
import { detectCi, runsInCi } from '../../src/commands/detect-ci.ts';

test.each([
  [{ GITHUB_ACTIONS: 'true' }, 'github'],
  [{ GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' }, 'gitea'],
  [{ GITHUB_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' }, 'gitea'],
  [{ TF_BUILD: 'True' }, 'azure'],
  [{ GITLAB_CI: 'true', CI: 'true' }, 'gitlab'],
  [{ BUILDKITE: 'true' }, 'buildkite'],
  [{ TEAMCITY_VERSION: '2026.1' }, 'teamcity'],
  [{ JENKINS_URL: 'https://ci.example/' }, 'jenkins'],
  [{ CIRCLECI: 'true' }, 'circleci'],
  [{ BITBUCKET_BUILD_NUMBER: '7' }, 'bitbucket'],
  [{ CI: 'true' }, 'plain'],
  [{ GITHUB_ACTIONS: 'false', GITLAB_CI: '' }, 'plain'],
])('%j is %s', (environment, name) => {
  expect(detectCi(environment)).toBe(name);
});

test('an unknown CI is a CI all the same; a laptop is none', () => {
  expect(runsInCi({ CI: '1' })).toBe(true);
  expect(runsInCi({ TEAMCITY_VERSION: '2026.1' })).toBe(true);
  expect(runsInCi({ CI: 'false' })).toBe(false);
  expect(runsInCi({})).toBe(false);
});

test('--ci takes the CI systems of the contract, and knows what was meant', () => {
  expect(checkCiName(undefined)).toBeUndefined();
  for (const name of 'github gitea azure gitlab buildkite teamcity jenkins circleci bitbucket plain'.split(' ')) {
    expect(checkCiName(name)).toBeUndefined();
  }
  expect(checkCiName('toString')?.message).toContain('azure, gitlab, buildkite');
  expect(checkCiName('githib')?.suggestion).toBe('Did you mean `--ci github`?');
  expect(checkCiName('')?.suggestion).toContain('detected');
});

test('every run of the CLI says so, so that texts speak of flags', async () => {
  expect(plainContext('gitlab').environment).toEqual({ host: 'gitlab', cli: true });
  const { readContext } = await createCliHost('github', { GITHUB_ACTIONS: 'true' });
  expect(readContext().environment).toMatchObject({ host: 'github', cli: true });
});
