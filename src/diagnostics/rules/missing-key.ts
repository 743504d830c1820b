import type { KeyFacts, RunEnvironmentFacts, RunFacts } from '../facts.ts';
import { storageOf } from '../storage.ts';
import { makeVisible, oneLine } from '../visible.ts';
import { referenceOf } from '../words.ts';
import { decisive, Scales, strong, type Weighing } from './scales.ts';

const hedged = ['unset', 'not-handed-over', 'environment', 'organisation'];

/**
 * Why the key is empty, from what the run shows. What settles it alone (a fork's pull request, Dependabot)
 * excludes the rest; what merely makes it likely comes before the list of what no run can show.
 */
export function weighMissingKey({ environment, key }: RunFacts): Weighing {
  const scales = new Scales();
  // Only the CLI has these, and what they give is all that counts.
  if (key.source === 'stdin' || key.source === 'file') {
    return scales.favour(decisive, `empty-${key.source}`).exclude(...hedged, 'other-ci');
  }
  if (environment.act === true)
    return scales
      .favour(decisive, 'act')
      .exclude(...hedged)
      .see('the run is one of act (`ACT` is set)');
  if (environment.host !== 'github' && environment.host !== 'gitea') return otherCi(scales, environment, key);
  const source = environment.secretSource ?? '';
  if (source !== '') scales.see(`github.secret_source: ${makeVisible(source)}`);
  // A run that gets no secrets gets none however well the workflow file is written.
  if (weighDependabot(scales, environment, source) || weighFork(scales, environment, source))
    return scales.exclude(...hedged);
  if (weighHandover(scales, environment)) return scales;
  weighPlace(scales, environment, source);
  return scales;
}

/** What the workflow file shows of how the step gets its key. True when the key comes from elsewhere than secrets. */
function weighHandover(scales: Scales, environment: RunEnvironmentFacts): boolean {
  const { apiKeyGiven, apiKeyExpression, apiKeyPlace, jobHasEnvironment, jobEnvironment, cli } = environment;
  if (jobHasEnvironment === true) {
    const named = jobEnvironment === undefined ? '' : ` ${oneLine(jobEnvironment, 100)}`;
    scales.see(`the job names an environment:${named === '' ? ' (by an expression)' : named}`).exclude('environment');
  } else if (jobHasEnvironment === false) {
    scales.say('environment', 'It is a secret of an environment, and the job names none: it has no `environment:`.');
  }
  if (apiKeyGiven === false) {
    const lacking =
      cli === true ? 'no `KIMP360_API_KEY` under `env:`' : 'no `api-key` input, and no `KIMP360_API_KEY` under `env:`';
    scales
      .favour(decisive, 'not-handed-over')
      .exclude('unset', 'environment', 'organisation')
      .say('not-handed-over', `In the workflow file the step has ${lacking}: nothing hands the key over.`);
    return false;
  }
  if (apiKeyGiven === true) scales.exclude('not-handed-over');
  if (apiKeyExpression === undefined) return false;
  const expression = oneLine(apiKeyExpression, 200);
  scales.see(`the workflow file says \`${apiKeyPlace ?? 'api-key'}: ${expression}\``);
  const reference = referenceOf(expression);
  const [context = ''] = reference.split('.');
  const cause = Object.hasOwn(references, context) ? references[context] : undefined;
  if (cause !== undefined) {
    scales.favour(decisive, cause).exclude('unset', 'environment', 'organisation');
    return cause !== 'caller';
  }
  if (/^secrets\.[A-Za-z_]\w*$/.test(reference)) {
    const name = reference.slice('secrets.'.length);
    scales.say(
      'unset',
      `The secret \`${name}\` does not exist yet, or exists under another name: a misspelt name gives an empty text, not an error.`,
    );
  }
  return false;
}

/** Contexts that a key can be taken from by mistake, with the cause that speaks of each. */
const references: Readonly<Record<string, string>> = {
  vars: 'variable',
  env: 'environment-variable',
  inputs: 'caller',
  steps: 'earlier',
  needs: 'earlier',
};

function otherCi(scales: Scales, { host }: RunEnvironmentFacts, key: KeyFacts): Weighing {
  const { name, pitfalls } = storageOf(host);
  scales.favour(decisive + 1, 'other-ci').exclude(...hedged);
  if (host === 'plain') {
    return scales.say(
      'other-ci',
      key.source === 'environment'
        ? 'The environment variable `KIMP360_API_KEY` is set here, but empty.'
        : 'The environment variable `KIMP360_API_KEY` is not set here, or set but not exported.',
    );
  }
  scales
    .see(`the run is one of ${name}`)
    .say('other-ci', `This job's environment has no \`KIMP360_API_KEY\`: it is not stored in ${name} yet.`);
  if (pitfalls.length === 0) return scales;
  return scales
    .favour(decisive, 'withheld')
    .say('withheld', `It is stored, but this job does not get it: ${pitfalls.join('; ')}.`);
}

