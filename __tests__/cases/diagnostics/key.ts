import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { RunEnvironmentFacts } from '../../../src/diagnostics/facts.ts';
import { called, type Scenario, uncalled } from './scenario.ts';

function missing(variant: string, environment: Partial<RunEnvironmentFacts>): Scenario {
  const key = { present: false, fallback: 'none' as const };
  return uncalled(`key-missing${variant}`, diagnostic('key/missing', 'The API key is empty.'), { key, environment });
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
      evidence: ['character 13 is U+200B, a zero-width space'],
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
    diagnostic('key/not-secret', 'This run has no secrets, so the API key does not come from one.', {
      severity: 'warning',
      evidence: ['github.secret_source: None'],
    }),
  ),
  uncalled(
    'key-rotation-due',
    diagnostic('key/rotation-due', 'The API key is 112 days old; it should be replaced after 90.', {
      severity: 'warning',
    }),
  ),
  called(
    'key-fallback-used',
    diagnostic('key/fallback-used', 'The first API key was refused; the fallback was accepted and is used instead.', {
      severity: 'warning',
    }),
    { key: { fallback: 'accepted', fallbackFingerprint: '77aa10bc' } },
  ),
];
