/** Whatever stands in a task file, its reader ends with a plan or with faults that have a place. */
import fc from 'fast-check';
import { templates } from '../cases/task-files/templates.ts';
import { words } from '../cases/task-files/words.ts';
import { makeFolders } from '../support/inputs.ts';
import { planOfTasks, readTasks, scopeOf, taskOfStep } from '../support/task-files.ts';

const sound = `version: 1
vars: { title: &t "Release {{ env.REF || 'none' }}", other: *t }
defaults: { timeout: 20s, headers: { x-a: "{{ vars.title }}" } }
tasks:
  - id: create
    post: /requests/{{ vars.title }}
    json: { title: "{{ vars.other }}", list: [1, 2.50, "x {{ env.REF || 'y' }}"] }
    extract: { request_id: id, token: { from: token, secret: true } }
  - get: /requests/{{ request_id }}?q={{ steps.create.status }}
    if: steps.create.ok && length(vars.title) > \`1\`
    until: status == 'done'
    expect: [ "name == '{{ request_id }}'", "items[?a == \`1\`]" ]
  - put: /rows/{{ row.id }}
    for-each: { in: [{ id: 1 }, { id: 2 }], as: row, concurrency: 2 }
    multipart: { a: "{{ row.id }}", b: "@@x" }
`;

const folders = makeFolders();
const text = fc.oneof(
  { arbitrary: fc.constant(sound), weight: 2 },
  { arbitrary: fc.constantFrom(...[...words, ...templates].map((one) => one.text)), weight: 1 },
);
const signs = [
  '{{',
  '}}',
  '{',
  '}',
  '[',
  ']',
  ':',
  ' ',
  '\n',
  '\t',
  '"',
  "'",
  '`',
  '&t',
  '*t',
  '- ',
  '|',
  '\\',
  '.',
  '\0',
  'ü',
  '#',
  '@',
  '<<: ',
  '%',
];

const slip = fc.record({ at: fc.nat(10_000), cut: fc.nat(6), put: fc.constantFrom('', ...signs) });

test('what is broken below is sound', async () => {
  expect((await planOfTasks(sound, { folders })).steps).toHaveLength(3);
});

test('slips of the keyboard never end it', async () => {
  let plans = 0;
  await fc.assert(
    fc.asyncProperty(text, fc.array(slip, { minLength: 1, maxLength: 4 }), async (whole, slips) => {
      const broken = slips.reduce((current, { at, cut, put }) => {
        const place = at % (current.length + 1);
        return current.slice(0, place) + put + current.slice(place + cut);
      }, whole);
      const { plan, faults, warnings } = await readTasks(`\n${broken}`, { folders });
      if (plan !== undefined) plans += 1;
      expect(plan === undefined).toBe(faults.length > 0);
      for (const { origin, span, message, suggestion } of [...faults, ...warnings]) {
        expect(message).toMatch(/\S/);
        expect(suggestion).toMatch(/\S/);
        const length = origin?.text?.length ?? 0;
        expect(span === undefined || (span.start >= 0 && span.start <= span.end && span.end <= length)).toBe(true);
      }
    }),
    { numRuns: 1_500, seed: 20_261_124 },
  );
  expect(plans).toBeGreaterThan(10);
}, 60_000);

test('whatever a value holds, a path stays the path that was written', async () => {
  const plan = await planOfTasks('- get: /a\n  extract: { v: v }\n- get: /x/{{ v }}/y?z={{ v }}\n', { folders });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (v) => {
      const bound = await plan.steps[1]?.bind(scopeOf(plan, { v }));
      if (bound === undefined || !('task' in bound)) return;
      const url = new URL(bound.task.path, 'https://api.example');
      expect(url.origin).toBe('https://api.example');
      expect(url.pathname.split('/')).toHaveLength(4);
      expect(url.pathname).toMatch(/^\/x\/[^/]+\/y$/);
      expect([...url.searchParams.keys()]).toEqual(['z']);
      expect(url.hash).toBe('');
    }),
    { numRuns: 1_000, seed: 20_261_124 },
  );
});

test('whatever a value holds, JSON and expressions hold that value', async () => {
  const plan = await planOfTasks(
    '- get: /a\n  extract: { v: v }\n- post: /x\n  json: { a: "{{ v }}", b: "<{{ v }}>" }\n  expect: "a == \'{{ v }}\'"\n',
    { folders },
  );
  const { default: jmespath } = (await import('jmespath')) as unknown as {
    default: { search(value: unknown, expression: string): unknown };
  };
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (v) => {
      const task = await taskOfStep(plan, 2, { v });
      expect(JSON.parse(task.content?.kind === 'json' ? task.content.text : '')).toEqual({ a: v, b: `<${v}>` });
      expect(jmespath.search({ a: v }, task.expect[0] ?? '')).toBe(true);
      expect(jmespath.search({ a: `${v}x` }, task.expect[0] ?? '')).toBe(false);
    }),
    { numRuns: 1_000, seed: 20_261_124 },
  );
});
