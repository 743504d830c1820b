import { ExactNumber } from '../../src/expect/numbers.ts';
import { bindStep, planOfTasks, shown, type TaskFileCase, taskOfStep } from '../support/task-files.ts';

/** Names that a first task extracts, so that the second can use them. */
const names = 'value, other, list, map, token';
const first = `tasks:\n  - post: /first\n    extract: { ${names
  .split(', ')
  .map((name) => `${name}: ${name}`)
  .join(', ')} }\n`;

function second(words: string, values: Readonly<Record<string, unknown>>, given: TaskFileCase = {}) {
  return planOfTasks(`${first}  - ${words}\n`, given).then((plan) => taskOfStep(plan, 2, values));
}

async function refused(words: string, values: Readonly<Record<string, unknown>>, given: TaskFileCase = {}) {
  const bound = await bindStep(await planOfTasks(`${first}  - ${words}\n`, given), 2, values);
  if (!('faults' in bound)) throw new Error(`Nothing is refused: ${JSON.stringify(bound)}`);
  return bound.faults.map(shown).join('\n');
}

describe('in a path a value is one segment', () => {
  test.each([
    ['a/b c', '/x/a%2Fb%20c/y'],
    ['?a=b#c', '/x/%3Fa%3Db%23c/y'],
    ['http://evil.example', '/x/http%3A%2F%2Fevil.example/y'],
    ["Ünï'!()*", '/x/%C3%9Cn%C3%AF%27%21%28%29%2A/y'],
    ['...', '/x/.../y'],
    ['\r\n', '/x/%0D%0A/y'],
    [5, '/x/5/y'],
    [true, '/x/true/y'],
    [new ExactNumber('12345678901234567890'), '/x/12345678901234567890/y'],
    ['\ud800', '/x/%EF%BF%BD/y'],
  ])('%j', async (value, path) => {
    expect((await second('get: /x/{{ value }}/y', { value })).path).toBe(path);
  });

  test.each([
    ['..', 'The template gives `..` for a segment of the path.'],
    ['.', 'The template gives `.` for a segment of the path.'],
    ['', 'The template gives an empty text for a segment of the path.'],
    ['%2e%2e', 'The path has a segment `.` or `..`, encoded or not.'],
    [null, 'The template gives nothing.'],
    [['a'], 'The template gives a list where one value is expected.'],
    [{ a: 1 }, 'The template gives a map where one value is expected.'],
  ])('%j is refused, at its place in the file', async (value, message) => {
    const text = await refused('get: /x/{{ value }}/y', { value });
    expect(text).toContain(message);
    expect(text).toContain('input "tasks", line 4, column');
    expect(text).toMatch(/\{\{ value \}\}[^\n]*\n +│ +\^+/);
  });

  test('a literal dot beside a value is part of its segment', async () => {
    expect((await second('get: /x/{{ value }}.json', { value: 'a' })).path).toBe('/x/a.json');
    expect(await refused('get: /x/.{{ value }}', { value: '.' })).toContain('for a segment');
  });

  test('in the query of a path it is encoded, and may be empty', async () => {
    const task = await second('get: "/x?a={{ value }}&b={{ other }}"', { value: '..&c=/', other: '' });
    expect(task.path).toBe('/x?a=..%26c%3D%2F&b=');
  });
});

