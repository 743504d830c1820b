import type { HostName } from '../hosts/port.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that each CI sets; those that also set another's come first. */
const signs: readonly (readonly [variable: string, name: HostName])[] = [
  ['GITEA_ACTIONS', 'gitea'],
  ['FORGEJO_ACTIONS', 'gitea'],
  ['GITHUB_ACTIONS', 'github'],
  ['TF_BUILD', 'azure'],
  ['GITLAB_CI', 'gitlab'],
  ['BUILDKITE', 'buildkite'],
  ['TEAMCITY_VERSION', 'teamcity'],
  ['JENKINS_URL', 'jenkins'],
  ['CIRCLECI', 'circleci'],
  ['BITBUCKET_BUILD_NUMBER', 'bitbucket'],
];

/** Which CI runs us; `plain` on a laptop and in a CI that we do not know. */
export function detectCi(environment: Environment): HostName {
  return signs.find(([variable]) => isSet(environment[variable]))?.[1] ?? 'plain';
}

/** Whether what we write lands in a CI's log, one that we know or another. */
export function runsInCi(environment: Environment): boolean {
  return detectCi(environment) !== 'plain' || isSet(environment.CI);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(|0|false)$/i.test(value);
}
