/** The shell of each template of `ci/`, run as its host runs it: pinned archive, key in the environment, reports. */
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { version } from '../../src/version.ts';
import { readJunit } from '../support/ci/junit.ts';
import {
  type Archive,
  azureScript,
  circleScript,
  type Filled,
  gitlabScript,
  jenkinsScript,
  packCli,
  pinnedBy,
} from '../support/ci/templates.ts';
import { machineNode } from '../support/cli.ts';
import { expectNoTrace } from '../support/no-leak.ts';
import { root } from '../support/node24.ts';
import { onPosix } from '../support/on-posix.ts';
import { startProcess } from '../support/process.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

const key = 'canary-0123456789-abcdefghij';
const folder = mkdtempSync(join(tmpdir(), 'ci-templates-'));
let archive: Archive;
/** A `curl` that keeps the environment it was given, and takes the archive from where it lies. */
const curl = join(folder, 'bin/curl');

beforeAll(() => {
  archive = packCli(folder);
  mkdirSync(dirname(curl));
  writeFileSync(
    curl,
    `#!/bin/sh\n[ -z "$KIMP360_TEST_CURL" ] || exit 22\nenv >"${folder}/curl.env"\nwhile [ "$1" != -o ]; do shift; done\ncp "${archive.path}" "$2"\n`,
  );
  chmodSync(curl, 0o755);
});
afterAll(() => {
  closeRawServers();
  rmSync(folder, { recursive: true, force: true });
});

interface Shell {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where the report lies. */
  readonly junit: string;
}

const bash = (script: string, env: Record<string, string>, junit = 'kimp360-junit.xml'): Shell => ({
  argv: ['bash', '-c', script],
  env,
  junit,
});
const buildkite = join(root, 'ci/buildkite/hooks/command');
const hosts: Readonly<Record<string, (values: Filled) => Shell>> = {
  GitLab: (values) => bash(gitlabScript(values), { GITLAB_CI: 'true' }),
  'Azure Pipelines': (values) => bash(azureScript(values), { TF_BUILD: 'True' }),
  CircleCI: (values) => bash(circleScript(values), { CIRCLECI: 'true' }, 'kimp360-results/junit.xml'),
  Jenkins: ({ args, sha256, archive: from }) =>
    bash(jenkinsScript(), {
      JENKINS_URL: 'https://ci.example/',
      kimp360_args: args,
      kimp360_sha256: sha256,
      kimp360_archive: from,
    }),
  Buildkite: ({ args, sha256, archive: from }) => ({
    argv: ['bash', buildkite],
    env: {
      BUILDKITE: 'true',
      ...Object.fromEntries(args.split(' ').map((word, n) => [`BUILDKITE_PLUGIN_KIMP360_ARGS_${n}`, word])),
      BUILDKITE_PLUGIN_KIMP360_SHA256: sha256,
      BUILDKITE_PLUGIN_KIMP360_ARCHIVE: from,
    },
    junit: 'kimp360-junit.xml',
  }),
};
const names = Object.keys(hosts);

async function run(
  host: string,
  values: Partial<Filled>,
  status = '200 OK',
  more: Readonly<Record<string, string>> = {},
) {
  const server = await rawServer(
    (_request, socket) => void socket.write(reply(status, '{"message":"told"}', ['Content-Type: application/json'])),
  );
  const work = mkdtempSync(join(folder, 'work-'));
  const args = `get /requests --base-url ${server.origin}`;
  const filled = { args, version: '0.1.0', sha256: archive.sha256, archive: archive.path, ...values };
  const { argv, env, junit } = (hosts[host] as (filled: Filled) => Shell)(filled);
  const [program = '', ...rest] = argv;
  const ended = await startProcess(program, rest, {
    cwd: work,
    env: {
      PATH: [dirname(curl), dirname(machineNode), process.env.PATH].join(delimiter),
      TMPDIR: work,
      KIMP360_API_KEY: key,
      ...env,
      ...more,
    },
  }).end;
  const [stdout, stderr] = [ended.stdout.toString(), ended.stderr.toString()];
  if (host !== 'Azure Pipelines') expectNoTrace({ stdout, stderr }, key);
  return {
    exitCode: ended.exitCode,
    stdout,
    stderr,
    asked: server.requests.length,
    left: readdirSync(work),
    report: () => readJunit(readFileSync(join(work, junit))),
  };
}

