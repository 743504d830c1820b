/** What was written before an answer told that it is a secret: found, written over, and told with its own cause. */
import { runAction } from '../support/action.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';
import type { StepResult } from '../support/runner.ts';

afterAll(closeRawServers);

const token = 'token-of-the-session-42';
const stars = '*'.repeat(token.length);
const json = 'Content-Type: application/json';

const later = `
  - name: sign in
    get: /login
    extract: { session: { from: token, secret: true } }
`;

async function runLate(
  before: string,
  { padding = '', ...inputs }: Readonly<Record<string, string>> = {},
  alsoSecret = [token],
): Promise<StepResult> {
  const { origin } = await rawServer((_request, socket) => {
    socket.write(reply('200 OK', JSON.stringify({ token, padding }), [json]));
  });
  return runAction({
    with: { 'base-url': origin, tasks: `tasks:\n${before}${later}`, ...inputs },
    alsoSecret,
    secretOutputs: ['session'],
    workspace: { 'rows.json': '[1, 2]' },
  });
}

function expectEarly({ annotations, outputs, summary }: StepResult, evidence: RegExp): void {
  expect(outputs).toMatchObject({ ok: 'false', 'error-code': 'leak/found', session: token });
  const found = annotations.filter(({ title }) => title?.startsWith('leak/found'));
  expect(found).toHaveLength(1);
  const message = found[0]?.message ?? '';
  expect(message).toMatch(/^A value was written to a file before an answer told that it is a secret\.\n/);
  expect(message).toMatch(evidence);
  expect(message).toMatch(/Why: .*before a later task marked it with `secret: true`/);
  expect(message).toMatch(/\n[12]\. Have it marked before it is written/);
  expect(message).not.toMatch(/Another process|redactor of this step missed|If it is the key/);
  expect(summary).toContain('A value was written to a file');
}

describeOnNode24('a value that a later task marks as a secret', () => {
  test.concurrent('in a file that was saved', async () => {
    const result = await runLate('  - get: /me\n    save-to: me.json\n');
    expectEarly(
      result,
      /me\.json, first at byte 10: 1 place, written over with stars; extracted later as `session` by the task sign in\n/,
    );
    expect(result.files['workspace/me.json']?.toString()).toBe(`{"token":"${stars}","padding":""}`);
  });

  test.concurrent('in a large one, which nobody touched since', async () => {
    const result = await runLate('  - get: /me\n    save-to: me.json\n', { padding: 'x'.repeat(9_000_000) });
    expectEarly(result, /me\.json, first at byte 10: 1 place, written over with stars/);
  });

  test.concurrent('in a line of a results file, and in the rows of a report', async () => {
    const rows = '  - get: /me\n    for-each: { in: rows.json, as: row }\n    extract: { shown: token }\n';
    const result = await runLate(rows, { 'results-file': 'out/rows.ndjson', 'report-junit': 'out/junit.xml' });
    expectEarly(
      result,
      /rows\.ndjson, first at byte \d+: \d places, written over with stars; extracted later as `session` by the task sign in/,
    );
    expect(result.files['workspace/out/rows.ndjson']?.toString()).toContain(stars);
    expect(result.annotations.map(({ message }) => message).join('\n')).not.toMatch(/rows\.xml/);
  });

  test.concurrent('in a line of a journal, which a later run goes on with', async () => {
    const before = '  - get: /me\n    extract: { shown: token }\n';
    const result = await runLate(before, { journal: 'journal.ndjson' }, []);
    expectEarly(
      result,
      /journal\.ndjson, first at byte \d+: 1 place, not written over: a later run would take stars for values; extracted later as `session` by the task sign in\n[\s\S]*1\. Delete the files that were not written over/,
    );
    expect(result.files['workspace/journal.ndjson']?.includes(token)).toBe(true);
  });

  test.concurrent('that was written by none of the tasks before is no fault', async () => {
    const result = await runLate('  - get: /me\n');
    expect({ exitCode: result.exitCode, code: result.outputs['error-code'] }).toEqual({ exitCode: 0, code: '' });
  });
});
