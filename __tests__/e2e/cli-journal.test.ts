/** A task file that is edited between two runs with one journal, each in a folder of its own. */
import { cliEntry } from '../support/action.ts';
import { expectNoCliLeak, runCli } from '../support/cli.ts';
import { closeJsonApis, jsonApi } from '../support/json-api.ts';

afterAll(closeJsonApis);

const key = 'canary-0123456789-abcdefghij';

/** Runs of `t.yml` against one API; the journal goes from each to the next, as by a cache. */
async function cliStory() {
  let made = 0;
  const api = await jsonApi(({ line }) => {
    if (!line.startsWith('POST ')) return [200, {}];
    made += 1;
    return [201, { id: made }];
  });
  let journal: Readonly<Record<string, Uint8Array>> = {};
  return async (tasks: string, files: Readonly<Record<string, string>> = {}, flags: readonly string[] = []) => {
    const before = api.requests.length;
    const result = await runCli(['run', 't.yml', '--journal', 'j.ndjson', '--base-url', api.origin, ...flags], {
      entry: cliEntry,
      files: { ...journal, ...files, 't.yml': tasks },
      env: { KIMP360_API_KEY: key },
    });
    expectNoCliLeak(result, key);
    journal = Object.fromEntries(Object.entries(result.files).filter(([name]) => name === 'j.ndjson'));
    return { ...result, lines: api.requests.slice(before).map(({ line }) => line) };
  };
}

test.concurrent('an edited upload is sent again, and the same one is not', async () => {
  const run = await cliStory();
  const tasks = 'tasks:\n  - post: /files\n    multipart: { file: "@a.txt" }\n  - put: /text\n    body-file: b.txt\n';
  expect((await run(tasks, { 'a.txt': 'one', 'b.txt': 'one' })).lines).toEqual(['POST /files', 'PUT /text']);
  expect((await run(tasks, { 'a.txt': 'one', 'b.txt': 'one' })).lines).toEqual([]);
  expect((await run(tasks, { 'a.txt': 'two', 'b.txt': 'one' })).lines).toEqual(['POST /files']);
  expect((await run(tasks, { 'a.txt': 'two', 'b.txt': 'two' })).lines).toEqual(['PUT /text']);
});

test.concurrent('what was edited is never passed over: it is made again, or a warning names it', async () => {
  const run = await cliStory();
  const tasks = (more: string, path = 'items') => `tasks:
  - { name: Create, post: /requests, extract: { request_id: id }${more} }
  - { name: Look, get: "/requests/{{ request_id }}"${more} }
  - { name: Import, post: "/${path}/{{ item }}", for-each: { in: [a, b] } }
`;
  expect((await run(tasks(''))).lines).toHaveLength(4);
  const edited = await run(tasks(', expect-status: 2xx, expect: "id == `7`"', 'parts'));
  expect(edited.exitCode).toBe(1);
  expect(edited.lines).toEqual(['GET /requests/1']);
  expect(edited.stderr).toContain('`Create` was done in an earlier run, and since then this changed: `expect`.');
  expect(edited.stderr).toContain('expect/failed');
  const moved = await run(tasks('', 'parts'));
  expect([moved.exitCode, moved.lines]).toEqual([0, []]);
  expect(moved.stderr).toContain('this changed around the rows of `Import`: `path`.');
});

test.concurrent('a green run with a tolerated failure stays green, and tidies up once', async () => {
  const run = await cliStory();
  const tasks = `tasks:
  - { post: /requests, extract: { request_id: id } }
  - { get: /notes, expect: nothing, continue-on-error: true }
  - { delete: "/requests/{{ request_id }}", always: true }
`;
  expect((await run(tasks)).lines).toEqual(['POST /requests', 'GET /notes', 'DELETE /requests/1']);
  const second = await run(tasks);
  expect([second.exitCode, second.lines]).toEqual([0, ['GET /notes']]);
});

test.concurrent('a journal of the version before is refused before the first call', async () => {
  const run = await cliStory();
  const old = await run('tasks:\n  - get: /a\n', { 'j.ndjson': '{"kimp360-journal":1,"for":"http://127.0.0.1/"}\n' });
  expect([old.exitCode, old.lines]).toEqual([2, []]);
  expect(old.stderr).toContain('was written by another version of this tool');
  expect(old.stderr).toContain('name a new file, if it may all be done again.');
});