onPosix.concurrent.each(names)('%s: a call that works, with its report', async (host) => {
  const result = await run(host, {});
  expect(result).toMatchObject({ exitCode: 0, asked: 1 });
  expect(result.report().cases).toMatchObject([{ verdict: 'passed' }]);
});

onPosix.concurrent.each(names)('%s: a refused key ends the step, and the report is there', async (host) => {
  const result = await run(host, {}, '401 Unauthorized');
  expect(result).toMatchObject({ exitCode: 3, asked: 1 });
  expect(result.report().cases).toMatchObject([{ verdict: 'failure', type: 'auth/rejected' }]);
});

onPosix.concurrent.each(names)('%s: another archive than the pinned one is not run', async (host) => {
  const result = await run(host, { sha256: '1'.repeat(64) });
  expect(result).toMatchObject({ exitCode: 1, asked: 0 });
  expect(result.stderr).toContain(`the SHA-256 of the archive is ${archive.sha256}, not the pinned 111`);
  expect(result.stderr).toMatch(/set sha256 to what the release lists for it.*Nothing is run\.$/m);
  expect(result.left).toEqual([]);
});

onPosix.concurrent.each(names)('%s: an archive that cannot be had is not run', async (host) => {
  for (const [from, says] of [
    ['https://downloads.example/none.tgz', 'could not be fetched: type curl -fIL with its URL'],
    [join(folder, 'none.tgz'), 'could not be copied: set archive to the path of the file'],
  ] as const) {
    const result = await run(host, { archive: from }, '200 OK', { KIMP360_TEST_CURL: 'fail' });
    expect(result).toMatchObject({ exitCode: 1, asked: 0, left: [] });
    expect(result.stderr).toContain(says);
  }
});

