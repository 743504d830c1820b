/** Files as an editor on Windows writes them: CRLF in each that is read, a byte order mark before some, spaces in paths. */
import { cliEntry } from '../support/action.ts';
import { expectNoCliLeak, runCli } from '../support/cli.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterAll(closeRawServers);

const key = 'canary-0123456789-abcdefghij';
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

const tasks = crlf(`vars:
  team: red
tasks:
  - name: Rows of CSV
    for-each: { in: rows of/a.csv }
    get: /csv/{{ item.id }}/{{ item.name }}
  - name: Rows of NDJSON
    for-each: { in: rows of/b.ndjson }
    get: /ndjson/{{ item.id }}
  - name: A text of several lines
    post: /text
    headers: |
      X-Team: {{ vars.team }}
      X-Other: b
    body: |
      one
      two
    expect: [ok]
    extract: { path: path }
`);

test('a task file, rows, a key, masks and fields are read as with LF', async () => {
  const server = await rawServer(({ head }, socket) => {
    const path = /^\S+ (\S+)/.exec(head)?.[1];
    const content = JSON.stringify({ ok: true, path, told: 'hidden-value-two hidden-value-one' });
    socket.write(reply('200 OK', content, ['Content-Type: application/json']));
  });
  const result = await runCli(
    [
      'run',
      'my tasks.yml',
      '--api-key-file',
      'the key.txt',
      '--mask',
      crlf('hidden-value-one\nhidden-value-two\n'),
      '--base-url',
      server.origin,
      '--ci',
      'plain',
    ],
    {
      entry: cliEntry,
      files: {
        'my tasks.yml': `\ufeff${tasks}`,
        'the key.txt': `${key}\r\n`,
        'rows of/a.csv': crlf('\ufeffid,name\n1,x\n2,"y"\n'),
        'rows of/b.ndjson': crlf('{"id":3}\n\n{"id":4}\n'),
      },
    },
  );
  expect([result.exitCode, result.stderr]).toEqual([0, expect.not.stringContaining('error[')]);
  expect(server.requests.map(({ head }) => /^(\S+ \S+)/.exec(head)?.[1])).toEqual([
    'GET /csv/1/x',
    'GET /csv/2/y',
    'GET /ndjson/3',
    'GET /ndjson/4',
    'POST /text',
  ]);
  const last = server.requests.at(-1)?.head ?? '';
  expect(last).toMatch(new RegExp(`^x-api-key: ${key}\r$`, 'im'));
  expect(last).toMatch(/^X-Team: red\r$/m);
  expect(last).toMatch(/^X-Other: b\r$/m);
  expect(`${result.stdout}${result.stderr}`).not.toContain('hidden-value');
  expectNoCliLeak(result, key, ['the key.txt']);
});
