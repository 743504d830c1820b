/** What another process puts where the step writes, while the step runs, is found at its end, and gone. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionOptions, actionEntry, canary, cliEntry, expectOrderlyEnd, startAction } from '../support/action.ts';
import { readJunit } from '../support/ci/junit.ts';
import { runCli } from '../support/cli.ts';
import { expectNoLeak } from '../support/no-leak.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { onPosix } from '../support/on-posix.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';
import { type RunningStep, type StepResult, startStep } from '../support/runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'after-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return closeRawServers();
});

const json = 'Content-Type: application/json';
const fine = reply('200 OK', '{"id":1}', [json]);
const stars = '*'.repeat(canary.length);

/** A server in this process, which is another one than the step's: it puts something there before it answers. */
async function planting(plant: (commands: string) => void, answer = fine) {
  let running: RunningStep | undefined;
  const server = await rawServer((_request, socket) => {
    plant(join(running?.workspace ?? '', '../temp/_runner_file_commands'));
    socket.write(answer);
  });
  return {
    origin: server.origin,
    start(step: RunningStep): RunningStep {
      running = step;
      return step;
    },
  };
}

async function planted(
  plant: (commands: string) => void,
  options: ActionOptions = {},
  answer?: Buffer,
): Promise<StepResult> {
  const { origin, start } = await planting(plant, answer);
  return start(startAction({ ...options, with: { 'base-url': origin, path: '/', ...options.with } })).end;
}

function expectFound({ exitCode, outputs, annotations, summary }: StepResult, place: RegExp): void {
  expect({ exitCode, ok: outputs.ok, code: outputs['error-code'] }).toEqual({
    exitCode: 1,
    ok: 'false',
    code: 'leak/found',
  });
  const leak = annotations.find(({ title }) => title?.startsWith('leak/found'));
  expect(leak).toMatchObject({ severity: 'error', message: expect.stringMatching(place) });
  expect(summary).toMatch(/<h3>❌ A secret stands where it must not<\/h3>/);
}

