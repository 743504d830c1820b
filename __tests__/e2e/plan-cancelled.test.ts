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
