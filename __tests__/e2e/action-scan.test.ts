/** The Action's `scan`: alone, and after calls. */
import { canary, runAction } from '../support/action.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

const bad = `1;\nvar k = "${canary}";\n`;

describeOnNode24('scan', () => {
  afterAll(closeRawServers);

  test.concurrent('a finding is an error at its file and line, and in the summary', async () => {
    const result = await runAction({
      with: { scan: 'dist' },
      workspace: { 'dist/a.js': bad, 'dist/b.js': `${canary}\n` },
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ ok: 'false', 'error-code': 'leak/found', status: '', results: '[]' });
    expect(result.annotations.map(({ severity, file, line }) => [severity, file, line])).toEqual([
      ['error', 'dist/a.js', 2],
      ['error', 'dist/b.js', 1],
    ]);
    expect(result.summary).toContain('<td><code>dist/a.js</code></td><td>line 2</td>');
    expect(result.summary).toContain('Scanned: 2 files');
  });

  test.concurrent('a clean folder is green', async () => {
    const result = await runAction({
      with: { scan: 'dist/**\n!dist/b.js' },
      workspace: { 'dist/a.js': '1', 'dist/b.js': bad },
    });
    expect(result.exitCode).toBe(0);
    expect(result.outputs).toMatchObject({ ok: 'true', 'error-code': '', attempts: '0' });
    expect(result.summary).toContain('The scan found no secret');
    expect(result.log).toContain('Scanned 1 file');
  });

  test.concurrent.each<[string, Record<string, string>, string]>([
    ['nothing matched', { scan: 'dits' }, 'input/file'],
    ['only what is left out', { scan: '!dist' }, 'input/file'],
    ['a call without its path', { scan: 'dist', json: '{a: 1}' }, 'input/invalid'],
    ['no repository', { 'scan-git': 'true' }, 'input/file'],
    ['neither path nor scan', {}, 'input/invalid'],
    ['a list of nothing', { scan: '[""]' }, 'input/invalid'],
    ['an empty list', { scan: '[]' }, 'input/file'],
  ])('%s is an error', async (_name, inputs, code) => {
    const result = await runAction({ with: inputs, workspace: { 'dist/a.js': '1' } });
    expect([result.exitCode, result.outputs['error-code']]).toEqual([1, code]);
  });

  test.concurrent('no key: key/missing, nothing is scanned', async () => {
    const result = await runAction({ key: undefined, with: { scan: 'dist' }, workspace: { 'dist/a.js': bad } });
    expect(result.outputs['error-code']).toBe('key/missing');
    expect(result.log).not.toContain('Scanned');
  });

  test.concurrent('after a call that worked, what it saved is scanned as well', async () => {
    const server = await rawServer((_request, socket) => void socket.write(reply('200 OK', 'all well')));
    const result = await runAction({
      with: { 'base-url': server.origin, path: '/a', 'save-to': 'out/a.txt', scan: 'out\ndist' },
      workspace: { 'dist/a.js': bad },
    });
    expect(result.outputs).toMatchObject({ ok: 'false', 'error-code': 'leak/found', status: '200' });
    expect(result.log).toContain('Scanned 2 files');
    expect(server.requests).toHaveLength(1);
  });

  test.concurrent('after a call that failed too, and the leak decides', async () => {
    const server = await rawServer((_request, socket) => void socket.write(reply('404 Not Found', '')));
    const common = { 'base-url': server.origin, path: '/a', scan: 'dist' };
    const result = await runAction({ with: common, workspace: { 'dist/a.js': bad } });
    expect(result.outputs).toMatchObject({ ok: 'false', 'error-code': 'leak/found', status: '404' });
    const soft = await runAction({ with: { ...common, 'fail-on-error': 'false' }, workspace: { 'dist/a.js': bad } });
    expect([soft.exitCode, soft.outputs['error-code']]).toEqual([1, 'leak/found']);
    const clean = await runAction({ with: { ...common, 'fail-on-error': 'false' }, workspace: { 'dist/a.js': '1' } });
    expect([clean.exitCode, clean.outputs['error-code']]).toEqual([0, 'http/not-found']);
  });

  test.concurrent('many findings: ten annotations, the rest in the summary', async () => {
    const workspace = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`dist/${index}.js`, bad]));
    const result = await runAction({ with: { scan: 'dist' }, workspace });
    expect(result.annotations).toHaveLength(10);
    expect(result.summary).toContain('… and 100 more');
    expect(result.summary.match(/<td>line 2<\/td>/g)).toHaveLength(200);
  });

  test.concurrent('a file name that would break out of log and summary stays one', async () => {
    const name = 'dist/a\n::error::x<script>alert(1)</script>|`b`.js';
    const result = await runAction({ with: { scan: 'dist' }, workspace: { [name]: bad } });
    expect(result.outputs['error-code']).toBe('leak/found');
    expect(result.annotations).toHaveLength(1);
    expect(result.summary).not.toContain('<script>');
  });
});
