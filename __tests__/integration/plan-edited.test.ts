/** A plan that was edited between two runs with one journal: what is made again, what stays done, and what is told. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { closeJsonApis, type SeenRequest } from '../support/json-api.ts';
import { aStep, evidenceOf } from '../support/plans.ts';
import { story } from '../support/resumed.ts';

afterAll(closeJsonApis);

const again = 'To make `POST /a` again, give it another `id`; to make everything again, name a new journal.';

describe('files that are sent', () => {
  test.each([
    ['body-file', '- { post: /a, body-file: docs/brief.txt }\n'],
    ['multipart', '- { post: /a, multipart: { title: Brief, file: "@docs/brief.txt" } }\n'],
  ])('%s counts by its content, and not by its folder', async (_word, tasks) => {
    const { runTasks, write } = await story();
    write('docs/brief.txt', 'first');
    expect((await runTasks(tasks)).lines).toEqual(['POST /a']);
    expect((await runTasks(tasks)).lines).toEqual([]);
    write('docs/brief.txt', 'other');
    const edited = await runTasks(tasks);
    expect(edited.requests.map(({ body }) => body.includes('other'))).toEqual([true]);
    write('elsewhere/brief.txt', 'other');
    expect((await runTasks(tasks.replace('docs/', 'elsewhere/'))).lines).toEqual([]);
    write('docs/note.txt', 'other');
    expect((await runTasks(tasks.replace('brief.txt', 'note.txt'))).lines).toEqual(['POST /a']);
  });

  test('of rows count as well: the row with the edited file is made again', async () => {
    const { runTasks, write } = await story();
    const tasks = '- { post: "/a/{{ item }}", for-each: { in: [x, y] }, body-file: "{{ item }}.txt" }\n';
    for (const name of ['x', 'y']) write(`${name}.txt`, 'first');
    expect((await runTasks(tasks)).lines).toEqual(['POST /a/x', 'POST /a/y']);
    write('y.txt', 'other');
    const edited = await runTasks(tasks);
    expect(edited.lines).toEqual(['POST /a/y']);
    expect(edited.results[0]?.rows).toMatchObject({ done: 1, succeeded: 1 });
    expect(edited.notices).toEqual([]);
  });

  test('are read once more for a journal, however many rows send them', async () => {
    const { runTasks, write } = await story();
    write('one.txt', 'x'.repeat(300_000));
    const platform = nodePlatform();
    let reads = 0;
    const files = {
      ...platform.files,
      open(file: string) {
        reads += 1;
        return platform.files.open(file);
      },
    };
    const tasks =
      '- { post: /a, body-file: one.txt }\n- { put: "/b/{{ item }}", for-each: { in: [1, 2, 3] }, body-file: one.txt }\n';
    const engine = { platform: { ...platform, files } };
    expect((await runTasks(tasks, { engine })).lines).toHaveLength(4);
    expect(reads).toBe(4 + 1);
    reads = 0;
    expect((await runTasks(tasks, { engine })).lines).toEqual([]);
    expect(reads).toBe(1);
  });
});

const words: readonly (readonly [word: string, before: string, after: string])[] = [
  ['expect', '', 'expect: "id == `1`"'],
  ['expect', 'expect: "id > `0`"', 'expect: "id >= `1`"'],
  ['expect-status', '', 'expect-status: 200, 201'],
  ['extract', '', 'extract: { n: id }'],
  ['extract', 'extract: { n: id }', 'extract: { n: "[id]" }'],
  ['until', 'until: "id != null"', 'until: "id > `0`"'],
  ['fail-when', 'until: "id != null"', 'until: "id != null"\n  fail-when: "id == `7`"'],
];

test('a task that was done, and sends something else in each run, is made again and told so, once', async () => {
  const { runTasks } = await story();
  const tasks = (time: string, sent: string) => `- { get: "/time?${time}" }
- { post: /a, headers: { x-time: "${time}" }, json: { title: ${sent} } }
- { put: "/rows/{{ item }}", for-each: { in: [1, 2] }, json: { at: "${time}" } }
`;
  expect((await runTasks(tasks('1', 'x'))).notices).toEqual([]);
  const same = await runTasks(tasks('1', 'x'));
  expect([...same.lines, ...same.notices]).toEqual([]);
  const other = await runTasks(tasks('2', 'y'));
  expect(other.lines).toEqual(['GET /time?2', 'POST /a']);
  expect(other.notices.filter((notice) => notice.includes('is known by what it sends'))).toEqual([
    expect.stringContaining(
      '`POST /a` was done in an earlier run, and since then this changed: `headers`, `json`. A task is known by what it sends, so it was made again.',
    ),
  ]);
  expect((await runTasks(tasks('2', 'y'))).lines).toEqual([]);
});

test('a task that an always task undid is made again without a word of that', async () => {
  const { runTasks } = await story((line) => (line.endsWith('/check') ? [500, {}] : undefined));
  const tasks = `- { post: /a, extract: { id: id } }
- { post: "/a/{{ id }}/files" }
- { put: "/a/{{ id }}/check", retries: 0 }
- { delete: "/a/{{ id }}", always: true }
`;
  for (const id of [1, 3]) {
    const { lines, notices } = await runTasks(tasks);
    expect(lines).toEqual(['POST /a', `POST /a/${id}/files`, `PUT /a/${id}/check`, `DELETE /a/${id}`]);
    expect(notices).toEqual([expect.stringContaining('deleted what this run had made')]);
  }
});

test('a task whose secret is not only put in its place is known by what it sends all the same', async () => {
  let pin = 12_345_678;
  const { runTasks, journal } = await story((line) => (line === 'GET /login' ? [200, { pin: `${pin}` }] : undefined));
  const tasks = (title: string) => `- { get: /login, extract: { pin: { from: pin, secret: true } } }
- { post: /a, query: { pin: "{{ to_number(pin) }}" }, json: { title: ${title} } }
`;
  expect((await runTasks(tasks('one'))).lines).toEqual(['GET /login', 'POST /a?pin=12345678']);
  pin += 1;
  expect((await runTasks(tasks('one'))).lines).toEqual(['GET /login']);
  expect((await runTasks(tasks('two'))).lines).toEqual(['GET /login', 'POST /a?pin=12345679']);
  expect(readFileSync(journal, 'utf8')).not.toContain('1234567');
});

describe('a secret that is spelt like a member of the journal', () => {
  const tasks = (last: string) => `- id: make
  post: /a
  extract: { request_id: id, tree: tree }
- for-each: { in: [x] }
  post: "/rows/{{ item }}"
  extract: { row_id: id }
- get: ${last}
  headers:
    x-told: '{{ steps.make.headers."content-type" }} {{ steps.make.body.id }} {{ request_id }} {{ row_id[0] }} {{ steps.make.status }}'
`;
  const hiding = (secrets: readonly string[]) => {
    const redactor = createRedactor();
    for (const secret of secrets) redactor.add(new Secret(secret));
    return { engine: { redactor } };
  };
  const made = () => story((line) => (line.startsWith('POST') ? [201, { id: 7, tree: { outputs: 'x' } }] : undefined));
  const names = [
    'status',
    'headers',
    'outputs',
    'body',
    'request_id',
    'row_id',
    'kept',
    'words',
    'extract',
    'expect-status',
  ];

  test.each([...names.map((name) => [name]), names].map((secrets) => [secrets]))(
    '%j changes nothing',
    async (secrets) => {
      const { runTasks } = await made();
      expect((await runTasks(tasks('/b'), hiding(secrets))).lines).toHaveLength(3);
      const { lines, requests } = await runTasks(tasks('/c'), hiding(secrets));
      expect(lines).toEqual(['GET /c']);
      expect(requests[0]?.headers['x-told']).toBe('application/json 7 7 7 201');
    },
  );

  test('is hidden where others call something so', async () => {
    const { runTasks, journal } = await made();
    await runTasks(tasks('/b'), hiding(['outputs', 'content-type']));
    const line =
      readFileSync(journal, 'utf8')
        .split('\n')
        .find((one) => one.includes('tree')) ?? '';
    const { kept } = JSON.parse(line) as { kept: { json: string } };
    const { outputs, headers } = JSON.parse(kept.json);
    expect(outputs).toEqual({ request_id: 7, tree: { '***': 'x' } });
    expect(Object.keys(headers)).toContain('***');
    expect(kept.json).not.toContain('content-type');
  });

  test('does not hide what a call is made of', async () => {
    let token = 100_000;
    const { runTasks } = await story((line) => (line === 'GET /login' ? [200, { pin: `${token}` }] : undefined));
    const login = `- { get: /login, extract: { pin: { from: pin, secret: true } } }
- { post: "/a/{{ to_number(pin) }}", json: { title: TITLE } }
`;
    const hidden = hiding(['content', 'json', 'path']);
    const engine = { ...hidden.engine, hide: (secret: Secret) => hidden.engine.redactor.add(secret) };
    await runTasks(login.replace('TITLE', 'one'), { engine });
    token += 1;
    expect((await runTasks(login.replace('TITLE', 'two'), { engine })).lines).toHaveLength(2);
  });
});

describe('words that judge a done task, and that were edited', () => {
  test.each(words)('%s: a GET is made again, and a POST is told of', async (word, before, after) => {
    const { runTasks } = await story(() => [200, { id: 1 }]);
    const get = (more: string) => `- get: /a\n  ${more}\n`;
    const post = (more: string) => `- post: /a\n  idempotency-key: auto\n  ${more}\n`;
    expect((await runTasks(get(before) + post(before))).lines).toEqual(['GET /a', 'POST /a']);
    const edited = await runTasks(get(after) + post(after));
    expect(edited.lines).toEqual(['GET /a']);
    expect(edited.outcomes).toEqual(['task-1 ok', 'task-2 done']);
    const missing = word === 'extract' ? ', and there is no value of `n`' : '';
    expect(edited.notices).toEqual([
      `\`POST /a\` was done in an earlier run, and since then this changed: \`${word}\`. Its answer was not judged by that${missing}: a POST is not made twice. ${again}`,
    ]);
    const noticed = await runTasks(get(after) + post(after));
    expect([noticed.lines, noticed.notices]).toEqual([[], edited.notices]);
    expect((await runTasks(get(after) + post(`id: again\n  ${after}`))).lines).toEqual(['POST /a']);
  });

  test('of a single call, which has no `id`, a new journal is the way', async () => {
    const { run } = await story();
    const call = (expect: readonly string[]) => {
      const { place: _none, ...step } = aStep('one', { make: () => ({ method: 'POST', path: '/one', expect }) });
      return [step];
    };
    await run(call([]));
    const edited = await run(call(['id']));
    expect(edited.lines).toEqual([]);
    expect(edited.notices).toEqual([
      expect.stringMatching(/a POST is not made twice\. To make it again, name a new journal\.$/),
    ]);
  });

  test('what is asked no more needs no word, and no call', async () => {
    const { runTasks } = await story();
    await runTasks(
      '- { get: /a, expect: "@ != null", extract: { n: "@" } }\n- { post: /a, extract: { n: id, m: id } }\n',
    );
    const edited = await runTasks('- { get: /a }\n- { post: /a, extract: { m: id } }\n- { get: "/b/{{ m }}" }\n');
    expect([edited.lines, edited.notices]).toEqual([['GET /b/1'], []]);
  });

  test('an expectation that a GET does not meet fails the run', async () => {
    const { runTasks } = await story();
    expect((await runTasks('- { get: /a }\n')).outcomes).toEqual(['task-1 ok']);
    expect((await runTasks('- { get: /a, expect: "id" }\n')).outcomes).toEqual(['task-1 failed expect/failed']);
  });

  test('save-to: a GET fetches it; what a POST saved has to be moved', async () => {
    const { runTasks, workspace, write } = await story();
    const get = (name: string) => `- { get: /a, save-to: ${name} }\n`;
    await runTasks(get('one.json'));
    write('two.json', 'of somebody else');
    expect((await runTasks(get('two.json'))).lines).toEqual(['GET /a']);
    expect(readFileSync(path.join(workspace, 'two.json'), 'utf8')).toBe('{}');
    const post = (name: string) => `- { post: /b, save-to: ${name} }\n`;
    await runTasks(post('b.json'));
    await expect(runTasks(post('c.json'))).rejects.toThrow(
      'input/file: `POST /b` saved to another file in an earlier run',
    );
    write('c.json', readFileSync(path.join(workspace, 'b.json'), 'utf8'));
    const moved = await runTasks(post('c.json'));
    expect([moved.lines, moved.notices]).toEqual([[], [expect.stringContaining('this changed: `save-to`.')]]);
  });
});

describe('a value that an earlier run was not asked for', () => {
  const create = (extract: string) => `- { name: Create, post: /requests, extract: ${extract} }\n`;

  test('is missing where it is needed, and the cause is told: also by an `always` task', async () => {
    const { runTasks } = await story();
    await runTasks(create('{ id: id }'));
    const uses = '- { get: "/requests/{{ n }}" }\n- { delete: "/requests/{{ n }}", always: true }\n';
    for (const extract of ['{ n: id }', '{ id: id, n: "to_string(id)" }']) {
      const edited = await runTasks(create(extract) + uses);
      expect(edited.lines).toEqual([]);
      expect(edited.outcomes).toEqual(['task-1 done', 'task-2 failed input/invalid', 'task-3 failed input/invalid']);
      for (const result of edited.results.slice(1)) {
        expect(evidenceOf(result)).toContain('needs `n`, which `Create` was not asked for when an earlier run did it.');
        expect(result.diagnostics[0]?.suggestion).toBe(
          'To make `Create` again, give it another `id`; to make everything again, name a new journal.',
        );
      }
    }
  });

  test('by another expression is not the old one', async () => {
    const { runTasks } = await story();
    await runTasks(create('{ n: id }'));
    const edited = await runTasks(`${create('{ n: "[id]" }')}- { delete: "/requests/{{ n }}" }\n`);
    expect([edited.lines, edited.results[0]?.extracted]).toEqual([[], {}]);
  });

  test('of rows is no list of nothing', async () => {
    const { runTasks } = await story();
    const rows = (more: string) => `- { name: Import, post: "/a/{{ item }}", for-each: { in: [1, 2] }${more} }\n`;
    await runTasks(rows(''));
    const edited = await runTasks(`${rows(', extract: { ids: id }')}- { put: /b, json: "{{ ids }}" }\n`);
    expect(edited.lines).toEqual([]);
    expect(evidenceOf(edited.results[1])).toContain('needs `ids`, which `Import` was not asked for');
    expect(edited.notices).toEqual([
      expect.stringMatching(/`extract`.* so they stay done, and there is no value of `ids`/),
    ]);
  });

  test('is the answer itself: a GET is made again, a POST is told of', async () => {
    const { runTasks } = await story((line) => (line === 'GET /a' ? [200, { title: 'x' }] : undefined));
    const tasks = '- { id: one, get: /a }\n- { id: two, post: /b }\n';
    await runTasks(tasks);
    const edited = await runTasks(
      `${tasks}- { get: "/c/{{ steps.one.body.title }}/{{ steps.two.body.id || 'none' }}" }\n`,
    );
    expect(edited.lines).toEqual(['GET /a', 'GET /c/x/none']);
    expect(edited.notices).toEqual([expect.stringContaining('this changed: `steps.two.body`.')]);
  });
});

describe('a row with `idempotency-key: auto`', () => {
  const tasks = (title: string) => `- id: each
  post: "/rows/{{ item }}"
  for-each: { in: [1, 2], on-error: continue }
  idempotency-key: auto
  retries: 0
  json: { title: ${title} }
`;
  /** As strict APIs have it: a key belongs to the first content that it came with. */
  const strict = async () => {
    const contents = new Map<unknown, string>();
    let answer: readonly [number, unknown] | 'cut' = [500, {}];
    const one = await story((line, seen) => {
      if (!line.endsWith('/2')) return undefined;
      const key = seen.headers['idempotency-key'];
      const first = contents.get(key) ?? seen.body;
      contents.set(key, first);
      return first === seen.body ? answer : [422, { message: 'This key came with other content.' }];
    });
    const keysOf = (run: { readonly requests: readonly SeenRequest[] }) =>
      run.requests.map(({ headers }) => headers['idempotency-key']);
    return { ...one, keysOf, answers: (next: typeof answer) => (answer = next) };
  };

  test('that was answered, and whose call was edited since, gets a new key', async () => {
    const { runTasks, keysOf, answers } = await strict();
    const first = await runTasks(tasks('one'));
    const same = await runTasks(tasks('one'));
    expect(same.lines).toEqual(['POST /rows/2']);
    expect(keysOf(same)[0]).toBe(keysOf(first)[1]);
    answers([201, { id: 2 }]);
    const edited = await runTasks(tasks('two'));
    expect([edited.lines, edited.outcomes]).toEqual([['POST /rows/2'], ['each ok']]);
    expect(keysOf(edited)[0]).not.toBe(keysOf(first)[1]);
    expect(edited.notices.filter((one) => one.startsWith('Row'))).toEqual([]);
    expect((await runTasks(tasks('two'))).lines).toEqual([]);
  });

  test('that got no answer keeps its key, and it is told that the call changed', async () => {
    const { runTasks, keysOf, answers } = await strict();
    answers('cut');
    const first = await runTasks(tasks('one'));
    const same = await runTasks(tasks('one'));
    const edited = await runTasks(tasks('two'));
    expect([keysOf(same), keysOf(edited)]).toEqual([[keysOf(first)[1]], [keysOf(first)[1]]]);
    expect(same.notices).toEqual([]);
    expect(edited.notices.filter((one) => one.startsWith('Row'))).toEqual([
      'Row 2 of `POST /rows/{{ item }}` was begun by an earlier run that got no answer, and what is sent changed since. So that nothing is done twice, it was sent under the idempotency key of then: an API that did the earlier call answers as it did then, or refuses the key. Look which of the two calls it did.',
    ]);
    // By then it was answered.
    answers([201, { id: 2 }]);
    const again = await runTasks(tasks('two'));
    expect([again.outcomes, keysOf(again)[0] === keysOf(first)[1]]).toEqual([['each ok'], false]);
  });

  test('that was answered, and is on its way again, keeps its key', async () => {
    const { runTasks, keysOf, answers } = await strict();
    const first = await runTasks(tasks('one'));
    answers('cut');
    await runTasks(tasks('one'));
    expect(keysOf(await runTasks(tasks('two')))).toEqual([keysOf(first)[1]]);
  });
});

