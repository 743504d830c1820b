/** The adapters of CI systems other than GitHub: what they write, read back by parsers of those systems' own grammar. */

import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createAzureHost } from '../../src/hosts/azure.ts';
import { createBitbucketHost } from '../../src/hosts/bitbucket.ts';
import { createBuildkiteHost } from '../../src/hosts/buildkite.ts';
import { createGiteaHost } from '../../src/hosts/gitea.ts';
import { createGithubCliHost } from '../../src/hosts/github-cli.ts';
import { createGitlabHost } from '../../src/hosts/gitlab.ts';
import type { HostAdapter } from '../../src/hosts/port.ts';
import { createTeamcityHost } from '../../src/hosts/teamcity.ts';
import type { TerminalStreams } from '../../src/hosts/terminal.ts';
import { Secret } from '../../src/key/secret.ts';
import { guardHost } from '../../src/leak/guard.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { readAzure } from '../support/ci/azure.ts';
import { readCodeQuality, readDotenv, readSections } from '../support/ci/gitlab.ts';
import { readTeamcity } from '../support/ci/teamcity.ts';
import { onPosix } from '../support/on-posix.ts';
import { readLog, splitLines } from '../support/runner-commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'other-ci-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two streams that keep what is written to them. */
function streams() {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write(chunk: string | Uint8Array, done: (error?: Error | null) => void) {
      written[name] += Buffer.from(chunk).toString('utf8');
      done();
      return true;
    },
    on: () => undefined,
  });
  const pair: TerminalStreams = { stdout: stream('stdout'), stderr: stream('stderr') };
  return { written, pair };
}

/** What a server, a path or a title may hold; none of it may be obeyed, all of it must come back as it was. */
const nasty: readonly (readonly [name: string, text: string])[] = [
  ['quotes', `"double" 'single' \`tick\``],
  ['per cent', '100%25 %AZP25 %0A %3B %'],
  ['brackets', 'a]b[c ##vso[task.setvariable variable=x]y'],
  ['bars', "a|b |' |n |0x00e4"],
  ['semicolons', 'a;b=c;type=warning'],
  ['line ends', 'one\ntwo\n\nthree'],
  ['carriage returns', 'one\r\ntwo\rthree\r::error::x\r##vso[task.complete]y'],
  ['commands of others', "::error::x\n##[error]y\n##teamcity[buildStop comment='x']\n--- group\nsection_start:1:x"],
  ['beyond ASCII', 'ünïcödé 🚀 日本 \u0085'],
  ['line separators', 'one\u2028two\u2029three\u000bfour\u000cfive'],
  ['NUL', 'a\u0000b'],
  ['half a character', 'a\ud83d b \ude80 c'],
  ['a command in the data of one', 'no: ##vso[task.setvariable variable=KIMP360_API_KEY]x ##VSO[task.complete]y'],
  ['a variable of Azure', 'a $(KIMP360_API_KEY) b'],
  ['a variable of GitLab', `a $KIMP360_API_KEY \${CI_JOB_TOKEN} b`],
  ['a parameter of TeamCity', 'a %env.KIMP360_API_KEY% b'],
  ['a variable of Windows', 'a %KIMP360_API_KEY% b'],
  ['white space around', ' \ta  '],
  ['long', 'x'.repeat(5_000)],
];

/** UTF-8 has no half of a character: a mark stands in its place. */
const asUtf8 = (text: string) => Buffer.from(text).toString();
const guarded = (adapter: HostAdapter) => guardHost(adapter, createRedactor());
const unguarded = (text: string) => text as Parameters<HostAdapter['log']>[0];

