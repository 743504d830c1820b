import type { RunFacts } from './facts.ts';
import { anyStorage, storageOf } from './storage.ts';

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
  /** The fingerprint of the key that was sent, when there is one. */
  readonly fingerprint?: string;
}

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
};

export function wordsOf(facts: RunFacts): Words {
  const { key, request, environment } = facts;
  const sent = key.fallback === 'accepted' ? key.fallbackFingerprint : key.fingerprint;
  return {
    storeKey: storeSentence(facts),
    secretsPage: isGitea(facts) ? 'Settings → Actions → Secrets' : generalWords.secretsPage,
    dashboard: isKimp360(facts)
      ? `${kimp360Dashboard} in Kimp360`
      : `the page where your API's keys are made (for Kimp360: ${kimp360Dashboard})`,
    whyWithheld: storageOf(environment.host).withheld ?? generalWords.whyWithheld,
    curl: environment.host === 'github' || environment.host === 'azure' ? generalWords.curl : '',
    kimp360: request !== undefined && isKimp360(facts),
    host: hostOf(request?.url) ?? generalWords.host,
    keyHeader: request?.keyHeader ?? defaultKeyHeader,
    ...(sent === undefined ? {} : { fingerprint: sent }),
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
  if (environment.secretSource === 'Dependabot') {
    return 'Store it for Dependabot: Settings → Secrets and variables → Dependabot → `KIMP360_API_KEY`; or type `gh secret set KIMP360_API_KEY --app dependabot` and paste it.';
  }
  return storageOf(isGitea(facts) ? 'gitea' : environment.host).store;
}

function isGitea({ environment }: RunFacts): boolean {
  return environment.host === 'gitea' || environment.gitea === true || environment.forgejo === true;
}

/** Host name of a URL, without port. */
export function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(\[[^\]]+\]|[^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}
