/** `always` tasks in runs with one journal: made once for what they are about, and again when that was made again. */
import { closeJsonApis, type JsonAnswer } from '../support/json-api.ts';
import { story } from '../support/resumed.ts';

afterAll(closeJsonApis);

/** An API that knows what it made: a second DELETE of a thing is 404, as is what is made under a thing that is gone. */
async function strictStory(own: (line: string) => JsonAnswer | undefined = () => undefined) {
  const there = new Set<string>();
  let made = 0;
  return story((line) => {
    const answer = own(line);
    if (answer !== undefined) return answer;
    const [method, target = ''] = line.split(' ');
    const [parent, id, ...under] = target.slice(1).split('/');
    const thing = `/${parent}/${id}`;
    if (method === 'DELETE') return there.delete(thing) ? [200, {}] : [404, {}];
    if (method === 'PUT') there.add(target);
    if (method === 'POST' && id === undefined) {
      made += 1;
      there.add(`/${parent}/${made}`);
      return [201, { id: made }];
    }
    return under.length > 0 && !there.has(thing) ? [404, {}] : [200, {}];
  });
}

const create = '- { post: /requests, json: { title: one }, extract: { request_id: id } }\n';
const tidy = '- { delete: "/requests/{{ request_id }}", always: true }\n';
const login = '- { get: /login, extract: { token: { from: token, secret: true } } }\n';
let logins = 0;
const withLogin = (line: string): JsonAnswer | undefined => {
  if (line !== 'GET /login') return undefined;
  logins += 1;
  return [200, { token: `secret-token-${logins}` }];
};

describe('a DELETE of a run that ended green', () => {
  test('is not made again because a tolerated failure is tried again, nor when that works at last', async () => {
    let works = false;
    const { runTasks } = await strictStory((line) => (line === 'POST /notes' ? [works ? 201 : 500, {}] : undefined));
    const notes = '- { post: /notes, json: { of: "{{ request_id }}" }, retries: 0, continue-on-error: true }\n';
    const under = '- { post: "/requests/{{ request_id }}/files", retries: 0, continue-on-error: true }\n';
    const tasks = create + notes + under + tidy;
    const first = await runTasks(tasks);
    expect(first.lines).toEqual(['POST /requests', 'POST /notes', 'POST /requests/1/files', 'DELETE /requests/1']);
    const second = await runTasks(tasks);
    expect(second.lines).toEqual(['POST /notes']);
    works = true;
    const third = await runTasks(tasks);
    expect(third.lines).toEqual(['POST /notes']);
    expect(third.outcomes).toEqual(['task-1 done', 'task-2 ok', 'task-3 done', 'task-4 done']);
  });

  test('is made again when what it deletes was made again, by its value or by its path', async () => {
    const { runTasks } = await strictStory();
    const lock = (by: string) => `- { put: /locks/deploy, json: { by: ${by} } }\n`;
    const unlock = '- { delete: /locks/deploy, always: true }\n';
    expect((await runTasks(create + lock('a') + tidy + unlock)).lines).toHaveLength(4);
    expect((await runTasks(create + lock('a') + tidy + unlock)).lines).toEqual([]);
    const dry = (tasks: string) => runTasks(tasks, { plan: { dryRun: true } });
    const all = create + lock('a') + tidy + unlock;
    expect((await dry(all)).outcomes).toEqual(['task-1 done', 'task-2 done', 'task-3 done', 'task-4 done']);
    const would = await dry(create + lock('b') + tidy + unlock);
    expect(would.outcomes).toEqual(['task-1 done', 'task-2 dry-run', 'task-3 done', 'task-4 dry-run']);
    const half = await runTasks(create.replace('one', 'three') + lock('a') + tidy + unlock);
    expect(half.lines).toEqual(['POST /requests', 'DELETE /requests/2']);
    const other = await runTasks(create.replace('one', 'two') + lock('b') + tidy + unlock);
    expect(other.lines).toEqual(['POST /requests', 'PUT /locks/deploy', 'DELETE /requests/3', 'DELETE /locks/deploy']);
    expect(other.results.every(({ ok }) => ok)).toBe(true);
  });

  test('about nothing of the plan is made again when anything was made, and not when it was only asked', async () => {
    const { runTasks } = await strictStory(() => [200, {}]);
    const tasks = (more: string) =>
      `- { get: /a${more} }\n- { post: /b${more} }\n- { delete: /cache/all, always: true }\n`;
    expect((await runTasks(tasks(''))).lines).toHaveLength(3);
    expect((await runTasks('- { get: /c }\n- { post: /b }\n- { delete: /cache/all, always: true }\n')).lines).toEqual([
      'GET /c',
    ]);
    expect((await runTasks(tasks('a'))).lines).toEqual(['GET /aa', 'POST /ba', 'DELETE /cache/all']);
  });

  test('is about what it names, and not about the token that it carries', async () => {
    const { runTasks } = await strictStory(withLogin);
    const headers = 'headers: { x-token: "{{ token }}" }';
    const secretTidy = `- { delete: "/requests/{{ request_id }}", ${headers}, always: true }\n`;
    const logout = `- { delete: /sessions/mine, ${headers}, always: true }\n`;
    const session = '- { put: /sessions/mine }\n';
    const release = `- { post: /releases, ${headers} }\n`;
    const tasks = login + release + session + create + secretTidy;
    expect((await runTasks(tasks)).lines).toHaveLength(5);
    expect((await runTasks(tasks)).lines).toEqual(['GET /login']);
    // Where the token is all that it is made of, it is about who was logged in.
    const out = await runTasks(tasks + logout);
    expect(out.lines).toEqual(['GET /login', 'DELETE /sessions/mine']);
  });

  test('does not undo what only shares its token, when the run fails', async () => {
    let broken = true;
    const { runTasks } = await strictStory(
      (line) => withLogin(line) ?? (broken && line === 'GET /work' ? [500, {}] : undefined),
    );
    const headers = 'headers: { x-token: "{{ token }}" }';
    const release = `- { post: /releases, ${headers} }\n`;
    const work = '- { get: /work, retries: 0 }\n';
    const tasks = `${login}${release}${create}${work}- { delete: "/requests/{{ request_id }}", ${headers}, always: true }\n`;
    expect((await runTasks(tasks)).lines.at(-1)).toBe('DELETE /requests/2');
    broken = false;
    expect((await runTasks(tasks)).lines).toEqual(['GET /login', 'POST /requests', 'GET /work', 'DELETE /requests/3']);
  });
});

