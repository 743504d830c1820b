import type { GivenFacts, RunEnvironmentFacts, RunFacts } from './facts.ts';
import { isFallbackSent } from './known.ts';
import { isRetried, mayTakeEffectTwice } from './rules/once-only.ts';
import { anyStorage, storageOf } from './storage.ts';
import { oneLine } from './visible.ts';

/** What texts of the catalogue name differently from run to run. */
export interface Words {
  /** A whole sentence: where to put a key so that this run finds it. */
  readonly storeKey: string;
  /** Where the CI lists its secrets. */
  readonly secretsPage: string;
  /** Where the key can be seen to be active, as the object of "open". */
  readonly dashboard: string;
  /** What to look at when the CI has the key but this job does not, as the object of a sentence. */
  readonly whyWithheld: string;
  /** Where to find the call as a `curl` line, in brackets with a blank before it; '' where there is no summary. */
  readonly curl: string;
  /** The call went to Kimp360's own API, for certain. */
  readonly kimp360: boolean;
  /** The host that was called. */
  readonly host: string;
  /** The header that carries the key. */
  readonly keyHeader: string;
  /** The fingerprint of the key that was sent; '' when it has none, undefined where no run is spoken of. */
  readonly fingerprint?: string;
  /** What the CI calls the key: the name in the workflow file where that shows one, else `KIMP360_API_KEY`. */
  readonly secretName: string;
  /** How the workflow file takes the key, e.g. `api-key: ${{ secrets.KIMP360_API_KEY }}`; as it stands there, or as it should. */
  readonly handover: string;
  /** The name of what is referred to there, e.g. `vars.KEY`; '' where the file does not show it. */
  readonly reference: string;
  /** The environment that the calling job names. */
  readonly jobEnvironment?: string;
  /** The run is one of GitHub, or of a server that speaks its language: there are workflow files and steps. */
  readonly workflow: boolean;
  /** The run is a command that somebody typed: no job, no runner. */
  readonly typed: boolean;
  /** Inputs are flags. */
  readonly cli: boolean;
  /** What is said of one call is a word of a task file. */
  readonly taskFile: boolean;
  /** What the call has already. */
  readonly given: Partial<GivenFacts>;
  /** Nothing keeps the call from taking effect twice, so that it is not repeated by itself. */
  readonly mayTakeEffectTwice: boolean;
  /** More `retries` would have been more attempts, whatever the method. */
  readonly retried: boolean;
  /** `Run the job again`, or what stands for it. */
  readonly again: string;
}

export const keyName = 'KIMP360_API_KEY';

/** Where Kimp360 makes keys (its guide, "authentication"). */
export const kimp360Dashboard = 'My Account → Settings → Zapier Integration';
export const kimp360Origin = 'https://api.kimp360.com';
export const defaultKeyHeader = 'x-api-key';

/** For pages: nothing is known about the reader. */
export const generalWords: Words = {
  storeKey: anyStorage.store,
  secretsPage: 'Settings → Secrets and variables → Actions (or type `gh secret list`)',
  dashboard: `${kimp360Dashboard} in Kimp360`,
  whyWithheld: 'protected branches, environments, contexts and forks',
  curl: ' (the job summary has the `curl` line)',
  kimp360: false,
  host: 'api.kimp360.com',
  keyHeader: defaultKeyHeader,
  secretName: keyName,
  handover: `api-key: \${{ secrets.${keyName} }}`,
  reference: '',
  workflow: true,
  typed: false,
  cli: false,
  taskFile: false,
  given: {},
  mayTakeEffectTwice: false,
  retried: true,
  again: 'Run the job again',
};

