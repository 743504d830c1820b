import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../support/inputs.ts';
import {
  bindStep,
  faultsOfTasks,
  planOfTasks,
  readTasks,
  shown,
  stepNumber,
  taskOfStep,
} from '../support/task-files.ts';

describe('where a task file comes from', () => {
  const text = 'tasks:\n  - get: /a\n';

  test('inline, in YAML, in JSON, or as the list alone', async () => {
    for (const inline of [
      text,
      '{"tasks": [{"get": "/a"}]}',
      '- get: /a\n',
      '[{"get": "/a"}]',
      'tasks: [{ get: /a }]',
    ]) {
      const plan = await planOfTasks(inline);
      expect((await taskOfStep(plan, 1)).path).toBe('/a');
    }
  });

  test.each(['release.yml', 'ci/release.yaml', 'tasks.json', 'release', '  release.yml\n'])(
    'the file %j',
    async (name) => {
      const content = name.includes('json') ? '{"tasks": [{"get": "/a"}]}' : text;
      const plan = await planOfTasks(name, { files: { [name.trim()]: content } });
      const place = name.includes('json') ? { line: 1, column: 12 } : { line: 2, column: 5 };
      expect(stepNumber(plan, 1).place).toEqual({ file: name.trim(), ...place });
    },
  );

  test('in an Action it must lie in the workspace; on the command line it may lie anywhere', async () => {
    const folders = makeFolders();
    const outside = join(folders.outside, 'tasks.yml');
    writeFileSync(outside, text);
    expect(await faultsOfTasks(outside, { folders })).toEqual([expect.stringContaining('lies outside the workspace')]);
    const plan = await planOfTasks(outside, { folders, cli: true });
    expect(stepNumber(plan, 1).place?.file).toBe(outside);
  });

  test('what it names must lie in the working directory, on the command line as well', async () => {
    const folders = makeFolders();
    writeFileSync(join(folders.outside, 'secret'), 'x');
    const path = join(folders.outside, 'secret');
    const tasks = `tasks:\n  - post: /a\n    body-file: ${path}\n  - get: /b\n    save-to: ${path}\n`;
    const found = await faultsOfTasks('tasks.yml', { folders, cli: true, files: { 'tasks.yml': tasks } });
    expect(found).toEqual([expect.stringContaining('input/file]: `'), expect.stringContaining('save/refused]: `')]);
    for (const one of found) expect(one).toContain('lies outside the working directory');
  });

  test('a file that is not there says so, and an inline text is not taken for one', async () => {
    expect(await faultsOfTasks('nope.yml')).toEqual([expect.stringContaining('There is no file `nope.yml`.')]);
    expect(await faultsOfTasks('nope', { cli: true })).toEqual([expect.stringContaining('There is no file `nope`.')]);
    expect(await faultsOfTasks('nope')).toEqual([expect.stringContaining('This is one value, and no task file.')]);
  });

  test('a folder, and a link that leads out', async () => {
    const folders = makeFolders();
    mkdirSync(join(folders.workspace, 'tasks.yml'));
    expect(await faultsOfTasks('tasks.yml', { folders })).toEqual([expect.stringContaining('is a directory')]);
  });
});

