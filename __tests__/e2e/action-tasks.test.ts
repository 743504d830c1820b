import { canary, runAction } from '../support/action.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { closeRawServers, type RawRequest, rawServer, reply } from '../support/raw-server.ts';

afterAll(closeRawServers);

const json = ['Content-Type: application/json'];

/** Answers by request line, and keeps what it was asked. */
async function api(answers: Readonly<Record<string, readonly [status: string, body: string]>>) {
  const server = await rawServer(({ head }, socket) => {
    const line =
      head
        .split('\n')[0]
        ?.replace(/ HTTP.*/, '')
        .trim() ?? '';
    const [status, body] = answers[line] ?? ['404 Not Found', '{}'];
    socket.write(reply(status, body, json));
  });
  return {
    server,
    lines: () =>
      server.requests.map(({ head }) =>
        head
          .split('\n')[0]
          ?.replace(/ HTTP.*/, '')
          .trim(),
      ),
  };
}

const field = ({ head }: RawRequest | { head: string }, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim();

const release = `version: 1
vars: { title: "Release {{ env.RELEASE }}" }
tasks:
  - name: Create the request
    id: create
    post: /requests
    json: { title: "{{ vars.title }}", n: 12345678901234567890 }
    expect-status: 201
    extract: { request_id: id, token: { from: token, secret: true } }
  - name: Look at it
    get: /requests/{{ request_id }}
    headers: { authorization: "Bearer {{ token }}" }
    expect: title == '{{ vars.title }}'
  - for-each: { in: "{{ steps.create.body.parts }}", as: part }
    put: /requests/{{ request_id }}/parts/{{ part.id }}
    json: "{{ part }}"
  - name: Tidy up
    delete: /requests/{{ request_id }}
    always: true
`;

const token = 'a-token-that-only-the-answer-tells';
const answers = {
  'POST /requests': [
    '201 Created',
    `{"id": "a/b", "token": "${token}", "parts": [{"id": 1}, {"id": 98765432109876543210}]}`,
  ],
  'GET /requests/a%2Fb': ['200 OK', '{"title": "Release v1"}'],
  'PUT /requests/a%2Fb/parts/1': ['200 OK', '{}'],
  'PUT /requests/a%2Fb/parts/98765432109876543210': ['200 OK', '{}'],
  'DELETE /requests/a%2Fb': ['200 OK', '{"gone": true}'],
} as const;

describeOnNode24('a task file', () => {
  test.concurrent('makes its calls in order, each with what the earlier ones gave', async () => {
    const { server, lines } = await api(answers);
    const result = await runAction({
      with: { 'base-url': server.origin, tasks: 'ci/release.yml' },
      env: { RELEASE: 'v1' },
      workspace: { 'ci/release.yml': release },
      alsoSecret: [token],
      secretOutputs: ['token'],
    });
    expect(result.exitCode).toBe(0);
    expect(lines()).toEqual(Object.keys(answers));
    expect(server.requests[0]?.body.toString()).toBe('{"title":"Release v1","n":12345678901234567890}');
    expect(server.requests[1] && field(server.requests[1], 'authorization')).toBe(`Bearer ${token}`);
    expect(server.requests[3]?.body.toString()).toBe('{"id":98765432109876543210}');
    for (const request of server.requests) expect(field(request, 'x-api-key')).toBe(canary);
    expect(result.outputs).toMatchObject({ ok: 'true', request_id: 'a/b', status: '200', body: '{"gone": true}' });
    expect(result.masks).toContain(token);
  });

  test.concurrent('stands inline in the workflow as well', async () => {
    const { server, lines } = await api({ 'GET /a': ['200 OK', '{}'], 'GET /b': ['200 OK', '{}'] });
    const result = await runAction({ with: { 'base-url': server.origin, tasks: '- get: /a\n- get: /b\n' } });
    expect(result.exitCode).toBe(0);
    expect(lines()).toEqual(['GET /a', 'GET /b']);
  });

  test.concurrent('with faults sends nothing, and each is annotated at its line', async () => {
    const { server } = await api({});
    const tasks = 'tasks:\n  - get: /a/{{ nothing }}\n    timeout: 5\n  - post: /b\n    jsn: {}\n';
    const result = await runAction({
      with: { 'base-url': server.origin, tasks: 'ci/release.yml' },
      workspace: { 'ci/release.yml': tasks },
    });
    expect(result.exitCode).toBe(1);
    expect(server.requests).toEqual([]);
    expect(
      result.annotations.map(({ file, line, column, title }) => [file, line, column, title?.split(':')[0]]),
    ).toEqual([
      ['ci/release.yml', 2, 16, 'input/invalid'],
      ['ci/release.yml', 3, 14, 'input/invalid'],
      ['ci/release.yml', 5, 5, 'input/unknown'],
    ]);
    expect(result.rawStdout).toContain('ci/release.yml:2:16');
    expect(result.outputs['error-code']).toBe('input/invalid');
  });

  test.concurrent('cannot choose who receives the key', async () => {
    const evil = await api({ 'GET /a': ['200 OK', '{}'] });
    const result = await runAction({
      with: { tasks: `base-url: ${evil.server.origin}\nredirects: without-key\ntasks:\n  - get: /a\n` },
    });
    expect(result.exitCode).toBe(1);
    expect(evil.server.requests).toEqual([]);
    expect(result.annotations[0]?.message).toContain('`base-url` says where the key goes');
  });

  test.concurrent('reads no variable that holds the key, and prints no value of a secret field', async () => {
    const { server } = await api({});
    const result = await runAction({
      with: {
        'base-url': server.origin,
        tasks:
          '- get: /a/{{ env.KIMP360_API_KEY }}\n- get: /b\n  headers: { authorization: "Bearer of-the-file-0123", x: }\n',
      },
      env: { KIMP360_API_KEY: canary },
      alsoSecret: ['of-the-file-0123'],
    });
    expect(result.exitCode).toBe(1);
    expect(server.requests).toEqual([]);
  });

  test.concurrent('a secret that comes by another name becomes no file name', async () => {
    const { server } = await api({ 'GET /a': ['200 OK', '{}'] });
    const result = await runAction({
      with: { 'base-url': server.origin, tasks: '- get: /a\n  save-to: out/{{ env.OTHER }}.json\n' },
      env: { OTHER: canary },
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs['error-code']).toBe('save/refused');
    expect(server.requests).toEqual([]);
  });

  test.concurrent('what a value makes of a path is judged when it is there', async () => {
    const { server, lines } = await api({
      'GET /a': ['200 OK', '{"id": ".."}'],
      'DELETE /c': ['200 OK', '{}'],
    });
    const result = await runAction({
      with: {
        'base-url': server.origin,
        tasks: '- get: /a\n  extract: { id: id }\n- get: /b/{{ id }}/c\n- delete: /c\n  always: true\n',
      },
    });
    expect(result.exitCode).toBe(1);
    expect(lines()).toEqual(['GET /a', 'DELETE /c']);
    expect(result.rawStdout).toContain('The template gives `..` for a segment of the path.');
    expect(result.rawStdout).toContain('input "tasks", line 3, column');
  });
});
