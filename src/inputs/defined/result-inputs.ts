import { define, type InputDefinition } from '../definition.ts';
import { boolean } from '../kinds/boolean.ts';
import { duration } from '../kinds/duration.ts';
import { statusList } from '../kinds/status-list.ts';
import { occasionalKind } from '../occasional-kind.ts';
import { planKind } from '../plan-kind.ts';

const everywhere = ['action', 'flag', 'task'] as const;
const runWide = ['action', 'flag', 'plan'] as const;
const lines = { join: '\n' } as const;
const neverInFiles = ['action', 'flag'] as const;

/** What counts as success, what is kept, and what concerns the whole run. */
export const resultInputs = {
  'expect-status': define({
    kind: statusList,
    default: '2xx',
    group: 'success',
    places: everywhere,
    flag: { join: ', ' },
    description: 'The status codes that count as success, as codes and classes: `200, 204, 4xx`.',
  }),
  expect: define({
    kind: occasionalKind('EXPRESSIONS', 'expressions'),
    group: 'success',
    places: everywhere,
    flag: lines,
    description: "JMESPath expressions that must be true of the JSON content, one on each line: `status == 'done'`.",
  }),
  extract: define({
    kind: occasionalKind('MAP', 'extractions'),
    group: 'success',
    places: everywhere,
    flag: lines,
    description:
      'A map of names to JMESPath expressions; each becomes an output of that name. `{from: token, secret: true}` masks the value first.',
  }),
  'save-to': define({
    kind: occasionalKind('FILE', 'namedFile'),
    group: 'success',
    places: everywhere,
    description: 'A file in the workspace to stream the content to. It appears whole or not at all.',
  }),
  until: define({
    kind: planKind('EXPRESSION', 'until'),
    group: 'success',
    places: everywhere,
    description:
      "Repeat the call until this JMESPath expression is true of the JSON content, such as `status == 'done'`; `within` bounds it.",
  }),
  'fail-when': define({
    kind: planKind('EXPRESSION', 'failWhen'),
    group: 'success',
    places: everywhere,
    description: "With `until`: fail at once when this expression is true, such as `status == 'rejected'`.",
  }),
  interval: define({
    kind: duration,
    group: 'success',
    places: everywhere,
    defaultNote: '`10s`',
    description: 'With `until`: how long to wait between two calls. A longer `Retry-After` of the server wins.',
  }),
  paginate: define({
    kind: planKind('MAP', 'pagination'),
    group: 'success',
    places: everywhere,
    flag: lines,
    description:
      'Fetch all pages of a list: `items` is JMESPath to the items of a page, `next` is `link` or JMESPath to the URL or cursor of the next page, `param` the query parameter that takes a cursor, `max-pages` (100) the most that are fetched. `expect` and `extract` then see the items of all pages as one list, and `save-to` writes one item on each line (NDJSON).',
  }),
  'fail-on-error': define({
    kind: boolean,
    default: 'true',
    group: 'run',
    places: neverInFiles,
    flag: { switch: true },
    description:
      '`false` makes a warning of what the API, the network or an expectation said, and the outputs tell. Wrong inputs, a missing key and leaks always fail.',
  }),
  mask: define({
    kind: occasionalKind('VALUES', 'mask'),
    group: 'run',
    places: neverInFiles,
    secret: true,
    flag: lines,
    description:
      'Further values to mask in the log and to redact everywhere, as a list or one on each line. A line with commas is one value.',
  }),
  'support-file': define({
    kind: occasionalKind('FILE', 'namedFile'),
    group: 'output',
    places: runWide,
    description:
      'A file in the workspace for the support bundle: request, response, timings and versions as redacted JSON.',
  }),
  'results-file': define({
    kind: occasionalKind('FILE', 'namedFile'),
    group: 'output',
    places: runWide,
    description: 'A file in the workspace for what the output `results` holds.',
  }),
  'report-junit': define({
    kind: occasionalKind('FILE', 'namedFile'),
    group: 'output',
    places: runWide,
    description:
      'A file in the workspace for a JUnit report: a test case for each task, or for each row of its `for-each`, failures with their diagnosis. On GitLab `kimp360-junit.xml` is written unless this names another file.',
  }),
  'report-json': define({
    kind: occasionalKind('FILE', 'namedFile'),
    group: 'output',
    places: runWide,
    description:
      'A file in the workspace for a report of everything that was made and found, as JSON; `docs/report.schema.json` is its schema.',
  }),
} as const;

/** What no variable tells, filled in by the defaults in `action.yml`. */
export const contextInputs = {
  'github-secret-source': context(
    'github.secret_source',
    'Where the secrets of this run come from, so that an empty key can be explained.',
  ),
  'job-workflow-ref': context(
    'job.workflow_ref',
    'The workflow that holds the job, so that a reusable workflow can be told apart.',
  ),
  'job-workflow-file-path': context(
    'job.workflow_file_path',
    'The file of that workflow, so that a failure can point at the calling step.',
  ),
  'strategy-job-index': context('strategy.job-index', 'The place of the job in its matrix, for `shard: auto`.'),
  'strategy-job-total': context('strategy.job-total', 'How many jobs the matrix has, for `shard: auto`.'),
} as const;

function context(expression: string, purpose: string): InputDefinition<never, string> {
  return {
    group: 'context',
    places: ['action'],
    default: `\${{ ${expression} }}`,
    description: `${purpose} Set by itself; do not set it.`,
  };
}
