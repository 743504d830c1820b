/** The failing key on each page of `ci/` is what the CLI prints there: `UPDATE_GOLDEN=1` draws it anew. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { cliEntry } from '../support/action.ts';
import { readAzure } from '../support/ci/azure.ts';
import { machineNode, runCli } from '../support/cli.ts';
import { root } from '../support/node24.ts';
import { onPosix } from '../support/on-posix.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

const key = 'canary-0123456789-abcdefghij';
/** What a page shows of a diagnosis that goes on. */
const mostLines = 26;
const bin = mkdtempSync(join(tmpdir(), 'ci-pictures-'));

beforeAll(() => {
  // Buildkite's agent, as far as its log goes: it takes what it is given, and says nothing.
  const agent = join(bin, 'buildkite-agent');
  writeFileSync(agent, '#!/bin/sh\ncat >/dev/null\n');
  chmodSync(agent, 0o755);
});
afterAll(() => {
  closeRawServers();
  rmSync(bin, { recursive: true, force: true });
});

/** The agent shows what it is told as an error; its other commands leave no line. */
function drawAzure(stderr: string): string {
  const { commands, lines } = readAzure(stderr);
  const issues = commands.filter(({ name }) => name === 'task.logissue').map(({ data }) => `##[error]${data}`);
  return [...lines, ...issues].join('\n');
}

interface Host {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly draw?: (stderr: string) => string;
}

const hosts: readonly Host[] = [
  { folder: 'gitlab', env: { GITLAB_CI: 'true' } },
  { folder: 'azure', env: { TF_BUILD: 'True' }, draw: drawAzure },
  { folder: 'buildkite', env: { BUILDKITE: 'true' } },
  { folder: 'circleci', env: { CIRCLECI: 'true' } },
  { folder: 'jenkins', env: { JENKINS_URL: 'https://ci.example/' } },
  { folder: 'bitbucket', env: { BITBUCKET_BUILD_NUMBER: '7' } },
];

onPosix.each(hosts)('ci/$folder/README.md', async ({ folder, env, draw = (text) => text }) => {
  const content = '{"statusCode":401,"message":"Invalid API key","error":"Unauthorized"}';
  const server = await rawServer(
    (_request, socket) => void socket.write(reply('401 Unauthorized', content, ['Content-Type: application/json'])),
  );
  const { stderr, exitCode } = await runCli(['get', '/requests', '--base-url', server.origin], {
    entry: cliEntry,
    env: { PATH: [bin, dirname(machineNode), process.env.PATH].join(delimiter), KIMP360_API_KEY: key, ...env },
  });
  expect(exitCode).toBe(3);
  const text = draw(stderr)
    .replaceAll(new URL(server.origin).host, '127.0.0.1:8360')
    .replace(/\bin \d+(?:\.\d+)? m?s\b/g, 'in 12 ms')
    .split('\n')
    .map((line) => line.trimEnd());
  expect(text.join('\n')).not.toContain(key);
  const shown = [...text.slice(0, mostLines), ...(text.length > mostLines ? ['  …'] : [])].join('\n').trim();
  const page = join(root, 'ci', folder, 'README.md');
  const before = readFileSync(page, 'utf8');
  const after = before.replace(
    /(<!-- picture -->\n\n```text\n)[\s\S]*?(\n```)/,
    (_all, open, close) => open + shown + close,
  );
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(page, after);
  else expect(before).toBe(after);
  expect(after).toContain('auth/rejected');
});