describe('which word wins', () => {
  const file = `defaults: { timeout: 20s, retries: 1, within: 2m }\ntasks:\n  - get: /a\n    retries: 5\n  - get: /b\n`;

  test('input, then the task, then defaults, then what is built in', async () => {
    const plan = await planOfTasks(file, { inputs: { within: '9m' } });
    expect(await taskOfStep(plan, 1)).toMatchObject({
      timeoutMs: 20_000,
      retries: 5,
      withinMs: 540_000,
      retryDelayMs: 1_000,
    });
    expect(await taskOfStep(plan, 2)).toMatchObject({ timeoutMs: 20_000, retries: 1, withinMs: 540_000 });
    const other = await planOfTasks(file, { inputs: { retries: '3', 'retry-delay': '2s', headers: 'x-a: b' } });
    expect(await taskOfStep(other, 1)).toMatchObject({ retries: 3, retryDelayMs: 2_000 });
  });

  test('headers as lines are the map that the input makes of them', async () => {
    const headers =
      '# said by hand\nx-a: t\nX-Date: Tue, 1 Sep 2026 08:00:00 GMT\nX-Json: {"a": 1}\nX-V:{{ vars.v }}-{{ steps.s.body }}';
    const file = `defaults:\n  headers: "X-A: d"\ntasks:\n  - get: /a\n    id: s\n  - get: /b\n    headers: |\n${headers.replace(/^/gm, '      ')}\n`;
    const plan = await planOfTasks(file, { inputs: { vars: 'v: w' } });
    const { fields } = await taskOfStep(plan, 2, { steps: { s: { body: 'x' } } });
    expect(fields).toEqual([
      ['x-a', 't'],
      ['X-Date', 'Tue, 1 Sep 2026 08:00:00 GMT'],
      ['X-Json', '{"a": 1}'],
      ['X-V', 'w-x'],
    ]);
  });

  test('a value brings no line of its own', async () => {
    const plan = await planOfTasks('- get: /a\n  id: s\n- get: /b\n  headers: |\n    x-a: {{ steps.s.body }}\n');
    const bound = await bindStep(plan, 2, { steps: { s: { body: 'x\nx-b: y' } } });
    expect('faults' in bound && bound.faults.map(shown).join()).toMatch(
      /holds a line break[\s\S]*input "tasks", line 5, col/,
    );
  });

  test.each([
    ['lines', '|\n      x-b: c\n      x-a: Ticket #42\n', 'Ticket'],
    ['one plain value', 'x-a:Ticket # 42', 'Ticket'],
    ['a map', '{ x-b: c, x-a: Ticket #42\n    }', 'Ticket'],
    ['a map over lines', '\n      x-a: Ticket #42\n      x-b: c # says who\n', 'Ticket'],
  ])('a value that YAML ends before a comment is warned about: %s', async (_what, headers, place) => {
    const { warnings, plan } = await readTasks(`\ntasks:\n- get: /a\n  headers: ${headers}\n`);
    expect(plan).toBeDefined();
    expect(warnings.map(({ message }) => message)).toEqual([
      "The value of the header `x-a` ends before ` #`, where YAML's comments begin.",
    ]);
    expect(warnings[0]?.origin?.text?.slice(warnings[0].span?.start, warnings[0].span?.end)).toBe(place);
  });

  test.each([
    '|\n      x-a: "Ticket #42"\n',
    '\n      x-a: c # as it was\n',
    '"x-a:Ticket" # as it was',
    '{ x-a: a#b }',
  ])('a comment that is one is not: %j', async (headers) => {
    expect((await readTasks(`\ntasks:\n- get: /a\n  headers: ${headers}\n`)).warnings).toEqual([]);
  });

  test('headers and query are merged by name', async () => {
    const plan = await planOfTasks(
      'defaults:\n  headers: { x-a: d, x-b: d, x-c: d }\n  query: { p: d, q: d }\ntasks:\n  - get: /a\n    headers: { X-B: t, x-c: t }\n    query: { q: [t, u] }\n',
      { inputs: { headers: 'x-c: i' } },
    );
    const task = await taskOfStep(plan, 1);
    expect(task.fields).toEqual([
      ['x-a', 'd'],
      ['X-B', 't'],
      ['x-c', 'i'],
    ]);
    expect(task.query).toEqual([
      ['p', 'd'],
      ['q', 't'],
      ['q', 'u'],
    ]);
  });

  test('defaults may hold templates, filled for each task', async () => {
    const plan = await planOfTasks(
      'defaults: { idempotency-key: "k-{{ vars.a }}" }\nvars: { a: 1 }\ntasks:\n  - post: /a\n    json: {}\n',
    );
    expect((await taskOfStep(plan, 1)).idempotencyKey).toBe('k-1');
  });

  test('words of the run: input before file', async () => {
    const text =
      'max-rate: 5/s\nshard: 1/2\njournal: file.ndjson\ndry-run: true\ntasks:\n  - get: /a/{{ item }}\n    for-each: { in: [1] }\n';
    const plan = await planOfTasks(text);
    expect(plan).toMatchObject({ maxRate: { count: 5, windowMs: 1_000 }, shard: { index: 1, total: 2 }, dryRun: true });
    expect(plan.journal).toMatch(/\/workspace\/file\.ndjson$/);
    const over = await planOfTasks(text, {
      inputs: { 'max-rate': 'none', shard: 'auto', journal: 'input.ndjson', 'dry-run': 'false' },
      parallel: { index: 3, total: 4 },
    });
    expect(over.maxRate).toBeUndefined();
    expect(over.dryRun).toBeUndefined();
    expect(over.shard).toEqual({ index: 3, total: 4 });
    expect(over.journal).toMatch(/\/workspace\/input\.ndjson$/);
  });

  test('60/min for Kimp360 alone', async () => {
    expect((await planOfTasks('- get: /a')).maxRate).toEqual({ count: 60, windowMs: 60_000 });
    expect(
      (await planOfTasks('- get: /a', { inputs: { 'base-url': 'https://api.example.com' } })).maxRate,
    ).toBeUndefined();
  });
});

