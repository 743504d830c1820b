// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts quote workflow expressions.
import type { CatalogueEntry } from './entry.ts';
import { copyAgain, missing, storeKey } from './key-missing.ts';

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
  example: 'error[key/placeholder]: input "api-key" holds a placeholder, not a key.',
};

const unexpanded: CatalogueEntry = {
  title: 'The key is a reference that nothing replaced',
  meaning:
    'The value is the name of a variable or a secret reference (`$KEY`, `${{ … }}`, `%KEY%`, `op://…`) or the `***` of a masked log, not what it stands for. Nothing was sent.',
  remedies: [
    {
      id: 'no-variable',
      cause: 'The CI leaves a reference as it stands where the job has no variable of that name.',
      steps: [storeKey],
      needsEvidence: true,
    },
    {
      id: 'buildkite',
      cause: 'Buildkite runs no command under `env:`, and hands on what stands behind `$$` as text.',
      steps: [
        'If it stands under `env:` of the pipeline, take it out there: whatever stands there goes to Buildkite as text, a key as well.',
        storeKey,
      ],
      needsEvidence: true,
    },
    {
      id: 'jenkins',
      cause:
        'In single quotes Groovy replaces nothing, and for the values of an `environment` block there is no shell.',
      steps: [
        "If it stands in an `environment` block, write `KIMP360_API_KEY = credentials('kimp360-api-key')` there, without quotes around `credentials(…)`.",
        storeKey,
      ],
      needsEvidence: true,
    },
    {
      id: 'circleci',
      cause: 'CircleCI replaces nothing under `environment:`: the text itself becomes the value.',
      steps: [
        'If it stands under `environment:`, take it out there: variables of the project and of a `context:` reach the job by themselves. One of another name is handed over in the command: `export KIMP360_API_KEY="$NAME"`.',
        storeKey,
      ],
      needsEvidence: true,
    },
    {
      id: 'syntax',
      cause: 'The place where it is written does not evaluate this syntax, or quotes keep it from being evaluated.',
      steps: [
        ({ workflow }) =>
          `${workflow ? 'In a GitHub workflow write `api-key: ${{ secrets.KIMP360_API_KEY }}`, without further quotes or `$`. ' : ''}In a POSIX shell variables are replaced inside double quotes, not inside single ones; in \`cmd\` it is \`%NAME%\`, in PowerShell \`$env:NAME\`.`,
      ],
    },
    {
      id: 'manager',
      cause: 'A reference to a secret manager was passed on without asking the manager.',
      steps: [
        ({ workflow }) =>
          `A reference to a secret manager (\`op://…\`) must be replaced before: start with \`op run -- kimp360 get /path\`${workflow ? ", or use the manager's own action in a step before this one" : ', or with what your manager has for that'}.`,
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
  example: 'error[key/unexpanded]: input "api-key" holds a reference to a key, not the key.',
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
  example: 'error[key/wrapped]: The key in input "api-key" was stored together with what stood around it.',
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
  evidenceInMessage: true,
  example:
    'error[key/malformed]: The key in KIMP360_API_KEY holds a character that no key can hold: character 13 is U+200B ZERO WIDTH SPACE.',
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
  example: 'error[key/too-short]: The key in --api-key-file has fewer than 8 characters.',
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
          unlessSuggested: ({ workflow }) =>
            `Take \`http\`, \`https\`, \`net\`, \`tls\` and \`*\` out of \`NODE_DEBUG\`, at least for ${workflow ? 'this step: `env: { NODE_DEBUG: "" }`' : 'this command: `unset NODE_DEBUG`'}.`,
        },
        'To see what a call does, set `support-file: kimp360-support.json`: it shows request, response and timings without the key.',
      ],
    },
  ],
  inRun: 'steps',
  example: 'error[key/in-debug]: NODE_DEBUG makes Node print what is sent, the key included.',
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
  example: 'warning[key/trimmed]: White space around the key in input "api-key" was removed.',
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
  example: 'warning[key/not-secret]: The run was given no secrets, and yet there is a key: it may be public already.',
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
        'Store the new key beside it and give it as `api-key`, the old one as `api-key-fallback`, so that nothing stops in between.',
        ({ cli }) =>
          `When ${cli ? '`kimp360 fingerprint`' : 'the output `key-fingerprint`'} shows the new key everywhere, revoke the old one and set \`api-key-created\` to today.`,
      ],
    },
  ],
  inRun: 'steps',
  supersedesSuggestion: true,
  example: 'warning[key/rotation-due]: The key is 112 days old and should have been replaced after 90 days.',
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
  example: 'warning[key/fallback-used]: The API rejected the first key and accepted the fallback.',
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
