import { definitionOf, type InputName } from '../inputs/definitions.ts';
import { callWords, defaultWords, methodWords, runWords } from '../plan/task-file/words.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Anywhere in a text. */
const template = '\\{\\{[\\s\\S]*\\}\\}';

/** A text of a form of its own, or one that a template makes. */
const formed = (pattern: string): Schema => ({ type: 'string', pattern: `^(?:${pattern})$|${template}` });

const scalar: Schema = { type: ['string', 'number', 'boolean'] };
const scalars: Schema = { anyOf: [scalar, { type: 'array', items: scalar }] };
const pairs: Schema = { type: 'object', additionalProperties: scalars };
const duration = formed('(?:\\d+(?:\\.\\d+)?(?:ms|[smhd]))+');
const expression: Schema = { type: ['string', 'number'] };
const path: Schema = { type: 'string', minLength: 1 };
const file: Schema = { type: 'string', minLength: 1 };
const status: Schema = { type: ['string', 'integer'] };
const count = (fewest: number, most: number): Schema => ({
  anyOf: [{ type: 'integer', minimum: fewest, maximum: most }, formed('\\d+')],
});

/** What each word of a call takes, as far as a schema can say it; a word without an entry does not compile. */
const callSchemas = {
  path,
  method: { type: 'string', examples: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
  query: pairs,
  headers: {
    anyOf: [
      { type: 'object', additionalProperties: scalar },
      { type: 'string', pattern: "^\\s*[\\w!#$%&'*+.^`|~-]+:" },
    ],
  },
  json: {},
  body: scalar,
  'body-file': file,
  'content-type': { type: 'string' },
  form: pairs,
  multipart: pairs,
  timeout: duration,
  within: duration,
  retries: count(0, 100),
  'retry-delay': duration,
  'idempotency-key': { type: ['string', 'number'] },
  'max-response-size': formed('\\d+(?:\\.\\d+)?(?:[KMGT]i?)?B'),
  'expect-status': { anyOf: [status, { type: 'array', items: status, minItems: 1 }] },
  expect: { anyOf: [expression, { type: 'array', items: expression }] },
  extract: {
    type: 'object',
    propertyNames: { pattern: '^[A-Za-z_][\\w-]*$' },
    additionalProperties: {
      anyOf: [
        expression,
        {
          type: 'object',
          properties: {
            from: { type: 'string', description: 'JMESPath to the value.' },
            secret: { type: 'boolean', description: 'Mask the value before anything else sees it.' },
          },
          required: ['from'],
          additionalProperties: false,
        },
      ],
    },
  },
  'save-to': file,
  until: expression,
  'fail-when': expression,
  interval: duration,
  paginate: {
    type: 'object',
    properties: {
      items: { type: 'string', description: 'JMESPath to the items of one page.' },
      next: { type: 'string', description: '`link`, or JMESPath to the URL or the cursor of the next page.' },
      param: { type: 'string', description: 'The query parameter that takes the cursor.' },
      'max-pages': { type: 'integer', minimum: 1, description: 'The most pages that are fetched.', default: 100 },
    },
    required: ['items', 'next'],
    additionalProperties: false,
  },
} satisfies Partial<Record<InputName, Schema>>;

const runSchemas = {
  'max-rate': { type: 'string', pattern: '^(?:none|\\d+\\s*/\\s*\\S+)$', examples: ['60/min', '20/2s', 'none'] },
  shard: { type: 'string', pattern: '^(?:auto|\\d+\\s*/\\s*\\d+)$', examples: ['auto', '2/5'] },
  journal: file,
  'dry-run': { type: 'boolean' },
  'support-file': file,
  'results-file': file,
  'report-junit': file,
  'report-json': file,
} satisfies Partial<Record<InputName, Schema>>;

/** The JSON Schema of task files, by which editors complete and check; what it cannot say, the reader says. */
export function renderTaskFileSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Made by `npm run generate` from src/inputs/definitions.ts and src/tools/task-file-schema.ts.',
    title: 'Kimp360 task file',
    description: 'Several authenticated API calls, made in order.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Of JSON files: where this schema is, for editors.' },
      version: { const: 1, description: 'The version of this format.' },
      vars: {
        type: 'object',
        description:
          'Values that templates read as `vars.name`. They may be templates over `env` and over variables above them; the input `vars` and `--var` win over them.',
      },
      defaults: {
        type: 'object',
        description: 'Words that every task has unless it says otherwise. `headers` and `query` are merged by name.',
        properties: propertiesOf(defaultWords, callSchemas),
        additionalProperties: false,
      },
      ...propertiesOf(runWords, runSchemas),
      tasks: {
        type: 'array',
        minItems: 1,
        description: 'The calls, in order.',
        items: { $ref: '#/definitions/task' },
      },
    },
    required: ['tasks'],
    additionalProperties: false,
    definitions: { task: taskSchema(), 'for-each': forEachSchema() },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function propertiesOf(names: readonly InputName[], schemas: Readonly<Partial<Record<InputName, Schema>>>) {
  return Object.fromEntries(
    names.map((name) => {
      const schema = schemas[name];
      if (schema === undefined) throw new Error(`The schema of task files does not know \`${name}\`.`);
      const { description, default: fixed, defaultNote } = definitionOf(name);
      const told = fixed ?? defaultNote;
      const note = told === undefined || name === 'path' ? '' : ` Default: ${told}.`;
      return [name, { description: `${description}${note}`, ...schema }];
    }),
  );
}

