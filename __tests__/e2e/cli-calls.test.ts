import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CliOptions, type CliResult, expectNoCliLeak, machineNode, runCli, startCli } from '../support/cli.ts';
import { root } from '../support/node24.ts';
import { onLinux, onPosix } from '../support/on-posix.ts';
import { closeRawServers, type RawServer, rawServer } from '../support/raw-server.ts';

const entry = join(root, 'dist/cli.js');
const key = 'canary-0123456789-abcdefghij';
let server: RawServer;
let answer = '';

function reply(content: string, { status = 200, type = 'application/json' } = {}): void {
  const length = Buffer.byteLength(content);
  answer = `HTTP/1.1 ${status} Answer\r\ncontent-type: ${type}\r\ncontent-length: ${length}\r\n\r\n${content}`;
}

beforeEach(async () => {
  reply('{"ok":true}');
  server = await rawServer((_request, socket) => socket.write(answer));
});
afterEach(closeRawServers);

function cli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return runCli([...args, '--base-url', server.origin], { ...options, env: { KIMP360_API_KEY: key, ...options.env } });
}

test('a part of the content is no success unless a range was asked for, or 206 is named', async () => {
  answer = 'HTTP/1.1 206 Partial\r\ncontent-range: bytes 0-1/100\r\ncontent-length: 2\r\n\r\n12';
  const unasked = await cli(['get', '/things']);
  expect(unasked.exitCode).toBe(1);
  expect(unasked.stderr).toContain('a part of the content, though no range was asked for');
  expect(unasked.stderr).toContain('content-range: bytes 0-1/100');
  for (const more of [
    ['--headers', 'Range: bytes=0-1'],
    ['--expect-status', '2xx, 206'],
  ])
    expect((await cli(['get', '/things', ...more])).exitCode).toBe(0);
});

/** Names what stands before it, a hundred million times over, in a few hundred characters. */
const often = `@ | ${Array.from({ length: 9 }, () => '[[@,@,@,@,@,@,@,@],[@,@,@,@,@,@,@,@]]').join(' | ')}`;

test.each([
  ['--extract', `{x: "${often}"}`],
  ['--extract', `{x: "length(to_string({a: ${often}}))"}`],
  ['--expect', `{a: ${often}, b: ${often}} | a == b`],
])('an expression that would be evaluated for ever ends the call: %s %s', async (flag, value) => {
  const result = await cli(['get', '/things', flag, value]);
  expect(result.exitCode).toBe(1);
  expect(result.stderr).toContain('it makes more than 20 million values');
});

