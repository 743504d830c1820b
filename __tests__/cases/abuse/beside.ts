import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { reply } from '../../support/raw-server.ts';
import type { RunningStep } from '../../support/runner.ts';
import { RunnerMasks } from '../../support/runner-masks.ts';
import { type Attack, type Attacks, attacksBy, type Field, whenSent } from './attack.ts';
import { encodingsOf } from './encodings.ts';

const earlier = attacksBy('an earlier step');
const later = attacksBy('a later step');
const other = attacksBy('another process');
const fine = reply('200 OK', '{}', ['Content-Type: application/json']);

/** Forms of which any subset of the characters is escaped cannot be listed for a runner. */
const isListed = (name: string) => !name.includes('every');

/** Holds the process for longer than a run has to last for its end to wait for Node. */
const aSecond = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1200)';

/** Throws the key, and leaves behind how long it was: what throws something else proves nothing. */
const throwsTheKey = [
  'const [, key] = /^x-api-key: (.*)$/im.exec(request._header)',
  "require('node:fs').writeFileSync('thrown.txt', String(key.length))",
  'throw new Error(key)',
].join('; ');
const wasThrown: Attack['check'] = ({ files }, { key }) =>
  expect(files['workspace/thrown.txt']?.toString()).toBe(String(key.length));

/** Has Node load a module that an earlier step left in the workspace. */
async function loaded({ api }: Field, code: string) {
  return {
    ...(await api((_request, socket) => void socket.write(fine))),
    env: { NODE_OPTIONS: '--require ./left.cjs' },
    workspace: { 'left.cjs': whenSent(code) },
  };
}

export const beside: Attacks = [
  ...[later, later.odd].map((attack, index) =>
    attack(
      `prints the key in every encoding, key ${index + 1}`,
      'ok',
      ({ api }) => api((_request, socket) => void socket.write(fine)),
      (result, { key }) => {
        const masks = new RunnerMasks();
        for (const mask of result.masks) masks.add(mask);
        const forms = Object.entries(encodingsOf(key)).filter(([name]) => isListed(name));
        expect(forms.filter(([, form]) => masks.mask(form) === form).map(([name]) => name)).toEqual([]);
      },
    ),
  ),
  earlier('leaves a module that writes the environment to a file', 'ok', (field) =>
    loaded(field, "require('node:fs').writeFileSync('environment.json', JSON.stringify(process.env))"),
  ),
  earlier('leaves a module that throws the key', 'internal/bug', (field) => loaded(field, throwsTheKey), wasThrown),
  // The run around it could go on, and end well.
  earlier(
    'leaves a module that throws the key after a second',
    'internal/bug',
    (field) => loaded(field, `${aSecond}; ${throwsTheKey}`),
    wasThrown,
  ),
  earlier('leaves a module that ends the process as if all were well', 'internal/bug', (field) =>
    loaded(field, 'process.exit(0)'),
  ),
  ...['output', 'summary'].map((file) =>
    other(`writes the key into the file for the ${file} while it runs`, 'leak/found', async ({ api, key }) => {
      let step: RunningStep | undefined;
      const options = await api((_request, socket) => {
        const commands = join(step?.workspace ?? '', '../temp/_runner_file_commands');
        appendFileSync(join(commands, file), file === 'summary' ? `${key}\n` : `X=${key}\n`);
        socket.write(fine);
      });
      return {
        ...options,
        started: (running: RunningStep) => {
          step = running;
        },
      };
    }),
  ),
  other('writes the key into a file that was saved, while it runs', 'leak/found', async ({ api, key }) => {
    let step: RunningStep | undefined;
    return {
      ...(await api(
        ({ number }, socket) => {
          if (number === 2) appendFileSync(join(step?.workspace ?? '', 'out/a.json'), key);
          socket.write(fine);
        },
        { path: '', tasks: 'tasks:\n  - get: /a\n    save-to: out/a.json\n  - get: /b\n' },
      )),
      started: (running: RunningStep) => {
        step = running;
      },
    };
  }),
];
