// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts quote workflow expressions.
import { storeFor } from '../words.ts';
import type { CatalogueEntry, Text } from './entry.ts';

/** Where this run looks for its key. */
export const storeKey: Text = ({ storeKey: store }) => store;
/** For whoever has no key at hand. */
export const copyAgain: Text = ({ dashboard }) =>
  `Copy the key again from where it is made: ${dashboard}. It is shown once; if you no longer have it, make a new one.`;
const storeIfMissing: Text = ({ storeKey: store }) =>
  `If it is not stored yet: ${store.charAt(0).toLowerCase()}${store.slice(1)}`;
const named = (reference: string, kind: string) => (reference === '' ? kind : `\`${reference}\``);

export const missing: CatalogueEntry = {
  title: 'The API key is empty',
  meaning:
    'No key came with the input `api-key`, with `--api-key-file` or `--api-key-stdin`, nor in the environment variable `KIMP360_API_KEY`. Nothing was sent. A secret that does not exist, or that a run is not allowed to see, is an empty text to GitHub, not an error; so the reasons below are told apart by what the run shows.',
  remedies: [
    {
      id: 'empty-stdin',
      cause: 'Nothing, or only white space, came in on standard input, where `--api-key-stdin` reads the key.',
      steps: [
        'See what stands before the `|`: it must print the key and nothing else, e.g. `printf %s "$KEY" | kimp360 get PATH --api-key-stdin`; an empty variable prints nothing.',
      ],
      needsEvidence: true,
    },
    {
      id: 'empty-file',
      cause: 'The file that `--api-key-file` names is empty, or holds only white space.',
      steps: ['Put the key alone on one line into that file; see what it holds with `wc -c FILE`.'],
      needsEvidence: true,
    },
    {
      id: 'fork',
      cause: 'The run belongs to a pull request from a fork: GitHub gives such runs no secrets.',
      steps: [
        "Skip the step there: `if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository`.",
        'Make the call once the change is merged (`on: push`), or in a `workflow_run` workflow that starts after this one; it has the secrets. Never check out and run the code of a pull request in a workflow that has secrets.',
      ],
      needsEvidence: true,
    },
    {
      id: 'dependabot',
      cause:
        "Dependabot started the run: it sees Dependabot's own secrets, not those of Actions. A re-run by a person stays restricted.",
      steps: [
        ({ secretName }) => storeFor('dependabot', secretName),
        "Or skip the step there: `if: github.actor != 'dependabot[bot]'`.",
      ],
      needsEvidence: true,
    },
    {
      id: 'codespaces',
      cause: 'The run sees the secrets of Codespaces, not those of Actions.',
      steps: [({ secretName }) => storeFor('codespaces', secretName)],
      needsEvidence: true,
    },
    {
      id: 'variable',
      cause: ({ reference }) =>
        `The workflow file takes the key from ${named(reference, 'a variable, `vars.…`')}: that is a variable, not a secret, and it is empty here.`,
      steps: [
        'Do not put the key into a variable: everybody can read it in the log. Store it as a secret.',
        storeKey,
        'Then write `api-key: ${{ secrets.KIMP360_API_KEY }}`.',
      ],
      needsEvidence: true,
    },
    {
      id: 'environment-variable',
      cause: ({ reference }) =>
        `The workflow file takes the key from ${named(reference, 'an environment variable, `env.…`')}, and nothing before this step sets that.`,
      steps: [
        'Write the secret itself: `api-key: ${{ secrets.KIMP360_API_KEY }}`. (`env.` knows only what stands under `env:` in the workflow, the job or the step.)',
        storeKey,
      ],
      needsEvidence: true,
    },
    {
      id: 'caller',
      cause: ({ reference }) =>
        `The workflow takes the key from its input ${named(reference, '`inputs.…`')}, and whoever started or called it gave none.`,
      steps: [
        'Hand the key over as a secret: declare it under `on.workflow_call.secrets`, write `api-key: ${{ secrets.KIMP360_API_KEY }}` here and `secrets: inherit` in the caller. Inputs are printed in the log, secrets are not.',
      ],
      needsEvidence: true,
    },
    {
      id: 'earlier',
      cause: ({ reference }) =>
        `The key is taken from ${named(reference, 'an output of an earlier step or job')}, and that output is empty: it was not set, or GitHub dropped it on the way between jobs because it holds a secret.`,
      steps: [
        'Fetch the key in this job, in a step before this one, and mask it there; or store it: `api-key: ${{ secrets.KIMP360_API_KEY }}`.',
      ],
      needsEvidence: true,
    },
    {
      id: 'forked-repository',
      cause: 'This repository is itself a fork: secrets are not copied with it.',
      steps: [({ dashboard }) => `Make a key of your own for the fork: open ${dashboard}.`, storeIfMissing],
      needsEvidence: true,
    },
    {
      id: 'reusable',
      cause: 'The step runs in a reusable workflow, and its caller hands it no secrets.',
      steps: [
        'In the calling workflow, beside `uses:`, write `secrets: inherit`, or name the one secret: `secrets: { KIMP360_API_KEY: "${{ secrets.KIMP360_API_KEY }}" }` (then the reusable workflow declares it under `on.workflow_call.secrets`). Each level of nested calls must do so.',
      ],
      needsEvidence: true,
    },
    {
      id: 'composite',
      cause:
        'The step runs in a composite action, which cannot see secrets: what its caller does not hand in is empty.',
      steps: [
        'Give the composite action an input (`inputs: { api-key: { required: true } }`), hand it on with `api-key: ${{ inputs.api-key }}`, and have the calling workflow set it: `with: { api-key: "${{ secrets.KIMP360_API_KEY }}" }`.',
      ],
      needsEvidence: true,
    },
    {
      id: 'act',
      cause: 'The run is a local one by act, which knows only the secrets that it is given.',
      steps: ['Start it with `act -s KIMP360_API_KEY` (it asks for the value), or with `--secret-file`.'],
      needsEvidence: true,
    },
    {
      id: 'other-ci',
      cause: 'The environment variable `KIMP360_API_KEY` is not set for this job.',
      steps: [storeKey],
      needsEvidence: true,
    },
    {
      id: 'withheld',
      cause:
        'The variable is stored, but this job does not get it: CI systems withhold secrets from forks, and from branches and environments that they do not belong to.',
      steps: [({ whyWithheld }) => `If it is stored already, see why this job does not get it: ${whyWithheld}.`],
      needsEvidence: true,
    },
    {
      id: 'unset',
      cause:
        'The secret does not exist yet, or exists under another name: a misspelt name gives an empty text, not an error.',
      steps: [
        ({ handover, secretsPage, jobEnvironment }) =>
          `Compare the name in \`${handover}\` letter by letter with the list under ${secretsPage}${jobEnvironment === undefined ? '' : `, and with that of the environment under Settings → Environments → ${jobEnvironment}`}.`,
        copyAgain,
        storeIfMissing,
      ],
    },
    {
      id: 'not-handed-over',
      cause: 'The secret exists, but the step does not get it.',
      steps: ['Give it to the step: `with: { api-key: "${{ secrets.KIMP360_API_KEY }}" }`.', storeIfMissing],
    },
    {
      id: 'environment',
      cause: 'It is a secret of an environment, and the job does not name that environment.',
      steps: [
        'If it is a secret of an environment, name that in the job: `environment: NAME`, as listed under Settings → Environments.',
      ],
    },
    {
      id: 'organisation',
      cause: 'It is a secret of the organisation that is not shared with this repository.',
      steps: [
        'If it is a secret of the organisation, share it: organisation → Settings → Secrets and variables → Actions → the secret → Repository access. Free plans do not share with private repositories.',
      ],
    },
  ],
  example: `error[key/missing]: No API key was given.

  Seen
    · github.secret_source: None
    · the run is for a pull request from example-fork/app into example/app`,
};
