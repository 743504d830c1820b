/** A cancelled job in the middle of a plan: what was made is tidied up before the next signal comes. */
import { cliEntry, startAction } from '../support/action.ts';
import { startCli } from '../support/cli.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { onPosix } from '../support/on-posix.ts';
import { closeRawServers, type RawServer, rawServer, reply } from '../support/raw-server.ts';

afterAll(closeRawServers);

const tasks = `version: 1
tasks:
  - name: Create
    post: /requests
    extract: { id: id }
  - name: Wait
    get: /requests/{{ id }}
  - name: Import
    post: /rows
    for-each: { in: [1, 2] }
  - name: Tidy up
    delete: /requests/{{ id }}
    always: true
`;

/** The API hangs in the second task. */
async function api(): Promise<{ server: RawServer; hangs: Promise<void>; lines: () => string[] }> {
  let hang: () => void = () => {};
  const hangs = new Promise<void>((resolve) => {
    hang = resolve;
  });
  const server = await rawServer(({ head }, socket) => {
    if (head.startsWith('GET /requests/7')) return hang();
    socket.write(reply('200 OK', '{"id":7}', ['Content-Type: application/json']));
  });
  return { server, hangs, lines: () => server.requests.map(({ head }) => head.split(' HTTP')[0] ?? '') };
}

onPosix('the CLI: SIGINT', async () => {
  const { server, hangs, lines } = await api();
  const running = startCli(['run', 'tasks.yml', '--base-url', server.origin, '--results-file', 'results.ndjson'], {
    entry: cliEntry,
    env: { KIMP360_API_KEY: 'canary-key-0123456789abcdef' },
    files: { 'tasks.yml': tasks },
  });
  await hangs;
  const started = Date.now();
  running.kill('SIGINT');
  const { exitCode, stderr, files } = await running.end;
  expect(lines()).toEqual(['POST /requests', 'GET /requests/7', 'DELETE /requests/7']);
  expect(exitCode).toBe(130);
  expect(stderr).toContain('– Import: not reached: the job was cancelled');
  expect(stderr).toContain('✓ Tidy up: 200 OK');
  expect(Date.now() - started).toBeLessThan(7_000);
  const entries = String(files['results.ndjson'])
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { name: string; 'skipped-because'?: string });
  expect(entries.map((entry) => [entry.name, entry['skipped-because']])).toEqual([
    ['Create', undefined],
    ['Wait', undefined],
    ['Import', 'cancelled'],
    ['Tidy up', undefined],
  ]);
});

/** Twenty rows to be tidied up, each of which takes as long as told. */
async function slowTidying(rowMs: number, env: Readonly<Record<string, string>>, rows = 20) {
  let hang: () => void = () => {};
  const hangs = new Promise<void>((resolve) => {
    hang = resolve;
  });
  const server = await rawServer(({ head }, socket) => {
    if (head.startsWith('GET ')) return hang();
    setTimeout(() => socket.write(reply('200 OK', '{}', ['Content-Type: application/json'])), rowMs);
  });
  const numbers = Array.from({ length: rows }, (_, at) => at).join(', ');
  const plan = `version: 1
tasks:
  - { name: Wait, get: /wait }
  - { name: Tidy up, for-each: { in: [${numbers}], on-error: continue }, delete: "/rows/{{ item }}", always: true }
`;
  const reports = ['--results-file', 'results.json', '--report-json', 'report.json', '--report-junit', 'junit.xml'];
  const running = startCli(['run', 'tasks.yml', '--base-url', server.origin, ...reports], {
    entry: cliEntry,
    env: { KIMP360_API_KEY: 'canary-key-0123456789abcdef', ...env },
    files: { 'tasks.yml': plan },
  });
  await hangs;
  return { running, deleted: () => server.requests.filter(({ head }) => head.startsWith('DELETE')).length };
}

onPosix('at a terminal a first SIGINT leaves `always` tasks the time that they need, and says how much', async () => {
  const { running, deleted } = await slowTidying(200, {});
  running.kill('SIGINT');
  const { exitCode, stderr, files } = await running.end;
  expect(deleted()).toBe(20);
  expect(exitCode).toBe(130);
  expect(stderr).toContain('SIGINT: stopping; once more stops at once.');
  expect(stderr).toContain('The `always` tasks are made before that, for 30 s at most.');
  expect(stderr).toContain('✓ Tidy up: 20 of 20 rows succeeded');
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['results.json', 'report.json', 'junit.xml']));
});

onPosix('a second signal ends them at once', async () => {
  const { running, deleted } = await slowTidying(200, {});
  running.kill('SIGINT');
  await running.saw('for 30 s at most');
  running.kill('SIGINT');
  expect((await running.end).exitCode).toBe(130);
  expect(deleted()).toBeLessThan(20);
});

onPosix('in a CI what was not tidied up in time is told, with all reports, before the CI ends it all', async () => {
  const { running, deleted } = await slowTidying(1_000, { CI: 'true', CIRCLECI: 'true' });
  const started = Date.now();
  running.kill('SIGTERM');
  const { exitCode, stderr, files } = await running.end;
  expect(Date.now() - started).toBeLessThan(9_900);
  expect(exitCode).toBe(143);
  expect(deleted()).toBeGreaterThan(4);
  expect(stderr).toContain('for 7 s at most.');
  const said = /`Tidy up` was stopped after (\d+) of 20 rows/.exec(stderr);
  expect(Number(said?.[1])).toBeGreaterThan(3);
  expect(String(files['junit.xml'])).toContain('was stopped after');
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['results.json', 'report.json']));
});

describeOnNode24('the Action', () => {
  onPosix('SIGINT, and SIGTERM before it is done: red, tidied up, and told', async () => {
    const { server, hangs, lines } = await api();
    const step = startAction({ with: { 'base-url': server.origin, tasks }, timeoutMs: 15_000 });
    await hangs;
    step.kill('SIGINT');
    step.kill('SIGTERM');
    const result = await step.end;
    expect(lines()).toEqual(['POST /requests', 'GET /requests/7', 'DELETE /requests/7']);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ ok: 'false', 'error-code': 'net/reset', status: '200', id: '7' });
    expect(result.summary).toContain('not reached: the job was cancelled');
  });
});
