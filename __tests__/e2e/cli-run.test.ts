import { cliEntry } from '../support/action.ts';
import { type CliOptions, type CliResult, expectNoCliLeak, runCli } from '../support/cli.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterAll(closeRawServers);

const key = 'canary-0123456789-abcdefghij';

async function run(args: readonly string[], options: CliOptions = {}): Promise<{ result: CliResult; asked: string[] }> {
  const server = await rawServer(({ head }, socket) => {
    const path = /^\S+ (\S+)/.exec(head)?.[1] ?? '';
    if (path === '/text') {
      socket.write(reply('200 OK', 'no JSON', ['Content-Type: text/plain']));
      return;
    }
    socket.write(reply('200 OK', JSON.stringify({ path }), ['Content-Type: application/json']));
  });
  const result = await runCli(['run', ...args, '--base-url', server.origin], {
    entry: cliEntry,
    ...options,
    env: { KIMP360_API_KEY: key, ...options.env },
  });
  expectNoCliLeak(result, key);
  return { result, asked: server.requests.map(({ head }) => /^(\S+ \S+)/.exec(head)?.[1] ?? '') };
}

const files = {
  'tasks.yml':
    'vars: { title: Default }\ntasks:\n  - get: /a/{{ vars.title }}\n    extract: { path: path }\n  - get: "/b?from={{ path }}"\n',
};

describe('kimp360 run', () => {
  test.concurrent('makes the calls of the file; stdout holds the last content alone', async () => {
    const { result, asked } = await run(['tasks.yml'], { files });
    expect(result.exitCode).toBe(0);
    expect(asked).toEqual(['GET /a/Default', 'GET /b?from=%2Fa%2FDefault']);
    expect(result.stdout).toBe('{"path":"/b?from=%2Fa%2FDefault"}');
  });

  test.concurrent('what is known to be odd before the first call is said before it, and once', async () => {
    const { result } = await run(['odd.yml'], {
      files: {
        'odd.yml':
          '- get: /a\n  until: path == "/b"\n  interval: 1s\n  within: 2s\n- get: /b\n  always: true\n  expect: path != "/c" || path\n',
      },
    });
    const told = [...result.stderr.matchAll(/is the name of a field, not a text/g)].map(({ index }) => index);
    expect(told).toHaveLength(2);
    expect(told[1]).toBeLessThan(result.stderr.indexOf('1/2 GET /a'));
    expect(result.exitCode).toBe(1);
  });

  test.concurrent('--var wins over the file, is taken literally, and may hold anything', async () => {
    const { result, asked } = await run(['--var', 'title={{ env.HOME }}\n"=x', 'tasks.yml'], { files });
    expect(result.exitCode).toBe(0);
    expect(asked[0]).toBe('GET /a/%7B%7B%20env.HOME%20%7D%7D%0A%22%3Dx');
  });

  test.concurrent('a last content that must not stand in the log of a CI is a warning', async () => {
    const { result } = await run(['text.yml'], {
      files: { 'text.yml': '- get: /text\n' },
      env: { GITLAB_CI: 'true', CI: 'true' },
    });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain('The content of the response is not JSON');
  });

  test.concurrent('flags apply to every call', async () => {
    const { result, asked } = await run(['tasks.yml', '--dry-run'], { files });
    expect(result.exitCode).toBe(0);
    expect(asked).toEqual([]);
  });

  test.concurrent.each([
    [[], 'kimp360 run needs the path of a task file.'],
    [['nope.yml'], 'There is no file `nope.yml`.'],
    [['tasks.yml', '--var', 'title'], '--var needs a name, an equals sign and a value.'],
    [['tasks.yml', '--var', 'a=1', '--var', 'a=2'], '--var gives `a` more than once.'],
    [['tasks.yml', '--var', 'titel=x'], 'The task file has no variable `titel`.'],
    [['tasks.yml', '--json', '{}'], '`--json` describes a single call'],
    [['tasks.yml', '--path', '/elsewhere'], ' │ /elsewhere'],
    [['tasks.yml', 'more.yml'], 'takes FILE beside its flags'],
    [['tasks.yml', '--shrad', '1/2'], 'Did you mean `--shard`?'],
    [['tasks.yml', '--api-key', 'x'], 'would put the key on the command line'],
    [['bad.yml'], 'bad.yml:2:10'],
  ] as const)('%j is refused before anything is sent', async (args, text) => {
    const { result, asked } = await run(args, { files: { ...files, 'bad.yml': 'tasks:\n  - get: {{ x }}\n' } });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain(text);
    expect(result.stdout).toBe('');
    expect(asked).toEqual([]);
  });
});