onPosix.concurrent.each(names)(
  '%s: without Node, or with one that is too old, nothing is fetched or run',
  async (host) => {
    for (const [name, program] of [
      ['none', 'echo "node: not found" >&2; exit 127'],
      // What an old Node answers to the question for its version.
      ['old', 'exit 1'],
    ] as const) {
      const bin = join(mkdtempSync(join(folder, `${name}-`)), 'bin');
      mkdirSync(bin);
      writeFileSync(join(bin, 'node'), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
      const PATH = [bin, dirname(curl), process.env.PATH].join(delimiter);
      const result = await run(host, { archive: join(folder, 'none.tgz') }, '200 OK', { PATH });
      expect(result).toMatchObject({ exitCode: 1, asked: 0, left: [] });
      expect(result.stderr).toContain('Node 20 or newer is needed: type node --version');
      expect(result.stderr).not.toContain('none.tgz');
    }
  },
);

onPosix.concurrent.each(names)('%s: without a key no request is made, and it is told what to do', async (host) => {
  // Azure puts nothing in the place of a variable that is not there.
  const [without, code] = host === 'Azure Pipelines' ? ['$(KIMP360_API_KEY)', 'key/unexpanded'] : ['', 'key/missing'];
  const result = await run(host, {}, '200 OK', { KIMP360_API_KEY: without });
  expect(result).toMatchObject({ exitCode: 3, asked: 0 });
  expect(result.stderr).toContain(code);
  expect(result.stderr).toMatch(/store it (?:as|in|under) /i);
  expect(result.report().cases).toMatchObject([{ verdict: 'error', type: code }]);
});

onPosix.concurrent.each(names)('%s: where nothing is pinned yet, nothing is fetched or run', async (host) => {
  const result = await run(host, { sha256: '0'.repeat(64), archive: join(folder, 'none.tgz') });
  expect(result).toMatchObject({ exitCode: 1, asked: 0 });
  expect(result.stderr).toContain('no archive is pinned here yet');
  expect(result.stderr).not.toContain('none.tgz');
  expect(result.left).toEqual([]);
});

onPosix.concurrent('a release pins all of them by one command', async () => {
  const copy = join(folder, 'release');
  for (const name of ['ci', 'dist', 'docs', 'action.yml', 'package.json', 'README.md', 'LICENSE']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  const env = { PATH: process.env.PATH ?? '', HOME: folder };
  const ended = await startProcess('bash', [join(copy, 'ci/pin'), 'kimp360'], { cwd: folder, env }).end;
  expect([ended.exitCode, ended.stderr.toString().replace(/^npm warn.*\n/gm, '')]).toEqual([0, '']);
  const [name = ''] = readdirSync(copy).filter((one) => one.endsWith('.tgz'));
  expect(name).toBe(`kimp360-${version}.tgz`);
  const sha256 = createHash('sha256')
    .update(readFileSync(join(copy, name)))
    .digest('hex');
  expect(sha256).toBe(archive.sha256);
  expect(ended.stdout.toString()).toContain(`${name}: ${sha256}`);
  for (const path of pinnedBy) {
    const text = readFileSync(join(copy, 'ci', path), 'utf8');
    expect([path, text.includes(sha256), /0{64}|OWNER/.test(text)]).toEqual([path, true, false]);
  }
});

onPosix.concurrent.each(names)('%s: who fetches the archive gets no key', async (host) => {
  const result = await run(host, { archive: 'https://downloads.example/kimp360.tgz' });
  expect(result.exitCode).toBe(0);
  expect(readFileSync(join(folder, 'curl.env'), 'utf8')).not.toContain('KIMP360_API_KEY');
});

describe('Bitbucket', () => {
  async function pipe(status: string, more: Readonly<Record<string, string>> = {}) {
    const server = await rawServer(
      (_request, socket) => void socket.write(reply(status, '{}', ['Content-Type: application/json'])),
    );
    const work = mkdtempSync(join(folder, 'work-'));
    const ended = await startProcess('sh', [join(root, 'ci/bitbucket/pipe.sh')], {
      cwd: work,
      env: {
        PATH: [dirname(machineNode), process.env.PATH].join(delimiter),
        BITBUCKET_BUILD_NUMBER: '7',
        KIMP360_API_KEY: key,
        KIMP360_CLI: join(root, 'dist/cli.js'),
        ARGS: `get '/a b' --base-url ${server.origin}`,
        ...more,
      },
    }).end;
    expectNoTrace({ stdout: ended.stdout, stderr: ended.stderr }, key);
    return {
      exitCode: ended.exitCode,
      stderr: ended.stderr.toString(),
      asked: server.requests.map(({ head }) => head.split('\r\n')[0]),
      cases: () => readJunit(readFileSync(join(work, 'test-results/kimp360.xml'))).cases,
    };
  }

  onPosix.concurrent('the pipe takes its words from ARGS, quotes and all', async () => {
    const { exitCode, asked, cases } = await pipe('200 OK');
    expect([exitCode, asked]).toEqual([0, ['GET /a%20b HTTP/1.1']]);
    expect(cases()).toHaveLength(1);
  });

  onPosix.concurrent('a refused key ends the step, and the report is there', async () => {
    const { exitCode, cases } = await pipe('401 Unauthorized');
    expect(exitCode).toBe(3);
    expect(cases()).toMatchObject([{ verdict: 'failure', type: 'auth/rejected' }]);
  });

  onPosix.concurrent.each([
    ['no key', { KIMP360_API_KEY: '' }, /key\/missing[\s\S]*store it in the repository/i],
    // As `pipe.yml` hands over a variable that is not there.
    [
      'no such variable',
      { KIMP360_API_KEY: '$KIMP360_API_KEY' },
      /key\/unexpanded[\s\S]*1\. Store it in the repository/,
    ],
    ['no words', { ARGS: '' }, /the variable ARGS is missing: write for example ARGS: 'run ci\/release.yml'/],
  ] as const)('%s: no request, and what to do', async (_name, more, says) => {
    const { exitCode, stderr, asked } = await pipe('200 OK', more);
    // Shells differ in the status of a variable that is missing.
    expect([exitCode === 0, asked]).toEqual([false, []]);
    expect(stderr).toMatch(says);
  });
});