describe('in JSON', () => {
  test.each([
    ['"{{ value }}"', 'text', '"text"'],
    ['"{{ value }}"', 5, '5'],
    ['"{{ value }}"', 1.5, '1.5'],
    ['"{{ value }}"', new ExactNumber('12345678901234567890'), '12345678901234567890'],
    ['"{{ value }}"', false, 'false'],
    ['"{{ value }}"', null, 'null'],
    ['"{{ value }}"', ['a', { b: 1 }], '["a",{"b":1}]'],
    ['"{{ value }}"', '007', '"007"'],
    ['"{{ value }}"', 'true', '"true"'],
    ['"{{ value }}"', 'a"\\\n{{ other }}', '"a\\"\\\\\\n{{ other }}"'],
    ['"n {{ value }}"', 5, '"n 5"'],
    ['" {{ value }}"', 5, '" 5"'],
    ['"is {{ value }}"', ['a', new ExactNumber('12345678901234567890')], '"is [\\"a\\",12345678901234567890]"'],
  ])('%s with %j', async (written, value, json) => {
    const { content } = await second(`post: /x\n    json: { a: ${written}, b: 1.0 }`, { value });
    expect(content).toEqual({ kind: 'json', text: `{"a":${json},"b":1.0}` });
  });

  test('text without quotes stays text, whatever it looks like with the value in it', async () => {
    const { content } = await second('post: /x\n    json:\n      a: 1.{{ value }}', { value: 5 });
    expect(content).toEqual({ kind: 'json', text: '{"a":"1.5"}' });
  });

  test('the whole of it may be one value', async () => {
    const { content } = await second('post: /x\n    json: "{{ map }}"', { map: { a: [1] } });
    expect(content).toEqual({ kind: 'json', text: '{"a":[1]}' });
  });
});

describe('in other places', () => {
  test('query and form: a list repeats its name', async () => {
    const task = await second(
      'post: /x\n    query: { q: "{{ list }}", n: "{{ value }}" }\n    form: { f: "{{ list }}", g: "a={{ value }}" }',
      {
        list: ['a&b', 2],
        value: 'c d',
      },
    );
    expect(task.query).toEqual([
      ['q', 'a&b'],
      ['q', '2'],
      ['n', 'c d'],
    ]);
    expect(task.content).toEqual({
      kind: 'form',
      pairs: [
        ['f', 'a&b'],
        ['f', '2'],
        ['g', 'a=c d'],
      ],
    });
  });

  test.each([['a\r\nhost: evil'], ['a\nb'], ['a\0'], ['ü']])('a header refuses %j', async (value) => {
    expect(await refused('get: /x\n    headers: { x-a: "{{ value }}" }', { value })).toContain(
      'The value of the header `x-a` holds',
    );
  });

  test('credentials that come of values are told, to be hidden', async () => {
    const words = 'get: /x\n    headers: { authorization: "Bearer {{ token }}", x-note: "{{ value }}" }';
    const plan = await planOfTasks(`${first}  - ${words}\n`);
    const bound = await bindStep(plan, 2, { token: 'a-token-of-the-answer', value: 'note' });
    expect('task' in bound && bound.hide?.map((secret) => secret.reveal())).toEqual([
      'Bearer a-token-of-the-answer',
      'a-token-of-the-answer',
    ]);
    expect(await bindStep(plan, 2, { token: 'a-token-of-the-answer', value: 'note' })).not.toHaveProperty('hide');
  });

  test('body: text, lists and maps as JSON', async () => {
    const { content } = await second('post: /x\n    body: "{{ value }}: {{ map }}"\n    content-type: text/plain', {
      value: 1,
      map: { a: 'b' },
    });
    expect(content).toEqual({ kind: 'text', text: '1: {"a":"b"}', contentType: 'text/plain' });
  });

  test('durations and their like are read when the value is there', async () => {
    expect((await second('get: /x\n    timeout: "{{ value }}s"', { value: 5 })).timeoutMs).toBe(5_000);
    expect(await refused('get: /x\n    timeout: "{{ value }}"', { value: 5 })).toContain(
      '`5` is a duration without a unit',
    );
  });
});

