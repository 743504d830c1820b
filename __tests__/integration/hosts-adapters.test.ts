/** The adapters in processes of their own: what they print, byte for byte, and what the runner makes of it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fitSummary } from '../../src/hosts/github-summary.ts';
import { wantsColour } from '../../src/hosts/terminal.ts';
import { runCli } from '../support/cli.ts';
import { describeOnNode24, node24, root } from '../support/node24.ts';
import { runStep } from '../support/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'adapters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const action = join(folder, 'action.yml');
writeFileSync(action, 'inputs: {}\n');

/** A program in TypeScript, which Node 24 runs as it is. */
function program(name: string, ...lines: readonly string[]): string {
  const file = join(folder, `${name}.ts`);
  const from = (path: string) => JSON.stringify(join(root, 'src', path));
  const imports = [
    `import { createGithubHost, silenceStderr } from ${from('hosts/github.ts')};`,
    `import { createGithubCliHost } from ${from('hosts/github-cli.ts')};`,
    `import { createTerminalHost } from ${from('hosts/terminal.ts')};`,
    `import { Secret } from ${from('key/secret.ts')};`,
  ];
  writeFileSync(file, [...imports, ...lines].join('\n'));
  return file;
}

const quiet = ['silenceStderr(process);', 'const host = createGithubHost();'];
const nasty = 'a\\n  ::error::injected\\r::add-mask::x\\n##[error]y\\n\\u2028::error::z\\n%0A::error::w';

