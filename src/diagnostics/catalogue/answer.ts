import type { CatalogueEntry } from './entry.ts';

const failed: CatalogueEntry = {
  title: 'The answer is not what was expected',
  meaning:
    'The call succeeded, but an expression of `expect` does not hold for the JSON that came. The expression, what it gave and the start of the answer are shown.',
  remedies: [
    {
      id: 'state',
      cause: "The API's data is not in the state that you expect.",
      steps: [
        'Look at the values above: if the state is only late, run the job again later; if the expression asks for the wrong thing, correct it.',
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
  ],
  example: `error[expect/failed]: The response does not meet the expectation \`status == 'done'\`.

  Seen
    · status is: "open"`,
};

const notJson: CatalogueEntry = {
  title: 'The answer is not JSON',
  meaning: '`expect` and `extract` read JSON, but the answer is empty or something else.',
  remedies: [
    {
      id: 'page',
      cause:
        "A web page came instead of the API's answer: a sign-in, maintenance or block page, or `base-url` names a website.",
      steps: ['Check `base-url` and `path`; look at the output `body` to see which page it is.'],
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
        'Use `save-to` or the output `body`; or ask for JSON, if the API can: `headers: "accept: application/json"`.',
      ],
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
      steps: ['If the API may leave the field out, give a default: `extract: { name: "field || \'\'" }`.'],
    },
    {
      id: 'quotes',
      cause: 'A name with `-` or `.` in it was written without quotes.',
      steps: ['Write a name with `-` or `.` in it in double quotes inside the expression: `"request-id"`.'],
    },
  ],
  example: `error[extract/missing]: Nothing to extract for \`request_id\` in the response.

  Seen
    · expression: data.id
    · the response has: id, status, title`,
};

const saveRefused: CatalogueEntry = {
  title: 'The answer must not be saved there',
  meaning:
    'The target of `save-to` lies outside the workspace and `RUNNER_TEMP`, behind a link that leads out, in `.git/`, or is a file by which the runner takes commands.',
  remedies: [
    {
      id: 'outside',
      cause: 'The path is absolute, or climbs out with `../`.',
      steps: ['Give a path inside the workspace: `save-to: out/FILE`, and move the file in a later step.'],
    },
    {
      id: 'link',
      cause: 'A folder on the way is a symbolic link that leads out.',
      steps: ['Name another folder, or remove the link.'],
    },
  ],
  inRun: 'steps-unless-suggested',
  example: `error[save/refused]: \`save-to\` leads out of the workspace.
 ┌─ input "save-to", column 1
 │ ../site/report.pdf
 │ ^^^`,
};

const saveFailed: CatalogueEntry = {
  title: 'The answer could not be written',
  meaning:
    'The answer came, but writing the file failed. Nothing half-written is left behind, and a file that was there before is unchanged.',
  remedies: [
    {
      id: 'space',
      cause: 'The disk is full (ENOSPC).',
      steps: ['Look how much is left: `run: df -h`; free some, or save elsewhere.'],
    },
    {
      id: 'rights',
      cause: 'The user that runs the job may not write there (EACCES, EPERM, EROFS).',
      steps: ['Save below the workspace, or give the right: `run: chmod u+w FOLDER`.'],
    },
    {
      id: 'folder',
      cause: 'There is a folder of that name (EISDIR), or a file where a folder should be (ENOTDIR).',
      steps: ['Choose another name.'],
    },
  ],
  supersedesSuggestion: true,
  example: 'error[save/failed]: The response could not be written to out/design.zip (ENOSPC).',
};

export const answer = {
  'expect/failed': failed,
  'expect/not-json': notJson,
  'extract/missing': missing,
  'save/refused': saveRefused,
  'save/failed': saveFailed,
};