describeOnNode24('the key, put there by another process while the call is made', () => {
  // `runAction` searches everything that is left for the key: all of these are about more than the verdict.
  test.concurrent.each([
    ['as it is', canary],
    ['as hex', Buffer.from(canary).toString('hex')],
    ['as base64 of something around it', Buffer.from(`u:${canary}:`).toString('base64')],
    ['escaped', [...canary].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join('')],
  ])('%s in GITHUB_OUTPUT', async (_name, form) => {
    const result = await planted((commands) =>
      appendFileSync(join(commands, 'output'), `first=1\nstolen<<END\na\n${form}\nEND\nlast=2\n`),
    );
    expectFound(result, /GITHUB_OUTPUT, in `stolen`: 1 place, written over with stars/);
    expect(result.outputs).toMatchObject({ first: '1', last: '2', body: '{"id":1}', status: '200' });
    expect(result.outputs.stolen).toMatch(/^a\n\S*\*{8,}\S*$/);
  });

  test.concurrent('is told in the reports too, which were written before it was found', async () => {
    const result = await planted((commands) => appendFileSync(join(commands, 'output'), `stolen=${canary}\n`), {
      with: { 'report-junit': 'junit.xml', 'report-json': 'report.json' },
    });
    const { cases } = readJunit(result.files['workspace/junit.xml'] ?? Buffer.of());
    expect(cases.map(({ verdict, type }) => [verdict, type])).toEqual([
      ['passed', undefined],
      ['failure', 'leak/found'],
    ]);
    const report = JSON.parse(result.files['workspace/report.json']?.toString() ?? '');
    expect(report).toMatchObject({ ok: false, 'error-code': 'leak/found' });
  });

  test.concurrent('in the job summary', async () => {
    const result = await planted((commands) => appendFileSync(join(commands, 'summary'), `| ${canary} |\n`));
    expectFound(result, /GITHUB_STEP_SUMMARY, first at byte 2: 1 place/);
    expect(result.summary).toContain(`| ${stars} |\n`);
    expect(result.summary).toContain('The call succeeded');
  });

  test.concurrent('in a command, as the value of GITHUB_ENV and GITHUB_STATE', async () => {
    const { origin, start } = await planting((commands) => {
      appendFileSync(join(commands, 'env'), `TOKEN=${canary}\n`);
      appendFileSync(join(commands, 'state'), `token=${canary}\n`);
    });
    const result = await start(
      startStep({ entry: actionEntry, with: { 'api-key': canary, 'base-url': origin, path: '/', retries: '0' } }),
    ).end;
    expectFound(result, /GITHUB_ENV, in `TOKEN`: 1 place[\s\S]*GITHUB_STATE, in `token`: 1 place/);
    expect({ env: result.env, state: result.state }).toEqual({ env: { TOKEN: stars }, state: { token: stars } });
    expectOrderlyEnd({ ...result, env: {}, state: {} });
    expectNoLeak(result, canary);
  });

  test.concurrent('beside a call that failed: the leak decides, and both are told', async () => {
    const answer = reply('404 Not Found', '{"message":"gone"}', [json]);
    const result = await planted(
      (commands) => appendFileSync(join(commands, 'output'), `stolen=${canary}\n`),
      { with: { 'fail-on-error': 'false' } },
      answer,
    );
    expectFound(result, /stolen/);
    expect(result.annotations.map(({ title }) => title?.split(':')[0]).sort()).toEqual([
      'http/not-found',
      'leak/found',
    ]);
  });

  test.concurrent('another secret of the run', async () => {
    const result = await planted((commands) => appendFileSync(join(commands, 'output'), 'stolen=another-secret-77\n'), {
      with: { mask: 'another-secret-77' },
      alsoSecret: ['another-secret-77'],
    });
    expectFound(result, /stolen/);
  });

  test.concurrent('something that nearly is the key is nobody’s business', async () => {
    const near = `${canary.slice(0, -1)}_`;
    const result = await planted((commands) => appendFileSync(join(commands, 'output'), `near=${near}\n`));
    expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { near, ok: 'true' } });
  });

  test.concurrent('an output that holds its secret on purpose is left alone, another one is not', async () => {
    const token = 'token-of-the-session-42';
    const answer = reply('200 OK', JSON.stringify({ token }), [json]);
    const options = {
      with: { extract: 'session: {from: token, secret: true}' },
      alsoSecret: [token],
      secretOutputs: ['session'],
    };
    const quiet = await planted(() => {}, options, answer);
    expect(quiet).toMatchObject({ exitCode: 0, outputs: { session: token, ok: 'true' } });
    const loud = await planted(
      (commands) => appendFileSync(join(commands, 'output'), `stolen=${canary}\n`),
      options,
      answer,
    );
    expectFound(loud, /in `stolen`: 1 place/);
    expect(loud.outputs.session).toBe(token);
  });

  test.concurrent.each([
    ['another output', 'output', 'stolen', /GITHUB_OUTPUT, in `stolen`: 1 place, written over with stars/],
    ['an output that only begins like its own', 'output', 'session2', /GITHUB_OUTPUT, in `session2`: 1 place/],
    ['the job summary', 'summary', 'text', /GITHUB_STEP_SUMMARY, in `text`: 1 place, written over with stars/],
  ])('an extracted secret in %s', async (_name, file, name, place) => {
    const token = 'token-of-the-session-42';
    const result = await planted(
      (commands) => appendFileSync(join(commands, file), `${name}=${token}\n`),
      {
        with: { extract: 'session: {from: token, secret: true}' },
        alsoSecret: [token],
        secretOutputs: ['session'],
      },
      reply('200 OK', JSON.stringify({ token }), [json]),
    );
    expectFound(result, place);
    expect(result.outputs.session).toBe(token);
  });

  test.concurrent('a file that is gone at the end is no fault', async () => {
    const result = await planted((commands) => rmSync(join(commands, 'state')));
    expect(result.exitCode).toBe(0);
  });
});

/** A program of its own that acts at the moment when the step has put its file in place. */
function afterRename(name: string, program: string): { readonly nodeArgs: readonly string[] } {
  const script = join(folder, `${name}.mjs`);
  writeFileSync(script, `import fs from 'node:fs';\nconst [, , file] = process.argv;\n${program}`);
  const hook = join(folder, `${name}.cjs`);
  writeFileSync(
    hook,
    `const fs = require('node:fs');
     const { spawnSync } = require('node:child_process');
     const rename = fs.renameSync;
     // The key is in neither its arguments nor its environment: it reads the file that the test wrote.
     fs.renameSync = (from, to) => {
       rename(from, to);
       // The step lets a file that it has open be: this comes after it has looked at the file for the last time.
       process.nextTick(() => setImmediate(() => spawnSync(process.execPath, [${JSON.stringify(script)}, to])));
     };`,
  );
  return { nodeArgs: ['--require', hook] };
}

/** No text, and without the signs that open escapes: the searches of this test take time for them. */
function binary(length: number): Buffer {
  return Buffer.alloc(length, Buffer.from(Array.from({ length: 120 }, (_, index) => index + 128)));
}