describe('what stands around the rows, and was edited', () => {
  const rows = (more: string, list = '[1, 2]') => `- name: Import\n  for-each: { in: ${list} }\n  ${more}\n`;

  test.each([
    ['path', 'post: "/a/{{ item }}"', 'post: "/b/{{ item }}"'],
    ['json', 'post: /a\n  json: { n: "{{ item }}" }', 'post: /a\n  json: { m: "{{ item }}" }'],
    ['headers', 'post: /a\n  headers: { x-a: b }', 'post: /a\n  headers: { x-a: c }'],
    ['method', 'post: "/a/{{ item }}"', 'put: "/a/{{ item }}"'],
    ['form', 'post: /a', 'post: /a\n  form: { n: "{{ item }}" }'],
    ['expect', 'post: /a', 'post: /a\n  expect: "id > `0`"'],
  ])('%s: done rows stay done, others are made, and one warning tells it', async (word, before, after) => {
    const { runTasks } = await story();
    expect((await runTasks(rows(before))).lines).toHaveLength(2);
    const edited = await runTasks(rows(after, '[1, 2, 3]'));
    expect(edited.requests).toHaveLength(1);
    expect(edited.results[0]?.rows).toMatchObject({ done: 2, succeeded: 1 });
    expect(edited.notices).toEqual([
      `Since 2 rows were done in an earlier run, this changed around the rows of \`Import\`: \`${word}\`. A row is known by its own content, so they stay done. To make \`Import\` again, give it another \`id\`; to make everything again, name a new journal.`,
    ]);
    const dry = await runTasks(rows(after, '[1, 2, 3]'), { plan: { dryRun: true } });
    expect([dry.lines, dry.notices]).toEqual([[], edited.notices]);
    expect((await runTasks(rows(`id: again\n  ${after}`))).lines).toHaveLength(2);
  });

  test('a value of an earlier task is part of it', async () => {
    const { runTasks } = await story();
    const tasks = (title: string) =>
      `- { post: /r, json: { title: ${title} }, extract: { id: id } }\n${rows('post: "/r/{{ id }}/{{ item }}"')}`;
    await runTasks(tasks('one'));
    const edited = await runTasks(tasks('two'));
    expect(edited.lines).toEqual(['POST /r']);
    expect(edited.notices).toEqual([
      expect.stringContaining('`POST /r` was done in an earlier run'),
      expect.stringContaining('around the rows of `Import`: `path`.'),
    ]);
  });

  test('a secret of each run is no change', async () => {
    let logins = 0;
    const { runTasks } = await story((line) => {
      if (line !== 'GET /login') return undefined;
      logins += 1;
      return [200, { token: `secret-token-${logins}` }];
    });
    const login = '- { get: /login, extract: { token: { from: token, secret: true } } }\n';
    const tasks = `${login}${rows('post: /a\n  headers: { x-token: "{{ token }}" }')}`;
    expect((await runTasks(tasks)).lines).toHaveLength(3);
    const second = await runTasks(tasks);
    expect([second.lines, second.notices]).toEqual([['GET /login'], []]);
  });

  test('what a GET is asked for now: its rows are made again', async () => {
    const { runTasks } = await story();
    expect((await runTasks(rows('get: "/a/{{ item }}"'))).lines).toHaveLength(2);
    const edited = await runTasks(rows('get: "/a/{{ item }}"\n  expect: id'));
    expect(edited.lines).toEqual(['GET /a/1']);
    expect(edited.outcomes).toEqual(['task-1 failed expect/failed']);
  });
});
