import { define } from '../definition.ts';
import { boolean } from '../kinds/boolean.ts';
import { occasionalKind } from '../occasional-kind.ts';
import { planKind } from '../plan-kind.ts';

const runWide = ['action', 'flag', 'plan'] as const;

/** Several calls in one run, and what applies to all of them. */
export const planInputs = {
  tasks: define({
    kind: planKind('FILE', 'taskSource'),
    group: 'plan',
    places: ['action'],
    description:
      'Several calls instead of one: a task file in YAML or JSON, as a path or inline. Inputs that describe a single call (`path`, `json`, `expect` …) cannot stand beside it; all others apply to every call.',
  }),
  vars: define({
    kind: planKind('MAP', 'vars'),
    group: 'plan',
    places: ['action', 'plan'],
    description:
      'A YAML or JSON map of values that the templates of a task file read as `vars.name`. They win over those of the file and are taken literally.',
  }),
  'max-rate': define({
    kind: planKind('N/DURATION', 'rate'),
    group: 'plan',
    places: runWide,
    defaultNote: '`60/min` for several calls to api.kimp360.com, `none` elsewhere',
    description:
      'How many requests may be sent in any window of that length, retries and polls included: `60/min`, `20/2s`, or `none`. Rate-limit headers of the API correct it.',
  }),
  shard: define({
    kind: planKind('I/N|auto', 'shard'),
    group: 'plan',
    places: runWide,
    description:
      "Which share of the rows of every `for-each`, and of the rate, this run takes: `2/5`, or `auto` for its place in the job matrix or parallel group. A list made of what rows extracted is this run's own already, and taken whole.",
  }),
  journal: define({
    kind: occasionalKind('FILE', 'namedFile'),
    group: 'plan',
    places: runWide,
    description:
      'A file in the workspace in which a run notes what is done; the next run with the same file skips that. What was under way is sent again, under the same idempotency key. Secrets are never written to it.',
  }),
  'dry-run': define({
    kind: boolean,
    group: 'plan',
    places: runWide,
    flag: { switch: true },
    defaultNote: '`false`',
    description:
      '`true` prints each request as it would be sent, redacted, and sends nothing. Values that only an answer gives are left as templates.',
  }),
} as const;