/** True when Dependabot's restriction explains it. `Actions` proves that the run has the secrets of Actions. */
function weighDependabot(scales: Scales, environment: RunEnvironmentFacts, source: string): boolean {
  if (source === 'Actions' || source === 'Codespaces') return false;
  const bot = 'dependabot[bot]';
  const { actor, triggeringActor, pullRequestAuthor } = environment;
  const isAuthor = pullRequestAuthor === bot;
  if (source !== 'Dependabot' && actor !== bot && !isAuthor) return false;
  scales.favour(decisive, 'dependabot');
  if (actor === bot) scales.see(`started by ${bot}`);
  else if (isAuthor) scales.see(`the pull request is one of ${bot}`);
  if (actor === bot && triggeringActor !== undefined && triggeringActor !== '' && triggeringActor !== bot) {
    scales.see(`run again by ${makeVisible(triggeringActor)}: the restriction stays`);
  }
  // Where the server does not tell the source, somebody else may have started a run for Dependabot's pull request.
  return source !== '' || actor === bot;
}

/** Events that run in the base repository with its secrets, though a fork's pull request caused them. */
const trustedEvents = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'push',
  'schedule',
  'workflow_dispatch',
]);

/** True when the run is a fork's pull request without secrets. */
function weighFork(scales: Scales, environment: RunEnvironmentFacts, source: string): boolean {
  const { headRepository, repository, headIsFork, headRepositoryDeleted, eventName } = environment;
  const elsewhere =
    headRepository !== undefined &&
    headRepository !== '' &&
    repository !== undefined &&
    headRepository.toLowerCase() !== repository.toLowerCase();
  // A branch of a repository that is itself a fork says `fork: true` as well, and is no foreign pull request.
  const deleted = headRepositoryDeleted === true;
  const foreign = elsewhere || deleted || (headIsFork === true && headRepository === undefined);
  if (!foreign || trustedEvents.has(eventName ?? '') || source === 'Actions' || source === 'Codespaces') return false;
  scales.favour(decisive, 'fork');
  if (source !== 'None') {
    scales.say('fork', 'The run belongs to a pull request from a fork: such runs get no secrets.');
  }
  const from = deleted
    ? 'a fork that was deleted'
    : headRepository === undefined
      ? 'a fork'
      : makeVisible(headRepository);
  scales.see(
    `the run is for a pull request from ${from}${repository === undefined ? '' : ` into ${makeVisible(repository)}`}`,
  );
  return true;
}

/** What makes a cause likely, without settling it. */
function weighPlace(scales: Scales, environment: RunEnvironmentFacts, source: string): void {
  const { workflowRef, jobWorkflowRef, repository } = environment;
  const caller = fileOf(workflowRef);
  const called = fileOf(jobWorkflowRef);
  if (caller !== '' && called !== '' && caller !== called) {
    scales
      .favour(strong * 3, 'reusable')
      .see(`the job stands in ${makeVisible(called)}, called by ${makeVisible(caller)}`);
  }
  if (environment.composite === true) {
    scales.favour(strong * 2, 'composite').see('the step runs inside a composite action (`GITHUB_ACTION_PATH` is set)');
    // A composite action hands the key over in its own way.
    scales.exclude('not-handed-over');
  }
  // Environments and their secrets belong to Actions.
  if (source === 'Codespaces') scales.favour(strong, 'codespaces').exclude('environment');
  if (environment.repositoryIsFork === true) {
    scales
      .favour(strong, 'forked-repository')
      .see(`${repository === undefined ? 'this repository' : makeVisible(repository)} is a fork`);
    // The organisation's secrets are another owner's.
    if (source === 'None') scales.exclude('organisation');
  }
  if (environment.gitea === true || environment.forgejo === true) {
    scales.see(`the run is one of ${environment.forgejo === true ? 'Forgejo' : 'Gitea'}`);
    // They know neither environments nor secrets of an organisation that are shared with some repositories only.
    scales.exclude('environment', 'organisation');
  }
}

/** `owner/repo/.github/workflows/ci.yml@refs/heads/main` without the ref: the same file at another ref is no other workflow. */
function fileOf(ref: string | undefined): string {
  return (ref ?? '').replace(/@.*$/s, '');
}
