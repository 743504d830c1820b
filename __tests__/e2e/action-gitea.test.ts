/** The Action on Gitea and Forgejo, whose runners print an `::error` as it stands, escapes and all. */
import { type ActionOptions, runAction } from '../support/action.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterAll(closeRawServers);

async function refused(env: Readonly<Record<string, string>>, more: Partial<ActionOptions> = {}) {
  const content = JSON.stringify({
    statusCode: 401,
    message: 'no\n::error::injected ##[error]x',
    error: 'Unauthorized',
  });
  const server = await rawServer(
    (_request, socket) => void socket.write(reply('401 Unauthorized', content, ['Content-Type: application/json'])),
  );
  const result = await runAction({ ...more, env, with: { 'base-url': server.origin, path: '/requests' } });
  expect(result.exitCode).toBe(1);
  return result;
}

describeOnNode24('a refused key', () => {
  test.concurrent.each([
    ['Gitea', { GITEA_ACTIONS: 'true' }],
    ['Forgejo', { FORGEJO_ACTIONS: 'true' }],
  ])('%s: read as it is, masked and put out as on GitHub', async (_name, env) => {
    const result = await refused(env, { annotations: 'printed' });
    expect(result.annotations).toEqual([]);
    expect(result.rawStdout).not.toMatch(/^\s*::error|%0A/m);
    expect(result.log).toContain('error[auth/rejected]: ');
    expect(result.log).toMatch(/^ +1\. /m);
    expect(result.masks.length).toBeGreaterThan(0);
    expect(result.outputs).toMatchObject({ ok: 'false', 'error-code': 'auth/rejected' });
    expect(result.summary).toContain('auth/rejected');
  });

  test.concurrent('GitHub itself gets its annotation', async () => {
    const result = await refused({ GITEA_ACTIONS: 'false' });
    expect(result.annotations.map(({ title }) => title)).toEqual([expect.stringContaining('auth/rejected')]);
  });
});
