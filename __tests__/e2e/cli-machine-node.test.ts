import { cliEntry } from '../support/action.ts';
import { expectNoCliLeak, machineNode, runCli, startCli } from '../support/cli.ts';
import { onLinux, onPosix } from '../support/on-posix.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';
import { readLog } from '../support/runner-commands.ts';

afterAll(closeRawServers);

const key = 'canary-key-0123456789abcdef';
const json = 'Content-Type: application/json';
const options = { entry: cliEntry, node: machineNode, env: { KIMP360_API_KEY: key } };

test.concurrent('try shows a success and two failures, and exits 0', async () => {
  const { exitCode, stdout, stderr } = await runCli(['try'], { entry: cliEntry, node: machineNode });
  expect([exitCode, stderr]).toEqual([0, '']);
  const scenes = stdout.split(/^── /m).slice(1);
  expect(scenes.map((scene) => /\(exit status (\d+)[;)]/.exec(scene)?.[1])).toEqual(
    expect.arrayContaining(['0', '3', '3']),
  );
  expect(stdout.match(/\(exit status \d+[;)]/g)).toHaveLength(3);
  expect(stdout).toContain('auth/rejected');
  expect(stdout).toContain('auth/forbidden');
});

test.concurrent('content larger than a pipe arrives whole, and with the right status', async () => {
  const content = JSON.stringify({ text: 'ü'.repeat(3_000_000), end: true });
  const server = await rawServer((_request, socket) => void socket.write(reply('200 OK', content, [json])));
  const result = await runCli(['get', '/', '--base-url', server.origin], options);
  expect(result.exitCode).toBe(0);
  expect(result.stdoutBytes.equals(Buffer.from(content))).toBe(true);
});

describe('--ci github', () => {
  onLinux.concurrent('masks before anything else, and says what failed in an annotation', async () => {
    const server = await rawServer((_request, socket) => void socket.write(reply('401 Unauthorized', '{}', [json])));
    const result = await runCli(['get', '/', '--base-url', server.origin, '--ci', 'github'], {
      ...options,
      env: { ...options.env, GITHUB_ACTIONS: 'true' },
      runner: 'Runner.Worker',
    });
    const log = readLog(result.stdout, result.stderr);
    expect(result.exitCode).toBe(3);
    expect(log.masks[0]).toBe(key);
    expect(log.annotations.map((one) => [one.severity, one.title?.split(':')[0]])).toEqual([
      ['error', 'auth/rejected'],
    ]);
    const unmasked = `${result.stdout}\n${result.stderr}`
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'));
    expect(unmasked.join('\n')).not.toContain(key);
  });

  test.concurrent('a JSON body is the same value, and no command', async () => {
    const value = { a: '\n::error::pwned', b: '##[add-mask]e', c: '::stop-commands::x' };
    const server = await rawServer(
      (_request, socket) => void socket.write(reply('200 OK', JSON.stringify(value), [json])),
    );
    const result = await runCli(['get', '/', '--base-url', server.origin, '--ci', 'github'], options);
    const log = readLog(result.stdout, result.stderr);
    expect(log.commands.filter((command) => command.name !== 'add-mask')).toEqual([]);
    const body = result.stdout.split('\n').find((line) => line.startsWith('{')) ?? '';
    expect(JSON.parse(body)).toEqual(value);
  });
});

onPosix.concurrent.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s in a wait between attempts ends with %i', async (signal, exitCode) => {
  let asked: () => void = () => {};
  const arrived = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const server = await rawServer((_request, socket) => {
    socket.write(reply('503 Service Unavailable', '{}', ['Retry-After: 60']));
    setTimeout(asked, 200);
  });
  const running = startCli(['get', '/', '--base-url', server.origin], options);
  await arrived;
  running.kill(signal);
  const result = await running.end;
  expect(result.exitCode).toBe(exitCode);
  expect(server.requests).toHaveLength(1);
  expectNoCliLeak(result, key);
});