function taskSchema(): Schema {
  const ways = [...methodWords, 'path'];
  return {
    type: 'object',
    description: 'One call, with its method and path in one word: `get: /requests`.',
    properties: {
      name: { type: ['string', 'number'], description: 'How the task is called in logs and reports.' },
      id: {
        type: 'string',
        pattern: '^[A-Za-z_][\\w-]{0,99}$',
        description: 'Later tasks read `steps.<id>.status`, `.ok`, `.headers`, `.body` and `.outputs`.',
      },
      ...Object.fromEntries(
        methodWords.map((word) => [word, { ...path, description: `The path of a ${word.toUpperCase()} call.` }]),
      ),
      if: {
        type: 'string',
        description: 'JMESPath over `vars`, `env`, `steps` and extracted names; the task is skipped unless it is true.',
      },
      always: {
        type: 'boolean',
        default: false,
        description: 'Run it although an earlier task failed or the job was cancelled: for tidying up.',
      },
      'continue-on-error': {
        type: 'boolean',
        default: false,
        description: 'A failure is shown, and the run goes on and can end well.',
      },
      'for-each': { $ref: '#/definitions/for-each' },
      ...propertiesOf(callWords, callSchemas),
    },
    additionalProperties: false,
    oneOf: ways.map((word) => ({ required: [word] })),
    not: { anyOf: methodWords.map((word) => ({ required: [word, 'method'] })) },
  };
}

function forEachSchema(): Schema {
  return {
    type: 'object',
    description: 'Make the call once for each row.',
    properties: {
      in: {
        description:
          'A list, a `.csv`, `.ndjson` or `.json` file, or "{{ expression }}" for a list of an earlier task.',
        anyOf: [{ type: 'array' }, { type: 'string', pattern: `\\.(?:csv|ndjson|jsonl|json)$|${template}` }],
      },
      as: {
        type: 'string',
        pattern: '^(?!(?:vars|env|steps)$)[A-Za-z_]\\w{0,99}$',
        default: 'item',
        description: 'The name of the row in templates.',
      },
      concurrency: {
        type: 'integer',
        minimum: 1,
        maximum: 100,
        default: 1,
        description: 'How many rows run side by side.',
      },
      'on-error': {
        enum: ['stop', 'continue'],
        default: 'stop',
        description: 'Whether the other rows are made when one has failed.',
      },
    },
    required: ['in'],
    additionalProperties: false,
  };
}
