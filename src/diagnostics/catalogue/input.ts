import type { CatalogueEntry } from './entry.ts';

const invalid: CatalogueEntry = {
  title: 'A value cannot be used as it is written',
  meaning:
    'A value of an input, a task file or a row is not what its place takes: its form is wrong, a needed one is missing, or two parts contradict each other. All faults of a run are reported together, with a mark under the place, and nothing was sent.',
  remedies: [
    {
      id: 'form',
      cause: 'The value has another form than the input takes.',
      steps: [
        ({ cli }) =>
          `Correct it at the place that is marked; ${cli ? '`kimp360 help COMMAND`' : "the README's table of inputs"} says what each one takes.`,
      ],
    },
    {
      id: 'yaml',
      cause: 'YAML read the value otherwise than it was meant: an unquoted `:`, `#`, `{`, `*`, `yes` or `1.0`.',
      steps: [
        ({ cli }) =>
          cli
            ? 'Put the value in quotes. On a command line quote the whole once more, for the shell takes the outer quotes away.'
            : 'Put the value in quotes, or write a block: `headers: |` and the lines below it, indented.',
      ],
    },
    {
      id: 'duration',
      cause: 'A duration or a size has no unit.',
      steps: ['Write the unit: `500ms`, `30s`, `10m`, `90d`; `10MiB`.'],
    },
  ],
  inRun: 'steps-unless-suggested',
  example: `error[input/invalid]: \`30 parsecs\` is not a duration.
 ┌─ input "timeout", column 1
 │ 30 parsecs
 │ ^^^^^^^^^^
  Fix: Write a number and a unit (ms, s, m, h, d), for example \`30s\`.`,
};

const unknown: CatalogueEntry = {
  title: 'There is no input or task word of that name',
  meaning:
    'The name is not known. In the Action a name that is near a known one is an error, since it was surely meant; any other is ignored with a warning, because an earlier step can set it. The CLI refuses every unknown flag, and so does a task file every unknown word. On an error nothing was sent.',
  remedies: [
    {
      id: 'typo',
      cause: 'The name is misspelt.',
      steps: [
        ({ cli }) =>
          cli
            ? 'Look the name up: type `kimp360 help COMMAND`; the words of a task file stand in the README.'
            : "Look the name up in the README's table of inputs, or type `kimp360 --help`.",
      ],
    },
    {
      id: 'version',
      cause: ({ cli }) =>
        cli
          ? 'It belongs to a newer version than this one.'
          : 'The input belongs to a newer version of the action than the one that `uses:` names.',
      steps: [
        ({ cli }) =>
          cli
            ? 'Compare `kimp360 --version` with the newest one, and take that.'
            : 'Raise the version behind `@` in `uses:`.',
      ],
    },
  ],
  inRun: 'steps-unless-suggested',
  example: `error[input/unknown]: There is no input \`base_url\`.
  Fix: Did you mean \`base-url\`?`,
};

const conflict: CatalogueEntry = {
  title: 'Two settings exclude each other',
  meaning:
    'Two inputs, flags or words of a task were given that cannot both hold, such as two kinds of body. Nothing was sent.',
  remedies: [
    {
      id: 'two',
      cause: 'Both were set, perhaps one of them through a default of a template or an earlier step.',
      steps: ['Remove one of the two that the message names.'],
    },
  ],
  inRun: 'steps-unless-suggested',
  example: `error[input/conflict]: \`json\` and \`body\` both say what to send.
  Fix: Keep one of \`json\`, \`body\`.`,
};

const insecureUrl: CatalogueEntry = {
  title: 'The key will not be sent to this address',
  meaning:
    'The address would show the key to others: `http:` is read by everyone on the way, user-info in a URL is logged everywhere, link-local and metadata addresses belong to the machine itself. `http:` is allowed for loopback hosts alone. Nothing was sent.',
  remedies: [
    {
      id: 'http',
      cause: '`base-url` begins with `http:`.',
      steps: ['Write `https:` in `base-url`. For a private certificate authority give `ca-file`.'],
    },
    {
      id: 'user-info',
      cause: '`base-url` holds a user name or a password.',
      steps: ['Take `user:password@` out of `base-url`; credentials belong in a secret.'],
    },
    {
      id: 'metadata',
      cause: '`base-url` names a link-local or metadata address, such as `169.254.169.254`.',
      steps: ['Use the public or private name of the API.'],
    },
  ],
  inRun: 'steps-unless-suggested',
  example: `error[input/insecure-url]: Over \`http:\` anyone on the way can read the key.
 ┌─ input "base-url", column 1
 │ http://api.example.com
 │ ^^^^^^^
  Fix: Write \`https://api.example.com\`.`,
};

const file: CatalogueEntry = {
  title: 'A file cannot be read, or must not be',
  meaning:
    'A file that an input names is not there, cannot be read, or lies where this step does not read: outside the workspace and `RUNNER_TEMP` (CLI: the working directory, unless named on the command line), behind a link that leads out, or in `.git/`. Nothing was sent.',
  remedies: [
    {
      id: 'absent',
      cause: ({ cli }) =>
        `The file does not exist at that path, seen from the ${cli ? 'working directory' : 'workspace'}.`,
      steps: [
        ({ cli, workflow }) =>
          cli
            ? 'Check the path: it is relative to the working directory. List what is there: `ls -l`.'
            : `Check the path: it is relative to the workspace. List what is there in a step before: \`${workflow ? 'run: ' : ''}ls -l\`.`,
        ({ workflow }) =>
          workflow
            ? 'If it is in the repository, make sure that `actions/checkout` runs before this step; if an earlier job made it, that the artifact was downloaded.'
            : 'If something that runs before makes the file, see whether it did.',
      ],
    },
    {
      id: 'outside',
      cause: 'It lies outside the folders that this step may read, or a link leads there.',
      steps: [
        ({ cli }) =>
          cli
            ? 'If it lies elsewhere, name it on the command line, or copy it into the working directory and name the copy.'
            : 'If it lies elsewhere, copy it into the workspace or into `RUNNER_TEMP` and name the copy.',
      ],
    },
    {
      id: 'rights',
      cause: 'The user that runs the job may not read it.',
      steps: [
        ({ workflow }) => `If the file may not be read, give the right: \`${workflow ? 'run: ' : ''}chmod u+r FILE\`.`,
      ],
    },
  ],
  inRun: 'steps-unless-suggested',
  example: `error[input/file]: There is no file \`dist/brief.pdf\`.
 ┌─ input "body-file", column 1
 │ dist/brief.pdf
 │ ^^^^^^^^^^^^^^`,
};

export const input = {
  'input/invalid': invalid,
  'input/unknown': unknown,
  'input/conflict': conflict,
  'input/insecure-url': insecureUrl,
  'input/file': file,
};