describe('multipart', () => {
  const files = { 'a.txt': 'a', 'b;type=x.txt': 'b', 'c"d.txt': 'c' };

  test.each([
    ['"{{ value }}"', '@/etc/passwd', { kind: 'value', value: '@/etc/passwd' }],
    ['"{{ value }}"', '@@x', { kind: 'value', value: '@@x' }],
    ['"{{ value }}"', 'a;type=text/html', { kind: 'value', value: 'a;type=text/html' }],
    ['"@@{{ value }}"', 'x', { kind: 'value', value: '@x' }],
  ])('%s with %j is a value', async (written, value, part) => {
    const { content } = await second(`post: /x\n    multipart: { f: ${written} }`, { value }, { files });
    expect(content).toEqual({ kind: 'multipart', parts: [{ name: 'f', ...part }] });
  });

  test.each([
    ['"@{{ value }}"', 'a.txt', { path: 'a.txt' }],
    ['"@{{ value }}"', 'b;type=x.txt', { path: 'b;type=x.txt' }],
    ['"@{{ value }};type=text/csv"', 'c"d.txt', { path: 'c"d.txt', contentType: 'text/csv' }],
    ['"@a.txt;filename={{ value }}"', 'x;type=text/html', { path: 'a.txt', filename: 'x;type=text/html' }],
    [`'@a.txt;filename="{{ value }}.txt"'`, 'q"', { path: 'a.txt', filename: 'q".txt' }],
  ])('%s with %j is a file', async (written, value, part) => {
    const { content } = await second(`post: /x\n    multipart: { f: ${written} }`, { value }, { files });
    const [found] = content?.kind === 'multipart' ? content.parts : [];
    expect(found).toEqual({ kind: 'file', name: 'f', ...part, path: expect.stringMatching(/\/workspace\//) });
    expect(found?.kind === 'file' && found.path.endsWith(`/workspace/${part.path}`)).toBe(true);
  });

  test.each([['../a.txt'], ['/etc/passwd'], ['sub/a.txt'], ['..']])(
    'a file called %j by a value is refused',
    async (value) => {
      expect(await refused('post: /x\n    multipart: { f: "@{{ value }}" }', { value }, { files })).toContain(
        'The template gives something else than the name of a file.',
      );
    },
  );

  test('a file that a value names must be there', async () => {
    expect(await refused('post: /x\n    multipart: { f: "@{{ value }}" }', { value: 'gone' })).toContain(
      'input/file]: There is no file `gone`.',
    );
  });
});

describe('files', () => {
  test('save-to takes one name of a value, and any path of vars', async () => {
    const task = await second('get: /x\n    save-to: out/{{ value }}.json', { value: 'a' });
    expect(task.saveTo).toMatch(/\/workspace\/out\/a\.json$/);
    expect(await refused('get: /x\n    save-to: out/{{ value }}', { value: '../../x' })).toContain(
      'something else than the name',
    );
    const plan = await planOfTasks('vars: { dir: a/b }\ntasks:\n  - get: /x\n    save-to: "{{ vars.dir }}/c"\n');
    expect((await taskOfStep(plan, 1)).saveTo).toMatch(/\/workspace\/a\/b\/c$/);
  });

  test('a file that an earlier task saves is looked for when its turn comes', async () => {
    const plan = await planOfTasks(
      'tasks:\n  - get: /a\n    save-to: out/a.csv\n  - post: /b\n    body-file: out/a.csv\n  - get: /c/{{ item.id }}\n    for-each: { in: out/a.csv }\n',
    );
    expect(plan.steps[2]?.rows?.source).toMatchObject({ kind: 'file', format: 'csv', madeEarlier: true });
    const bound = await bindStep(plan, 2);
    expect('faults' in bound && bound.faults.map(({ message }) => message)).toEqual(['There is no file `out/a.csv`.']);
    // What an earlier run has left there is not what this one will read.
    const again = await planOfTasks(
      '- get: /a\n  save-to: a.csv\n- get: /c/{{ item.id }}\n  for-each: { in: a.csv }\n',
      {
        files: { 'a.csv': 'id\n1\n' },
      },
    );
    expect(again.steps[1]?.rows?.source).toMatchObject({ madeEarlier: true });
  });
});

describe('in expressions a value is a literal', () => {
  test.each([
    ["name == '{{ value }}'", 'it\'s `odd` \\ "', 'name == `"it\'s \\u0060odd\\u0060 \\\\ \\""`'],
    ["name == 'a\\'b {{ value }}'", 'x', 'name == `"a\'b x"`'],
    ['n == {{ value }}', 5, 'n == `5`'],
    ['n == {{ value }}', "' || true || '", 'n == `"\' || true || \'"`'],
    ["a == 'b' && n == {{ value }}", ['x'], 'a == \'b\' && n == `["x"]`'],
  ])('%s', async (written, value, expression) => {
    const task = await second(`get: /x\n    expect: ${JSON.stringify(written)}`, { value });
    expect(task.expect).toEqual([expression]);
  });

  test('between double quotes or backticks it is refused', async () => {
    expect(await refused(`get: /x\n    until: 'a == \`{{ value }}\`'`, { value: 1 }).catch(String)).toContain(
      'between double quotes or backticks',
    );
  });
});

describe('names', () => {
  test('one that has no value yet is missing, unless something stands behind it', async () => {
    const plan = await planOfTasks(`${first}  - get: /x/{{ value }}/{{ other || 'none' }}\n    always: true\n`);
    expect(await bindStep(plan, 2, { other: 'a' })).toEqual({ missing: ['value'] });
    expect((await taskOfStep(plan, 2, { value: 'a' })).path).toBe('/x/a/none');
  });

  test('a step that did not run is missing', async () => {
    const plan = await planOfTasks('tasks:\n  - id: one\n    get: /a\n  - get: /x/{{ steps.one.status }}\n');
    expect(await bindStep(plan, 2)).toEqual({ missing: ['steps.one'] });
    expect((await taskOfStep(plan, 2, { steps: { one: { status: 204 } } })).path).toBe('/x/204');
    expect(plan.bodiesRead).toEqual(new Set());
  });

  test('bodies that are read are known', async () => {
    const plan = await planOfTasks(
      'tasks:\n  - id: one\n    get: /a\n  - id: two\n    get: /b\n  - get: /x/{{ steps.one.body.id }}\n    if: steps.two.ok\n',
    );
    expect(plan.bodiesRead).toEqual(new Set(['one']));
  });

  test('names inside filters and projections belong to their items', async () => {
    const task = await second('get: "/x/{{ list[?active].id | [0] }}/{{ length(list[*].name) }}"', {
      list: [{ id: 1 }, { id: 2, active: true, name: 'b' }],
    });
    expect(task.path).toBe('/x/2/1');
    const mapped = await second('get: "/x/{{ map(&id, list)[0] }}/{{ sort_by(list, &id)[0].id }}"', {
      list: [{ id: 1 }],
    });
    expect(mapped.path).toBe('/x/1/1');
  });

  test('only the environment that stands in the file is in the scope', async () => {
    const plan = await planOfTasks('tasks:\n  - get: "/x/{{ env.A }}/{{ env.B || \'b\' }}"\n', {
      environment: { A: 'a', SECRET: 's', KIMP360_API_KEY: 'k' },
    });
    expect(plan.scope).toEqual({ vars: {}, env: { A: 'a' } });
    expect((await taskOfStep(plan, 1)).path).toBe('/x/a/b');
  });

  test('braces and quotes inside an expression do not end it', async () => {
    const task = await second(
      'get: /x\n    headers: { x-a: "{{ \'{{\' }}a{{ \'}}\' }}", x-b: "{{ {a: {b: value}}.a.b }}" }',
      {
        value: 'v',
      },
    );
    expect(task.fields).toEqual([
      ['x-a', '{{a}}'],
      ['x-b', 'v'],
    ]);
  });

  test('what values hold is never evaluated', async () => {
    const task = await second('post: /x\n    json: { a: "{{ value }}" }', { value: '{{ env.HOME }}' });
    expect(task.content).toEqual({ kind: 'json', text: '{"a":"{{ env.HOME }}"}' });
  });

  test('a value that is nested too deeply is a fault, not an end', async () => {
    let value: unknown = [];
    for (let depth = 0; depth < 50_000; depth++) value = [value];
    expect(await refused('post: /x\n    json: { a: "{{ value }}" }', { value })).toContain('nested too deeply');
  });

  test('a value that cannot be computed says so', async () => {
    expect(await refused('get: /x/{{ length(value) }}', { value: 5 })).toContain(
      'The template could not be evaluated.',
    );
  });
});
