import type { CatalogueEntry, Remedy } from './entry.ts';

/** Faults of the expression itself, which show only with the answer in hand. */
const unevaluable: readonly Remedy[] = [
  {
    id: 'type',
    cause:
      'A function or a comparison got a value of another type than it takes: the answer has something else there than the expression expects, often nothing (null).',
    steps: [
      "See above which function it is and what it got; correct the way to its argument, or give it a default of the right type, such as `length(items || '')`.",
    ],
    needsEvidence: true,
  },
  {
    id: 'function',
    cause: 'The expression calls a function that JMESPath does not have, or with another number of arguments.',
    steps: ['Look the function up at jmespath.org/specification.html, under "Built-in Functions".'],
    needsEvidence: true,
  },
  {
    id: 'limits',
    cause:
      'The expression computes with a number of more digits than can be computed exactly, gives something that is nested too deeply, or a secret that is too long to be hidden.',
    steps: ['Take the value as it stands in the answer, without computing with it, or a part of it: `data[0].id`.'],
    needsEvidence: true,
  },
];

const failed: CatalogueEntry = {
  title: 'The answer is not what was expected',
  meaning:
    'The call succeeded, but an expression of `expect` does not hold for the JSON that came. The expression, what it gave and the start of the answer are shown.',
  remedies: [
    {
      id: 'state',
      cause: "The API's data is not in the state that you expect.",
      steps: [
        ({ typed }) =>
          `Look at the values above: if the state is only late, run ${typed ? 'it' : 'the job'} again later; if the expression asks for the wrong thing, correct it.`,
      ],
    },
    {
      id: 'expression',
      cause:
        'The expression does not say what was meant: texts stand in single quotes, numbers in backticks; other names are fields of the answer.',
      steps: [
        "Write texts in single quotes (`status == 'done'`) and numbers between backticks; try the expression at jmespath.org.",
      ],
    },
    ...unevaluable,
  ],
  example: `error[expect/failed]: The response does not meet the expectation \`status == 'done'\`.

  Seen
    · status is: "open"`,
};

const notJson: CatalogueEntry = {
  title: 'The answer cannot be read as JSON',
  meaning:
    '`expect` and `extract` read JSON, but the answer is empty or something else, or its lists and maps are nested deeper than can be read.',
  remedies: [
    {
      id: 'page',
      cause:
        "A web page came instead of the API's answer: a sign-in, maintenance or block page, or `base-url` names a website.",
      steps: [
        ({ cli }) =>
          `Check \`base-url\` and \`path\`; look ${cli ? 'at the file of `save-to: FILE`' : 'at the output `body`'} to see which page it is.`,
      ],
    },
    {
      id: 'empty',
      cause: 'The call has no content to answer with (as after a DELETE, or 204).',
      steps: ['If this call has nothing to answer with, leave `expect` and `extract` out.'],
    },
    {
      id: 'other',
      cause: 'The API answers in another form there: text, CSV, a file.',
      steps: [
        ({ cli, given }) =>
          `Use \`save-to\`${cli ? '' : ' or the output `body`'}${given.acceptsJson === true ? '' : '; or ask for JSON, if the API can: `headers: "accept: application/json"`'}.`,
      ],
    },
    {
      id: 'charset',
      cause: 'The content came in another character set than UTF-8, which alone JSON is written in (RFC 8259).',
      steps: [
        'Ask for UTF-8, if the API can: `headers: "accept: application/json; charset=utf-8"`; or report the character set to those who run the API.',
        'Or leave `expect` and `extract` out, and take the content as it is with `save-to`.',
      ],
      needsEvidence: true,
    },
    {
      id: 'depth',
      cause: 'Thousands of lists or maps stand inside each other, which no API means to send.',
      steps: [
        'Ask for less of it, if the API can; or leave `expect` and `extract` out, and take the content as it is with `save-to`.',
      ],
      needsEvidence: true,
    },
  ],
  example: 'error[expect/not-json]: The response is not JSON, but JSON is needed.',
};

const missing: CatalogueEntry = {
  title: 'There is nothing to extract',
  meaning:
    'An expression of `extract` finds nothing in the answer, or null. An output that is empty by accident would do harm later, so it is an error now.',
  remedies: [
    {
      id: 'name',
      cause: 'The name is misspelt, or lies deeper in the answer.',
      steps: [
        'Compare the expression with the names that the answer has, letter by letter; write the way to it: `data[0].id`.',
      ],
    },
    {
      id: 'absent',
      cause: 'The API leaves the field out in this case.',
      steps: ['If the API may leave the field out, give a default: `extract: "name: field || \'\'"`.'],
    },
    {
      id: 'quotes',
      cause: 'A name with `-` or `.` in it was written without quotes.',
      steps: ['Write a name with `-` or `.` in it in double quotes inside the expression: `"request-id"`.'],
    },
    ...unevaluable,
  ],
  example: `error[extract/missing]: Nothing to extract for \`request_id\` in the response.

  Seen
    · expression: data.id
    · the expression finds nothing
    · the response has: id, status, title`,
};