describe('vars', () => {
  const text =
    'vars: { a: 1, b: "{{ vars.a }}", c: "x{{ vars.b }}", d: "{{ env.D }}", e: { f: [true] } }\ntasks:\n  - post: /a\n    json: "{{ vars }}"\n';

  test('read those above them and the environment, and keep their kinds', async () => {
    const plan = await planOfTasks(text, { environment: { D: 'd' } });
    expect((await taskOfStep(plan, 1)).content).toEqual({
      kind: 'json',
      text: '{"a":1,"b":1,"c":"x1","d":"d","e":{"f":[true]}}',
    });
  });

  test('inputs win, before others read them, and are taken literally', async () => {
    const plan = await planOfTasks(text, { environment: { D: 'd' }, inputs: { vars: 'a: "{{ env.D }}"' } });
    expect((await taskOfStep(plan, 1)).content).toMatchObject({
      text: '{"a":"{{ env.D }}","b":"{{ env.D }}","c":"x{{ env.D }}","d":"d","e":{"f":[true]}}',
    });
  });

  test('a variable of inputs alone is known; a misspelt one is a fault', async () => {
    const plan = await planOfTasks('- get: /a/{{ vars.x }}', { inputs: { vars: '{"x": "y z"}' } });
    expect((await taskOfStep(plan, 1)).path).toBe('/a/y%20z');
    expect(await faultsOfTasks('vars: { title: a }\ntasks:\n  - get: /a\n', { inputs: { vars: 'titel: b' } })).toEqual([
      expect.stringContaining('The task file has no variable `titel`.'),
    ]);
  });

  test('without a task file they are a fault', async () => {
    const { faults } = await readTasks('', { inputs: { path: '/a', vars: 'a: 1' } });
    expect(faults.map(shown)).toEqual([expect.stringContaining('no `tasks` are given')]);
  });
});

describe('steps', () => {
  test('names, ids and conditions', async () => {
    const plan = await planOfTasks(
      'vars: { n: 1 }\ntasks:\n  - id: task-2\n    name: First of {{ vars.n }}\n    get: /a?x=1\n    extract: { id: id }\n  - delete: /a/{{ id }}\n    always: true\n    continue-on-error: true\n    if: steps."task-2".ok\n  - name: "{{ id }}"\n    path: /c\n    json: {}\n',
    );
    expect(plan.steps.map(({ bind: _bind, sketch: _sketch, place: _place, ...step }) => step)).toEqual([
      {
        id: 'task-2',
        name: 'First of 1',
        written: { method: 'GET', path: '/a?x=1' },
        always: false,
        continueOnError: false,
      },
      {
        id: 'task-2-',
        name: 'DELETE /a/{{ id }}',
        written: { method: 'DELETE', path: '/a/{{ id }}' },
        condition: 'steps."task-2".ok',
        always: true,
        continueOnError: true,
      },
      {
        id: 'task-3',
        name: '{{ id }}',
        written: { method: 'POST', path: '/c' },
        always: false,
        continueOnError: false,
      },
    ]);
    expect((await taskOfStep(plan, 3, { id: 'x' })).name).toBe('x');
    expect((await taskOfStep(plan, 3)).name).toBe('{{ id }}');
  });

  test('each call has an idempotency key of its own', async () => {
    const plan = await planOfTasks(
      'tasks:\n  - post: /a\n    idempotency-key: auto\n    for-each: { in: [1, 2] }\n  - post: /b\n    for-each: { in: [1, 2] }\n    idempotency-key: release-{{ item }}\n',
    );
    const keys = [await taskOfStep(plan, 1, { item: 1 }), await taskOfStep(plan, 1, { item: 2 })].map(
      (one) => one.idempotencyKey,
    );
    expect(new Set(keys).size).toBe(2);
    expect((await taskOfStep(plan, 2, { item: 2 })).idempotencyKey).toBe('release-2');
  });

  test('a plan that shards rows warns of tasks that every shard makes', async () => {
    const text = 'shard: 1/3\ntasks:\n  - get: /a\n  - get: /b/{{ item }}\n    for-each: { in: [1] }\n';
    const { warnings } = await readTasks(text);
    expect(warnings.map(shown)).toEqual([
      expect.stringContaining('One task has no `for-each`, and is made by each of the 3 shards.'),
    ]);
    expect((await readTasks(text.replace('1/3', '1/1'))).warnings).toEqual([]);
  });

  test('credentials in fields are told before anything is sent', async () => {
    const plan = await planOfTasks('- get: /a\n  headers: { authorization: Bearer of-the-file-itself }\n', {
      inputs: { mask: 'of-the-input' },
    });
    expect(plan.mask.map((secret) => secret.reveal())).toEqual([
      'of-the-input',
      'Bearer of-the-file-itself',
      'of-the-file-itself',
    ]);
  });
});