describeOnNode24('GitHub', () => {
  const step = (name: string, lines: readonly string[], more = {}) =>
    runStep({ action, entry: program(name, ...lines), timeoutMs: 15_000, ...more });

  test('masks, logs, groups, annotates, and puts out', async () => {
    const result = await step('all', [
      ...quiet,
      "console.log(host.mask(new Secret('sesame%25\\nline two')));",
      "host.log('one\\ntwo sesame%25');",
      "host.group('Details', 'three\\nfour');",
      "host.annotate({ severity: 'error', title: 'a: b, c%', message: 'm%\\nn', place: { file: 'w, x.yml', line: 3, column: 2 } });",
      "host.annotate({ severity: 'notice', title: 't', message: 'no place' });",
      "host.outputs([{ name: 'body', value: 'x\\ny<<z\\n' }, { name: 'token', value: new Secret('tok') }]);",
      "await host.summarize('# One\\n');",
      "await host.summarize('# Two\\n');",
    ]);
    expect(result).toMatchObject({
      exitCode: 0,
      masks: ['sesame%25\nline two'],
      annotations: [
        { severity: 'error', title: 'a: b, c%', message: 'm%\nn', file: 'w, x.yml', line: 3, column: 2 },
        { severity: 'notice', title: 't', message: 'no place' },
      ],
      outputs: { body: 'x\ny<<z\n', token: 'tok' },
      summary: '# One\n# Two\n',
      rawStderr: '',
    });
    expect(result.log.split('\n').slice(0, 7)).toEqual([
      'true',
      'one',
      'two ***',
      '##[group]Details',
      'three',
      'four',
      '##[endgroup]',
    ]);
  });

  test('no text becomes a command, even past the guard', async () => {
    const result = await step('nasty', [...quiet, `host.log('${nasty}');`, `host.group('${nasty}', '${nasty}');`]);
    expect(result.commands.map((command) => command.name)).toEqual(['group', 'endgroup']);
    expect(result.log).toContain('injected');
  });

  test('ten annotations at most, the last of them kept for an error; the rest is in the log', async () => {
    const result = await step('many', [
      ...quiet,
      "for (let n = 1; n <= 12; n++) host.annotate({ severity: 'warning', title: `w${n}`, message: 'm' });",
      "host.annotate({ severity: 'error', title: 'e', message: 'm' });",
      "host.annotate({ severity: 'error', title: 'late', message: 'm', text: 'error[net/reset]: late' });",
    ]);
    expect(result.annotations).toHaveLength(10);
    expect(result.annotations.at(-1)).toMatchObject({ severity: 'error', title: 'e' });
    expect(result.log).toContain('warning: w12');
    expect(result.log).toContain('error[net/reset]: late');
  });

  test('a long message is cut aloud', async () => {
    const result = await step('long', [
      ...quiet,
      "host.annotate({ severity: 'error', title: 't', message: '\\u{1f600}'.repeat(3000) });",
    ]);
    const message = result.annotations[0]?.message ?? '';
    expect(message).toMatch(/\p{Extended_Pictographic}\n… cut here; the job summary holds the rest\.$/u);
    expect(message.length).toBeLessThanOrEqual(4096);
  });

  test('without the runner’s files nothing is printed instead', async () => {
    const result = await step(
      'no-files',
      [...quiet, "host.outputs([{ name: 'a', value: 'b' }]);", "await host.summarize('s');"],
      {
        env: { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' },
      },
    );
    expect(result).toMatchObject({ exitCode: 0, rawStdout: '', rawStderr: '' });
  });

  test('an output file that is not there yet is made', async () => {
    const file = join(folder, 'fresh-output');
    await step('fresh', [...quiet, "host.outputs([{ name: 'a', value: 'b' }]);"], { env: { GITHUB_OUTPUT: file } });
    expect(readFileSync(file, 'utf8')).toMatch(/^a<</);
  });

  test('nothing reaches stderr', async () => {
    const result = await step('silent', [
      ...quiet,
      "process.emitWarning('boo');",
      "process.emitWarning('old', 'DeprecationWarning');",
      "console.error('boo'); process.stderr.write('boo\\n'); console.warn('boo');",
      "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';",
      "(await import('node:tls')).connect({ port: 1, host: '127.0.0.1' }).on('error', () => {});",
      "new (await import('node:events')).EventEmitter().setMaxListeners(1).on('a', () => {}).on('a', () => {});",
      "host.log('done');",
    ]);
    expect(result).toMatchObject({ exitCode: 0, log: 'done', rawStderr: '' });
  });

  test('a reader that goes away is no crash', async () => {
    const entry = program(
      'pipe',
      ...quiet,
      "for (let n = 0; n < 20000; n++) host.log('x'.repeat(100));",
      'await new Promise((done) => setTimeout(done, 50));',
      'process.exitCode = 7;',
    );
    const child = spawn(node24 as string, [entry], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(7);
    expect(stderr).toBe('');
  });
});

describeOnNode24('the terminal', () => {
  const node = node24 as string;
  const streams = 'const streams = { stdout: process.stdout, stderr: process.stderr };';
  const events = [
    "console.error(host.name, host.mask(new Secret('sesame')));",
    "host.log('GET https://a/b\\n✓ 200 OK\\nerrors are no errors');",
    "host.annotate({ severity: 'error', title: 'T', message: 'm', text: 'error[net/reset]: text\\n  more' });",
    "host.annotate({ severity: 'warning', title: 'T', message: 'm' });",
    "await host.summarize('no'); host.outputs([{ name: 'a', value: 'no' }]);",
    "await host.content(new TextEncoder().encode('{}'));",
  ];
  const entry = () => program('terminal', streams, 'const host = createTerminalHost(streams, process.env);', ...events);

  test('content alone goes to stdout', async () => {
    expect(await runCli([], { node, entry: entry() })).toMatchObject({
      exitCode: 0,
      stdout: '{}',
      stderr:
        'plain false\nGET https://a/b\n✓ 200 OK\nerrors are no errors\nerror[net/reset]: text\n  more\nwarning: T\nm\n',
    });
  });

  test('colour, where it is wanted', async () => {
    const { stdout, stderr } = await runCli([], { node, entry: entry(), env: { FORCE_COLOR: '1' } });
    expect(stdout).toBe('{}');
    expect(stderr).toContain(
      '\u001b[32m✓\u001b[39m 200 OK\nerrors are no errors\n\u001b[31merror[net/reset]: \u001b[39mtext\n',
    );
  });

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('a terminal: %p, with %j: %p', (isTTY, env, colour) => {
    expect(wantsColour({ isTTY }, env)).toBe(colour);
  });

  test('a reader that goes away is no crash, and no wait', async () => {
    const file = program(
      'head',
      streams,
      'const host = createTerminalHost(streams, {});',
      'for (let n = 0; n < 50; n++) await host.content(new Uint8Array(100000));',
      "host.log('end');",
    );
    const child = spawn(node, [file], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stderr).toBe('end\n');
  });

  test('in a run step of GitHub, commands go to stderr and values to the runner’s files', async () => {
    const result = await runStep({
      action,
      entry: program(
        'github-cli',
        streams,
        'const host = createGithubCliHost(streams, process.env, true);',
        "host.mask(new Secret('sesame'));",
        "host.log('open sesame');",
        "host.group('Details', 'three');",
        "host.annotate({ severity: 'error', title: 'a:b', message: 'm\\nn', place: { file: 'f', line: 2 } });",
        "host.outputs([{ name: 'a', value: 'b\\nc' }]);",
        "await host.summarize('# S');",
        "await host.content(new TextEncoder().encode('{}'));",
      ),
    });
    expect(result).toMatchObject({
      rawStdout: '{}',
      masks: ['sesame'],
      annotations: [{ severity: 'error', title: 'a:b', message: 'm\nn', file: 'f', line: 2 }],
      outputs: { a: 'b\nc' },
      summary: '# S',
    });
    expect(result.log).toContain('open ***\n##[group]Details\nthree\n##[endgroup]\n');
  });
});

test('a summary that is too large is cut at a line, within the limit, and says so', () => {
  const text = `<ul>\n${'<li>é</li>\n'.repeat(1000)}</ul>\n`;
  expect(fitSummary(text, 20_000)).toBe(text);
  const cut = fitSummary(text, 5_000);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(5_000);
  expect(cut).toMatch(/<li>é<\/li>\n<\/code>[^\n]*\n\n> \*\*Cut here\*\*/);
  expect(cut).not.toContain('\ufffd');
  expect(fitSummary(text, 10)).toBe('');
});