describe('stdout', () => {
  test('holds the content, and only it, byte for byte', async () => {
    reply('{ "n": 1.0,\r\n "text": "\u2028::error::##[x]" }');
    const result = await cli(['get', '/things']);
    expect(result.stdout).toBe('{ "n": 1.0,\r\n "text": "\u2028::error::##[x]" }');
    expect(result.exitCode).toBe(0);
    expectNoCliLeak(result, key);
  });

  test('holds nothing that a parser would log', async () => {
    const env = { LOG_TOKENS: '1', LOG_STREAM: '1' };
    const result = await cli(['post', '/things', '--json', '{note: private}'], { env });
    expect([result.exitCode, result.stdout, result.stderr.includes('private')]).toEqual([0, '{"ok":true}', false]);
  });

  test('is empty when nothing was sent', async () => {
    const result = await cli(['get', '/things', '--timeuot', '3s']);
    expect([result.exitCode, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain('timeout');
    expect(server.requests).toEqual([]);
  });

  test('that its reader closes early is a failure without a stack', async () => {
    reply(`{"text":"${'x'.repeat(3_000_000)}"}`);
    const child = spawn(machineNode, [entry, 'get', '/', '--base-url', server.origin], {
      env: { PATH: process.env.PATH ?? '', KIMP360_API_KEY: key },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('save/failed');
    expect(stderr).not.toMatch(/EPIPE|\n\s+at /);
  });
});

onLinux('content that cannot be written is a failure', async () => {
  const child = spawn('sh', ['-c', `exec "${machineNode}" "${entry}" get / --base-url ${server.origin} > /dev/full`], {
    env: { PATH: process.env.PATH ?? '', KIMP360_API_KEY: key },
    stdio: 'ignore',
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
});

describe('in the log of a CI', () => {
  const github = { GITHUB_ACTIONS: 'true', CI: 'true' };

  test.each([
    ['GitHub', github],
    ['GitLab', { GITLAB_CI: 'true' }],
    ['one that nobody knows', { CI: 'true' }],
  ])('JSON is the same value and obeyed by nothing: %s', async (_name, env: Record<string, string>) => {
    const value = { '##[set-env]': '::error::x', esc: '\u001b[2K', more: '##vso[task.complete]##teamcity[x', big: 1 };
    reply(JSON.stringify(value).replace('"big":1', '"big":12345678901234567890'));
    const result = await cli(['get', '/'], { env });
    expect(JSON.parse(result.stdout)).toEqual({ ...value, big: expect.any(Number) });
    expect(result.stdout).toContain('12345678901234567890');
    expect(result.stdout).not.toMatch(/##|::|[\u0000-\u0009\u000b-\u001f]/);
    expect(result.exitCode).toBe(0);
  });

  test('anything else is not printed, and the command says what to do', async () => {
    reply('::error::forged', { type: 'text/plain' });
    const result = await cli(['get', '/'], { env: github });
    expect([result.exitCode, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain('--save-to');
    expect(result.stderr).not.toContain('forged');
  });

  test('but it is with --ci plain, or into a file', async () => {
    reply('plain text', { type: 'text/plain' });
    expect(await cli(['get', '/', '--ci', 'plain'], { env: github })).toMatchObject({
      exitCode: 0,
      stdout: 'plain text',
    });
    const saved = await cli(['get', '/', '--save-to', 'out.txt'], { env: github });
    expect([saved.exitCode, saved.stdout, saved.files['out.txt']?.toString()]).toEqual([0, '', 'plain text']);
  });

  test('--ci speaks the language of another CI, and a name that is none is told', async () => {
    const result = await cli(['get', '/', '--ci', 'teamcity']);
    expect(result.exitCode).toBe(0);
    expect(`${result.stdout}${result.stderr}`).toContain('##teamcity[setParameter');
    expect((await cli(['get', '/', '--ci', 'gitlib'])).stderr).toContain('--ci gitlab');
  });
});

describe('the request', () => {
  test.each(['get', 'post', 'put', 'patch', 'delete', 'head'])('%s is the method', async (method) => {
    if (method === 'head') answer = 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n';
    expect((await cli([method, '/things?a=b'])).exitCode).toBe(0);
    expect(server.requests[0]?.head).toMatch(new RegExp(`^${method.toUpperCase()} /things\\?a=b HTTP/1.1\r\n`));
  });

  test('flags are the inputs of the Action; the casing of the header is kept', async () => {
    const flags = ['--headers', 'X-One: 1', '--headers', 'X-Two: 2', '--query', 'a: b', '--query', 'c: d'];
    await cli(['post', 'things', ...flags, '--json', '{"n": 1.0}', '--api-key-header=X-API-Key']);
    const [request] = server.requests;
    expect(request?.head).toContain('POST /things?a=b&c=d HTTP/1.1');
    expect(request?.head).toContain(`X-API-Key: ${key}`);
    expect(request?.head).toContain('X-One: 1');
    expect(request?.head).toContain('X-Two: 2');
    expect(JSON.parse(request?.body.toString() ?? '')).toEqual({ n: 1 });
    expect(request?.body.toString()).toContain('1.0');
  });
});

describe('the key', () => {
  const received = (): string[] =>
    server.requests.map(({ head }) => /^x-api-key: (.*)$/m.exec(head)?.[1]?.trim() ?? '');

  test('comes from a file or stdin before the environment', async () => {
    const fromFile = 'file-key-0123456789-abcdefghij';
    const result = await cli(['get', '/', '--api-key-file', 'key'], { files: { key: `${fromFile}\n` } });
    await cli(['get', '/', '--api-key-stdin'], { stdin: 'stdin-key-0123456789-abcdefgh\n' });
    await cli(['get', '/']);
    expect(received()).toEqual([fromFile, 'stdin-key-0123456789-abcdefgh', key]);
    // The one final newline of a file is nothing to warn about.
    expect(result.stderr).not.toContain('warning');
  });

  test('is refused as an argument, and not repeated', async () => {
    for (const args of [
      ['--api-key', 'argument-key-0123456789'],
      ['--api-key=argument-key-0123456789'],
      ['-k', 'argument-key-0123456789'],
    ]) {
      const result = await cli(['get', '/', ...args]);
      expect(result.exitCode).toBe(2);
      expect(result.stdout + result.stderr).not.toContain('argument-key');
    }
    expect(server.requests).toEqual([]);
  });

  test('with a file that is not there is an input fault, and the environment is not asked', async () => {
    expect((await cli(['get', '/', '--api-key-file', 'none'])).exitCode).toBe(2);
    expect(server.requests).toEqual([]);
  });

  test('is not sent when Node would print it', async () => {
    const result = await cli(['get', '/'], { env: { NODE_DEBUG: 'http' } });
    expect(result.exitCode).toBe(3);
    expect(server.requests).toEqual([]);
    expectNoCliLeak(result, key);
  });
});

describe('exit status', () => {
  test.each([
    [404, 1],
    [401, 3],
    [403, 3],
    [302, 4],
  ])('of an answer %i is %i', async (status, exitCode) => {
    reply('{}', { status });
    if (status === 302) answer = 'HTTP/1.1 302 Found\r\nlocation: http://127.0.0.2:9/\r\ncontent-length: 0\r\n\r\n';
    const result = await cli(['get', '/', '--retries', '0']);
    expect(result.exitCode).toBe(exitCode);
    expectNoCliLeak(result, key);
  });

  test('without a key is 3, without a server 4, without PATH 2', async () => {
    expect((await cli(['get', '/'], { env: { KIMP360_API_KEY: '' } })).exitCode).toBe(3);
    expect((await cli(['get'])).exitCode).toBe(2);
    await server.close();
    expect((await cli(['get', '/', '--retries', '0'])).exitCode).toBe(4);
  });

  test('without PATH says what to type', async () => {
    for (const method of ['get', 'post']) {
      const { stderr } = await cli([method, '--timeout', '5s']);
      expect(stderr).toContain(`error[input/invalid]: \`PATH\` is required.`);
      expect(stderr).toContain(`Fix: Write for example \`kimp360 ${method} /requests\`.`);
    }
  });

  test.each([
    ['--tasks', 'release.yml'],
    ['--vars', 'a: 1'],
    ['--var', 'a=1'],
  ])('%s of a task file is told to belong to `kimp360 run`', async (flag, value) => {
    for (const path of [[], ['/things']]) {
      const { exitCode, stderr } = await cli(['get', ...path, flag, value]);
      expect(exitCode).toBe(2);
      expect(stderr.match(/error\[.*/g)).toEqual([
        `error[input/conflict]: \`kimp360 get\` makes one call, and ${flag} belongs to a task file.`,
      ]);
      expect(stderr).toContain('Type for example `kimp360 run release.yml`, or leave it out.');
    }
  });

  test('of an unmet expectation is 1, and fail-on-error makes a warning of it', async () => {
    const args = ['get', '/', '--expect', 'ok == `false`'];
    expect((await cli(args)).exitCode).toBe(1);
    expect((await cli([...args, '--no-fail-on-error'])).exitCode).toBe(0);
    expect((await cli([...args, '--fail-on-error=false'])).exitCode).toBe(0);
  });

  onPosix.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('after %s is %i', async (signal, exitCode) => {
    let asked: () => void = () => {};
    const arrived = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const silent = await rawServer(() => asked());
    const running = startCli(['get', '/', '--base-url', silent.origin], { env: { KIMP360_API_KEY: key } });
    await arrived;
    running.kill(signal);
    const result = await running.end;
    expect([result.exitCode, result.stdout]).toEqual([exitCode, '']);
    expectNoCliLeak(result, key);
  });
});

describe('what is cut short', () => {
  onPosix.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s leaves no part of a file behind', async (signal) => {
    const endless = await rawServer((_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n');
      socket.write('x'.repeat(50_000));
    });
    const args = ['get', '/', '--base-url', endless.origin, '--save-to', 'out/file'];
    const running = startCli(args, { env: { KIMP360_API_KEY: key } });
    for (let tries = 0; tries < 100 && !existsSync(join(running.cwd, 'out')); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(readdirSync(join(running.cwd, 'out'))).toEqual([expect.stringMatching(/\.partial$/)]);
    running.kill(signal);
    expect(Object.keys((await running.end).files)).toEqual([]);
  });

  /** Starts a call whose content nobody reads; tells when it ends. */
  async function unread(args: readonly string[]) {
    const large = await rawServer((_request, socket) => {
      const content = JSON.stringify('x'.repeat(5_000_000));
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${content.length}\r\n\r\n${content}`);
    });
    const child = spawn(machineNode, [join(root, 'dist/cli.js'), 'get', '/', '--base-url', large.origin, ...args], {
      env: { PATH: process.env.PATH ?? '', KIMP360_API_KEY: key },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const end = new Promise<readonly [number | null, string]>((resolve) => {
      child.on('exit', (code) => resolve([code, stderr]));
    });
    const guard = setTimeout(() => child.kill('SIGKILL'), 20_000);
    return { child, end: end.finally(() => clearTimeout(guard)) };
  }

  test('a reader of stdout that takes nothing is waited for no longer than the call may take', async () => {
    const { end } = await unread(['--within', '1s']);
    const [code, stderr] = await end;
    expect(code).toBe(1);
    expect(stderr).toContain('save/failed');
    expect(stderr).toContain('What reads stdout took nothing more');
  });

  onPosix.each([
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('%s ends a call whose reader takes nothing', async (signal, status) => {
    const { child, end } = await unread([]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    child.kill(signal);
    const killed = performance.now();
    expect((await end)[0]).toBe(status);
    expect(performance.now() - killed).toBeLessThan(10_000);
  });
});

test.each([
  ['get', '/things', '--save-to', 'key.txt'],
  ['run', 'tasks.yml', '--report-json', './key.txt'],
])('the file of the key is not written over: kimp360 %s', async (...args) => {
  const files = { 'key.txt': key, 'tasks.yml': 'tasks:\n  - get: /things\n' };
  const result = await cli([...args, '--api-key-file', 'key.txt'], { files });
  expect(result.exitCode).toBe(2);
  expect(result.stderr).toMatch(/would overwrite the file of `?--api-key-file/);
  expect(result.files['key.txt']?.toString()).toBe(key);
  expect(server.requests).toEqual([]);
});
