import { diagnosticCodes } from '../../src/diagnostics/codes.ts';
import { auth } from '../cases/end-to-end/auth.ts';
import { http } from '../cases/end-to-end/http.ts';
import { input } from '../cases/end-to-end/input.ts';
import { key } from '../cases/end-to-end/key.ts';
import { net } from '../cases/end-to-end/net.ts';
import { poll } from '../cases/end-to-end/poll.ts';
import { scan } from '../cases/end-to-end/scan.ts';
import { runAction } from '../support/action.ts';
import { asSeen } from '../support/as-seen.ts';
import { closeConnectProxies } from '../support/connect-proxy.ts';
import { expectGolden } from '../support/golden.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { closeRawServers } from '../support/raw-server.ts';

const scenes = [...key, ...input, ...auth, ...http, ...net, ...poll, ...scan];

describeOnNode24('what the user sees', () => {
  afterAll(() => Promise.all([closeRawServers(), closeConnectProxies()]));

  test.concurrent.each(scenes)('$name', async ({ name, code, arrange }) => {
    const result = await runAction(await arrange());
    const found = result.annotations.map((one) => one.title?.split(':')[0]);
    expect(found).toContain(code);
    if (result.outputs['error-code'] !== '') expect(result.outputs['error-code']).toBe(code);
    expectGolden(`end-to-end/${name}.txt`, asSeen(result));
  });
});

test('every code but our own bugs has a scene, and no name is used twice', () => {
  const names = scenes.map((scene) => scene.name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, code } of scenes) expect(name.split('.')[0]).toBe(code.replace('/', '-'));
  const seen = new Set(scenes.map((scene) => scene.code));
  expect(diagnosticCodes.filter((code) => !seen.has(code))).toEqual(['internal/bug']);
});
