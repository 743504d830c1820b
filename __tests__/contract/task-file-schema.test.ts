/** The schema that editors use says what the reader says, as far as a schema can say it. */
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { renderTaskFileSchema } from '../../src/tools/task-file-schema.ts';
import { words } from '../cases/task-files/words.ts';
import { readTasks, shown } from '../support/task-files.ts';

const schema = JSON.parse(renderTaskFileSchema()) as {
  properties: Record<string, { description?: string }>;
  definitions: { task: { properties: Record<string, { description?: string; $ref?: string }> } };
};
const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

const good: readonly (readonly [name: string, text: string])[] = [
  ['the smallest', 'tasks:\n  - get: /a\n'],
  [
    'the example of the README',
    `version: 1
vars: { title: "Release {{ env.REF || 'none' }}" }
defaults: { timeout: 20s }
tasks:
  - name: Create the request
    post: /requests
    json: { title: "{{ vars.title }}" }
    expect-status: 201
    extract: { request_id: id }
  - name: Wait for the design
    get: /requests/{{ request_id }}
    until: status == 'done'
    fail-when: status == 'rejected'
    interval: 30s
    within: 20m
  - name: Fetch it
    get: /requests/{{ request_id }}/deliverable
    save-to: out/design.zip
  - name: Tidy up
    delete: /requests/{{ request_id }}
    always: true
`,
  ],
  [
    'every word',
    `version: 1
$schema: tasks.schema.json
max-rate: 20/2s
shard: 1/2
journal: out/done.ndjson
dry-run: false
support-file: out/support.json
results-file: out/results.json
defaults:
  headers: { x-a: 1 }
  query: { a: [1, b] }
  retries: 0
  retry-delay: 0s
  expect-status: [200, 2xx]
  expect: a
  idempotency-key: auto
  max-response-size: 10MiB
  within: 1m30s
  interval: 5s
tasks:
  - id: one
    method: PATCH
    path: /a
    if: env.CI || \`true\`
    continue-on-error: true
    content-type: text/plain
    body: text
    extract: { token: { from: token, secret: true }, items: "items[*].id" }
  - head: /b
    headers: { x-token: "{{ token || 'none' }}" }
    expect: []
  - put: /c/{{ item }}
    for-each: { in: "{{ items }}", as: item, concurrency: 4, on-error: continue }
    form: { a: b }
    timeout: "{{ steps.one.outputs.token || '5s' }}"
  - get: /b
    headers: |
      X-A: a
      X-B: b: c
  - patch: /d
    for-each: { in: [1, { a: b }] }
    multipart: { a: [b, c] }
  - get: /e
    paginate: { items: data, next: meta.next, param: cursor, max-pages: 5 }
    save-to: out/all.ndjson
    expect: []
`,
  ],
];

test.each(good)('%s is taken by both', async (_name, text) => {
  expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
  const { plan, faults } = await readTasks(text);
  expect(faults.map(shown)).toEqual([]);
  expect(plan).toBeDefined();
});

/** Faults that lie in how words stand to each other, or in what a text means. */
const beyondSchema = new Set([
  'path',
  'contradictions',
  'expressions',
  'defaults-expect',
  'constant-conditions',
  'if-status',
  'constant-conditions',
  'if-template',
  'extract-template',
  'case-of-names',
  'secret-with-journal',
  'key-of-rows',
  'inputs-beside',
  'same-file',
  'one-file-for-all-rows',
]);

test.each(words.filter(({ name }) => !beyondSchema.has(name)))('$name is refused by both', ({ text }) => {
  expect(validate(parse(text))).toBe(false);
});

test('every word has a description', () => {
  const { properties, definitions } = schema;
  for (const [name, one] of [...Object.entries(properties), ...Object.entries(definitions.task.properties)]) {
    if ('$ref' in one) continue;
    expect(`${name}: ${one.description ?? ''}`).toMatch(/: \S.*\.$/s);
  }
});
