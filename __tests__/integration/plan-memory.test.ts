/** What the rows of a plan leave behind when they are done. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { aStep, runPlan } from '../support/plans.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterAll(closeRawServers);

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes that something still needs. */
function liveBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test.each([
  ['GET', {}],
  ['PUT', { method: 'PUT', content: { kind: 'text', text: 'x' } }],
] as const)('rows that are done leave next to nothing behind: %s', async (_method, task) => {
  const server = await rawServer((_request, socket) => {
    server.requests.length = 0;
    socket.write(reply('200 OK', '{}'));
  });
  const [warm, count] = [400, 2_400];
  let done = 0;
  let before = 0;
  let after = 0;
  const row = async () => {
    done += 1;
    if (done === warm) before = liveBytes();
    else if (done === count) after = liveBytes();
  };
  const { results } = await runPlan({
    origin: server.origin,
    steps: [
      aStep('rows', {
        rows: {
          source: { kind: 'list', read: async () => ({ rows: Array.from({ length: count }, (_none, n) => n) }) },
          as: 'item',
          concurrency: 8,
          onError: 'stop',
        },
        make: (scope) => ({ path: `/items/${scope.item}`, ...task }),
      }),
    ],
    engine: {
      observer: { row, begins: () => undefined, rows: () => undefined, ends: () => undefined, shows: () => undefined },
    },
  });
  expect(results[0]?.rows?.succeeded).toBe(count);
  const each = (after - before) / (count - warm);
  // A row that lives on as a whole is more than four thousand, the body that it sends alone one thousand.
  expect(each).toBeLessThan(700);
});
