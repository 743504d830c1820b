import { define, type InputDefinition } from '../definition.ts';
import { boolean } from '../kinds/boolean.ts';
import { statusList } from '../kinds/status-list.ts';
import { occasionalKind } from '../occasional-kind.ts';

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
} as const;

function context(expression: string, purpose: string): InputDefinition<never, string> {
  return {
    group: 'context',
    places: ['action'],
    default: `\${{ ${expression} }}`,
    description: `${purpose} Set by itself; do not set it.`,
  };
}