describeOnNode24('the key in a saved file', () => {
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, canary);
  const key = `fs.readFileSync(${JSON.stringify(keyFile)})`;
  const save = { 'save-to': 'out/design.bin' };
  const saved = 'workspace/out/design.bin';

  async function download(content: Buffer, program: string, name: string): Promise<StepResult> {
    const answer = reply('200 OK', content);
    return planted(() => {}, { ...afterRename(name, program), with: save }, answer);
  }

  test.concurrent.each([
    ['appended', 100, `fs.appendFileSync(file, ${key});`],
    ['appended to a large one', 9_000_000, `fs.appendFileSync(file, ${key});`],
    [
      'written into the middle of a large one, over the border of two windows',
      9_000_000,
      `const fd = fs.openSync(file, 'r+'); const b = ${key}; fs.writeSync(fd, b, 0, b.length, 1048576 * 3 - 9);`,
    ],
    [
      'in another file that takes its place',
      9_000_000,
      `fs.writeFileSync(file + '.new', Buffer.concat([Buffer.alloc(5e6, 0x80), ${key}, Buffer.alloc(4e6)])); fs.renameSync(file + '.new', file);`,
    ],
  ])('%s', async (name, length, program) => {
    const content = binary(length);
    const result = await download(content, program, name.replaceAll(' ', '-'));
    expectFound(result, /design\.bin, first at byte \d+: 1 place, written over with stars/);
    expect(result.files[saved]?.includes(stars)).toBe(true);
  });

  test.concurrent('a large one that nobody touched stays as it is', async () => {
    const content = binary(9_000_000);
    const result = await download(content, '', 'nothing');
    expect(result.exitCode).toBe(0);
    expect(result.files[saved]?.equals(content)).toBe(true);
  });

  onPosix.concurrent.each([
    ['a link to a file that holds it', `fs.rmSync(file); fs.symlinkSync(${JSON.stringify(keyFile)}, file);`],
    [
      'a second name of a file that holds it',
      `fs.copyFileSync(${JSON.stringify(keyFile)}, ${JSON.stringify(`${keyFile}-2`)}); fs.rmSync(file); try { fs.linkSync(${JSON.stringify(`${keyFile}-2`)}, file); } catch { process.exit(1); }`,
    ],
  ])('%s is told, and somebody’s file is not written over', async (name, program) => {
    const { origin, start } = await planting(() => {}, reply('200 OK', 'content'));
    const step = startStep({
      entry: actionEntry,
      ...afterRename(name.replaceAll(' ', '-'), program),
      with: { 'api-key': canary, 'base-url': origin, path: '/', ...save },
    });
    const result = await start(step).end;
    expectFound(result, /design\.bin, first at byte 0: 1 place, not written over[\s\S]*Delete the files/);
  });

  onPosix.concurrent.each([
    ['a pipe', `fs.rmSync(file); (await import('node:child_process')).spawnSync('mkfifo', [file]);`],
    ['a folder', 'fs.rmSync(file); fs.mkdirSync(file);'],
    ['nothing', 'fs.rmSync(file);'],
  ])('%s in its place holds nothing, and is not waited for', async (name, program) => {
    const result = await download(Buffer.from('content'), program, name.replaceAll(' ', '-'));
    expect(result.exitCode).toBe(0);
  });
});

describe('the CLI', () => {
  async function get(files: Readonly<Record<string, string>>, plant: (cwd: string) => void, status = '200 OK') {
    const cwd = mkdtempSync(join(folder, 'files-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    const server = await rawServer((_request, socket) => {
      plant(cwd);
      socket.write(reply(status, '{}', [json]));
    });
    return runCli(['get', '/', '--base-url', server.origin, '--retries', '0'], {
      entry: cliEntry,
      env: {
        KIMP360_API_KEY: canary,
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: join(cwd, 'output'),
        GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
      },
    });
  }

  test.concurrent('ends with 5, whatever the API said', async () => {
    const plant = (cwd: string) => appendFileSync(join(cwd, 'output'), `stolen=${canary}\n`);
    expect((await get({ output: '' }, plant)).exitCode).toBe(5);
    const { exitCode, stderr } = await get({ output: '' }, plant, '404 Not Found');
    expect(exitCode).toBe(5);
    expect(stderr).toContain('leak/found');
  });

  test.concurrent('what stood in the files of its step before it began is not its own', async () => {
    const { exitCode } = await get({ output: `mine=${canary}\n`, summary: canary }, () => {});
    expect(exitCode).toBe(0);
  });
});
