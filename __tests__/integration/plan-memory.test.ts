/** What the rows of a plan leave behind until V8 looks at all of its memory, which it does seldom. */
import { resolve } from 'node:path';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Task } from '../../src/plan/plan.ts';
import { aStep, runPlan } from '../support/plans.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterAll(closeRawServers);

setFlagsFromString('--expose-gc');
const collect: (options: { type: 'minor' }) => void = runInNewContext('gc');

const aFile = resolve(import.meta.dirname, '../../biome.json');

/** Bytes outlived by a collection of new objects alone. */
function oldBytes(): number {
  collect({ type: 'minor' });
  collect({ type: 'minor' });
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')?.space_used_size ?? Number.NaN;
}

test.each<readonly [string, number, Partial<Task>]>([
  ['GET', 900, {}],
  ['PUT', 900, { method: 'PUT', content: { kind: 'text', text: 'x' } }],
  // Node's own stream of a file leaves nearly 800.
  ['PUT of a file', 1_150, { method: 'PUT', content: { kind: 'file', path: aFile } }],
])('rows that are done leave next to nothing to a full collection: %s', async (_method, most, task) => {
  const server = await rawServer((_request, socket) => {
    server.requests.length = 0;
    socket.write(reply('200 OK', '{}'));
  });
  const [warm, count] = [1_000, 1_800];
  let done = 0;
  let before = 0;
  let after = 0;
  const row = async () => {
    done += 1;
    if (done === warm) before = oldBytes();
    else if (done === count) after = oldBytes();
    else if (done % 20 === 0) collect({ type: 'minor' });
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
  expect(each).toBeLessThan(most);
});
