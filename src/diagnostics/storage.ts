/** How each CI system stores a key, in the words of its own pages. */
export interface KeyStorage {
  /** As a reader calls the system. */
  readonly name: string;
  /** A whole sentence: where to put the key so that this step finds it. */
  readonly store: string;
  /** Why a key that is stored can still be empty there; clauses without full stop. */
  readonly pitfalls: readonly string[];
  /** What to look at then, as the object of a sentence. */
  readonly withheld?: string;
}

const github: KeyStorage = {
  name: 'GitHub Actions',
  store:
    'Store it in the repository: Settings → Secrets and variables → Actions → `KIMP360_API_KEY`; or type `gh secret set KIMP360_API_KEY` and paste it.',
  pitfalls: [],
};

const storages: Readonly<Record<string, KeyStorage>> = {
  github,
  gitea: {
    name: 'Gitea or Forgejo',
    store: 'Store it in the repository: Settings → Actions → Secrets → `KIMP360_API_KEY`.',
    pitfalls: ['pull requests from forks get no secrets'],
  },
  gitlab: {
    name: 'GitLab CI',
    store:
      'Store it in the project: Settings → CI/CD → Variables → `KIMP360_API_KEY`, with the visibility "Masked and hidden".',
    pitfalls: [
      'a variable marked "Protected" is given to protected branches and tags alone',
      'one with an environment scope only to jobs with that `environment:`',
      'a merge request from a fork runs in the fork, without the variables of this project',
    ],
    withheld: 'open the variable there and look at "Protect variable" and "Environments"',
  },
  azure: {
    name: 'Azure Pipelines',
    store:
      'Store it as a secret variable of the pipeline (Edit → Variables → `KIMP360_API_KEY`, "Keep this value secret") and hand it to the step: `env: { KIMP360_API_KEY: $(KIMP360_API_KEY) }`.',
    pitfalls: [
      'secret variables never reach the environment by themselves, the step needs the `env:` line',
      "builds of forks get no secrets unless the pipeline's trigger settings allow it",
    ],
    withheld: 'the step needs the `env:` line above; a variable group must be linked to the pipeline',
  },
  buildkite: {
    name: 'Buildkite',
    store:
      'Store it as a Buildkite secret and start the command with `export KIMP360_API_KEY="$(buildkite-agent secret get KIMP360_API_KEY)"`, or export it in the agent\'s `environment` hook.',
    pitfalls: ['an access policy of the secret, or a hook of the agent, withholds it from this pipeline or from forks'],
    withheld: 'open the secret in Buildkite and look at its access policy',
  },
  teamcity: {
    name: 'TeamCity',
    store:
      'Store it in the build configuration: Parameters → Add → environment variable `env.KIMP360_API_KEY`, type Password.',
    pitfalls: ['a parameter without the prefix `env.` never becomes an environment variable'],
    withheld: 'the name of the parameter must begin with `env.`',
  },
  jenkins: {
    name: 'Jenkins',
    store:
      "Store it under Manage Jenkins → Credentials as \"Secret text\" and wrap the step: `withCredentials([string(credentialsId: 'kimp360-api-key', variable: 'KIMP360_API_KEY')]) { … }`.",
    pitfalls: ['the call stands outside the `withCredentials` block', 'the credential belongs to another folder'],
    withheld: 'the call must stand inside `withCredentials`, and the credential in this folder or above it',
  },
  circleci: {
    name: 'CircleCI',
    store:
      'Store it in the project: Project Settings → Environment Variables → `KIMP360_API_KEY`, or in a context that the job names under `context:`.',
    pitfalls: [
      'the job does not name the context that holds the key',
      'builds of forked pull requests get no secrets unless Project Settings → Advanced allows it',
    ],
    withheld: 'the `context:` of this job in the workflow, and Project Settings → Advanced for forks',
  },
  bitbucket: {
    name: 'Bitbucket Pipelines',
    store:
      'Store it in the repository: Repository settings → Pipelines → Repository variables → `KIMP360_API_KEY`, with "Secured".',
    pitfalls: ['a deployment variable is given only to steps with that `deployment:`'],
    withheld: 'the `deployment:` of this step must be the one that the variable belongs to',
  },
  plain: {
    name: 'this machine',
    store:
      'Set it in the shell without leaving it in the history: type `read -rs KIMP360_API_KEY && export KIMP360_API_KEY`, paste the key and press Enter; or name a file that holds it: `--api-key-file FILE`.',
    pitfalls: [],
  },
};

/** Where the host `name` (see `HostName`) keeps keys; an unknown one is treated as a plain machine. */
export function storageOf(name: string): KeyStorage {
  return storages[name] ?? (storages.plain as KeyStorage);
}

/** For the pages, which do not know who reads them. */
export const anyStorage: KeyStorage = {
  ...github,
  store:
    'Store it where the run reads it: on GitHub in the repository under Settings → Secrets and variables → Actions, or with `gh secret set KIMP360_API_KEY`; elsewhere as the masked variable `KIMP360_API_KEY` of your CI.',
};