describe('rows', () => {
  const source = async (text: string, values = {}, given = {}) => {
    const plan = await planOfTasks(text, given);
    const rows = plan.steps.findLast((step) => step.rows !== undefined)?.rows;
    return {
      rows,
      read: rows?.source.kind === 'list' ? await rows.source.read({ ...plan.scope, ...values }) : undefined,
    };
  };

  test('a list, its templates filled and its kinds kept', async () => {
    const { rows, read } = await source(
      'vars: { n: 2 }\ntasks:\n  - get: /a\n    extract: { id: id }\n  - get: /b\n    for-each: { in: [a, 1, { x: "{{ vars.n }}" }, "{{ id }}"], as: row, concurrency: 8, on-error: continue }\n',
      { id: 'of a' },
    );
    expect(rows).toMatchObject({ as: 'row', concurrency: 8, onError: 'continue' });
    expect(read).toEqual({ rows: ['a', 1, { x: 2 }, 'of a'] });
  });

  test('an expression; what is no list, or never came, is a fault at its place', async () => {
    const text =
      'tasks:\n  - get: /a\n    extract: { list: items }\n  - get: /b\n    for-each: { in: "{{ list[?ok].id }}" }\n';
    expect((await source(text, { list: [{ ok: true, id: 1 }, { id: 2 }] })).read).toEqual({ rows: [1] });
    for (const [values, message] of [
      [{ list: 'text' }, 'gives nothing where a list is expected'],
      [{}, 'The rows need `list`, which no task that ran has given a value.'],
    ] as const) {
      const { read } = await source(text, values);
      expect(read !== undefined && 'faults' in read && read.faults.map(shown).join()).toContain(message);
    }
  });

  test.each([
    ['rows.csv', 'csv'],
    ['rows.ndjson', 'ndjson'],
    ['rows.jsonl', 'ndjson'],
    ['rows.json', 'json'],
  ])('the file %s', async (name, format) => {
    const given = { files: { [name]: 'x' }, inputs: { vars: `name: ${name}` } };
    const { rows } = await source('- get: /b\n  for-each: { in: "{{ vars.name }}" }\n', {}, given);
    expect(rows?.source).toEqual({ kind: 'file', format, path: expect.stringMatching(/^\/.*\/workspace\/rows\./) });
  });

  test('a file whose name comes of an answer is refused', async () => {
    expect(
      await faultsOfTasks('- get: /a\n  extract: { name: name }\n- get: /b\n  for-each: { in: "x/{{ name }}.csv" }\n'),
    ).toEqual([expect.stringContaining('must be known before the first call')]);
  });
});

test('a fault is told once, and a flood of them is cut', async () => {
  const faults = await faultsOfTasks(`tasks:\n${'  - get: /a\n    tiemout: 5s\n'.repeat(150)}`);
  expect(faults).toHaveLength(101);
  expect(faults.at(-1)).toContain('There are 50 more faults in the task file.');
});

test('a name without a value in one task does not stop others', async () => {
  const plan = await planOfTasks(
    '- get: /a\n  extract: { id: id }\n- delete: /a/{{ id }}\n  always: true\n- get: /c\n',
  );
  expect(await bindStep(plan, 2)).toEqual({ missing: ['id'] });
  expect((await taskOfStep(plan, 3)).path).toBe('/c');
});
