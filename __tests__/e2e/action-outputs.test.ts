/** Outputs say what is true, whatever is spelt like a secret, and are written whole or not at all. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionOptions, canary, runAction } from '../support/action.ts';
import { describeOnNode24, node24 } from '../support/node24.ts';
import { onPosix } from '../support/on-posix.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return closeRawServers();
});

async function answered(body: string, more: ActionOptions = {}, status = '200 OK') {
  const answer = reply(status, body, ['Content-Type: application/json', 'Request-Status: false']);
  const { origin } = await rawServer((_request, socket) => void socket.write(answer));
  return runAction({ ...more, with: { 'base-url': origin, path: '/', ...more.with } });
}

const words = [
  'ok',
  'status',
  'attempts',
  'duration-ms',
  'error-code',
  'results',
  'key-fingerprint',
  'extracted',
  'headers',
];

describeOnNode24('a secret that is spelt like a word of ours', () => {
  const spelt: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['false, from the server', '{"tok":"false"}', { extract: 'tok: {from: tok, secret: true}' }],
    ['true, from the server', '{"tok":true}', { extract: 'tok: {from: tok, secret: true}' }],
    ...words
      .filter((word) => word.length > 3)
      .map((word) => [word, `{"tok":"${word}"}`, { extract: 'tok: {from: tok, secret: true}' }] as const),
    ['false, in a cookie', '{}', { headers: 'cookie: consent=false' }],
    ['true, in a mask', '{}', { mask: 'true' }],
    ['status, in a mask', '{}', { mask: 'status\nattempts\nresults' }],
  ];
  test.each(spelt)('%s', async (_name, body, given) => {
    const { outputs, files } = await answered(body, {
      with: { ...given, 'support-file': 's.json', 'results-file': 'r.json' },
    });
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(words));
    expect(outputs).toMatchObject({ ok: 'true', status: '200', attempts: '1', 'error-code': '' });
    expect(outputs['duration-ms']).toMatch(/^\d+$/);
    const [entry] = JSON.parse(outputs.results ?? '');
    expect(entry).toMatchObject({ ok: true, status: 200, attempts: 1, extracted: {} });
    expect(JSON.parse(files['workspace/r.json']?.toString() ?? '')).toEqual([entry]);
    const support = JSON.parse(files['workspace/s.json']?.toString() ?? '');
    expect(support).toMatchObject({ ok: true, calls: [{ ok: true, attempts: [{ status: 200 }] }] });
    expect(Object.keys(JSON.parse(outputs.headers ?? ''))).toContain('content-type');
  });

  test('a code in which one stands is whole', async () => {
    const { outputs, exitCode } = await answered('{}', { with: { mask: 'rejected' } }, '401 Unauthorized');
    expect(exitCode).toBe(1);
    expect(outputs['error-code']).toBe('auth/rejected');
    expect(JSON.parse(outputs.results ?? '')[0]['error-code']).toBe('auth/rejected');
  });

  test('a number that holds one is no number any more, and JSON all the same', async () => {
    const { outputs } = await answered('{"otp":123456,"id":9123456}', {
      with: { extract: 'otp: {from: otp, secret: true}\nid: id' },
    });
    expect(JSON.parse(outputs.extracted ?? '')).toEqual({ otp: '***', id: '***' });
  });

  test('a mask that nothing would be left of is told of', async () => {
    const { annotations } = await answered('{}', { with: { mask: 'true' } });
    expect(annotations.map(({ title, message }) => `${title} ${message}`).join()).toMatch(
      /input\/invalid.*word that stands in every log/s,
    );
  });

  test('the key is no name of an output', async () => {
    const { outputs, exitCode } = await answered('{"a":1}', { key: 'abcdefghij', with: { extract: 'xabcdefghij: a' } });
    expect(exitCode).toBe(1);
    expect(outputs['error-code']).toBe('input/invalid');
  });

  test('nor is it the name of a field in a support file', async () => {
    const { origin } = await rawServer(
      (_request, socket) => void socket.write(reply('200 OK', '{}', [`X-${canary}: ${canary}`])),
    );
    const { files } = await runAction({ with: { 'base-url': origin, path: '/', 'support-file': 's.json' } });
    expect(files['workspace/s.json']?.toString()).toContain('"x-***": "***"');
  });
});

describeOnNode24('a file of outputs that cannot be written', () => {
  /** Node whose files are full at 1 KiB. */
  function cramped(): string {
    const file = join(folder, 'cramped');
    writeFileSync(file, `#!/bin/bash\nulimit -f 1\nexec '${node24}' "$@"\n`);
    chmodSync(file, 0o755);
    return file;
  }

  onPosix('that fills up holds nothing but that the step failed', async () => {
    const result = await answered(`{"a":"${'b'.repeat(600)}"}`, { node: cramped() });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toEqual({ ok: 'false', 'error-code': 'save/failed' });
    expect(result.annotations.map(({ message }) => message).join()).toMatch(
      /^Writing the outputs failed: the file that `GITHUB_OUTPUT` names cannot be written\.$/m,
    );
  });

  onPosix('that is a pipe which nobody reads ends the step', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const result = await answered('{}', { env: { GITHUB_OUTPUT: pipe }, outputs: 'none', timeoutMs: 15_000 });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.map(({ message }) => message).join()).toContain('ENXIO: it is a pipe that nobody reads');
  });

  onPosix('a summary that is such a pipe is a warning', async () => {
    const pipe = join(folder, 'summary');
    execFileSync('mkfifo', [pipe]);
    const result = await answered('{}', { env: { GITHUB_STEP_SUMMARY: pipe }, timeoutMs: 15_000 });
    expect(result.exitCode).toBe(0);
    expect(result.annotations.map(({ severity }) => severity)).toEqual(['warning']);
    expect(result.annotations[0]?.message).toMatch(
      /^Writing the job summary failed: the file that `GITHUB_STEP_SUMMARY` names cannot be written\.$/m,
    );
  });

  test('that is not there at all is told of', async () => {
    const result = await answered('{}', { env: { GITHUB_OUTPUT: '' }, outputs: 'none' });
    expect(result.exitCode).toBe(0);
    expect(result.annotations.map(({ severity, title }) => [severity, title])).toEqual([
      ['warning', 'The outputs of this step are lost'],
    ]);
    expect(result.annotations[0]?.message).toContain('`GITHUB_OUTPUT`');
  });
});
