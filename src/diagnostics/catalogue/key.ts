// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts quote workflow expressions.
import type { CatalogueEntry, Text } from './entry.ts';

const storeKey: Text = ({ storeKey: store }) => store;
const copyAgain: Text = ({ dashboard }) =>
  `Copy the key again from where it is made: ${dashboard}. It is shown once; if you no longer have it, make a new one.`;

const missing: CatalogueEntry = {
  title: 'The API key is empty',
  meaning:
    'No key came with the input `api-key`, with `--api-key-file` or `--api-key-stdin`, nor in the environment variable `KIMP360_API_KEY`. Nothing was sent. A secret that does not exist, or that a run is not allowed to see, is an empty text to GitHub, not an error; so the reasons below are told apart by what the run shows.',
  remedies: [
    {
      id: 'fork',
      cause: 'The run belongs to a pull request from a fork: GitHub gives such runs no secrets.',
      steps: [
        'Skip the step there: `if: github.event.pull_request.head.repo.full_name == github.repository`.',
        'Make the call once the change is merged (`on: push`), or in a `workflow_run` workflow that starts after this one; it has the secrets. Never check out and run the code of a pull request in a workflow that has secrets.',
      ],
      needsEvidence: true,
    },
    {
      id: 'dependabot',
      cause:
        "Dependabot started the run: it sees Dependabot's own secrets, not those of Actions. A re-run by a person stays restricted.",
      steps: [
        'Store the key for Dependabot as well: Settings → Secrets and variables → Dependabot → `KIMP360_API_KEY`; or type `gh secret set KIMP360_API_KEY --app dependabot` and paste it.',
        "Or skip the step there: `if: github.actor != 'dependabot[bot]'`.",
      ],
      needsEvidence: true,
    },
    {
      id: 'codespaces',
      cause: 'The run sees the secrets of Codespaces, not those of Actions.',
      steps: [
        'Store the key for Codespaces as well: Settings → Secrets and variables → Codespaces → `KIMP360_API_KEY`.',
      ],
      needsEvidence: true,
    },
    {
      id: 'forked-repository',
      cause: 'This repository is itself a fork: secrets are not copied with it.',
      steps: [({ dashboard }) => `Make a key of your own for the fork: open ${dashboard}.`, storeKey],
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
        ({ secretsPage }) =>
          `Compare the name in \`api-key: \${{ secrets.KIMP360_API_KEY }}\` letter by letter with the list under ${secretsPage}.`,
        copyAgain,
        storeKey,
      ],
    },
    {
      id: 'not-handed-over',
      cause: 'The secret exists, but the step does not get it.',
      steps: ['Give it to the step: `with: { api-key: "${{ secrets.KIMP360_API_KEY }}" }`.'],
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
  example: `error[key/missing]: The API key is empty.

  Seen
    · the run is for a pull request from example-fork/app into example/app
    · github.secret_source: None`,
};

const placeholder: CatalogueEntry = {
  title: 'The key is a placeholder',
  meaning: 'The value is one that documentation puts where the key belongs, such as `YOUR_API_KEY`. Nothing was sent.',
  remedies: [
    {
      id: 'example',
      cause: 'An example was copied, and the key itself never put in.',
      steps: [({ dashboard }) => `Make or copy your key: open ${dashboard}. It is shown to be copied once.`, storeKey],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'error[key/placeholder]: The API key is a placeholder, not a key.',
};

const unexpanded: CatalogueEntry = {
  title: 'The key is a reference that nothing replaced',
  meaning:
    'The value is the name of a variable or a secret reference (`$KEY`, `${{ … }}`, `%KEY%`, `op://…`) or the `***` of a masked log, not what it stands for. Nothing was sent.',
  remedies: [
    {
      id: 'syntax',
      cause: 'The place where it is written does not evaluate this syntax, or quotes keep it from being evaluated.',
      steps: [
        'In a GitHub workflow write `api-key: ${{ secrets.KIMP360_API_KEY }}`, without further quotes or `$`. In a POSIX shell variables are replaced inside double quotes, not inside single ones; in `cmd` it is `%NAME%`, in PowerShell `$env:NAME`.',
      ],
    },
    {
      id: 'manager',
      cause: 'A reference to a secret manager was passed on without asking the manager.',
      steps: [
        "A reference to a secret manager (`op://…`) must be replaced before: start with `op run -- kimp360 get /path`, or use the manager's own action in a step before this one.",
      ],
    },
    {
      id: 'stars',
      cause: 'The `***` was copied from a log, where it stands for the masked key.',
      steps: [
        ({ dashboard }) =>
          `If it is \`***\`, it was copied from a log, where that stands for the masked key: copy the key itself from ${dashboard}.`,
        storeKey,
      ],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'error[key/unexpanded]: The API key is a reference that was not replaced by its value.',
};

const wrapped: CatalogueEntry = {
  title: 'Something stands around the key',
  meaning:
    'The value holds the key together with quotes, with `Bearer ` or with a header name such as `x-api-key:`. The step adds header and scheme itself. Nothing was sent.',
  remedies: [
    {
      id: 'more-than-key',
      cause: 'More than the key was copied into the secret.',
      steps: [
        'Store the key alone: no quotes, no `Bearer `, no `x-api-key:`.',
        storeKey,
        'If your API wants `Bearer` before the key, say so with `api-key-scheme: Bearer`.',
      ],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'error[key/wrapped]: The API key is wrapped in quotes.',
};

const malformed: CatalogueEntry = {
  title: 'The key holds a character that no key has',
  meaning:
    'Inside the value there is white space, a control character, an invisible or a non-ASCII character. A header cannot carry it, or the API would see another key. The position and the code point are named, the value never. Nothing was sent.',
  remedies: [
    {
      id: 'copied',
      cause:
        'It came along when the key was copied from a web page, a chat or a document: line breaks, no-break spaces, zero-width characters, typographic dashes.',
      steps: [
        {
          unlessSuggested:
            'Copy the key with the copy button of the page that shows it, or paste it into a plain text editor and remove the named character.',
        },
        storeKey,
      ],
    },
    {
      id: 'several',
      cause: 'The secret holds several lines, perhaps two keys or a whole file.',
      steps: [{ unlessSuggested: 'If the secret holds several lines, store the key alone, on one line.' }],
    },
  ],
  inRun: 'steps',
  example: 'error[key/malformed]: The API key holds U+200B (zero-width space) at position 13.',
};

const tooShort: CatalogueEntry = {
  title: 'The key is too short to be one',
  meaning: 'The value has fewer than 8 characters. Nothing was sent.',
  remedies: [
    {
      id: 'cut',
      cause: 'The key was cut when it was copied, or something else was stored in its place.',
      steps: [copyAgain, storeKey],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'error[key/too-short]: The API key is shorter than 8 characters.',
};

const inDebug: CatalogueEntry = {
  title: 'A debug setting of Node would print the key',
  meaning:
    '`NODE_DEBUG` (or a Node option of that kind) makes Node print the headers of every request, the key included, before anything could mask it. It is read when Node starts, so the step refuses to go on. Nothing was sent.',
  remedies: [
    {
      id: 'left-over',
      cause: 'The variable was set to look into another problem, for the job or the whole runner.',
      steps: [
        {
          unlessSuggested:
            'Take `http`, `https`, `net`, `tls` and `*` out of `NODE_DEBUG`, at least for this step: `env: { NODE_DEBUG: "" }`.',
        },
        'To see what a call does, set `support-file: kimp360-support.json`: it shows request, response and timings without the key.',
      ],
    },
  ],
  inRun: 'steps',
  example: 'error[key/in-debug]: NODE_DEBUG=http would print the API key.',
};

const trimmed: CatalogueEntry = {
  title: 'White space around the key was removed',
  meaning:
    'The value began or ended with white space or a line break. The key without it is used; both forms are masked. The one line break at the end of a file or of stdin is normal and not reported.',
  remedies: [
    {
      id: 'newline',
      cause: 'A line break was stored with the key, as `echo` writes one.',
      steps: [
        'Store it without: `printf %s "$KEY" | gh secret set KIMP360_API_KEY`, or paste it and take care not to copy blanks.',
      ],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'warning[key/trimmed]: White space around the API key was removed.',
};

const notSecret: CatalogueEntry = {
  title: 'The key does not come from a secret',
  meaning:
    'GitHub says that this run has no secrets (`github.secret_source: None`), yet a key was given. So it stands in the workflow file, in a variable (`vars.*`) or came from an earlier step: GitHub has printed it in the log before this step could mask it.',
  remedies: [
    {
      id: 'literal',
      cause: 'The key is written in the workflow file or in a repository variable.',
      steps: [
        ({ dashboard }) =>
          `If the key is written in the workflow file or in a variable, treat it as public: make a new one (open ${dashboard}) and revoke this one.`,
        storeKey,
        'Write `api-key: ${{ secrets.KIMP360_API_KEY }}`.',
      ],
    },
    {
      id: 'fetched',
      cause: 'An earlier step fetched it from a secret manager.',
      steps: [
        'If an earlier step fetched the key from a secret manager and masks it (`::add-mask::`) before any other use, nothing is wrong.',
      ],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'warning[key/not-secret]: The run has no secrets, so the API key does not come from one.',
};

const rotationDue: CatalogueEntry = {
  title: 'The key is due for replacement',
  meaning:
    'The key is older than `api-key-max-age` allows, counted from `api-key-created`. The call is made all the same.',
  remedies: [
    {
      id: 'age',
      cause: 'Keys should be replaced regularly, so that one that leaked unseen stops working.',
      steps: [
        ({ dashboard }) => `Make a new key: open ${dashboard}. Keep the old one for now.`,
        'Give the new key as `api-key` and the old one as `api-key-fallback`, so that nothing stops in between.',
        'When the output `key-fingerprint` shows the new key everywhere, revoke the old one and set `api-key-created` to today.',
      ],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'warning[key/rotation-due]: The API key is 112 days old; it should be replaced after 90.',
};

const fallbackUsed: CatalogueEntry = {
  title: 'The first key is dead; the fallback works',
  meaning:
    'The API answered 401 to the first key and accepted the one of `api-key-fallback`; the run went on with that. The next refusal will stop the job, so the first key must be replaced.',
  remedies: [
    {
      id: 'rotated',
      cause: 'The first key was revoked or regenerated, or has expired.',
      steps: [
        ({ dashboard }) => `Make a new key: open ${dashboard}.`,
        ({ storeKey: store }) => `Put it in the place of the first key. ${store}`,
      ],
    },
    {
      id: 'swapped',
      cause: 'The new key was stored as the fallback and the old one as the first.',
      steps: ['If the fallback is the newer key, swap them: the key that works belongs in `api-key`.'],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'warning[key/fallback-used]: The first API key was refused; the fallback was accepted and is used instead.',
};

export const key = {
  'key/missing': missing,
  'key/placeholder': placeholder,
  'key/unexpanded': unexpanded,
  'key/wrapped': wrapped,
  'key/malformed': malformed,
  'key/too-short': tooShort,
  'key/in-debug': inDebug,
  'key/trimmed': trimmed,
  'key/not-secret': notSecret,
  'key/rotation-due': rotationDue,
  'key/fallback-used': fallbackUsed,
};