describe('Azure Pipelines', () => {
  test.each(nasty)('%s come back whole', (_name, text) => {
    const { written, pair } = streams();
    const host = createAzureHost(pair, {});
    host.annotate({
      severity: 'error',
      title: unguarded('auth/rejected: no'),
      message: unguarded(text),
      place: { file: `dir;]${text.slice(0, 40).replace(/\n/g, ' ')}.yml`, line: 3, column: 2 },
    });
    host.outputs([{ name: unguarded('error-code'), value: unguarded(text) }]);
    expect(written.stdout).toBe('');
    const { commands, lines } = readAzure(written.stderr);
    expect(commands).toEqual([
      {
        name: 'task.logissue',
        properties: {
          type: 'error',
          sourcepath: asUtf8(`dir;]${text.slice(0, 40).replace(/\n/g, ' ')}.yml`),
          linenumber: '3',
          columnnumber: '2',
        },
        data: asUtf8(`auth/rejected: no\n${text}`),
      },
      ...(/\$\(.*\)/.test(text)
        ? []
        : [{ name: 'task.setvariable', properties: { variable: 'error_code', isoutput: 'true' }, data: asUtf8(text) }]),
    ]);
    expect(lines.join('')).toBe(
      /\$\(.*\)/.test(text)
        ? 'not set, as their values refer to variables or are secrets of several lines: error-code'
        : '',
    );
  });

  test.each(nasty)('%s in a log are no command', (_name, text) => {
    const { written, pair } = streams();
    const host = guarded(createAzureHost(pair, {}));
    host.log(text);
    host.group(text, text);
    expect(readAzure(written.stderr).commands).toEqual([]);
    // Of a line with the word in it, and no command, the agent makes a warning.
    expect(written.stderr).not.toMatch(/##vso/i);
  });

  test('masks, a summary, a secret output, and the result', async () => {
    const { written, pair } = streams();
    const host = createAzureHost(pair, { AGENT_TEMPDIRECTORY: folder });
    expect(host.mask(new Secret('a%b\nc'))).toBe(true);
    await host.summarize(unguarded('# One\n'));
    host.outputs([
      { name: unguarded('token'), value: new Secret('tok%') },
      { name: unguarded('pem'), value: new Secret('one\r\ntwo') },
      { name: unguarded('nested'), value: new Secret('$(token)') },
    ]);
    await host.finish?.(false);
    await host.finish?.(true);
    const { commands, lines } = readAzure(written.stderr);
    const [secret, summary, token, complete, ...rest] = commands;
    expect(lines.join('\n')).toContain('secrets of several lines: pem, nested');
    expect(secret).toEqual({ name: 'task.setsecret', properties: {}, data: 'a%b\nc' });
    expect(readFileSync(summary?.data ?? '', 'utf8')).toBe('# One\n');
    expect(token).toEqual({
      name: 'task.setvariable',
      properties: { variable: 'token', isoutput: 'true', issecret: 'true' },
      data: 'tok%',
    });
    expect(complete).toMatchObject({ name: 'task.complete', properties: { result: 'Failed' } });
    expect(rest).toEqual([]);
  });
});

describe('GitHub, by the CLI', () => {
  test.each(nasty)('%s come back whole', (_name, text) => {
    const { written, pair } = streams();
    const place = { file: `dir, a:b/${text.slice(0, 40)}.yml`, line: 3, column: 2 };
    createGithubCliHost(pair, {}).annotate({
      severity: 'error',
      title: unguarded(text),
      message: unguarded(text),
      place,
    });
    expect(written.stdout).toBe('');
    const { annotations, log } = readLog('', written.stderr);
    const file = asUtf8(place.file);
    expect(annotations).toEqual([
      { severity: 'error', title: asUtf8(text), message: asUtf8(text), file, line: 3, column: 2 },
    ]);
    expect(log).toHaveLength(splitLines(text).length);
  });

  test.each(nasty)('%s in a log are no command, there and on Gitea', (_name, text) => {
    const { written, pair } = streams();
    const github = createGithubCliHost(pair, {});
    for (const host of [guarded(github), guarded(createGiteaHost(github))]) {
      host.log(text);
      host.group(text, text);
    }
    guarded(createGiteaHost(github)).annotate({ severity: 'error', title: text, message: text });
    const { commands, refused } = readLog('', written.stderr);
    expect([commands.map(({ name }) => name), refused]).toEqual([['group', 'endgroup', 'group', 'endgroup'], []]);
  });
});

describe('TeamCity', () => {
  test.each(nasty)('%s come back whole', (name, text) => {
    const { written, pair } = streams();
    const host = createTeamcityHost(pair, {});
    host.annotate({
      severity: 'error',
      title: unguarded('auth/rejected: no'),
      message: unguarded(text),
      place: { file: 'a b/[x].yml', line: 7 },
    });
    host.outputs([{ name: unguarded('error-code'), value: unguarded(text) }]);
    const { messages, lines } = readTeamcity(written.stdout);
    expect(lines.join('')).toBe('');
    const refers = text.split('%').length > 2;
    expect(written.stderr.includes('not set, as their values could refer to parameters: error-code')).toBe(refers);
    const whole = name === 'long' ? expect.stringMatching(/^x{3999}…$/) : text;
    expect(messages).toEqual([
      expect.objectContaining({ name: 'inspectionType' }),
      {
        name: 'inspection',
        attributes: { typeId: expect.any(String), message: whole, file: 'a b/[x].yml', line: '7', SEVERITY: 'ERROR' },
      },
      {
        name: 'buildProblem',
        attributes: {
          description: name === 'long' ? expect.stringMatching(/^auth.{3995}…$/s) : `auth/rejected: no\n${text}`,
          identity: 'kimp360_auth_rejected_no',
        },
      },
      ...(refers ? [] : [{ name: 'setParameter', attributes: { name: 'kimp360.error-code', value: text } }]),
    ]);
  });

  test.each(nasty)('%s in a log are no message of their own', (_name, text) => {
    const { written, pair } = streams();
    const host = guarded(createTeamcityHost(pair, {}));
    host.log(text);
    host.annotate({ severity: 'error', title: text, message: text });
    host.group(text, text);
    const { messages } = readTeamcity(`${written.stderr}${written.stdout}`);
    expect(new Set(messages.map(({ name }) => name))).toEqual(
      new Set(['buildProblem', 'blockOpened', 'message', 'blockClosed']),
    );
  });

  test('nothing is masked, and no secret becomes a parameter', () => {
    const { written, pair } = streams();
    const host = createTeamcityHost(pair, {});
    expect(host.mask(new Secret('sesame-sesame'))).toBe(false);
    host.outputs([{ name: unguarded('token'), value: new Secret('sesame-sesame') }]);
    expect(`${written.stdout}${written.stderr}`).not.toContain('sesame');
  });
});

describe('GitLab', () => {
  test.each(nasty)('%s fold in a section and stand in the report', async (_name, text) => {
    const { written, pair } = streams();
    const host = guarded(createGitlabHost(pair, {}, folder));
    host.group('Details', text);
    host.annotate({
      severity: 'error',
      title: 'auth/rejected: no',
      message: text,
      place: { file: 'a b.yml', line: 4 },
    });
    host.annotate({ severity: 'warning', title: 'without a place', message: text });
    host.outputs([{ name: 'ok', text: 'false' }]);
    host.outputs([{ name: 'error-code', text: 'auth/rejected' }]);
    host.outputs([{ name: 'body', text: text }]);
    await host.finish(false);
    const sections = readSections(written.stderr);
    expect(sections).toHaveLength(1);
    expect(sections[0]?.header).toBe('Details');
    const report = readCodeQuality(readFileSync(join(folder, 'gl-code-quality-report.json')));
    expect(report).toEqual([
      {
        description: expect.stringContaining('auth/rejected: no: '),
        check_name: 'kimp360',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'critical',
        location: { path: 'a b.yml', lines: { begin: 4 } },
      },
    ]);
    const variables = readDotenv(readFileSync(join(folder, 'kimp360.env'), 'utf8'));
    expect(variables).toMatchObject({ KIMP360_OK: 'false', KIMP360_ERROR_CODE: 'auth/rejected' });
    // A variable is one line of plain text, and the next job expands `$NAME` and `%NAME%` in it.
    const plain = !/[\u0000-\u0008\u000a-\u001f\u0085\u2028\u2029]|\$|%\w+%/.test(text) && text.trim() === text;
    const whole = plain && Buffer.byteLength(text) < 4_000;
    expect(variables.KIMP360_BODY).toBe(whole ? asUtf8(text) : undefined);
    expect(written.stderr.includes('not in kimp360.env')).toBe(!whole);
  });

  test('an output that is called like the key is not the key of the next job', async () => {
    const { written, pair } = streams();
    const host = guarded(createGitlabHost(pair, {}, folder));
    host.outputs([{ name: 'api_key', text: 'x' }]);
    host.outputs([{ name: 'api-key-fallback', text: 'x' }]);
    host.outputs([{ name: 'api_key_id', text: 'x' }]);
    await host.finish(true);
    expect(readDotenv(readFileSync(join(folder, 'kimp360.env'), 'utf8'))).toEqual({ KIMP360_API_KEY_ID: 'x' });
    expect(written.stderr).toContain('no name of a key: api_key, api-key-fallback');
  });

  test('more variables than every GitLab takes would fail the job', async () => {
    const { written, pair } = streams();
    const host = guarded(createGitlabHost(pair, {}, folder));
    host.outputs(Array.from({ length: 60 }, (_none, index) => ({ name: `v${index}`, text: 'x'.repeat(index) })));
    await host.finish(true);
    const variables = readDotenv(readFileSync(join(folder, 'kimp360.env'), 'utf8'));
    expect(Object.keys(variables)).toHaveLength(50);
    expect(written.stderr).toMatch(/not in kimp360\.env.*: v50, .*v59$/m);
  });

  test('two findings of one kind on one line are two, and the same two in the next run', async () => {
    const fingerprints = async () => {
      const host = guarded(createGitlabHost(streams().pair, {}, folder));
      for (const message of ['one', 'two'])
        host.annotate({ severity: 'error', title: 'input/invalid', message, place: { file: 'a.yml', line: 2 } });
      await host.finish(false);
      return readCodeQuality(readFileSync(join(folder, 'gl-code-quality-report.json'))).map((one) => one.fingerprint);
    };
    const first = await fingerprints();
    expect(first).toHaveLength(2);
    expect(await fingerprints()).toEqual(first);
  });

  test('no secret stands in a file that is an artifact, and a folder that takes nothing is no crash', async () => {
    const { written, pair } = streams();
    const host = guarded(createGitlabHost(pair, {}, join(folder, 'missing')));
    host.outputs([{ name: 'token', secret: new Secret('sesame-sesame') }]);
    await host.finish(true);
    expect(written.stderr).toMatch(/could not be written \(ENOENT\)/);
    const other = guarded(createGitlabHost(pair, {}, folder));
    other.outputs([{ name: 'token', secret: new Secret('sesame-sesame') }]);
    await other.finish(true);
    expect(readFileSync(join(folder, 'kimp360.env'), 'utf8')).not.toContain('sesame');
    expect(written.stderr).toContain('nothing secret and no name of a key: token');
  });
});

describe('Buildkite', () => {
  /** A stand-in for the agent that keeps each call: its arguments, and what came on stdin. */
  function standIn(status = 0) {
    const bin = mkdtempSync(join(folder, 'bin-'));
    const calls = join(bin, 'calls');
    writeFileSync(calls, '');
    writeFileSync(
      join(bin, 'buildkite-agent'),
      `#!${process.execPath}\nconst fs = require('node:fs');\nfs.appendFileSync(${JSON.stringify(calls)}, JSON.stringify({ args: process.argv.slice(2), input: fs.readFileSync(0, 'utf8'), env: process.env }) + '\\n');\nconsole.log('quoted back'); console.error('quoted back'); process.exit(${status});\n`,
    );
    chmodSync(join(bin, 'buildkite-agent'), 0o755);
    return {
      env: { PATH: `${bin}${delimiter}${process.env.PATH}`, BUILDKITE_JOB_ID: 'job-1' },
      calls: () =>
        readFileSync(calls, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as { args: string[]; input: string; env: Record<string, string> }),
    };
  }

  onPosix.each(nasty)('%s go through stdin alone', async (_name, text) => {
    const agent = standIn();
    const { written, pair } = streams();
    const host = createBuildkiteHost(pair, agent.env);
    expect(host.mask(new Secret(`sesame-${text}`), new Secret('sesame-2'))).toBe(true);
    host.annotate({ severity: 'error', title: unguarded('t'), message: unguarded('m') });
    host.outputs([
      { name: unguarded('body'), value: unguarded(text) },
      { name: unguarded('blank'), value: unguarded(' \n') },
    ]);
    await host.summarize(unguarded(`# Summary\n${text}`));
    await host.finish?.(false);
    const [mask, output, annotation, ...rest] = agent.calls();
    expect(mask?.args).toEqual(['redactor', 'add', '--format', 'json']);
    expect(Object.values(JSON.parse(mask?.input ?? ''))).toEqual([`sesame-${text}`, 'sesame-2']);
    expect(output).toMatchObject({ args: ['meta-data', 'set', 'kimp360-body'], input: asUtf8(text) });
    expect(annotation).toMatchObject({
      args: ['annotate', '--append', '--style', 'error', '--context', 'kimp360-job-1-error'],
      input: asUtf8(`# Summary\n${text}`),
    });
    expect(rest).toEqual([]);
    for (const { args, env } of agent.calls()) expect(JSON.stringify([args, env])).not.toContain('sesame');
    expect(`${written.stdout}${written.stderr}`).not.toMatch(/sesame|quoted back/);
  });

  onPosix('a call that works does not take the place of one that failed in the same job', async () => {
    const agent = standIn();
    for (const ok of [false, true]) {
      const host = createBuildkiteHost(streams().pair, agent.env);
      await host.summarize(unguarded('# Summary'));
      await host.finish?.(ok);
    }
    const contexts = agent.calls().map(({ args }) => args[args.indexOf('--context') + 1]);
    expect(new Set(contexts).size).toBe(2);
  });

  onPosix('an agent that fails is said once, and masks nothing', async () => {
    const agent = standIn(3);
    const { written, pair } = streams();
    const host = createBuildkiteHost(pair, agent.env);
    expect(host.mask(new Secret('sesame-sesame'))).toBe(false);
    host.outputs([{ name: unguarded('ok'), value: unguarded('true') }]);
    expect(written.stderr.match(/did not work/g)).toHaveLength(1);
    expect(written.stderr).not.toContain('quoted back');
  });

  test.each(nasty)('%s in a log open no group', (_name, text) => {
    const { written, pair } = streams();
    guarded(createBuildkiteHost(pair, {})).log(text);
    expect(written.stderr).not.toMatch(/^(?:---|\+\+\+|~~~|\^\^\^) /m);
  });
});

describe('Bitbucket', () => {
  /** A stand-in for the signing proxy; its port is given, so tests of it run one after the other. */
  async function withProxy(status: number, act: () => Promise<void>) {
    const seen: { method?: string; url?: string; host?: string; content: unknown }[] = [];
    const server = createServer((request, response) => {
      let content = '';
      request.on('data', (chunk) => {
        content += String(chunk);
      });
      request.on('end', () => {
        const { method, url, headers } = request;
        seen.push({
          ...(method === undefined ? {} : { method }),
          ...(url === undefined ? {} : { url }),
          ...(headers.host === undefined ? {} : { host: headers.host }),
          content: JSON.parse(content),
        });
        response.writeHead(status).end('{}');
      });
    });
    await new Promise<void>((done) => server.listen(29_418, 'localhost', done));
    expect((server.address() as AddressInfo).port).toBe(29_418);
    try {
      await act();
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
    return seen;
  }
  const env = { BITBUCKET_REPO_FULL_NAME: 'team/repo', BITBUCKET_COMMIT: 'abc123', BITBUCKET_STEP_UUID: '{12-34}' };

  test('findings become a report and its annotations', async () => {
    const { written, pair } = streams();
    const seen = await withProxy(200, async () => {
      const host = createBitbucketHost(pair, env);
      for (const [, text] of nasty) {
        host.annotate({
          severity: 'error',
          title: unguarded(text),
          message: unguarded(text),
          place: { file: 'a.yml', line: 2 },
        });
      }
      await host.finish?.(false);
    });
    const report = 'http://api.bitbucket.org/2.0/repositories/team/repo/commit/abc123/reports/kimp360-12-34';
    expect(seen.map(({ method, url, host }) => [method, url, host])).toEqual([
      ['PUT', report, 'api.bitbucket.org'],
      ['POST', `${report}/annotations`, 'api.bitbucket.org'],
    ]);
    expect(seen[0]?.content).toMatchObject({ result: 'FAILED', report_type: 'TEST' });
    const annotations = seen[1]?.content as { summary: string; details: string; path: string; line: number }[];
    expect(annotations).toHaveLength(nasty.length);
    for (const [index, [, text]] of nasty.entries()) {
      expect(annotations[index]).toMatchObject({ path: 'a.yml', line: 2 });
      expect(annotations[index]?.summary).toBe(text.length > 450 ? `${text.slice(0, 449)}…` : text);
    }
    expect(written.stderr).not.toContain('Code Insights');
  });

  test('many findings go in several requests, as many as a report takes', async () => {
    const seen = await withProxy(200, async () => {
      const host = createBitbucketHost(streams().pair, env);
      for (let count = 0; count < 1_050; count += 1)
        host.annotate({ severity: 'error', title: unguarded('t'), message: unguarded('m') });
      await host.finish?.(false);
    });
    const posted = seen.slice(1).map(({ content }) => content as { external_id: string }[]);
    expect(posted.map((one) => one.length)).toEqual(Array.from({ length: 10 }, () => 100));
    expect(new Set(posted.flat().map((one) => one.external_id)).size).toBe(1_000);
  });

  test.each([
    ['a refusal', 403, /status 403/],
    ['no proxy', undefined, /ECONNREFUSED/],
  ])('%s is said, and nothing else happens', async (_name, status, reason) => {
    const { written, pair } = streams();
    const act = async () => createBitbucketHost(pair, env).finish?.(true);
    if (status === undefined) await act();
    else await withProxy(status, async () => await act());
    expect(written.stderr).toMatch(reason);
  });
});
