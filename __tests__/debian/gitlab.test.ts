/** The component of `ci/gitlab` in pipelines that `gitlab-ci-local` reads and runs: GitLab's own grammar, a real job, its artifacts. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { readCodeQuality, readDotenv } from '../support/ci/gitlab.ts';
import { readJunit } from '../support/ci/junit.ts';
import { type Archive, packCli } from '../support/ci/templates.ts';
import { expectNoTrace } from '../support/no-leak.ts';
import { root } from '../support/node24.ts';
import { startProcess } from '../support/process.ts';
import { newKey, runtime } from './drive.ts';
import { describeWith, packageFile, pathOf, program } from './parts.ts';

const runner = packageFile('gitlab-ci-local', 'dist/index.js');
const parts = [runner, runtime, program('rsync', 'apt-get install rsync'), program('git', 'apt-get install git')];

describeWith(parts, 'the GitLab component', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gitlab-'));
  const key = newKey();
  let archive: Archive;
  let server: Server;
  let origin: string;
  let asked: { url: string; key: string | undefined }[] = [];

  beforeAll(async () => {
    archive = packCli(folder);
    server = createServer((request, response) => {
      const { url = '' } = request;
      if (url === '/kimp360.tgz') {
        response.end(readFileSync(archive.path));
        return;
      }
      asked.push({ url, key: request.headers['x-api-key'] as string | undefined });
      response.writeHead(url === '/refused' ? 401 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: `\u001b[0Ksection_start:1:x\r ${key}`, id: 'r-7' }));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function pipeline(args: string, inputs: Readonly<Record<string, string>> = {}) {
    const project = mkdtempSync(join(folder, 'project-'));
    cpSync(join(root, 'ci/gitlab/templates'), join(project, 'templates'), { recursive: true });
    const given = {
      args: `${args} --base-url ${origin}`,
      sha256: archive.sha256,
      archive: `${origin}/kimp360.tgz`,
      ...inputs,
    };
    writeFileSync(
      join(project, '.gitlab-ci.yml'),
      [
        'include:',
        '  - local: templates/kimp360/template.yml',
        '    inputs:',
        ...Object.entries(given).map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`),
        'after:',
        '  stage: deploy',
        '  needs: [kimp360]',
        '  when: always',
        '  script: ["echo told $KIMP360_OK $KIMP360_STATUS $KIMP360_ERROR_CODE $KIMP360_ID"]',
        '',
      ].join('\n'),
    );
    writeFileSync(join(project, 'calls.yml'), 'tasks:\n  - name: The call\n    get: /refused\n');
    // The runner says that it is not GitLab; the key is where a user of it keeps one.
    writeFileSync(join(project, '.gitlab-ci-local-variables.yml'), `GITLAB_CI: "true"\nKIMP360_API_KEY: ${key}\n`);
    const env = {
      PATH: [dirname(pathOf(runtime)), process.env.PATH].join(delimiter),
      HOME: folder,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GCL_IGNORE_PREDEFINED_VARS: 'GITLAB_CI',
      GIT_AUTHOR_NAME: 'tier',
      GIT_AUTHOR_EMAIL: 'tier@kimp360.test',
      GIT_COMMITTER_NAME: 'tier',
      GIT_COMMITTER_EMAIL: 'tier@kimp360.test',
    };
    mkdirSync(join(project, 'tmp'));
    const run = (file: string, argv: readonly string[]) =>
      startProcess(file, [...argv], { cwd: project, env: { ...env, TMPDIR: join(project, 'tmp') }, timeoutMs: 50_000 })
        .end;
    for (const argv of [
      ['init', '-q'],
      ['add', '.gitlab-ci.yml', 'templates', 'calls.yml'],
      ['commit', '-qm', 'x'],
    ])
      await run('git', argv);
    const ended = await run(pathOf(runtime), [pathOf(runner), '--force-shell-executor', '--no-color']);
    const log = `${ended.stdout}${ended.stderr}`;
    const kept = join(project, '.gitlab-ci-local/artifacts/kimp360');
    const artifacts: Record<string, Buffer> = Object.fromEntries(
      (existsSync(kept) ? readdirSync(kept, { recursive: true, encoding: 'utf8' }) : [])
        .filter((name) => /\.(?:env|json|xml)$/.test(name))
        .map((name) => [name.replace(/^.*\//, ''), readFileSync(join(kept, name))]),
    );
    expectNoTrace({ log, ...artifacts }, key);
    // The archive is gone; what the CLI itself leaves there is the output `results-file`.
    expect(readdirSync(join(project, 'tmp')).filter((name) => !name.endsWith('-results.json'))).toEqual([]);
    return { exitCode: ended.exitCode, log, artifacts };
  }

  test('a call that works: green, its outputs reach the next job, its reports are artifacts', async () => {
    const { exitCode, log, artifacts } = await pipeline("get /requests --extract 'id: id'");
    expect({ exitCode, asked, log }).toMatchObject({ exitCode: 0, asked: [{ url: '/requests', key }] });
    expect(log).toContain('told true 200 r-7');
    expect(readJunit(artifacts['kimp360-junit.xml'] ?? Buffer.of()).cases).toMatchObject([{ verdict: 'passed' }]);
    expect(readDotenv(artifacts['kimp360.env']?.toString() ?? '')).toMatchObject({
      KIMP360_OK: 'true',
      KIMP360_ID: 'r-7',
    });
    expect(readCodeQuality(artifacts['gl-code-quality-report.json'] ?? Buffer.of())).toEqual([]);
  });

  test('a refused key: red with the exit status of its kind, told in all three reports', async () => {
    const { exitCode, log, artifacts } = await pipeline('run calls.yml');
    expect(exitCode).not.toBe(0);
    expect(asked).toEqual([{ url: '/refused', key }]);
    expect(log).toMatch(/FAIL 3\b/);
    expect(log).toContain('error[auth/rejected]');
    const [one] = readJunit(artifacts['kimp360-junit.xml'] ?? Buffer.of()).cases;
    expect(one).toMatchObject({ name: 'The call', file: 'calls.yml', line: 2, type: 'auth/rejected' });
    expect(readDotenv(artifacts['kimp360.env']?.toString() ?? '').KIMP360_ERROR_CODE).toBe('auth/rejected');
    expect(readCodeQuality(artifacts['gl-code-quality-report.json'] ?? Buffer.of())).toMatchObject([
      { severity: 'critical', location: { path: 'calls.yml', lines: { begin: 2 } } },
      // The server sent the key back.
      { severity: 'minor', location: { path: 'calls.yml', lines: { begin: 2 } } },
    ]);
  });

  test('another archive than the pinned one is not run', async () => {
    const { exitCode, log } = await pipeline('get /requests', { sha256: '1'.repeat(64) });
    expect(exitCode).not.toBe(0);
    expect(asked).toEqual([]);
    expect(log).toContain(`the SHA-256 of the archive is ${archive.sha256}`);
  });
});
