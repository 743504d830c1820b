/** The emulation has to be as strict as the runner; these cases were read off the sources of actions/runner 2.336. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate, inputVariables } from '../support/action-metadata.ts';
import { runCli } from '../support/cli.ts';
import { expectNoLeak, findLeaks } from '../support/no-leak.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { onPosix } from '../support/on-posix.ts';
import { runStep, startStep } from '../support/runner.ts';
import { parseCommand, readLog, splitLines } from '../support/runner-commands.ts';
import { parseCommandFile } from '../support/runner-files.ts';
import { derivedForms, RunnerMasks } from '../support/runner-masks.ts';

const key = `k60_Tr'4/+"&z=9<aQ`;

describe('commands', () => {
  test.each([
    ['::error title=T::text', { name: 'error', properties: { title: 'T' }, data: 'text' }],
    ['  \t\u00a0::add-mask::v', { name: 'add-mask', properties: {}, data: 'v' }],
    ['::ERROR::case does not matter', { name: 'error', properties: {}, data: 'case does not matter' }],
    ['said ##[add-mask]v', { name: 'add-mask', properties: {}, data: 'v' }],
    ['x##[error file=a;line=3]b%5D', { name: 'error', properties: { file: 'a', line: '3' }, data: 'b]' }],
    [
      '::warning title=a%3Ab%2Cc%25,line=2::x%0Ay%25',
      { name: 'warning', properties: { title: 'a:b,c%', line: '2' }, data: 'x\ny%' },
    ],
  ])('%j is obeyed', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  test.each(['text ::error::x', '::unknown::x', '::error', '##[unknown]x', '##[error', '#[error]x', ''])(
    '%j is not',
    (line) => {
      expect(parseCommand(line)).toBeUndefined();
    },
  );

  test('a lone CR ends a line', () => {
    expect(splitLines('a\rb\r\nc\n\nd')).toEqual(['a', 'b', 'c', '', 'd']);
    expect(readLog('GET /\r::error::injected\n', '').annotations).toHaveLength(1);
  });

  test('stop-commands holds until its token', () => {
    const read = readLog('::stop-commands::tok\n::error::no\n##[add-mask]no\n::tok::\n::error::yes\n', '');
    expect(read.annotations.map((one) => one.message)).toEqual(['yes']);
    expect(read.masks).toEqual([]);
  });

  test('set-env is refused and fails the step', () => {
    expect(readLog('x ##[set-env name=A]b\n', '').refused).toEqual(['set-env']);
  });

  test('a mask works from its line on, and stderr is read before it', () => {
    const read = readLog(`before ${key}\n::add-mask::${key.replaceAll('%', '%25')}\nafter ${key}\n`, `err ${key}\n`);
    expect(read.log).toEqual([`err ${key}`, `before ${key}`, 'after ***']);
    expect(read.masks).toEqual([key]);
  });

  test('messages are masked, titles and files are not', () => {
    const read = readLog(`::add-mask::sesame\n::error title=sesame,file=sesame::open sesame\n`, '');
    expect(read.annotations).toEqual([{ severity: 'error', message: 'open ***', title: 'sesame', file: 'sesame' }]);
  });
});

describe('masks', () => {
  const masks = new RunnerMasks();
  masks.add(key);

  test.each([
    ['the value', key],
    ['base64', Buffer.from(key).toString('base64')],
    ['base64 without the first byte', Buffer.from(key).subarray(1).toString('base64')],
    ['base64 without two bytes', Buffer.from(key).subarray(2).toString('base64')],
    ['escaped quotes', key.replaceAll('"', '\\"')],
    ['doubled quotes', key.replaceAll("'", "''")],
    ['JSON', JSON.stringify(key).slice(1, -1)],
    ['URI data', 'k60_Tr%274%2F%2B%22%26z%3D9%3CaQ'],
    ['XML', 'k60_Tr&apos;4/+&quot;&amp;z=9&lt;aQ'],
    ['before the ampersand', `k60_Tr'4/+"&`],
  ])('%s is masked', (_name, form) => {
    expect(masks.mask(`<${form}>`)).toBe('<***>');
  });

  test.each([
    ['hex', Buffer.from(key).toString('hex')],
    ['lower-case percent', 'k60_Tr%274%2f%2b%22%26z%3d9%3caQ'],
    ['upper case', key.toUpperCase()],
    ['UTF-16', Buffer.from(key, 'utf16le').toString('latin1')],
    ['a part', key.slice(0, 9)],
  ])('%s is not', (_name, form) => {
    expect(masks.mask(form)).toBe(form);
  });

  test('eleven forms', () => {
    expect(derivedForms('abc"d&+b"c12345')).toHaveLength(11);
  });

  test('each trimmed line of a value is one; overlapping masks become one', () => {
    const some = new RunnerMasks();
    some.add('first line\n  second line  ');
    some.add('line sec');
    expect(some.mask('x second line y')).toBe('x *** y');
    expect(some.mask('first line second line')).toBe('***');
  });
});

test('command files: values, heredocs, and what fails the step', () => {
  expect(parseCommandFile('a=1\nb<<END\nx=y\n\nEND\nc<<E\nE\n')).toEqual({ a: '1', b: 'x=y\n', c: '' });
  expect(() => parseCommandFile('b<<END\nx\n')).toThrow('delimiter');
  expect(() => parseCommandFile('nothing\n')).toThrow('format');
});

test('defaults of action.yml are evaluated as look-ups', () => {
  const contexts = { github: { secret_source: 'None' }, strategy: { 'job-index': 0 } };
  expect(evaluate('${{ github.secret_source }}/${{strategy.job-index}}/${{ job.workflow_ref }}', contexts)).toBe(
    'None/0/',
  );
  expect(() => evaluate('${{ secrets.X }}', contexts)).toThrow('secrets.X');
});

test.each([
  ['as it is', key],
  ['hex', Buffer.from(key).toString('hex')],
  ['base64, shift 1', Buffer.from(`x${key}y`).toString('base64')],
  ['base64url, shift 2', Buffer.from(`xy${key}zzz`).toString('base64url')],
  ['UTF-16 little-endian', Buffer.from(`x${key}`, 'utf16le')],
  ['percent-encoded', encodeURIComponent(key)],
  ['JSON-escaped', JSON.stringify(key)],
  ['HTML-escaped', key.replaceAll('"', '&quot;').replaceAll('&z', '&amp;z')],
  ['split by ANSI codes', `${key.slice(0, 4)}\u001b[1m${key.slice(4)}`],
])('a leak is found: %s', (form, content) => {
  expect(findLeaks(content, key)).toContain(form);
});

test('no leak is found where there is none', () => {
  expect(findLeaks(`*** ${key.slice(0, 8)} ${key.slice(9)}`, key)).toEqual([]);
});

describeOnNode24('a step', () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulation-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const action = join(folder, 'action.yml');
  writeFileSync(
    action,
    ['inputs:', '  api-key: { default: "" }', '  source: { default: "${{ github.secret_source }}" }', '  path:'].join(
      '\n',
    ),
  );
  const program = (name: string, ...lines: readonly string[]) => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, ["import { appendFileSync, writeFileSync } from 'node:fs';", ...lines].join('\n'));
    return file;
  };

  test('declared inputs are always set', () => {
    expect(inputVariables(action, { path: '/a', 'extra input': 'b' }, { github: { secret_source: 'None' } })).toEqual({
      'INPUT_API-KEY': '',
      INPUT_SOURCE: 'None',
      INPUT_PATH: '/a',
      INPUT_EXTRA_INPUT: 'b',
    });
  });

  test('is run as the runner runs it, and everything it leaves is read', async () => {
    const entry = program(
      'good',
      'const { env } = process;',
      "console.log(`::add-mask::${env['INPUT_API-KEY']}`);",
      "console.log(`key ${env['INPUT_API-KEY']}`);",
      "console.log('::error title=T,file=.github/workflows/ci.yml,line=7::it failed');",
      'appendFileSync(env.GITHUB_OUTPUT, `status<<E\\n401\\nE\\n`);',
      "appendFileSync(env.GITHUB_STEP_SUMMARY, '# Failed');",
      "writeFileSync('out.txt', process.version + env.INPUT_SOURCE + env.HOME.length);",
      'process.exitCode = 1;',
    );
    const result = await runStep({
      entry,
      action,
      with: { 'api-key': 'sesame-open-1' },
      workspace: { 'kept.txt': 'as it was' },
    });
    expect(result).toMatchObject({
      exitCode: 1,
      succeeded: false,
      log: 'key ***\n##[error]it failed',
      annotations: [{ severity: 'error', title: 'T', message: 'it failed', file: '.github/workflows/ci.yml', line: 7 }],
      outputs: { status: '401' },
      summary: '# Failed',
      masks: ['sesame-open-1'],
      rawStderr: '',
    });
    expect(Object.keys(result.files)).toEqual(['workspace/out.txt']);
    expect(String(result.files['workspace/out.txt'])).toMatch(/^v2[4-9].*Actions/);
    // GitHub would have masked that line; the product has to redact it itself.
    expect(() => expectNoLeak(result, 'sesame-open-1')).toThrow(/stdout: as it is/);
  });

  test.each([
    ['output', 'appendFileSync(process.env.GITHUB_OUTPUT, `a=${key}\\n`);'],
    ['state', 'appendFileSync(process.env.GITHUB_STATE, `a=${key}\\n`);'],
    ['env', 'appendFileSync(process.env.GITHUB_ENV, `A=${key}\\n`);'],
    ['summary', 'appendFileSync(process.env.GITHUB_STEP_SUMMARY, Buffer.from(key).toString("hex"));'],
    ['file workspace/f', "writeFileSync('f', Buffer.from(key, 'utf16le'));"],
    ['stderr', 'console.error(key);'],
    ['annotations', 'console.log(`::notice title=${encodeURIComponent(key)}::x`);'],
  ])('a leak into %s is found', async (place, line) => {
    const entry = program(`leak-${place.replace(/\W/g, '')}`, `const key = process.env['INPUT_API-KEY'];`, line);
    const result = await runStep({ entry, action, with: { 'api-key': 'sesame/open/1' } });
    expect(() => expectNoLeak(result, 'sesame/open/1')).toThrow(place);
  });

  onPosix('can be signalled', async () => {
    const entry = program(
      'wait',
      "process.on('SIGINT', () => process.exit(130));",
      "console.log('ready');",
      'setTimeout(() => {}, 20000);',
    );
    const step = startStep({ entry, action });
    await step.saw('ready');
    step.kill('SIGINT');
    expect(await step.end).toMatchObject({ exitCode: 130, timedOut: false });
  });
});

onPosix('the CLI runs with exactly the environment given, in a folder of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulation-cli-'));
  try {
    const entry = join(folder, 'cli.mjs');
    writeFileSync(
      entry,
      'process.stdout.write(JSON.stringify([process.argv.slice(2), Object.keys(process.env).sort()])); process.exitCode = 3;',
    );
    const result = await runCli(['get', '/x'], { entry, env: { A: 'b' }, files: { 'in/f.txt': 'f' } });
    expect(result.exitCode).toBe(3);
    expect(JSON.parse(result.stdout)).toEqual([
      ['get', '/x'],
      ['A', 'HOME', 'PATH'],
    ]);
    expect(String(result.files['in/f.txt'])).toBe('f');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
