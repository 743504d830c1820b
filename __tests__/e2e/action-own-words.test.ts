/** A secret that is spelt like a word of our own files is no leak where we wrote that word, and is one anywhere else. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAction, startAction } from '../support/action.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';
import type { RunningStep, StepResult } from '../support/runner.ts';

afterAll(closeRawServers);

const json = 'Content-Type: application/json';

/** Rows, a condition that does not hold, a tolerated failure: most of what reports have words for. */
const tasks = `tasks:
  - id: told
    get: /told
    extract: { answered: answer, password1: { from: password, secret: true } }
  - id: identified
    get: /identified
    extract: { identity: answer }
  - get: "/{{ steps.identified.body.answer }}"
  - get: /skipped
    if: "'1' == '2'"
  - get: /404
    continue-on-error: true
  - get: "/rows/{{ item }}"
    for-each: { in: rows.json, as: item }
    extract: { answered: answer }
    continue-on-error: true
`;

/** @param mask words that are secrets, beside a key that is the name of a member and a password that is its own output's */
async function runPlan(resultsFile: string, mask: readonly string[]): Promise<StepResult> {
  const { origin } = await rawServer(({ head }, socket) => {
    const status = head.includes('404') ? '404 Not Found' : '200 OK';
    socket.write(reply(status, '{"answer":1,"password":"password1"}', [json, 'X-Request-Id: r-1']));
  });
  return runAction({
    // What `runAction` would search for are words of ours.
    key: undefined,
    with: {
      'api-key': 'kimp360-api-action',
      'base-url': origin,
      'report-junit': 'out/junit.xml',
      'report-json': 'out/report.json',
      'support-file': 'out/support.json',
      'results-file': resultsFile,
      journal: 'out/journal.txt',
      tasks,
      mask: mask.join('\n'),
      scan: 'rows.json',
    },
    workspace: { 'rows.json': '[1, 404]' },
  });
}

/** Given by the workflow as the name of a secret, or by the server as that of a field. */
const foreign = /^(?:password1|content-|x-)/;

/** Names that the files are built of, as long as a secret has to be to be looked for. */
function namesIn({ files }: StepResult): readonly string[] {
  const names = Object.entries(files).flatMap(([path, content]) => {
    const pattern = path.endsWith('.xml') ? /(?:<\/?|\s(?=[\w-]+="))([\w-]+)/g : /"([\w/-]+)":/g;
    return path.includes('/out/') ? [...content.toString().matchAll(pattern)].map(([, name = '']) => name) : [];
  });
  return [...new Set(names)].filter((name) => name.length >= 8 && !foreign.test(name)).sort();
}

describeOnNode24('a secret that is a word of ours', () => {
  test.concurrent.each(['out/results.json', 'out/results.ndjson'])(
    'is no leak as a name in the files of a run, nor as one of its outputs (%s)',
    async (resultsFile) => {
      const names = namesIn(await runPlan(resultsFile, []));
      expect(names).toEqual(
        expect.arrayContaining(['testsuites', 'property', 'timestamp', 'evidence', 'schemaVersion']),
      );
      const result = await runPlan(resultsFile, [...names, 'rejected', 'not-found', 'identified']);
      const { exitCode, outputs, annotations } = result;
      expect(annotations.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect({ exitCode, code: outputs['error-code'], secret: outputs.password1 }).toEqual({
        exitCode: 0,
        code: '',
        secret: 'password1',
      });
      // What reads the files finds in them what it looks for.
      expect(namesIn(result)).toEqual(expect.arrayContaining([...names]));
      const journal = result.files['workspace/out/journal.txt']?.toString();
      for (const member of ['\\"identity\\":1', '"extract.answered":', '"steps.identified.body":', '"expect-status":'])
        expect(journal).toContain(member);
      expect(result.files['workspace/out/report.json']?.toString()).toContain('"code": "http/not-found"');
    },
  );

  test.concurrent.each([
    ['a saved file, as a member', 'workspace/saved.json', '{"property": 1}'],
    ['a saved file, as an element', 'workspace/saved.json', '<property name="x"/>'],
    ['an output, as its name', 'temp/_runner_file_commands/output', 'property=1\n'],
    ['an output, as JSON', 'temp/_runner_file_commands/output', 'body<<E\n{"property":1}\nE\n'],
    ['the job summary', 'temp/_runner_file_commands/summary', '{"property": 1}'],
  ])('is found in %s', async (_name, file, text) => {
    let running: RunningStep | undefined;
    const { origin } = await rawServer(({ head }, socket) => {
      if (head.includes('/second')) appendFileSync(join(running?.workspace ?? '', '..', file), text);
      socket.write(reply('200 OK', '{"id":1}', [json]));
    });
    running = startAction({
      with: {
        'base-url': origin,
        mask: 'property',
        tasks: 'tasks:\n  - get: /first\n    save-to: saved.json\n  - get: /second\n',
      },
    });
    const { outputs } = await running.end;
    expect(outputs['error-code']).toBe('leak/found');
  });

  test.concurrent('that is masked and extracted stands in its own output, and in no other', async () => {
    const token = 'token-of-the-session-42';
    const { origin } = await rawServer((_request, socket) => {
      socket.write(reply('200 OK', JSON.stringify({ token }), [json]));
    });
    const { exitCode, outputs } = await runAction({
      with: {
        'base-url': origin,
        path: '/login',
        mask: token,
        extract: '{"session": {"from": "token", "secret": true}}',
      },
      alsoSecret: [token],
      secretOutputs: ['session'],
    });
    expect({ exitCode, code: outputs['error-code'], session: outputs.session, body: outputs.body }).toEqual({
      exitCode: 0,
      code: '',
      session: token,
      body: '{"token":"***"}',
    });
  });

  test.concurrent('a secret that anybody can guess blots out nothing, wherever it comes from', async () => {
    const { origin } = await rawServer((_request, socket) => {
      socket.write(reply('200 OK', '{"truth":true,"count":1,"state":"ok","word":"status","pin":"1234"}', [json]));
    });
    const names = ['truth', 'count', 'state', 'word', 'pin'];
    const { outputs, masks, annotations, log, summary } = await runAction({
      with: {
        'base-url': origin,
        path: '/status',
        extract: names.map((name) => `${name}: { from: ${name}, secret: true }`).join('\n'),
        mask: 'ok\nsuccess\n200\nhttp',
        headers: 'x-auth-token: status',
      },
      env: {
        HTTPS_PROXY: 'http://user:true@127.0.0.1:1',
        HTTP_PROXY: 'http://user:12345@127.0.0.1:1',
        NO_PROXY: '127.0.0.1',
      },
      secretOutputs: names,
    });
    expect(outputs).toMatchObject({
      ok: 'true',
      status: '200',
      truth: 'true',
      count: '1',
      state: 'ok',
      word: 'status',
    });
    expect(masks.filter((mask) => mask.length < 8)).toEqual([]);
    expect(log).not.toContain('***');
    // The field is hidden for its name.
    expect(summary.match(/.*\*\*\*.*/g)?.filter((line) => !line.includes('x-auth-token')) ?? []).toEqual([]);
    const messages = annotations.map(({ message }) => message).join('\n');
    for (const [what, why] of [
      ['The value of `truth`', 'a word that stands in every log'],
      ['The value of `count`', 'shorter than 4 characters'],
      ['The value of `pin`', 'a number of five digits at most'],
      ['A value that', 'shorter than 4 characters'],
      ['A value that', 'a word that stands in every log'],
    ]) {
      expect(messages).toContain(`${what} is ${why}`);
    }
  });
});
