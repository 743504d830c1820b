// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts quote workflow expressions.
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { KeySource, RunEnvironmentFacts } from '../../../src/diagnostics/facts.ts';
import { called, type Scenario, uncalled } from './scenario.ts';

function missing(variant: string, environment: Partial<RunEnvironmentFacts>): Scenario {
  const found = diagnostic('key/missing', 'No API key was given.');
  return uncalled(`key-missing${variant}`, found, { key: { present: false }, environment }, 'no key');
}

function empty(variant: string, source: KeySource, environment: Partial<RunEnvironmentFacts>): Scenario {
  const label = `--api-key-${source}`;
  const found = diagnostic('key/missing', `The API key in ${label} is empty.`, { origin: { label } });
  return uncalled(`key-missing${variant}`, found, { key: { present: false, source }, environment });
}

const pullRequest = { eventName: 'pull_request', headRepository: 'example/app', headIsFork: false };
const origin = { label: 'input "api-key"' };

export const key: readonly Scenario[] = [
  missing('', {}),
  missing('.fork', { ...pullRequest, secretSource: 'None', headRepository: 'example-fork/app', headIsFork: true }),
  missing('.dependabot', {
    ...pullRequest,
    secretSource: 'Dependabot',
    actor: 'dependabot[bot]',
    triggeringActor: 'example',
    pullRequestAuthor: 'dependabot[bot]',
  }),
  missing('.forked-repository', { repository: 'example-fork/app', repositoryIsFork: true, secretSource: 'None' }),
  missing('.reusable', { jobWorkflowRef: 'example/shared/.github/workflows/call.yml@v1' }),
  missing('.composite', { composite: true }),
  missing('.act', { act: true, secretSource: '' }),
  missing('.forgejo', { host: 'gitea', forgejo: true, secretSource: '' }),
  missing('.gitlab', { host: 'gitlab', secretSource: '' }),
  missing('.laptop', { host: 'plain', secretSource: '' }),
  missing('.deleted-fork', { eventName: 'pull_request', secretSource: 'None', headRepositoryDeleted: true }),
  missing('.codespaces', { secretSource: 'Codespaces' }),
  missing('.named', {
    apiKeyGiven: true,
    apiKeyPlace: 'api-key',
    apiKeyExpression: '${{ secrets.KIMP_API_KEY }}',
    jobHasEnvironment: true,
    jobEnvironment: 'production',
  }),
  missing('.not-handed-over', { apiKeyGiven: false, jobHasEnvironment: false }),
  missing('.variable', {
    apiKeyGiven: true,
    apiKeyPlace: 'api-key',
    apiKeyExpression: '${{ vars.KIMP360_API_KEY }}',
    jobHasEnvironment: false,
  }),
  missing('.environment-variable', {
    apiKeyGiven: true,
    apiKeyPlace: 'api-key',
    apiKeyExpression: '${{ env.API_KEY }}',
    jobHasEnvironment: false,
  }),
  missing('.cli-on-github', { cli: true, secretSource: '' }),
  empty('.stdin', 'stdin', { host: 'plain', secretSource: '' }),
  empty('.file', 'file', { host: 'gitlab', secretSource: '' }),
  uncalled(
    'key-placeholder',
    diagnostic('key/placeholder', 'input "api-key" holds a placeholder, not a key.', {
      origin,
      evidence: ['nothing in it but what examples put in place of a key'],
      suggestion: 'Store the key that My Account → Settings → Zapier Integration shows.',
    }),
  ),
  uncalled(
    'key-unexpanded',
    diagnostic('key/unexpanded', 'input "api-key" holds a reference to a key, not the key.', {
      origin,
      evidence: ['it is a shell variable "$…" that nothing expanded'],
      suggestion: 'Let the CI put the value in.',
    }),
  ),
  uncalled(
    'key-unexpanded.manager',
    diagnostic('key/unexpanded', 'KIMP360_API_KEY holds a reference to a key, not the key.', {
      evidence: ['it is a 1Password reference "op://…" that nothing resolved'],
    }),
    { environment: { host: 'plain', secretSource: '' } },
  ),
  uncalled(
    'key-unexpanded.azure',
    diagnostic('key/unexpanded', 'KIMP360_API_KEY holds a reference to a key, not the key.', {
      evidence: ['it is a macro or command "$(…)" that nothing expanded'],
    }),
    { environment: { host: 'azure', secretSource: '' } },
  ),
  ...(['buildkite', 'jenkins', 'circleci'] as const).map((host) =>
    uncalled(
      `key-unexpanded.${host}`,
      diagnostic('key/unexpanded', 'KIMP360_API_KEY holds a reference to a key, not the key.', {
        evidence: ['it is a macro or command "$(…)" that nothing expanded'],
      }),
      { environment: { host, secretSource: '' } },
    ),
  ),
  uncalled(
    'key-wrapped',
    diagnostic('key/wrapped', 'The key in input "api-key" was stored together with what stood around it.', {
      origin,
      evidence: ['around it: double quotes'],
      suggestion: 'Store the bare key.',
    }),
  ),
  uncalled(
    'key-malformed',
    diagnostic('key/malformed', 'The key in KIMP360_API_KEY holds a character that no key can hold.', {
      evidence: ['character 13 is U+200B ZERO WIDTH SPACE'],
      suggestion: 'Copy the key again, as plain text, and store it without that character.',
    }),
    { environment: { host: 'azure', secretSource: '' } },
  ),
  uncalled(
    'key-too-short',
    diagnostic('key/too-short', 'The key in --api-key-file has fewer than 8 characters.', {
      suggestion: 'Copy the whole key, and store it again.',
    }),
    { key: { source: 'file' } },
  ),
  uncalled(
    'key-in-debug',
    diagnostic('key/in-debug', 'NODE_DEBUG makes Node print what is sent, the key included.', {
      origin: { label: 'NODE_DEBUG' },
      evidence: ['sections that print it: http'],
      suggestion: 'Unset NODE_DEBUG for this step: `env: { NODE_DEBUG: "" }`.',
    }),
  ),
  uncalled(
    'key-trimmed',
    diagnostic('key/trimmed', 'White space around the key in input "api-key" was removed.', {
      severity: 'warning',
      origin,
      evidence: ['at its end: 1 line break'],
      suggestion: 'Store the key again without it.',
    }),
  ),
  uncalled(
    'key-not-secret',
    diagnostic('key/not-secret', 'The run was given no secrets, and yet there is a key: it may be public already.', {
      severity: 'warning',
      evidence: ['github.secret_source: None'],
    }),
  ),
  uncalled(
    'key-rotation-due',
    diagnostic('key/rotation-due', 'The key is 112 days old and should have been replaced after 90 days.', {
      severity: 'warning',
    }),
  ),
  called(
    'key-fallback-used',
    diagnostic('key/fallback-used', 'The API rejected the first key and accepted the fallback.', {
      severity: 'warning',
    }),
    { key: { fallback: 'accepted', fallbackFingerprint: '77aa10bc' } },
  ),
];
