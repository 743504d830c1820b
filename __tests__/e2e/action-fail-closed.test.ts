import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionEntry, canary, runAction, startAction } from '../support/action.ts';
import { asSeen } from '../support/as-seen.ts';
import { expectGolden } from '../support/golden.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { onLinux, onPosix } from '../support/on-posix.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';
import { runStep, type StepResult } from '../support/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'fail-closed-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return closeRawServers();
});

const fine = reply('200 OK', '{"id":1}', ['Content-Type: application/json']);
const toFine = async () => ({
  with: { 'base-url': (await rawServer((_request, socket) => void socket.write(fine))).origin, path: '/' },
});

/** A script that Node runs before the Action. */
function before(name: string, ...lines: readonly string[]): { readonly nodeArgs: readonly string[] } {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, lines.join('\n'));
  return { nodeArgs: ['--require', file] };
}

function expectRed(result: StepResult): void {
  expect(result.exitCode).toBe(1);
  expect(result.annotations.filter((one) => one.severity === 'error')).toHaveLength(1);
}

describeOnNode24('a step never ends green by accident', () => {
  test.concurrent('a promise that never settles', async () => {
    const neverAsks = before(
      'never',
      "require('node:http').Agent.prototype.addRequest = () => {};",
      'const timer = globalThis.setTimeout;',
      'globalThis.setTimeout = (...all) => timer(...all).unref();',
    );
    const result = await runAction({ ...(await toFine()), ...neverAsks, outputs: 'none' });
    expectRed(result);
    expect(result.annotations[0]?.title).toMatch(/^internal\/bug/);
  });

  test.concurrent.each([
    ['an error that nobody catches', "setTimeout(() => { throw new Error('KEY'); }, 60);"],
    ['a rejection that nobody catches', "setTimeout(() => Promise.reject(new Error('KEY')), 60);"],
    ['an exit with 0 in the middle', 'setTimeout(() => process.exit(0), 60);'],
  ])('%s', async (name, line) => {
    const silent = await rawServer(() => {});
    const result = await runAction({
      with: { 'base-url': silent.origin, path: '/', timeout: '5s' },
      ...before(name.replaceAll(' ', '-'), line.replace('KEY', canary)),
      outputs: 'none',
      stderr: 'of Node',
    });
    expectRed(result);
    expect(result.annotations[0]?.title).toMatch(/^internal\/bug/);
  });

  test.concurrent('a part of dist that is not there', async () => {
    const result = await runStep({
      entry: actionEntry.replace('index.js', 'none.js'),
      with: { 'api-key': canary, path: '/' },
    });
    expect(result.exitCode).not.toBe(0);
  });

  onLinux.concurrent('a full disk under GITHUB_OUTPUT', async () => {
    const result = await runAction({ ...(await toFine()), env: { GITHUB_OUTPUT: '/dev/full' }, outputs: 'none' });
    expectRed(result);
    expect(result.annotations[0]?.title).toMatch(/^save\/failed: /);
    expect(result.annotations[0]?.message).toContain('outputs');
  });

  onLinux.concurrent('a full disk under GITHUB_STEP_SUMMARY does not undo a call that worked: a warning', async () => {
    const result = await runAction({ ...(await toFine()), env: { GITHUB_STEP_SUMMARY: '/dev/full' } });
    expect(result.exitCode).toBe(0);
    expect(result.annotations).toMatchObject([
      {
        severity: 'warning',
        title: expect.stringMatching(/^save\/failed: /),
        message: expect.stringContaining('summary'),
      },
    ]);
  });
});

describeOnNode24('without the files of the runner', () => {
  test.concurrent.each([
    ['no GITHUB_OUTPUT', { GITHUB_OUTPUT: '' }],
    ['no GITHUB_STEP_SUMMARY', { GITHUB_STEP_SUMMARY: '' }],
    ['neither of them', { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' }],
    ['a GITHUB_OUTPUT that is not there yet', { GITHUB_OUTPUT: join(folder, 'output') }],
  ])('%s: a success is a success, and no old command is used', async (_name, env) => {
    const result = await runAction({ ...(await toFine()), env, outputs: 'none' });
    const lost = 'GITHUB_OUTPUT' in env && env.GITHUB_OUTPUT === '' ? ['The outputs of this step are lost'] : [];
    expect([result.exitCode, result.annotations.map(({ title }) => title)]).toEqual([0, lost]);
    expect(result.rawStdout).not.toMatch(/::(?:set-output|save-state)/);
  });

  test.concurrent('a failure is a failure', async () => {
    const env = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' };
    expectRed(await runAction({ with: { path: '/' }, key: '', env, outputs: 'none' }));
  });
});

describeOnNode24('a cancelled job', () => {
  const asked = async (answer: Buffer | string = '', inputs: Record<string, string> = {}) => {
    let arrived: () => void = () => {};
    const request = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const server = await rawServer((_request, socket) => {
      if (answer !== '') socket.write(answer);
      // The answer's first bytes are on their way.
      setTimeout(arrived, 200);
    });
    const step = startAction({ with: { 'base-url': server.origin, path: '/', ...inputs }, timeoutMs: 15_000 });
    await request;
    return { step, server };
  };

  onPosix.concurrent.each([['SIGINT'], ['SIGTERM'], ['SIGINT, then SIGTERM']])(
    '%s during a call: red, with the outputs set',
    async (signals) => {
      const { step } = await asked();
      for (const signal of signals.split(', then ')) step.kill(signal as NodeJS.Signals);
      const result = await step.end;
      expectRed(result);
      expect(result.outputs).toMatchObject({ ok: 'false', status: '', attempts: '1' });
      expect(result.outputs['error-code']).not.toBe('');
      expect(result.annotations[0]?.message).toMatch(/cancel/);
      expect(result.summary).toContain('❌');
      if (signals === 'SIGINT') expectGolden('end-to-end/net-reset.cancelled.txt', asSeen(result));
    },
  );

  onPosix.concurrent('while it waits to try again', async () => {
    const busy = reply('503 Service Unavailable', '{}', ['Retry-After: 60']);
    const { step, server } = await asked(busy, { retries: '3' });
    step.kill('SIGINT');
    const result = await step.end;
    expectRed(result);
    expect(server.requests).toHaveLength(1);
  });

  onPosix.concurrent('in the middle of a file: nothing half is left', async () => {
    const half = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it';
    const { step } = await asked(half, { 'save-to': 'out/file.bin' });
    step.kill('SIGTERM');
    const result = await step.end;
    expectRed(result);
    expect(Object.keys(result.files).filter((name) => name.startsWith('workspace/'))).toEqual([]);
  });
});