export function wordsOf(facts: RunFacts): Words {
  const { key, request, environment } = facts;
  const workflow = environment.host === 'github' || environment.host === 'gitea';
  const typed = environment.host === 'plain';
  const sent = isFallbackSent(key) ? key.fallbackFingerprint : key.fingerprint;
  return {
    storeKey: storeSentence(facts),
    secretsPage: secretsPageOf(facts),
    dashboard: isKimp360(facts)
      ? `${kimp360Dashboard} in Kimp360`
      : `the page where your API's keys are made (for Kimp360: ${kimp360Dashboard})`,
    whyWithheld: storageOf(environment.host).withheld ?? generalWords.whyWithheld,
    curl: workflow || environment.host === 'azure' ? generalWords.curl : '',
    kimp360: request !== undefined && isKimp360(facts),
    host: hostOf(request?.url) ?? generalWords.host,
    keyHeader: request?.keyHeader ?? defaultKeyHeader,
    fingerprint: sent ?? '',
    secretName: secretNameOf(environment),
    handover: handoverOf(environment),
    reference: referenceOf(environment.apiKeyExpression),
    ...(environment.jobEnvironment === undefined ? {} : { jobEnvironment: oneLine(environment.jobEnvironment, 100) }),
    workflow,
    typed,
    cli: isCli(environment),
    taskFile: facts.taskFile === true,
    given: facts.given ?? {},
    mayTakeEffectTwice: mayTakeEffectTwice(facts),
    retried: isRetried(facts),
    again: typed ? 'Run it again' : generalWords.again,
  };
}

/** Whether the call was addressed to Kimp360's own API; so it is assumed where no call was made. */
export function isKimp360({ request }: RunFacts): boolean {
  return request === undefined || request.origins[0] === undefined || request.origins[0] === kimp360Origin;
}

function storeSentence(facts: RunFacts): string {
  const { key, environment } = facts;
  if (key.source === 'file') return 'Put it alone on one line into the file that `--api-key-file` names.';
  if (key.source === 'stdin') return 'Pipe it into `--api-key-stdin`, alone.';
  const name = secretNameOf(environment);
  const store =
    environment.secretSource === 'Dependabot'
      ? 'dependabot'
      : environment.secretSource === 'Codespaces'
        ? 'codespaces'
        : undefined;
  if (store !== undefined) return storeFor(store, name);
  const sentence = storageOf(isGitea(facts) ? 'gitea' : environment.host).store;
  return sentence.replaceAll(keyName, name);
}

/** The stores of GitHub beside that of Actions. */
export function storeFor(store: 'dependabot' | 'codespaces', name: string): string {
  const label = store === 'dependabot' ? 'Dependabot' : 'Codespaces';
  return `Store it for ${label}: Settings → Secrets and variables → ${label} → \`${name}\`; or type \`gh secret set ${name} --app ${store}\` and paste it.`;
}

function secretsPageOf(facts: RunFacts): string {
  if (isGitea(facts)) return 'Settings → Actions → Secrets';
  const source = facts.environment.secretSource;
  return source === 'Dependabot' || source === 'Codespaces'
    ? `Settings → Secrets and variables → ${source} (or type \`gh secret list --app ${source.toLowerCase()}\`)`
    : generalWords.secretsPage;
}

/** Whether the run is one of the CLI: on GitHub the facts say so, anywhere else there is nothing but the CLI. */
function isCli({ cli, host }: RunEnvironmentFacts): boolean {
  return cli ?? (host !== 'github' && host !== 'gitea');
}

/** `secrets.KEY` of `${{ secrets.KEY }}`; '' for anything else than one plain reference. */
export function referenceOf(expression: string | undefined): string {
  return /^\$\{\{\s*([\w.-]+)\s*\}\}$/.exec(expression ?? '')?.[1] ?? '';
}

function secretNameOf({ apiKeyExpression }: RunEnvironmentFacts): string {
  return /^secrets\.([A-Za-z_]\w*)$/.exec(referenceOf(apiKeyExpression))?.[1] ?? keyName;
}

function handoverOf({ apiKeyExpression, apiKeyPlace, cli }: RunEnvironmentFacts): string {
  const place = apiKeyPlace ?? (cli === true ? keyName : 'api-key');
  return `${place}: ${apiKeyExpression ?? `\${{ secrets.${keyName} }}`}`;
}

function isGitea({ environment }: RunFacts): boolean {
  return environment.host === 'gitea' || environment.gitea === true || environment.forgejo === true;
}

/** Host name of a URL, without port. */
export function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(\[[^\]]+\]|[^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}