describe('the rows of an `always` task', () => {
  const rows = (list: string) =>
    `- { post: /items, json: "{{ item }}", for-each: { in: ${list} }, extract: { ids: id } }\n`;
  const tidyRows = '- { id: tidy, delete: "/items/{{ item }}", for-each: { in: "{{ ids }}" }, always: true }\n';

  test('are made for what was added, and not for what is done', async () => {
    const { runTasks } = await strictStory();
    expect((await runTasks(rows('[a, b]') + tidyRows)).lines.slice(2)).toEqual(['DELETE /items/1', 'DELETE /items/2']);
    const more = await runTasks(rows('[a, b, c]') + tidyRows);
    expect(more.lines).toEqual(['POST /items', 'DELETE /items/3']);
    expect(more.results.at(-1)).toMatchObject({ ok: true, rows: { done: 2, succeeded: 1 } });
    const dry = await runTasks(rows('[a, b, c]') + tidyRows, { plan: { dryRun: true } });
    expect(dry.outcomes).toEqual(['task-1 done', 'tidy done']);
    expect((await runTasks(rows('[a, b, c]') + tidyRows)).lines).toEqual([]);
  });

  test('of a run that fails reach what it made, past what is gone; and the next run makes all of it again', async () => {
    let broken = true;
    const { runTasks } = await strictStory((line) => (broken && line === 'GET /work' ? [500, {}] : undefined));
    await runTasks(rows('[a, b]') + tidyRows);
    const tasks = `${rows('[a, b, c]')}- { get: /work, retries: 0 }\n${tidyRows}`;
    const failed = await runTasks(tasks);
    expect(failed.lines).toEqual(['POST /items', 'GET /work', 'DELETE /items/3']);
    expect(failed.notices).toEqual([expect.stringContaining('these tasks are not done: `POST /items`')]);
    broken = false;
    const next = await runTasks(tasks);
    expect(next.lines).toEqual([
      ...['POST /items', 'POST /items', 'POST /items', 'GET /work'],
      ...['DELETE /items/4', 'DELETE /items/5', 'DELETE /items/6'],
    ]);
    expect((await runTasks(tasks)).lines).toEqual([]);
  });

  test('with names that the caller chose are deleted again when they were made again', async () => {
    let broken = false;
    const { runTasks } = await strictStory((line) => (broken && line === 'GET /work' ? [500, {}] : undefined));
    const named = (id: string, more: string) => `- { id: ${id}, ${more}, for-each: { in: [a, b] } }\n`;
    const tasks = (work: string) =>
      `${named('put', 'put: "/items/{{ item }}"')}${work}${named('tidy', 'delete: "/items/{{ item }}", always: true')}`;
    expect((await runTasks(tasks(''))).lines).toHaveLength(4);
    broken = true;
    expect((await runTasks(tasks('- { get: /work, retries: 0 }\n'))).lines).toEqual(['GET /work']);
    broken = false;
    const next = await runTasks(tasks('- { get: /work, retries: 0 }\n'));
    expect(next.lines).toEqual(['PUT /items/a', 'PUT /items/b', 'GET /work', 'DELETE /items/a', 'DELETE /items/b']);
  });

  test('are made again for the row that made their thing anew, under another list, and for no other', async () => {
    const { runTasks } = await strictStory();
    const put = (title: string) =>
      `- { put: "/items/{{ item.id }}", json: "{{ item }}", for-each: { in: [{ id: a, title: x }, { id: b, title: ${title} }] } }\n`;
    const each = '- { id: tidy, delete: "/items/{{ item }}", for-each: { in: [a, b] }, always: true }\n';
    expect((await runTasks(put('x') + each)).lines).toHaveLength(4);
    const edited = await runTasks(put('y') + each);
    expect(edited.lines).toEqual(['PUT /items/b', 'DELETE /items/b']);
    expect(edited.results.at(-1)).toMatchObject({ ok: true, rows: { done: 1, succeeded: 1 } });
    const failed = await runTasks(`${put('z')}- { get: /items/q/w, retries: 0 }\n${each}`);
    expect(failed.lines).toEqual(['PUT /items/b', 'GET /items/q/w', 'DELETE /items/b']);
  });

  test('are made again when the task that they are about was', async () => {
    const { runTasks } = await story();
    const folder = (by: string) => `- { put: /folders/x, json: { by: ${by} }, extract: { folder: "'x'" } }\n`;
    const each = '- { delete: "/folders/{{ folder }}/{{ item }}", for-each: { in: [a, b] }, always: true }\n';
    const tasks = (by: string) => folder(by) + each;
    expect((await runTasks(tasks('one'))).lines).toHaveLength(3);
    expect((await runTasks(tasks('one'))).lines).toEqual([]);
    expect((await runTasks(tasks('two'))).lines).toEqual([
      'PUT /folders/x',
      'DELETE /folders/x/a',
      'DELETE /folders/x/b',
    ]);
  });
});

test('a secret that is a map keeps its members for later templates, and each text in it is hidden', async () => {
  const { runTasks } = await story((line) =>
    line === 'GET /login' ? [200, { o: { a: 'sesame-0123', list: [{ b: 'sesame-4567' }] } }] : [200, {}],
  );
  const tasks = `- { get: /login, extract: { o: { from: o, secret: true } } }
- { put: "/uses/{{ o.a }}/{{ o.list[0].b }}", if: "o.a == 'sesame-0123'" }
- { put: /uses/last, json: { all: "{{ o }}" } }
`;
  const { lines, results } = await runTasks(tasks);
  expect(results.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message))).toEqual([]);
  expect(lines).toEqual(['GET /login', 'PUT /uses/sesame-0123/sesame-4567', 'PUT /uses/last']);
  expect(results[0]?.extracted.o).toBe('***');
});