const saveRefused: CatalogueEntry = {
  title: 'A file must not be written there',
  meaning:
    'The target of `save-to`, or of another file that this step writes, lies outside the workspace and `RUNNER_TEMP`, behind a link that leads out, in `.git/`, or is a file by which the runner takes commands.',
  remedies: [
    {
      id: 'outside',
      cause: 'The path is absolute, or climbs out with `../`.',
      steps: [
        ({ cli }) =>
          cli
            ? 'Give a path inside the working directory: `save-to: out/FILE`, and move the file afterwards.'
            : 'Give a path inside the workspace: `save-to: out/FILE`, and move the file in a later step.',
      ],
    },
    {
      id: 'link',
      cause: 'A folder on the way is a symbolic link that leads out.',
      steps: ['Name another folder, or remove the link.'],
    },
  ],
  inRun: 'steps-unless-suggested',
  example: `error[save/refused]: \`../site/report.pdf\` holds \`..\`.
 ┌─ input "save-to", column 1
 │ ../site/report.pdf
 │ ^^^^^^^^^^^^^^^^^^
  Fix: Name a file in the workspace, for example \`out/report.pdf\`.`,
};

const saveFailed: CatalogueEntry = {
  title: 'A file could not be written',
  meaning:
    'Writing a file failed: that of `save-to`, a report, a results file or the journal; or what reads stdout takes nothing. The message says which, and whether the call was made. Nothing half-written is left behind, and a file that was there before is unchanged.',
  remedies: [
    {
      id: 'space',
      cause: 'The disk is full, or the quota on it is used up (ENOSPC, EDQUOT).',
      steps: [
        ({ workflow }) => `Look how much is left: \`${workflow ? 'run: ' : ''}df -h\`; free some, or save elsewhere.`,
      ],
    },
    {
      id: 'rights',
      cause: 'The user that runs the job may not write there (EACCES, EPERM, EROFS).',
      steps: [
        ({ workflow }) =>
          `Save below the workspace, or give the right: \`${workflow ? 'run: ' : ''}chmod u+w FOLDER\`.`,
      ],
    },
    {
      id: 'folder',
      cause: 'There is a folder of that name (EISDIR), or a file where a folder should be (ENOTDIR).',
      steps: ['Choose another name.'],
    },
    {
      id: 'gone',
      cause: 'A folder on the way is not there any more: something removed it while the step ran (ENOENT, ESTALE).',
      steps: ['Find what removes or replaces the folder during this step, or save to another one.'],
      needsEvidence: true,
    },
    {
      id: 'size',
      cause: 'The file would be larger than this file system, or the limit of the user, allows (EFBIG).',
      steps: [
        ({ workflow }) =>
          `Look at the limit: \`${workflow ? 'run: ' : ''}ulimit -f\`; raise it, save to another file system, or ask for less.`,
      ],
      needsEvidence: true,
    },
    {
      id: 'name',
      cause:
        'The file system does not take the name: too long, characters that it does not allow, or links in a circle.',
      steps: ['Choose a shorter and simpler name.'],
      needsEvidence: true,
    },
    {
      id: 'handles',
      cause: 'Too many files are open on this machine, or by this user (EMFILE, ENFILE).',
      steps: ['Let fewer things run at the same time, or raise the limit: `ulimit -n`.'],
      needsEvidence: true,
    },
    {
      id: 'busy',
      cause: 'Another program holds the file (EBUSY, ETXTBSY).',
      steps: ['Choose another name, or wait until that program is done with the file.'],
      needsEvidence: true,
    },
    {
      id: 'device',
      cause: 'The disk reports an error (EIO).',
      steps: ['Use another disk or machine, and have this one checked.'],
      needsEvidence: true,
    },
    {
      id: 'runner',
      cause:
        'The runner names that path in the variable shown above, but what is there is no file or folder that this step can write: another step or `env:` changed the variable, or the folder is not mounted where the step runs.',
      steps: [
        'Take the variable out of every `env:` and out of what earlier steps write to `GITHUB_ENV`: the runner sets it for each step.',
        'In a container job or on a runner of your own: mount the work folder of the runner at the same path, writable for the user of the job.',
      ],
      needsEvidence: true,
    },
    {
      id: 'reader',
      cause:
        'What reads stdout took nothing more: a pager that waits for a key, a program that hangs, or one that ended early, such as `head`.',
      steps: ['Save the content first, and look at it then: `--save-to FILE`.'],
      needsEvidence: true,
    },
    {
      id: 'other',
      cause: 'The file system refused to write; the code of the system above says why.',
      steps: ['Look the code up, or save to another folder.'],
      needsEvidence: true,
    },
  ],
  supersedesSuggestion: true,
  example: `error[save/failed]: The response could not be saved to the file of \`save-to\`.

  Seen
    · system error: ENOSPC, the disk is full`,
};

export const answer = {
  'expect/failed': failed,
  'expect/not-json': notJson,
  'extract/missing': missing,
  'save/refused': saveRefused,
  'save/failed': saveFailed,
};
