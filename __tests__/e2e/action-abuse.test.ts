import { prepareField } from '../cases/abuse/attack.ts';
import { beside } from '../cases/abuse/beside.ts';
import { echo } from '../cases/abuse/echo.ts';
import { endless } from '../cases/abuse/endless.ts';
import { environment } from '../cases/abuse/environment.ts';
import { hidden } from '../cases/abuse/hidden.ts';
import { injection } from '../cases/abuse/injection.ts';
import { published } from '../cases/abuse/published.ts';
import { redirect } from '../cases/abuse/redirect.ts';
import { storedKey } from '../cases/abuse/stored-key.ts';
import { taskFile } from '../cases/abuse/task-file.ts';
import { runAction } from '../support/action.ts';
import { closeConnectProxies } from '../support/connect-proxy.ts';
import { findLeaks } from '../support/no-leak.ts';
import { describeOnNode24 } from '../support/node24.ts';
import { closeRawServers } from '../support/raw-server.ts';

describeOnNode24('no attack shows the key, hangs the step, or turns a failure green', () => {
  afterAll(() => Promise.all([closeRawServers(), closeConnectProxies()]));

  const rows = [storedKey, echo, hidden, redirect, endless, injection, environment, beside, taskFile, published].flat();
  test.concurrent.each(rows)('$who: $how → $seen', async ({ key, seen, arrange, check }) => {
    const field = await prepareField(key);
    // `runAction` looks for the key in all that the run left behind, and at how it ended.
    const result = await runAction({ key, ...(await arrange(field)) });
    const [outcome, warning] = seen.split(', ');
    const codes = result.annotations.map((one) => one.title?.split(':')[0]);
    expect({ exitCode: result.exitCode, code: result.outputs['error-code'], codes }).toEqual({
      exitCode: outcome === 'ok' ? 0 : 1,
      code: outcome === 'ok' ? '' : outcome,
      codes: outcome === 'ok' && warning === undefined ? [] : expect.arrayContaining([warning ?? outcome]),
    });
    for (const { head, body } of field.foreign.requests) {
      expect([...findLeaks(head, key), ...findLeaks(body, key)]).toEqual([]);
    }
    check?.(result, field);
  });
});
